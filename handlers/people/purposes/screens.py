"""Purposes of consent as switches: what each is for, on or off (PRODUCT §1)."""

from __future__ import annotations

from domain.base.consents import OPTIONAL, Purpose
from handlers.people.purposes.presses import SwitchPurpose
from handlers.ui.opened_from import OpenedFrom
from handlers.ui.screen import Button, Screen, column, details
from locales.texts import Html, Texts, lines
from services.people.consents import ConsentView

PURPOSES_FROM = OpenedFrom({"purposes": "privacy", "me_purposes": "me"})


def switch_button(t: Texts, purpose: Purpose, *, on: bool, then: str = "purposes") -> Button:
    """A button whose words say what pressing it means: they are kept as the evidence."""
    label = t.plain(f"purpose-{purpose}-on" if on else f"purpose-{purpose}-off")
    return Button(label, SwitchPurpose(purpose=purpose, on=int(on), then=then))


def purposes(t: Texts, seen: ConsentView, name: str = "purposes") -> Screen:
    """All purposes, on or off, and what each means; the first is needed and therefore no switch.

    `name`: of PURPOSES_FROM.
    """
    states = [
        t(
            "purpose",
            name=t(f"purpose-{purpose}"),
            state=t("purpose-is-on" if seen.is_on(purpose) else "purpose-is-off"),
        )
        for purpose in OPTIONAL
    ]
    meanings = [
        t("purpose-means", name=t(f"purpose-{purpose}"), why=t(f"purpose-{purpose}-why"))
        for purpose in (Purpose.MEMBERSHIP, *OPTIONAL)
    ]
    return Screen(
        lines(t("purposes-title"), Html("\n").join([t("purpose-needed"), *states]), details(*meanings)),
        column(*(switch_button(t, purpose, on=not seen.is_on(purpose), then=name) for purpose in OPTIONAL)),
        back=PURPOSES_FROM.back(name),
    )
