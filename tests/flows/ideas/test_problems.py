"""Common problems to their end: asked of colleagues, answered, solved, thanked for, made a project (PRODUCT §6)."""

from __future__ import annotations

import pytest

from tests.flows.ideas.test_ideas import proposes

TITLE = "Пятиклассники не понимают условие задачи"
OUTCOME = "Стали читать условие по ролям: кто спрашивает и о чём."


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


async def knows(network, name, region="Псков", help_with="условие задачи"):
    """Somebody in the directory who can help with that."""
    person = await network.member(name, region=region)
    await person.taps("Рассказать о себе")
    for _ in range(3):
        await person.taps("Пропустить")
    await person.sends(help_with)
    await person.taps("Готово")
    for _ in range(3):
        await person.taps("Пропустить")
    await person.taps("Показать меня в списке людей")
    return person


async def card(person, title=TITLE):
    """The card, as it is found in the list."""
    await person.sends("/ideas")
    await person.taps(title)


async def test_whoever_can_help_is_asked_and_thanked(network, anna):
    boris = await knows(network, "Фёдоров Борис Ильич")
    await proposes(anna)
    await boris.waits_for("Может быть, вы знаете? Иванова Анна Петровна спрашивает коллег")
    await boris.taps("Ответить")
    await boris.sends("Мы читаем условие по ролям")
    boris.sees("Написано.")
    await card(anna)
    await anna.taps("Обсуждение · 1")
    anna.sees("Мы читаем условие по ролям")
    await anna.taps("1")
    await anna.taps("Это помогло")
    anna.sees("Отмечено: это помогло.")
    await boris.waits_for("Ваш ответ помог")
    await card(anna)
    await anna.taps("Решено")
    await anna.sends(OUTCOME)
    anna.sees("Всем, у кого так же, расскажем, что помогло.")
    anna.sees("Кому сказать спасибо?")
    await anna.taps("Фёдоров Борис Ильич")
    await anna.sends("Ваш приём с ролями спас мне четверть")
    anna.sees("Спасибо передано.")
    assert "✓ Фёдоров Борис Ильич" in anna.buttons
    await boris.waits_for("«Ваш приём с ролями спас мне четверть»")
    await card(boris)
    boris.sees(f"Что помогло: {OUTCOME}")
    boris.sees("Кто помог: Фёдоров Борис Ильич")


async def test_not_now_is_told_to_nobody_and_the_switch_keeps_one_out(network, anna):
    boris = await knows(network, "Фёдоров Борис Ильич")
    vera = await knows(network, "Верина Вера Павловна")
    await proposes(anna)
    await boris.waits_for("Может быть, вы знаете?")
    await boris.taps("Не сейчас")
    boris.sees("Автор не узнает, что вас спрашивали.")
    await vera.waits_for("Может быть, вы знаете?")
    await vera.taps("Не спрашивать меня")
    vera.sees("Больше не будем спрашивать вас о чужих проблемах.")
    await card(anna)
    anna.does_not_see("Фёдоров")
    anna.does_not_see("Верина")
    await network.telegram.time.moves(days=8)
    await proposes(anna, title="Условие задачи не понимают и в шестом")
    await boris.waits_for("Условие задачи не понимают и в шестом")
    assert not any("в шестом" in said.text for said in vera.messages), "whoever doesn't want to be asked isn't"


async def test_those_who_have_it_too_hear_what_helped_and_it_can_be_opened_again(network, anna):
    boris = await network.member("Фёдоров Борис Ильич")
    await proposes(anna)
    await card(boris)
    await boris.taps("У меня тоже")
    await card(anna)
    await anna.taps("Решено")
    await anna.sends(OUTCOME)
    anna.sees("расскажем, что помогло")
    await boris.waits_for(f"Что помогло: {OUTCOME}")
    await card(anna)
    anna.sees("Сейчас: решена.")
    await anna.taps("Открыть снова")
    anna.sees("Проблема снова открыта.")
    anna.does_not_see("Что помогло:")


async def test_a_problem_is_taken_back_and_opened_again(network, anna):
    boris = await network.member("Фёдоров Борис Ильич")
    await proposes(anna)
    await anna.taps("Изменить")
    await anna.taps("Снять с обсуждения")
    await anna.taps("Снять")
    anna.sees("Снято. Видите только вы")
    await boris.sends("/start idea_1")
    boris.sees("Такой идеи нет")
    await anna.taps("Открыть снова")
    await boris.sends("/start idea_1")
    boris.sees(TITLE)


async def test_what_was_tried_stands_on_the_card(network, anna):
    boris = await network.member("Фёдоров Борис Ильич")
    await proposes(anna)
    await anna.taps("Изменить")
    await anna.taps("Что пробовали")
    await anna.sends("Подчёркивать вопрос. Помогло на неделю.")
    await card(boris)
    boris.sees("Что уже пробовали: Подчёркивать вопрос.")


async def test_a_project_of_a_problem_asks_each_who_has_it_and_adds_nobody(network, anna):
    boris = await network.member("Фёдоров Борис Ильич")
    await proposes(anna)
    await card(boris)
    await boris.taps("У меня тоже")
    await card(anna)
    await anna.taps("Сделать проект")
    anna.sees("Черновик проекта готов")
    anna.sees("Читают условие и сразу начинают считать.")
    boris.does_not_see("вырос проект")
    await anna.taps("Опубликовать")
    await boris.waits_for("вырос проект")
    boris.does_not_see("Поддержал 1 коллега")
    await boris.taps("Поддержать")
    boris.sees("Поддержал 1 коллега")


async def test_nobody_answers_and_an_organizer_sees_it(network):
    owner = await network.owner()
    anna = await network.member("Иванова Анна Петровна")
    await proposes(anna)
    await network.telegram.time.moves(days=6)
    await owner.sends("/organizer")
    owner.does_not_see("Неделю без ответа")
    await network.telegram.time.moves(days=2)
    await owner.sends("/organizer")
    owner.sees(f"Неделю без ответа: {TITLE[:10]}")


async def test_a_newcomers_first_problem_is_looked_at_before_others_see_it(network):
    owner = await network.owner()
    anna = await network.member("Иванова Анна Петровна")
    boris = await network.member("Фёдоров Борис Ильич")
    await proposes(anna)
    anna.sees("первую публикацию новичка смотрит модератор")
    await boris.sends("/start idea_1")
    boris.sees("Такой идеи нет")
    for person, finds in ((anna, True), (boris, False)):
        await person.sends(TITLE)
        assert (TITLE in person.buttons) is finds
    await owner.waits_for(TITLE)
    await owner.taps("Открыть")
    await owner.taps("Одобрить")
    await boris.sends("/start idea_1")
    boris.sees(TITLE)
    await proposes(anna, title="Условие задачи не понимают и в шестом")
    anna.sees("Опубликовано")


async def test_a_list_says_what_is_over_and_calls_nobody_to_it(network, anna):
    boris = await network.member("Фёдоров Борис Ильич")
    await proposes(anna)
    await boris.sends("/ideas")
    boris.sees("Проблема · пока никто не откликнулся")
    await card(anna)
    await anna.taps("Решено")
    await anna.sends(OUTCOME)
    await boris.sends("/ideas")
    boris.sees("Проблема · решена")
    boris.does_not_see("пока никто не откликнулся")
