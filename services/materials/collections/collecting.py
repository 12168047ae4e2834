"""Putting materials together: making a collection, its order, sharing it, deleting it (PRODUCT §8)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.materials import lives
from domain.materials.collections import (
    Collection,
    CollectionState,
    Step,
    clean_about,
    clean_title,
    require_another,
    require_place,
    require_something,
)
from domain.materials.materials import SEEN, Material
from domain.moderation.cases import Why
from services.base import search
from services.base.lifecycle import move
from services.base.members import acting_member
from services.base.unit import Unit
from services.materials.access import used_by_member
from services.materials.collections.access import collection_of, own, refresh, thing
from services.moderation import queue
from storage.materials import collections as stored


def make(unit: Unit, actor_id: int, title: str, about: str | None, material_id: int | None = None) -> Collection:
    """A private one, with its first material if there is one. Raises `DomainError` for one too many."""
    member = acting_member(unit, actor_id)
    title, about = clean_title(title), clean_about(about)
    require_another(stored.count_of(unit.db, member.id))
    material = _shared(unit, actor_id, material_id) if material_id is not None else None
    collection_id = stored.add(unit.db, member.id, title, about, unit.now)
    if material is not None:
        stored.put(unit.db, collection_id, material.id, unit.now)
    return collection_of(unit, collection_id)


def may_make(unit: Unit, actor_id: int) -> None:
    """Raises `DomainError` for one too many: said before anything is asked."""
    require_another(stored.count_of(unit.db, acting_member(unit, actor_id).id))


def _shared(unit: Unit, actor_id: int, material_id: int) -> Material:
    _, material = used_by_member(unit, actor_id, material_id)
    if material.state not in SEEN:
        raise DomainError("error-material-unshared")
    return material


def put(unit: Unit, actor_id: int, collection_id: int, material_id: int) -> Collection:
    """One material more, behind the others; one that is in it already stays where it stands.

    Raises `DomainError` for what isn't shared, and where there is no place.
    """
    _, collection = own(unit, actor_id, collection_id)
    material = _shared(unit, actor_id, material_id)
    if stored.place_of(unit.db, collection.id, material.id) is None:
        require_place(stored.count_items(unit.db, collection.id))
        stored.put(unit.db, collection.id, material.id, unit.now)
    return collection


def take_out(unit: Unit, actor_id: int, collection_id: int, material_id: int) -> tuple[Collection, int | None]:
    """One material less, whatever has become of it; the place where it stood, None when it didn't."""
    _, collection = own(unit, actor_id, collection_id)
    return collection, stored.take_out(unit.db, collection.id, material_id, unit.now)


def put_back(unit: Unit, actor_id: int, collection_id: int, material_id: int, place: int) -> bool:
    """What was taken out stands again where it stood; False when it does already."""
    _, collection = own(unit, actor_id, collection_id)
    material = _shared(unit, actor_id, material_id)
    require_place(stored.count_items(unit.db, collection.id))
    return stored.put(unit.db, collection.id, material.id, unit.now, max(0, place))


def shift(unit: Unit, actor_id: int, collection_id: int, material_id: int, step: Step) -> bool:
    """One place up or down among what others may see; False at the end.

    Raises `DomainError` for what isn't in it.
    """
    _, collection = own(unit, actor_id, collection_id)
    order = [item for item, _ in stored.places(unit.db, collection.id)]
    if material_id not in order:
        raise DomainError("error-collection-not-in")
    at = order.index(material_id)
    to = at - 1 if step is Step.UP else at + 1
    if not 0 <= to < len(order):
        return False
    stored.swap(unit.db, collection.id, material_id, order[to], unit.now)
    return True


def change(unit: Unit, actor_id: int, collection_id: int, field: str, said: str | None) -> Collection:
    """Another `title`, or `about`. Raises `DomainError` for a field that there isn't: anybody can forge a button."""
    _, collection = own(unit, actor_id, collection_id)
    if field == "title":
        stored.update(unit.db, collection.id, clean_title(said or ""), collection.about, unit.now)
    elif field == "about":
        stored.update(unit.db, collection.id, collection.title, clean_about(said), unit.now)
    else:
        raise DomainError("error-stale-button")
    refresh(unit, collection.id)
    return collection_of(unit, collection.id)


# -- whose it is -----------------------------------------------------------------------------------


def share(unit: Unit, actor_id: int, collection_id: int) -> Collection:
    """The whole network may look at it; a newcomer's first, and what was stopped, once a moderator has looked at it.

    What is hidden stays so until then. Raises `DomainError` when there is nothing in it, it is shared, or waits.
    """
    member, collection = own(unit, actor_id, collection_id)
    if queue.is_awaited(unit, thing(collection.id)):
        raise DomainError("error-collection-awaited")
    shared = len(stored.places(unit.db, collection.id))
    if collection.state is CollectionState.HIDDEN:
        require_something(shared)
    else:
        lives.COLLECTION_LIFE.require(lives.SHARE_COLLECTION, collection.state, shared)
    if not queue.submit(unit, member.id, thing(collection.id)):
        return collection
    return moved(unit, collection, lives.SHARE_COLLECTION, shared)


def keep(unit: Unit, actor_id: int, collection_id: int) -> Collection:
    """Its owner's alone again, or still: nobody needs to look at what was sent in."""
    _, collection = own(unit, actor_id, collection_id)
    if is_sent_in(unit, collection):
        queue.withdraw(unit, thing(collection.id))
        return collection
    return moved(unit, collection, lives.KEEP_COLLECTION)


def is_sent_in(unit: Unit, collection: Collection) -> bool:
    """Whether it is private only until a moderator has looked at it."""
    newest = queue.newest_of(unit, thing(collection.id))
    is_sent = newest is not None and newest.is_open and newest.why is Why.SUBMITTED
    return is_sent and collection.state is CollectionState.PRIVATE


def moved(unit: Unit, collection: Collection, step: Move[CollectionState], shared: int | None = None) -> Collection:
    """A move of its life, and what of it is found after that."""
    move(unit, stored.STATE, step, collection.id, collection.state, facts=shared, state_at=unit.now)
    refresh(unit, collection.id)
    return collection_of(unit, collection.id)


def delete(unit: Unit, actor_id: int, collection_id: int) -> Collection:
    """It is gone, the materials stay where they are; answers it as it was."""
    _, collection = own(unit, actor_id, collection_id)
    forget(unit, collection.id)
    return collection


def forget(unit: Unit, collection_id: int) -> None:
    """Gone, with all that hangs on it."""
    stored.delete(unit.db, collection_id)
    queue.withdraw(unit, thing(collection_id))
    search.drop(unit, thing(collection_id))
