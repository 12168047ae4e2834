"""Which colleagues are asked whether they know how to help with a problem (PRODUCT §6).

Three at a time; each at most once a week and never twice for one problem; whoever keeps silent is shown to nobody.
All times are UTC epoch seconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.ideas.ideas import DAY

AT_ONCE = 3
WEEK = 7 * DAY
STEPS = (2 * DAY, 4 * DAY)
"""After so long without an answer three others are asked, a step farther."""
SILENT_AFTER = 7 * DAY
"""After so long an organizer sees it."""


class Answer(StrEnum):
    """What somebody who was asked has said."""

    NOTHING = "nothing"
    LATER = "later"
    """«Не сейчас»: nothing more comes of it."""
    WILL = "will"
    """Went to write an answer."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be asked now.

    `knows`: how many words of what they can help with are those of the problem; `helps`: they offer help with
    something; `subject`: they teach one of its subjects; `near`: they work in the same region; `asked_at`: when they
    were asked last, of any problem (0: never).
    """

    id: int
    knows: int
    helps: bool
    subject: bool
    near: bool
    asked_at: int


def fits(one: Candidate, *, farther: bool) -> bool:
    """First those whose «могу помочь» fits; farther, whoever teaches the same."""
    return one.knows > 0 or (one.subject and (one.helps or farther))


def choose(candidates: Iterable[Candidate], *, farther: bool) -> list[int]:
    """Whom to ask, at most AT_ONCE: who knows most; then colleagues near by, and a step farther those elsewhere.

    Among equals who wasn't asked for longest.
    """
    found = [one for one in candidates if fits(one, farther=farther)]
    found.sort(key=lambda one: (-one.knows, not one.subject, not one.helps, one.near == farther, one.asked_at, one.id))
    return [one.id for one in found[:AT_ONCE]]


def next_step(open_since: int, now: int) -> int | None:
    """When others are asked next; None: nobody any more."""
    return next((open_since + step for step in STEPS if open_since + step > now), None)
