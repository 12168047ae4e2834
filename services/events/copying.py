"""An event made once more, on another day: all that was said of it, and nobody who came to it (PRODUCT §5)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.base.members import Member
from domain.base.roles import Right, require, rights_of
from domain.base.things import read
from domain.events.events import Event
from domain.events.programme import ROLES
from services.base.unit import Unit
from services.events import contests, editing, programme
from services.events.access import hosted, thing
from services.events.belonging import leads
from services.events.editing import Draft
from storage.base import parts
from storage.events import contests as stored
from storage.events import questions


@dataclass(frozen=True, slots=True)
class Again:
    """What a copy begins with; `others`: how many of those who made the event can be asked to make it again.

    `criteria`: of a contest, as its form takes them; `about`: the thing that the copy belongs to, as it is spelled.
    """

    event: Event
    others: int
    about: str | None
    criteria: str | None = None


def again(unit: Unit, actor_id: int, event_id: int) -> Again:
    """What a copy of the event begins with. Needs to be its host who, of what is judged, may make one."""
    host, event = hosted(unit, actor_id, event_id)
    if event.kind.is_judged:
        require(host.roles, Right.HOST_EVENTS)
    contest = stored.contest(unit.db, event_id)
    return Again(
        event,
        len({member_id for _, member_id in _others(unit, host, event)}),
        _about(unit, host, event),
        "\n".join(contest.criteria) if contest is not None else None,
    )


def copy(
    unit: Unit, actor_id: int, event_id: int, draft: Draft, *, keeps_link: bool = False, asks_others: bool = False
) -> Event:
    """A draft like the event, with what the form has asked anew. Needs to be its host, who hosts the copy.

    `keeps_link`: where the form has no link, people meet behind the one of last time. `asks_others`: those who hosted
    and spoke are invited again. Seats, marks, the recording, the code word stay with what they belong to.
    """
    host, event = hosted(unit, actor_id, event_id)
    link = event.link if keeps_link and draft.place is None else None
    made = editing.create(unit, actor_id, replace(_like(unit, host, event, draft), link=draft.link or link))
    return _with_others(unit, host, event, made, asked=asks_others)


def copy_contest(
    unit: Unit,
    actor_id: int,
    event_id: int,
    draft: Draft,
    results_at: int,
    criteria: str,
    *,
    asks_others: bool = False,
) -> Event:
    """The same of a contest, with its criteria and dates (UTC epoch seconds); `asks_others`: also the jury."""
    host, event = hosted(unit, actor_id, event_id)
    made = contests.create(unit, actor_id, _like(unit, host, event, draft), results_at, criteria)
    was, copied = stored.contest(unit.db, event_id), stored.contest(unit.db, made.id)
    if was is not None and copied is not None and was.criteria == copied.criteria:
        stored.weigh(unit.db, made.id, was.weights)
    return _with_others(unit, host, event, made, asked=asks_others)


def _like(unit: Unit, host: Member, event: Event, draft: Draft) -> Draft:
    """The draft with what no form of a new event asks."""
    return replace(
        draft,
        region=event.region,
        priority=event.priority,
        silence_frees=event.silence_frees,
        materials=event.materials,
        about=_about(unit, host, event),
    )


def _about(unit: Unit, host: Member, event: Event) -> str | None:
    """The thing that the event belongs to stays the copy's while its host leads it; else the copy is the network's."""
    return event.about if event.about is not None and leads(unit, host, read(event.about)) else None


def _others(unit: Unit, host: Member, event: Event) -> list[tuple[str, int]]:
    """Roles and ids of those who can be asked: nobody for whoever has to propose the copy first."""
    if Right.HOST_EVENTS not in rights_of(host.roles) and _about(unit, host, event) is None:
        return []
    of = thing(event.id)
    return [(role.name, m) for role in ROLES for m in parts.present(unit.db, of, role.name) if m != host.id]


def _with_others(unit: Unit, host: Member, event: Event, made: Event, *, asked: bool) -> Event:
    questions.copy(unit.db, event.id, made.id)
    if asked:
        for role, member_id in _others(unit, host, event):
            programme.ask(unit, host, made, member_id, role)
    return made
