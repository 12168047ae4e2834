"""Choosing people by their role, region, subject, school, and by when they were last seen (PRODUCT §4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.base.choices import Choice
from domain.base.roles import Role
from domain.people.profile import SUBJECTS
from domain.people.schools import written
from domain.people.segments import ORDINARY, REGION, ROLE, SCHOOL, SEEN, SPANS, SUBJECT
from services.base.areas import SegmentPart, Unit
from storage.people import schools, segments


def _subjects(unit: Unit) -> Sequence[Choice]:
    """Those of the list: subjects in people's own words are too many and too various for buttons."""
    return _counted(one for one in segments.subjects(unit.db) if one[0] in SUBJECTS)


def _school(unit: Unit, value: str) -> str | None:
    found = schools.led_to(unit.db, int(value)) if value.isdecimal() else None
    return written(found) if found is not None else None


def _counted(values: Iterable[tuple[str, int]]) -> list[Choice]:
    return [Choice(value, people) for value, people in values]


SEGMENTS = (
    SegmentPart(name=ROLE, condition=segments.ROLE, choices=lambda unit: [Choice(role) for role in (*Role, ORDINARY)]),
    SegmentPart(name=REGION, condition=segments.REGION, choices=lambda unit: _counted(segments.regions(unit.db))),
    SegmentPart(name=SUBJECT, condition=segments.SUBJECT, choices=_subjects),
    SegmentPart(
        name=SCHOOL,
        condition=segments.SCHOOL,
        choices=lambda unit: [
            Choice(str(one.id), people, written(one)) for one, people in schools.with_people(unit.db)
        ],
        named=_school,
    ),
    SegmentPart(
        name=SEEN, condition=segments.SEEN, choices=lambda unit: [Choice(span) for span in SPANS], holds_one=True
    ),
)
