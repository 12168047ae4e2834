"""The audit: what is noted of every privileged act (PRODUCT §2)."""

from __future__ import annotations

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
