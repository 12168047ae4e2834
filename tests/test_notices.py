"""Everything that can be said has a kind and a renderer, and every tick runs on an empty network."""

from __future__ import annotations

import ast
from pathlib import Path

from bot.scheduler import Scheduler
from bot.ticks import TICKS
from domain.notices import Category
from domain.outbox import KINDS
from handlers.all_notices import speech
from handlers.notice import mute_button
from locales.texts import LANGUAGES, Texts

ROOT = Path(__file__).parent.parent
COMPOSED = {"digest"}
"""Kinds without a renderer: handlers/notice.py makes them of other notices."""


def test_every_kind_has_a_renderer_and_every_renderer_a_kind():
    rendered = speech().notices.keys() | speech().posts.keys() | COMPOSED
    assert KINDS.keys() == rendered


def test_what_use_cases_say_has_a_kind():
    """`say(unit, kind="…")` anywhere in services names a kind that the table knows."""
    said = set()
    for file in (ROOT / "services").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                said |= {k.value.value for k in node.keywords if k.arg == "kind" and isinstance(k.value, ast.Constant)}
    assert len(said) > 5
    assert said <= KINDS.keys() | {"group", "channel"}, said - KINDS.keys()


def test_every_category_can_be_muted_in_every_language():
    for language in LANGUAGES:
        for category in Category:
            button = mute_button(Texts(language, "Europe/Moscow", 0), category, 10**9)
            assert len(button.label) <= 64
            assert button.press is not None
            assert len(button.press.pack().encode()) <= 64


def test_ticks_have_names_of_their_own_and_one_thing_to_do():
    assert len({tick.name for tick in TICKS}) == len(TICKS)
    assert all((tick.work is None) != (tick.act is None) for tick in TICKS)
    assert all(tick.every >= 1 for tick in TICKS)


def test_the_scheduler_is_imported_lazily():
    """APScheduler isn't loaded until the first tick: a bot greets people before that."""
    source = (ROOT / "bot" / "scheduler.py").read_text("utf-8")
    top = [node for node in ast.parse(source).body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert not [node for node in top if "apscheduler" in ast.unparse(node)]
    assert Scheduler
