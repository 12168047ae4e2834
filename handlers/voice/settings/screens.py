"""Settings: what a person sets once."""

from __future__ import annotations

from domain.base.members import Member
from handlers.ui.entry import Entry
from handlers.ui.screen import AtDoor, Button, Go, Screen, column
from handlers.voice.settings.presses import ChooseLanguage
from locales.texts import LANGUAGES, Texts, lines

ENTRIES: tuple[Entry, ...] = (
    Entry("settings-language", "language"),
    Entry("settings-zone", "zone"),
)


FOR_MEMBERS = Entry("settings-notices", "notices")


def settings(t: Texts, viewer: Member) -> Screen:
    """The list of settings with what is set now. Nothing is said unasked to whoever isn't in the network."""
    entries = (FOR_MEMBERS, *ENTRIES) if viewer.is_member else ENTRIES
    return Screen(
        lines(t("settings-title"), t("settings-now", language=t("language-name"), zone=t.zone_name())),
        column(*(Button(t.plain(entry.label), Go(to=entry.to)) for entry in entries)),
        back=AtDoor("mine", "settings"),
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
