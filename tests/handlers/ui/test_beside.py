"""A button under a notice that is tapped twice at once opens its screen once."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from handlers.ui import beside
from handlers.ui.beside import AT_ONCE, Beside
from handlers.ui.pressed import Pressed, Under

NOW = 1_800_000_000
OPENED = 70


def turn(data="!ev:1", under=7, *, at=NOW, person=1, trace=True):
    where = Under(chat_id=person, message_id=under, is_text=True)
    pressed = Pressed(1, "q", person, "ru", None, data, where)
    return SimpleNamespace(viewer=SimpleNamespace(id=person), pressed=pressed, now=at, leaves_no_trace=not trace)


def words():
    return SimpleNamespace(viewer=SimpleNamespace(id=1), pressed=None, now=NOW, leaves_no_trace=False)


@pytest.fixture
def known():
    known = Beside()
    known.note(turn(), OPENED)
    return known


def test_the_same_press_at_once_has_opened_it(known):
    assert known.opened(turn(at=NOW + AT_ONCE)) == OPENED


@pytest.mark.parametrize(
    "other",
    [
        turn(at=NOW + AT_ONCE + 1),
        turn(at=NOW - 1),
        turn("!ev:2"),
        turn(under=8),
        turn(person=2),
        turn(trace=False),
        words(),
    ],
    ids=["later", "the clock was set back", "another button", "another notice", "somebody else", "in secret", "words"],
)
def test_any_other_has_not(known, other):
    assert known.opened(other) is None


def test_whatever_is_done_in_between_ends_it(known):
    known.opened(words())
    assert known.opened(turn()) is None


@pytest.mark.parametrize("other", [turn("ev:1"), turn(trace=False)], ids=["a screen is edited", "in secret"])
def test_of_others_nothing_is_known(other):
    known = Beside()
    known.note(other, OPENED)
    assert known.opened(turn()) is None


def test_it_is_known_of_so_many_people_and_no_more(monkeypatch):
    monkeypatch.setattr(beside, "MOST", 2)
    known = Beside()
    for person in (1, 2, 3):
        known.note(turn(person=person), OPENED)
    assert [known.opened(turn(person=person)) for person in (1, 2, 3)] == [None, OPENED, OPENED]
