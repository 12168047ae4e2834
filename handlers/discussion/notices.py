"""What is said unasked of discussions and private threads."""

from __future__ import annotations

from typing import Any

from domain.base.members import Member
from domain.discussion.words import excerpt
from handlers.discussion.presses import Say, Talk
from handlers.discussion.screens import about, said, who
from handlers.ui.notice import Notice
from handlers.ui.screen import Button
from locales.texts import Html, Texts, lines
from services.base.unit import Unit
from services.discussion import views
from services.discussion.views import News

SHOWN = 3
"""Remarks of a discussion that a notice shows."""
SHOWN_IN_PRIVATE = 5
BRIEF, WHOLE, TITLE = 200, 650, 120


def remarks(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """What is new in a discussion: several remarks in one."""
    news = views.news(unit, reader, payload["thread"], payload["since"])
    if news is None:
        return None
    count, title = len(news.remarks), excerpt(news.title, TITLE)
    rest = count - SHOWN
    return Notice(
        lines(
            t("notice-remarks", title=title, count=count),
            *_said(t, news, SHOWN, BRIEF),
            t("notice-remarks-rest", count=rest) if rest > 0 else None,
        ),
        _open(t, news),
        line=t("notice-remarks-line", title=title, count=count),
    )


def answer(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Somebody has answered what the reader wrote."""
    news = views.news(unit, reader, payload["thread"], payload["since"])
    if news is None:
        return None
    first = news.remarks[0]
    return Notice(
        lines(
            t("notice-remark-answer", title=excerpt(news.title, TITLE), who=who(t, first.author)),
            said(t, first, WHOLE),
        ),
        _open(t, news),
        rows=((_reply(t, news, first.id),),),
        line=t("notice-remark-answer-line", title=excerpt(news.title, TITLE), who=who(t, first.author)),
    )


def question(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Somebody has written in private to those who answer."""
    return _private(unit, t, reader, payload, "notice-thread-question", "notice-thread-question-line")


def private_answer(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """What the reader has asked in private is answered."""
    return _private(unit, t, reader, payload, "notice-thread-answer", "notice-thread-answer-line")


def _private(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any], key: str, line: str) -> Notice | None:
    news = views.news(unit, reader, payload["thread"], payload["since"])
    if news is None:
        return None
    first, what = news.remarks[0], about(t, news.thread, news.title)
    rest = len(news.remarks) - SHOWN_IN_PRIVATE
    return Notice(
        lines(
            t(key, who=who(t, first.author), what=what),
            *_said(t, news, SHOWN_IN_PRIVATE, WHOLE),
            t("notice-remarks-rest", count=rest) if rest > 0 else None,
        ),
        _open(t, news),
        rows=((_reply(t, news),),),
        line=t(line, who=who(t, first.author), what=what),
    )


def _said(t: Texts, news: News, most: int, length: int) -> list[Html]:
    return [
        t("notice-remark", who=who(t, remark.author), words=said(t, remark, length)) for remark in news.remarks[:most]
    ]


def _reply(t: Texts, news: News, answers: int = 0) -> Button:
    return Button(t.plain("remark-answer"), Say(of=news.thread.of.payload, answers=answers))


def _open(t: Texts, news: News) -> Button:
    return Button(t.plain("notice-thread-open" if news.thread.is_private else "notice-remarks-open"),
                  Talk(of=news.thread.of.payload))  # fmt: skip


NOTICES = {
    "remarks": remarks,
    "remark-answer": answer,
    "thread-question": question,
    "thread-answer": private_answer,
}
