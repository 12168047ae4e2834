"""Which decisions are found by words, and by which: the network's, by its members (PRODUCT §7, §8)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from domain.base.audience import MEMBERS
from domain.base.lists import FIRST, Window
from domain.base.members import Member
from domain.base.things import Thing
from domain.decisions.decisions import DECISION, Decision, State
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import reading_member
from services.base.unit import Unit
from storage.decisions import decisions, ways


def refresh(unit: Unit, decision_id: int) -> None:
    """The decision is found by its title, its text, its number and what can be chosen: called wherever these change.

    A draft is its author's, a team's decision its people's: the index knows no such readers, so these aren't in it.
    """
    decision = decisions.by_id(unit.db, decision_id)
    if decision is None or decision.state is State.DRAFT or decision.scope is not None:
        engine.drop(unit, Thing(DECISION, decision_id))
        return
    text = decisions.revision(unit.db, decision.id, decision.revision)
    options = " ".join(one.text for one in decisions.alternatives(unit.db, decision.id))
    engine.put(
        unit,
        Thing(DECISION, decision.id),
        audience=MEMBERS,
        title=decision.title,
        text=f"{decision.number or ''} {text.text if text is not None else ''} {options}",
        at=decision.opened_at or decision.created_at,
    )


def every(unit: Unit) -> list[int]:
    """The ids of all that can be found."""
    return ways.every(unit.db)


def search(
    unit: Unit, actor_id: int, lexicon: Lexicon, words: str, window: Window = FIRST, *, everywhere: bool = False
) -> engine.Drawn[Decision]:
    """Decisions for a few words, the newest first.

    `everywhere`: the words were said to the search over all kinds of things, and are read as there.
    """
    reader = reading_member(unit, actor_id)
    found = engine.find(unit, reader, lexicon, words, kinds=(DECISION,), everywhere=everywhere, window=window)
    return found.drawn(DECISION, partial(shown, unit, reader))


def shown(unit: Unit, reader: Member, things: Sequence[Thing]) -> tuple[Decision, ...]:
    """Decisions that the reader has found, as they stand in lists."""
    known = {row["id"]: decisions.record(row) for row in ways.by_ids(unit.db, (thing.number for thing in things))}
    return tuple(known[thing.number] for thing in things if thing.number in known)
