"""What came out of a project: said, submitted, reviewed, published; or ended without blame (PRODUCT §6)."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.base.things import Thing
from domain.ideas.projects import PARTICIPANT, ProjectState
from domain.people.profile import ProfileField
from services.base import parts
from services.people import profile
from services.privacy import privacy
from storage.base import members, roles
from storage.ideas.ideas import PROJECT
from tests.builders.states import put

TITLE = "Литературная карта края"
ADVICE = "Добавьте критерии оценки для детей."


def _runs(unit):
    for state in (ProjectState.TEAM, ProjectState.RUNNING):
        put(unit.db, PROJECT, 1, state)


def _at_school(unit, telegram_id, school, expert=False, joins=False):
    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    profile.fill(unit, member.id, {ProfileField.SCHOOL: school, ProfileField.SUBJECTS: ["math"]})
    if expert:
        roles.grant(unit.db, member.id, Role.EXPERT, by=None, now=unit.now)
    if joins:
        parts.give(unit, Thing("idea", 1), PARTICIPANT, member.id, by=member.id)


async def works(network, person, school, **more):
    await network.does(lambda unit: _at_school(unit, person.id, school, **more))


@pytest.fixture
async def anna(network):
    """Leads a project that runs."""
    anna = await network.member("Иванова Анна Петровна")
    await anna.sends("/ideas")
    await anna.taps("+ Предложить")
    await anna.taps("Общее дело (проект)")
    await anna.sends(TITLE)
    await anna.sends("Соберём места, о которых писали наши писатели. Получится карта.")
    await anna.taps("Опубликовать")
    await network.does(_runs)
    return anna


@pytest.fixture
async def boris(network, anna):
    """Of her team, at another school."""
    boris = await network.member("Фёдоров Борис Ильич", region="Псков")
    await works(network, anna, "Школа № 5")
    await works(network, boris, "Гимназия № 3", joins=True)
    return boris


@pytest.fixture
async def experts(network):
    found = []
    for number, name in enumerate(("Второва Вера", "Третьяков Тимур", "Четверова Чулпан"), 2):
        person = await network.member(name)
        await works(network, person, f"Лицей № {number}0", expert=True)
        found.append(person)
    return found


async def opens(person):
    await person.sends("/start idea_1")


async def opens_result(person):
    await opens(person)
    await person.taps("Результат")


async def says(anna):
    """From the project's card to what is said of its result."""
    await anna.taps("Результат")
    await anna.taps("Рассказать о результате")
    await anna.sends("Карта на 40 точек и <памятка>.")
    await anna.sends("Начали бы с одного района.")
    await anna.sends("Карта: https://example.org/map и ещё https://example.org/guide.")
    await anna.taps("Записать")
    anna.sees("Записано.")


async def submits(anna):
    await opens(anna)
    await says(anna)
    await anna.taps("Отправить рецензентам")
    anna.sees("письменное согласие их родителей")
    await anna.taps("Отправить рецензентам")
    anna.sees("Отправлено на экспертизу")


async def judges(person, points, advice=ADVICE):
    await person.waits_for("Просим о рецензии")
    await person.taps("Возьмусь")
    await person.taps("Написать рецензию")
    for score in points:
        (button,) = [one for one in person.buttons if one.startswith(f"{score} — ")]
        await person.taps(button)
    await person.sends(advice)
    await person.taps("Отправить рецензию")


async def publishes(anna):
    await opens_result(anna)
    await anna.taps("Опубликовать результат")
    await anna.taps("Опубликовать результат")
    anna.sees("Опубликовано!")


async def test_a_project_ends_without_blame_and_teaches_others(network, anna):
    boris = await network.member("Фёдоров Борис Ильич", region="Псков")
    await opens(anna)
    await anna.taps("Результат")
    anna.sees("Результата пока нет")
    await anna.taps("Закончить без результата")
    await anna.sends("Собрали два рассказа, дальше не хватило времени.")
    await anna.sends("Начали бы с одного района.")
    await anna.taps("Закончить проект")
    anna.sees("осталось в архиве")
    await boris.sends("/ideas")
    await boris.taps("Что получилось")
    boris.sees(TITLE)
    boris.sees("закончен без результата")
    boris.sees("Сделали бы иначе: Начали бы с одного района.")
    await boris.taps(TITLE)
    boris.sees("Собрали два рассказа")


async def test_what_is_said_is_the_teams_until_it_is_published(network, anna, boris):
    stranger = await network.member("Чужова Ольга Львовна")
    await opens(anna)
    await says(anna)
    await anna.taps("Материалы: 2")
    anna.sees("https://example.org/map")
    await anna.taps("+ Файл")
    await anna.uploads(("карта.pdf", b"%PDF-1.4"))
    anna.sees("Файл добавлен.")
    await anna.taps("карта.pdf")
    await anna.taps("Убрать файл")
    anna.sees("Файл убран.")
    await anna.taps("+ Файл")
    await anna.uploads(("карта.pdf", b"%PDF-1.4"))
    await opens_result(boris)
    boris.sees("Карта на 40 точек")
    assert "Отправить рецензентам" not in boris.buttons
    await boris.taps("Материалы: 3")
    await boris.taps("карта.pdf")
    assert boris.files[-1].name == "карта.pdf"
    await opens(stranger)
    assert "Результат" not in stranger.buttons


async def test_reviewers_are_of_other_schools_so_the_team_tells_theirs_first(network, anna):
    await opens(anna)
    await says(anna)
    anna.sees("Школу не указали: 1")
    anna.sees("ход команды")
    await anna.taps("Отправить рецензентам")
    await anna.taps("Отправить рецензентам")
    assert "Школу не указали" in anna.alert


async def test_it_is_published_with_those_who_agree(network, anna, boris, experts):
    vera, timur, _ = experts
    await submits(anna)
    anna.sees("Идёт экспертиза")
    anna.sees("Рецензенты ещё не ответили")
    assert "Опубликовать результат" not in anna.buttons
    await anna.taps("Показать моё имя")
    await boris.waits_for("Показать вас среди авторов?")
    await boris.sends("/menu")
    assert f"Показать вас среди авторов? {TITLE}"[:20] in " ".join(boris.buttons)
    await judges(vera, "44444")
    vera.does_not_see("Иванова")
    await judges(timur, "44443")
    await anna.waits_for("рекомендовано сетью")
    await anna.sends("/menu")
    await anna.taps(next(one for one in anna.buttons if one.startswith("Можно опубликовать")))
    await anna.taps("Показать советы рецензентов всем")
    await anna.taps("Опубликовать результат")
    anna.sees("Ещё 1 автор не ответил")
    await anna.taps("Опубликовать результат")
    await boris.waits_for("Опубликован результат проекта")
    stranger = await network.member("Чужова Ольга Львовна")
    await stranger.sends("/ideas")
    await stranger.taps("Что получилось")
    stranger.sees("результат опубликован")
    stranger.sees("Оценка рецензентов: 19,5 из 20.")
    stranger.sees("Сделали бы иначе: Начали бы с одного района.")
    await stranger.taps(TITLE)
    stranger.sees("Иванова Анна Петровна — ведёт")
    stranger.sees("и ещё 1 человек из команды")
    stranger.does_not_see("Фёдоров")
    await stranger.taps("Советы рецензентов")
    stranger.sees(ADVICE)
    stranger.does_not_see("Второва")
    await opens_result(boris)
    await boris.taps("Показать моё имя")
    boris.sees("Фёдоров Борис Ильич — в команде")


async def test_advice_is_the_authors_until_a_leader_shows_it(network, anna, boris, experts):
    await submits(anna)
    for expert in experts[:2]:
        await judges(expert, "33333")
    await publishes(anna)
    stranger = await network.member("Чужова Ольга Львовна")
    await opens_result(stranger)
    assert "Советы рецензентов" not in stranger.buttons
    await anna.taps("Показать советы рецензентов всем")
    await opens_result(stranger)
    await stranger.taps("Советы рецензентов")
    await anna.taps("Оставить советы авторам")
    await stranger.taps("‹ Назад")
    assert "Советы рецензентов" not in stranger.buttons


async def test_only_leaders_answer_and_take_it_back(network, anna, boris, experts):
    await submits(anna)
    await opens_result(boris)
    await boris.taps("Как идёт экспертиза")
    assert "Отозвать с экспертизы" not in boris.buttons
    await experts[0].waits_for("Просим о рецензии")
    await opens_result(anna)
    await anna.taps("Вернуть в работу")
    await anna.taps("Вернуть в работу")
    anna.sees("Проект снова в работе")
    await anna.taps("Рассказать о результате")
    anna.sees("Карта на 40 точек")
    await submits(anna)
    await opens_result(anna)
    await anna.taps("Как идёт экспертиза")
    anna.sees("версия 2")
    await anna.taps("Отозвать с экспертизы")
    await anna.taps("Да, отозвать")
    await opens(anna)
    anna.sees("●\u00a0работа")


async def test_too_few_reviewers_is_said_and_after_30_days_it_goes_without(network, anna, boris):
    owner = await network.owner()
    await submits(anna)
    await opens(boris)
    boris.sees("рецензентов пока не хватает")
    await owner.sends("/organizer")
    owner.sees("Не хватает рецензентов")
    await network.telegram.time.moves(days=8)
    await owner.sends("/organizer")
    owner.sees("Авторы не ответили (2)")
    await network.telegram.time.moves(days=23)
    await anna.waits_for("пока без экспертизы")
    await publishes(anna)
    anna.sees("Без экспертизы.")


async def test_an_author_who_is_erased_is_a_former_member(network, anna, boris, experts):
    await submits(anna)
    await boris.waits_for("Показать вас среди авторов?")
    await boris.taps("Показать моё имя")
    for expert in experts[:2]:
        await judges(expert, "33333")
    await publishes(anna)
    await network.does(lambda unit: privacy.erase_now(unit, _id(unit, boris)))
    await opens_result(anna)
    anna.does_not_see("Фёдоров")
    anna.sees("Бывший участник №")


def _id(unit, person):
    return members.by_telegram_id(unit.db, person.id, unit.now).id
