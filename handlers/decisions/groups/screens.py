"""The card of a decision in a group, and the choice of groups."""

from __future__ import annotations

from domain.base.lists import Page
from domain.base.things import Thing
from domain.decisions.decisions import COUNTED, DECISION, OPEN_BALLOT, State
from domain.voice.chats import LinkedChat
from handlers.decisions.groups.presses import ShowIn
from handlers.decisions.voting import words
from handlers.decisions.words import facts, state_line
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Screen, deep_link
from locales.texts import Html, Texts, lines
from services.decisions.group_cards import Shown

DATED = OPEN_BALLOT | {State.GATHERING, State.DISCUSSION, State.FROZEN, State.PROTEST, State.ORPHANED}
"""States whose end is worth a group's while: until then something can be done, or it isn't in force."""


def card(t: Texts, found: Shown, username: str) -> Screen:
    """What a group sees of a decision: nobody's vote, no total before the end, and a link to where one votes."""
    decision = found.decision
    is_open = decision.state in OPEN_BALLOT
    link = deep_link(username, Thing(DECISION, decision.id).payload)
    key = "group-card-vote" if is_open else "group-card-open"
    return Screen(
        lines(
            t("decision-title", title=found.title) if found.title is not None else None,
            Html("\n").join([facts(t, decision), _state(t, found)]),
            lines(words.secrecy(t, decision), t("group-card-where")) if is_open else None,
            words.arithmetic(t, decision, found.outcome, found.alternatives) if found.outcome is not None else None,
        ),
        ((Button(t.plain(key), url=link),),),
        menu=False,
    )


def _state(t: Texts, found: Shown) -> Html:
    """Its phase; of a vote on a person that is over nothing more."""
    decision = found.decision
    if found.title is None and decision.state in COUNTED:
        return t("group-card-over")
    return state_line(t, decision) if decision.state in DATED else t(f"decision-state-{decision.state}")


def chats(t: Texts, page: Page[tuple[LinkedChat, bool]], note: Html | None = None) -> Screen:
    """Groups and channels, each with its switch."""
    return lists.screen(
        t,
        page,
        title=lines(note, t("group-cards"), t("group-cards-what")),
        empty=t("group-cards-none"),
        rows=[_row(t, chat, is_on) for chat, is_on in page.items],
        to=lambda n: Go(to="decision_groups", at=n),
        back=Go(to="linked_chats"),
    )


def _row(t: Texts, chat: LinkedChat, is_on: bool) -> Button:
    key = "group-cards-on" if is_on else "group-cards-off"
    return Button(
        label(chat.title, lambda title: t.plain(key, title=title)), ShowIn(chat=chat.chat_id, on=int(not is_on))
    )
