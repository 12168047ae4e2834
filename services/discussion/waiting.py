"""What of private threads waits: an answer to be read, a question to be answered (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.waiting import Waiting
from domain.discussion.remarks import ThreadState
from services.base.areas import OnMenu
from services.base.unit import Unit
from services.discussion import views
from storage.discussion import threads


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Answers that weren't read, questions that nobody of one's side has answered."""
    for row in views.standing(unit, member):
        thread = row.thread
        if thread.state is ThreadState.STOPPED:
            continue
        title = views.title_of(unit, thread)
        if thread.asker_id == member.id:
            if row.is_new and row.last_by != member.id:
                yield Waiting("answer", (thread.id,), thread.last_at, args={"title": title})
        elif row.last_by == thread.asker_id:
            yield Waiting("question", (thread.id,), thread.last_at, args={"title": title})


def answered(unit: Unit, since: int) -> list[int]:
    """For how many seconds each of the questions that somebody has answered since a moment had waited (PRODUCT §12)."""
    return threads.answered_since(unit.db, since)


MINE = OnMenu(frozenset({"answer", "question"}), mine, threads.TALKS)
