"""The way of a proposal to a vote, as people go it (PRODUCT §7)."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.flows.conftest import NOON

TITLE = "Проводить семинары по средам"


async def proposes(person, title=TITLE):
    """Two taps and two messages, then one tap to put it up."""
    await person.sends("/decisions")
    await person.taps("+ Предложить")
    await person.taps("Предложение: за или против")
    await person.sends(title)
    await person.sends("По средам свободны почти все.\nВ пятницу уже никто не слышит.")


async def opens(person, title=TITLE):
    await person.sends("/decisions")
    await person.taps("Обсуждаем")
    await person.taps(title)


def others(network, count):
    """Members who joined long ago and say nothing: so that it takes three to support something."""
    with closing(sqlite3.connect(network.settings.database_path)) as db, db:
        db.executemany(
            """INSERT INTO members (telegram_id, status, name, zone, joined_at, created_at, seen_at)
               VALUES (?, 'guest', 'Участник', 'Europe/Moscow', ?, ?, ?)""",
            [(70_000 + number, NOON, NOON, NOON) for number in range(count)],
        )
        db.execute("UPDATE members SET status = 'member' WHERE name = 'Участник'")


@pytest.fixture
async def colleagues(network):
    """Four who can type, nine in all, in the network for two days: it takes three to support something."""
    names = ("Иванова Анна Петровна", "Фёдоров Борис Ильич", "Громова Вера Сергеевна", "Дёмин Глеб Олегович")
    people = [await network.member(name) for name in names]
    others(network, 5)
    await network.telegram.time.moves(days=2)
    return people


async def proposes_trust(anna, boris):
    """Anna's draft about Boris, who is in the directory."""
    await boris.sends("/me")
    await boris.taps("Показать меня в списке людей")
    await anna.sends("/decisions")
    await anna.taps("+ Предложить")
    await anna.taps("О человеке: доверие или отзыв")
    await anna.taps("Доверяем")
    await anna.sends("Фёдор")
    await anna.taps("Фёдоров Борис Ильич")
    await anna.sends("Доверить методическую группу")
    await anna.sends("Ведёт её пять лет.")


async def test_an_ordinary_proposal_asks_two_things_and_says_its_rules(colleagues):
    anna, boris = colleagues[:2]
    await proposes(anna)
    anna.sees("Черновик готов, его видите только вы.")
    anna.sees("14 дней собираем поддержку: нужно 3 голоса")
    anna.sees("5 дней голосуем. Кто как голосовал, после конца увидят все участники.")
    anna.sees("Пройдёт, если «за» больше, чем «против», и «за» хотя бы")
    await anna.taps("Предложить сети")
    anna.sees("Ждём ещё 2 голоса поддержки до")
    await opens(boris)
    boris.sees("По средам свободны почти все.")
    await boris.taps("Поддержать")
    boris.sees("Ждём ещё 1 голос поддержки до")
    await boris.taps("✓ Вы поддержали — снять")
    boris.sees("Ждём ещё 2 голоса поддержки до")


async def test_enough_support_begins_the_discussion_and_its_backers_hear_of_it(colleagues):
    anna, boris, vera = colleagues[:3]
    await proposes(anna)
    await anna.taps("Предложить сети")
    for person in (boris, vera):
        await opens(person)
        await person.taps("Поддержать")
    vera.sees("Обсуждаем до")
    await anna.waits_for("Поддержки хватило")
    await opens(boris)
    await boris.taps("Обсудить")
    await boris.taps("Написать")
    await boris.sends("А если кто-то не может в среду?")
    boris.sees("А если кто-то не может в среду?")


async def test_what_is_asked_is_one_a_week_and_the_draft_stays(colleagues):
    anna = colleagues[0]
    await proposes(anna)
    await anna.taps("Предложить сети")
    await proposes(anna, "Писать отчёты вместе")
    await anna.taps("Предложить сети")
    anna.sees("Предлагать можно раз в неделю. Следующее — через 7 дней")
    await anna.sends("/decisions")
    await anna.taps("Мои")
    anna.sees("Писать отчёты вместе")


async def test_a_draft_is_changed_one_answer_at_a_time(colleagues):
    anna = colleagues[0]
    await anna.sends("/decisions")
    await anna.taps("+ Предложить")
    await anna.taps("Выбор из нескольких вариантов")
    await anna.sends("Какой сборник взять на лето")
    await anna.sends("Нужен один на всех.")
    await anna.sends("Один")
    anna.sees("Нужно от 2 до 8 разных вариантов")
    await anna.sends("Сканави\nШарыгин")
    anna.sees("Сканави")
    anna.sees("«оставить как есть»")
    await anna.taps("Изменить")
    await anna.taps("Варианты")
    await anna.sends("Сканави\nШарыгин\nГельфанд")
    anna.sees("Гельфанд")


async def test_trust_asks_the_person_first(colleagues):
    anna, boris = colleagues[:2]
    await proposes_trust(anna, boris)
    anna.sees("тайно: кто как голосовал, не узнают ни коллеги, ни организаторы")
    assert "Предложить сети" not in anna.buttons
    await anna.taps("Спросить согласия")
    await boris.waits_for("предлагает решить о вас")
    await boris.taps("Согласен(на)")
    await anna.waits_for("согласие есть")
    await anna.taps("Предложить сети")
    anna.sees("Доверие: Фёдоров Борис Ильич")
    anna.sees("Голосование будет тайным.")


async def test_who_does_not_agree_is_not_voted_on(colleagues):
    anna, boris = colleagues[:2]
    await proposes_trust(anna, boris)
    await anna.taps("Спросить согласия")
    await boris.waits_for("предлагает решить о вас")
    await boris.taps("Не надо")
    await anna.waits_for("Согласия нет")
    await anna.taps("Открыть предложение")
    await anna.taps("Предложить сети")
    anna.sees("Выберите, о ком решаем")


async def test_what_its_author_leaves_is_taken_over_by_a_supporter(colleagues):
    anna, boris = colleagues[:2]
    await proposes(anna)
    await anna.taps("Предложить сети")
    await opens(boris)
    await boris.taps("Поддержать")
    await opens(anna)
    await anna.taps("Ещё")
    await anna.taps("Снять предложение")
    await anna.taps("Да, снять")
    anna.sees("Вы сняли предложение.")
    await boris.waits_for("Автор снял")
    await boris.taps("Взять на себя")
    boris.sees("Теперь предложение ведёте вы.")
    boris.sees("ищет поддержку")


async def test_what_nobody_else_supports_is_over_at_once(colleagues):
    anna = colleagues[0]
    await proposes(anna)
    await anna.taps("Предложить сети")
    await anna.taps("Ещё")
    await anna.taps("Снять предложение")
    await anna.taps("Да, снять")
    anna.sees("снято автором")


async def test_three_make_a_vote_secret_and_who_asked_is_not_seen(colleagues):
    anna, boris, vera, gleb = colleagues[:4]
    await proposes(anna)
    await anna.taps("Предложить сети")
    for person in (boris, vera):
        await opens(person)
        await person.taps("Ещё")
        await person.taps("Попросить тайного голосования")
    vera.sees("попросили 2 участника из трёх нужных")
    vera.does_not_see("Фёдоров")
    await opens(gleb)
    await gleb.taps("Ещё")
    await gleb.taps("Попросить тайного голосования")
    gleb.sees("Голосование будет тайным.")
    await anna.waits_for("голосование будет тайным, об этом попросили трое")


async def test_an_organizer_cancels_with_a_reason_that_all_read(network, colleagues):
    anna, boris = colleagues[:2]
    await proposes(anna)
    await anna.taps("Предложить сети")
    await opens(boris)
    assert "Ещё" in boris.buttons, "a secret vote can be asked for"
    await boris.taps("Ещё")
    assert "Отменить с причиной" not in boris.buttons
    owner = await network.owner()
    await opens(owner)
    await owner.taps("Ещё")
    await owner.taps("Отменить с причиной")
    await owner.sends("Это уже решили в марте")
    await anna.waits_for("Причина: Это уже решили в марте")
    await anna.taps("Открыть предложение")
    anna.sees("Отменено: Это уже решили в марте")


async def test_decisions_are_found_by_words_and_by_number(colleagues):
    anna, boris = colleagues[:2]
    await proposes(anna)
    await anna.taps("Предложить сети")
    await boris.sends("семинары по средам")
    boris.sees("Решения · 1")
    await boris.sends("/decisions")
    await boris.taps("Найти")
    await boris.sends("2026-001")
    boris.sees(TITLE)
