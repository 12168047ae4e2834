"""The one screen of a list (PRODUCT §0): title, rows, pager, filters and search, doors, an empty state that invites."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import ceil
from typing import Any, TypeVar

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Page
from handlers.ui.entry import MOST_ROWS
from handlers.ui.screen import BEHIND, AtDoor, Button, Row, Screen, Way, column, is_whole, packed, two_a_row
from locales.texts import Html, Texts, lines
from locales.widths import fits

T = TypeVar("T")
WIDE = 3
"""Buttons that a row of filters holds."""


def screen(
    t: Texts,
    page: Page[Any],
    *,
    title: Html | None,
    to: Callable[[int], CallbackData] | None,
    rows: Sequence[Button] = (),
    said: Sequence[Html] = (),
    empty: Html | None = None,
    filters: Sequence[Button] = (),
    sort: Button | None = None,
    search: Button | None = None,
    doors: Sequence[Row] = (),
    above: Sequence[Row] = (),
    back: CallbackData | AtDoor | None,
    of_cards: bool = False,
    folds: bool = False,
) -> Screen:
    """One page of a list.

    `title`: its paragraphs; `rows`: a button for each item; `said`: what is read of each, `empty` instead of it where
    the list has nothing. `to(number)` opens a page with everything that narrows the list: filters survive paging.
    `filters` show what they are set to and open their choices; they, `sort` and `search` stand in one row, also where
    they leave nothing, for they are the way out. `doors` lead elsewhere; `above` are rows that belong to the title.
    `of_cards`: what its rows open leads back to this page of it (handlers/ui/way_back.py). `folds`: where that are more
    rows than a screen has, its doors stand behind «Ещё», where that doesn't help the search too (one may write words
    anywhere), or else what narrows it.
    """
    narrowing = [button for button in (*filters, sort) if button is not None]
    controls = [*narrowing, search] if search is not None else narrowing
    behind = None
    taken = len(above) + len(rows)
    if folds and to is not None and taken + len(_rows(controls)) + len(doors) > MOST_ROWS:
        here = to(page.number)
        more = Button(t.plain("list-more"), Way(data=BEHIND + packed(here)))
        searching = [search] if search is not None else []
        ways: tuple[tuple[list[Button], list[Button]], ...]
        ways = ((controls, []), (narrowing, searching), (searching, narrowing))
        stays, goes = next((one for one in ways if taken + len(_rows([*one[0], more])) <= MOST_ROWS), ways[-1])
        controls, doors = stays, (*_rows(goes), *doors)
        behind = Screen(lines(t("list-behind"), title), tuple(doors), back=here)
        controls, doors = [*controls, more], ()
    return Screen(
        lines(title, *(said if not page.is_empty else [empty] if empty is not None else ())),
        (
            *above,
            *column(*(placed(rows, to(page.number)) if of_cards and to is not None else rows)),
            *(pager(t, page, to) if to is not None else ()),
            *_rows(controls),
            *doors,
        ),
        back=back,
        behind=behind,
    )


def placed(rows: Iterable[Button], place: CallbackData) -> list[Button]:
    """The rows of a list that `place` opens: what they open leads back there."""
    return [row.at(place) for row in rows]


def _rows(controls: Sequence[Button]) -> list[Row]:
    """In as few rows as hold them, evenly: five are two and three. Where a phone would cut their words, two a row."""
    count = ceil(len(controls) / WIDE)
    ends = [len(controls) * number // count for number in range(count + 1)] if count else [0]
    rows = [tuple(controls[begin:end]) for begin, end in pairwise(ends)]
    is_read = all(is_whole(button, len(row)) for row in rows for button in row)
    return rows if is_read else list(two_a_row(controls))


def pager(t: Texts, page: Page[Any], to: Callable[[int], CallbackData]) -> tuple[Row, ...]:
    """The row «‹ 2/5 ›»; nothing when one page is all there is. From the last page «›» leads to the first.

    For screens that hold a list among other things; a list of its own is `screen`.
    """
    if page.pages <= 1:
        return ()
    said = t.plain("pager-here", page=page.number + 1, pages=page.pages)
    if not fits(said, 3):
        said = t.plain("pager-here-briefly", page=str(page.number + 1), pages=str(page.pages))
    here = Button(said, to(page.number))
    previous = Button(t.plain("pager-previous"), to((page.number - 1) % page.pages))
    following = Button(t.plain("pager-next"), to((page.number + 1) % page.pages))
    return ((previous, here, following),)


def in_lines(*entries: Html | None) -> tuple[Html, ...]:
    """Entries under each other, as one paragraph: short ones of a list."""
    said = Html("\n").join([entry for entry in entries if entry])
    return (said,) if said else ()


def most_first(t: Texts, items: Iterable[T], count: Callable[[T], int], name: Callable[[T], str]) -> list[T]:
    """What is counted, the largest first; equal ones by their names in the reader's language."""
    return sorted(items, key=lambda item: (-count(item), t.place_of(name(item)), name(item)))
