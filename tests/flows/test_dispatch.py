"""What every press and every word can count on, whatever fails (PRODUCT §0)."""

from __future__ import annotations

import asyncio

import pytest

import bot.app
from domain.errors import DomainError
from handlers.all_routes import all_routes
from handlers.routes import Routes
from handlers.screen import Button, Go, Screen, column
from locales.texts import Html


@pytest.fixture
def extra(monkeypatch):
    """The bot with a feature that is slow, that breaks, and that refuses late."""
    feature = Routes()

    @feature.command("extra")
    async def extra(turn):
        names = ("slow", "broken", "late")
        return Screen(Html("Опыты"), column(*(Button(name, Go(to=name)) for name in names)))

    @feature.screen("slow")
    async def slow(turn, at):
        await asyncio.sleep(1)
        turn.toast("cancel-nothing")
        return Screen(Html("Готово"))

    @feature.screen("late")
    async def late(turn, at):
        await asyncio.sleep(1)
        raise DomainError("error-state-changed")

    @feature.screen("broken")
    async def broken(turn, at):
        raise RuntimeError("секрет: Иванова")

    def with_extra():
        routes = all_routes()
        routes.include(feature)
        return routes

    monkeypatch.setattr(bot.app, "all_routes", with_extra)


@pytest.fixture
async def anna(extra, network):
    person = network.person("Анна")
    await person.sends("/start")
    await person.sends("/extra")
    return person


async def test_a_slow_press_is_answered_within_a_second_and_its_words_stand_on_the_screen(anna, network):
    await anna.taps("slow")
    calls = [c for c in network.telegram.calls if c.method in {"answerCallbackQuery", "editMessageText"}]
    assert [c.method for c in calls[-2:]] == ["answerCallbackQuery", "editMessageText"]
    anna.sees("Прерывать нечего")
    anna.sees("Готово")


async def test_a_late_refusal_is_not_lost(anna):
    await anna.taps("late")
    anna.sees("Пока вы думали")


async def test_a_fault_is_an_apology_with_a_code_that_stands_in_the_log(anna, caplog):
    await anna.taps("broken")
    code = anna.alert.split("под кодом ")[1][:6]
    (record,) = [r for r in caplog.records if r.getMessage() == "handler failed"]
    assert record.code == code
    await anna.sends("/start")
    anna.sees("профессиональная сеть")


async def test_429_and_5xx_while_showing_are_waited_out(anna, network):
    network.may_refuse = {429, 500}
    network.telegram.faults.add("sendMessage", 429, retry_after=1)
    await anna.sends("/help")
    anna.sees("как всё устроено")
    network.telegram.faults.add("sendMessage", 500)
    await anna.sends("/start")
    anna.sees("профессиональная сеть")


async def test_whoever_sends_too_much_is_told_once(anna):
    for _ in range(45):
        await anna.sends("слово")
    told = [m for m in anna.messages if "Слишком много сообщений" in m.text]
    assert len(told) == 1
