"""Finding, picking and adding schools (PRODUCT §1). Who may see where somebody works is chosen on their page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.base.errors import DomainError
from domain.base.folding import words
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.people.profile import ProfileField, Visibility
from domain.people.schools import Likeness, NewSchool, Reading, School, cleaned, likeness
from services.base.members import reading_member
from services.base.unit import Unit
from services.people.schools import reading
from storage.people import profile
from storage.people import schools as stored

FOUND = 6
"""Schools offered for some words: the way to add another one stands below them."""
LOOKED_AT = 60
"""Of those that share a number or a word with what was typed."""
Told = int | str | NewSchool
"""What a person says of their school: the number of a record, a line in their own words, or a new one."""


@dataclass(frozen=True, slots=True)
class SchoolCard:
    """A school as somebody sees it. `people`: who show that they work there; `once`: what was merged into it, for those
    who keep the schools; `is_mine`: it is the viewer's own."""

    school: School
    people: int
    is_mine: bool
    is_kept: bool
    """Whether the viewer may correct and merge it."""
    once: tuple[School, ...] = ()


def card(unit: Unit, actor_id: int, school_id: int) -> SchoolCard:
    """The school to which the number leads. Raises `DomainError` when there is none that the person may see."""
    member = reading_member(unit, actor_id)
    school = stored.led_to(unit.db, school_id)
    mine = stored.of_members(unit.db, [member.id]).get(member.id)
    is_mine = school is not None and mine is not None and mine.id == school.id
    if school is None or not (is_mine or stored.is_findable(unit.db, school.id)):
        raise DomainError("error-school-gone")
    is_kept = Right.KEEP_SCHOOLS in rights_of(member.roles)
    return SchoolCard(
        school,
        stored.people(unit.db, [school.id]).get(school.id, 0),
        is_mine,
        is_kept,
        tuple(stored.merged_into(unit.db, school.id)) if is_kept else (),
    )


def find(unit: Unit, actor_id: int, said: str) -> list[School]:
    """The schools that the words may mean, the likeliest first; at equal likeness those of the person's own region."""
    member = reading_member(unit, actor_id)
    wanted = reading.read(said)
    near, mine = member.region, stored.picked(unit.db, member.id)
    found = _sharing(unit, wanted, near, mine)
    # Whoever writes «СОШ 12» of a gymnasium shall see it; what is another school by its town or number isn't shown.
    loose = replace(wanted, kinds=frozenset())
    ranked = [(likeness(wanted, reading.of(one)), one) for one in found if likeness(loose, reading.of(one))]
    order = {one.id: place for place, one in enumerate(found)}
    ranked.sort(key=lambda pair: (-pair[0], near is not None and pair[1].region != near, order[pair[1].id]))
    return [one for _, one in ranked[:FOUND]]


def alike(unit: Unit, actor_id: int, new: NewSchool) -> list[School]:
    """The records that a school which is about to be added may be already."""
    member = reading_member(unit, actor_id)
    wanted = reading.of(new)
    found = _sharing(unit, wanted, new.region, stored.picked(unit.db, member.id))
    likely = [(how, one) for one in found if (how := likeness(wanted, reading.of(one))) >= Likeness.LIKELY]
    return [one for _, one in sorted(likely, key=lambda pair: -pair[0])][:FOUND]


def _sharing(unit: Unit, wanted: Reading, near: str | None, mine: int | None) -> list[School]:
    """Records with the same number, or with one of the words where there is none."""
    numbers = [f"#{number}" for number in wanted.numbers]
    any_of = [_known(unit, term) for term in sorted(reading.terms(wanted)) if not term.startswith("#")]
    if not numbers and not any_of:
        return []
    return stored.find(unit.db, any_of, numbers, near=near, mine=mine, most=LOOKED_AT)


def _known(unit: Unit, term: str) -> str:
    """The term, or the known one that is a slip from it."""
    known = stored.known_terms(unit.db, term[:1])
    return term if term in known else reading.nearest(term, known) or term


def of_member(unit: Unit, member_id: int) -> School | None:
    """Where a member works, for a rule; who may see it is another matter."""
    return stored.of_members(unit.db, [member_id]).get(member_id)


def own(unit: Unit, actor_id: int) -> School | None:
    """Where the person works, if they have told it."""
    return of_member(unit, reading_member(unit, actor_id).id)


def same_school(unit: Unit, one: int | None, other: int | None) -> bool:
    """Whether two schools, by their numbers, must be taken for one: unless they are known to be two.

    A school that wasn't told, a town or a number that nobody wrote never make a difference.
    """
    if one is None or other is None:
        return True
    a, b = stored.led_to(unit.db, one), stored.led_to(unit.db, other)
    if a is None or b is None or a.id == b.id:
        return True
    if (min(a.id, b.id), max(a.id, b.id)) in stored.apart(unit.db):
        return False
    return likeness(reading.of(a), reading.of(b)) is not Likeness.DIFFERENT


# -- a member's own --------------------------------------------------------------------------------


def tell(unit: Unit, member: Member, told: Told) -> School:
    """The member's school from now on. Raises `DomainError` for a number that leads nowhere or to what isn't shown."""
    if isinstance(told, int):
        school_id = _pickable(unit, member, told).id
    elif isinstance(told, str):
        line = NewSchool(told, region=member.region, region_name=None if member.region else member.region_name)
        school_id = _record(unit, member, line)
    else:
        school_id = _record(unit, member, told)
    profile.put(unit.db, member.id, ProfileField.SCHOOL, "")
    stored.pick(unit.db, member.id, school_id)
    found = stored.led_to(unit.db, school_id)
    assert found is not None
    return found


def _pickable(unit: Unit, member: Member, school_id: int) -> School:
    school = stored.led_to(unit.db, school_id)
    mine = stored.picked(unit.db, member.id)
    if school is None or not (
        stored.is_findable(unit.db, school.id) or (mine is not None and stored.led_to(unit.db, mine) == school)
    ):
        raise DomainError("error-school-gone")
    return school


def _record(unit: Unit, member: Member, new: NewSchool) -> int:
    """The record of these very words, which is made where there is none: adding twice adds once."""
    new = cleaned(new)
    read = reading.of(new)
    for one in _sharing(unit, read, new.region, stored.picked(unit.db, member.id)):
        if folded_as(one) == folded_as(new):
            return one.id
    entry = profile.of_member(unit.db, member.id).get(ProfileField.SCHOOL)
    # Who adds a school by its town has read that others find it; a line of one's own is as visible as the field is.
    is_listed = new.town is not None or entry is None or entry.visibility is Visibility.MEMBERS
    return stored.add(unit.db, new, by=member.id, now=unit.now, is_listed=is_listed, terms=terms_of(new, read))


def folded_as(school: School | NewSchool) -> tuple[str, str, str | None, str]:
    """What two records share that differ by letters and spaces only: the words, the town and the region."""
    name, town, region_name = ("".join(words(line or "")) for line in (school.name, school.town, school.region_name))
    return name, town, school.region, region_name


def terms_of(school: School | NewSchool, read: Reading | None = None) -> frozenset[str]:
    """What a record is found by; never nothing, so that what was read is told from what wasn't. `read`: its words, for
    whoever has read them already."""
    return reading.terms(read or reading.of(school)) or frozenset({"=" + " ".join(words(school.name))})


def names_of(unit: Unit, actor_id: int, ids: Sequence[int]) -> dict[int, School]:
    """Records by number, for a list of the directory."""
    reading_member(unit, actor_id)
    return stored.by_ids(unit.db, ids)
