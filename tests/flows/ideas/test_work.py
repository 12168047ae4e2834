"""The work on a project: its plan, tasks with reminders, the diary with photos, the picture (PRODUCT §6)."""

from __future__ import annotations

import io

import pytest
from PIL import Image

TITLE = "Литературная карта края"


def a_photo():
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "#336699").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
async def anna(network):
    """Leads a project, and stands on its card."""
    anna = await network.member("Иванова Анна Петровна")
    await anna.sends("/ideas")
    await anna.taps("+ Предложить")
    await anna.taps("Общее дело (проект)")
    await anna.sends(TITLE)
    await anna.sends("Соберём места, о которых писали наши писатели. Получится карта.")
    await anna.taps("Опубликовать")
    return anna


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич", region="Псков")


async def plans(anna, milestone="Собраны рассказы", day="15 декабря"):
    """A milestone, from the card."""
    await anna.taps("План")
    await anna.taps("+ Этап")
    await anna.sends(milestone)
    await anna.sends(day)
    await anna.taps("Пропустить")


async def opens(person, title=TITLE):
    await person.sends("/ideas")
    await person.taps(title)


async def test_a_plan_of_milestones_and_tasks_is_made_and_lived(anna, boris):
    await anna.taps("План")
    anna.sees("Начните с первого этапа")
    await anna.taps("‹ Назад")
    await plans(anna)
    anna.sees("Этап в плане")
    anna.sees("срок: ")
    anna.sees(", до конца дня")
    await anna.taps("+ Задача")
    await anna.sends("Позвать пять школ")
    await anna.taps("Иванова Анна Петровна")
    await anna.sends("1 декабря")
    anna.sees("Задача «Позвать пять школ» в плане.")
    alone = [row[0]["text"] for row in anna.last.rows if len(row) == 1]
    assert "Рассказать о шаге" in alone, "half a phone is too narrow for it"
    await anna.taps("‹ Назад")
    await anna.taps("○ Собраны рассказы")
    await anna.taps("Возьму на себя")
    anna.sees("Собраны рассказы")
    await anna.taps("+ Задача")
    await anna.sends("Написать памятку")
    await anna.taps("Пропустить")
    await anna.taps("Пропустить")
    anna.sees("пока никто не взял")
    # A milestone isn't reached while its tasks aren't done.
    await anna.taps("✓ Сделано")
    assert "не сделаны ещё 2 задачи" in anna.alert
    await anna.taps("○ Позвать пять школ")
    await anna.taps("✓ Сделано")
    anna.sees("Вернуть в работу")
    await anna.taps("‹ Назад")
    await anna.taps("○ Написать памятку")
    await anna.taps("Возьму на себя")
    await anna.taps("✓ Сделано")
    await anna.taps("‹ Назад")
    await anna.taps("✓ Сделано")
    await anna.taps("‹ Назад")
    anna.sees("Сделано дел: 2 из 2, пройдено этапов: 1 из 1")
    anna.sees("Иванова Анна Петровна (ведёт): сделано дел 2 из 2")
    # Others look, and change nothing.
    await opens(boris)
    boris.sees("Сделано дел: 2 из 2")
    await boris.taps("План")
    boris.sees("Собраны рассказы")
    assert "+ Этап" not in boris.buttons


async def test_a_task_that_is_not_done_is_told_before_and_after_its_day(network, anna):
    await plans(anna, day="26 ноября")
    await anna.taps("Возьму на себя")
    await network.telegram.time.moves(days=2)
    anna.sees("Завтра срок")
    await network.telegram.time.moves(days=2)
    anna.sees("вышел срок")
    await anna.sends("/menu")
    anna.sees("Срок вышел: Собраны рассказы")
    await opens(anna)
    anna.sees("просрочено: 1")


async def test_a_step_is_told_in_two_taps_and_a_message(anna, boris):
    await anna.sends("/ideas")
    await anna.taps(TITLE)
    await anna.taps("Рассказать о шаге")
    await anna.sends("Провели первую встречу: пришли три школы.")
    anna.sees("Записано в дневник.")
    await opens(boris)
    await boris.taps("Дневник · 1")
    boris.sees("Провели первую встречу")
    assert "Рассказать о шаге" not in boris.buttons


async def test_photos_are_the_teams_until_a_leader_shows_them(anna, boris):
    await anna.taps("Рассказать о шаге")
    await anna.uploads(("photo.png", a_photo()), photo=True)
    anna.sees("Что на снимке?")
    await anna.sends("Дети рисуют карту")
    anna.sees("видит только команда")
    anna.sees("нужно письменное согласие их родителей")
    await anna.taps("+ Фото или файл")
    await anna.uploads(("план.pdf", b"%PDF-1.4"))
    anna.sees("Добавлено.")
    assert "план.pdf" in anna.buttons
    await opens(boris)
    await boris.taps("Дневник · 1")
    await boris.taps(boris.buttons[0])
    boris.sees("Дети рисуют карту")
    assert "Фото 1" not in boris.buttons
    await anna.taps("Показать фото и файлы всем")
    anna.sees("видят все участники")
    await boris.taps("‹ Назад")
    await boris.taps(boris.buttons[0])
    await boris.taps("Фото 1")
    assert boris.files[-1].mime.startswith("image/")
    await anna.taps("Оставить фото и файлы команде")
    await boris.taps("‹ Назад")
    assert "Фото 1" not in boris.buttons


async def test_the_plan_is_shown_as_a_picture_with_its_figures(anna):
    await plans(anna)
    await anna.taps("‹ Назад")
    await anna.taps("Картинкой")
    anna.sees("Сделано дел: 0 из 1, пройдено этапов: 0 из 1")
    picture = Image.open(io.BytesIO(anna.files[-1].bytes))
    assert picture.width == 1080
    assert picture.height < 2 * picture.width


async def test_what_is_taken_out_of_the_plan_leaves_the_diary(anna):
    await plans(anna)
    await anna.taps("Рассказать о шаге")
    await anna.sends("Нашли художника")
    anna.sees("К плану: Собраны рассказы")
    await opens(anna)
    await anna.taps("План")
    await anna.taps("○ Собраны рассказы")
    await anna.taps("Изменить")
    await anna.taps("Убрать из плана")
    await anna.taps("Убрать")
    anna.sees("Плана пока нет")
    await anna.taps("‹ Назад")
    await anna.taps("Дневник · 1")
    anna.sees("Нашли художника")
