"""Everything that can be said has a kind and a renderer, and every tick runs on an empty network."""

from __future__ import annotations

import ast
from pathlib import Path

from bot.ticks import TICKS
from domain.base.notices import Category
from domain.base.things import Thing
from handlers.features import all_features
from handlers.ui.screen import OWN_MESSAGE
from handlers.voice.notices.muting import mute_button, mute_thing_button, unmute_thing_button
from locales.texts import LANGUAGES, Texts
from services.areas import AREAS
from tests.samples.notices import NOT_ASKED_FOR

KINDS = AREAS.kinds
ROOT = Path(__file__).parent.parent
COMPOSED = {"digest"}
"""Kinds without a renderer: handlers/voice/notices/composing.py makes them of other notices."""


def test_every_kind_has_a_renderer_and_every_renderer_a_kind():
    rendered = all_features().speech.notices.keys() | all_features().speech.posts.keys() | COMPOSED
    assert KINDS.keys() - rendered == set(), "no renderer: `notices` or `posts` in handlers/<area>/feature.py"
    assert rendered - KINDS.keys() == set(), "no kind: domain/<area>/notices.py, in `kinds` of services/<area>/area.py"


def test_what_use_cases_say_has_a_kind():
    """`say(unit, kind="…")` anywhere in services names a kind that the table knows."""
    said = set()
    for file in (ROOT / "services").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                said |= {k.value.value for k in node.keywords if k.arg == "kind" and isinstance(k.value, ast.Constant)}
    assert len(said) > 5
    assert said <= KINDS.keys() | {"group", "channel"}, said - KINDS.keys()


def test_whatever_a_person_asked_for_always_comes():
    """PRODUCT §3: the link, the seat offered, the answer, the change or end of what they take part in. Whoever adds
    a kind decides by that sentence: what isn't named as not asked for is held back by no switch, no muted thing and
    no leave."""
    not_asked = {name for name, kind in KINDS.items() if not kind.asked}
    assert not_asked == NOT_ASKED_FOR, (
        "`asked=True` in its `Kind`, or its name in NOT_ASKED_FOR of tests/samples/notices/<area>.py"
    )


def test_every_thing_that_can_be_muted_has_its_words():
    for language in LANGUAGES:
        t = Texts(language, "Europe/Moscow", 0)
        for kind in AREAS.muted:
            for button in (mute_thing_button(t, Thing(kind, 10**9)), unmute_thing_button(t, Thing(kind, 10**9))):
                assert len(button.label) <= 64
                assert button.press is not None
                assert len((OWN_MESSAGE + button.press.pack()).encode()) <= 64
            assert len(t.plain(f"notices-muted-{kind}")) <= 200


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
    assert top
    assert not [node for node in top if "apscheduler" in ast.unparse(node)]


def test_what_comes_all_the_same_when_a_thing_is_muted_is_what_the_answer_says():
    """`notices-muted-<kind>` names these; a muted thing holds back only what is about it and wasn't asked for."""
    comes = {
        "event": ("event-link", "event-changed", "event-cancelled"),
        "idea": ("project-answered", "project-unanswered", "project-invited"),
        "material": ("material-coauthor",),
        "decision": ("decision-to-do", "decision-drawn", "decision-agree"),
    }
    for kind, names in comes.items():
        for name in names:
            assert KINDS[name].asked or not AREAS.is_about(KINDS[name], Thing(kind, 1)), name
