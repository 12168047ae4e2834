"""The menu: what exists now, at most seven items (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.consents import Standing
from domain.base.roles import rights_of
from handlers.ui.entry import Entry
from handlers.ui.screen import Button, Go, Screen, column
from locales.texts import Texts, lines
from services.people.joining import Way


def menu(t: Texts, network_name: str, way: Way, entries: Sequence[Entry], drafts: Sequence[Button] = ()) -> Screen:
    """The menu of a member: first what waits for an answer, then the sections that areas bring."""
    member = way.member
    rights = rights_of(member.roles)
    waiting = {
        Standing.ASK: Button(t.plain("menu-consent-ask"), Go(to="consent_new")),
        Standing.READ_ONLY: Button(t.plain("menu-consent-ask"), Go(to="consent_new")),
    }.get(way.consent)
    notes = [
        t("menu-paused", until=t.date(member.paused_until or 0)) if member.is_paused(t.now) else None,
        t("menu-consent-read-only") if way.consent is Standing.READ_ONLY else None,
    ]
    return Screen(
        lines(t("menu-title", network=network_name), *notes),
        column(
            waiting,
            *drafts,
            *(Button(t.plain(e.label), Go(to=e.to)) for e in entries if e.right is None or e.right in rights),
        ),
        menu=False,
    )


def help_screen(t: Texts, network_name: str, contact: str, *, organizer: bool) -> Screen:
    """What the bot can do and whom to ask; `organizer`: the reader has a desk."""
    return Screen(
        lines(
            t("help-text", network=network_name),
            t("help-organizer") if organizer else None,
            t("help-dates"),
            t("help-contact", contact=contact) if contact else None,
        ),
        back=Go(to="menu"),
    )
