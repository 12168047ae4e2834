"""A file on its way from Telegram: whole or not at all, one piece of it in memory, and nothing of it left behind."""

from __future__ import annotations

import asyncio
import hashlib
import tempfile
import tracemalloc

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

from bot.reading.fetching import TooLarge, fetched
from bot.session import Session
from domain.materials.files import MOST
from simulator import LocalTelegram

TOKEN = "42:TEST-token_of-the_local-Telegram-000"


@pytest.fixture
async def telegram():
    async with LocalTelegram(TOKEN) as telegram:
        yield telegram


@pytest.fixture
async def bot(telegram):
    async with Bot(TOKEN, session=Session(telegram.url)) as bot:
        yield bot


def put(telegram: LocalTelegram, content: bytes) -> str:
    """The file_id of what somebody has sent."""
    return telegram.world.files.put(content, "план.pdf", "", "document").id


async def test_it_comes_whole_with_its_hash(bot, telegram):
    content = bytes(range(256)) * 3000
    async with fetched(bot, put(telegram, content)) as one:
        one.file.seek(0)
        assert one.file.read() == content
        assert one.sha256 == hashlib.sha256(content).hexdigest()
    assert one.file.closed


async def test_two_at_once_dont_mix(bot, telegram):
    contents = [bytes([n]) * 1_000_000 for n in (1, 2)]

    async def hashed(file_id):
        async with fetched(bot, file_id) as one:
            return one.sha256

    found = await asyncio.gather(*[hashed(put(telegram, content)) for content in contents])
    assert found == [hashlib.sha256(content).hexdigest() for content in contents]


async def test_what_it_takes_of_memory_doesnt_grow_with_the_file(bot, telegram):
    file_id = put(telegram, b"x" * MOST)
    content = telegram.world.files.by_id[file_id]

    async def in_pieces(path, destination, **how):
        for at in range(0, content.size, 65536):
            destination.write(memoryview(content.data)[at : at + 65536])

    bot.download_file = in_pieces
    tracemalloc.start()
    try:
        async with fetched(bot, file_id):
            assert tracemalloc.get_traced_memory()[1] < 1024 * 1024
    finally:
        tracemalloc.stop()


async def test_a_full_disk_leaves_nothing_behind(bot, telegram, monkeypatch):
    full = open("/dev/full", "w+b")  # noqa: SIM115, ASYNC230 - `fetched` closes it
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda: full)
    with pytest.raises(OSError, match="No space left"):
        async with fetched(bot, put(telegram, b"x" * 100_000)):
            raise AssertionError
    assert full.closed


@pytest.mark.parametrize("kind", ["page", "cut", "nothing"])
async def test_half_of_it_or_something_else_is_not_the_file(bot, telegram, kind):
    file_id = put(telegram, b"content" * 1000)
    telegram.faults.add("file", sick=kind, times=2)
    with pytest.raises(TelegramAPIError):
        async with fetched(bot, file_id):
            raise AssertionError


async def test_more_than_was_said_is_cut_off(bot, telegram):
    file_id = put(telegram, b"x" * 1000)
    telegram.world.files.by_id[file_id].data = b"x" * (MOST + 1)
    telegram.world.files.view = lambda file: {"file_id": file.id, "file_unique_id": "u", "file_path": file.path}
    with pytest.raises(TooLarge):
        async with fetched(bot, file_id):
            raise AssertionError


async def test_a_bot_isnt_given_more_than_twenty_megabytes(bot, telegram):
    file_id = put(telegram, b"x" * (MOST + 1))
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        async with fetched(bot, file_id):
            raise AssertionError
