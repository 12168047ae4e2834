"""The life of an event, of a seat at it, and of «Я был(а)» (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move
from domain.base.roles import Right
from domain.events.attendance import DisputeState
from domain.events.contests import Contest, Progress, require_closable, require_jury
from domain.events.events import Event, EventState, SeatState, require_fields

HOST = "a host"
JURY = "the jury"
MEMBER = "the member"

# -- an event ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opening:
    """Facts of publishing, at `now` in UTC epoch seconds: whether a contest has rules, and who judges it."""

    event: Event
    now: int
    is_approved: bool = True
    has_rules: bool = False
    jury: Collection[int] = ()


@dataclass(frozen=True, slots=True)
class Judging:
    """Facts of a protocol, at `now` in UTC epoch seconds."""

    contest: Contest
    done: Progress
    now: int


def _makes_sense(facts: Opening) -> None:
    each = facts.event
    require_fields(each.form, starts_at=each.starts_at, minutes=each.minutes, capacity=each.capacity, now=facts.now)


def _has_rules(facts: Opening) -> None:
    if facts.event.kind.is_judged and not facts.has_rules:
        raise DomainError("error-contest-none")


def _has_jury(facts: Opening) -> None:
    if facts.event.kind.is_judged:
        require_jury(facts.jury)


def _is_judged(facts: Judging) -> None:
    require_closable(facts.contest, facts.done, facts.now)


def _has_reason(reason: str) -> None:
    if not reason:
        raise DomainError("error-event-reason")


def _is_approved(facts: Opening) -> None:
    if not facts.is_approved:
        raise DomainError("error-event-not-approved")


APPROVED = Gate("what a member proposes has been approved", Right.MODERATE, _is_approved)
AHEAD = Gate("a start that is ahead, and numbers that make sense", HOST, _makes_sense)
RULES = Gate("a contest has its rules", HOST, _has_rules)
JURORS = Gate("a contest has a jury that agreed", JURY, _has_jury)
JUDGED = Gate("every work is judged, or the day of the results has come", JURY, _is_judged)
REASON = Gate("a reason for those who wanted to come", HOST, _has_reason)

_E = EventState
PUBLISH = Move("publish", (_E.DRAFT,), _E.PUBLISHED, (HOST,), (APPROVED, AHEAD, RULES, JURORS))
BEGIN = Move("begin", (_E.PUBLISHED,), _E.RUNNING, (CLOCK,))
TAKE_WORKS_AGAIN = Move("take works again", (_E.RUNNING,), _E.PUBLISHED, (HOST,))
END = Move("end", (_E.RUNNING,), _E.FINISHED, (CLOCK,))
PROTOCOL = Move("publish the protocol of a contest", (_E.RUNNING,), _E.FINISHED, (HOST,), (JUDGED,))
ARCHIVE = Move("archive after thirty days", (_E.FINISHED,), _E.ARCHIVED, (CLOCK,))
CANCEL = Move("cancel", (_E.PUBLISHED, _E.RUNNING), _E.CANCELLED, (HOST,), (REASON,), noted="event.cancel")
EVENT = Lifecycle(
    "event",
    EventState,
    (_E.DRAFT,),
    (PUBLISH, BEGIN, TAKE_WORKS_AGAIN, END, PROTOCOL, ARCHIVE, CANCEL),
    refusal="error-event-state",
    refusals={
        _E.CANCELLED: "error-event-cancelled",
        _E.FINISHED: "error-event-over",
        _E.ARCHIVED: "error-event-over",
    },
)

# -- a seat ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Time:
    """Facts of queueing, in UTC epoch seconds."""

    now: int
    starts_at: int


def _is_before_the_start(facts: Time) -> None:
    if facts.now >= facts.starts_at:
        raise DomainError("error-event-full")


BEFORE_START = Gate("the event hasn't begun", CLOCK, _is_before_the_start)

_S = SeatState
_GONE = (_S.EXPIRED, _S.LEFT, _S.CANCELLED)
TAKE = Move("take a seat", (_S.WAITING, _S.OFFERED, *_GONE), _S.CONFIRMED, (MEMBER,))
"""Straight from the queue too: the first tap of fast mode, or a free seat that nobody else waits for."""
QUEUE = Move("queue again", _GONE, _S.WAITING, (MEMBER,), (BEFORE_START,))
OFFER = Move("be offered a seat", (_S.WAITING,), _S.OFFERED, (CLOCK,))
SKIP = Move("let this one pass", (_S.OFFERED,), _S.WAITING, (MEMBER,))
TAKE_OFFER_BACK = Move("lose the offer to a smaller room", (_S.OFFERED,), _S.WAITING, (HOST,))
RUN_OUT = Move("let the offer run out", (_S.OFFERED,), _S.EXPIRED, (CLOCK,))
CLOSE_QUEUE = Move("be too late for it", (_S.WAITING, _S.OFFERED), _S.EXPIRED, (CLOCK,))
STEP_OUT = Move("step out of the queue", (_S.WAITING, _S.OFFERED), _S.LEFT, (MEMBER, HOST))
STEP_BACK_IN = Move("take that back", (_S.LEFT,), _S.WAITING, (MEMBER,))
"""Within ten minutes, to the place as it was."""
GIVE_BACK = Move("give the seat back", (_S.CONFIRMED,), _S.CANCELLED, (MEMBER, HOST))
KEEP_SILENT = Move("keep silent where silence frees", (_S.CONFIRMED,), _S.CANCELLED, (CLOCK,))
STAY_AWAY = Move("say after the start that one stays away", (_S.CONFIRMED,), _S.EXCUSED, (MEMBER,))
THERE_AFTER_ALL = Move("take that back, too", (_S.EXCUSED,), _S.CONFIRMED, (MEMBER,))
"""Within ten minutes."""
COME_IN = Move("come without a seat", (_S.WAITING, _S.OFFERED, *_GONE), _S.ATTENDED, (HOST,))
COME_NOT_IN = Move("take that mark back", (_S.ATTENDED,), _S.CANCELLED, (HOST,))
_MARKED = (_S.ATTENDED, _S.NO_SHOW, _S.EXCUSED)
COME = Move("be marked as there", (_S.CONFIRMED, _S.NO_SHOW, _S.EXCUSED), _S.ATTENDED, (HOST, MEMBER))
"""By the member: with the code word."""
MISS = Move("be marked as absent", (_S.CONFIRMED, _S.ATTENDED, _S.EXCUSED), _S.NO_SHOW, (HOST, CLOCK))
EXCUSE = Move("be excused", (_S.CONFIRMED, _S.ATTENDED, _S.NO_SHOW), _S.EXCUSED, (HOST,))
UNMARK = Move("take a mark back", _MARKED, _S.CONFIRMED, (HOST,))
MARK = {_S.ATTENDED: COME, _S.NO_SHOW: MISS, _S.EXCUSED: EXCUSE}
"""The move by the mark that is set."""
SEAT = Lifecycle(
    "seat",
    SeatState,
    (_S.WAITING, _S.CONFIRMED, _S.ATTENDED),
    (
        TAKE, QUEUE, OFFER, SKIP, TAKE_OFFER_BACK, RUN_OUT, CLOSE_QUEUE, STEP_OUT, STEP_BACK_IN, GIVE_BACK, KEEP_SILENT,
        STAY_AWAY, THERE_AFTER_ALL, COME_IN, COME_NOT_IN, COME, MISS, EXCUSE, UNMARK,
    ),
    refusal="error-event-seat-state",
)  # fmt: skip

# -- «Я был(а)» --------------------------------------------------------------------------------------------------------

_OPEN = (DisputeState.WAITING,)
BELIEVE = Move("accept", _OPEN, DisputeState.ACCEPTED, (HOST,), noted="event.dispute")
DISBELIEVE = Move("decline", _OPEN, DisputeState.DECLINED, (HOST,), noted="event.dispute")
DISPUTE = Lifecycle("dispute", DisputeState, _OPEN, (BELIEVE, DISBELIEVE))
