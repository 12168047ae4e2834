"""What others make of a material: lessons, thanks; reviewers of other schools; what its author learns (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.people.profile import ProfileField
from services.people import profile
from services.privacy import privacy
from storage.base import members, roles
from tests.flows.materials.ways import shares

ADVICE = "Добавьте ответы ко второй странице."


def _at_school(unit, telegram_id, school, expert):
    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    profile.fill(unit, member.id, {ProfileField.SCHOOL: school, ProfileField.SUBJECTS: ["math"]})
    if expert:
        roles.grant(unit.db, member.id, Role.EXPERT, by=None, now=unit.now)


async def works(network, person, school, *, expert=False):
    await network.does(_at_school, person.id, school, expert)


@pytest.fixture
async def experts(network):
    found = []
    for number, name in enumerate(("Второва Вера", "Третьяков Тимур", "Четверова Чулпан"), 2):
        person = await network.member(name)
        await works(network, person, f"Лицей № {number}0", expert=True)
        found.append(person)
    return found


async def opens(person, number=1):
    await person.sends(f"/start material_{number}")


async def judges(person, points, advice=ADVICE):
    await person.waits_for("Просим о рецензии")
    await person.taps("Возьмусь")
    await person.taps("Написать рецензию")
    for score in points:
        (button,) = [one for one in person.buttons if one.startswith(f"{score} — ")]
        await person.taps(button)
    await person.sends(advice)
    await person.taps("Отправить рецензию")


async def asks(anna):
    await opens(anna)
    await anna.taps("На экспертизу")
    anna.sees("двум рецензентам из других школ")
    await anna.taps("Отправить рецензентам")
    anna.sees("Отправлено на экспертизу")


async def test_a_lesson_is_one_tap_told_of_and_taken_back(anna, boris):
    await shares(anna)
    await opens(boris)
    await boris.taps("Было на уроке")
    boris.sees("Отмечено: было на уроке")
    boris.sees("Было на 1 уроке")
    await boris.taps("Заметка об уроке")
    await boris.sends("Седьмой «Б» решил <всё> за урок.")
    boris.sees("Автор прочтёт")
    await anna.waits_for("про ваш материал")
    anna.sees("Седьмой «Б» решил <всё> за урок.")
    await anna.taps("Открыть материал")
    await anna.taps("Как проводили: 1")
    anna.sees("Фёдоров Борис Ильич")
    await opens(boris)
    await boris.taps("✓ Было на уроке")
    boris.does_not_see("Было на 1 уроке")
    assert not any(label.startswith("Как проводили") for label in boris.buttons)


async def test_thanks_count_once_and_are_taken_back_by_the_same_button(anna, boris):
    await shares(anna)
    await opens(boris)
    await boris.taps("Спасибо")
    boris.sees("Спасибо: 1")
    await boris.taps("✓ Спасибо")
    boris.does_not_see("Спасибо: 1")
    await boris.taps("Спасибо")
    await anna.sends("/materials")
    await anna.sends("/start material_1")
    anna.sees("Спасибо: 1")
    assert "Спасибо" not in anna.buttons, "nobody thanks themselves"


async def test_an_author_sees_how_their_materials_are_used(anna, boris):
    await shares(anna)
    await opens(boris)
    await boris.taps("Взять: 1 файл")
    await opens(boris)
    await boris.taps("Было на уроке")
    await anna.sends("/materials")
    await anna.taps("Мои материалы")
    await anna.taps("Как их берут")
    anna.sees("Всего: взяли 1, было на уроках 1, спасибо 0.")
    anna.sees("За последние 7 дней: взяли 1, было на уроках 1, спасибо 0.")
    assert "photo" in anna.last.data, "the picture of weeks"


async def test_two_reviewers_recommend_a_version(network, anna, boris, experts):
    await shares(anna)
    await works(network, anna, "Школа № 5")
    await asks(anna)
    anna.sees("Идёт экспертиза")
    anna.does_not_see("Без экспертизы")
    await judges(experts[0], (4, 4, 4, 3, 3))
    await judges(experts[1], (3, 3, 3, 3, 3))
    await opens(boris)
    boris.sees("Рекомендовано сетью")
    boris.sees("Оценка рецензентов: 16,5 из 20.")
    assert "Советы рецензентов" not in boris.buttons, "its author hasn't shown it"
    await opens(anna)
    await anna.taps("Советы рецензентов")
    anna.sees(ADVICE)
    anna.does_not_see("Второва")
    await anna.taps("Показать советы всем")
    await opens(boris)
    await boris.taps("Советы рецензентов")
    boris.sees(ADVICE)
    boris.does_not_see("Второва")


async def test_a_criterion_below_two_is_advice_and_no_recommendation(network, anna, experts):
    await shares(anna)
    await works(network, anna, "Школа № 5")
    await asks(anna)
    await judges(experts[0], (4, 4, 4, 4, 1))
    await judges(experts[1], (4, 4, 4, 4, 1))
    await opens(anna)
    anna.does_not_see("Рекомендовано сетью")
    anna.does_not_see("Без экспертизы")
    anna.sees("Оценка рецензентов: 17 из 20.")


async def test_a_reviewer_of_the_same_school_is_not_asked(network, anna, experts):
    await shares(anna)
    await works(network, anna, "Лицей № 20")
    await asks(anna)
    await experts[1].waits_for("Просим о рецензии")
    await experts[2].waits_for("Просим о рецензии")
    assert not any("Просим о рецензии" in message.text for message in experts[0].messages)


async def test_an_author_who_is_erased_leaves_what_was_recommended(network, anna, boris, experts):
    await shares(anna)
    await works(network, anna, "Школа № 5")
    await asks(anna)
    await judges(experts[0], (4, 4, 4, 3, 3))
    author = await network.app.units.ask(lambda unit: members.by_telegram_id(unit.db, anna.id, unit.now).id)
    await network.does(privacy.erase_now, author)
    await judges(experts[1], (3, 3, 3, 3, 3))
    await opens(boris)
    boris.sees("Рекомендовано сетью")
    boris.does_not_see("Иванова")


async def test_what_is_taken_back_needs_no_reviewers(network, anna, experts):
    await shares(anna)
    await works(network, anna, "Школа № 5")
    await asks(anna)
    await experts[0].waits_for("Просим о рецензии")
    await opens(anna)
    await anna.taps("Изменить")
    await anna.taps("Убрать из сети")
    await anna.taps("Убрать")
    await experts[0].taps("Возьмусь")
    assert "Написать рецензию" not in experts[0].buttons
