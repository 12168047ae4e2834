"""Materials that moderators look at: newcomers' first ones, and those that somebody has reported (PRODUCT §8)."""

from __future__ import annotations

from typing import Any

from domain.base.cutting import cut
from domain.base.lifecycle import Move
from domain.base.moderating import Beside, Fact, Shown
from domain.base.things import Thing
from domain.materials import lives
from domain.materials.materials import COAUTHOR, MATERIAL, Material, MaterialState
from services.base.areas import Moderated
from services.base.lifecycle import move
from services.base.unit import Unit
from services.materials import finding, sharing
from services.materials.access import material_of
from storage.base import parts
from storage.materials import materials

S = MaterialState


def _author_of(unit: Unit, thing: Thing) -> int | None:
    material = materials.by_id(unit.db, thing.number)
    return material.author_id if material is not None else None


def _shown(unit: Unit, thing: Thing) -> Shown | None:
    """All that others read on its card and can take."""
    material = materials.by_id(unit.db, thing.number)
    if material is None:
        return None
    files = [one.item for one in materials.files(unit.db, material.id, material.version)]
    said = [material.about, material.sources, *(item.words for item in files if not item.kind.is_at_telegram)]
    return Shown(
        material.title,
        "\n\n".join(one for one in said if one),
        (Fact(f"material-form-{material.form}"), Fact(f"material-licence-{material.licence}")),
        tuple(
            {"kind": str(item.kind), "file_id": item.file_id, "name": item.name or str(item.kind)}
            for item in files
            if item.kind.is_at_telegram
        ),
    )


NAMES = 100
"""Characters of the names of files that stand beside another material's."""


def _beside(unit: Unit, thing: Thing, other: Thing) -> Beside | None:
    """When it was shared, under which licence, its files, and how many of them are byte for byte the other's."""
    material = materials.by_id(unit.db, thing.number)
    if material is None:
        return None
    files = materials.files(unit.db, material.id, material.version)
    names = cut(", ".join(one.item.name for one in files if one.item.name), NAMES)
    when = {"when": (material.published_at or material.created_at, unit.network.default_zone)}
    facts = [Fact("material-beside-when", moments=when), Fact(f"material-licence-{material.licence}")]
    if names:
        facts.append(Fact("material-beside-files", {"names": names}))
    if thing != other:
        same = _hashes(unit, thing) & _hashes(unit, other)
        facts.append(Fact("material-beside-same", {"count": len(same)}))
    return Beside(material.title, material.author_id, tuple(facts))


def _makers(unit: Unit, thing: Thing) -> list[int]:
    return parts.holders(unit.db, thing, COAUTHOR)


def _hashes(unit: Unit, thing: Thing) -> set[str]:
    """Of the files of all its versions."""
    material = materials.by_id(unit.db, thing.number)
    if material is None:
        return set()
    files = (one for n in range(1, material.version + 1) for one in materials.files(unit.db, material.id, n))
    return {one.sha256 for one in files if one.sha256 is not None}


def _moved(unit: Unit, material: Material, step: Move[MaterialState], **columns: Any) -> Material:
    move(unit, materials.STATE, step, material.id, material.state, state_at=unit.now, **columns)
    finding.refresh(unit, material.id)
    return material_of(unit, material.id)


def publish(unit: Unit, thing: Thing, by: int) -> None:
    """Approved: others see it. What was hidden and mended is shown again; what its author took back stays so."""
    material = material_of(unit, thing.number)
    if material.state in (S.HIDDEN, S.WITHDRAWN):
        restore(unit, thing, by)
        return
    _moved(unit, material, lives.APPROVE)
    sharing.opened(unit, material.id)


def refuse(unit: Unit, thing: Thing, by: int) -> None:
    """Its author's draft again, to be mended; or still, where that was upheld. What was hidden stays so."""
    material = material_of(unit, thing.number)
    if material.state is S.SUBMITTED:
        _moved(unit, material, lives.SEND_BACK)


def again(unit: Unit, thing: Thing, by: int) -> None:
    """The decision is taken back: it waits as before, hidden if others have seen it already."""
    material = material_of(unit, thing.number)
    if material.hidden_at is not None:
        hide(unit, thing, by)
    elif material.state in lives.LOOK_AGAIN.from_:
        _moved(unit, material, lives.LOOK_AGAIN)


def hide(unit: Unit, thing: Thing, by: int) -> None:
    """Reported, and rightly: others don't see it any more. What its author took back meanwhile stays so."""
    material = material_of(unit, thing.number)
    if material.state is S.PUBLISHED:
        _moved(unit, material, lives.HIDE, hidden_at=unit.now)


def restore(unit: Unit, thing: Thing, by: int) -> None:
    """Shown again; what its author took back meanwhile stays so."""
    material = material_of(unit, thing.number)
    if material.state is S.HIDDEN:
        _moved(unit, material, lives.SHOW_AGAIN)


MODERATED = Moderated(
    kind=MATERIAL,
    author_of=_author_of,
    shown=_shown,
    publish=publish,
    refuse=refuse,
    again=again,
    hide=hide,
    restore=restore,
    makers=_makers,
    beside=_beside,
)
