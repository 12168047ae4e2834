"""Samples of collections: lists, one of them, its panel, its order, where a material may be put."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.materials.collections import ABOUT_LIMIT, Collection, CollectionState, Counted
from handlers.materials.collections import screens as s
from handlers.materials.collections.presses import Arrange, FindCollections, ListCollections, Move
from services.base.search import Drawn
from services.materials.collections.views import Choice, Seen
from tests.samples.everybody import HOSTILE, NOW, OLGA
from tests.samples.materials import CROWD, FULL, MATERIAL, USERNAME
from tests.samples.materials import NONE as NOTHING

S = CollectionState
ONE = Collection(
    id=5,
    state=S.PRIVATE,
    state_at=NOW - 3600,
    owner_id=OLGA.id,
    title="Дроби без слёз",
    about=None,
    created_at=NOW - 86400,
    changed_at=NOW - 3600,
)
LONG = replace(ONE, id=10**9, state=S.SHARED, title="<b>" + "Ы" * 72 + "&", about="<i>&" * (ABOUT_LIMIT // 4))
NONE: Page[Counted] = Page((), 0, 1, 0)
MANY = Page(tuple(Counted(replace(LONG, id=10**9 + i), 50) for i in range(6)), 7, 9, 54)
OWN = Seen(collection=ONE, owner=OLGA, page=Page((MATERIAL,), 0, 1, 1), leads=True)
THEIRS = Seen(collection=LONG, owner=HOSTILE, page=CROWD, gone=10**3, can_report=True)
ORDER = Page(CROWD.items[:5], 7, 9, 45, 5)


def screens(t):
    note = t("collection-put-back")
    crowd = replace(THEIRS, leads=True, can_report=False)
    empty = replace(OWN, page=NOTHING)
    chosen = Arrange(id=LONG.id, item=CROWD.items[2].id)
    undo = chosen.model_copy(update={"do": Move.BACK, "place": 10**4})
    return [
        s.mine(t, NONE),
        s.mine(t, Page((Counted(ONE, 1),), 0, 1, 1), t("collection-deleted", title=LONG.title)),
        s.mine(t, MANY),
        s.listing(t, NONE),
        s.listing(t, MANY),
        s.found(t, FindCollections(words=1), "дроби", Drawn(NONE, (), ("дроби",), False), ListCollections()),
        s.found(t, FindCollections(words=10**4), "дроби", Drawn(MANY, (("дробы", "дроби"),), (), True),
                ListCollections()),
        s.collection(t, OWN, USERNAME, t("collection-made")),
        s.collection(t, empty, USERNAME),
        s.collection(t, THEIRS, USERNAME),
        s.collection(t, replace(THEIRS, page=NOTHING), USERNAME),
        *(s.collection(t, replace(crowd, collection=replace(LONG, state=state)), USERNAME, note) for state in S),
        *(
            s.collection(t, replace(crowd, collection=replace(LONG, state=state), waits=True), USERNAME)
            for state in (S.PRIVATE, S.HIDDEN)
        ),
        *(s.panel(t, replace(crowd, collection=replace(LONG, state=state))) for state in S),
        s.panel(t, replace(OWN, waits=True)),
        s.panel(t, empty),
        s.deleting(t, crowd),
        s.arranging(t, Arrange(id=ONE.id), replace(crowd, page=ORDER)),
        s.arranging(t, chosen, replace(crowd, page=ORDER), note),
        s.arranging(t, chosen, replace(crowd, page=replace(ORDER, items=ORDER.items[3:])),
                    t("collection-taken-out"), undo),
        s.arranging(t, Arrange(id=ONE.id, item=17), empty, t("collection-taken-out"), undo),
        s.choosing(t, Choice(MATERIAL, Page((Counted(ONE, 1),), 0, 1, 1), frozenset())),
        s.choosing(t, Choice(FULL, MANY, frozenset(one.collection.id for one in MANY.items))),
    ]  # fmt: skip
