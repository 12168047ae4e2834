"""What the area of discussions brings to the Telegram face."""

from __future__ import annotations

from domain.base.things import Thing
from domain.discussion.remarks import THREAD
from handlers.discussion import cards, notices, router
from handlers.discussion.presses import Talk
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from handlers.ui.rooms import TALK


def _thread(thread_id: int) -> Talk:
    return Talk(of=Thing(THREAD, thread_id).payload)


FEATURE = Feature(
    name="discussion",
    routes=(router.routes,),
    notices=(notices.NOTICES,),
    mine=(Entry("threads-door", "threads", place=38, within=TALK),),
    doors={"answer": _thread, "question": _thread},
    openers=cards.OPENERS,
)
