"""The audit: what is noted of every privileged act (PRODUCT §2)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What narrows the record; empty fields don't. `family`: the first part of an action («event.change»);
    `actor`: a member's id, `BOT` for what the bot did by itself; `days`: not older than that."""

    family: str = ""
    actor: int = 0
    days: int = 0

    def since(self, now: int) -> int:
        """From when on; `now` in UTC epoch seconds."""
        return now - self.days * 86_400 if self.days else 0


BOT = -1

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
