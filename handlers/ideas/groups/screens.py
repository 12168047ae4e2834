"""Asking from a group: its link for organizers, what its people see, and what the writer of an answer is asked."""

from __future__ import annotations

from domain.base.lists import Page
from domain.discussion.words import excerpt
from domain.ideas.groups import GroupLink
from domain.ideas.ideas import Idea
from domain.voice.chats import LinkedChat
from handlers.discussion.screens import who
from handlers.ideas.groups.presses import Do, OfGroup, SendBack
from handlers.ideas.presses import ShowIdea
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Row, Screen, column, deep_link, two_a_row
from locales.texts import Html, Texts, escape, lines
from services.ideas.groups import Answer

ASK = "ask"
"""The word of a group's link: `t.me/<bot>?start=ask_<code>`."""
POSTED = 2500
"""UTF-16 units of an answer in a group: the rest of a message is the question and the name."""


def address(username: str, code: str) -> str:
    """The link by which a group's people ask."""
    return deep_link(username, f"{ASK}_{code}")


def listing(t: Texts, page: Page[LinkedChat]) -> Screen:
    """Groups from which one can ask."""
    return lists.screen(
        t,
        page,
        title=lines(t("groups-asking"), t("groups-asking-what")),
        empty=t("groups-asking-none"),
        rows=[Button(label(chat.title), OfGroup(chat=chat.chat_id, do=Do.SHOW)) for chat in page.items],
        to=lambda n: Go(to="ideas_groups", at=n),
        back=Go(to="linked_chats"),
    )


def link(t: Texts, seen: GroupLink, username: str, note: Html | None = None) -> Screen:
    """The link of a group, and what can be done with it."""
    chat = seen.chat.chat_id
    return Screen(
        lines(note, t("group-link", title=seen.chat.title), escape(address(username, seen.code)), t("group-link-how")),
        column(
            Button(t.plain("group-link-post"), OfGroup(chat=chat, do=Do.POST)),
            Button(t.plain("group-link-renew"), OfGroup(chat=chat, do=Do.RENEW)),
        ),
        back=Go(to="ideas_groups"),
    )


def renewing(t: Texts, seen: GroupLink) -> Screen:
    """Asked once: cards that stand in the group lead nowhere afterwards."""
    chat = seen.chat.chat_id
    return question(
        t,
        t("group-link-renew-question", title=seen.chat.title),
        Button(t.plain("group-link-renew"), OfGroup(chat=chat, do=Do.RENEW_YES)),
        OfGroup(chat=chat, do=Do.SHOW),
    )


def join_first(t: Texts) -> Screen:
    """For whoever isn't in the network yet."""
    return Screen(t("ask-join-first"), column(Button(t.plain("ask-join"), Go(to="join"))))


# -- in the group ------------------------------------------------------------------------------------


def invitation(t: Texts, network: str, link_: str) -> Screen:
    """The card in the group."""
    return Screen(
        t("group-ask-post", network=network), ((Button(t.plain("group-ask-button"), url=link_),),), menu=False
    )


def answer(t: Texts, found: Answer, link_: str) -> Screen:
    """What helped, back in the group, with the name of whoever wrote it."""
    words = excerpt(found.remark.words, POSTED) if len(found.remark.words) > POSTED else found.remark.words
    return Screen(
        lines(
            t("group-answer-post", title=found.idea.title, name=who(t, found.remark.author)),
            escape(words) if words else t("group-answer-files"),
        ),
        ((Button(t.plain("group-answer-open"), url=link_),),),
        menu=False,
    )


# -- asking the writer -------------------------------------------------------------------------------


def asked(t: Texts, found: Answer) -> Html:
    """What the writer of an answer is asked."""
    return t("group-answer-question", title=found.idea.title, group=found.asked.chat.title)


def asked_rows(t: Texts, found: Answer) -> tuple[Row, ...]:
    def press(yes: int) -> SendBack:
        return SendBack(id=found.idea.id, remark=found.remark.id, yes=yes)

    return two_a_row([Button(t.plain("group-answer-yes"), press(1)), Button(t.plain("group-answer-no"), press(0))])


def sent(t: Texts, found: Answer) -> Screen:
    return _said(t, found.idea, "group-answer-sent", group=found.asked.chat.title)


def kept(t: Texts, found: Answer) -> Screen:
    """«Не отправлять»; nobody is told, and one may still agree."""
    screen = _said(t, found.idea, "group-answer-kept")
    still = Button(t.plain("group-answer-still"), SendBack(id=found.idea.id, remark=found.remark.id, yes=1))
    return Screen(screen.text, column(still), back=screen.back)


def _said(t: Texts, idea: Idea, key: str, **args: str) -> Screen:
    return Screen(t(key, title=idea.title, **args), back=ShowIdea(id=idea.id))
