"""What the card of a material offers to whoever wants it at hand."""

from __future__ import annotations

from handlers.materials.favourites.presses import KeepMaterial
from handlers.ui.screen import Button
from locales.texts import Texts
from services.materials.views import Card


def keep(t: Texts, seen: Card) -> Button | None:
    """One tap, taken back by the same button."""
    if not seen.is_member or not seen.is_public:
        return None
    key = "material-kept" if seen.is_kept else "material-keep"
    return Button(t.plain(key), KeepMaterial(id=seen.material.id, on=not seen.is_kept))
