"""Votes of a team: a project's people decide in the rooms of the network, seen by themselves alone (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from domain.base.errors import DomainError
from domain.base.hung import Head
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.base.things import Thing
from domain.decisions.decisions import SEEN
from services.base.areas import Hung
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.decisions import ballots
from services.decisions.access import decides
from services.decisions.ballots import Line
from storage.decisions import decisions
from storage.decisions.decisions import Wanted

NAME = "decisions"


def may_begin(unit: Unit, of: Thing) -> bool:
    """Whether the team of the thing may begin something now: a project that lasts."""
    known = unit.areas.things.get(of.kind)
    return known is not None and known.gathers(unit, of)


def _head(unit: Unit, reader: Member, thing: Thing) -> Head:
    """Nothing for others: that a team decides on something is its own matter."""
    if not decides(unit, reader, thing):
        return Head(0, False)
    return Head(decisions.count_in(unit.db, SEEN, thing), may_begin(unit, thing))


HUNG = Hung(NAME, _head)


@dataclass(frozen=True, slots=True)
class Team:
    """The thing whose people decide, as one of them sees it: what it is called, and whether one can propose now."""

    title: str
    may_propose: bool


def team(unit: Unit, actor_id: int, of: Thing) -> Team:
    """Raises `DomainError` for whoever isn't in the team."""
    _require_team(unit, reading_member(unit, actor_id), of)
    return Team(unit.areas.title(unit, of) or "", may_begin(unit, of))


def listing(unit: Unit, actor_id: int, of: Thing, window: Window = FIRST) -> Page[Line]:
    """A page of a team's votes and the reader's own drafts, the newest first. Raises `DomainError` as `team` does."""
    reader = reading_member(unit, actor_id)
    _require_team(unit, reader, of)
    page = decisions.listed(unit.db, Wanted(states=SEEN, scope=of, drafts_of=reader.id), window)
    return page.of(partial(ballots.lines, unit, reader))


def require_may_propose(unit: Unit, actor_id: int, of: Thing) -> None:
    """Raise `DomainError` for whoever can't propose something to the team now."""
    _require_team(unit, acting_member(unit, actor_id), of)
    if not may_begin(unit, of):
        raise DomainError("error-decision-team-over")


def _require_team(unit: Unit, member: Member, of: Thing) -> None:
    if of.kind not in unit.areas.things or not decides(unit, member, of):
        raise DomainError("error-decision-team")
