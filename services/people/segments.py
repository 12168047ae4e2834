"""Choosing people by their role, region, subject, and by when they were last seen (PRODUCT §4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.base.roles import Role
from domain.people.profile import SUBJECTS
from domain.people.segments import ORDINARY, REGION, ROLE, SEEN, SPANS, SUBJECT
from services.base.areas import Choice, Part, Unit
from storage.people import segments


def _subjects(unit: Unit) -> Sequence[Choice]:
    """Those of the list: subjects in people's own words are too many and too various for buttons."""
    return _counted(one for one in segments.subjects(unit.db) if one[0] in SUBJECTS)


def _counted(values: Iterable[tuple[str, int]]) -> list[Choice]:
    return [Choice(value, people) for value, people in values]


SEGMENTS = (
    Part(name=ROLE, condition=segments.ROLE, choices=lambda unit: [Choice(role) for role in (*Role, ORDINARY)]),
    Part(name=REGION, condition=segments.REGION, choices=lambda unit: _counted(segments.regions(unit.db))),
    Part(name=SUBJECT, condition=segments.SUBJECT, choices=_subjects),
    Part(name=SEEN, condition=segments.SEEN, choices=lambda unit: [Choice(span) for span in SPANS], holds_one=True),
)
