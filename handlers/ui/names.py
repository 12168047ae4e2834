"""How a person is called on a screen."""

from __future__ import annotations

from domain.base.members import Member, Status
from locales.texts import Texts


def name_of(t: Texts, person: Member | None) -> str:
    """The name; «Бывший участник №17» for whoever erased it (PRODUCT §2), «Гость» for a guest, «бот» for nobody."""
    if person is None:
        return t.plain("name-bot")
    if person.name is None and person.status is Status.GUEST:
        return t.plain("name-guest")
    return person.name or t.plain("name-former", number=person.id)
