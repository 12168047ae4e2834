"""How a person is called on a screen."""

from __future__ import annotations

from domain.base.members import Member
from locales.texts import Texts

ON_BUTTON = 60
"""Characters of a label; longer ones are cut by the apps themselves, and not at the end."""
TITLE_ON_BUTTON = 44
"""Characters of a title, or a name, among others found."""


def name_of(t: Texts, person: Member | None) -> str:
    """The name; «Бывший участник №17» for whoever erased it (PRODUCT §2), «бот» for nobody."""
    if person is None:
        return t.plain("name-bot")
    return person.name or t.plain("name-former", number=person.id)


def on_button(label: str, limit: int = ON_BUTTON) -> str:
    """A label with people's words in it, cut to what a phone shows."""
    return label if len(label) <= limit else label[: limit - 1].rstrip() + "…"
