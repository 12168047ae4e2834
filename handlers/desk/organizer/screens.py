"""The cabinet's door, and how the network takes people in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from domain.base.lists import Window, page_of
from domain.people.admission import Admission
from handlers.desk.organizer.presses import SetAdmission
from handlers.ui import lists, waiting
from handlers.ui.entry import Entry
from handlers.ui.screen import Button, Go, Screen, column, two_a_row
from handlers.ui.waiting import Door
from locales.texts import Texts, lines
from services.desk.cabinet import Cabinet

SHOWN = 4
"""Rows of what waits above the doors; the others are a tap away."""


def home(t: Texts, cabinet: Cabinet, entries: Sequence[Entry], doors: Mapping[str, Door]) -> Screen:
    """«Сегодня» and what this person may do; for whoever may do nothing here, a calm sentence."""
    opened = [entry for entry in entries if entry.right in cabinet.rights]
    if not opened and not cabinet.waiting:
        return Screen(t("organizer-not-yours"))
    shown = cabinet.waiting[:SHOWN]
    rest = len(cabinet.waiting) - len(shown)
    return Screen(
        lines(
            t("organizer-title"),
            t("today-waiting", count=len(cabinet.waiting)) if shown else t("today-nothing"),
            waiting.listed(t, shown) if shown else None,
        ),
        (
            *column(
                *(waiting.button(t, doors, row) for row in shown),
                Button(t.plain("today-more", count=rest), Go(to="today")) if rest else None,
            ),
            *two_a_row([Button(t.plain(entry.label), Go(to=entry.to)) for entry in opened]),
        ),
        back=Go(to="menu"),
    )


def today(t: Texts, cabinet: Cabinet, doors: Mapping[str, Door], number: int = 0) -> Screen:
    """All that waits, the oldest first, in pages."""
    page = page_of(cabinet.waiting, Window(number))
    return lists.screen(
        t,
        page,
        title=t("today-waiting", count=page.total),
        said=(waiting.listed(t, page.items, page.first),),
        empty=t("today-nothing"),
        to=lambda n: Go(to="today", at=n),
        rows=[waiting.button(t, doors, row) for row in page.items],
        back=Go(to="organizer"),
    )


def network(t: Texts, admission: Admission) -> Screen:
    """How one gets in, and the way to the consent's texts."""
    choices = [
        Button(
            t.plain("tag-chosen", tag=t.plain(f"admission-{value}"))
            if value is admission
            else t.plain(f"admission-{value}"),
            SetAdmission(value=value),
        )
        for value in Admission
    ]
    return Screen(
        lines(t("network-title"), t(f"admission-{admission}.means")),
        column(*choices, Button(t.plain("network-consent"), Go(to="consent_texts"))),
        back=Go(to="organizer"),
    )
