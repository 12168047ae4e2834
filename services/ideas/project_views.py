"""What the screens of projects show: the card with its way and gates, the team, one of its people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lifecycle import Missing
from domain.base.lists import FIRST, Page, Window, page_of
from domain.base.members import Member
from domain.base.parts import Part, PartState
from domain.base.roles import Right, rights_of
from domain.ideas.projects import (
    ANSWERED_WITHIN,
    COSIGNER,
    JOINED,
    LEADER,
    LIVE,
    PARTICIPANT,
    ROLES,
    SUPERVISOR,
    TEAM,
    Kit,
)
from domain.reviews.reviews import Review
from services.base import due
from services.base.members import actor
from services.base.unit import Unit
from services.ideas import course, result_views, views
from services.ideas.access import is_led_by, led_project, project_of, thing
from services.ideas.proposing import ALONE
from storage.base import members, parts
from storage.ideas import projects

_ORDER = {role.name: place for place, role in enumerate(ROLES)}


@dataclass(frozen=True, slots=True)
class Advice:
    """What the supervisor said last, for the team. `at`: UTC epoch seconds."""

    by: Member | None
    words: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectCard:
    """All that a project's card needs.

    `leaders` and `supervisors`: nobody for a guest. `applications`: how many wait, for leaders. `held`: the reader's
    roles; `invited`: into which they are. `missing`: gates before the next step. `closes_at`: when it is looked at
    whether anybody has come (UTC epoch seconds). `is_vacant`: nobody leads it, and the reader may take it over.
    """

    card: views.Card
    kit: Kit
    leaders: tuple[Member, ...] = ()
    supervisors: tuple[Member, ...] = ()
    participants: int = 0
    cosigners: int = 0
    applications: int = 0
    held: frozenset[str] = frozenset()
    invited: tuple[str, ...] = ()
    asked: bool = False
    missing: tuple[Missing, ...] = ()
    is_silent: bool = False
    closes_at: int | None = None
    advice: Advice | None = None
    is_vacant: bool = False
    may_begin_above: bool = False
    review: Review | None = None
    """Of what was submitted."""

    @property
    def in_team(self) -> bool:
        return bool(self.held & set(TEAM))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's part in a project. `seat`: the role of the project that they have or ask for."""

    part: Part
    seat: str | None
    member: Member | None


def card(unit: Unit, actor_id: int, idea_id: int) -> ProjectCard:
    """A project's card. Raises `DomainError` when it isn't this person's to see, or no project."""
    reader = actor(unit, actor_id)
    seen = views.card(unit, actor_id, idea_id)
    idea, of = seen.idea, thing(idea_id)
    kit = projects.kit(unit.db, idea.id)
    if not reader.is_member:
        return ProjectCard(card=seen, kit=kit)
    all_ = parts.of(unit.db, of)
    held = parts.held_by(unit.db, of, reader.id)
    waiting = [part for part in all_ if part.role == PARTICIPANT and part.state is PartState.ASKED]
    manages = Right.MANAGE_PROJECTS in rights_of(reader.roles)
    vacant = idea.state in LIVE and not parts.present(unit.db, of, LEADER)
    return ProjectCard(
        card=seen,
        kit=kit,
        leaders=_members(unit, all_, LEADER),
        supervisors=_members(unit, all_, SUPERVISOR),
        participants=sum(part.role == PARTICIPANT and part.is_held for part in all_),
        cosigners=sum(part.role == COSIGNER and part.is_held for part in all_),
        applications=len(waiting) if seen.leads else 0,
        held=held,
        invited=tuple(p.role for p in all_ if p.member_id == reader.id and p.state is PartState.INVITED),
        asked=any(part.member_id == reader.id for part in waiting),
        missing=course.missing(unit, idea),
        is_silent=idea.state in JOINED and any(part.at <= unit.now - ANSWERED_WITHIN for part in waiting),
        closes_at=due.when(unit, of, ALONE) if seen.leads else None,
        advice=_advice(unit, idea_id) if held & set(TEAM) else None,
        is_vacant=vacant and manages,
        may_begin_above=seen.leads and manages,
        review=result_views.standing(unit, idea),
    )


def _members(unit: Unit, all_: list[Part], role: str) -> tuple[Member, ...]:
    found = (members.by_id(unit.db, p.member_id, unit.now) for p in all_ if p.role == role and p.is_held)
    return tuple(member for member in found if member is not None)


def _advice(unit: Unit, idea_id: int) -> Advice | None:
    row = projects.last_advice(unit.db, idea_id)
    if row is None:
        return None
    return Advice(members.by_id(unit.db, row["member_id"], unit.now), row["words"], row["at"])


def team(unit: Unit, actor_id: int, idea_id: int, window: Window = FIRST) -> Page[Person]:
    """The team by roles; leaders see who asks and who is invited first. Others see who has a part.

    Whoever has signed and works on it now stands there once, by what they do.
    """
    member, idea = project_of(unit, actor_id, idea_id)
    leads = is_led_by(unit, member, idea)
    shown = {PartState.ACCEPTED, PartState.ASKED, PartState.INVITED} if leads else {PartState.ACCEPTED}
    all_ = [part for part in parts.of(unit.db, thing(idea.id)) if part.state in shown]
    working = {part.member_id for part in all_ if part.role in TEAM and part.is_held}
    found = [part for part in all_ if part.role != COSIGNER or part.member_id not in working]
    found.sort(key=lambda part: (part.state is not PartState.ASKED, part.is_held, _ORDER[part.role]))
    page = page_of(found, window)
    return page.of(lambda some: _people(unit, idea_id, some))


def person(unit: Unit, actor_id: int, idea_id: int, member_id: int, role: str) -> Person:
    """One part, for leaders. Raises `DomainError` when there is none any more."""
    _, idea = led_project(unit, actor_id, idea_id)
    part = parts.one(unit.db, thing(idea.id), role, member_id)
    if part is None or part.state not in (PartState.ACCEPTED, PartState.ASKED, PartState.INVITED):
        raise DomainError("error-project-part-gone")
    return _people(unit, idea.id, [part])[0]


def application(unit: Unit, actor_id: int, idea_id: int, member_id: int) -> Person | None:
    """An application that waits, for leaders; None when it is answered or taken back."""
    _, idea = led_project(unit, actor_id, idea_id)
    part = parts.one(unit.db, thing(idea.id), PARTICIPANT, member_id)
    return _people(unit, idea.id, [part])[0] if part is not None and part.state is PartState.ASKED else None


def _people(unit: Unit, idea_id: int, some: Sequence[Part]) -> list[Person]:
    names = {role.id: role.name for role in projects.roles(unit.db, idea_id)}
    seats = projects.seats_of(unit.db, idea_id)
    return [
        Person(
            part,
            names.get(seats.get(part.member_id)) if part.role == PARTICIPANT else None,
            members.by_id(unit.db, part.member_id, unit.now),
        )
        for part in some
    ]


def to_hand_to(unit: Unit, actor_id: int, idea_id: int, member_id: int) -> Member:
    """Somebody with a part in the project, for its leaders. Raises `DomainError` for anybody else."""
    _, idea = led_project(unit, actor_id, idea_id)
    found = members.by_id(unit.db, member_id, unit.now)
    if found is None or not parts.held_by(unit.db, thing(idea.id), member_id):
        raise DomainError("error-project-not-in-team")
    return found


def invitation(unit: Unit, member_id: int, idea_id: int, role: str) -> Part | None:
    """An invitation of the member that waits for an answer."""
    part = parts.one(unit.db, thing(idea_id), role, member_id)
    return part if part is not None and part.state is PartState.INVITED else None


def named(unit: Unit, member_id: int) -> Member | None:
    """Somebody whom a notice names."""
    return members.by_id(unit.db, member_id, unit.now)
