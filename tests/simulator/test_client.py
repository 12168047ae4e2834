"""The person for tests: what an action waits for, what a person sees, what a failure prints."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from simulator import LocalTelegram
from tests.simulator.by_hand import ByHand, keyboard, running


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    """One that waits, with a running clock."""
    async with LocalTelegram() as server:
        yield server


async def menu(bot: ByHand, news: dict[str, Any]) -> None:
    """A small bot: a menu edited in place, an alert, a file."""
    rows = keyboard([("Записаться", "join"), ("Отмена", "cancel")], [("Записаться ещё раз", "again")])
    if news["kind"] == "message":
        chat = news["chat"]["id"]
        if news.get("text") == "silence":
            return
        await bot("sendMessage", chat_id=chat, text="<b>Меню</b>\u00a0дня", parse_mode="HTML", reply_markup=rows)
        return
    place = {"chat_id": news["message"]["chat"]["id"], "message_id": news["message"]["message_id"]}
    match news["data"]:
        case "join":
            await bot("answerCallbackQuery", callback_query_id=news["id"], text="Готово")
            await bot("editMessageText", **place, text="Вы записаны", reply_markup=rows)
        case "cancel":
            await bot("answerCallbackQuery", callback_query_id=news["id"], text="Нельзя", show_alert=True)
        case "again":
            await bot("answerCallbackQuery", callback_query_id=news["id"])
            await bot.upload("sendDocument", {"document": ("запись.txt", b"1")}, chat_id=str(place["chat_id"]))


async def test_a_conversation(telegram: LocalTelegram) -> None:
    async with running(telegram, menu):
        teacher = telegram.person("Анна", language="ru")
        await teacher.sends("/start")
        teacher.sees("Меню дня")  # a no-break space is a space to the eye
        teacher.sees("[Записаться] [Отмена]")
        assert teacher.buttons == ["Записаться", "Отмена", "Записаться ещё раз"]
        await teacher.taps("Записаться")  # exact before partial
        teacher.sees("Вы записаны")
        teacher.does_not_see("Меню дня")
        assert (teacher.toast, teacher.alert, teacher.screen) == ("Готово", "", "Вы записаны")
        await teacher.taps("Отмена")
        assert (teacher.toast, teacher.alert) == ("", "Нельзя")
        teacher.sees("Вы записаны")  # nothing new but the alert: the screen is still there
        await teacher.taps("ещё раз")  # the only one that contains it
        assert teacher.files[-1].name == "запись.txt"
        assert teacher.files[-1].bytes == b"1"
        assert not telegram.refused


async def test_an_action_waits_for_slow_handlers_and_for_all_they_do(telegram: LocalTelegram) -> None:
    async def slow(bot: ByHand, news: dict[str, Any]) -> None:
        for number in range(3):
            await asyncio.sleep(0.03)
            await bot("sendMessage", chat_id=news["chat"]["id"], text=str(number))

    async with running(telegram, slow):
        teacher = telegram.person("Анна", started=True)
        await teacher.sends("x")
        assert [message.text for message in teacher.news] == ["0", "1", "2"]


async def test_a_bot_that_never_asks_is_named(telegram: LocalTelegram) -> None:
    telegram.timeout = 0.05
    teacher = telegram.person("Анна", started=True)
    with pytest.raises(AssertionError, match=r"never asked for updates.*1 updates unconfirmed") as error:
        await teacher.sends("есть кто?")
    assert "Анна (1): есть кто?" in str(error.value)


async def test_a_bot_that_hangs_is_told_with_the_transcript(telegram: LocalTelegram) -> None:
    async def hanging(bot: ByHand, news: dict[str, Any]) -> None:
        await asyncio.sleep(60)

    telegram.timeout = 0.1
    async with running(telegram, hanging):
        teacher = telegram.person("Анна", started=True)
        with pytest.raises(AssertionError, match="Waiting: message"):
            await teacher.sends("x")


async def test_what_is_not_seen_prints_the_chat(telegram: LocalTelegram) -> None:
    async with running(telegram, menu):
        teacher = telegram.person("Анна", started=True)
        await teacher.sends("привет")
        with pytest.raises(AssertionError) as error:
            teacher.sees("Вы записаны")
        said = str(error.value)
        assert "Анна does not see “Вы записаны”" in said
        assert "Анна (1): привет" in said
        assert "bot (2): Меню дня\n    [Записаться] [Отмена]" in said
        with pytest.raises(AssertionError, match="has no button “Нет такой”"):
            await teacher.taps("Нет такой")
        with pytest.raises(AssertionError, match="could be"):
            await teacher.taps("Записать")  # none is exactly this, and two contain it
        with pytest.raises(AssertionError, match="sees “Меню”"):
            teacher.does_not_see("Меню")


async def test_silence_leaves_the_old_screen(telegram: LocalTelegram) -> None:
    async with running(telegram, menu):
        teacher = telegram.person("Анна", started=True)
        await teacher.sends("привет")
        await teacher.sends("silence")
        teacher.sees("Меню дня")
        with pytest.raises(AssertionError, match=r"waited 0\.05 s for “что-то” in vain"):
            await teacher.waits_for("что-то", within=0.05)


async def test_what_comes_unasked(telegram: LocalTelegram) -> None:
    async with running(telegram, menu) as bot:
        teacher = telegram.person("Анна", started=True)

        async def later() -> None:
            await asyncio.sleep(0.05)
            await bot("sendMessage", chat_id=teacher.id, text="Напоминание: завтра в 18:00")

        reminder = asyncio.create_task(later())
        message = await teacher.waits_for("завтра в 18:00")
        assert message is teacher.last
        await reminder


async def test_time_moves_the_bots_clock_and_its_ticks(telegram: LocalTelegram) -> None:
    async with running(telegram, menu) as bot:
        teacher = telegram.person("Анна", started=True)
        due = telegram.time.now() + 3 * 3600

        async def tick() -> None:
            if telegram.time.now() >= due:
                await bot("sendMessage", chat_id=teacher.id, text="Пора")

        telegram.time.follow(tick)
        await telegram.time.moves(hours=2)
        assert teacher.messages == []
        await telegram.time.moves(hours=1)
        teacher.sees("Пора")
        assert teacher.last.date >= due


async def test_several_persons_at_once(telegram: LocalTelegram) -> None:
    async with running(telegram, menu):
        people = [telegram.person(f"Учитель {n}", started=True) for n in range(5)]
        await asyncio.gather(*(person.sends("меню") for person in people))
        for person in people:
            person.sees("Меню дня")


async def test_pressing_many_times_before_the_bot_can_answer(telegram: LocalTelegram) -> None:
    async with running(telegram, menu):
        teacher = telegram.person("Анна", started=True)
        await teacher.sends("меню")
        await teacher.taps_many("Отмена", 3)
        assert len(teacher.answers) == 3


async def test_uploads_by_path(telegram: LocalTelegram, tmp_path: Path) -> None:
    path = tmp_path / "план.txt"
    path.write_text("урок")
    async with running(telegram, menu):
        teacher = telegram.person("Анна", started=True)
        (message,) = await teacher.uploads(path)
        assert message.data["document"]["file_name"] == "план.txt"
