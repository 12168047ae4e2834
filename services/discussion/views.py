"""What is read: a page of a thread, one remark, one's private threads, what is new."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window, page_of
from domain.base.members import Member
from domain.base.things import Thing
from domain.discussion.remarks import THREAD, Remark, Thread, ThreadState
from services.base.areas import OnRemark
from services.base.members import acting_member, actor
from services.base.unit import Unit
from services.discussion.access import Place, in_thread, may_write, place, remark_of
from services.moderation import queue
from services.voice.usual import usual_hours
from storage.base import members, notices
from storage.discussion import remarks, threads
from storage.discussion.threads import Standing

SIZE = 6
"""Remarks of a page: with their quotes they fill a message."""
WHERE_I_STOPPED = -1
"""As a page: that of the first remark not read yet, else the newest."""


@dataclass(frozen=True, slots=True)
class Line:
    """A remark as it is seen. `quoted`: what it answers. `mark`, `done`: names of texts beside the name."""

    remark: Remark
    quoted: Remark | None
    mark: str | None
    done: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """A page of a thread for one reader. `title`: of what it is about; `asker`: of a private one, who asked."""

    of: Thing
    thing: Thing
    thread: Thread | None
    title: str
    reader: Member
    page: Page[Line]
    asks: bool
    asker: Member | None
    is_muted: bool
    may_write: bool
    unread: int
    last_id: int

    @property
    def is_private(self) -> bool:
        return self.thread is not None and self.thread.is_private

    @property
    def can_go_on(self) -> bool:
        """Whether it was stopped by the reader's own side."""
        thread = self.thread
        return (
            thread is not None
            and thread.state is ThreadState.STOPPED
            and self.asks == (thread.stopped_by == thread.asker_id)
        )


@dataclass(frozen=True, slots=True)
class One:
    """A remark by itself. `number` of all in its thread, from 1; `deeds`: what its area lets this reader do with it,
    and whether it is done."""

    line: Line
    of: Thing
    title: str
    number: int
    is_private: bool
    is_mine: bool
    may_write: bool
    can_edit: bool
    can_report: bool
    deeds: tuple[tuple[OnRemark, bool], ...]


@dataclass(frozen=True, slots=True)
class Private:
    """A private thread in the list of one's own; `title`: of what it is about."""

    standing: Standing
    title: str


@dataclass(frozen=True, slots=True)
class Head:
    """What a card says of its discussion: how many remarks there are, and how many of them the reader hasn't read."""

    count: int = 0
    unread: int = 0


NOTHING_SAID = Head()


@dataclass(frozen=True, slots=True)
class News:
    """What has been written since, for a notice."""

    thread: Thread
    title: str
    remarks: tuple[Remark, ...]
    is_answer: bool
    """To what the reader has written there."""


def talk(unit: Unit, actor_id: int, of: Thing, number: int = WHERE_I_STOPPED) -> Talk:
    """A page of a discussion, or of a private thread of one's own."""
    at = place(unit, actor_id, of)
    thread, reader = at.thread, at.reader
    page: Page[Remark] = Page((), 0, 1, 0, SIZE)
    unread = last = 0
    if thread is not None:
        seen = threads.seen(unit.db, thread.id, reader.id)
        last = remarks.last_id(unit.db, thread.id)
        total = remarks.count(unit.db, thread.id)
        known = remarks.count(unit.db, thread.id, seen or 0)
        unread = total - known
        if number == WHERE_I_STOPPED:
            # Whoever has never looked begins with what is new, not with last year's.
            number = known // SIZE if seen and unread else (total - 1) // SIZE
        page = remarks.page(unit.db, thread.id, Window(number, SIZE))
    return Talk(
        of=of,
        thing=at.thing,
        thread=thread,
        title=_title(unit, at.thing),
        reader=reader,
        page=page.of(lambda items: _lines(unit, at, items)),
        asks=at.asks,
        asker=members.by_id(unit.db, thread.asker_id, unit.now) if thread is not None and thread.asker_id else None,
        is_muted=thread is not None
        and thread.itself in notices.preferences_of(unit.db, [reader.id], usual_hours(unit))[reader.id].muted,
        may_write=may_write(unit, at),
        unread=unread,
        last_id=last,
    )


def see(unit: Unit, actor_id: int, of: Thing, remark_id: int) -> None:
    """Remember how far the actor has read a thread: there it is opened the next time."""
    at = place(unit, actor_id, of)
    if at.thread is not None:
        threads.see(unit.db, at.thread.id, at.reader.id, min(remark_id, remarks.last_id(unit.db, at.thread.id)))


def one(unit: Unit, actor_id: int, remark_id: int) -> One:
    """One remark, whole."""
    remark, at = remark_of(unit, actor_id, remark_id)
    assert at.thread is not None
    deeds = () if at.is_private else unit.areas.discussion(at.thing.kind).deeds
    return One(
        line=_lines(unit, at, [remark])[0],
        of=at.thread.of,
        title=_title(unit, at.thing),
        number=remarks.count(unit.db, at.thread.id, remark.id),
        is_private=at.is_private,
        is_mine=remark.author.id == at.reader.id,
        may_write=may_write(unit, at),
        can_edit=remark.can_be_edited(at.reader.id, unit.now),
        can_report=queue.can_report(unit, at.reader.id, remark.itself),
        deeds=tuple(
            (deed, remark.id in deed.done(unit, at.thing))
            for deed in deeds
            if remark.is_shown and deed.may(unit, at.reader, at.thing, remark.id)
        ),
    )


def mine(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Private]:
    """One's private threads: those one has asked in, and those of the things one answers for; the latest first."""
    page = page_of(standing(unit, actor(unit, actor_id)), window)
    return page.of(lambda rows: [Private(row, title_of(unit, row.thread)) for row in rows])


def standing(unit: Unit, reader: Member) -> list[Standing]:
    """The same as a whole: only what the reader is a side of still."""
    answers: dict[Thing, Collection[int]] = {}
    found = []
    for row in threads.private_of(unit.db, reader.id):
        thing = row.thread.thing
        if row.thread.asker_id != reader.id and thing not in answers:
            answers[thing] = set(unit.areas.asking(thing.kind).answers(unit, thing)) if reader.is_member else set()
        if row.thread.asker_id == reader.id or reader.id in answers[thing]:
            found.append(row)
    return found


def thread(unit: Unit, actor_id: int, thread_id: int) -> Thread:
    """A thread that the actor may read, by its number."""
    found = place(unit, actor_id, Thing(THREAD, thread_id)).thread
    assert found is not None, "by its number it is there, or refused"
    return found


def title_of(unit: Unit, thread: Thread) -> str:
    """What a thread is about, as it is called now."""
    return _title(unit, thread.thing)


def asked_before(unit: Unit, actor_id: int, thing: Thing) -> Thread | None:
    """The private thread that the actor has with those who answer for a thing, if there are words in it."""
    me = actor(unit, actor_id)
    unit.areas.asking(thing.kind)
    thread = threads.find(unit.db, thing, me.id)
    return thread if thread is not None and remarks.last_id(unit.db, thread.id) else None


def require_can_ask(unit: Unit, actor_id: int, thing: Thing) -> None:
    """Raise `DomainError` when the actor can't ask about a thing: before they have written their question."""
    asked = unit.areas.asking(thing.kind)
    me = actor(unit, actor_id) if asked.by_anybody else acting_member(unit, actor_id)
    asked.may_ask(unit, me, thing)
    answers = asked.answers(unit, thing)
    if me.id in answers:
        raise DomainError("error-ask-yourself")
    if not answers:
        raise DomainError("error-ask-nobody")


def head(unit: Unit, reader: Member, thing: Thing) -> Head:
    """For a card that the reader sees already."""
    thread = threads.find(unit.db, thing)
    if thread is None or not reader.is_member:
        return Head()
    total = remarks.count(unit.db, thread.id)
    seen = threads.seen(unit.db, thread.id, reader.id)
    return Head(total, total - remarks.count(unit.db, thread.id, seen) if seen else 0)


def can_ask(unit: Unit, reader: Member, thing: Thing) -> bool:
    """Whether a card that the reader sees has the button."""
    try:
        require_can_ask(unit, reader.id, thing)
    except DomainError:
        return False
    return True


def news(unit: Unit, reader: Member, thread_id: int, since: int) -> News | None:
    """What the reader hasn't read of what others have written from the remark `since` on; None: nothing, or it isn't
    for them any more."""
    thread = threads.by_id(unit.db, thread_id)
    if thread is None:
        return None
    try:
        in_thread(unit, reader.id, thread)
    except DomainError:
        return None
    seen = threads.seen(unit.db, thread.id, reader.id) or 0
    found = remarks.news(unit.db, thread.id, max(since, seen + 1), reader.id)
    return News(thread, _title(unit, thread.thing), tuple(found), thread.asker_id == reader.id) if found else None


def _title(unit: Unit, thing: Thing) -> str:
    return unit.areas.title(unit, thing) or ""


def _lines(unit: Unit, at: Place, items: Sequence[Remark]) -> list[Line]:
    answered = remarks.by_ids(unit.db, {r.answers for r in items if r.answers is not None})
    quoted = {number: remark.as_seen_by(at.reader.id) for number, remark in answered.items()}
    marks: Mapping[int, str] = {}
    done: list[tuple[str, Collection[int]]] = []
    if not at.is_private:
        discussed = unit.areas.discussion(at.thing.kind)
        marks = discussed.marks(unit, at.thing)
        done = [(deed.name, deed.done(unit, at.thing)) for deed in discussed.deeds]
    return [
        Line(
            remark.as_seen_by(at.reader.id),
            quoted.get(remark.answers) if remark.answers is not None else None,
            marks.get(remark.author.id) if remark.is_shown else None,
            tuple(name for name, ids in done if remark.id in ids),
        )
        for remark in items
    ]
