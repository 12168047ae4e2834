"""What the screens of collections show: lists, and one with its materials."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from domain.base.lists import FIRST, ROWS, Page, Window
from domain.base.members import Member
from domain.base.things import Thing
from domain.materials.collections import COLLECTION, Collection, CollectionState, Counted
from domain.materials.materials import Material
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import actor, reading_member
from services.base.unit import Unit
from services.materials.access import used_by_member
from services.materials.collections import collecting
from services.materials.collections.access import is_owner, own, seen_by, thing
from services.moderation import queue
from storage.base import members
from storage.materials import collections as stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A page of a collection. `owner` None: nobody knows any more. `gone`: how many of it aren't shared now.

    `waits`: a moderator is to look at it, where it is the reader's.
    """

    collection: Collection
    owner: Member | None
    page: Page[Material]
    gone: int = 0
    leads: bool = False
    waits: bool = False
    can_report: bool = False


def show(unit: Unit, actor_id: int, collection_id: int, window: Window = FIRST) -> Seen:
    """A collection with what of it others may see, in its order. Raises `DomainError` as `seen_by` does."""
    reader = actor(unit, actor_id)
    collection = seen_by(unit, reader, collection_id)
    leads = is_owner(reader, collection)
    hidden = collection.state is CollectionState.HIDDEN and queue.is_awaited(unit, thing(collection.id))
    return Seen(
        collection=collection,
        owner=members.by_id(unit.db, collection.owner_id, unit.now),
        page=stored.items(unit.db, collection.id, window),
        gone=stored.count_gone(unit.db, collection.id),
        leads=leads,
        waits=leads and (hidden or collecting.is_sent_in(unit, collection)),
        can_report=not leads and queue.can_report(unit, reader.id, thing(collection.id)),
    )


def own_one(unit: Unit, actor_id: int, collection_id: int, window: Window = FIRST) -> Seen:
    """The same, for its owner. Raises `DomainError` for others."""
    own(unit, actor_id, collection_id)
    return show(unit, actor_id, collection_id, window)


ARRANGED = ROWS - 1
"""Of an order on one page: the row that moves them stands below."""


def arranging(unit: Unit, actor_id: int, collection_id: int, material_id: int = 0, number: int = 0) -> Seen:
    """The page of the order where a material stands; where it doesn't, or none is chosen, page `number`."""
    _, collection = own(unit, actor_id, collection_id)
    order = [item for item, _ in stored.places(unit.db, collection.id)]
    at = order.index(material_id) // ARRANGED if material_id in order else number
    return show(unit, actor_id, collection.id, Window(at, ARRANGED))


def mine(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Counted]:
    """One's own, what was changed last first."""
    return stored.mine(unit.db, reading_member(unit, actor_id).id, window)


def shared(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Counted]:
    """Everybody's that are shared, the last first."""
    reading_member(unit, actor_id)
    return stored.shared(unit.db, window)


@dataclass(frozen=True, slots=True)
class Choice:
    """One's collections, for a material; `has`: the numbers of those on the page that hold it."""

    material: Material
    page: Page[Counted]
    has: frozenset[int]


def choices(unit: Unit, actor_id: int, material_id: int, window: Window = FIRST) -> Choice:
    """Where one may put a material. Raises `DomainError` for one that one may not look at."""
    member, material = used_by_member(unit, actor_id, material_id)
    page = stored.mine(unit.db, member.id, window)
    ids = [one.collection.id for one in page.items]
    return Choice(material, page, stored.having(unit.db, member.id, material.id, ids))


def search(
    unit: Unit, actor_id: int, lexicon: Lexicon, words: str, window: Window = FIRST, *, everywhere: bool = False
) -> engine.Drawn[Counted]:
    """Shared collections for a few words; `everywhere`: they were said to the search over all kinds of things."""
    reader = reading_member(unit, actor_id)
    found = engine.find(unit, reader, lexicon, words, kinds=(COLLECTION,), everywhere=everywhere, window=window)
    return found.drawn(COLLECTION, partial(shown, unit, reader))


def shown(unit: Unit, reader: Member, things: Sequence[Thing]) -> tuple[Counted, ...]:
    """Collections that the reader has found, as they stand in lists."""
    known = stored.by_ids(unit.db, [one.number for one in things])
    return tuple(known[one.number] for one in things if one.number in known)
