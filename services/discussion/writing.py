"""Writing: a remark, a question in private, corrections, what is taken back (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.discussion import lives
from domain.discussion.remarks import (
    ALBUM,
    DAY,
    HOUR,
    KEPT,
    MOST_FILES,
    Remark,
    Thread,
    ThreadState,
    clean_words,
    require_answered,
    require_few,
    require_moderate,
)
from services.base import due
from services.base.lifecycle import move
from services.base.members import acting_member, actor
from services.base.unit import Unit
from services.discussion import moderated
from services.discussion.access import Place, in_thread, may_write, place, remark_of, require_writes
from services.discussion.telling import forget, tell
from storage.base.due import Term
from storage.discussion import remarks, threads

WORDS_GO = "words"
"""The term at which a private thread is deleted."""
Files = Sequence[dict[str, Any]]


def write(
    unit: Unit,
    actor_id: int,
    of: Thing,
    words: str,
    files: Files = (),
    answers: int | None = None,
    album: str | None = None,
) -> Remark:
    """Write a remark: under the thing `of`, or in a private thread (`of` is itself).

    `answers`: the number of the remark of the same thread that it quotes; one that is gone meanwhile is quoted no more.
    `album`: by it further files find the remark (`attach`).
    """
    at = require_writes(unit, place(unit, actor_id, of))
    thread = at.thread or threads.open_(unit.db, at.thing, None, unit.now)
    return _put(unit, at, thread, words, files, answers, album)


def ask(unit: Unit, actor_id: int, thing: Thing, words: str, files: Files = (), album: str | None = None) -> Remark:
    """Ask those who answer for a thing, in private: by anybody, where its area says so."""
    asked = unit.areas.asking(thing.kind)
    asker = actor(unit, actor_id) if asked.by_anybody else acting_member(unit, actor_id)
    asked.may_ask(unit, asker, thing)
    answering = set(asked.answers(unit, thing))
    if asker.id in answering:
        raise DomainError("error-ask-yourself")
    if not answering:
        raise DomainError("error-ask-nobody")
    if threads.find(unit.db, thing, asker.id) is None:
        require_few(threads.begun(unit.db, asker.id, unit.now - DAY))
    thread = threads.open_(unit.db, thing, asker.id, unit.now)
    at = require_writes(unit, in_thread(unit, asker.id, thread))
    return _put(unit, at, thread, words, files, None, album)


def _put(
    unit: Unit, at: Place, thread: Thread, words: str, files: Files, answers: int | None, album: str | None
) -> Remark:
    me, words = at.reader.id, clean_words(words, files)
    require_moderate(remarks.written(unit.db, me, unit.now - HOUR))
    if at.asks or thread.asker_id == me:
        require_answered(remarks.in_a_row(unit.db, thread.id, me))
    quoted = remarks.by_id(unit.db, answers) if answers is not None else None
    if quoted is None or quoted.thread_id != thread.id or not quoted.is_shown:
        answers = None
    number = remarks.add(unit.db, thread.id, me, words, files[:MOST_FILES], answers=answers, album=album, now=unit.now)
    threads.touch(unit.db, thread.id, unit.now)
    threads.see(unit.db, thread.id, me, number)
    if thread.is_private:
        due.at(unit, thread.itself, WORDS_GO, unit.now + KEPT)
    remark = remarks.by_id(unit.db, number)
    assert remark is not None, "it was put just now"
    tell(unit, thread, remark)
    return remark


def attach(unit: Unit, actor_id: int, album: str, file: dict[str, Any], words: str) -> bool:
    """Add one more file of the album that the actor's remark was made of; returns whether there is such a remark, and
    they may write there still. What stands below it becomes the remark's words where it had none.

    Raises `DomainError` for too many words.
    """
    me = actor(unit, actor_id)
    remark = remarks.of_album(unit.db, me.id, album, unit.now - ALBUM)
    if remark is None or len(remark.files) >= MOST_FILES:
        return False
    if not may_write(unit, remark_of(unit, me.id, remark.id)[1]):
        return False
    if any(file["unique_id"] == known["unique_id"] for known in remark.files):
        return False
    said = remark.words or clean_words(words, (*remark.files, file))
    remarks.attach(unit.db, remark, file, said)
    return True


def edit(unit: Unit, actor_id: int, remark_id: int, words: str) -> Remark:
    """Correct the words of one's own remark, for fifteen minutes."""
    remark, at = _own(unit, actor_id, remark_id)
    if remark.is_hidden:
        raise DomainError("error-remark-hidden")
    require_writes(unit, at)
    if not remark.can_be_edited(at.reader.id, unit.now):
        raise DomainError("error-remark-late")
    words = clean_words(words, remark.files)
    if words != remark.words:
        remarks.reword(unit.db, remark.id, words, unit.now)
    return remarks.by_id(unit.db, remark.id) or remark


def delete(unit: Unit, actor_id: int, remark_id: int) -> Place:
    """Take back one's own remark; where others have answered it, a trace of it stays."""
    remark, at = _own(unit, actor_id, remark_id)
    erase(unit, remark)
    return at


def erase(unit: Unit, remark: Remark) -> None:
    """The words go; so does the remark, unless somebody has answered it."""
    move(unit, remarks.STATE, lives.DELETE, remark.id, remark.state, words="", files="[]", album=None)
    moderated.gone(unit, remark)
    if not remarks.is_answered(unit.db, remark.id):
        remarks.drop(unit.db, remark.id)


def _own(unit: Unit, actor_id: int, remark_id: int) -> tuple[Remark, Place]:
    remark, at = remark_of(unit, actor_id, remark_id)
    if remark.author.id != at.reader.id:
        raise DomainError("error-remark-not-own")
    if remark.is_deleted:
        raise DomainError("error-remark-gone")
    return remark, at


def deed(unit: Unit, actor_id: int, remark_id: int, name: str, on: bool) -> Remark:
    """Do with a remark what the area of its thing allows there, or undo it."""
    remark, at = remark_of(unit, actor_id, remark_id)
    acting_member(unit, actor_id)
    deeds = () if at.is_private else unit.areas.discussion(at.thing.kind).deeds
    found = next((one for one in deeds if one.name == name), None)
    if found is None or not found.may(unit, at.reader, at.thing, remark.id):
        raise DomainError("error-stale-button")
    if not remark.is_shown:
        raise DomainError("error-remark-hidden" if remark.is_hidden else "error-remark-gone")
    found.do(unit, at.reader.id, at.thing, remark.id, on)
    return remark


# -- stopping a private thread -----------------------------------------------------------------------


def stop(unit: Unit, actor_id: int, thread_id: int) -> Thread:
    """Want no more of a private thread: nobody can write in it any more."""
    at = _private(unit, actor_id, thread_id)
    assert at.thread is not None
    if at.thread.state is ThreadState.OPEN:
        move(unit, threads.STATE, lives.STOP, thread_id, at.thread.state, stopped_by=at.reader.id)
    return _thread(unit, thread_id)


def go_on(unit: Unit, actor_id: int, thread_id: int) -> Thread:
    """Take up a private thread that one's own side has stopped."""
    at = _private(unit, actor_id, thread_id)
    assert at.thread is not None
    if at.thread.state is ThreadState.STOPPED:
        if at.asks != (at.thread.stopped_by == at.thread.asker_id):
            raise DomainError("error-thread-stopped")
        move(unit, threads.STATE, lives.GO_ON, thread_id, at.thread.state, stopped_by=None)
    return _thread(unit, thread_id)


def _private(unit: Unit, actor_id: int, thread_id: int) -> Place:
    thread = _thread(unit, thread_id)
    at = in_thread(unit, actor_id, thread)
    if not thread.is_private:
        raise DomainError("error-stale-button")
    return at


def _thread(unit: Unit, thread_id: int) -> Thread:
    thread = threads.by_id(unit.db, thread_id)
    if thread is None:
        raise DomainError("error-thread-gone")
    return thread


def words_go(unit: Unit, term: Term) -> None:
    """Ninety days after the last words of a private thread it is deleted, but for the will to have no more of it."""
    thread = threads.by_id(unit.db, term.thing.number)
    if thread is None or not thread.is_private:
        return
    if thread.last_at + KEPT > unit.now:
        due.at(unit, thread.itself, WORDS_GO, thread.last_at + KEPT)
        return
    drop(unit, thread)


def drop(unit: Unit, thread: Thread) -> None:
    """With all words, and whatever was still to be said of it. A stopped private thread stays as an empty one."""
    forget(unit, thread)
    for remark in remarks.of_thread(unit.db, thread.id):
        moderated.gone(unit, remark)
    if thread.is_private and thread.state is ThreadState.STOPPED:
        remarks.drop_all(unit.db, thread.id)
        return
    threads.drop(unit.db, thread.id)
    due.never(unit, thread.itself)
