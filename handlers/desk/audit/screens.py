"""The audit in sentences that can be read."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.audit import Entry
from domain.base.members import MEMBER
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Go, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.base.audit import AuditPage

BLACKENED = "■"
QUOTED = 60
"""Characters of what was said: a page of entries must fit one message."""
VALUES = {"role": "role", "admission": "admission", "consent": "consent-kind"}
"""Whose `before` and `after` are codes with a name: the first part of the action, and of the text's key."""


def audit(t: Texts, page: AuditPage, *, first: bool) -> Screen:
    """A page, newest first."""
    return Screen(
        lines(t("audit-title"), *_sentences(t, page)),
        column(
            Button(t.plain("audit-older"), Go(to="organizer_audit", at=page.older)) if page.older else None,
            None if first else Button(t.plain("audit-newest"), Go(to="organizer_audit")),
        ),
        back=Go(to="organizer"),
    )


def history(t: Texts, page: AuditPage, back: CallbackData) -> Screen:
    """What was done about one person."""
    return Screen(lines(t("audit-history"), *_sentences(t, page)), back=back)


def _sentences(t: Texts, page: AuditPage) -> list[Html]:
    return [sentence(t, entry, page) for entry in page.entries] or [t("audit-empty")]


def sentence(t: Texts, entry: Entry, page: AuditPage) -> Html:
    """«Сегодня, 15:40 · Ольга Лебедева: дана роль «модератор» — Анна Петрова. Почему: …»."""
    about = entry.subject
    subject = name_of(t, page.people.get(about.number)) if about.kind == MEMBER else about.code
    actor = name_of(t, page.people.get(entry.actor_id)) if entry.actor_id is not None else t.plain("name-bot")
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
    return words if len(words) <= QUOTED else words[: QUOTED - 1].rstrip() + "…"
