"""Which thread, and who may read it or write in it (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member, Status
from domain.base.things import Thing
from domain.discussion.remarks import THREAD, Remark, Thread, ThreadState
from services.base.members import acting_member, actor, reading_member
from services.base.unit import Unit
from storage.discussion import remarks, threads


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody reads or writes. `thread` None: nobody has written there yet."""

    thing: Thing
    thread: Thread | None
    reader: Member
    asks: bool = False
    """Of a private thread: the reader is the one who asked."""

    @property
    def is_private(self) -> bool:
        return self.thread is not None and self.thread.is_private


def place(unit: Unit, actor_id: int, of: Thing) -> Place:
    """The thread that a button names: by the thing that is discussed, or by itself. Raises `DomainError` for whoever
    may not read it: a private one is its two sides' alone.
    """
    if of.kind != THREAD:
        return _public(unit, reading_member(unit, actor_id), of, threads.find(unit.db, of))
    thread = threads.by_id(unit.db, of.number)
    if thread is None:
        raise DomainError("error-thread-gone")
    return in_thread(unit, actor_id, thread)


def in_thread(unit: Unit, actor_id: int, thread: Thread) -> Place:
    """The same, of a thread that is at hand."""
    if not thread.is_private:
        return _public(unit, reading_member(unit, actor_id), thread.thing, thread)
    asked = unit.areas.asking(thread.thing.kind)
    reader = actor(unit, actor_id) if asked.by_anybody else reading_member(unit, actor_id)
    asks = thread.asker_id == reader.id
    if not asks and not (reader.is_member and reader.id in asked.answers(unit, thread.thing)):
        raise DomainError("error-thread-gone")  # numbers can be counted: they tell nothing
    return Place(thread.thing, thread, reader, asks)


def _public(unit: Unit, reader: Member, thing: Thing, thread: Thread | None) -> Place:
    unit.areas.discussion(thing.kind).may_read(unit, reader, thing)
    return Place(thing, thread, reader)


def require_writes(unit: Unit, at: Place) -> Place:
    """Raise `DomainError` when whoever may read there may not write."""
    if at.thread is None or not at.thread.is_private:
        acting_member(unit, at.reader.id)
        unit.areas.discussion(at.thing.kind).may_write(unit, at.reader, at.thing)
        return at
    if not (at.asks and unit.areas.asking(at.thing.kind).by_anybody):
        acting_member(unit, at.reader.id)
    elif at.reader.status in {Status.ERASING, Status.ERASED}:
        raise DomainError("error-return-first")
    if at.thread.state is ThreadState.STOPPED:
        raise DomainError("error-thread-stopped")
    return at


def may_write(unit: Unit, at: Place) -> bool:
    """The same as an answer."""
    try:
        require_writes(unit, at)
    except DomainError:
        return False
    return True


def remark_of(unit: Unit, actor_id: int, remark_id: int) -> tuple[Remark, Place]:
    """A remark with its place. Raises `DomainError` when it is gone, or not for this person."""
    remark = remarks.by_id(unit.db, remark_id)
    thread = threads.by_id(unit.db, remark.thread_id) if remark is not None else None
    if remark is None or thread is None:
        actor(unit, actor_id)
        raise DomainError("error-remark-gone")
    return remark, in_thread(unit, actor_id, thread)


def answering(unit: Unit, thread: Thread) -> list[int]:
    """Members who answer in a private thread now, without the asker."""
    found = unit.areas.asking(thread.thing.kind).answers(unit, thread.thing)
    return [member_id for member_id in dict.fromkeys(found) if member_id != thread.asker_id]
