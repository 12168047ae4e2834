"""Samples of asking from a group: links, what its people see, what the writer of an answer is asked."""

from __future__ import annotations

from dataclasses import replace

from domain.base.members import Status
from domain.discussion.remarks import Author, Remark, RemarkState
from domain.ideas.groups import AskedFrom, GroupLink
from domain.voice.chats import LinkedChat
from handlers.ideas.groups import screens as s
from services.ideas.groups import Answer
from tests.samples.everybody import ANNA, HOSTILE, NOW
from tests.samples.ideas import FULL, PROBLEM
from tests.samples.listed import cut

GROUP = LinkedChat(-1001234567890, "Учителя физики", "group")
LONG = LinkedChat(-1009999999999, "<b>" + "Ы" * 120 + "&", "group")
LINK, LONG_LINK = GroupLink(GROUP, "A-_" * 4), GroupLink(LONG, "A-_" * 4)
REMARK = Remark(
    id=7, thread_id=1, author=Author(ANNA.id, ANNA.name, Status.MEMBER), answers=None, words="Читаем по ролям.",
    files=(), state=RemarkState.SHOWN, at=NOW, edited_at=None,
)  # fmt: skip
ANSWER = Answer(PROBLEM, REMARK, AskedFrom(PROBLEM.id, GROUP, None), ANNA)
FULL_ANSWER = Answer(
    FULL,
    replace(REMARK, id=10**9, author=Author(HOSTILE.id, HOSTILE.name, Status.MEMBER), words="<i>&" * 1000),
    AskedFrom(FULL.id, LONG, None),
    HOSTILE,
)


def screens(t):
    return [
        s.listing(t, cut([])),
        s.listing(t, cut([GROUP])),
        s.listing(t, cut([LONG] * 30, 1)),
        s.link(t, LINK, "bot"),
        s.link(t, LONG_LINK, "b" * 32, t("group-link-renewed")),
        s.renewing(t, LONG_LINK),
        s.join_first(t),
        s.invitation(t, "<Сеть>" * 15, "https://t.me/b?start=ask_x"),
        *(s.answer(t, answer, "https://t.me/b?start=idea_17") for answer in (ANSWER, FULL_ANSWER)),
        *(each(t, answer) for each in (s.sent, s.kept) for answer in (ANSWER, FULL_ANSWER)),
    ]
