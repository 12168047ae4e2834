"""Materials on the things of others: a recording at an event, a project's result, what helped with a problem.

Whoever leads the thing puts any shared material there, and whoever made one that one; either takes it off
(PRODUCT §8).
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.hung import Head
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.base.things import Thing
from domain.materials.materials import SEEN, Material
from services.base import outbox
from services.base.areas import Hung, Known
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.materials.access import is_author, is_coauthor, seen_by, thing
from storage.base import members
from storage.materials import hung, materials

NAME = "materials"
NEWS = 7 * 86_400
"""Seconds for which it is news that something was put there."""


def _known(unit: Unit, reader: Member, of: Thing) -> Known:
    """What the thing's area says of it. Raises `DomainError` where the reader may not look, or nothing belongs to."""
    known = unit.areas.things.get(of.kind)
    if known is None or not known.bears(unit, of):
        raise DomainError("error-stale-button")
    known.seen_by(unit, reader, of)
    return known


def _has_own(unit: Unit, member: Member) -> bool:
    return hung.is_any_of(unit.db, member.id)


def _is_made_by(unit: Unit, member: Member, material: Material) -> bool:
    return is_author(member, material) or is_coauthor(unit, member, material)


def _head(unit: Unit, reader: Member, of: Thing) -> Head:
    leads = unit.areas.things[of.kind].is_led_by(unit, reader, of)
    return Head(hung.count(unit.db, of), leads or _has_own(unit, reader))


HUNG = Hung(NAME, _head, on=lambda known: known.bears)


@dataclass(frozen=True, slots=True)
class Bearing:
    """A thing that materials belong to, for this reader."""

    title: str
    may_add: bool
    """Whether the reader leads it, or has something of their own to put there."""
    may_drop: bool
    """Whether something there is theirs to take off."""


def bearing(unit: Unit, actor_id: int, of: Thing) -> Bearing:
    """The thing. Raises `DomainError` as the thing does."""
    reader = reading_member(unit, actor_id)
    known = _known(unit, reader, of)
    leads = known.is_led_by(unit, reader, of)
    theirs = hung.page(unit.db, of, FIRST, None if leads else reader.id)
    return Bearing(known.title(unit, of) or "", leads or _has_own(unit, reader), not theirs.is_empty)


def listing(unit: Unit, actor_id: int, of: Thing, window: Window = FIRST) -> Page[Material]:
    """What belongs to the thing, the last one put there first; what was taken back isn't shown."""
    _known(unit, reading_member(unit, actor_id), of)
    return hung.page(unit.db, of, window)


def droppable(unit: Unit, actor_id: int, of: Thing, window: Window = FIRST) -> Page[Material]:
    """What the reader may take off: everything for whoever leads the thing, one's own for others."""
    reader = reading_member(unit, actor_id)
    leads = _known(unit, reader, of).is_led_by(unit, reader, of)
    return hung.page(unit.db, of, window, None if leads else reader.id)


def offered(unit: Unit, actor_id: int, of: Thing, window: Window = FIRST) -> Page[Material]:
    """One's own materials that don't belong to the thing yet."""
    reader = reading_member(unit, actor_id)
    _known(unit, reader, of)
    return hung.page_of_others(unit.db, of, window, reader.id)


def attach(unit: Unit, actor_id: int, of: Thing, material_id: int) -> tuple[Material, bool]:
    """A shared material belongs to the thing from now on, and whether it is the first time.

    Raises `DomainError` for somebody else's, unless the member leads the thing, and for what isn't shared.
    """
    member = acting_member(unit, actor_id)
    known = _known(unit, member, of)
    material = _shared(unit, member, material_id)
    leads = known.is_led_by(unit, member, of)
    if not (leads or _is_made_by(unit, member, material)):
        raise DomainError("error-material-hang-whose")
    is_new = hung.put(unit.db, of, material.id, unit.now)
    if is_new and not leads:
        _tell(unit, member, of, material)
    return material, is_new


def _tell(unit: Unit, by: Member, of: Thing, material: Material) -> None:
    """Whoever answers for the thing hears that something was put there; of one material once."""
    for one in unit.areas.asking(of.kind).answers(unit, of):
        outbox.say(
            unit,
            kind="material-hung",
            to=one,
            key=f"{thing(material.id)}:hung:{of}:{one}",
            payload={"material": material.id, "of": str(of), "by": by.id},
            expires_at=unit.now + NEWS,
        )


@dataclass(frozen=True, slots=True)
class News:
    """What was put where, for whoever answers for it."""

    material: Material
    of: Thing
    title: str
    by: Member | None


def news(unit: Unit, reader: Member, of: Thing, material_id: int, by: int) -> News | None:
    """None when it is there no more, or isn't the reader's to see."""
    try:
        title = _known(unit, reader, of).title(unit, of)
        material = _shared(unit, reader, material_id)
    except DomainError:
        return None
    if title is None or not hung.is_there(unit.db, of, material.id):
        return None
    return News(material, of, title, members.by_id(unit.db, by, unit.now))


def _shared(unit: Unit, member: Member, material_id: int) -> Material:
    """Others' numbers can be guessed: what isn't shared answers as one that there isn't."""
    try:
        material = seen_by(unit, member, material_id)
    except DomainError:
        raise DomainError("error-material-hang-none") from None
    if material.state not in SEEN:
        raise DomainError("error-material-hang-none")
    return material


def detach(unit: Unit, actor_id: int, of: Thing, material_id: int) -> bool:
    """It doesn't belong to the thing any more; False when it didn't.

    Raises `DomainError` for whoever neither leads the thing nor made the material.
    """
    member = acting_member(unit, actor_id)
    known = _known(unit, member, of)
    material = materials.by_id(unit.db, material_id)
    if not known.is_led_by(unit, member, of) and (material is None or not _is_made_by(unit, member, material)):
        raise DomainError("error-material-hang-whose")
    return hung.drop(unit.db, of, material_id)
