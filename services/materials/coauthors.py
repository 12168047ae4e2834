"""Who made a material along with its author: each is asked, and named when they have said yes (PRODUCT §8)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.parts import Part, PartRole, PartState
from domain.materials import lives
from domain.materials.materials import COAUTHOR, COAUTHORS_MOST, MATERIAL, Material, MaterialState
from services.base import outbox, parts
from services.base.areas import Cast
from services.base.unit import Unit
from services.materials.access import ASKED, own, thing, used_by_member
from services.people import naming
from storage.base import members
from storage.base import parts as stored
from storage.materials import makers

STAYS = 30 * 86_400
"""Seconds after which what was said of it is no news any more."""
_WAITS_OR_HELD = (PartState.INVITED, PartState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Maker:
    """Somebody who was asked whether they made it along, and what they have answered."""

    member: Member
    state: PartState


def invite(unit: Unit, actor_id: int, material_id: int, member_id: int) -> Material:
    """Its author asks somebody whether they made it along; until they say yes their name stands nowhere.

    Raises `DomainError` for what was taken back, for whoever can't be asked, and for more than there can be.
    """
    author, material = own(unit, actor_id, material_id)
    _require_live(material)
    if candidate(unit, actor_id, material_id, member_id) is None:
        raise DomainError("error-option-gone")
    if sum(part.state in _WAITS_OR_HELD for part in _all(unit, material)) >= COAUTHORS_MOST:
        raise DomainError("error-material-coauthors-most", most=COAUTHORS_MOST)
    part = parts.invite(unit, thing(material.id), COAUTHOR, member_id, by=author.id)
    if part is not None:
        _say(unit, "material-coauthor", material, member_id, by=author.id, since=part.since)
    return material


def answer(unit: Unit, actor_id: int, material_id: int, accepted: bool) -> Material:
    """«Да, делали вместе», or no; it can be changed at any time. Raises `DomainError` for whoever isn't asked."""
    member, material = used_by_member(unit, actor_id, material_id)
    if parts.answer(unit, thing(material.id), COAUTHOR, member.id, accepted) is not None:
        outbox.withdraw(unit, _key("material-coauthor-answered", material, member.id))
        _say(unit, "material-coauthor-answered", material, material.author_id, by=member.id, accepted=int(accepted))
    return material


def end(unit: Unit, actor_id: int, material_id: int, member_id: int) -> bool:
    """Its author asks no more, or names somebody no more; False when nothing has changed."""
    _, material = own(unit, actor_id, material_id)
    outbox.withdraw(unit, _key("material-coauthor", material, member_id))
    return parts.end(unit, thing(material.id), COAUTHOR, member_id)


def people(unit: Unit, actor_id: int, material_id: int) -> tuple[Material, list[Maker]]:
    """To its author: whom they have asked, and what these have answered."""
    _, material = own(unit, actor_id, material_id)
    asked = [part for part in _all(unit, material) if part.state in ASKED]
    known = members.by_ids(unit.db, [part.member_id for part in asked], unit.now)
    return material, [Maker(known[part.member_id], part.state) for part in asked if part.member_id in known]


def candidates(unit: Unit, actor_id: int, material_id: int, said: str) -> list[tuple[int, str]]:
    """Whom its author may ask, for a few letters: those in the directory."""
    author, _ = own(unit, actor_id, material_id)
    return naming.begun((one for one in makers.listed(unit.db) if one[0] != author.id), said)


def candidate(unit: Unit, actor_id: int, material_id: int, member_id: int) -> str | None:
    """The name of somebody who may be asked; None otherwise."""
    author, _ = own(unit, actor_id, material_id)
    return None if member_id == author.id else dict(makers.listed(unit.db)).get(member_id)


def invitation(unit: Unit, reader: Member, material_id: int) -> Part | None:
    """The part that waits for the reader's answer, for a notice of it."""
    part = stored.one(unit.db, thing(material_id), COAUTHOR, reader.id)
    return part if part is not None and part.state is PartState.INVITED else None


def _require_live(material: Material) -> None:
    if material.state in (MaterialState.WITHDRAWN, MaterialState.HIDDEN):
        raise DomainError(lives.LIFE.refusals[material.state])


def _all(unit: Unit, material: Material) -> list[Part]:
    return [part for part in stored.of(unit.db, thing(material.id)) if part.role == COAUTHOR]


def _key(kind: str, material: Material, member_id: int) -> str:
    return f"{thing(material.id)}:{kind}:{member_id}:"


def _say(unit: Unit, kind: str, material: Material, to: int, *, by: int, **payload: int) -> None:
    about = to if kind == "material-coauthor" else by
    outbox.say(
        unit,
        kind=kind,
        to=to,
        key=f"{_key(kind, material, about)}{unit.now}",
        payload={"material": material.id, "by": by, **payload},
        expires_at=unit.now + STAYS,
    )


CAST = Cast(
    kind=MATERIAL,
    roles=(PartRole(COAUTHOR),),
    words="material-role",
    # Whoever leaves the network has made it all the same.
    is_live=lambda unit, thing: False,
    heir=lambda unit, thing, leaving: None,
    handed=lambda unit, part: None,
)
