"""A row of what waits: its words, and the button that leads to the very place (PRODUCT §0, §12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from aiogram.filters.callback_data import CallbackData

from domain.base.waiting import Waiting
from handlers.ui.labels import label
from handlers.ui.screen import Button
from locales.texts import Html, Texts

Door = Callable[..., CallbackData]
"""`door(*row.numbers)`: what the button of a row does."""


def words(t: Texts, row: Waiting) -> str:
    """«Место ждёт вас: Смысловое чтение»; `$left` in the text is how far the end is."""
    left = {"left": t.relative(row.until)} if row.until is not None else {}
    return t.plain(f"waits-{row.name}", **row.args, **left)


def button(t: Texts, doors: Mapping[str, Door], row: Waiting) -> Button:
    return Button(label(words(t, row)), doors[row.name](*row.numbers))


def listed(t: Texts, rows: Sequence[Waiting], first: int = 1) -> Html:
    """A line for each row, as buttons cut long words: number, words, since when it waits."""
    return Html("\n").join(
        t("waits-line", number=number, words=words(t, row), since=t.relative(min(row.since, t.now)))
        for number, row in enumerate(rows, first)
    )
