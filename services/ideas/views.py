"""What the screens of ideas show: lists and the card."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.base.consents import Purpose
from domain.base.lists import Page, Window
from domain.base.members import Member, Status
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Idea, Kind, View
from domain.ideas.projects import ANSWERED_WITHIN, LOOKING
from domain.people.profile import ProfileField
from services.base.members import actor
from services.base.unit import Unit
from services.discussion import views as talks
from services.discussion.views import NOTHING_SAID, Head
from services.ideas.access import is_led_by, led, seen_by, seen_states
from services.ideas.plan_views import Work, work
from services.ideas.problems import ProblemPart, part
from services.moderation import queue
from storage.base import consents, members
from storage.ideas import backers, ideas
from storage.ideas.ideas import Wanted
from storage.people import profile


@dataclass(frozen=True, slots=True)
class Line:
    """One idea in a list."""

    idea: Idea
    backers: int


@dataclass(frozen=True, slots=True)
class Card:
    """All that an idea's card needs. `author` None: a guest isn't told, unless the author allowed it (PRODUCT §0)."""

    idea: Idea
    author: Member | None
    backers: int
    backs: bool
    """Whether the reader said «тоже»."""
    leads: bool
    is_member: bool
    is_published: bool
    standing: Status = Status.MEMBER
    """What the reader is to the network."""
    work: Work | None = None
    """Of a project: its plan and diary."""
    problem: ProblemPart | None = None
    """What only a problem has."""
    talk: Head = NOTHING_SAID
    """What its discussion has."""
    can_ask: bool = False
    """Whether the reader can ask its author in private."""
    is_awaited: bool = False
    """Whether a moderator is to look at it, where the reader leads it."""
    can_report: bool = False
    """Whether the reader can say that it breaks a rule: once, and not of their own."""


def listing(unit: Unit, actor_id: int, view: View, kind: Kind | None, window: Window) -> Page[Line]:
    """A page of ideas, the newest first; guests see what is open to all."""
    reader = actor(unit, actor_id)
    kinds = tuple(Kind) if kind is None else (kind,)
    seen, guest = seen_states(kinds), not reader.is_member
    if view is View.LOOKING:
        wanted = Wanted(states=LOOKING, kind=Kind.PROJECT, open_only=guest)
    elif view is View.NEAR and not guest:
        entry = profile.of_member(unit.db, reader.id).get(ProfileField.SUBJECTS)
        tags = entry.value if entry is not None and isinstance(entry.value, tuple) else ()
        wanted = Wanted(states=seen, kind=kind, tags=tags, region=None if tags else reader.region)
    elif view is View.MINE and not guest:
        every = {str(state) for k in kinds for state in ideas.kept(k).life.states}
        wanted = Wanted(states=every, kind=kind, author_id=reader.id)
    else:
        wanted = Wanted(states=seen, kind=kind, open_only=guest)
    page = ideas.listed(unit.db, replace(wanted, silent_since=unit.now - ANSWERED_WITHIN), window)
    return page.of(lambda found: [Line(idea, backers.count(unit.db, idea.id)) for idea in found])


def card(unit: Unit, actor_id: int, idea_id: int) -> Card:
    """An idea's card. Raises `DomainError` when it isn't this person's to see."""
    reader = actor(unit, actor_id)
    idea = seen_by(unit, reader, idea_id)
    leads = is_led_by(unit, reader, idea)
    return Card(
        idea=idea,
        author=_author(unit, reader, idea),
        backers=backers.count(unit.db, idea.id),
        backs=reader.is_member and backers.has(unit.db, idea.id, reader.id),
        leads=leads,
        is_member=reader.is_member,
        standing=reader.status,
        is_published=idea.state in seen_states((idea.kind,)),
        work=work(unit, reader, idea) if reader.is_member else None,
        talk=talks.head(unit, reader, Thing(IDEA, idea.id)),
        can_ask=talks.can_ask(unit, reader, Thing(IDEA, idea.id)),
        is_awaited=leads and queue.is_awaited(unit, Thing(IDEA, idea.id)),
        can_report=queue.can_report(unit, reader.id, Thing(IDEA, idea.id)),
        problem=part(unit, reader, idea) if idea.kind is Kind.PROBLEM else None,
    )


def _author(unit: Unit, reader: Member, idea: Idea) -> Member | None:
    """Who proposed it; a guest is told when the author has allowed their name outside of the network (PRODUCT §0)."""
    author = members.by_id(unit.db, idea.author_id, unit.now)
    if reader.is_member or author is None:
        return author
    allowed = consents.in_force(unit.db, author.id).get(Purpose.OUTSIDE)
    return author if author.is_member and allowed is not None and allowed.given else None


def led_card(unit: Unit, actor_id: int, idea_id: int) -> Card:
    """The card, for those who lead the idea. Raises `DomainError` for others."""
    led(unit, actor_id, idea_id)
    return card(unit, actor_id, idea_id)
