"""The buttons of settings of notices, and the small ones under every notice."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from domain.base.notices import Category, Mode
from domain.base.things import KIND


class Mute(CallbackData, prefix="mu"):
    """Switches a category off; `of` is the announcement that drove the person to it, 0 for none."""

    category: Category
    of: int = 0


class BringBack(CallbackData, prefix="mb"):
    """«Вернуть» where `Mute` stood."""

    category: Category
    mode: Mode
    of: int = 0


class MuteThing(CallbackData, prefix="mt"):
    """No more of one thing (`on`: 1), or «Вернуть» (0)."""

    kind: str = Field(pattern=KIND)
    id: int
    on: int


class SetMode(CallbackData, prefix="nm"):
    """Carries the mode to be set, not «the next one»: a second tap on an old button changes nothing."""

    category: Category
    mode: Mode


class SetQuiet(CallbackData, prefix="nq"):
    """Minutes after midnight; equal: no quiet hours."""

    start: int
    end: int


class Unmute(CallbackData, prefix="mx"):
    """«Вернуть» in the list of what was muted; `page` is where it stands."""

    kind: str = Field(pattern=KIND)
    id: int
    page: int
