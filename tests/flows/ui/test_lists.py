"""Long lists as people walk through them: pages, filters, buttons of messages from before (PRODUCT §0)."""

from __future__ import annotations

from services.base.unit import Unit
from tests.flows.events.test_events import a_seminar

DAY = 86_400


def _copies(unit: Unit, count: int) -> None:
    """So many events more as the only one there is, a day apart: webinars and seminars by turns."""
    row = dict(unit.db.execute("SELECT * FROM events").fetchone())
    del row["ends_at"]  # made of start and length by the table itself
    names = ", ".join(row)
    marks = ", ".join(f":{name}" for name in row)
    for n in range(1, count + 1):
        copy = row | {
            "id": 100 + n,
            "uid": f"{n}@x",
            "token": f"{n:016x}",
            "title": f"Встреча {n}",
            "starts_at": row["starts_at"] + n * DAY,
            "form": "webinar" if n % 2 else "seminar",
            "state": "draft",  # as every event begins
        }
        unit.db.execute(f"INSERT INTO events ({names}) VALUES ({marks})", copy)
    unit.db.execute("UPDATE events SET state = :state WHERE id > 100", {"state": row["state"]})


def _only_until(unit: Unit, last: int) -> None:
    unit.db.execute("UPDATE events SET state = 'cancelled' WHERE id > :last", {"last": 100 + last})


async def test_what_a_full_page_has_no_room_for_is_one_tap_away_and_back(network):
    olga, anna = await network.owner(), await network.member("Иванова Анна")
    await a_seminar(olga)
    await network.does(_copies, 16)
    await anna.sends("/events")
    await anna.taps("›")
    assert "Сообщать о новом" not in anna.buttons
    old = anna.last
    await anna.taps("Ещё")
    anna.sees("Что ещё можно")
    assert {"Мои события", "+ Предложить", "Сообщать о новом"} <= set(anna.buttons)
    await anna.taps("‹ Назад")
    assert "2 из 3" in anna.buttons
    await network.does(_only_until, 0)
    await anna.presses_stale(old, "Ещё")
    anna.sees("1 событие")  # there is room again
    await anna.taps("Сообщать о новом")
    anna.sees("Новые события")


async def test_a_filter_survives_the_pages_and_an_old_page_shows_what_there_is_now(network):
    olga, anna = await network.owner(), await network.member("Иванова Анна")
    await a_seminar(olga)
    await network.does(_copies, 16)
    await anna.sends("/events")
    anna.sees("17 событий")
    assert "1 из 3" in anna.buttons
    await anna.taps("Форма: все")
    await anna.taps("Вебинар · 8")
    await anna.taps("›")
    assert [b for b in anna.buttons if "Встреча" in b] == [
        "вс 13 дек, 18:00 · Встреча 13",
        "вт 15 дек, 18:00 · Встреча 15",
    ]
    assert {"2 из 2", "Форма: Вебинар"} <= set(anna.buttons)
    old = anna.last
    await network.does(_only_until, 4)
    await anna.taps("2 из 2")
    assert [b for b in anna.buttons if "Встреча" in b] == ["вт 1 дек, 18:00 · Встреча 1", "чт 3 дек, 18:00 · Встреча 3"]
    await network.does(_only_until, 0)
    await anna.presses_stale(old, "›")
    anna.sees("Такого пока не назначено")
    await anna.taps("Форма: Вебинар")
    await anna.taps("Все формы")
    anna.sees("1 событие")


async def test_sections_of_one_hour_are_told_apart_by_their_numbers(network):
    olga, anna = await network.owner(), await network.member("Иванова Анна")
    await a_seminar(olga)
    await network.does(_copies, 2)
    await network.does(_at_one_hour)
    await anna.sends("/events")
    alike = [label for label in anna.buttons if "Методика" in label]
    assert alike == ["1. пн 30 ноя, 18:00 · Методика преподав…", "2. пн 30 ноя, 18:00 · Методика преподав…"]
    anna.sees("2. пн 30 ноя, 18:00 · Методика преподавания: часть 2")
    await anna.taps(alike[1])
    anna.sees("Методика преподавания: часть 2")


def _at_one_hour(unit: Unit) -> None:
    unit.db.execute("UPDATE events SET starts_at = (SELECT min(starts_at) FROM events)")
    unit.db.execute("UPDATE events SET title = 'Методика преподавания: часть ' || (id - 100) WHERE id > 100")
    unit.db.execute("UPDATE events SET starts_at = starts_at + 60 WHERE id < 100")


async def test_equal_counts_stand_in_the_order_of_their_names(network):
    for name, town in (("Адыгеева Анна", "Адыгея"), ("Тулина Вера", "Тула"), ("Курская Нина", "Курск")):
        person = await network.member(name, region=town)
        await person.sends("/me")
        await person.taps("Показать меня в списке людей")
    await person.sends("/people")
    await person.taps("По регионам")
    regions = [label for label in person.buttons if "·" in label]
    assert regions == ["Курская область · 1", "Республика Адыгея · 1", "Тульская область · 1"]


async def test_the_audit_has_pages_and_its_older_buttons_lead_to_theirs(network):
    olga = await network.owner()
    await network.does(_acts, 30)
    await olga.sends("/organizer")
    await olga.taps("Настройки сети")
    await olga.taps("Журнал действий")
    assert "1 из 4" in olga.buttons
    await olga.taps("›")
    olga.sees("правка 20")
    assert "2 из 4" in olga.buttons
    # «Раньше» of a message from before names the entry before which its page began.
    oldest = await network.does(_number_of, "правка 5")
    await olga._presses(olga.last, {"callback_data": f"go:organizer_audit:{oldest}"})
    olga.sees("правка 4")
    await olga._presses(olga.last, {"callback_data": "go:organizer_audit:999999999"})
    olga.sees("правка 30")


async def test_what_was_done_about_a_person_has_pages(network):
    olga, anna = await network.owner(), await network.member("Иванова Анна")
    await network.does(_acts, 10)
    assert anna
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Люди и роли")
    await olga.taps("Иванова Анна")
    await olga.taps("История")
    await olga.taps("›")
    olga.sees("правка 2")
    await olga.taps("‹ Назад")
    olga.sees("Иванова Анна")


def _acts(unit: Unit, count: int) -> None:
    """So many acts about the second member."""
    for n in range(1, count + 1):
        unit.db.execute(
            "INSERT INTO audit (at, actor_id, action, subject, why) VALUES (:at, 1, 'role.grant', 'member:2', :why)",
            {"at": unit.now, "why": f"правка {n}"},
        )


def _number_of(unit: Unit, why: str) -> int:
    return int(unit.db.execute("SELECT id FROM audit WHERE why = :why", {"why": why}).fetchone()["id"])
