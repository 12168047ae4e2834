"""Taking a material: its files, links and texts, counted once a person (PRODUCT §8)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.materials.materials import SEEN, Material, MaterialFile
from services.base.unit import Unit
from services.materials import finding
from services.materials.access import is_author, is_coauthor, used_by_member
from storage.materials import materials


@dataclass(frozen=True, slots=True)
class Taken:
    """What somebody has taken: the files of one version."""

    material: Material
    version: int
    files: tuple[MaterialFile, ...]


def take(unit: Unit, actor_id: int, material_id: int, version: int = 0) -> Taken:
    """The files of a version (0: the newest). Whoever takes what others share counts, once; authors don't.

    Raises `DomainError` for a version that there isn't.
    """
    member, material = used_by_member(unit, actor_id, material_id)
    number = version or material.version
    files = tuple(materials.files(unit.db, material.id, number))
    if not files:
        raise DomainError("error-material-version")
    makers = is_author(member, material) or is_coauthor(unit, member, material)
    if material.state in SEEN and not makers and materials.get(unit.db, material.id, member.id, unit.now):
        finding.refresh(unit, material.id)
    return Taken(material, number, files)
