"""The person's own page (PRODUCT §1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from domain.base.errors import DomainError
from domain.base.members import MEMBER, Member, clean_line, clean_name
from domain.base.things import Thing
from domain.people.profile import Profile, ProfileField, Visibility, clean
from services.base import audit
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.people import listing
from services.people.directory import Card, any_card
from services.people.schools.records import Told, tell
from storage.base import members
from storage.people import profile

REGION_NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class MyPage:
    """The page as its owner sees it, and `card` as others do; `is_listed`: found in the directory."""

    member: Member
    profile: Profile
    card: Card
    is_listed: bool


def mine(unit: Unit, actor_id: int) -> MyPage:
    """The person's own page."""
    member = reading_member(unit, actor_id)
    return MyPage(
        member,
        profile.of_member(unit.db, member.id),
        any_card(unit, member, member.id),
        listing.is_listed(unit, member.id),
    )


def fill(unit: Unit, actor_id: int, values: Mapping[ProfileField, str | Iterable[str] | Told]) -> MyPage:
    """Set the given fields; the others stay. The school may be picked, added, or told in a line."""
    member = acting_member(unit, actor_id)
    for field, value in values.items():
        if field is ProfileField.SCHOOL:
            tell(unit, member, cast("Told", value))
        else:
            profile.put(unit.db, member.id, field, clean(field, cast("str | Iterable[str]", value)))
    return _saved(unit, member)


def clear(unit: Unit, actor_id: int, field: ProfileField) -> MyPage:
    """Empty one field; allowed at any time, a consent or not."""
    member = reading_member(unit, actor_id)
    profile.clear(unit.db, member.id, field)
    return _saved(unit, member)


def set_visibility(unit: Unit, actor_id: int, field: ProfileField, visibility: Visibility) -> MyPage:
    """Who sees one field."""
    member = reading_member(unit, actor_id)
    profile.set_visibility(unit.db, member.id, field, visibility)
    return _saved(unit, member)


def rename(unit: Unit, actor_id: int, name: str) -> MyPage:
    """Another name. Certificates that were issued keep the old one; the change is on record."""
    member = acting_member(unit, actor_id)
    name = clean_name(name)
    if name != member.name:
        members.update(unit.db, member.id, name=name)
        subject = Thing(MEMBER, member.id)
        audit.record(unit, member.id, "member.rename", subject, before=member.name, after=name)
    return _saved(unit, member)


def move(unit: Unit, actor_id: int, *, region: str | None, region_name: str | None, zone: str) -> MyPage:
    """Another region (ISO 3166 code, or its name when no list has it) and with it the zone (IANA)."""
    member = acting_member(unit, actor_id)
    named = clean_line(region_name or "")[:REGION_NAME_LIMIT]
    if region is None and not named:
        raise DomainError("error-text-empty")
    members.update(unit.db, member.id, region=region, region_name=named or None, zone=zone)
    return _saved(unit, member)


def _saved(unit: Unit, member: Member) -> MyPage:
    listing.refresh(unit, member.id)
    return mine(unit, member.id)
