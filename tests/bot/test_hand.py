"""What the hand does to an update before it is read."""

import copy
from typing import Any

import pytest

from bot.updates import lighten
from handlers.voice.notices.presses import CHANGED_IN_PLACE


def button(text: str, data: str | None = None) -> dict[str, str]:
    return {"text": text, "callback_data": data} if data else {"text": text, "url": "https://example.org"}


def pressed(data: str, *rows: list[dict[str, str]]) -> dict[str, Any]:
    message = {"message_id": 1, "reply_markup": {"inline_keyboard": list(rows)}}
    return {"update_id": 1, "callback_query": {"data": data, "message": message}}


CONSENT = "ps:outside:1:purposes"
"""A press whose button's own words are kept with what was agreed to."""


def test_of_a_consent_only_the_pressed_button_is_left() -> None:
    update = pressed(CONSENT, [button("A", "a"), button("link")], [button("Да", CONSENT), button("Да снова", CONSENT)])
    lighten(update)
    assert update == pressed(CONSENT, [button("Да", CONSENT)])


def test_an_older_screen_whose_button_is_gone() -> None:
    update = pressed(CONSENT, [button("A", "a")])
    lighten(update)
    assert update == pressed(CONSENT, [])


@pytest.mark.parametrize("prefix", CHANGED_IN_PLACE)
def test_a_notice_keeps_its_keyboard(prefix: str) -> None:
    data = f"{prefix}5"
    update = pressed(data, [button("A", "a"), button("link")], [button("B", data)])
    before = copy.deepcopy(update)
    lighten(update)
    assert update == before


def test_of_a_pressed_message_is_kept_where_it_is_and_that_it_has_words() -> None:
    """And what aiogram tells conversations apart by."""
    chat = {"id": 7, "type": "private"}
    kept = {"message_id": 1, "date": 5, "chat": chat, "text": "Слова", "message_thread_id": 3, "is_topic_message": True}
    echo = {
        "from": {"id": 42, "is_bot": True, "first_name": "Bot"}, "edit_date": 6,
        "entities": [{"type": "bold", "offset": 0, "length": 5}],
        "reply_markup": {"inline_keyboard": [[button("B", "b")]]},
    }  # fmt: skip
    sender = {"id": 7, "is_bot": False, "first_name": "Анна"}
    update = {"update_id": 1, "callback_query": {"from": sender, "data": "b", "message": {**kept, **echo}}}
    lighten(update)
    assert update == {"update_id": 1, "callback_query": {"from": sender, "data": "b", "message": kept}}


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
