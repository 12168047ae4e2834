"""The audit in sentences that can be read."""

from __future__ import annotations

from collections.abc import Callable

from aiogram.filters.callback_data import CallbackData

from domain.base.audit import Entry
from domain.base.cutting import cut
from domain.base.members import MEMBER
from handlers.ui import lists
from handlers.ui.names import name_of
from handlers.ui.screen import AtDoor, Go, Screen
from locales.texts import Html, Texts, escape
from services.base.audit import Acts

PAGES = "organizer_audit_pages"
BLACKENED = "■"
QUOTED = 60
"""Characters of what was said: a page of entries must fit one message."""
VALUES = {"role": "role", "admission": "admission", "consent": "consent-kind"}
"""Whose `before` and `after` are codes with a name: the first part of the action, and of the text's key."""


def audit(t: Texts, acts: Acts) -> Screen:
    """A page of all, newest first."""
    return _list(t, acts, t("audit-title"), lambda n: Go(to=PAGES, at=n), AtDoor("organizer", "organizer_audit"))


def history(t: Texts, acts: Acts, to: Callable[[int], CallbackData], back: CallbackData) -> Screen:
    """What was done about one person."""
    return _list(t, acts, t("audit-history"), to, back)


def _list(t: Texts, acts: Acts, title: Html, to: Callable[[int], CallbackData], back: CallbackData | AtDoor) -> Screen:
    said = [sentence(t, entry, acts) for entry in acts.page.items]
    return lists.screen(t, acts.page, title=title, said=said, empty=t("audit-empty"), to=to, back=back)


def sentence(t: Texts, entry: Entry, acts: Acts) -> Html:
    """«Сегодня, 15:40 · Ольга Лебедева: дана роль «модератор» — Анна Петрова. Почему: …»."""
    about = entry.subject
    subject = name_of(t, acts.people.get(about.number)) if about.kind == MEMBER else about.code
    actor = name_of(t, acts.people.get(entry.actor_id)) if entry.actor_id is not None else t.plain("name-bot")
    before, _ = _value(t, entry.action, entry.before)
    after, until = _value(t, entry.action, entry.after)
    what = t(f"audit-{entry.action.replace('.', '-')}", subject=subject, before=before, after=after)
    if until is not None:
        what = t("audit-until", what=what, date=t.date(until))
    said = t("audit-line", when=t.moment(entry.at), actor=actor, what=what)
    if entry.why is None or entry.why == BLACKENED:
        return said
    why = t.plain("audit-why-settings") if entry.why == "ORGANIZER_IDS" else _short(entry.why)
    return Html(" ").join([said, t("audit-why", why=why)])


def _value(t: Texts, action: str, value: str | None) -> tuple[Html, int | None]:
    """The value in words, and until when it holds if it says so («leader@1795000000»)."""
    if value is None or value == BLACKENED:
        return escape(value or "—"), None
    family = VALUES.get(action.partition(".")[0])
    if family is None:
        return escape(_short(value)), None
    code, _, until = value.partition("@")
    return t(f"{family}-{code}"), int(until) if until else None


def _short(words: str) -> str:
    return cut(words, QUOTED)
