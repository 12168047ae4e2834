"""Conversations with a Telegram whose answers can't be read: what is asked for comes all the same, or a calm word."""

from __future__ import annotations

import io
import logging
import zipfile

import pytest

from bot.pauses import Pauses
from bot.progress import ProgressBars
from handlers.ui import working
from tests.flows.events.test_contests import at, opens_contest, sends_work
from tests.flows.events.test_events import a_seminar, signs_up
from tests.flows.voice.test_announcements import at_local, write

SICK = ["html", "empty", "list", "shape", "binary", "cut", "broken"]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr(Pauses, "next", lambda _: 0.02)
    monkeypatch.setattr("handlers.ui.patience.PAUSES", (0.02, 0.05))


@pytest.fixture(autouse=True)
async def _midday(network):
    await at_local(network, 12)


def faults(caplog):
    return [r for r in caplog.records if r.levelno >= logging.ERROR]


async def test_presses_of_a_time_when_telegram_was_sick_are_answered_when_the_bot_can_start(network, caplog):
    anna = await network.member("Анна Ивановна Петрова")
    for kind in SICK:
        network.telegram.faults.add("getMe", sick=kind)
        network.telegram.faults.add("getUpdates", sick=kind)
    network.may_refuse = {404}
    network.telegram.faults.add("getMe", 404, sick="html")
    await network.restart()
    await anna.sends("/menu")
    await anna.taps("События")
    assert not faults(caplog)
    assert [f.method for f in network.telegram.faults.queue if f.method == "getme"] == []


@pytest.mark.parametrize("kind", SICK)
@pytest.mark.parametrize("effect", [False, True])
async def test_a_notice_with_a_file_comes_though_the_answers_to_it_were_sick(network, kind, effect, caplog):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await a_seminar(olga)
    for method in ("sendDocument", "sendMessage"):
        network.telegram.faults.add(method, sick=kind, effect=effect, to=anna.id)
    await signs_up(anna)
    await network.app.sender.catch_up()
    await network.telegram.time.moves(minutes=5)
    await network.app.sender.catch_up()
    assert anna.files[-1].bytes.startswith(b"BEGIN:VCALENDAR")
    assert network.app.units.glance(_unsaid) == []
    assert not faults(caplog)


@pytest.mark.parametrize("kind", ["html", "page", "nothing", "cut", "broken"])
async def test_a_file_is_downloaded_again_and_never_replaced_by_a_page(network, kind):
    _, anna, _, vera, gleb = await opens_contest(network)
    for author in (vera, gleb):
        await sends_work(author, "Урок о звуке")
    await network.telegram.time.moves_to(at("2026-11-30 12:01"))
    await anna.waits_for("можно оценивать")
    await anna.taps("Конкурс: условия и работы")
    await anna.taps("№ 1 ·")
    network.telegram.faults.add("file", sick=kind, times=2)
    await anna.taps("Открыть файл")
    assert anna.files[-1].bytes == b"%PDF-1.4"
    network.telegram.faults.add("file", sick=kind, times=10)
    await anna.taps("Открыть файл")
    assert (
        "Telegram сейчас не отдаёт этот файл" in anna.alert or "Telegram сейчас не отдаёт этот файл" in anna.last.text
    )
    network.telegram.faults.clear()
    network.telegram.faults.add("file", sick=kind, times=2)
    await vera.sends("/privacy")
    await vera.taps("Скачать мои данные")
    with zipfile.ZipFile(io.BytesIO(vera.files[-1].bytes)) as archive:
        (held,) = [name for name in archive.namelist() if name.startswith("файлы/")]
        assert archive.read(held) == b"%PDF-1.4"


async def test_an_export_is_given_though_its_progress_cannot_be_shown(network, monkeypatch, caplog):
    monkeypatch.setattr(working, "PATIENCE", 0)
    anna = await network.member("Анна Ивановна Петрова")
    await anna.sends("/privacy")
    network.may_refuse = {400}
    network.telegram.faults.add("editMessageText", 400, "Bad Request: something strange", times=10)
    await anna.taps("Скачать мои данные")
    assert zipfile.is_zipfile(io.BytesIO(anna.files[-1].bytes))
    assert not faults(caplog)


async def test_a_bar_that_was_not_shown_is_shown_at_the_next_tick(network):
    olga = await network.owner()
    await write(olga, "Коллеги!")
    await olga.taps("Отправить…")
    await olga.taps("Отправить: 1")
    await network.app.sender.catch_up()
    bars = ProgressBars()
    network.telegram.faults.add("editMessageText", sick="html")
    await bars.show(network.app.units, network.app.bot)
    assert bars._shown == {}
    assert "100 %" not in olga.transcript()
    await bars.show(network.app.units, network.app.bot)
    assert "100 %" in olga.transcript()
    edits = sum(call.method == "editMessageText" for call in network.telegram.calls)
    await bars.show(network.app.units, network.app.bot)
    assert sum(call.method == "editMessageText" for call in network.telegram.calls) == edits, "nothing has changed"


def _unsaid(unit):
    found = unit.db.execute(
        "SELECT kind, state, error FROM outbox WHERE state IN ('failed', 'claimed')"
        " OR (state = 'due' AND due_at <= :now) OR (state = 'dropped' AND error = 'crash')",
        {"now": unit.now},
    )
    return [tuple(row) for row in found]
