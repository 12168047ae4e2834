"""What the hand does to an update before it is read."""

import copy
from typing import Any

import pytest

from bot.updates import lighten


def button(text: str, data: str | None = None) -> dict[str, str]:
    return {"text": text, "callback_data": data} if data else {"text": text, "url": "https://example.org"}


def pressed(data: str, *rows: list[dict[str, str]]) -> dict[str, Any]:
    message = {"message_id": 1, "reply_markup": {"inline_keyboard": list(rows)}}
    return {"update_id": 1, "callback_query": {"data": data, "message": message}}


def test_only_the_pressed_button_is_left() -> None:
    update = pressed("b", [button("A", "a"), button("link")], [button("B", "b"), button("B again", "b")])
    lighten(update)
    assert update == pressed("b", [button("B", "b")])


def test_an_older_screen_whose_button_is_gone() -> None:
    update = pressed("b", [button("A", "a")])
    lighten(update)
    assert update == pressed("b", [])


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "message": {"message_id": 1, "reply_markup": {"inline_keyboard": [[button("A", "a")]]}}},
        {"update_id": 1, "callback_query": {"data": "b", "inline_message_id": "7"}},
        {"update_id": 1, "callback_query": {"data": "b", "message": {"message_id": 1, "date": 0}}},
    ],
)
def test_everything_else_stays_as_it_is(update: dict[str, Any]) -> None:
    before = copy.deepcopy(update)
    lighten(update)
    assert update == before
