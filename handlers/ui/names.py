"""How a person is called on a screen."""

from __future__ import annotations

from domain.base.members import Member
from locales.texts import Texts


def name_of(t: Texts, person: Member | None) -> str:
    """The name; «Бывший участник №17» for whoever erased it (PRODUCT §2), «бот» for nobody."""
    if person is None:
        return t.plain("name-bot")
    return person.name or t.plain("name-former", number=person.id)
