"""Decisions under which people talk, and whom one can ask about them (PRODUCT §7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.decisions.decisions import DECISION, State
from services.base.areas import Asked, Discussed
from services.base.unit import Unit
from services.decisions.access import seen_by
from storage.decisions import decisions


def _may_read(unit: Unit, member: Member, thing: Thing) -> None:
    seen_by(unit, member, thing.number)


def _may_write(unit: Unit, member: Member, thing: Thing) -> None:
    """Not on what isn't put up yet; on what is over people may go on talking."""
    if seen_by(unit, member, thing.number).state is State.DRAFT:
        raise DomainError("error-decision-draft")


def _hears(unit: Unit, thing: Thing) -> Iterable[int]:
    """Its author, unless they have left it."""
    decision = decisions.by_id(unit.db, thing.number)
    return () if decision is None or decision.state is State.ORPHANED else (decision.author_id,)


def _marks(unit: Unit, thing: Thing) -> Mapping[int, str]:
    return dict.fromkeys(_hears(unit, thing), "author")


def _answers(unit: Unit, thing: Thing) -> Sequence[int]:
    return tuple(_hears(unit, thing))


DISCUSSED = Discussed(kind=DECISION, may_read=_may_read, may_write=_may_write, hears=_hears, marks=_marks)
ASKED = Asked(kind=DECISION, answers=_answers, may_ask=_may_write)
