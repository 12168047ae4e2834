"""A review in conversation: asked, agreed, judged blind, a third, the outcome, the answer (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.base.things import Thing
from domain.events.events import EVENT, EventForm
from domain.people.profile import ProfileField
from services.events import editing
from services.events.editing import Draft
from services.people import profile
from services.reviews import asking
from storage.base import members, roles
from tests.builders.probes import AREAS

DAY = 86_400


@pytest.fixture
async def house(network):
    """An author whose work is to be reviewed, and three experts of three other schools."""
    network.app.units.areas = AREAS
    people = {}
    for number, name in enumerate(("Автор Анна", "Второва Вера", "Третьяков Тимур", "Четверова Чулпан"), 1):
        person = await network.member(name)
        people[number] = person
        await network.does(_settled, person.id, number)
    return people


def _settled(unit, telegram_id: int, number: int) -> None:
    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    fields = {ProfileField.SUBJECTS: ["math"], ProfileField.SCHOOL: f"школа {number}, Казань"}
    profile.fill(unit, member.id, fields)
    roles.grant(unit.db, member.id, Role.LEADER if number == 1 else Role.EXPERT, by=None, now=unit.now)


def _no_expert(unit, telegram_id: int) -> None:
    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    roles.revoke(unit.db, member.id, Role.EXPERT, by=None, now=unit.now)


def _asked(unit, telegram_id: int) -> int:
    author = members.by_telegram_id(unit.db, telegram_id, unit.now)
    draft = Draft(
        form=EventForm.MASTERCLASS,
        title="Карта <края>",
        starts_at=unit.now + 90 * DAY,
        minutes=90,
        zone="Europe/Moscow",
        place="Школа",
    )
    work = Thing(EVENT, editing.create(unit, author.id, draft).id)
    return asking.ask(unit, work, by=author.id, subjects=["math"]).id


async def judges(person, points: str, advice: str = "Добавьте критерии оценки для детей.") -> None:
    """Five presses and a message."""
    await person.taps("Написать рецензию")
    for score in points:
        (button,) = [one for one in person.buttons if one.startswith(f"{score} — ")]
        await person.taps(button)
    await person.sends(advice)
    await person.taps("Отправить рецензию")


async def test_two_disagree_a_third_decides_and_the_author_answers_once(network, house):
    author, second, third, fourth = house.values()
    await network.does(_asked, author.id)
    await second.waits_for("Просим о рецензии")
    second.sees("Карта <края>")
    await second.taps("Возьмусь")
    second.sees("Рецензию ждём до")
    await second.taps("Что значат баллы")
    second.sees("достигнута, и это показано")
    await second.taps("‹ Назад")
    await judges(second, "44444")
    second.sees("Ваша рецензия принята")
    second.sees("Всего: 20 из 20")

    await third.sends("/menu")
    await third.taps(next(one for one in third.buttons if one.startswith("Рецензия, ответ через")))
    third.sees("Авторов мы не называем вам")
    third.does_not_see("Автор Анна")
    await third.taps("Возьмусь")
    third.does_not_see("Всего: 20 из 20")
    await judges(third, "00000", "Переделайте: пока непонятно, для кого это.")
    third.sees("зовём третьего")
    third.does_not_see("Всего: 20 из 20")

    await fourth.waits_for("Просим о рецензии")
    await fourth.taps("Возьмусь")
    await judges(fourth, "33333")
    fourth.sees("Рекомендовано сетью")
    fourth.sees("Другой рецензент")

    await author.waits_for("рекомендовано сетью")
    await author.taps("Открыть")
    author.sees("Рецензия 1 из 3")
    author.does_not_see("Второва")
    await author.taps("Ответить рецензентам")
    await author.sends("Спасибо! Критерии добавили.")
    await author.taps("Ответить")
    author.sees("Спасибо! Критерии добавили.")
    assert "Ответить рецензентам" not in author.buttons
    await second.waits_for("Автор ответил на рецензии")


async def test_no_is_said_with_one_tap_and_another_is_asked(network, house):
    author, second, _, fourth = house.values()
    await network.does(_asked, author.id)
    await second.waits_for("Просим о рецензии")
    await second.taps("Не могу")
    second.sees("попросим другого коллегу")
    await fourth.waits_for("Просим о рецензии")


async def test_too_few_is_said_on_the_card_and_to_organizers(network):
    network.app.units.areas = AREAS
    owner = await network.owner()
    author = await network.member("Автор Анна")
    await network.does(_settled, author.id, 1)
    await network.does(_asked, author.id)
    await owner.sends("/organizer")
    owner.sees("Не хватает рецензентов")
    await owner.taps(next(one for one in owner.buttons if one.startswith("Не хватает рецензентов")))
    owner.sees("Рецензентов не хватает: 2")
    owner.sees("30 дней")
    await owner.taps("Кто у нас эксперт")
    await network.telegram.time.moves(days=30)
    await author.waits_for("пока без экспертизы")
    await author.taps("Открыть")
    author.sees("Без экспертизы")


async def test_reviews_of_ones_own_are_for_whoever_may_be_asked(network, house):
    author, second, *_ = house.values()
    for person, has in ((author, False), (second, True)):
        await person.sends("/menu")
        await person.taps("Моё")
        assert ("Мои рецензии" in person.buttons) is has
    await network.does(_asked, author.id)
    await second.waits_for("Просим о рецензии")
    await network.does(_no_expert, second.id)
    await second.sends("/menu")
    await second.taps("Моё")
    await second.taps("Мои рецензии")
    await second.taps("‹ Назад")
    second.sees("Моё\n")


async def test_credit_is_shown_by_ones_own_word(network, house):
    author, second, third, _ = house.values()
    await network.does(_asked, author.id)
    for person in (second, third):
        await person.waits_for("Просим о рецензии")
        await person.taps("Возьмусь")
        await judges(person, "44443")
    await second.sends("/menu")
    await second.taps("Моё")
    await second.taps("Мои рецензии")
    second.sees("Видите это только вы")
    await second.taps("Показать на моей странице")
    second.sees("видно на вашей странице")
    await second.sends("/me")
    second.sees("Рецензий для сети: 1")
