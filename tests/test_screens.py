"""Every screen is rendered from sample data in every language, and fits what Telegram takes.

A feature keeps its samples in `tests/samples/<area>/<feature>.py`: `screens(t)` calls every function of
`handlers/<area>/<feature>/screens.py` (as `screens_module.function(...)`, so that the guard sees the call) and returns
the screens. A function without a sample fails here by name.
"""

from __future__ import annotations

import importlib
import inspect
from html.parser import HTMLParser
from pathlib import Path

import pytest

from handlers.features import all_features
from handlers.ui.screen import MAX_MENU_ITEMS, Screen
from locales.texts import LANGUAGES, Texts

ROOT = Path(__file__).parent.parent
HANDLERS = ROOT / "handlers"
AREAS = sorted(".".join(file.parent.relative_to(HANDLERS).parts) for file in HANDLERS.rglob("screens.py"))
NOW = 1_795_000_000
# Bot API, formatting options: what parse_mode=HTML knows and we use.
TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}


class Checker(HTMLParser):
    """Text as Telegram counts it; unbalanced and unknown tags are errors."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS, f"<{tag}> is not Telegram's"
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another tag"

    def handle_data(self, data):
        self.text += data


def samples(area: str, language: str) -> list[Screen]:
    return importlib.import_module(f"tests.samples.{area}").screens(Texts(language, "Asia/Yekaterinburg", NOW))


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
    for screen in samples(area, language):
        checker = Checker()
        checker.feed(screen.text)
        checker.close()
        assert not checker.open, f"{screen.text!r} leaves {checker.open} open"
        limit = 1024 if screen.attachment else 4096
        assert 0 < len(checker.text.strip()) <= limit, screen.text
        assert "{" not in checker.text, screen.text
        assert "\u2068" not in checker.text, "isolation marks show as boxes on old phones"
        markup = screen.markup(t)
        buttons = [button for row in markup.inline_keyboard for button in row] if markup else []
        assert buttons, f"a dead end: {screen.text[:80]!r}"
        for button in buttons:
            assert button.text.strip(), screen.text
            assert len(button.text) <= 64, f"{button.text!r} is too long for a phone"
            assert button.callback_data is None or 1 <= len(button.callback_data.encode()) <= 64


def test_a_menu_has_seven_items_at_most():
    """PRODUCT §0; with the consent's button and a draft at their worst."""
    assert len(all_features().menu) <= MAX_MENU_ITEMS + 1, "the sections, and the organizer's cabinet, which few see"
