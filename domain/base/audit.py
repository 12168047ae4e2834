"""The audit: what is noted of every privileged act (PRODUCT §2)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.base.things import Thing


@dataclass(frozen=True, slots=True)
class Entry:
    """Who did what to whom, when and why. `actor_id` None: the bot itself.

    `at` in UTC epoch seconds. Words are '■' once the person they are about has been erased.
    """

    id: int
    at: int
    actor_id: int | None
    action: str
    subject: Thing
    before: str | None
    after: str | None
    why: str | None


class Family(StrEnum):
    """What was done, by the first part of an action: «event.change» is one of `EVENT`."""

    ALL = ""
    ADMISSION = "admission"
    ANNOUNCEMENT = "announcement"
    APPLICATION = "application"
    CHARTER = "charter"
    CHAT = "chat"
    CONSENT = "consent"
    CONTEST = "contest"
    DECISION = "decision"
    EVENT = "event"
    INVITATION = "invitation"
    LESSON = "lesson"
    MEMBER = "member"
    MODERATION = "moderation"
    PROBLEM = "problem"
    PROJECT = "project"
    ROLE = "role"
    SCHOOL = "school"
    SYNONYMS = "synonyms"
    TRUST = "trust"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What narrows the record; empty fields don't. `actor`: a member's id, `BOT` for what the bot did by itself;
    `days`: not older than that, one of `PERIODS`."""

    family: Family = Family.ALL
    actor: int = 0
    days: int = 0

    def since(self, now: int) -> int:
        """From when on; `now` in UTC epoch seconds. The days come out of a button: another number doesn't narrow."""
        return now - self.days * 86_400 if self.days in PERIODS else 0


BOT = -1
PERIODS = (7, 30, 365)
"""Days back from now."""

Value = str | int | None


def spelled(values: Mapping[str, Value]) -> str:
    """Several values as `before` or `after` of one entry, by name."""
    return json.dumps(dict(sorted(values.items())), ensure_ascii=False)


def read_values(text: str | None) -> dict[str, Value]:
    """What `spelled` wrote; names without values from older entries, which had nothing but «place, starts_at»."""
    if not text:
        return {}
    if text.startswith("{"):
        return dict(json.loads(text))
    return dict.fromkeys(text.split(", "))
