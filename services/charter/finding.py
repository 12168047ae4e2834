"""Which clauses are found by words: those that are in force, by anybody, as the charter is read by anybody."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from domain.base.audience import PUBLIC
from domain.base.lists import FIRST, Window
from domain.base.members import Member
from domain.base.things import Thing
from domain.charter.clauses import CLAUSE
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import actor
from services.base.unit import Unit
from services.charter import reading
from services.charter.reading import Line
from storage.charter import clauses

FIRST_WORDS, KIND = "c=", "k="
"""Beginnings of the terms that stand for words that come in every language, and for what a clause is called."""


def refresh(unit: Unit, clause_id: int) -> None:
    """The clause is found by its words and its number: called wherever these change, or it comes and goes.

    Words that a network began with aren't in the index: their name is, and the lexicon knows them in all languages.
    """
    clause = clauses.by_id(unit.db, clause_id)
    if clause is None or not clause.stands:
        engine.drop(unit, Thing(CLAUSE, clause_id))
        return
    text = clause.version.text
    engine.put(
        unit,
        Thing(CLAUSE, clause.id),
        audience=PUBLIC,
        title=text or "",
        text=clause.number,
        tags=(KIND + CLAUSE, *((FIRST_WORDS + clause.first_words,) if text is None else ())),
        at=clause.version.since,
    )


def every(unit: Unit) -> list[int]:
    """The ids of all that can be found."""
    return [clause.id for clause in clauses.all_now(unit.db) if clause.stands]


def shown(unit: Unit, reader: Member, things: Sequence[Thing]) -> tuple[Line, ...]:
    """Clauses that the reader has found, as they read in the charter."""
    found = (clauses.by_id(unit.db, thing.number) for thing in things)
    return tuple(reading.line_of(unit, clause) for clause in found if clause is not None)


def search(
    unit: Unit, actor_id: int, lexicon: Lexicon, words: str, window: Window = FIRST, *, everywhere: bool = False
) -> engine.Drawn[Line]:
    """Clauses for a few words; said `everywhere`, they are read as in the search over all kinds."""
    reader = actor(unit, actor_id)
    found = engine.find(unit, reader, lexicon, words, kinds=(CLAUSE,), everywhere=everywhere, window=window)
    return found.drawn(CLAUSE, partial(shown, unit, reader))
