"""Lessons given with a material, thanks, and what its author learns of both (PRODUCT §8: use counts, stars don't)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.materials.materials import SEEN, Material, clean_words
from domain.materials.using import NOTE_LIMIT, Use, week_starts
from services.base import outbox
from services.base.members import reading_member
from services.base.unit import Unit
from services.materials.access import is_author, is_coauthor, read_by_member, thing, used_by_member
from storage.base import members
from storage.materials import using as stored

NEWS = 30 * 86_400
"""Seconds after which a note on a lesson is no news to its author any more."""


def _others(unit: Unit, actor_id: int, material_id: int) -> tuple[Member, Material]:
    """The acting member and what somebody else shares. Raises `DomainError` for one's own, and for what
    isn't shared."""
    member, material = used_by_member(unit, actor_id, material_id)
    if is_author(member, material) or is_coauthor(unit, member, material):
        raise DomainError("error-material-yours")
    if material.state not in SEEN:
        raise DomainError("error-material-unshared")
    return member, material


def usable(unit: Unit, actor_id: int, material_id: int) -> Use | None:
    """What the member has said of a lesson with it, for the form that asks. Raises `DomainError` as `use` does."""
    member, material = _others(unit, actor_id, material_id)
    return stored.own(unit.db, material.id, member.id)


def use(unit: Unit, actor_id: int, material_id: int, note: str | None = None) -> Material:
    """The member has given a lesson with it, and tells of it or not; its author hears what is told.

    Said again, the note is another one. Raises `DomainError` for one's own material.
    """
    member, material = _others(unit, actor_id, material_id)
    said = clean_words(note, NOTE_LIMIT) if note else None
    stored.use(unit.db, material.id, member.id, said, unit.now)
    if said is not None:
        outbox.say(
            unit,
            kind="material-used",
            to=material.author_id,
            key=f"{thing(material.id)}:used:{member.id}",
            payload={"material": material.id, "by": member.id},
            expires_at=unit.now + NEWS,
        )
    return material


def take_back(unit: Unit, actor_id: int, material_id: int) -> bool:
    """The lesson wasn't given after all; False when nobody said so."""
    member, material = used_by_member(unit, actor_id, material_id)
    outbox.withdraw(unit, f"{thing(material.id)}:used:{member.id}")
    return stored.unuse(unit.db, material.id, member.id)


def thank(unit: Unit, actor_id: int, material_id: int, on: bool) -> bool:
    """«Спасибо», said and taken back by the same button; False when it was so already."""
    if not on:
        member, material = used_by_member(unit, actor_id, material_id)
        return stored.unthank(unit.db, material.id, member.id)
    member, material = _others(unit, actor_id, material_id)
    return stored.thank(unit.db, material.id, member.id, unit.now)


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody tells of a lesson; `member` None: they aren't in the network any more."""

    use: Use
    member: Member | None


def told(unit: Unit, actor_id: int, material_id: int, window: Window = FIRST) -> tuple[Material, Page[Told]]:
    """What people tell of their lessons with it, the last first."""
    _, material = read_by_member(unit, actor_id, material_id)
    page = stored.noted(unit.db, material.id, window)

    def named(found: Sequence[Use]) -> list[Told]:
        known = members.by_ids(unit.db, [one.member_id for one in found], unit.now)
        return [Told(one, known.get(one.member_id)) for one in found]

    return material, page.of(named)


def note_of(unit: Unit, actor_id: int, material_id: int, by: int) -> tuple[Material, Told | None]:
    """What one person tells of a lesson; None: it was taken back, or they aren't here any more."""
    _, material = read_by_member(unit, actor_id, material_id)
    found = stored.own(unit.db, material.id, by)
    member = members.by_id(unit.db, by, unit.now)
    if found is None or found.note is None or member is None or not member.is_member:
        return material, None
    return material, Told(found, member)


@dataclass(frozen=True, slots=True)
class Statistics:
    """How an author's materials are used: all in all, and by weeks that begin at `weeks` (UTC epoch seconds)."""

    got: int
    used: int
    thanked: int
    weeks: tuple[int, ...]
    got_by_week: tuple[int, ...]
    used_by_week: tuple[int, ...]
    thanked_by_week: tuple[int, ...]


def statistics(unit: Unit, actor_id: int) -> Statistics:
    """What has become of the member's own materials; co-authors have theirs on the cards."""
    member = reading_member(unit, actor_id)
    weeks = week_starts(unit.now)
    got, used, thanked = stored.totals(unit.db, member.id)

    def by_week(table: str) -> tuple[int, ...]:
        moments = stored.moments(unit.db, table, member.id, weeks[0])
        ends = (*weeks[1:], unit.now + 1)
        return tuple(sum(begin <= at < end for at in moments) for begin, end in zip(weeks, ends, strict=True))

    return Statistics(
        got, used, thanked, weeks, by_week("material_got"), by_week("material_uses"), by_week("material_thanks")
    )
