"""«Спросить ведущего», «Написать организаторам»: carried by the bot, read by the two sides alone (PRODUCT §6)."""

from __future__ import annotations

from tests.flows.events.test_events import a_seminar, opens, signs_up


async def asks_the_host(person, words):
    await opens(person)
    await person.taps("Спросить ведущего")
    person.sees("Прочтут только те, кому вы пишете")
    await person.sends(words)
    person.sees("Отправлено. Ответ придёт сюда.")


async def test_a_host_is_asked_and_answers_from_the_notice(network):
    olga = await network.owner()
    anna, boris = await network.member("Анна Петрова", username=None), await network.member("Борис Кац")
    await a_seminar(olga)
    await asks_the_host(anna, "Можно прийти с <ребёнком>?")
    question = await olga.waits_for("Анна Петрова пишет вам: Смысловое чтение")
    assert "Можно прийти с <ребёнком>?" in question.text
    await olga.taps("Ответить", on=question)
    await olga.sends("Можно, есть комната")
    olga.sees("2. Ольга Владимировна Лебедева")
    answer = await anna.waits_for("отвечает вам: Смысловое чтение")
    assert "Можно, есть комната" in answer.text

    # It waits on the menu until it was opened.
    await anna.sends("/menu")
    await anna.taps("Вам ответили: Смысловое чтение")
    anna.sees("Можно, есть комната")
    await anna.sends("/menu")
    assert not [b for b in anna.buttons if b.startswith("Вам ответили")]

    # The same button goes on with it; the ticket has it, too.
    await opens(anna)
    await anna.taps("Спросить ведущего")
    anna.sees("Переписка: Смысловое чтение")
    await signs_up(anna)
    await anna.taps("Мой билет")
    assert "Спросить ведущего" in anna.fresh_buttons

    # Nobody else reads it, whatever number they try.
    await opens(boris)
    assert "Переписка" not in boris.buttons
    await boris._presses(boris.last, {"callback_data": "dt:thread_1:-1"})
    assert "Этой переписки больше нет" in boris.alert
    await boris.starts("remark_1")
    boris.sees("Этой переписки больше нет")
    boris.does_not_see("ребёнком")


async def test_the_organizers_read_no_thread_with_a_host(network):
    olga = await network.owner()
    await network.member("Анна Петрова")
    await a_seminar(olga)
    await opens(olga)
    assert "Спросить ведущего" not in olga.buttons  # it is she who answers


async def test_a_guest_writes_to_the_organizers_and_is_answered(network):
    olga, guest = await network.owner(), network.person("Гость", username=None)
    await guest.sends("/start")
    await guest.sends("/help")
    await guest.taps("Написать организаторам")
    await guest.sends("Как вступить, если школа закрыта?")
    guest.sees("Переписка: организаторы сети")
    question = await olga.waits_for("Гость пишет вам: организаторы сети")
    await olga.taps("Ответить", on=question)
    await olga.sends("Укажите последнее место работы")
    answer = await guest.waits_for("отвечает вам: организаторы сети")
    assert "Укажите последнее место работы" in answer.text
    await guest.taps("Ответить", on=answer)
    await guest.sends("Спасибо")
    await olga.waits_for("Спасибо")
    await olga.sends("/menu")
    await olga.taps("Моё")
    await olga.taps("Общение")
    await olga.taps("Переписка")
    await olga.taps("● Гость: организаторы сети")
    olga.sees("3. Гость")


async def test_a_thread_is_stopped_and_taken_up_by_the_side_that_stopped_it(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    await asks_the_host(anna, "Вопрос")
    question = await olga.waits_for("Анна Петрова пишет вам")
    await olga.taps("Открыть переписку", on=question)
    await olga.taps("Остановить переписку")
    olga.sees("Остановить переписку? Писать в неё больше не сможет никто.")
    await olga.taps("Да, остановить")
    olga.sees("Вы остановили эту переписку")
    await opens(anna)
    await anna.taps("Спросить ведущего")
    anna.sees("Переписка остановлена")
    assert "Написать" not in anna.buttons
    assert "Продолжить переписку" not in anna.buttons
    await olga.taps("Продолжить переписку")
    await opens(anna)
    await anna.taps("Спросить ведущего")
    await anna.taps("Написать")
    await anna.sends("Ещё вопрос")
    await olga.waits_for("Ещё вопрос")


async def test_whoever_asks_without_an_answer_waits(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    await asks_the_host(anna, "Первое")
    for number in range(2, 7):
        await opens(anna)
        await anna.taps("Спросить ведущего")
        await anna.taps("Написать")
        await anna.sends(f"Слова {number}")
    anna.sees("Вы уже написали 5 раз подряд")


async def test_words_go_ninety_days_after_the_last(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    await asks_the_host(anna, "Вопрос")
    await network.telegram.time.moves(days=89)
    await anna.starts("remark_1")
    anna.sees("Вопрос")
    await network.telegram.time.moves(days=2)
    await anna.starts("remark_1")
    anna.sees("Этой реплики больше нет")


async def test_a_link_that_does_not_open_leads_to_a_human(network):
    await network.owner()
    anna = await network.member("Анна Петрова")
    await anna.starts("event_77")
    await anna.taps("Написать организаторам")
    anna.sees("О чём спросите?")
    await anna.sends("Ссылка на событие не открывается")
    anna.sees("Отправлено")


async def test_an_erased_asker_leaves_no_words(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    await asks_the_host(anna, "Тайный вопрос")
    await opens(anna)
    await anna.taps("Обсудить")
    await anna.taps("Написать")
    await anna.sends("Открытая реплика")
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    await anna.taps("Стереть сразу")
    await anna.sends("стереть")
    await olga.starts("remark_1")
    olga.sees("Этой реплики больше нет")
    await opens(olga)
    await olga.taps("Обсуждение · 1")
    olga.sees("Бывший участник № 2")
    olga.sees("Открытая реплика")
