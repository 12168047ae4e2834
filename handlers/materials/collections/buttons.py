"""What the card of a material offers to whoever puts collections together."""

from __future__ import annotations

from handlers.materials.collections.presses import Collect
from handlers.ui.screen import Button
from locales.texts import Texts
from services.materials.views import Card


def collect(t: Texts, seen: Card) -> Button | None:
    """To choose a collection, or to make one."""
    if not seen.is_member or not seen.is_public:
        return None
    return Button(t.plain("collection-collect"), Collect(id=seen.material.id))
