"""What organizers do with schools: correct, merge, take a merge back, tell two apart (PRODUCT §1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.roles import Right
from domain.base.things import Thing
from domain.people.schools import SCHOOL, Likeness, NewSchool, Reading, School, cleaned, likeness, written
from services.base import audit
from services.base.members import with_right
from services.base.unit import Unit
from services.people import listing
from services.people.schools import reading
from services.people.schools.reading import NUMBER
from services.people.schools.records import SchoolCard, card, terms_of
from storage.people import schools as stored

ROWS = 5
"""Schools of a page: above them stands a door, below them the search."""
MOST_PAIRS = 200
"""Likely duplicates that are looked at in one go."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one school, with the people who show that they work there."""

    one: School
    other: School
    people: dict[int, int]
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class SchoolsPage:
    """Schools, the newest first, with the people who show that they work there; `pairs`: how many may be one."""

    page: Page[School]
    people: dict[int, int]
    pairs: int


def page(unit: Unit, actor_id: int, window: Window = FIRST) -> SchoolsPage:
    """The schools that stand. Needs KEEP_SCHOOLS."""
    with_right(unit, actor_id, Right.KEEP_SCHOOLS)
    found = stored.page(unit.db, window)
    return SchoolsPage(found, stored.people(unit.db, [one.id for one in found.items]), len(_likely(unit)))


def require(unit: Unit, actor_id: int) -> None:
    """Raise `DomainError` unless the actor keeps the schools (KEEP_SCHOOLS)."""
    with_right(unit, actor_id, Right.KEEP_SCHOOLS)


def pairs(unit: Unit, actor_id: int) -> list[Pair]:
    """Records that may be one school, the likeliest first. Needs KEEP_SCHOOLS."""
    with_right(unit, actor_id, Right.KEEP_SCHOOLS)
    likely = _likely(unit)
    people = stored.people(unit.db, {school.id for one, other, _ in likely for school in (one, other)})
    return [Pair(one, other, people, how) for one, other, how in likely]


def pair(unit: Unit, actor_id: int, one: int, other: int) -> Pair:
    """Two records side by side. Needs KEEP_SCHOOLS. Raises `DomainError` when they are one, or one is gone."""
    with_right(unit, actor_id, Right.KEEP_SCHOOLS)
    a, b = _standing(unit, one), _standing(unit, other)
    if a.id == b.id:
        raise DomainError("error-school-merged")
    return Pair(a, b, stored.people(unit.db, [a.id, b.id]), likeness(reading.of(a), reading.of(b)))


def _likely(unit: Unit) -> list[tuple[School, School, Likeness]]:
    apart = stored.apart(unit.db)
    found: dict[tuple[int, int], tuple[School, School, Likeness]] = {}
    schools = stored.standing(unit.db)
    read = {school.id: reading.of(school) for school in schools}
    for one, other in _neighbours(schools, read):
        key = (one.id, other.id)
        if key in found or key in apart:
            continue
        if (how := likeness(read[one.id], read[other.id])) >= Likeness.LIKELY:
            found[key] = (one, other, how)
            if len(found) == MOST_PAIRS:
                break
    return sorted(found.values(), key=lambda pair: (-pair[2], pair[0].id, pair[1].id))


def _neighbours(schools: list[School], read: dict[int, Reading]) -> Iterator[tuple[School, School]]:
    """Pairs worth comparing: of one region, with a number or a word in common; the smaller record number first.

    Two that have numbers are the same by a number only: a town's word would pair all its schools with each other.
    """
    numbered: dict[tuple[str, str], list[School]] = {}
    others: dict[tuple[str, str], list[School]] = {}
    for school in schools:
        where = school.region or school.region_name or ""
        for term in terms_of(school, read[school.id]):
            shelves = numbered if read[school.id].numbers else others
            shelves.setdefault((where, term), []).append(school)
    for (_, term), shelf in numbered.items():
        if term.startswith(NUMBER):
            yield from combinations(shelf, 2)
    for key, shelf in others.items():
        yield from combinations(shelf, 2)
        for one, other in product(shelf, numbered.get(key, ())):
            yield (one, other) if one.id < other.id else (other, one)


def _standing(unit: Unit, school_id: int) -> School:
    school = stored.led_to(unit.db, school_id)
    if school is None:
        raise DomainError("error-school-gone")
    return school


def correct(unit: Unit, actor_id: int, school_id: int, new: NewSchool) -> SchoolCard:
    """Other words for a school. Needs KEEP_SCHOOLS."""
    keeper = with_right(unit, actor_id, Right.KEEP_SCHOOLS)
    school, new = _standing(unit, school_id), cleaned(new)
    if (school.name, school.town, school.region, school.region_name) != (
        new.name,
        new.town,
        new.region,
        new.region_name,
    ):
        stored.change(unit.db, school.id, new, terms_of(new))
        audit.record(
            unit, keeper.id, "school.correct", Thing(SCHOOL, school.id), before=written(school), after=written(new)
        )
        _refresh(unit, school.id)
    return card(unit, actor_id, school.id)


def merge(unit: Unit, actor_id: int, loser: int, winner: int) -> SchoolCard:
    """One school from two: `winner`'s words stay, the other number leads to it, and so do its people.

    Needs KEEP_SCHOOLS. Raises `DomainError` when they are one already.
    """
    keeper = with_right(unit, actor_id, Right.KEEP_SCHOOLS)
    gone, stays = _standing(unit, loser), _standing(unit, winner)
    if gone.id == stays.id or not stored.merge(unit.db, gone.id, stays.id):
        raise DomainError("error-school-merged")
    audit.record(unit, keeper.id, "school.merge", Thing(SCHOOL, gone.id), before=written(gone), after=written(stays))
    _refresh(unit, stays.id)
    return card(unit, actor_id, stays.id)


def split(unit: Unit, actor_id: int, school_id: int) -> SchoolCard:
    """Take a merge back: the record stands by itself again, with those who had picked it. Needs KEEP_SCHOOLS."""
    keeper = with_right(unit, actor_id, Right.KEEP_SCHOOLS)
    school = stored.by_ids(unit.db, [school_id]).get(school_id)
    if school is None:
        raise DomainError("error-school-gone")
    if school.merged_into is None or not stored.split(unit.db, school.id, school.merged_into):
        raise DomainError("error-school-apart")
    stays = _standing(unit, school.merged_into)
    audit.record(
        unit, keeper.id, "school.split", Thing(SCHOOL, school.id), before=written(stays), after=written(school)
    )
    _refresh(unit, school.id)
    _refresh(unit, stays.id)
    return card(unit, actor_id, stays.id)


def set_apart(unit: Unit, actor_id: int, one: int, other: int) -> None:
    """The two are two schools, whatever they are called: they aren't offered again. Needs KEEP_SCHOOLS."""
    keeper = with_right(unit, actor_id, Right.KEEP_SCHOOLS)
    a, b = _standing(unit, one), _standing(unit, other)
    if a.id == b.id:
        raise DomainError("error-school-merged")
    if stored.set_apart(unit.db, a.id, b.id):
        audit.record(unit, keeper.id, "school.apart", Thing(SCHOOL, a.id), before=written(a), after=written(b))


def _refresh(unit: Unit, school_id: int) -> None:
    """Its people are found by its words."""
    for member_id in stored.members_of(unit.db, school_id):
        listing.refresh(unit, member_id)
