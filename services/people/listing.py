"""Who is shown in the directory and under which words; every change of a person's data ends here.

What others may not see is not indexed: a hidden field can't be guessed by searching for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.consents import Purpose
from domain.base.folding import name_words
from domain.base.members import Member
from domain.people.profile import GRADES, HELP, SUBJECTS, Profile, ProfileField, seen_by_others
from domain.people.schools import School, written
from services.base.unit import Unit
from services.base.words import name_form, stem, words
from storage.base import consents, members
from storage.people import directory, profile

SUBJECT, GRADE, HELP_WITH, REGION, WORKPLACE = "s=", "g=", "h=", "r=", "o="
"""Beginnings of the terms that stand for ids."""
WHOLE, NAME, STEM = "w=", "n=", "="
"""Beginnings of the terms that stand for a name's word, for its form, and for a word's stem; no word has '=' in it."""

_KNOWN: dict[ProfileField, tuple[str, frozenset[str]]] = {
    ProfileField.SUBJECTS: (SUBJECT, frozenset(SUBJECTS)),
    ProfileField.GRADES: (GRADE, frozenset(GRADES)),
    ProfileField.CAN_HELP: (HELP_WITH, frozenset(HELP)),
}


def refresh(unit: Unit, member_id: int) -> None:
    """Show the person with what may be seen now, or nothing: members with the directory switched on."""
    member = members.by_id(unit.db, member_id, unit.now)
    consent = consents.in_force(unit.db, member_id).get(Purpose.DIRECTORY)
    if member is None or not member.is_member or consent is None or not consent.given:
        directory.remove(unit.db, member_id)
        return
    directory.put(unit.db, member_id, dict.fromkeys(_terms(member, profile.of_member(unit.db, member_id))))


def _terms(member: Member, page: Profile) -> Iterator[str]:
    for word in name_words(member.name or ""):
        yield from (word, WHOLE + word, NAME + name_form(word))
    yield from _spoken(member.region_name or "")
    if member.region:
        yield REGION + member.region.lower()
    for field, value in seen_by_others(page).items():
        if field is ProfileField.PHOTO:
            continue
        if isinstance(value, School):
            yield f"{WORKPLACE}{value.id}"
            yield from _spoken(written(value))
            continue
        beginning, known = _KNOWN.get(field, ("", frozenset()))
        for part in (value,) if isinstance(value, str) else value:
            if part in known:
                yield beginning + part
            else:
                yield from _spoken(part)


def _spoken(text: str) -> Iterator[str]:
    for word in words(text):
        yield from (word, STEM + stem(word))


def refresh_all(unit: Unit) -> None:
    """Everybody who is shown, under today's words."""
    for member_id in directory.everybody(unit.db):
        refresh(unit, member_id)
