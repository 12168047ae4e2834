"""Which collection, and who may look at it."""

from __future__ import annotations

from domain.base.audience import MEMBERS
from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.materials.collections import COLLECTION, SHOWN, Collection, CollectionState
from services.base import search
from services.base.members import acting_member
from services.base.unit import Unit
from services.moderation import queue
from storage.materials import collections as stored


def thing(collection_id: int) -> Thing:
    """The collection as a thing."""
    return Thing(COLLECTION, collection_id)


def collection_of(unit: Unit, collection_id: int) -> Collection:
    """Raises `DomainError` when there is no such thing (deleted, a wrong link)."""
    collection = stored.by_id(unit.db, collection_id)
    if collection is None:
        raise DomainError("error-collection-gone")
    return collection


def is_owner(member: Member, collection: Collection) -> bool:
    """Whether it is theirs to change."""
    return member.is_member and member.id == collection.owner_id


def seen_by(unit: Unit, reader: Member, collection_id: int) -> Collection:
    """A collection that this person, who may be a guest, may look at.

    A private one is its owner's, and a moderator's while they are to look at it. What isn't theirs to see answers as
    one that doesn't exist. Raises `DomainError` otherwise.
    """
    collection = collection_of(unit, collection_id)
    if is_owner(reader, collection):
        return collection
    if collection.state in SHOWN:
        if not reader.is_member:
            raise DomainError("error-collection-members")
        return collection
    moderates = reader.is_member and Right.MODERATE in rights_of(reader.roles)
    if moderates and (collection.state is CollectionState.HIDDEN or queue.is_awaited(unit, thing(collection.id))):
        return collection
    raise DomainError("error-collection-gone")


def own(unit: Unit, actor_id: int, collection_id: int) -> tuple[Member, Collection]:
    """The acting member and the collection, which must be theirs. Raises `DomainError` otherwise."""
    member = acting_member(unit, actor_id)
    collection = seen_by(unit, member, collection_id)
    if not is_owner(member, collection):
        raise DomainError("error-collection-not-yours")
    return member, collection


def refresh(unit: Unit, collection_id: int) -> None:
    """It is found by its words of now while it is the network's: called wherever its words or its state change."""
    collection = stored.by_id(unit.db, collection_id)
    if collection is None or collection.state not in SHOWN:
        search.drop(unit, thing(collection_id))
        return
    search.put(
        unit,
        thing(collection.id),
        audience=MEMBERS,
        title=collection.title,
        text=collection.about or "",
        at=collection.state_at,
    )
