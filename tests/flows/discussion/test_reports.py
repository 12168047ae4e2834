"""A remark is reported: a moderator reads that one alone, hides it, and the appeal brings it back (PRODUCT §6)."""

from __future__ import annotations

from tests.flows.discussion.test_discussion import says
from tests.flows.discussion.test_private import asks_the_host
from tests.flows.events.test_events import a_seminar, opens
from tests.flows.moderation.test_proposed_events import make_moderator

RUDE = "Вы ничего не понимаете"
REPORT = "Пожаловаться"


async def reports(person, remark, reason="Грубость"):
    await person.starts(f"remark_{remark}")
    await person.taps(REPORT)
    person.sees("Автор не узнает, кто пожаловался")
    await person.taps(reason)
    person.sees("Спасибо, передали модератору")


async def hides(moderator):
    await moderator.taps("Открыть", on=await moderator.waits_for("Пожаловались на «Реплика: Смысловое чтение»"))
    moderator.sees(RUDE)
    await moderator.taps("Скрыть с причиной")
    await moderator.taps("Грубость")
    await moderator.taps("Отправить так")
    assert moderator.toast == "Автор узнает причину"


async def test_a_remark_of_a_private_thread_is_reported_hidden_appealed_and_restored(network):
    olga, anna, boris = await network.owner(), await network.member("Анна Петрова"), await network.member("Борис Кац")
    vera = await network.member("Вера Ли")
    for name in ("Борис Кац", "Вера Ли"):
        await make_moderator(olga, name)
    await a_seminar(olga)
    await asks_the_host(anna, "Тайный вопрос")
    await asks_more(anna, RUDE)

    await anna.starts("remark_2")
    assert REPORT not in anna.buttons, "nobody reports their own"
    await reports(olga, 2)
    await olga.taps("‹ Назад")
    olga.sees(RUDE)
    assert REPORT not in olga.buttons, "it counts once a person"

    # The moderator reads that one remark, and neither the thread nor the other remarks of it.
    await hides(boris)
    boris.does_not_see("Тайный вопрос")
    for link in ("remark_1", "remark_2"):
        await boris.starts(link)
        boris.sees("Этой переписки больше нет")
        boris.does_not_see("Тайный")
        boris.does_not_see(RUDE)
    await boris._presses(boris.last, {"callback_data": "dt:thread_1:-1"})
    assert "Этой переписки больше нет" in boris.alert

    # It stands there as hidden; its author reads it and the reason.
    told = await anna.waits_for("«Реплика: Смысловое чтение» скрыто модератором")
    assert "Пункт 7 правил сети" in told.text
    assert "Как поправить" in told.text
    await olga.waits_for("нарушение нашли")
    await reads_all(olga)
    olga.sees("Скрыто модератором")
    olga.does_not_see(RUDE)
    olga.sees("Тайный вопрос")
    await olga.starts("remark_2")
    olga.sees("Скрыто модератором")
    olga.does_not_see(RUDE)
    await anna.taps("Открыть", on=told)
    anna.sees("Скрыто модератором")
    anna.sees(RUDE)
    assert "Исправить" not in anna.buttons

    # The appeal is another moderator's.
    await anna.taps("Не согласен(на)", on=told)
    await anna.sends("Это цитата из книги")
    anna.sees("Апелляция по")
    await vera.taps("Открыть", on=await vera.waits_for("Апелляция: «Реплика: Смысловое чтение»"))
    vera.sees("Это цитата из книги")
    vera.sees(RUDE)
    vera.does_not_see("Тайный вопрос")
    await vera.taps("Согласиться с автором")
    await anna.waits_for("снова видно всем")
    await reads_all(olga)
    olga.sees(RUDE)


async def reads_all(person):
    """From a remark to the page on which it stands."""
    await person.starts("remark_1")
    await person.taps("‹ Назад")


async def asks_more(person, words):
    await opens(person)
    await person.taps("Спросить ведущего")
    await person.taps("Написать")
    await person.sends(words)


async def test_a_remark_under_a_card_is_hidden_for_all_and_quoted_no_more(network):
    olga, anna, boris = await network.owner(), await network.member("Анна Петрова"), await network.member("Борис Кац")
    vera = await network.member("Вера Ли")
    await make_moderator(olga, "Борис Кац")
    await a_seminar(olga)
    await says(anna, RUDE)
    await vera.starts("remark_1")
    await vera.taps("Ответить")
    await vera.sends("Не надо так")
    vera.sees(f"Анна Петрова: {RUDE}")
    await reports(vera, 1)
    await hides(boris)
    await vera.waits_for("нарушение нашли")
    await opens(vera)
    await vera.taps("Обсуждение · 2")
    vera.sees("Скрыто модератором")
    vera.sees("Анна Петрова: скрыто модератором")
    vera.sees("Не надо так")
    vera.does_not_see(RUDE)
    assert "1" not in vera.buttons
    assert "2" in vera.buttons
    # Taken back within a day, it stands as before.
    await boris.taps("Отменить решение")
    await reads_all(vera)
    vera.sees(RUDE)


async def test_what_its_author_takes_back_is_nobodys_to_decide_on(network):
    olga, anna, boris = await network.owner(), await network.member("Анна Петрова"), await network.member("Борис Кац")
    await make_moderator(olga, "Борис Кац")
    await a_seminar(olga)
    await says(anna, RUDE)
    await reports(olga, 1)
    notice = await boris.waits_for("Пожаловались на")
    await anna.starts("remark_1")
    await anna.taps("Удалить")
    await anna.taps("Да, удалить")
    await boris.taps("Открыть", on=notice)
    boris.does_not_see(RUDE)
    assert "Скрыть с причиной" not in boris.buttons


async def test_a_moderator_opens_the_file_that_was_reported(network):
    olga, anna, boris = await network.owner(), await network.member("Анна Петрова"), await network.member("Борис Кац")
    await make_moderator(olga, "Борис Кац")
    await a_seminar(olga)
    await opens(anna)
    await anna.taps("Обсудить")
    await anna.taps("Написать")
    await anna.uploads(("класс.pdf", b"%PDF-1.7"))
    await reports(olga, 1, "Данные учеников")
    await boris.taps("Открыть", on=await boris.waits_for("Пожаловались на"))
    await boris.taps("📎 Открыть файл")
    boris.sees("класс.pdf")
    await boris.taps("‹ Назад")
    boris.sees("Закреплено за вами")


async def test_what_a_guest_writes_to_the_organizers_is_reported_too(network):
    olga, guest = await network.owner(), network.person("Гость", username=None)
    boris = await network.member("Борис Кац")
    await make_moderator(olga, "Борис Кац")
    await guest.sends("/start")
    await guest.sends("/help")
    await guest.taps("Написать организаторам")
    await guest.sends(RUDE)
    assert REPORT not in guest.buttons
    await olga.waits_for("Гость пишет вам")
    await reports(olga, 1)
    await boris.taps("Открыть", on=await boris.waits_for("Пожаловались на"))
    boris.sees("Автор: Гость")
    await boris.taps("Скрыть с причиной")
    await boris.taps("Грубость")
    await boris.taps("Отправить так")
    told = await guest.waits_for("скрыто модератором")

    # Who isn't in the network reads the reason, too, and may disagree.
    await guest.taps("Открыть", on=told)
    guest.sees(RUDE)
    await guest.taps("Не согласен(на)", on=told)
    await guest.sends("Я о себе")
    guest.sees("Апелляция по")
    await olga.taps("Открыть", on=await olga.waits_for("Апелляция: "))
    olga.sees("Я о себе")
    await olga.taps("Согласиться с автором")
    await guest.waits_for("снова видно")
