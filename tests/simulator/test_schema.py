"""The Bot API as somebody else reads it: npm @gramio/types 10.3 as JSON Schema (simulator/schema)."""

import re
from pathlib import Path
from typing import Any

import aiohttp
import pytest

import simulator
from simulator import LocalTelegram
from simulator.client import PersonClient
from simulator.methods.all import __all__ as _  # noqa: F401 - registers the methods
from simulator.methods.registry import NAMES
from simulator.schema import known
from simulator.schema.check import Schema
from tests.simulator.by_hand import ByHand

README = Path(simulator.__file__).parent / "README.md"


def test_every_supported_method_exists_in_bot_api_10_3() -> None:
    assert {name for name in NAMES.values() if known(name) != name} == set()


@pytest.mark.parametrize(
    ("method", "values", "word"),
    [
        ("sendMessage", {"chat_id": "1", "text": "x", "parse_mod": "HTML"}, "parse_mod"),
        ("sendMessage", {"chat_id": "1"}, "text"),
        ("sendMessage", {"chat_id": "1", "text": "x", "parse_mode": "html"}, "parse_mode"),
        ("sendMessage", {"chat_id": "1", "text": "x", "reply_markup": '{"inline_keyboard": [{}]}'}, "reply_markup"),
        (
            "sendMessage",
            {"chat_id": "1", "text": "x", "entities": '[{"type": "fat", "offset": 0, "length": 1}]'},
            "type",
        ),
        ("sendPoll", {"chat_id": "1", "question": "?", "options": '["a", "b"]'}, "options"),
        ("setMyCommands", {"commands": '[{"command": "x"}]'}, "description"),
    ],
)
def test_calls_that_do_not_fit(method: str, values: dict[str, Any], word: str) -> None:
    (violation,) = Schema().call(method, values, {})
    assert violation.startswith(f"call of {method}")
    assert word in violation


def test_calls_that_fit_however_they_travel() -> None:
    schema = Schema()
    for values in (
        {"chat_id": 1, "text": "x", "disable_notification": True},
        {"chat_id": "1", "text": "5", "disable_notification": "True"},
        {"chat_id": "@channel", "text": "[x]", "reply_markup": '{"inline_keyboard": [[{"text": "a", "url": "b"}]]}'},
    ):
        assert schema.call("sendMessage", values, {}) == []
    assert schema.call("sendDocument", {"chat_id": "1"}, {"document": object()}) == []


def test_objects_that_do_not_fit() -> None:
    schema = Schema()
    message = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}
    assert schema.object("Update", {"update_id": 1, "message": message}) == []
    assert schema.object("Update", {"update_id": 1, "message": {**message, "from_user": {}}}) != []
    keyboard = {"keyboard": [[{"text": "x"}]]}
    assert schema.object("Update", {"update_id": 1, "message": {**message, "reply_markup": keyboard}}) != []


async def call_wrongly() -> str:
    """What the server says to a call with a parameter that does not exist."""
    async with LocalTelegram(timeout=0) as telegram, aiohttp.ClientSession() as session:
        telegram.person("Анна", id=1001, started=True)
        bot = ByHand(telegram, session)
        said = await bot.refused("sendMessage", chat_id=1001, text="x", parse_mod="HTML")
        assert said.startswith("Internal Server Error: schema of Bot API 10.3: call of sendMessage")
        return said


async def test_a_strict_server_refuses_and_remembers() -> None:
    with pytest.raises(AssertionError, match="Against the schema of Bot API"):
        await call_wrongly()


async def test_the_other_tests_here_run_strictly(telegram: LocalTelegram, anna: PersonClient) -> None:
    assert telegram.world.schema is not None


def test_the_readme_lists_what_is_supported() -> None:
    text = README.read_text()
    listed = text.split("Supported methods:")[1].split("\n\n")[0]
    assert set(re.findall(r"`(\w+)`", listed)) == set(NAMES.values())
