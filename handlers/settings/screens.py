"""Settings: what a person sets once."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.menu.screens import Entry
from handlers.screen import Button, Go, Screen, column
from locales.texts import LANGUAGES, Texts, lines


class ChooseLanguage(CallbackData, prefix="sl"):
    language: str


ENTRIES: tuple[Entry, ...] = (
    Entry("settings-notices", "notices"),
    Entry("settings-language", "language"),
    Entry("settings-zone", "zone"),
)


def settings(t: Texts) -> Screen:
    """The list of settings with what is set now."""
    return Screen(
        lines(t("settings-title"), t("settings-now", language=t("language-name"), zone=t.zone_name())),
        column(*(Button(t.plain(entry.label), Go(to=entry.to)) for entry in ENTRIES)),
        back=Go(to="menu"),
    )


def language(t: Texts) -> Screen:
    """Each language in its own words, so that it is found by whoever needs it."""
    return Screen(
        t("language-question"),
        column(
            *(
                Button(Texts(code, t.zone, t.now).plain("language-name"), ChooseLanguage(language=code))
                for code in LANGUAGES
            )
        ),
        back=Go(to="settings"),
    )
