"""Clauses, as other areas ask for them; anybody may read them."""

from __future__ import annotations

from domain.base.things import Thing
from domain.charter.clauses import CLAUSE
from services.base.areas import Known
from services.base.unit import Unit
from services.charter import reading
from storage.charter import clauses


def _title(unit: Unit, thing: Thing) -> str | None:
    clause = clauses.by_id(unit.db, thing.number)
    return clause.number if clause is not None else None


THINGS = (Known(CLAUSE, title=_title, seen_by=lambda unit, reader, thing: reading.clause_of(unit, thing.number)),)
