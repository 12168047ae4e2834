"""Which material, and what the person may do with it."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.parts import PartState
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.materials.materials import COAUTHOR, MATERIAL, SEEN, Facts, Material, MaterialState, OpenTo
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.moderation import queue
from storage.base import parts
from storage.materials import materials

ASKED = frozenset({PartState.INVITED, PartState.ACCEPTED, PartState.DECLINED})
"""Whoever has said no may change their mind, until the author asks no more."""


def thing(material_id: int) -> Thing:
    """The material as a thing: people have parts on it, notices and the audit are about it."""
    return Thing(MATERIAL, material_id)


def material_of(unit: Unit, material_id: int) -> Material:
    """The material. Raises `DomainError` when there is no such thing (a deleted draft, a wrong link)."""
    material = materials.by_id(unit.db, material_id)
    if material is None:
        raise DomainError("error-material-gone")
    return material


def is_author(member: Member, material: Material) -> bool:
    """Whether the member may act for it: whoever made it and shared it."""
    return member.is_member and member.id == material.author_id


def is_coauthor(unit: Unit, member: Member, material: Material) -> bool:
    """Whether the member has confirmed that they made it along."""
    return member.is_member and COAUTHOR in parts.held_by(unit.db, thing(material.id), member.id)


def makers_of(unit: Unit, material: Material) -> tuple[int, ...]:
    """Whoever shared it, and those who have confirmed that they made it along."""
    return (material.author_id, *parts.holders(unit.db, thing(material.id), COAUTHOR))


def is_invited(unit: Unit, member: Member, material: Material) -> bool:
    """Whether the member is asked whether they made it along, whatever they have answered so far."""
    part = parts.one(unit.db, thing(material.id), COAUTHOR, member.id)
    return member.is_member and part is not None and part.state in ASKED


def seen_by(unit: Unit, reader: Member, material_id: int) -> Material:
    """A material that this person, who may be a guest, may look at.

    What isn't public is its author's and its co-authors' (also of those who are asked), and but for drafts the
    moderators'; guests see what was opened to all. What isn't theirs to see answers as one that doesn't exist, but for
    what its author has taken back: that is said. Raises `DomainError` otherwise.
    """
    material = material_of(unit, material_id)
    if is_author(reader, material):
        return material
    if material.state not in SEEN:
        if is_invited(unit, reader, material) and material.state is not MaterialState.WITHDRAWN:
            return material
        if material.state is MaterialState.WITHDRAWN and (reader.is_member or material.open_to is OpenTo.ALL):
            raise DomainError("error-material-withdrawn")
        if reader.is_member and Right.MODERATE in rights_of(reader.roles) and material.state is not MaterialState.DRAFT:
            return material
        raise DomainError("error-material-gone")
    if not reader.is_member and material.open_to is not OpenTo.ALL:
        raise DomainError("error-material-members")
    return material


def read_by_member(unit: Unit, actor_id: int, material_id: int) -> tuple[Member, Material]:
    """The reader, who must be in the network, and a material that they may look at."""
    member = reading_member(unit, actor_id)
    return member, seen_by(unit, member, material_id)


def used_by_member(unit: Unit, actor_id: int, material_id: int) -> tuple[Member, Material]:
    """The acting member and a material that they may look at."""
    member = acting_member(unit, actor_id)
    return member, seen_by(unit, member, material_id)


def own(unit: Unit, actor_id: int, material_id: int) -> tuple[Member, Material]:
    """The acting member and the material, which must be theirs. Raises `DomainError` otherwise."""
    member, material = used_by_member(unit, actor_id, material_id)
    if not is_author(member, material):
        raise DomainError("error-material-not-yours")
    return member, material


def facts_of(unit: Unit, material: Material) -> Facts:
    """What the gates of its moves are asked with."""
    return Facts(
        files=materials.count_files(unit.db, material.id, material.version),
        is_stopped=queue.is_kept_back(unit, thing(material.id)),
    )
