"""Logs: one line an event, no secret, nothing that a person wrote."""

import asyncio
import gc
import io
import json
import logging
import re
import sys
from collections.abc import Iterator
from contextlib import suppress

import pytest
from aiogram import Dispatcher
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import SendMessage
from aiogram.types import Update
from aiohttp import InvalidURL
from pydantic import BaseModel

from bot.logs import Lines, set_up

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K"
OTHER = "987654321:BBBhBOweik6ad9r_QXMENQjcrGbqCr4K"


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def log(out: io.StringIO) -> logging.Logger:
    handler = logging.StreamHandler(out)
    handler.setFormatter(Lines(TOKEN, "a-webhook-secret", ""))
    logger = logging.getLogger("handlers.ui.dispatch.test")
    logger.handlers, logger.propagate = [handler], False
    logger.setLevel(logging.INFO)
    return logger


def test_a_line_has_time_level_place_words_and_fields(log: logging.Logger, out: io.StringIO) -> None:
    log.info("handler failed", extra={"code": "ab12", "member": 3, "why": "two words"})
    line = out.getvalue()
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ INFO handlers\.ui\.dispatch\.test handler failed"
        r' code=ab12 member=3 why="two words"\n',
        line,
    )


def test_a_traceback_is_folded_into_one_line(log: logging.Logger, out: io.StringIO) -> None:
    try:
        try:
            raise OSError(28, "No space left on device")
        except OSError as error:
            raise RuntimeError("not saved") from error
    except RuntimeError:
        log.exception("fault")
    line = out.getvalue()
    assert line.count("\n") == 1
    trace = json.loads(line.split("trace=", 1)[1])
    assert "OSError: [Errno 28] No space left on device" in trace
    assert trace.splitlines()[-1] == "RuntimeError: not saved"
    assert "test_logs.py" in trace


def test_secrets_are_blackened_wherever_they_show(log: logging.Logger, out: io.StringIO) -> None:
    url = f"https://api.telegram.org/bot{TOKEN}/getMe"
    log.info("asked %s", url, extra={"field": url, "header": "a-webhook-secret"})
    try:
        raise TelegramNetworkError(SendMessage(chat_id=1, text="x"), f"InvalidURL: {url}")
    except TelegramNetworkError:
        log.exception("not sent")
    try:
        raise InvalidURL(f"http://x/bot{OTHER}/getMe")
    except InvalidURL:
        log.exception("somebody else's token")
    log.info("also %s", OTHER)
    text = out.getvalue()
    assert "■" in text
    for secret in (TOKEN, TOKEN.split(":")[1], OTHER, "a-webhook-secret"):
        assert secret not in text


WORDS = "Секрет Ивановой"


class Form(BaseModel):
    answer: int


@pytest.mark.parametrize(
    "fault",
    [
        int,
        lambda words: {}[words],
        lambda words: Form(answer=words),
        lambda words: words.encode("ascii"),
        json.loads,
    ],
)
def test_what_people_wrote_is_not_logged(log: logging.Logger, out: io.StringIO, fault) -> None:
    try:
        fault(WORDS)
    except Exception:
        log.exception("handler failed")
    assert "trace=" in out.getvalue()
    assert "Иванов" not in out.getvalue()
    assert "u0418" not in out.getvalue(), "not even escaped"


def test_what_telegram_quotes_is_left_out(log: logging.Logger, out: io.StringIO) -> None:
    method = SendMessage(chat_id=1, text=f"<{WORDS}>")
    try:
        raise TelegramNetworkError(method, f'can\'t parse entities: Unsupported start tag "{WORDS}"')
    except TelegramNetworkError:
        log.exception("not sent")
    assert "Unsupported start tag" in out.getvalue()
    assert WORDS not in out.getvalue()


def test_line_ends_in_a_message_do_not_forge_a_line(log: logging.Logger, out: io.StringIO) -> None:
    log.info("said %s", "x\n2026-01-01T00:00:00Z INFO forged", extra={"f": "a\nb"})
    assert out.getvalue().count("\n") == 1


@pytest.fixture
def whole_log(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What the process would write; all is put back afterwards."""
    root, out = logging.getLogger(), io.StringIO()
    handlers, level = root.handlers[:], root.level
    root.handlers = []
    monkeypatch.setattr(sys, "stderr", out)
    set_up("DEBUG", TOKEN)
    yield out
    logging.captureWarnings(False)
    root.handlers, root.level = handlers, level
    for name in ("py.warnings", "asyncio"):
        logging.getLogger(name).filters = []


@pytest.mark.filterwarnings("default")
async def test_libraries_warn_without_what_people_wrote(whole_log: io.StringIO) -> None:
    update = Update.model_validate({"update_id": 1, "news_of_tomorrow": {"text": WORDS}})
    with suppress(SkipHandler):
        await Dispatcher()._listen_update(update)
    Form.model_construct(answer=WORDS).model_dump_json()
    text = whole_log.getvalue()
    assert text.count("py.warnings") == 2
    assert "RuntimeWarning" in text
    assert "Иванов" not in text


async def test_a_lost_task_is_told_without_what_people_wrote(whole_log: io.StringIO) -> None:
    async def fails() -> None:
        raise ValueError(WORDS)

    task = asyncio.create_task(fails())
    await asyncio.wait({task})
    asyncio.get_running_loop().call_soon(lambda words: words[WORDS], WORDS)
    await asyncio.sleep(0)
    del task
    gc.collect()
    text = whole_log.getvalue()
    assert "Task exception was never retrieved" in text
    assert "Exception in callback" in text
    assert "ValueError" in text
    assert "Иванов" not in text
