"""What the buttons of materials on others' things carry; `of` spells the thing as links do («idea_17»)."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class MaterialsOf(CallbackData, prefix="zhl"):
    """What belongs to the thing."""

    of: str
    page: int = 0


class OfferTo(CallbackData, prefix="zho"):
    """One's own to choose from."""

    of: str
    page: int = 0


class SayTo(CallbackData, prefix="zhs"):
    """By a link or a number."""

    of: str


class AttachTo(CallbackData, prefix="zha"):
    of: str
    id: int


class OffOf(CallbackData, prefix="zhf"):
    """What one may take off."""

    of: str
    page: int = 0


class DetachFrom(CallbackData, prefix="zhd"):
    of: str
    id: int
