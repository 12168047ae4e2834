"""The way for whoever asks for what is of their level and hasn't told whom they teach."""

from __future__ import annotations

from domain.people.profile import ProfileField
from handlers.people.me.presses import MyField
from handlers.ui.screen import Button
from locales.texts import Texts


def tell_level(t: Texts) -> Button:
    """Asks for the one field of their page."""
    return Button(t.plain("search-tell-level"), MyField(field=ProfileField.GRADES, act="write"))
