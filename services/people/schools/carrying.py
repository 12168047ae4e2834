"""Lines that people wrote of their schools before there were records, and what records are found by."""

from __future__ import annotations

from services.base.unit import Unit
from services.people.schools.records import folded_as, terms_of
from storage.people import schools as stored


def refold(unit: Unit) -> None:
    """Everything that is found, under today's words.

    Records that weren't read yet are lines of pages: those of one region that differ by letters only become one.
    Whatever else looks alike is left to people.
    """
    first: dict[object, int] = {}
    others: dict[int, list[int]] = {}
    for line in stored.without_terms(unit.db):
        kept = first.setdefault(folded_as(line), line.id)
        if kept != line.id:
            others.setdefault(kept, []).append(line.id)
    for kept, ids in others.items():
        stored.join_lines(unit.db, kept, ids)
    for school in stored.everything(unit.db):
        stored.put_terms(unit.db, school.id, terms_of(school))
