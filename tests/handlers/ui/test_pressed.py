"""What is read of a press, and what is taken for none."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from handlers.ui.pressed import Pressed, Under, read

PERSON = {"id": 7, "is_bot": False, "first_name": "Анна", "username": "anna", "language_code": "ru"}
CHAT = {"id": 7, "type": "private"}
CONSENT = "ps:outside:1:purposes"
"""A press whose button's own words are kept with what was agreed to."""


def button(text: str, data: str | None = None) -> dict[str, str]:
    return {"text": text, "callback_data": data} if data else {"text": text, "url": "https://example.org"}


def query(data: str = "b", *rows: list[dict[str, str]], **more: Any) -> dict[str, Any]:
    message = {"message_id": 1, "date": 5, "chat": CHAT, "text": "Слова"}
    if rows:
        message["reply_markup"] = {"inline_keyboard": list(rows)}
    return {"id": "5", "from": PERSON, "chat_instance": "9", "data": data, "message": message, **more}


def test_where_it_is_and_whose_and_that_it_has_words() -> None:
    echo = {"from": {"id": 42}, "entities": [{"type": "bold", "offset": 0, "length": 5}], "message_thread_id": 3}
    came = query("b", [button("B", "b")], [button("link")], chat_instance=7, news_of_tomorrow=[{"x": 1}])
    came["message"].update(echo)
    before = copy.deepcopy(came)
    pressed = read(11, came)
    assert pressed == Pressed(11, "5", 7, "ru", "anna", "b", Under(7, 1, True, before["message"]["reply_markup"]))
    assert pressed.under is not None
    assert pressed.under.rows == [[button("B", "b")], [button("link")]]
    assert came == before


def test_a_button_as_it_came_stays_as_it_is() -> None:
    """Also with what isn't known today: it may be put back beside one that is changed."""
    old = {**button("B", "b"), "style": "news of tomorrow"}
    under = read(1, query("b", [old])).under
    assert under is not None
    assert under.rows == [[old]]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([[button("A", "a"), button("link")], [button("Да", CONSENT), button("Да снова", CONSENT)]], "Да"),
        ([[button("A", "a")]], None),
        ([], None),
    ],
)
def test_the_words_on_the_pressed_button(rows: list[list[dict[str, str]]], words: str | None) -> None:
    """An older screen has lost it, a message of long ago tells none."""
    assert read(1, query(CONSENT, *rows)).words == words


def test_a_message_of_long_ago_is_in_its_chat_and_is_no_text() -> None:
    pressed = read(1, query(message={"message_id": 3, "date": 0, "chat": CHAT}))
    assert pressed.under == Under(7, 3, False)


def test_a_message_between_others_is_the_persons_matter() -> None:
    came = {"id": "5", "from": PERSON, "chat_instance": "9", "data": "b", "inline_message_id": "7"}
    pressed = read(1, came)
    assert (pressed.under, pressed.chat, pressed.words) == (None, 7, None)


def test_a_card_in_a_group_is_in_the_group() -> None:
    came = query(message={"message_id": 3, "date": 5, "chat": {"id": -100, "type": "supergroup"}, "text": "x"})
    assert read(1, came).chat == -100


def test_a_game_has_no_data() -> None:
    assert read(1, {"id": "5", "from": PERSON, "chat_instance": "9", "game_short_name": "x"}).data == ""


@pytest.mark.parametrize("odd", ["b", [], {}, {"inline_keyboard": {}}, {"inline_keyboard": [{}, "b"]}])
def test_an_odd_keyboard_has_no_buttons(odd: object) -> None:
    """It says nothing of the press, which is answered like any other."""
    pressed = read(1, query(message={"message_id": 1, "chat": CHAT, "text": "x", "reply_markup": odd}))
    assert (pressed.data, pressed.words, pressed.under and pressed.under.rows) == ("b", None, [])


@pytest.mark.parametrize(
    "odd",
    [
        {"id": 5},
        {"id": None},
        {"from": None},
        {"from": [7]},
        {"from": {"first_name": "Анна"}},
        {"from": {"id": "7"}},
        {"from": {"id": True}},
        {"from": {"id": 2**53}},
        {"from": {**PERSON, "language_code": 5}},
        {"data": 1},
        {"data": {"x": "b"}},
        {"message": ["b"]},
        {"message": {"message_id": 1}},
        {"message": {"message_id": 2**80, "chat": CHAT}},
        {"message": {"message_id": "1", "chat": CHAT}},
        {"message": {"message_id": 1, "chat": {"id": 7.5}}},
        {"message": {"message_id": 1, "chat": CHAT, "text": 5}},
    ],
)
def test_what_no_bot_api_sends_is_no_press(odd: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"is no |^no |is nobody's"):
        read(1, query(**odd))
