"""Who hears of a remark: several become one notice, and nobody hears of their own (PRODUCT §3, §6)."""

from __future__ import annotations

from collections.abc import Iterable

from domain.discussion.remarks import HELD, Remark, Thread
from services.base import outbox
from services.base.unit import Unit
from services.discussion.access import answering
from storage.discussion import remarks, threads


def tell(unit: Unit, thread: Thread, remark: Remark) -> None:
    """Everybody whom a new remark concerns."""
    me = remark.author.id
    if thread.is_private:
        if thread.asker_id == me:
            for member_id in answering(unit, thread):
                threads.see(unit.db, thread.id, member_id, 0)
                _say(unit, "thread-question", thread, remark, [member_id])
        elif thread.asker_id is not None:
            _say(unit, "thread-answer", thread, remark, [thread.asker_id])
        return
    quoted = remarks.by_id(unit.db, remark.answers) if remark.answers is not None else None
    answered = {quoted.author.id} - {me} if quoted is not None else set()
    _say(unit, "remark-answer", thread, remark, answered)
    hears = {*unit.areas.discussion(thread.thing.kind).hears(unit, thread.thing), *remarks.authors(unit.db, thread.id)}
    _say(unit, "remarks", thread, remark, sorted(hears - answered - {me}), held=HELD)


def _say(unit: Unit, kind: str, thread: Thread, remark: Remark, people: Iterable[int], held: int = 0) -> None:
    """Unless something of the thread waits to be told already: that one then tells this, too."""
    for member_id in people:
        mine = f"{thread.itself}:{kind}:{member_id}:"
        if not outbox.waits(unit, mine):
            payload = {"thread": thread.id, "since": remark.id}
            outbox.say(unit, kind=kind, key=f"{mine}{remark.id}", to=member_id, payload=payload, due_at=unit.now + held)


def forget(unit: Unit, thread: Thread) -> None:
    """The thread is gone: nothing of it is said any more."""
    outbox.withdraw(unit, f"{thread.itself}:")
