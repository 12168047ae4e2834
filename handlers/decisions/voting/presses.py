"""What the buttons of a ballot carry. Those of a secret one have a prefix of their own: nothing is noted of them."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Vote(StrEnum):
    """What a voter taps; short, as it travels in a button."""

    YES = "y"
    NO = "n"
    ABSTAIN = "a"
    OBJECT = "o"
    ANSWER = "p"
    """One answer of a pulse: `mark` is its number."""
    TICK = "t"
    """Shows the ballot with these ticks: bit n of `mark` is alternative n."""
    DONE = "d"
    """Votes for what is ticked."""
    BACK = "b"
    IS_THERE = "c"


class CastOpen(CallbackData, prefix="vb"):
    """`of`: the end of the vote that this ballot belongs to (UTC epoch seconds)."""

    id: int
    of: int
    do: Vote
    mark: int = 0


class CastSecret(CallbackData, prefix="sb"):
    """The same of a secret ballot."""

    id: int
    of: int
    do: Vote
    mark: int = 0


class ShowBallot(CallbackData, prefix="vv"):
    id: int


class SayNext(CallbackData, prefix="vz"):
    """«What now» after a decision."""

    id: int


class KeepDecision(CallbackData, prefix="vk"):
    """Looked at again, it holds."""

    id: int


class ShowVotes(CallbackData, prefix="vy"):
    """Who has voted how, after an open vote."""

    id: int
    page: int = 0
