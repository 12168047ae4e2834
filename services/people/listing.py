"""Who is found in the directory and by which words; every change of a person's data ends here.

What others may not see is not in the index: a hidden field can't be guessed by searching for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from domain.base.audience import MEMBERS
from domain.base.consents import Purpose
from domain.base.members import MEMBER, Member
from domain.base.things import Thing
from domain.people.profile import GRADES, HELP, SUBJECTS, Profile, ProfileField, seen_by_others
from domain.people.schools import School, written
from services.base import search
from services.base.unit import Unit
from storage.base import consents, members
from storage.people import profile
from storage.people import schools as stored

SUBJECT, GRADE, HELP_WITH, REGION, WORKPLACE = "s=", "g=", "h=", "r=", "o="
"""Beginnings of the terms that stand for ids."""

_KNOWN: dict[ProfileField, tuple[str, frozenset[str]]] = {
    ProfileField.SUBJECTS: (SUBJECT, frozenset(SUBJECTS)),
    ProfileField.GRADES: (GRADE, frozenset(GRADES)),
    ProfileField.CAN_HELP: (HELP_WITH, frozenset(HELP)),
}


def refresh(unit: Unit, member_id: int) -> None:
    """Show the person with what may be seen now, or nothing: members with the directory switched on."""
    member = members.by_id(unit.db, member_id, unit.now)
    consent = consents.in_force(unit.db, member_id).get(Purpose.DIRECTORY)
    thing = Thing(MEMBER, member_id)
    if member is None or not member.is_member or consent is None or not consent.given:
        search.drop(unit, thing)
        return
    spoken, tags = _split(member, profile.of_member(unit.db, member_id))
    search.put(
        unit,
        thing,
        audience=MEMBERS,
        name=member.name or "",
        text=" ".join(spoken),
        tags=tags,
        at=member.joined_at or member.created_at,
    )


def is_listed(unit: Unit, member_id: int) -> bool:
    """Whether the person is shown in the directory."""
    return search.has(unit, Thing(MEMBER, member_id))


def schools(unit: Unit, ids: Iterable[int]) -> dict[int, str]:
    """Where each of these members works, of those who are shown in the directory together with their school."""
    shown = stored.shown_by(unit.db, ids)
    return {member_id: written(school) for member_id, school in shown.items() if is_listed(unit, member_id)}


def towns(unit: Unit, ids: Iterable[int]) -> dict[int, str]:
    """The town of each one's school, of the same members."""
    shown = stored.shown_by(unit.db, ids)
    return {m: school.town for m, school in shown.items() if school.town and is_listed(unit, m)}


def subjects(unit: Unit, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """What each of these members teaches, of those who are shown in the directory together with their subjects."""
    pages = profile.of_members(unit.db, ids)
    shown = {member_id: seen_by_others(page).get(ProfileField.SUBJECTS) for member_id, page in pages.items()}
    return {m: taught for m, taught in shown.items() if isinstance(taught, tuple) and is_listed(unit, m)}


def _split(member: Member, page: Profile) -> tuple[list[str], list[str]]:
    """The words that others may see, and the tags that stand for ids."""
    spoken, tags = [member.region_name or ""], []
    if member.region:
        tags.append(REGION + member.region.lower())
    for beginning, part in _parts(page):
        if beginning:
            tags.append(beginning + part)
        else:
            spoken.append(part)
    return spoken, tags


def _parts(page: Profile) -> Iterator[tuple[str, str]]:
    for field, value in seen_by_others(page).items():
        if field is ProfileField.PHOTO:
            continue
        if isinstance(value, School):
            yield (WORKPLACE, str(value.id))
            yield ("", written(value))
            continue
        beginning, known = _KNOWN.get(field, ("", frozenset()))
        for part in (value,) if isinstance(value, str) else value:
            yield (beginning if part in known else "", part)


def everybody(unit: Unit) -> list[int]:
    """The ids of all who may be shown."""
    return [member_id for member_id, _ in members.names(unit.db)]
