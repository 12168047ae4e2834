"""Reading the charter: as it is, as it was on a date, what became of a clause and why. Anybody may read it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.norms import Norm
from domain.base.things import Thing
from domain.charter.clauses import CLAUSE, Clause, State, Version
from services.base import due, norms
from services.base.members import actor
from services.base.unit import Unit
from services.people import joining
from storage.base.norms import Held
from storage.charter import clauses
from storage.people import privacy

LAPSE = "lapse"
"""The term at which a clause that nobody has renewed lapses."""


def thing(clause_id: int) -> Thing:
    """The clause as a thing: terms, links and the audit are about it."""
    return Thing(CLAUSE, clause_id)


def clause_of(unit: Unit, clause_id: int) -> Clause:
    """Raises `DomainError` for one that there isn't: anybody can write a link."""
    clause = clauses.by_id(unit.db, clause_id)
    if clause is None:
        raise DomainError("error-clause-gone")
    return clause


def norm_of(unit: Unit, clause: Clause) -> Norm[int] | Norm[str] | None:
    """What the clause sets; None: it is words alone."""
    return unit.areas.norms.get(clause.norm) if clause.norm is not None else None


def rule_of(unit: Unit, norm: Norm[int] | Norm[str]) -> Clause | None:
    """The clause that sets a norm."""
    return clauses.of_norm(unit.db, norm.name)


def made_by(unit: Unit, by: Thing) -> Clause | None:
    """The clause that this has made or changed."""
    return clauses.made_by(unit.db, by)


@dataclass(frozen=True, slots=True)
class Line:
    """A clause as it reads: `norm` with the `value` of now (or then); `by`: what made it, with its title."""

    clause: Clause
    norm: Norm[int] | Norm[str] | None
    value: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """One clause. `line`: with what it sets, apart from what is `held` instead for a while. `versions`: the newest
    first. `by`: what made the newest, as it is called. `is_member`: the reader may propose a change. `lapses_at`: when
    it lapses if nobody renews it (UTC epoch seconds); None: it isn't about to.
    """

    line: Line
    versions: tuple[Version, ...]
    titles: dict[Thing, str]
    held: Held | None
    is_member: bool
    lapses_at: int | None = None


def line_of(unit: Unit, clause: Clause, *, now: bool = True) -> Line:
    """The clause with what it sets, `now` or by the version that it has here."""
    norm = norm_of(unit, clause)
    if norm is None:
        return Line(clause, None, None)
    value = norms.said(unit, norm) if now else clause.version.value or str(norm.default)
    return Line(clause, norm, value)


def contents(unit: Unit, actor_id: int) -> tuple[Line, ...]:
    """Every clause that is in force, in the order of the charter."""
    actor(unit, actor_id)
    return tuple(line_of(unit, clause) for clause in clauses.all_now(unit.db) if clause.stands)


def on(unit: Unit, actor_id: int, moment: int) -> tuple[Line, ...]:
    """The charter as it was at a moment (UTC epoch seconds)."""
    actor(unit, actor_id)
    return tuple(line_of(unit, clause, now=False) for clause in clauses.at(unit.db, moment))


def changes(unit: Unit, actor_id: int) -> tuple[Line, ...]:
    """Clauses that were changed, or ended, since the reader took the rules; the latest first."""
    reader = actor(unit, actor_id)
    since = privacy.rules_at(unit.db, reader.id) or 0
    found = (clause_of(unit, clause_id) for clause_id in clauses.changed_since(unit.db, since))
    return tuple(line_of(unit, clause) for clause in found)


def card(unit: Unit, actor_id: int, clause_id: int) -> Card:
    """A clause with all that it was. Raises `DomainError` when there is none."""
    reader = actor(unit, actor_id)
    clause = clause_of(unit, clause_id)
    versions = tuple(clauses.versions(unit.db, clause_id))
    made = {one.by for one in versions if one.by is not None}
    if clause.open_change is not None:
        made.add(clause.open_change)
    known = {one: unit.areas.title(unit, one) for one in made if one.kind in unit.areas.things}
    norm = norm_of(unit, clause)
    return Card(
        line=Line(clause, norm, norms.lasting(unit, norm) if norm is not None else None),
        versions=versions,
        titles={one: title for one, title in known.items() if title is not None},
        held=norms.held(unit, norm) if norm is not None else None,
        is_member=reader.is_member,
        lapses_at=lapses_at(unit, clause),
    )


def lapses_at(unit: Unit, clause: Clause) -> int | None:
    """When a clause that is due for review lapses (UTC epoch seconds); None: it isn't about to."""
    return due.when(unit, thing(clause.id), LAPSE) if clause.state is State.REVIEW else None


def lapsing(unit: Unit) -> tuple[tuple[Line, int], ...]:
    """Clauses that lapse unless they are renewed, each with when (UTC epoch seconds), what lapses first first."""
    found = ((line_of(unit, clause), lapses_at(unit, clause)) for clause in clauses.in_state(unit.db, State.REVIEW))
    return tuple(sorted(((line, at) for line, at in found if at is not None), key=lambda one: one[1]))


def read_changes(unit: Unit, actor_id: int) -> None:
    """The reader has seen what changed: the row on their menu goes."""
    joining.accept_rules(unit, actor_id, joining.rules_version(unit))


def version(unit: Unit, actor_id: int) -> int:
    """Which version of the charter is in force."""
    actor(unit, actor_id)
    return joining.rules_version(unit)


def dates(unit: Unit, actor_id: int) -> tuple[int, ...]:
    """Moments at which the charter changed, UTC epoch seconds, the latest first."""
    actor(unit, actor_id)
    return tuple(clauses.moments(unit.db))


@dataclass(frozen=True, slots=True)
class Setting:
    """Which clause sets a norm, the title of the decision that made it (None: none has), and what holds for a while."""

    clause: Clause | None
    decision: str | None
    held: Held | None


def setting(unit: Unit, actor_id: int, norm: Norm[int] | Norm[str]) -> Setting:
    """By what a setting is as it is."""
    actor(unit, actor_id)
    by = norms.made_by(unit, norm)
    title = unit.areas.title(unit, by) if by is not None and by.kind in unit.areas.things else None
    return Setting(rule_of(unit, norm), title, norms.held(unit, norm))
