"""The cabinet's door, and how the network takes people in."""

from __future__ import annotations

from collections.abc import Sequence

from domain.people.admission import Admission
from handlers.desk.organizer.presses import SetAdmission
from handlers.ui.entry import Entry
from handlers.ui.screen import Button, Go, Screen, column
from locales.texts import Texts, lines
from services.desk.cabinet import Cabinet


def home(t: Texts, cabinet: Cabinet, doors: Sequence[Entry]) -> Screen:
    """What this person may do; for whoever may do nothing here, a calm sentence."""
    entries = [entry for entry in doors if entry.right in cabinet.rights]
    if not entries:
        return Screen(t("organizer-not-yours"))
    return Screen(
        lines(
            t("organizer-title"),
            t("organizer-waiting", count=cabinet.waiting) if cabinet.waiting else None,
        ),
        column(*(Button(t.plain(entry.label), Go(to=entry.to)) for entry in entries)),
        back=Go(to="menu"),
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
