"""The life of an announcement (PRODUCT §4)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move
from domain.base.roles import Right
from domain.voice.announcements import State

AUTHOR = "the author"
_STEERING = (AUTHOR, Right.ANNOUNCE)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Facts of agreeing: who confirmed it and who agrees now; which version each has read (UTC epoch seconds)."""

    confirmed_by: int
    by: int
    confirmed_at: int | None
    read: int | None = None
    """None: whichever stands."""


def _is_another(facts: Agreement) -> None:
    if facts.by == facts.confirmed_by:
        raise DomainError("error-announcement-own")


def _is_what_was_read(facts: Agreement) -> None:
    if facts.read not in {None, facts.confirmed_at}:
        raise DomainError("error-state-changed")


@dataclass(frozen=True, slots=True)
class Plan:
    """Facts of taking back: when the first copy goes out, and now (UTC epoch seconds)."""

    begins_at: int | None
    now: int


def _has_not_begun(facts: Plan) -> None:
    if (facts.begins_at or 0) <= facts.now:
        raise DomainError("error-announcement-begun")


UNBEGUN = Gate("nobody has it yet", "the author", _has_not_begun)
ANOTHER = Gate("somebody other than who confirmed it", "a second organizer", _is_another)
AS_READ = Gate("the version that was read", "a second organizer", _is_what_was_read)

SEND = Move("send", (State.DRAFT,), State.SENDING, _STEERING)
ASK_SECOND = Move("ask a second organizer", (State.DRAFT, State.SENDING, State.PAUSED), State.APPROVAL, _STEERING)
AGREE = Move("agree", (State.APPROVAL,), State.SENDING, (Right.ANNOUNCE,), (ANOTHER, AS_READ))
RETURN = Move("return", (State.APPROVAL,), State.DRAFT, _STEERING)
RETURN_ON_THE_WAY = Move("return on the way", (State.APPROVAL,), State.PAUSED, _STEERING)
TAKE_BACK = Move("take back", (State.SENDING, State.PAUSED), State.DRAFT, _STEERING, (UNBEGUN,))
PAUSE = Move("pause", (State.SENDING,), State.PAUSED, _STEERING)
STOP = Move("stop for errors, lateness or want of an author", (State.SENDING,), State.PAUSED, (CLOCK,))
RESUME = Move("resume", (State.PAUSED,), State.SENDING, _STEERING)
END = Move("be out completely", (State.SENDING,), State.DONE, (CLOCK,))
CANCEL = Move("cancel", (State.DRAFT, State.APPROVAL, State.SENDING, State.PAUSED), State.CANCELLED, _STEERING)

ANNOUNCEMENT = Lifecycle(
    "announcement",
    State,
    (State.DRAFT,),
    (SEND, ASK_SECOND, AGREE, RETURN, RETURN_ON_THE_WAY, TAKE_BACK, PAUSE, STOP, RESUME, END, CANCEL),
)
