"""«Поделиться этим с коллегами?»: what was sent, and what becomes of it."""

from __future__ import annotations

from domain.materials.materials import Like
from handlers.materials import words
from handlers.materials.presses import ListMaterials, ShareParcel, Way
from handlers.ui.labels import label
from handlers.ui.screen import Button, Screen, column
from locales.texts import Html, Texts, lines
from services.materials.parcels import Offered


def offer(t: Texts, offered: Offered, like: Like | None, note: Html | None = None) -> Screen:
    """What was sent; with one button as the last time, where there was one."""
    parcel = offered.parcel
    return Screen(
        lines(
            note,
            t("material-offer", count=len(parcel.items), what=words.what(parcel.items)),
            words.items(t, parcel.items),
            t("material-offer-like", like=words.like(t, like)) if like is not None else None,
        ),
        column(_way(t, offered, Way.SHARE), _as_before(t, offered, like), _way(t, offered, Way.NOT)),
        back=ListMaterials(),
    )


def _way(t: Texts, offered: Offered, way: Way) -> Button:
    return Button(t.plain(f"material-offer-{way}"), ShareParcel(id=offered.parcel.id, do=way))


def _as_before(t: Texts, offered: Offered, like: Like | None) -> Button | None:
    if like is None:
        return None
    said = label(words.like(t, like), lambda said: t.plain("material-offer-as", like=said))
    return Button(said, ShareParcel(id=offered.parcel.id, do=Way.LIKE))
