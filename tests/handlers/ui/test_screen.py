"""What a button carries."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, replace
from enum import Enum

import pytest
from aiogram.filters.callback_data import CallbackData

from handlers.features import all_features
from handlers.ui.screen import Button, Go, Way, packed


@pytest.mark.parametrize("at", [0, 17, -1, 2**52])
def test_a_screens_name_is_packed_as_aiogram_does_it(at):
    for name in all_features().screens:
        assert packed(Go(to=name, at=at)) == CallbackData.pack(Go(to=name, at=at))
        assert Go.unpack(packed(Go(to=name, at=at))) == Go(to=name, at=at)


@pytest.mark.parametrize("name", ["a:b", "ы" * 40, "a" * 65])
def test_a_name_that_no_button_can_carry_is_refused(name):
    with pytest.raises(ValueError, match=r"Separator|too long"):
        packed(Go(to=name))


def _values(of):
    """Some values of a field's type, as buttons carry them."""
    if typing.get_origin(of) in (typing.Union, types.UnionType):
        return [value for one in typing.get_args(of) for value in _values(one)]
    if typing.get_origin(of) is typing.Literal:
        return list(typing.get_args(of))
    if issubclass(of, Enum):
        return list(of)
    return {int: [0, -7, 12345], str: ["", "me", "ё"], bool: [False, True], types.NoneType: [None]}[of]


def test_every_press_is_packed_as_aiogram_does_it():
    kinds = {kind for kind, _, _ in all_features().routes.presses.values()}
    tried = 0
    for kind in kinds:
        offered = {name: _values(field.annotation) for name, field in kind.model_fields.items()}
        for number in range(max((len(values) for values in offered.values()), default=1)):
            press = kind.model_construct(**{name: values[number % len(values)] for name, values in offered.items()})
            assert packed(press) == press.pack(), press
            tried += 1
    assert tried > len(kinds) > 100


def test_what_packs_itself_is_left_to_it():
    assert packed(Way(data="ev:5")) == "ev:5"
    assert packed(Way(data="menu")) == "menu"


def test_a_row_of_a_list_is_the_same_button_in_its_place():
    place = Go(to="menu")
    for what in ({"press": Go(to="help")}, {"url": "https://example.org"}, {"copy": "5"}, {"inline": "?"}):
        button = Button("Слова", **what)
        assert button.at(place) == replace(button, place=place)
        assert {field.name for field in fields(Button)} == {"label", "press", "url", "copy", "inline", "place"}
