"""Threads and remarks as other areas ask for them: muting, links, exports, reports."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.discussion.remarks import REMARK, THREAD
from services.base.areas import Known
from services.base.unit import Unit
from services.discussion.access import in_thread, remark_of
from storage.discussion import remarks, threads


def _title_of_thread(unit: Unit, thing: Thing) -> str | None:
    """That of what it is about: the words in it are its people's."""
    thread = threads.by_id(unit.db, thing.number)
    return unit.areas.title(unit, thread.thing) if thread is not None else None


def _title_of_remark(unit: Unit, thing: Thing) -> str | None:
    remark = remarks.by_id(unit.db, thing.number)
    return _title_of_thread(unit, Thing(THREAD, remark.thread_id)) if remark is not None else None


def _see_thread(unit: Unit, reader: Member, thing: Thing) -> object:
    thread = threads.by_id(unit.db, thing.number)
    if thread is None:
        raise DomainError("error-thread-gone")
    return in_thread(unit, reader.id, thread)


def _see_remark(unit: Unit, reader: Member, thing: Thing) -> object:
    """What a moderator has hidden is there for its author alone."""
    remark, at = remark_of(unit, reader.id, thing.number)
    if remark.is_hidden and remark.author.id != at.reader.id:
        raise DomainError("error-remark-hidden")
    return remark


THINGS = (
    Known(THREAD, title=_title_of_thread, seen_by=_see_thread),
    Known(REMARK, title=_title_of_remark, seen_by=_see_remark),
)
