"""Collections that moderators look at: newcomers' first ones, and those that somebody has reported (PRODUCT §6)."""

from __future__ import annotations

from domain.base.lists import Window
from domain.base.moderating import Shown
from domain.base.things import Thing
from domain.materials import lives
from domain.materials.collections import COLLECTION, ITEMS_MOST, CollectionState
from services.base.areas import Moderated
from services.base.unit import Unit
from services.materials.collections.access import collection_of
from services.materials.collections.collecting import moved
from storage.materials import collections as stored

S = CollectionState


def _author_of(unit: Unit, thing: Thing) -> int | None:
    collection = stored.by_id(unit.db, thing.number)
    return collection.owner_id if collection is not None else None


def _shown(unit: Unit, thing: Thing) -> Shown | None:
    """Its words, and what others see in it, by its titles."""
    collection = stored.by_id(unit.db, thing.number)
    if collection is None:
        return None
    held = stored.items(unit.db, collection.id, Window(size=ITEMS_MOST)).items
    return Shown(collection.title, "\n\n".join((collection.about or "", *(one.title for one in held))).strip())


def publish(unit: Unit, thing: Thing, by: int) -> None:
    """Approved: others see it. What was hidden and mended is shown again."""
    collection = collection_of(unit, thing.number)
    if collection.state is S.PRIVATE:
        moved(unit, collection, lives.APPROVE_COLLECTION)
    else:
        restore(unit, thing, by)


def again(unit: Unit, thing: Thing, by: int) -> None:
    """The decision is taken back: it waits as before, its owner's alone."""
    collection = collection_of(unit, thing.number)
    if collection.state is S.SHARED:
        moved(unit, collection, lives.WAIT_COLLECTION)


def hide(unit: Unit, thing: Thing, by: int) -> None:
    """Reported, and rightly. What its owner keeps to themself meanwhile stays so."""
    collection = collection_of(unit, thing.number)
    if collection.state is S.SHARED:
        moved(unit, collection, lives.HIDE_COLLECTION)


def restore(unit: Unit, thing: Thing, by: int) -> None:
    """Shown again; what its owner keeps to themself meanwhile stays so."""
    collection = collection_of(unit, thing.number)
    if collection.state is S.HIDDEN:
        moved(unit, collection, lives.SHOW_COLLECTION)


MODERATED = Moderated(
    kind=COLLECTION,
    author_of=_author_of,
    shown=_shown,
    publish=publish,
    again=again,
    hide=hide,
    restore=restore,
)
