"""Finding colleagues among those who chose to be shown (PRODUCT §1): the one search, over people alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Window
from domain.base.members import MEMBER, Member
from domain.base.things import Thing
from domain.people.profile import ProfileField, Value, seen_by_others
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import reading_member
from services.base.unit import Unit
from services.people.listing import REGION, SUBJECT, WORKPLACE, is_listed
from storage.base import members
from storage.people import profile


@dataclass(frozen=True, slots=True)
class Card:
    """A person as the viewer may see them."""

    id: int
    name: str
    region: str | None
    region_name: str | None
    fields: Mapping[ProfileField, Value]
    is_me: bool = False
    credits: tuple[tuple[str, int], ...] = ()
    """What the person lets be told of what they did for others, by name (`Area.credits`); on their own page alone."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The directory's front: how many there are, and whether the viewer is among them."""

    total: int
    is_listed: bool
    subjects: int
    regions: int
    schools: int


def overview(unit: Unit, actor_id: int) -> Overview:
    """The directory in figures."""
    member = reading_member(unit, actor_id)
    return Overview(
        total=engine.count_all(unit, member, MEMBER),
        is_listed=is_listed(unit, member.id),
        subjects=len(engine.count_tags(unit, member, MEMBER, SUBJECT)),
        regions=len(engine.count_tags(unit, member, MEMBER, REGION)),
        schools=len(engine.count_tags(unit, member, MEMBER, WORKPLACE)),
    )


def subjects(unit: Unit, actor_id: int) -> list[tuple[str, int]]:
    """Subjects that somebody teaches, with the number of people."""
    return _counts(unit, actor_id, SUBJECT)


def regions(unit: Unit, actor_id: int) -> list[tuple[str, int]]:
    """Codes of regions and countries where somebody lives, with the number of people."""
    return [(code.upper(), people) for code, people in _counts(unit, actor_id, REGION)]


def schools(unit: Unit, actor_id: int) -> list[tuple[int, int]]:
    """Numbers of schools where somebody shows that they work, with the number of people."""
    return [(int(number), people) for number, people in _counts(unit, actor_id, WORKPLACE)]


def _counts(unit: Unit, actor_id: int, beginning: str) -> list[tuple[str, int]]:
    return engine.count_tags(unit, reading_member(unit, actor_id), MEMBER, beginning)


def search(
    unit: Unit,
    actor_id: int,
    lexicon: Lexicon,
    query: str = "",
    *,
    subject: str = "",
    region: str = "",
    school: int = 0,
    window: Window = FIRST,
    everywhere: bool = False,
) -> engine.Drawn[Card]:
    """People for a few words, of a subject (an id), of a region (a code), of a school, or all; newest first.

    `everywhere`: the words were said to the search over all kinds of things, and are read as there.
    """
    viewer = reading_member(unit, actor_id)
    wanted = ((SUBJECT, subject), (REGION, region.lower()), (WORKPLACE, str(school or "")))
    tags = [beginning + value for beginning, value in wanted if value]
    found = engine.find(
        unit,
        viewer,
        lexicon,
        query,
        kinds=(MEMBER,),
        everywhere=everywhere,
        tags=tags,
        window=window,
        or_all=not everywhere,
    )
    return found.drawn(MEMBER, partial(shown, unit, viewer))


def shown(unit: Unit, viewer: Member, things: Sequence[Thing]) -> list[Card]:
    """People whom the viewer has found; who looks for others doesn't look for themselves, so they come last."""
    found = cards(unit, viewer, [thing.number for thing in things])
    return sorted(found, key=lambda card: card.is_me)


def card(unit: Unit, viewer: Member, member_id: int) -> Card:
    """A listed person, or the viewer's own page as others see it.

    Raises `DomainError` when the person isn't shown. Who else may be seen is up to services/people/contacts.py.
    """
    if member_id != viewer.id and not is_listed(unit, member_id):
        raise DomainError("error-person-hidden")
    return any_card(unit, viewer, member_id)


def any_card(unit: Unit, viewer: Member, member_id: int) -> Card:
    """A member's card without asking whether it is listed. Raises `DomainError` when the person is gone."""
    found = cards(unit, viewer, [member_id])
    if not found:
        raise DomainError("error-person-gone")
    counted = ((one.name, one.count(unit, member_id)) for one in unit.areas.credits)
    return replace(found[0], credits=tuple((name, count) for name, count in counted if count is not None))


def cards(unit: Unit, viewer: Member, ids: Sequence[int]) -> list[Card]:
    """People as the viewer may see them, in the order of `ids`; those who are gone are left out."""
    people = members.by_ids(unit.db, ids, unit.now)
    pages = profile.of_members(unit.db, ids)
    return [
        Card(
            id=person.id,
            name=person.name or "",
            region=person.region,
            region_name=person.region_name,
            # Visibility says which fields the directory shows; without a consent to the directory, none.
            fields=seen_by_others(pages[person.id]) if person.id == viewer.id or is_listed(unit, person.id) else {},
            is_me=person.id == viewer.id,
        )
        for i in ids
        if (person := people.get(i)) is not None and person.is_member
    ]
