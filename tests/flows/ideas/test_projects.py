"""Projects from draft to running: kit, support, team, gates (PRODUCT §6)."""

from __future__ import annotations

import pytest

from domain.people.profile import ProfileField
from services.people import profile
from storage.base import members

TITLE = "Литературная карта края"


async def drafts(person):
    await person.sends("/ideas")
    await person.taps("+ Предложить")
    await person.taps("Общее дело (проект)")
    await person.sends(TITLE)
    await person.sends("Соберём места, о которых писали наши писатели.")


async def publishes(person):
    await drafts(person)
    await person.taps("Опубликовать")


async def opens(person):
    await person.sends("/ideas")
    await person.taps(TITLE)


async def fills(person, field, *said):
    """One thing of the kit, from the kit's screen back to it."""
    await person.taps(f"○ {field}")
    for words in said:
        await person.sends(words)


async def fills_all(person):
    await person.taps("Заполнено 0 из 9")
    await fills(person, "Проблема", "Своих писателей не знают.")
    await fills(person, "Цель", "Собрать карту к маю.")
    await fills(person, "Как работаем", "Созвон раз в две недели.")
    await fills(person, "Что получится", "Карта на 40 точек.")
    await fills(person, "Роли и места", "Историк — 1\nХудожник — 2")
    await person.taps("○ Длительность")
    await person.taps("6")
    await person.taps("○ Уровень")
    await person.taps("вся сеть")
    await fills(person, "Срок откликов", "15 января")
    await person.taps("○ Этика")
    await person.taps("Да, так и будет")
    person.sees("Заполнено 9 из 9")


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич", region="Псков")


async def test_the_kit_is_filled_in_any_order(anna):
    await drafts(anna)
    anna.sees("●\u00a0черновик")
    await fills_all(anna)
    filled = [button for button in anna.buttons if button.startswith("✓ ")]
    assert len(filled) == 9
    for field in filled:
        await anna.taps(field)
        assert "Оставить" in anna.buttons, field
        await anna.taps("‹ Назад")
        anna.sees("Заполнено 9 из 9")
    await anna.taps("Как это видят другие")
    anna.sees("Историк — 1")
    anna.sees("без данных учеников, источники названы")


def _at_school(unit, telegram_id, school):
    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    profile.fill(unit, member.id, {ProfileField.SCHOOL: school})


async def works(network, person, school):
    """Has told the school on the own page."""
    await network.does(_at_school, person.id, school)


async def signs(person):
    await opens(person)
    await person.taps("Подписать: наша школа за")


async def asks(person, role="Художник"):
    """From the list: two taps and a message."""
    await opens(person)
    await person.taps(f"Хочу в команду: {role}")
    await person.sends("Веду кружок, помогу с архивом.")
    person.sees("Просьба отправлена")


async def calls_from_above(network, olga):
    """An organizer's project that looks for people; its kit is whole."""
    await works(network, olga, "Методический центр")
    await drafts(olga)
    await fills_all(olga)
    await olga.taps("Начать от имени организаторов")
    await opens_own(olga)
    await olga.taps("Опубликовать")
    await olga.taps("Позвать команду")
    olga.sees("Команда созывается")


async def opens_own(person):
    await person.sends("/ideas")
    await person.taps("Мои")
    await person.taps(TITLE)


async def test_signing_wants_the_school_first(anna, boris):
    await publishes(anna)
    anna.sees("не хватает")
    await signs(boris)
    boris.sees("Сначала скажите, где вы работаете")


async def test_a_project_of_three_schools_with_a_supervisor_forms_and_starts(network, anna, boris):
    vera = await network.member("Кузнецова Вера Сергеевна", region="Псков")
    for person, school in ((anna, "Школа № 5"), (boris, "Гимназия № 3"), (vera, "Лицей № 8")):
        await works(network, person, school)
    await drafts(anna)
    await fills_all(anna)
    await opens_own(anna)
    await anna.taps("Опубликовать")
    await anna.taps("Позвать команду")
    anna.sees("Подписали 0 из 2")
    await signs(boris)
    await anna.waits_for("Фёдоров Борис Ильич подписывает проект")
    await signs(vera)
    await opens(anna)
    anna.sees("Всё готово: можно звать команду.")
    await anna.taps("Позвать команду")
    await boris.waits_for("зовёт команду")
    await asks(boris)
    await anna.waits_for("Фёдоров Борис Ильич просится в проект")
    anna.sees("Веду кружок, помогу с архивом.")
    await anna.taps("Взять")
    await boris.waits_for("Вы в команде проекта")
    await opens(anna)
    await anna.taps("Команда")
    assert anna.buttons.count("Фёдоров Борис Ильич") == 1, "who has signed and is in the team stands there once"
    await anna.taps("Позвать коллегу")
    await anna.sends("Кузнецова")
    await anna.taps("Кузнецова Вера Сергеевна")
    await anna.taps("научный руководитель")
    await vera.waits_for("зовёт вас в проект")
    await vera.taps("Буду руководить")
    await vera.taps("Сказать слово команде")
    await vera.sends("Добавьте образец описания.")
    await anna.waits_for("научный руководитель, говорит о проекте")
    await opens(anna)
    anna.sees("Добавьте образец описания.")
    assert "Начать работу" not in vera.buttons, "a supervisor goes through no gate alone"
    await anna.taps("Начать работу")
    anna.sees("●\u00a0работа")
    await boris.waits_for("начал работу")
    # Nobody has made a plan or told a step: the leader is asked, who may have thought that it goes by itself.
    await network.telegram.time.moves(days=22)
    await anna.waits_for("три недели ничего не слышно")


async def test_a_project_from_above_that_nobody_joins_is_closed_kindly_and_reopened(network):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await network.telegram.time.moves(days=31)
    await olga.waits_for("за 30 дней никто не присоединился")
    await olga.taps("Открыть снова")
    olga.sees("Проект снова открыт")


async def test_the_only_leader_hands_over_and_silence_gives_it_to_the_team(network, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await asks(boris)
    await olga.waits_for("просится в проект")
    await olga.taps("Взять")
    await opens_own(olga)
    await olga.taps("Команда")
    await olga.taps("Перестать вести")
    await olga.taps("Перестать вести")
    olga.sees("Вы единственный ведущий")
    await olga.taps("Фёдоров Борис Ильич")
    await olga.taps("Передать ведение")
    await olga.taps("Передать ведение")
    olga.sees("Пока коллега не согласится, ведёте вы")
    await network.telegram.time.moves(days=15)
    await boris.waits_for("Теперь проект «Литературная карта края» ведёте вы")
    await olga.waits_for("теперь ведёт Фёдоров Борис Ильич")


async def test_a_leader_writes_to_the_team_and_to_nobody_else(network, anna, boris):
    """Not an organizer: who leads a project writes to its people, and chooses no others."""
    olga = await network.owner()
    await calls_from_above(network, olga)
    await opens(boris)
    await boris.taps("Поддержать")
    await opens_own(olga)
    await olga.taps("Команда")
    await olga.taps("Позвать коллегу")
    await olga.sends("Фёдоров")
    await olga.taps("Фёдоров Борис Ильич")
    await olga.taps("ведущий")
    await boris.waits_for("зовёт вас")
    await boris.taps("Буду вести")
    await opens(boris)
    await boris.taps("Команда")
    await boris.taps("Написать команде")
    await boris.sends("Встречаемся в субботу у библиотеки")
    boris.sees("Получат: 2 человека")
    await boris.taps("Отправить…")
    await boris.taps(next(button for button in boris.buttons if "тправить" in button))
    await olga.waits_for("Встречаемся в субботу у библиотеки")
    assert "Встречаемся в субботу" not in anna.transcript()


async def test_who_doesnt_lead_has_no_way_to_write_to_the_team(network, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await opens(boris)
    await boris.taps("Команда")
    assert "Написать команде" not in boris.buttons
    await boris._presses(boris.last, {"callback_data": "yo:1:write"})
    assert "только" in boris.alert


async def test_an_applicant_whom_nobody_answers_isnt_left_in_silence(network, anna, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await asks(boris)
    await network.telegram.time.moves(days=6)
    await boris.waits_for("на вашу просьбу пока не ответили")
    await opens(anna)
    anna.sees("Автор не отвечает")
    await boris.sends("/start idea_1")
    await boris.taps("Отозвать просьбу")
    await opens(anna)
    anna.does_not_see("Автор не отвечает")


async def test_two_people_on_the_last_seat(network, anna, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await asks(anna, "Историк")
    await asks(boris, "Историк")
    await olga.waits_for("Фёдоров Борис Ильич просится")
    notice = await olga.waits_for("Иванова Анна Петровна просится")
    await olga.taps("Взять", on=notice)
    await anna.waits_for("Вы в команде проекта")
    await opens_own(olga)
    await olga.taps("Команда: 1 просьба")
    await olga.taps("Фёдоров Борис Ильич")
    await olga.taps("Взять")
    olga.sees("В роли «Историк» мест не осталось")


async def cards(person, count):
    """The card of the project in so many messages: each has its own buttons."""
    found = []
    for _ in range(count):
        await opens(person)
        found.append(person.last)
    return found


async def asks_again(person, card, role, words):
    await person.taps(f"Хочу в команду: {role}", on=card)
    await person.sends(words)


async def test_whoever_asks_again_has_one_application_with_the_newest_role_and_words(network, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    first, second, third = await cards(boris, 3)
    await asks(boris, "Художник")
    await olga.waits_for("просится")
    await network.telegram.time.moves(minutes=2)
    await asks_again(boris, first, "Историк", "Лучше историком: три года в архиве.")
    boris.sees("Просьба изменена: ведущие узнают новую роль и слова. Срок ответа прежний.")
    notice = await olga.waits_for("три года в архиве")
    assert "Историк" in notice.text
    await opens_own(olga)
    await olga.taps("Команда: 1 просьба")
    assert "Фёдоров Борис Ильич" in olga.buttons
    olga.sees("просится: Историк")
    await asks_again(boris, second, "Историк", "Лучше историком: три года в архиве.")
    boris.sees("Такая просьба уже отправлена")
    # The days of silence are counted from the first time.
    await network.telegram.time.moves(days=4)
    await asks_again(boris, third, "Художник", "И всё же художником.")
    boris.sees("Просьба изменена")
    await network.telegram.time.moves(days=1, minutes=5)
    await boris.waits_for("на вашу просьбу пока не ответили")


async def test_on_the_last_day_people_still_ask_to_join_and_after_it_are_told_so_on_the_card(network, anna, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await opens_own(olga)
    await olga.taps("Заполнено 9 из 9")
    await olga.taps("✓ Срок откликов")
    await olga.sends("25 ноября")
    await network.telegram.time.moves(days=2)
    await asks(boris)
    await network.telegram.time.moves(days=1)
    await opens(anna)
    anna.sees("Проситься в команду уже нельзя, последний день был: ")
    assert not any(button.startswith("Хочу в команду") for button in anna.buttons)


async def test_what_a_colleague_who_leaves_had_taken_on_is_free(network, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await asks(boris)
    await olga.waits_for("просится в проект")
    await olga.taps("Взять")
    await opens_own(olga)
    await olga.taps("План")
    await olga.taps("+ Этап")
    await olga.sends("Собраны рассказы")
    await olga.sends("25 ноября")
    await olga.taps("Фёдоров Борис Ильич")
    await boris.sends("/menu")
    boris.sees("Скоро срок: Собраны рассказы")
    await opens(boris)
    await boris.taps("Команда")
    await boris.taps("Выйти из команды")
    await boris.taps("Выйти из команды")
    await olga.waits_for("освободилось: Собраны рассказы")
    await boris.sends("/menu")
    boris.does_not_see("Собраны рассказы")
    await opens_own(olga)
    await olga.taps("План")
    await olga.taps("○ Собраны рассказы")
    await olga.taps("Возьму на себя")
    olga.sees("Ольга Владимировна Лебедева")
