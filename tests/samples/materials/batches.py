"""Samples of many files at once: none, those that have come, the list of what they will be, one of them."""

from __future__ import annotations

from dataclasses import replace

from domain.base.errors import DomainError
from domain.base.levels import Grades
from domain.base.lists import Page
from domain.materials.batches import PIECES_MOST, Batch, Piece
from domain.materials.materials import FileKind, Licence, Like, MaterialForm
from handlers.materials.batches import screens as s
from handlers.materials.lists import screens as lists
from services.materials.batches import SHOWN, Seen, View
from services.materials.looking import ALIKE, NOTHING_SEEN, Sight
from tests.samples.everybody import NOW
from tests.samples.materials import CROWD, FILE, FILES, USERNAME
from tests.samples.materials import FULL as MATERIAL
from tests.samples.materials.looks import ITEM, LOOK, SIGHTS, WHY

LIKE = Like(subject="vocational", grades=Grades(10, 11), form=MaterialForm.PRESENTATION, licence=Licence.NETWORK)
NEW = Batch(id=1, member_id=1, at=NOW)
ASKED = replace(NEW, like=LIKE)
PLAIN = Piece(id=1, item=FILE.item, title="Дроби: 20 задач", source="1")
UNTITLED = replace(PLAIN, title=None, item=replace(FILE.item, kind=FileKind.PHOTO, name=""))
LONG = replace(PLAIN, id=10**9, title="<b>" + "Ы" * 112 + "&</b>", item=FILES[0].item)
SIGHT = Sight(is_pending=True, told=((ITEM, LOOK),), unread=(ITEM,), alike=(MATERIAL,) * ALIKE)
NONE: Page[Seen] = Page((), 0, 1, 0)
FULL = Page(tuple(Seen(LONG, SIGHT, LONG) for _ in range(SHOWN)), 19, 20, PIECES_MOST, SHOWN)
FEW = Page((Seen(UNTITLED, NOTHING_SEEN), Seen(replace(PLAIN, is_out=True), SIGHTS[0])), 0, 1, 2, SHOWN)
UNFIT = ((LONG, WHY),) * 99 + ((LONG, DomainError("error-material-batch-most", most=PIECES_MOST)),)


def screens(t):
    full = View(
        batch=ASKED, page=FULL, unfit=UNFIT, ready=88, untitled=7, left_out=5, pending=99, known=NOW, is_afresh=False
    )
    again, stopped = t("material-batch-again"), s.published(t, 1, 99)
    return [
        s.batch(t, View(batch=NEW, page=NONE), USERNAME),
        s.batch(t, View(batch=NEW, page=NONE, unfit=UNFIT[:1]), USERNAME),
        s.batch(t, replace(full, batch=NEW), USERNAME, again),
        s.arrived(t, replace(full, batch=NEW)),
        s.arrived(t, full, again),
        s.batch(t, View(batch=ASKED, page=NONE), USERNAME),
        s.batch(t, View(batch=ASKED, page=FEW, untitled=1, left_out=1), USERNAME),
        s.batch(t, full, USERNAME, stopped),
        s.piece(t, Seen(UNTITLED, NOTHING_SEEN), 0, USERNAME),
        s.piece(t, Seen(replace(LONG, is_out=True), SIGHT, UNTITLED), 19, USERNAME),
        s.cancelling(t, full),
        lists.mine(t, CROWD, s.published(t, PIECES_MOST, None)),
        lists.mine(t, CROWD, s.published(t, 1, 0)),
    ]
