"""What every press and every word can count on, whatever fails (PRODUCT §0)."""

from __future__ import annotations

import asyncio
import logging

import pytest

import bot.app
from domain.base.errors import DomainError
from handlers.features import all_features
from handlers.ui.forms import filling
from handlers.ui.routes import Routes
from handlers.ui.screen import Button, Go, Screen, column
from handlers.ui.show import Answering
from locales.texts import Html
from simulator.sickness import KINDS

PATIENCE = Answering.PATIENCE
"""That of production: other conversations wait longer for what a press says."""


@pytest.fixture
def extra(monkeypatch):
    """The bot with a feature that is slow, that breaks, and that refuses late."""
    feature = Routes()

    @feature.command("extra")
    async def extra(turn):
        names = ("slow", "broken", "late", "unshowable", "slowly unshowable", "broken late", "refusing")
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

    @feature.screen("unshowable")
    async def unshowable(turn, at):
        return Screen(Html('<a href="https://e.org/?q="урок"">здесь</a>'))

    @feature.screen("slowly unshowable")
    async def slowly_unshowable(turn, at):
        await asyncio.sleep(1)
        return await unshowable(turn, at)

    @feature.screen("refusing")
    async def refusing(turn, at):
        raise DomainError("error-state-changed")

    @feature.screen("broken late")
    async def broken_late(turn, at):
        await asyncio.sleep(1)
        raise RuntimeError("секрет: Иванова")

    @feature.command("unshowable")
    async def unshowable_words(turn):
        return await unshowable(turn, 0)

    @feature.command("refused")
    async def refused_unshowably(turn):
        raise DomainError("error-unshowable")

    @feature.screen("broken")
    async def broken(turn, at):
        raise RuntimeError("секрет: Иванова")

    def with_extra():
        features = all_features()
        features.routes.include(feature)
        return features

    monkeypatch.setattr(bot.app, "all_features", with_extra)
    monkeypatch.setattr(Answering, "PATIENCE", PATIENCE)


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


@pytest.mark.parametrize("label", ["unshowable", "slowly unshowable"])
async def test_a_screen_that_telegram_refuses_is_told_though_the_press_was_answered(anna, network, caplog, label):
    network.may_refuse = {400}
    await anna.taps(label)
    anna.sees("Не получилось показать этот экран")
    anna.sees("Что вы сделали, сохранено")
    code = anna.last.text.split("Код для нас: ")[1][:6]
    (record,) = [r for r in caplog.records if r.getMessage() == "handler failed"]
    assert record.code == code
    await anna.taps("Меню")
    anna.sees("профессиональная сеть")


async def test_a_screen_that_telegram_refuses_is_told_after_words_as_well(anna, network):
    network.may_refuse = {400}
    await anna.sends("/unshowable")
    anna.sees("Не получилось показать этот экран")


async def test_a_refusal_that_cannot_be_shown_is_told(anna, monkeypatch):
    monkeypatch.setattr(filling, "is_open", lambda turn: turn.t.missing)  # a fault while a refusal is worded
    await anna.sends("/refused")
    anna.sees("Что-то сломалось у нас, не у вас")


async def test_a_fault_after_the_empty_answer_is_a_message(anna, caplog):
    await anna.taps("broken late")
    anna.sees("Что-то сломалось у нас, не у вас")
    code = anna.last.text.split("под кодом ")[1][:6]
    assert code in [r.code for r in caplog.records if r.getMessage() == "handler failed"]


async def test_an_apology_whose_alert_does_not_arrive_is_a_message(anna, network):
    network.may_refuse = {400}
    network.telegram.faults.add("answerCallbackQuery", 400, "Bad Request: query is too old")
    await anna.taps("broken")
    anna.sees("Что-то сломалось у нас, не у вас")


async def test_a_refusal_that_comes_too_late_for_an_alert_is_a_message(anna, network):
    """As after a restart: Telegram takes no answer any more, and what was to be read is read all the same."""
    network.may_refuse = {400}
    network.telegram.faults.add("answerCallbackQuery", 400, "Bad Request: query is too old")
    await anna.taps("refusing")
    anna.sees("Пока вы думали, здесь всё изменилось")
    assert "Пока вы думали" in anna.last.text


SICK = [kind for kind in KINDS if kind != "hang"]


@pytest.mark.parametrize("kind", SICK)
async def test_an_edit_whose_answer_cannot_be_read_is_made_again(anna, network, kind, caplog):
    network.telegram.faults.add("editMessageText", sick=kind)
    await anna.taps("slow")
    anna.sees("Готово")
    assert "Что-то сломалось" not in anna.transcript()
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]


@pytest.mark.parametrize("kind", ["html", "cut", "binary"])
async def test_a_screen_after_words_whose_answer_cannot_be_read_is_sent_again(anna, network, kind):
    """Sent twice is better than none: nobody knows whether the first has arrived."""
    for effect in (False, True):
        network.telegram.faults.add("sendMessage", sick=kind, effect=effect)
        await anna.sends("/help")
        anna.sees("как всё устроено")
    assert sum("как всё устроено" in m.text for m in anna.from_bot) == 3


@pytest.mark.parametrize("kind", SICK)
@pytest.mark.parametrize("effect", [False, True])
async def test_an_answer_to_a_press_that_may_not_have_arrived_is_given_again(anna, network, kind, effect):
    network.may_refuse = {400}  # of a second answer, when the first has arrived
    network.telegram.faults.add("answerCallbackQuery", sick=kind, effect=effect)
    await anna.taps("broken")
    assert "Что-то сломалось у нас" in anna.alert
    assert not [m for m in anna.from_bot if "Что-то сломалось" in m.text]
    assert all(query.answer is not None for query in network.telegram.world.queries.values())


async def test_a_telegram_that_stays_sick_is_told_as_soon_as_it_can_be(anna, network, caplog):
    network.telegram.faults.add("editMessageText", sick="html", times=3)
    await anna.taps("slow")
    anna.sees("Не получилось показать этот экран: сбой у нас или у Telegram")
    (record,) = [r for r in caplog.records if r.getMessage() == "Telegram did not show it"]
    assert record.code in anna.last.text


async def test_an_answer_that_hangs_is_given_up_and_tried_again(anna, network, monkeypatch):
    monkeypatch.setattr(Answering, "TIMEOUT", 0.2)
    network.telegram.faults.add("answerCallbackQuery", sick="hang")
    await anna.taps("broken")
    assert "Что-то сломалось у нас" in anna.alert


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
