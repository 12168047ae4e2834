"""Materials: what was seen in their files, and put one out; co-authors who are asked, and what they answer."""

from __future__ import annotations

from dataclasses import replace

from domain.base.outbox import State
from domain.base.things import Thing
from domain.events.events import EVENT
from domain.materials.contents import Content
from domain.materials.files import Look
from domain.materials.materials import MATERIAL, FileKind, Item, Licence, MaterialForm, MaterialState
from services.base.unit import Unit
from services.materials import coauthors, copies, hanging, looking, news, parcels, sharing, using
from services.materials.sharing import Draft
from storage.base import outbox
from storage.base.due import Term
from storage.materials import looks, materials
from tests.builders.states import put
from tests.rights.material_use import NOTE
from tests.rights.persons import Who
from tests.rights.stage import Stage
from tests.samples.notices.sample import Sample

HASH = "ab" * 32
NAMED = Look(content=Content.PDF, author="<Ы" * 100, editor="<&" * 100, company="Школа " * 30, has_place=True)


def _item(name: str) -> Item:
    return Item(kind=FileKind.DOCUMENT, file_id=f"F-{name}", unique_id=f"U-{name}", name=f"{name}.pdf", size=9)


def _draft(unit: Unit, stage: Stage, *names: str, by: Who = Who.MEMBER) -> int:
    items = [_item(name) for name in names]
    parcel = parcels.take(unit, stage[by], f"message:{names}", items).parcel
    said = Draft(
        parcel=parcel.id, title="План <урока>", subject=None, grades=None, form=MaterialForm.LESSON, licence=Licence.BY
    )
    return sharing.draft(unit, stage[by], said).id


def _published(unit: Unit, stage: Stage, *names: str, by: Who = Who.MEMBER) -> int:
    material_id = _draft(unit, stage, *names, by=by)
    put(unit.db, materials.STATE, material_id, MaterialState.PUBLISHED)
    return material_id


def put_out(*names: str) -> Sample:
    def seen(unit: Unit, stage: Stage) -> object:
        _draft(unit, stage, *names)
        return looking.note(unit, f"U-{names[0]}", HASH, Look(content=Content.PROGRAM))

    return seen


def named(unit: Unit, stage: Stage) -> object:
    _published(unit, stage, "план")
    return looking.note(unit, "U-план", HASH, NAMED)


def unread(unit: Unit, stage: Stage) -> object:
    _published(unit, stage, "план")
    (wanted,) = [one for one in looks.wanted(unit.db, unit.now, 100) if one.unique_id == "U-план"]
    return looking.give_up(unit, wanted)


def alike(unit: Unit, stage: Stage) -> object:
    for number, who in enumerate((Who.HOST, Who.SPEAKER, Who.MEMBER)):
        _published(unit, stage, f"план {number}", by=who)
        looking.note(unit, f"U-план {number}", HASH, Look(content=Content.PDF))
    return unit


def asked(unit: Unit, stage: Stage) -> object:
    return coauthors.invite(unit, stage[Who.AUTHOR], stage.open_material, stage.listed)


def accepts(unit: Unit, stage: Stage) -> object:
    return coauthors.answer(unit, stage[Who.ADDRESSEE], stage.material, True)


def declines(unit: Unit, stage: Stage) -> object:
    return coauthors.answer(unit, stage[Who.ADDRESSEE], stage.material, False)


def used(unit: Unit, stage: Stage) -> object:
    return using.use(unit, stage[Who.MEMBER], stage.material, NOTE)


def version(unit: Unit, stage: Stage) -> object:
    material = materials.by_id(unit.db, stage.open_material)
    assert material is not None
    materials.add_version(
        unit.db, material.id, changes="<Исправила> & дополнила", by=material.author_id, now=unit.now + 1
    )
    return news.tell(unit, Term(1, Thing(MATERIAL, material.id), news.TERM, None, unit.now, None))


def sent_back(unit: Unit, stage: Stage) -> object:
    """More than an album holds: one of ten, and a file by itself."""
    for number in range(11):
        _published(unit, stage, f"урок {number}")
    return copies.send(unit, stage[Who.MEMBER])


def not_given(unit: Unit, stage: Stage) -> object:
    """Telegram has one of the files no more."""
    _published(unit, stage, "урок <" * 30)
    unit.db.execute("UPDATE materials SET title = ?", ("Дроби <без> слёз " * 7,))
    copies.send(unit, stage[Who.MEMBER])
    (row,) = outbox.due_of_member(unit.db, stage[Who.MEMBER], unit.now)[-1:]
    alone = replace(row, payload=row.payload | {"files": row.payload["files"][:1]})
    outbox.settle(unit.db, [row.id], unit.now, State.FAILED, "Bad Request: wrong file identifier")
    return copies.refused(unit, alone)


def put_there(unit: Unit, stage: Stage) -> object:
    return hanging.attach(unit, stage[Who.AUTHOR], Thing(EVENT, stage.soon), stage.material)


NOT_ASKED_FOR = {"material-hung", "material-coauthor", "material-used", "material-version"}
SAMPLES: dict[str, tuple[Sample, ...]] = {
    "material-file-out": (put_out("план"), put_out("план", "ответы")),
    "material-coauthor": (asked,),
    "material-coauthor-answered": (accepts, declines),
    "material-hung": (put_there,),
    "material-used": (used,),
    "material-version": (version,),
    "material-copies": (sent_back, not_given),
    "material-file-says": (named, unread, alike),
}
