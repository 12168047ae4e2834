"""«Сегодня»: what is to be done by whoever leads, each row a button to the very place; four figures (PRODUCT §12)."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from handlers.features import all_features
from handlers.people.consents import shipped
from locales.texts import Texts
from tests.flows.conftest import join
from tests.flows.desk.test_organizer import by_approval, make_organizer
from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.flows.events.test_events_awkward import people
from tests.services.events.world import at

DOORS = {Texts("ru", "UTC", 0).plain(entry.label) for entry in all_features().desk}
FIGURES = ("Активны", "Пришли", "Недоступны", "Ничего не ждёт", "Ждут с")


async def cabinet(person):
    await person.sends("/organizer")
    return person


def own_rows(person):
    """The buttons above the doors and the figures."""
    alone = [row[0]["text"] for row in person.last.rows if len(row) == 1]
    return [label for label in alone if label not in DOORS and not label.startswith((*FIGURES, "Ещё ждёт"))]


async def counted(person):
    """The figures of the first screen."""
    return [b for b in person.buttons if b.startswith(FIGURES)]


async def test_an_empty_day_invites_and_counts(network):
    olga = await network.owner()
    await cabinet(olga)
    olga.sees("Сегодня всё сделано: ничего не ждёт. Самое время позвать коллег или назначить встречу")
    assert await counted(olga) == [
        "Активны: 1 (+1)", "Недоступны: 0", "Пришли: —", "Ничего не ждёт",
    ]  # fmt: skip
    await olga.taps("Создать событие")
    olga.sees("Выберите форму")
    await olga.taps("‹ Назад")
    olga.sees("Сегодня всё сделано")
    await olga.taps("Позвать коллег")
    olga.sees("Для кого эта ссылка?")
    await olga.taps("Пропустить")
    olga.sees("Приглашение № 1")


async def test_nobody_is_invited_to_what_is_not_theirs(network):
    olga = await network.owner()
    vera = await network.member("Вера Орлова")
    await olga.sends("/organizer")
    for step in ("Люди", "Люди и роли", "Вера Орлова", "Дать роль", "Модератор", "Без срока"):
        await olga.taps(step)
    await cabinet(vera)
    vera.sees("Сегодня всё сделано: ничего не ждёт.")
    vera.does_not_see("Самое время")
    assert not {"Позвать коллег", "Создать событие"} & set(vera.buttons)


async def test_an_organizer_is_led_from_each_row_to_the_very_place(network):
    olga = await network.owner()
    await by_approval(olga)
    guest = network.person("Анна")
    await join(guest, "Анна Петрова")
    await olga.waits_for("Новая заявка")
    await network.telegram.time.moves(minutes=1)
    await a_seminar(olga, when="25 ноября 18:00")
    await cabinet(olga)
    olga.sees("ждут 2 дела, сначала самые давние")
    assert own_rows(olga) == ["Заявка: Анна Петрова", "Никто не записан: Смысловое чтение"]
    await olga.taps("Заявка: Анна Петрова")
    assert "Принять" in olga.buttons
    await olga.taps("Принять")
    await cabinet(olga)
    assert own_rows(olga) == ["Никто не записан: Смысловое чтение"]
    await olga.taps("Никто не записан: Смысловое чтение")
    olga.sees("Панель ведущего: Смысловое чтение")
    assert "Изменить" in olga.buttons


async def test_a_list_that_is_still_open_is_closed_from_the_row(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await network.telegram.time.moves_to(at("2026-11-30 20:01"))
    await cabinet(olga)
    await olga.taps("Закройте список: Смысловое чтение")
    assert any("Закрыть список" in label for label in olga.buttons)
    await olga.taps("Закрыть список")
    await cabinet(olga)
    assert own_rows(olga) == []


async def test_more_than_fits_is_a_tap_away_in_pages(network):
    olga = await network.owner()
    for number in range(1, 9):
        await olga.sends("/events")
        await olga.taps("Создать событие")
        await olga.taps("Семинар")
        await olga.sends(f"Встреча {number}")
        await olga.sends("30 ноября 18:00")
        await olga.sends("Гимназия № 5")
        await olga.taps("Сохранить черновик")
    await cabinet(olga)
    assert own_rows(olga) == [], "a fresh draft is nobody's concern but its maker's, on their menu"
    await network.telegram.time.moves(days=4)
    await cabinet(olga)
    assert own_rows(olga) == [f"Черновик: Встреча {number}" for number in (1, 2)]
    assert len(olga.last.rows) <= 7 + 1, "seven rows and the way back"
    assert "Ждут с 23 ноя" in await counted(olga)
    await olga.taps("Ещё ждёт: 6")
    olga.sees("ждут 8 дел")
    assert "Черновик: Встреча 6" in olga.buttons
    await olga.taps("›")
    await olga.taps("Черновик: Встреча 8")
    olga.sees("Встреча 8")


async def test_a_leader_sees_their_own_work_and_no_figures(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Люди и роли")
    await olga.taps("Анна Петрова")
    await olga.taps("Дать роль")
    await olga.taps("Ведущий")
    await olga.taps("Без срока")
    await anna.waits_for("У вас новая роль")
    await a_seminar(olga, when="25 ноября 18:00")
    await a_seminar(anna, title="Своё", when="25 ноября 19:00")
    await cabinet(anna)
    assert own_rows(anna) == ["Никто не записан: Своё"], "what others lead is theirs"
    assert await counted(anna) == []
    await anna.taps("Никто не записан: Своё")
    anna.sees("Своё")


async def test_a_host_without_a_role_has_a_day_too(network):
    olga = await network.owner()
    anna, _ = await people(network, 2)
    await a_seminar(olga, when="25 ноября 18:00")
    await olga.taps("‹ Назад")
    await olga.taps("Ведущие и выступающие")
    await olga.taps("Позвать вести")
    await olga.sends("Анна")
    await olga.taps("Анна Петрова")
    await anna.waits_for("вести")
    await opens(anna)
    await anna.taps("Буду вести")
    await cabinet(anna)
    assert own_rows(anna) == ["Никто не записан: Смысловое чтение"]
    assert await counted(anna) == []


async def test_a_new_text_of_the_consent_waits_for_an_organizer_until_it_is_decided(network):
    olga = await network.owner()
    with closing(sqlite3.connect(network.settings.database_path)) as db, db:
        db.execute(
            "INSERT INTO consent_shipped (digest, state, came_at) VALUES (?, 'offered', ?)",
            (shipped.DIGEST[:-1] + "x", network.telegram.time.now()),
        )
    await cabinet(olga)
    await olga.taps("Решите о новом тексте согласия")
    olga.sees("огласи")


async def test_each_figure_opens_its_picture_and_says_the_same_in_words(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga)
    await signs_up(anna)
    await signs_up(boris)
    await network.telegram.time.moves_to(at("2026-11-30 20:01"))
    await cabinet(olga)
    await olga.taps("Закройте список: Смысловое чтение")
    await olga.taps("По списку")
    await olga.taps("Анна Петрова")
    await olga.taps("‹ Назад")
    await olga.taps("Закрыть список")
    await boris.sends("/menu")
    await cabinet(olga)
    assert (await counted(olga))[:3] == ["Активны: 3 (+3)", "Недоступны: 0", "Пришли: 50 %"]
    for label, said in (
        ("Активны: 3 (+3)", "Ноябрь 2026: 3"),
        ("Активны: 3 (+3)", "Откуда участники\nРеспублика Татарстан: "),
        ("Недоступны: 0", "Доступны: 3"),
        ("Пришли: 50 %", "Ноябрь 2026: 1 из 2 · 50 %"),
    ):
        await cabinet(olga)
        await olga.taps(label)
        olga.sees(said)
        assert olga.files[-1].bytes.startswith(b"\x89PNG")
        await olga.taps("‹ Назад")
        olga.sees("Кабинет организатора")
    olga.does_not_see("Октябрь")


async def test_where_there_is_nothing_to_count_it_is_said_without_a_picture(network):
    olga = await network.owner()
    for label, said in (
        ("Пришли: —", "Считать пока нечего. После события закройте список пришедших"),
        ("Ничего не ждёт", "Когда кто-то ждёт ответа, здесь видно"),
    ):
        await cabinet(olga)
        await olga.taps(label)
        olga.sees(said)
        olga.does_not_see(": 0")
        assert not olga.files
        await olga.taps("‹ Назад")
        olga.sees("Кабинет организатора")


async def test_somebody_who_may_only_read_has_no_day(network):
    olga = await network.owner()
    boris = await network.member("Борисов Борис")
    await make_organizer(olga, "Борисов Борис")
    await boris.waits_for("У вас новая роль")
    await a_seminar(olga, when="25 ноября 18:00")
    with closing(sqlite3.connect(network.settings.database_path)) as db, db:
        db.execute("DELETE FROM consents WHERE member_id = (SELECT id FROM members WHERE name = 'Борисов Борис')")
    await cabinet(boris)
    assert await counted(boris) == []
    assert not any("Никто не записан" in label for label in boris.buttons)


async def test_all_events_of_the_network_with_drafts_and_past_ones(network):
    olga = await network.owner()
    await a_seminar(olga, title="Прошлое", when="24 ноября 18:00")
    await a_seminar(olga, title="Будущее")
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("Задуманное")
    await olga.sends("30 ноября 18:00")
    await olga.sends("Гимназия № 5")
    await olga.taps("Сохранить черновик")
    await network.telegram.time.moves(days=2)
    await cabinet(olga)
    await olga.taps("Жизнь сети")
    await olga.taps("Все события")
    olga.sees("Все события сети\n\n3 события")
    for which, title in (("Черновики", "Задуманное"), ("Впереди", "Будущее"), ("Прошли", "Прошлое")):
        await olga.taps(which)
        olga.sees("1 событие")
        olga.sees(title)
    await olga.taps("Отмены")
    olga.sees("Таких событий нет")
    await olga.taps("Черновики")
    await olga.taps("Задуманное")
    olga.sees("Задуманное")
