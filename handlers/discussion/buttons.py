"""The doors of discussions on other areas' cards."""

from __future__ import annotations

from domain.base.things import Thing
from domain.discussion.remarks import ORGANIZERS
from handlers.discussion.presses import Ask, Talk
from handlers.ui.screen import Button
from locales.texts import Texts
from services.discussion.views import Head


def discussion_button(t: Texts, thing: Thing, head: Head) -> Button:
    """«Обсуждение · 12 (новых: 3)»."""
    key = "talk-button-empty" if not head.count else "talk-button-new" if head.unread else "talk-button"
    return Button(t.plain(key, count=head.count, unread=head.unread), Talk(of=thing.payload))


def ask_button(t: Texts, thing: Thing, words: str | None = None) -> Button:
    """«Спросить ведущего»: `words`, or those of the thing's kind."""
    return Button(words or t.plain(f"ask-{thing.kind}"), Ask(of=thing.payload))


def organizers_button(t: Texts) -> Button:
    """«Написать организаторам»."""
    return ask_button(t, ORGANIZERS)
