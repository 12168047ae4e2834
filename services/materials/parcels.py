"""What somebody has sent outside of a form and may share: kept until they say so, and for some days (PRODUCT §8).

An album comes as several updates, sometimes late: its parts find each other by the album's id, which is in the
database, so a restart between them makes no second thing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.materials import files
from domain.materials.materials import FILES_MOST, Item, Material, MaterialState, Parcel, proposed_title
from services.base.areas import Recurring
from services.base.members import acting_member
from services.base.unit import Unit
from services.materials import finding, looking
from services.materials.access import material_of
from storage.materials import materials, parcels

KEPT = 7 * 86_400
"""Seconds: a form left half way may be gone on with."""
LATE = 600
"""Seconds in which a part of an album may come behind the first, once others have what it became."""
SWEPT_EVERY = 3600
SWEPT = 200


@dataclass(frozen=True, slots=True)
class Offered:
    """What was sent, as it is offered to be shared. `title` None: nothing to make one of."""

    parcel: Parcel
    title: str | None
    is_new: bool
    """The first of its parts: the offer isn't on the screen yet."""
    has_like: bool
    """Whether the person has shared something before, so that its answers can be offered."""


def take(unit: Unit, actor_id: int, source: str, items: Iterable[Item]) -> Offered:
    """Keep what a message brings. `source`: the album it is of, or the message itself, so that one that comes twice
    counts once. Raises `DomainError` for what can't be shared, and for more than fits into a material.
    """
    member = acting_member(unit, actor_id)
    items = tuple(items)
    for item in items:
        require(item)
    known = parcels.of_source(unit.db, member.id, source)
    if known is None:
        number = parcels.add(unit.db, member.id, source, items, unit.now)
    else:
        number = known.id
        _join(unit, known, items)
    return _offered(unit, number, is_new=known is None)


def _join(unit: Unit, known: Parcel, items: tuple[Item, ...]) -> None:
    """Further parts: into the parcel, and into the material that it has become meanwhile."""
    have = {item.unique_id for item in known.items if item.unique_id}
    more = [item for item in items if item.unique_id not in have]
    if len(known.items) + len(more) > FILES_MOST:
        raise DomainError("error-material-files-most", most=FILES_MOST)
    if not more:
        return
    if known.material_id is not None:
        _require_in_time(unit, known, material_of(unit, known.material_id))
    parcels.set_items(unit.db, known.id, (*known.items, *more))
    if known.material_id is not None:
        material = material_of(unit, known.material_id)
        if material.version == known.version and material.state is not MaterialState.WITHDRAWN:
            for item in more:
                materials.add_file(unit.db, material.id, material.version, item)
            looking.joined(unit, material.id)
            finding.refresh(unit, material.id)


def _require_in_time(unit: Unit, known: Parcel, material: Material) -> None:
    """What others have, or a moderator looks at, isn't added to any more. Raises `DomainError`."""
    if material.published_at is None and material.state is MaterialState.DRAFT:
        return
    if unit.now - known.at > LATE:
        raise DomainError("error-material-by-version")


def require(item: Item) -> None:
    """Raises `DomainError` for a file that can't be shared (domain/materials/files.py). Links are never fetched."""
    if item.kind.is_at_telegram:
        why = files.refusal(item.name, item.mime, item.size)
        if why is not None:
            raise why


def begin(unit: Unit, actor_id: int, items: Sequence[Item]) -> None:
    """They are being shared: their files are looked at while the questions are answered."""
    acting_member(unit, actor_id)
    looking.want(unit, items)


def is_of(unit: Unit, actor_id: int, source: str) -> bool:
    """Whether an earlier part of the album is with us."""
    return parcels.of_source(unit.db, actor_id, source) is not None


def offered(unit: Unit, actor_id: int, parcel_id: int) -> Offered:
    """What the person has sent. Raises `DomainError` when it is too long ago, somebody else's, or shared already."""
    own(unit, actor_id, parcel_id)
    return _offered(unit, parcel_id, is_new=False)


def own(unit: Unit, actor_id: int, parcel_id: int) -> Parcel:
    """What the person has sent and not shared yet. Raises `DomainError` as `offered` does."""
    member = acting_member(unit, actor_id)
    parcel = parcels.by_id(unit.db, parcel_id)
    if parcel is None or parcel.member_id != member.id:
        raise DomainError("error-material-parcel")
    if parcel.material_id is not None:
        raise DomainError("error-material-parcel-shared")
    return parcel


def put_away(unit: Unit, actor_id: int, parcel_id: int) -> None:
    """«Не нужно»: it is forgotten at once; twice is no error."""
    member = acting_member(unit, actor_id)
    parcel = parcels.by_id(unit.db, parcel_id)
    if parcel is not None and parcel.member_id == member.id and parcel.material_id is None:
        parcels.drop(unit.db, parcel.id)


def note_screen(unit: Unit, actor_id: int, parcel_id: int, message_id: int | None) -> None:
    """Which message offers it: further parts are shown there. None: it has become the questions about it, and its files
    are looked at meanwhile.
    """
    if (parcel := parcels.by_id(unit.db, parcel_id)) is not None and parcel.member_id == actor_id:
        parcels.set_screen(unit.db, parcel_id, message_id)
        if message_id is None:
            looking.want(unit, parcel.items)


def _offered(unit: Unit, parcel_id: int, *, is_new: bool) -> Offered:
    parcel = parcels.by_id(unit.db, parcel_id)
    assert parcel is not None, "it was kept just now"
    has_like = materials.last_of(unit.db, parcel.member_id) is not None
    return Offered(parcel, proposed_title(parcel.items), is_new, has_like)


def is_any_old(unit: Unit) -> bool:
    """Whether `sweep` would drop something."""
    return parcels.is_any_older(unit.db, unit.now - KEPT)


def sweep(unit: Unit) -> None:
    """What nobody has shared is forgotten. A tick."""
    parcels.drop_older(unit.db, unit.now - KEPT, SWEPT)


TICKS = (Recurring("material-parcels", SWEPT_EVERY, is_any_old, sweep),)
