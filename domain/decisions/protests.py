"""A protest against how something was decided, and the three drawn by lot who look at it (PRODUCT §7).

All times are UTC epoch seconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.decisions import counting
from domain.decisions.kinds import DAY

REASON = 300
"""Letters of a reason."""
REASONS_MOST = 6
"""Reasons beside the first one: whoever signs may add what they have seen themselves."""
DRAWN = 3
ANSWER = 3 * DAY
"""In which those drawn answer."""
ROUNDS = 2
"""How often those who don't answer give way to the next of the lot; then the vote is repeated."""


class Said(StrEnum):
    """What one of the three says."""

    CONFIRM = "confirm"
    REPEAT = "repeat"


class End(StrEnum):
    """How a protest ended. All but the first two: the vote is repeated."""

    LAPSED = "lapsed"
    """Too few signed it in time."""
    CONFIRMED = "confirmed"
    REPEATED = "repeated"
    """Two of the three said so."""
    FEW = "few"
    """There aren't three impartial members."""
    SILENT = "silent"
    """Those drawn didn't answer, and those after them neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Protest:
    """`need`: how many must sign. `seed`: of the lot, secret until it is drawn.

    `signed`, `signers`: how many had signed by then, and the fingerprint of the list of their ids; `pool_size`, `pool`:
    the same of those among whom it was drawn.
    """

    id: int
    decision_id: int
    author_id: int
    reason: str
    at: int
    need: int
    seed: str
    signed: int | None = None
    signers: str | None = None
    pool_size: int | None = None
    pool: str | None = None
    drawn_at: int | None = None
    rounds: int = 0
    ended: End | None = None
    ended_at: int | None = None

    @property
    def seed_print(self) -> str:
        """What is published of the seed from the beginning on."""
        return counting.seed_print(self.seed)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One of those drawn; `place` from 1. `member_id` None: erased since. `replaced`: gave way to the next."""

    place: int
    member_id: int | None
    said: Said | None
    replaced: bool


def needed(n: int) -> int:
    """How many must sign a protest against a vote of `n` active members: as many as put a proposal to vote."""
    return max(1, counting.support_needed(n))


def majority(said: Iterable[Said | None]) -> Said | None:
    """What two of three say; None: not two yet."""
    answers = list(said)
    return next((one for one in Said if answers.count(one) * 2 > DRAWN), None)
