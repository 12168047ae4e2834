"""What is seen of files' content: which are to be looked at, and what becomes of a material then (PRODUCT §8).

Looking is the bot's (bot/looking.py): it takes seconds, and nobody waits for it longer than `PATIENCE`. What is known
in time stands on the preview; what is known later is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from domain.base.errors import DomainError
from domain.materials.files import Look, Looked, Out, refusal_of
from domain.materials.materials import SEEN, Item, Material, MaterialFile, MaterialState
from services.base import outbox
from services.base.areas import Recurring
from services.base.unit import Unit
from services.materials import finding
from services.materials.access import thing
from storage.materials import looks, materials
from storage.materials.looks import Wanted

LOOKER = "looking"
"""The part of the bot that is woken (bot/looking.py)."""
PATIENCE = 15
"""Seconds for which publishing waits for a look."""
AT_ONCE = 8
"""Files that are taken in hand at a time."""
PAUSES = (60, 300, 1800, 7200, 21_600, 43_200)
"""Seconds before the second try and each one after it; when they are used up, it is given up: after a day."""
KEPT = 7 * 86_400
"""Seconds for which what was seen of a published file is kept: until it was told. Its hash stays with the file."""
SWEPT_EVERY = 3600
SWEPT = 200
ALIKE = 3
"""Materials with the same file that are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What its author should know of a material's files before others have them."""

    is_pending: bool = False
    """Something is still to be looked at."""
    is_awaited: bool = False
    """… and so shortly that publishing waits for it."""
    told: tuple[tuple[Item, Look], ...] = ()
    """Files that say of people or places something."""
    unread: tuple[Item, ...] = ()
    """Files of which it isn't known what they say."""
    alike: tuple[Material, ...] = ()
    """What others, or they themselves, share with the same file."""
    outs: tuple[Out, ...] = ()
    known: int = 0
    """How many files were looked at: what has changed since somebody looked is seen by it."""

    @property
    def is_quiet(self) -> bool:
        """Nothing to be told."""
        return not (self.is_pending or self.told or self.unread or self.alike or self.outs)


NOTHING_SEEN = Sight()


# -- what is to be looked at -----------------------------------------------------------------------


def want(unit: Unit, items: Iterable[Item]) -> None:
    """These are going to be shared: they are looked at as soon as may be."""
    for item in items:
        if item.kind.is_at_telegram:
            looks.want(unit.db, item.unique_id, item.file_id, unit.now)
            unit.wakes.add(LOOKER)


def joined(unit: Unit, material_id: int) -> None:
    """Files have joined the material: they are looked at, and what is known of them already holds here too."""
    material = materials.by_id(unit.db, material_id)
    if material is None:
        return
    files = materials.files(unit.db, material.id, material.version)
    want(unit, [file.item for file in files])
    known = looks.of(unit.db, [file.item.unique_id for file in files])
    for file in files:
        looked = known.get(file.item.unique_id)
        if looked is not None and looked.look is not None and looked.sha256 is not None:
            looks.mark(unit.db, looked.unique_id, looked.sha256)
            _judge(unit, material, file, looked.look)


def wanted(unit: Unit) -> list[Wanted]:
    """Those whose turn it is."""
    return looks.wanted(unit.db, unit.now, AT_ONCE)


# -- what was seen ---------------------------------------------------------------------------------


def note(unit: Unit, unique_id: str, sha256: str, look: Look) -> None:
    """What was seen. A file that can't be shared is put out of the materials it is in, and its author is told."""
    if not looks.settle(unit.db, unique_id, sha256, look, unit.now):
        return
    looks.mark(unit.db, unique_id, sha256)
    for number in looks.holders(unit.db, unique_id):
        file = materials.file(unit.db, number)
        material = materials.by_id(unit.db, file.material_id) if file is not None else None
        if file is not None and material is not None and not _judge(unit, material, file, look):
            _tell_late(unit, material, file)


def put_off(unit: Unit, one: Wanted, *, counts: bool = True) -> None:
    """It couldn't be looked at now. `counts` False: neither the file nor Telegram is to blame."""
    if counts and one.tries >= len(PAUSES):
        give_up(unit, one)
        return
    looks.put_off(unit.db, one.unique_id, one.tries + int(counts), unit.now + PAUSES[one.tries if counts else 0])


def give_up(unit: Unit, one: Wanted) -> None:
    """Telegram doesn't give it, or gives more than it said: nothing will be known of it."""
    if looks.settle(unit.db, one.unique_id, None, None, unit.now):
        for number in looks.holders(unit.db, one.unique_id):
            file = materials.file(unit.db, number)
            material = materials.by_id(unit.db, file.material_id) if file is not None else None
            if file is not None and material is not None:
                _tell_late(unit, material, file)


def _judge(unit: Unit, material: Material, file: MaterialFile, look: Look) -> bool:
    """Whether the file was put out."""
    why = refusal_of(file.item.name, file.item.mime, look)
    if why is None:
        return False
    number = looks.put_out(unit.db, material.id, file.item.name, why, unit.now)
    materials.drop_file(unit.db, file.id)
    finding.refresh(unit, material.id)
    outbox.say(
        unit,
        kind="material-file-out",
        key=f"{thing(material.id)}:out:{number}",
        to=material.author_id,
        payload={"out": number, "material": material.id},
    )
    return True


def _tell_late(unit: Unit, material: Material, file: MaterialFile) -> None:
    """Its author has published before this was known, or has looked at the preview and gone."""
    looked = looks.of(unit.db, [file.item.unique_id]).get(file.item.unique_id)
    is_late = looked is not None and unit.now - looked.asked_at >= PATIENCE
    if (is_late or material.state is not MaterialState.DRAFT) and not _sight(unit, material, [file]).is_quiet:
        outbox.say(
            unit,
            kind="material-file-says",
            key=f"{thing(material.id)}:says:{file.id}",
            to=material.author_id,
            payload={"file": file.id, "material": material.id},
        )


# -- what its author sees --------------------------------------------------------------------------


def sight(unit: Unit, material: Material) -> Sight:
    """What is known of the files of its newest version by now."""
    return _sight(
        unit, material, materials.files(unit.db, material.id, material.version), looks.outs(unit.db, material.id)
    )


def out(unit: Unit, out_id: int) -> tuple[Material, Out, bool] | None:
    """A file that was put out, of what, and whether that has no files left; None when the material is gone."""
    one = looks.out(unit.db, out_id)
    material = materials.by_id(unit.db, one.material_id) if one is not None else None
    if one is None or material is None:
        return None
    return material, one, materials.count_files(unit.db, material.id, material.version) == 0


def sight_of(unit: Unit, file_id: int) -> tuple[Material, Sight] | None:
    """The same of one file; None when it is gone."""
    file = materials.file(unit.db, file_id)
    material = materials.by_id(unit.db, file.material_id) if file is not None else None
    return None if file is None or material is None else (material, _sight(unit, material, [file]))


def _sight(unit: Unit, material: Material, files: Sequence[MaterialFile], outs: Sequence[Out] = ()) -> Sight:
    found = foreseen(unit, material.id, [file.item for file in files])
    return replace(found, outs=tuple(outs), known=found.known + len(outs))


def foreseen(unit: Unit, material_id: int, items: Sequence[Item]) -> Sight:
    """What is known by now of files that are to join the material; of those that can't be shared `outs` says it."""
    items = [item for item in items if item.kind.is_at_telegram]
    known = looks.of(unit.db, [item.unique_id for item in items])
    seen = [(item, known.get(item.unique_id)) for item in items]
    waiting = [one for _, one in seen if one is not None and one.looked_at is None]
    hashes = {one.sha256 for _, one in seen if one is not None and one.sha256 is not None}
    same = looks.alike(unit.db, hashes, material_id, SEEN, ALIKE)
    found = materials.by_ids(unit.db, same)
    unfit = [(item, why) for item, one in seen if (why := unfit_for(item, one)) is not None]
    return Sight(
        is_pending=bool(waiting),
        is_awaited=any(unit.now - one.asked_at < PATIENCE for one in waiting),
        told=tuple((item, one.look) for item, one in seen if one and one.look and one.look.names_somebody),
        unread=tuple(item for item, one in seen if one and one.looked_at and not (one.look and one.look.is_read)),
        alike=tuple(found[number] for number in same if number in found),
        outs=tuple(Out(0, material_id, item.name, why) for item, why in unfit),
        known=sum(one is not None and one.looked_at is not None for _, one in seen),
    )


def unfit_for(item: Item, looked: Looked | None) -> DomainError | None:
    """Why its content can't be shared, as far as it is known."""
    known = looked.look if looked is not None else None
    return refusal_of(item.name, item.mime, known) if known is not None else None


def require_fit(unit: Unit, items: Sequence[Item]) -> None:
    """Raises `DomainError` for a file whose content can't be shared, and while one is being looked at; waits no longer
    than `PATIENCE`.
    """
    now = foreseen(unit, 0, items)
    if now.is_awaited:
        raise DomainError("error-material-looking")
    for one in now.outs:
        raise one.refusal


def require_seen(unit: Unit, material: Material, known: int) -> None:
    """Raises `DomainError` while a file is being looked at, and when more is known of them than what the author has
    seen (`Sight.known`); waits no longer than `PATIENCE`.
    """
    now = sight(unit, material)
    if now.is_awaited:
        raise DomainError("error-material-looking")
    if now.known != known and not now.is_quiet:
        raise DomainError("error-material-looked")


# -- gone ------------------------------------------------------------------------------------------


def is_any_old(unit: Unit) -> bool:
    """Whether `sweep` would drop something."""
    return looks.is_any_old(unit.db, unit.now - KEPT)


def sweep(unit: Unit) -> None:
    """What was seen of files that are published is forgotten. A tick."""
    looks.drop_old(unit.db, unit.now - KEPT, SWEPT)


TICKS = (Recurring("material-looks", SWEPT_EVERY, is_any_old, sweep),)
