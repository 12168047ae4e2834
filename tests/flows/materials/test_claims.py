"""A material is said to be another's work: the source, the author's answer, the term, the outcome (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.parts import PartState
from domain.base.roles import Role
from domain.base.things import Thing
from domain.materials.materials import COAUTHOR, MATERIAL
from domain.moderation.claims import TERM
from services.base import due
from services.materials import sharing
from services.moderation import claims, deciding, queue
from storage.base import parts, roles
from storage.materials import materials
from tests.flows.materials.ways import PDF, TITLE, shares

HOUR = 3600
SOURCE = "https://t.me/uchitelskaya_bot?start=material_1"
CLAIMED = "вам пишут, что это чужая работа"


@pytest.fixture
async def vera(network):
    return await network.member("Верная Вера")


async def claims_it(person, words, number=2):
    await person.sends(f"/start material_{number}")
    await person.taps("Пожаловаться")
    await person.taps("Чужой труд")
    person.sees("Откуда это взято?")
    await person.sends(words)


@pytest.fixture
async def owner(network, anna, boris, vera):
    """Anna has shared it first, Boris the same file after her, and Vera says so."""
    owner = await network.owner()
    await shares(anna, title="Дроби Анны")
    await shares(boris, PDF)
    return owner


async def opened(owner):
    await owner.taps("Открыть", on=await owner.waits_for("чужая работа"))


async def test_whoever_goes_back_from_a_claim_is_at_its_reasons(owner, vera):
    await vera.sends("/start material_2")
    for reason in ("Чужой труд", "Другое, своими словами"):
        await vera.taps("Пожаловаться")
        await vera.taps(reason)
        await vera.taps("‹ Назад")
        vera.sees("Что не так?")
        await vera.taps("‹ Назад")
        vera.sees("Дроби 20 задач")


async def test_a_claim_is_answered_once_and_seen_side_by_side(network, owner, anna, boris, vera):
    await claims_it(vera, "Это Анна делала, я видела")
    vera.sees("Добавьте ссылку")
    await vera.sends("Ссылки нет")
    vera.sees("Другое, своими словами")
    await vera.sends(SOURCE)
    vera.sees("Спасибо, передали модератору")
    told = await boris.waits_for(CLAIMED)
    boris.sees("Это Анна делала, я видела")
    boris.sees("Модератор ответит до вт")
    boris.does_not_see("Вера")
    await boris.taps("Ответить", on=told)
    await boris.sends("Мы с Анной <делали> вместе.")
    boris.sees("Ваш ответ:")
    assert "Ответить" not in boris.buttons, "once"
    await opened(owner)
    owner.sees("Мы с Анной <делали> вместе.")
    owner.sees("Ответить до вт")
    owner.sees("Это: «Дроби 20 задач», Фёдоров Борис Ильич")
    owner.sees("Источник: «Дроби Анны», Иванова Анна Петровна")
    owner.sees("одинаковых файлов: 1")
    await owner.taps("Источник: Дроби Анны")
    await owner.taps("📎 Открыть файл")
    owner.sees("Дроби_20 задач.pdf")
    await owner.taps("‹ Назад")
    await owner.taps("Открыть")
    owner.sees("Автор: Иванова Анна Петровна")


async def test_what_was_unfounded_is_told_and_stays(network, owner, boris, vera):
    await claims_it(vera, "https://example.org/drobi — отсюда слово в слово")
    await boris.waits_for(CLAIMED)
    await opened(owner)
    owner.does_not_see("Источник:")
    await owner.taps("Оставить как есть")
    await boris.waits_for("модератор не нашёл чужой работы")
    await vera.waits_for("модератор не нашёл чужой работы, запись остаётся")
    assert await network.does(_terms) == 0, "nobody is reminded of it any more"


@pytest.mark.parametrize("number", ["9007199254740993", "9999999999999999", "999999999999999999", "7000000"])
async def test_a_link_to_nothing_keeps_no_moderator_from_the_case(network, owner, boris, vera, number):
    """Numbers that no row has, also those that no database could keep."""
    await claims_it(vera, f"https://t.me/uchitelskaya_bot?start=material_{number}, а ещё {SOURCE}")
    vera.sees("Спасибо, передали модератору")
    await boris.waits_for(CLAIMED)
    await opened(owner)
    owner.sees("Источник: «Дроби Анны»")
    await owner.taps("Оставить как есть")
    await vera.waits_for("запись остаётся")


async def test_what_was_found_is_hidden_and_appealed_against_once(network, owner, boris, vera):
    await claims_it(vera, SOURCE)
    await opened(owner)
    for tap in ("Скрыть с причиной", "Чужой труд", "Отправить так"):
        await owner.taps(tap)
    told = await boris.waits_for(f"«{TITLE}» скрыто модератором")
    await boris.taps("Не согласен", on=told)
    await boris.sends("Анна разрешила")
    boris.sees("Апелляция")


async def test_a_claim_that_is_not_believed_is_looked_at_by_another_once(network, owner, boris, vera):
    olga = await network.member("Смирнова Ольга")
    await network.does(_moderates)
    await claims_it(vera, SOURCE)
    await olga.taps("Открыть", on=await olga.waits_for("чужая работа"))
    await olga.taps("Оставить как есть")
    told = await vera.waits_for("модератор не нашёл чужой работы, запись остаётся")
    await network.telegram.time.moves(minutes=1)
    await vera.taps("Не согласиться", on=told)
    vera.sees("С чем вы не согласны?")
    await vera.sends("Там <те же> числа в задаче 7")
    vera.sees("Передали другому модератору")
    await boris.waits_for("Там <те же> числа")
    boris.does_not_see("Вера")
    await opened(owner)
    owner.sees("Заявитель не согласен с прежним решением: Там <те же> числа")
    await owner.taps("Оставить как есть")
    await vera.waits_for("это решение последнее")
    assert "Не согласиться" not in vera.buttons
    await vera.taps("Не согласиться", on=told)
    assert "Оспорить это уже нельзя" in vera.alert


async def test_who_left_it_or_says_it_does_not_decide(network, owner, boris):
    olga = await network.member("Смирнова Ольга")
    await network.does(_moderates)
    await claims_it(olga, SOURCE)
    await opened(owner)
    await olga.sends("/organizer")
    olga.does_not_see("Чужая работа?")
    await owner.taps("Оставить как есть")
    await olga.taps("Не согласиться", on=await olga.waits_for("запись остаётся"))
    await olga.sends("Там те же числа")
    olga.sees("Другого модератора в сети сейчас нет")
    olga.does_not_see("Передали другому модератору")


async def test_a_claim_joins_a_report_and_moderators_hear_of_it(network, owner, anna, boris, vera):
    await anna.sends("/start material_2")
    for tap in ("Пожаловаться", "Реклама или политика"):
        await anna.taps(tap)
    seen = await network.does(_seen)
    await network.telegram.time.moves(minutes=1)
    await claims_it(vera, SOURCE)
    await owner.waits_for("чужая работа")
    assert await network.does(_seen) != seen, "nobody decides on it without having read the claim"


async def test_whoever_made_it_along_does_not_claim_it(network, owner, vera):
    await network.does(_made_along)
    await vera.sends("/start material_2")
    assert "Пожаловаться" not in vera.buttons


def _moderates(unit):
    roles.grant(unit.db, _named(unit, "Смирнова"), Role.MODERATOR, by=None, now=unit.now)


def _made_along(unit):
    parts.add(unit.db, Thing(MATERIAL, 2), COAUTHOR, _named(unit, "Вера"), PartState.ACCEPTED, by=None, now=unit.now)


def _named(unit, name):
    (row,) = unit.db.execute("SELECT id FROM members WHERE name LIKE ?", (f"%{name}%",)).fetchall()
    return row["id"]


def _seen(unit):
    return deciding.number_of(unit, queue.newest_of(unit, Thing(MATERIAL, 2)))


def _terms(unit):
    return len(due.of(unit, Thing(MATERIAL, 2)))


def _case(unit):
    case = queue.newest_of(unit, Thing(MATERIAL, 2))
    return case.created_at, claims.until(unit, case), due.when(unit, case.thing, TERM)


def _remind(unit):
    thing = Thing(MATERIAL, 2)
    (term,) = due.of(unit, thing)
    before = unit.db.execute("SELECT count(*) FROM outbox WHERE kind = 'case-new'").fetchone()[0]
    unit.now += 20 * HOUR
    claims.remind(unit, term)
    return unit.db.execute("SELECT count(*) FROM outbox WHERE kind = 'case-new'").fetchone()[0] - before


async def test_a_claim_has_a_term_a_row_of_today_and_a_reminder(network, owner, vera):
    await claims_it(vera, SOURCE)
    made, until, reminded = await network.does(_case)
    assert (until - made, reminded - made) == (24 * HOUR, 20 * HOUR)
    await owner.sends("/organizer")
    owner.sees("Чужая работа?")
    assert await network.does(_remind) == 1


async def test_what_is_not_there_for_the_moderator_is_not_laid_beside(network, owner, anna, vera):
    await network.does(_taken_back)
    await claims_it(vera, f"{SOURCE} и https://t.me/uchitelskaya_bot?start=material_99")
    await opened(owner)
    owner.sees("Пожаловался 1 человек")
    owner.sees("— Чужой труд: ")
    owner.does_not_see("Источник:")


def _taken_back(unit):
    material = materials.by_id(unit.db, 1)
    sharing.withdraw(unit, material.author_id, material.id)
