"""Changing what is there: it is seen and kept, taken away only by its own button, and others are asked about first."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.base.roles import Role
from storage.base import roles
from tests.flows.events.test_contests import opens_contest, sends_work
from tests.flows.events.test_events import a_seminar, signs_up
from tests.flows.events.test_events_awkward import told
from tests.services.events.world import at


async def edits(host, label, event=1):
    await host.starts(f"event_{event}")
    await host.taps("Панель ведущего")
    await host.taps("Изменить")
    await host.taps(label)


def copied(person):
    """What the copying buttons of the newest screen copy."""
    return [button["copy_text"]["text"] for row in person.last.rows for button in row if "copy_text" in button]


async def event(network, **columns):
    def read(db):
        return dict(
            zip(columns, db.execute(f"SELECT {', '.join(columns)} FROM events WHERE id = 1").fetchone(), strict=True)
        )

    return await network.app.database.read(read)


@pytest.fixture
async def seminar(network):
    """A host, a participant, and a published seminar of two seats."""
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await a_seminar(olga)
    await signs_up(anna)
    return olga, anna


async def test_an_edit_shows_what_is_there_to_copy_and_leaves_it(network, seminar):
    olga, anna = seminar
    for label, value in (("Название", "Смысловое чтение"), ("Адрес", "Гимназия № 5"), ("Число мест", "2")):
        await edits(olga, label)
        olga.sees(f"Сейчас: {value}")
        assert copied(olga) == [value]
        assert "Пропустить" not in olga.buttons
        await olga.taps("Оставить")
        olga.sees("всё осталось как было")
        await olga.taps("Назад")
        olga.sees("Панель ведущего")
    await edits(olga, "Начало")
    assert copied(olga) == ["30.11.2026 18:00"]
    assert await event(network, capacity=0, place=0, title=0) == {
        "capacity": 2, "place": "Гимназия № 5", "title": "Смысловое чтение",
    }  # fmt: skip
    await network.telegram.time.moves(minutes=20)
    assert told(anna, "Изменилось") == 0


async def test_a_long_text_can_be_copied_from_the_screen(network, seminar):
    olga, _ = seminar
    plan = "Читаем вместе. " * 40
    await edits(olga, "Описание")
    assert "Убрать" not in olga.screen
    await olga.sends(plan.strip())
    olga.sees("Изменено")
    await edits(olga, "Описание")
    assert copied(olga) == []
    pre = next(e for e in olga.last.data["entities"] if e["type"] == "pre")
    assert pre["length"] == len(plan.strip())
    await olga.taps("Убрать: Описание")
    olga.sees("Изменено")
    assert (await event(network, description=0))["description"] == ""


@pytest.mark.parametrize(
    ("label", "column", "gone"), [("Число мест", "capacity", "без ограничения"), ("Адрес", "place", "—")]
)
async def test_taking_away_is_a_button_of_its_own_and_asks_when_others_are_affected(
    network, seminar, label, column, gone
):
    olga, _ = seminar
    before = await event(network, **{column: 0})
    await edits(olga, label)
    await olga.taps(f"Убрать: {label}")
    olga.sees(f"Станет: {gone}")
    olga.sees("Это касается 1 человека")
    assert await event(network, **{column: 0}) == before, "nothing has happened yet"
    await olga.taps("Назад")
    await olga.taps("Оставить")
    assert await event(network, **{column: 0}) == before
    await edits(olga, label)
    await olga.taps(f"Убрать: {label}")
    await olga.taps("Да, изменить")
    assert await event(network, **{column: 0}) == {column: None}


async def test_an_old_button_to_skip_takes_nothing_away(network, seminar):
    """A screen of the version before called it «Пропустить»."""
    olga, _ = seminar
    await edits(olga, "Число мест")
    row = next(row for row in olga.last.rows if any("drop" in b.get("callback_data", "") for b in row))
    row[0]["callback_data"] = row[0]["callback_data"].replace(":drop:", ":skip:")
    await olga.taps("Убрать: Число мест")
    assert (await event(network, capacity=0))["capacity"] == 2


async def test_nobody_is_asked_about_while_nobody_has_signed_up(network):
    olga = await network.owner()
    await a_seminar(olga)
    await edits(olga, "Начало")
    await olga.sends("1 декабря 18:00")
    olga.sees("Изменено")


async def test_a_date_that_has_just_passed_is_asked_before_anybody_hears_of_it(network, seminar):
    olga, _ = seminar
    start = await event(network, starts_at=0)
    await edits(olga, "Начало")
    await olga.sends("22 ноября 18:00")
    olga.sees("Этот день недавно прошёл")
    olga.sees("22 нояб. 2027 г., 18:00")
    assert await event(network, starts_at=0) == start
    await olga.sends("2 декабря 18:00")
    olga.sees("Станет: ср, 2 дек., 18:00")
    assert await event(network, starts_at=0) == start
    await olga.taps("Да, изменить")
    assert await event(network, starts_at=0) == {"starts_at": at("2026-12-02 18:00")}


async def test_a_date_that_has_just_passed_is_taken_when_it_was_meant(network, seminar):
    olga, _ = seminar
    await edits(olga, "Начало")
    await olga.sends("22 ноября 18:00")
    await olga.taps("Да, пн, 22 нояб. 2027 г., 18:00")
    await olga.taps("Да, изменить")
    assert await event(network, starts_at=0) == {"starts_at": at("2027-11-22 18:00")}


async def test_what_was_guessed_stands_in_the_preview_and_before_the_change(network, seminar):
    olga, _ = seminar
    await edits(olga, "Начало")
    await olga.sends("10:00")
    olga.sees("День вы не назвали, взят ближайший: вт, 24 нояб.")
    olga.sees("Да, изменить")
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("Дроби")
    await olga.sends("5 февраля 18:00")
    olga.sees("Год вы не назвали")
    await olga.sends("Гимназия № 5")
    olga.sees("Год вы не назвали, взят ближайший: пт, 5 февр. 2027 г.")
    await olga.taps("✎ Начало")
    await olga.sends("30 ноября 18:00 по Владивостоку")
    olga.sees("30 нояб., 11:00")
    olga.sees("Время понято по часам: Владивосток")


async def test_the_end_of_a_pause_that_has_just_passed_is_asked(network):
    anna = await network.member("Анна Петрова")
    for label in ("/me", None):
        if label:
            await anna.sends(label)
    await anna.taps("Отпуск и выход")
    await anna.taps("Уйти в отпуск")
    await anna.sends("20 ноября")
    anna.sees("Этот день недавно прошёл")
    await anna.sends("15 января")
    anna.sees("Год вы не назвали, взят ближайший: 15 января 2027")


async def test_the_hour_is_meant_by_the_clock_of_the_event(network):
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("Дроби")
    await olga.sends("2 декабря 09:00")
    await olga.sends("Гимназия № 5")
    await olga.taps("✎ Часовой пояс")
    await olga.taps("Владивосток")
    olga.sees("ср, 2 дек., 02:00 · 09:00, Владивосток")
    olga.sees("Часы и минуты остались прежними")
    await olga.taps("✎ Начало")
    await olga.sends("3 декабря 10:00")
    olga.sees("чт, 3 дек., 03:00 · 10:00, Владивосток")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    assert await event(network, starts_at=0, zone=0) == {
        "starts_at": at("2026-12-03 03:00"), "zone": "Asia/Vladivostok",
    }  # fmt: skip
    olga.sees("10:00")


async def test_words_that_named_their_clock_stay_that_moment(network):
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("Дроби")
    await olga.sends("2 декабря 18:00 UTC+5")
    await olga.sends("Гимназия № 5")
    await olga.taps("✎ Часовой пояс")
    await olga.taps("Владивосток")
    await olga.taps("Сохранить черновик")
    assert await event(network, starts_at=0) == {"starts_at": at("2026-12-02 16:00")}


@pytest.mark.parametrize(
    ("choice", "start"), [("на часах как было", "2026-11-30 11:00"), ("тот же момент", "2026-11-30 18:00")]
)
async def test_another_clock_of_an_event_asks_for_its_hour(network, seminar, choice, start):
    olga, _ = seminar
    await edits(olga, "Часовой пояс")
    olga.sees("Сейчас: Москва")
    await olga.taps("Владивосток")
    olga.sees("Во сколько начинаем?")
    assert any("18:00" in label and "как было" in label for label in olga.buttons)
    assert any("01:00" in label and "тот же момент" in label for label in olga.buttons)
    await olga.taps(choice)
    if "Да, изменить" in olga.buttons:
        await olga.taps("Да, изменить")
    olga.sees("Изменено")
    assert await event(network, starts_at=0, zone=0) == {"starts_at": at(start), "zone": "Asia/Vladivostok"}


async def test_a_name_is_edited_from_what_it_is(network):
    anna = await network.member("Иваннова Анна")
    await anna.sends("/me")
    await anna.taps("Имя и регион")
    await anna.taps("Изменить имя")
    assert copied(anna) == ["Иваннова Анна"]
    await anna.taps("Оставить")
    anna.sees("всё осталось как было")


async def test_a_field_of_the_page_is_emptied_by_its_own_button(network):
    anna = await network.member("Анна Петрова")
    await anna.sends("/me")
    await anna.taps("Что рассказано и кто видит")
    await anna.taps("Ищу")
    await anna.taps("Заполнить")
    await anna.sends("Пару для взаимных уроков")
    await anna.taps("Изменить")
    anna.sees("Сейчас: Пару для взаимных уроков")
    await anna.taps("Убрать: Ищу")
    anna.does_not_see("Пару для взаимных уроков")


async def test_the_text_of_an_announcement_is_edited_from_what_it_is(network):
    olga = await network.owner()
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Новое объявление")
    await olga.sends("В пятницу встречаемся онлайн")
    await olga.taps("Текст и файл")
    await olga.taps("Заменить: ")
    assert copied(olga) == ["В пятницу встречаемся онлайн"]
    await olga.taps("Оставить")
    olga.sees("всё осталось как было")


async def test_a_form_whose_right_is_gone_ends_with_one_sentence(network):
    await network.owner()
    boris = await network.member("Борис Кац")

    async def role(role, on):
        def write(db):
            (member,) = db.execute("SELECT id FROM members WHERE name = 'Борис Кац'").fetchone()
            if on:
                roles.grant(db, member, role, by=member, now=network.telegram.time.now(), until=None)
            else:
                db.execute("DELETE FROM role_grants WHERE member_id = ?", (member,))

        await network.app.database.write(write)

    await role(Role.ORGANIZER, True)
    await boris.sends("/organizer")
    await boris.taps("Объявления")
    screen = boris.last
    await boris.taps("Новое объявление")
    await role(Role.ORGANIZER, False)
    await boris.sends("Всем привет")
    boris.sees("нужны права")
    await boris.sends("Всем привет")
    boris.does_not_see("нужны права")
    await boris.presses_stale(screen, "Новое объявление")
    assert "нужны права" in boris.alert
    await boris.sends("Всем привет")
    boris.does_not_see("нужны права")


async def test_a_form_about_an_event_that_was_cancelled_ends(network, seminar):
    olga, _ = seminar
    await edits(olga, "Название")

    def cancels(db):
        db.execute("UPDATE events SET state = 'cancelled', cancel_reason = 'болезнь'")

    await network.app.database.write(cancels)
    await olga.sends("Новое название")
    await olga.sends("/menu")
    assert not any("Продолжить" in label for label in olga.buttons)


async def test_the_sentence_names_what_was_wrong(network, seminar):
    olga, _ = seminar
    await edits(olga, "Число мест")
    for words, said in (
        ("20 ноября", "похоже на дату"),
        ("вчера в 18:00", "похоже на дату"),
        ("много", "Нужно целое число"),
        ("1000000", "1 000 000 не подойдёт"),
    ):
        await olga.sends(words)
        olga.sees(said)


async def test_of_two_links_in_a_message_the_person_says_which(network):
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Вебинар")
    await olga.sends("Дроби")
    await olga.sends("30 ноября 18:00")
    await olga.sends("ссылка будет")
    olga.sees("не похоже на адрес")
    await olga.sends("Zoom: https://zoom.us/j/1?pwd=a. Запасная: <https://telemost.yandex.ru/j/2>")
    olga.sees("несколько ссылок")
    await olga.taps("telemost.yandex.ru/j/2")
    olga.sees("Ссылка: https://telemost.yandex.ru/j/2")
    await olga.taps("✎ Ссылка")
    await olga.sends("Подключиться: telemost.yandex.ru/j/77.")
    olga.sees("Ссылка: https://telemost.yandex.ru/j/77")
    await olga.taps("✎ Длительность")
    await olga.sends("1.50")
    olga.sees("можно понять по-разному")
    await olga.taps("1 ч 50 мин")
    olga.sees("Длительность: 1 ч 50 мин")


async def test_a_work_is_corrected_from_what_was_sent(network):
    *_, author, _ = await opens_contest(network)
    await sends_work(author, "Читаем дробями")
    await author.starts("event_1")
    await author.taps("Заменить работу")
    author.sees("Сейчас: Читаем дробями")
    assert copied(author) == ["Читаем дробями"]
    for _ in range(2):
        await author.taps("Оставить")
    await author.taps("Пропустить")
    author.sees("Сейчас: Иванова_Анна_урок.PDF")
    await author.taps("Оставить")
    await author.taps("Отправить работу")
    author.sees("«Читаем дробями»")


@pytest.mark.parametrize("kind", ["video", "animation", "audio"])
async def test_an_announcement_carries_a_file_as_what_it_was_sent(network, kind):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Новое объявление")
    await olga.uploads(("урок.mp4", b"mp4"), ("ещё.mp4", b"mp4"), kind=kind, caption="Смотрите урок")
    assert olga.screen.count("несколько файлов") == 1
    await olga.taps("Посмотреть, как увидят люди")
    assert kind in olga.last.data
    await olga.taps("‹ Назад")
    await olga.taps("Отправить…")
    await olga.taps("Отправить: 2")
    await network.app.sender.catch_up()
    await anna.waits_for("Смотрите урок")
    assert kind in anna.last.data


async def test_a_button_of_an_announcement_takes_one_link_out_of_words(network):
    olga = await network.owner()
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Новое объявление")
    await olga.sends("В пятницу встречаемся онлайн")
    await olga.taps("Кнопки")
    await olga.taps("Добавить кнопку")
    await olga.sends("не ссылка")
    olga.sees("не похоже на ссылку")
    await olga.sends("Вот: https://example.org/a. Или https://example.org/b!")
    await olga.taps("example.org/b")
    await olga.sends("Подробнее")
    olga.sees("example.org/b")


async def test_an_answer_that_others_depend_on_takes_only_them_along(network):
    """Another title of an event leaves its address alone; another kind of place doesn't."""
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("Дроби")
    await olga.sends("30 ноября 18:00")
    await olga.sends("Гимназия № 5")
    await olga.taps("✎ Начало")
    await olga.sends("1 декабря 18:00")
    olga.sees("Адрес: Гимназия № 5")


async def in_berlin(network, person):
    """The person's clock goes by a zone with summer time."""

    def moves(db):
        db.execute("UPDATE members SET zone = 'Europe/Berlin' WHERE telegram_id = ?", (person.id,))

    await network.app.database.write(moves)


async def test_an_hour_that_the_clock_skips_or_shows_twice_is_asked(network):
    olga = await network.owner()
    await in_berlin(network, olga)
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("Дроби")
    await olga.sends("28.03.2027 02:30")
    olga.sees("такого часа не будет")
    assert any("28 мар" in label and "03:30" in label for label in olga.buttons)
    await olga.sends("31.10.2027 02:30")
    olga.sees("бывает дважды")
    await olga.taps("UTC+01:00")
    await olga.sends("Гимназия № 5")
    await olga.taps("Сохранить черновик")
    assert await event(network, starts_at=0) == {
        "starts_at": int(datetime(2027, 10, 31, 1, 30, tzinfo=UTC).timestamp())
    }


async def test_a_host_far_away_hears_by_whose_clock_the_start_was_read(network, seminar):
    olga, _ = seminar
    await in_berlin(network, olga)
    await edits(olga, "Начало")
    assert copied(olga) == ["30.11.2026 18:00"]
    await olga.sends("2 декабря 18:00")
    olga.sees("Время понято по часам: Москва")
    await olga.taps("Да, изменить")
    assert await event(network, starts_at=0) == {"starts_at": at("2026-12-02 18:00")}
