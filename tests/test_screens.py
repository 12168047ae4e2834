"""Every screen is rendered from sample data in every language, and fits what Telegram takes.

A feature keeps its samples in `tests/samples/<area>/<feature>.py`: `screens(t)` calls every function of
`handlers/<area>/<feature>/screens.py` (as `screens_module.function(...)`, so that the guard sees the call) and returns
the screens. A function without a sample fails here by name.
"""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path

import pytest

from handlers.features import all_features
from handlers.ui.entry import MOST_ROWS
from handlers.ui.screen import MAX_MENU_ITEMS, Screen
from locales.texts import LANGUAGES, Texts
from tests.samples.fits import require_fits, require_read

ROOT = Path(__file__).parent.parent
HANDLERS = ROOT / "handlers"
AREAS = sorted(".".join(file.parent.relative_to(HANDLERS).parts) for file in HANDLERS.rglob("screens.py"))
NOW = 1_795_000_000


def samples(area: str, language: str) -> list[Screen]:
    return importlib.import_module(f"tests.samples.{area}").screens(Texts(language, "Asia/Yekaterinburg", NOW))


def with_what_is_behind(screens: list[Screen]) -> list[Screen]:
    """The screens, and of full pages what stands behind their «Ещё»."""
    return [*screens, *(screen.behind for screen in screens if screen.behind is not None)]


def screen_functions(area: str) -> list[str]:
    module = importlib.import_module(f"handlers.{area}.screens")
    return [
        name
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and "Screen" in str(inspect.signature(function).return_annotation)
    ]


@pytest.mark.parametrize("area", AREAS)
def test_every_screen_has_a_sample(area, monkeypatch):
    module = importlib.import_module(f"handlers.{area}.screens")
    called: set[str] = set()

    def watched(name, function):
        def call(*args, **kwargs):
            called.add(name)
            return function(*args, **kwargs)

        return call

    names = screen_functions(area)
    for name in names:
        monkeypatch.setattr(module, name, watched(name, getattr(module, name)))
    assert samples(area, "ru"), area
    assert set(names) - called == set(), f"{area}: without a sample in tests/samples/{area}.py"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", AREAS)
def test_every_screen_fits_telegram(area, language):
    t = Texts(language, "Asia/Yekaterinburg", NOW)
    for screen in with_what_is_behind(samples(area, language)):
        require_fits(screen, screen.markup(t))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", AREAS)
def test_a_phone_shows_every_label_whole(area, language):
    """People's words are cut by `label`, so that what matters stays; our own words are short, or have the row alone."""
    t = Texts(language, "Asia/Yekaterinburg", NOW)
    for screen in with_what_is_behind(samples(area, language)):
        require_read(screen.markup(t), language)


@pytest.mark.parametrize("area", AREAS)
def test_a_full_page_of_a_list_has_seven_rows_beside_its_pages(area):
    """Of those that fold (PRODUCT §0); the navigation isn't among the rows."""
    pager = Texts("ru", "UTC", 0).plain("pager-next")
    for screen in with_what_is_behind(samples(area, "ru")):
        if screen.behind is not None:
            rows = [row for row in screen.rows if row[-1].label != pager]
            assert len(rows) <= MOST_ROWS, screen.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", AREAS)
def test_no_screen_says_its_title_twice(area, language):
    for screen in samples(area, language):
        title, *others = str(screen.text).split("\n\n")
        assert title not in others, f"{area}: {title!r}"


def test_a_menu_has_seven_items_at_most():
    """PRODUCT §0; with the consent's button and a draft at their worst."""
    assert len(all_features().menu) <= MAX_MENU_ITEMS + 1, "the sections, and the organizer's cabinet, which few see"
