"""An event that a member proposes who may not make events by right: a moderator looks at it first (PRODUCT §6)."""

from __future__ import annotations

from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.moderating import Fact, Shown
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.events.events import EVENT, Event, EventState, require_fields
from domain.events.questions import Question
from domain.moderation.cases import OPEN, Case, CaseState
from services.base.areas import Moderated
from services.base.unit import Unit
from services.events.access import event_of, hosted
from services.moderation import queue
from storage.events import events, questions


class Proposal(StrEnum):
    """What stands between a draft and its publishing."""

    FREE = "free"
    """Nothing: it was approved, or whoever looks may make events."""
    NEW = "new"
    WAITING = "waiting"
    STOPPED = "stopped"
    """Sent back with a reason: it can be mended and sent in again."""


def proposal(unit: Unit, member: Member, event: Event) -> Proposal:
    """How the draft stands for this host. One approval is for all meetings of a series."""
    if not event.proposed or Right.HOST_EVENTS in rights_of(member.roles):
        return Proposal.FREE
    states = {case.state for case in _cases(unit, event)}
    if CaseState.PASSED in states:
        return Proposal.FREE
    if states.intersection(OPEN):
        return Proposal.WAITING
    return Proposal.STOPPED if states.intersection({CaseState.STOPPED, CaseState.UPHELD}) else Proposal.NEW


def _cases(unit: Unit, event: Event) -> list[Case]:
    series = [event] if event.series_id is None else events.of_series(unit.db, event.series_id)
    return [case for each in series if (case := queue.newest_of(unit, Thing(EVENT, each.id))) is not None]


def case_of(unit: Unit, event: Event) -> int | None:
    """The newest case of what was proposed; None: it was never sent in."""
    return max((case.id for case in _cases(unit, event)), default=None) if event.proposed else None


def require_free(unit: Unit, member: Member, event: Event) -> None:
    """Raise `DomainError` while a moderator hasn't approved it: nobody else hears of it until then."""
    if proposal(unit, member, event) is not Proposal.FREE:
        raise DomainError("error-event-not-approved")


def propose(unit: Unit, actor_id: int, event_id: int) -> Event:
    """Send a draft in, or once more after it was mended. Needs to be its host.

    Raises `DomainError` for a start that has passed, or what needs no approval.
    """
    host, event = hosted(unit, actor_id, event_id)
    stands = proposal(unit, host, event)
    if event.state is not EventState.DRAFT or stands is Proposal.FREE:
        raise DomainError("error-event-state")
    if stands is not Proposal.WAITING:
        require_fields(
            event.form, starts_at=event.starts_at, minutes=event.minutes, capacity=event.capacity, now=unit.now
        )
        queue.submit(unit, host.id, Thing(EVENT, event.id))
    return event


def _author_of(unit: Unit, thing: Thing) -> int | None:
    event = events.by_id(unit.db, thing.number)
    return event.created_by if event is not None else None


def _shown(unit: Unit, thing: Thing) -> Shown | None:
    event = events.by_id(unit.db, thing.number)
    if event is None:
        return None
    where = Fact("event-online") if event.place is None else Fact("event-place", {"place": event.place})
    links = " ".join(link for link in (event.link, event.materials) if link)
    asked = " · ".join(_spelled(question) for question in questions.of_event(unit.db, event.id))
    return Shown(
        event.title,
        event.description,
        (
            Fact(f"event-form-{event.form}"),
            Fact("event-case-when", {}, {"start": (event.starts_at, event.zone)}, {"long": event.minutes}),
            where,
            *((Fact("event-case-links", {"links": links}),) if links else ()),
            *((Fact("event-case-questions", {"questions": asked}),) if asked else ()),
        ),
    )


def _spelled(question: Question) -> str:
    return f"{question.words} ({', '.join(question.options)})" if question.options else question.words


def _again(unit: Unit, thing: Thing, by: int) -> None:
    """What people have signed up to can't quietly be a draft again."""
    if event_of(unit, thing.number).state is not EventState.DRAFT:
        raise DomainError("error-event-is-out")


def _publish(unit: Unit, thing: Thing, by: int) -> None:
    """Its host publishes it: by then there may be a link, speakers, another day."""


MODERATED = Moderated(
    kind=EVENT,
    author_of=_author_of,
    shown=_shown,
    publish=_publish,
    again=_again,
    always=True,
    reportable=False,
    approved="event-proposal-approved",
)
