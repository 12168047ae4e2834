"""A new version of a material: what it consists of, and what changed (PRODUCT §8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.materials import lives
from domain.materials.materials import (
    CHANGES_LIMIT,
    FILES_MOST,
    Item,
    Material,
    MaterialFile,
    MaterialState,
    clean_words,
)
from services.base.unit import Unit
from services.materials import finding, looking, news, parcels
from services.materials.access import material_of, own, thing
from services.materials.looking import Sight
from services.moderation import queue
from storage.materials import materials
from storage.materials import parcels as stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What the form has asked: what was sent, and what is other about it. `keeps`: the files of the version before
    stay beside what was sent; what has the same name is replaced.
    """

    source: str
    items: Sequence[Item]
    changes: str
    keeps: bool = False


def release(unit: Unit, actor_id: int, material_id: int, said: Release) -> Material:
    """The author shares a new version; others find and take it from now on, and the ones before on request.

    That the version before is recommended stays true of that one alone. Raises `DomainError` for what isn't published,
    and for files whose content can't be shared, or is being looked at right now.
    """
    author, material = own(unit, actor_id, material_id)
    _require_published(unit, material)
    looking.require_fit(unit, said.items)
    before = materials.files(unit.db, material.id, material.version)
    kept = _kept(before, said.items) if said.keeps else []
    if len(kept) + len(said.items) > FILES_MOST:
        raise DomainError("error-material-files-most", most=FILES_MOST)
    parcel = parcels.take(unit, author.id, said.source, said.items).parcel
    if parcel.material_id is not None:
        raise DomainError("error-material-parcel-shared")
    number = materials.add_version(
        unit.db, material.id, changes=clean_words(said.changes, CHANGES_LIMIT), by=author.id, now=unit.now
    )
    for one in kept:
        materials.copy_file(unit.db, one, number)
    for item in parcel.items:
        materials.add_file(unit.db, material.id, number, item)
    stored.become(unit.db, parcel.id, material.id, number)
    looking.joined(unit, material.id)
    finding.refresh(unit, material.id)
    released = material_of(unit, material.id)
    news.released(unit, released)
    return released


def _require_published(unit: Unit, material: Material) -> None:
    if material.state is not MaterialState.PUBLISHED:
        raise DomainError(lives.LIFE.refusals.get(material.state, "error-material-not-out"))
    if queue.is_awaited(unit, thing(material.id)):
        raise DomainError("error-material-awaited")


def _kept(before: Sequence[MaterialFile], sent: Sequence[Item]) -> list[MaterialFile]:
    """What stays: whatever has no namesake among what was sent."""
    named = {item.name.casefold() for item in sent if item.name}
    return [one for one in before if one.item.name.casefold() not in named]


def may_release(unit: Unit, actor_id: int, material_id: int) -> tuple[Material, int]:
    """The material and how many files it has, if a new version can be made of it. Raises `DomainError` otherwise."""
    _, material = own(unit, actor_id, material_id)
    _require_published(unit, material)
    return material, materials.count_files(unit.db, material.id, material.version)


def foreseen(unit: Unit, actor_id: int, material_id: int, items: Sequence[Item]) -> Sight:
    """What its author should know of files that are to become a version. Raises `DomainError` for others."""
    _, material = own(unit, actor_id, material_id)
    return looking.foreseen(unit, material.id, items)


def add(unit: Unit, actor_id: int, material_id: int, source: str, items: Sequence[Item]) -> Material:
    """One more file, or several, to a draft."""
    author, material = own(unit, actor_id, material_id)
    if material.state is not MaterialState.DRAFT:
        raise DomainError("error-material-by-version")
    have = materials.count_files(unit.db, material.id, material.version)
    if have + len(items) > FILES_MOST:
        raise DomainError("error-material-files-most", most=FILES_MOST)
    parcel = parcels.take(unit, author.id, source, items).parcel
    if parcel.material_id is not None:
        raise DomainError("error-material-parcel-shared")
    for item in parcel.items:
        materials.add_file(unit.db, material.id, material.version, item)
    stored.become(unit.db, parcel.id, material.id, material.version)
    looking.joined(unit, material.id)
    return material_of(unit, material.id)
