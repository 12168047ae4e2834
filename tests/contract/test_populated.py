"""A network of an earlier version, in the middle of everything, goes on after the update.

`network-0013.db.xz` was left behind by the version whose newest migration was 13, on Monday, 30 November 2026: a seat
that is offered, a queue, a running contest with one juror's scores, a mailing that is half out and one for the fifth of
December, an erasure in its days of grace, an applicant, a leave, forms in the middle, and a press not handled yet.
"""

from __future__ import annotations

import lzma
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from simulator import LocalTelegram
from tests.flows.conftest import TOKEN, NetworkUnderTest, settings_for

LEFT = Path(__file__).with_name("network-0013.db.xz")
AT = 1_796_040_010
"""A few seconds after it was left."""
EVERYBODY, HAD_IT, ASLEEP = 6, 2, 1
"""Of the mailing that was half out: recipients, those who had it before, and those whose night it is."""
PEOPLE = {"olga": 9000, "anna": 1001, "boris": 1002, "vera": 1003, "gleb": 1004, "darya": 1005, "egor": 1006}
PEOPLE |= {"zoya": 1007, "kate": 1008, "irina": 1009, "lyuda": 1010}


class Left(NetworkUnderTest):
    """The network, with the phones of those who were in it."""

    def phone(self, name: str):
        return self.telegram.person(name.title(), id=PEOPLE[name], started=True)


@pytest.fixture
async def left(tmp_path):
    (tmp_path / "network.db").write_bytes(lzma.decompress(LEFT.read_bytes()))
    async with LocalTelegram(token=TOKEN, start=AT) as telegram:
        telegram.world.updates.next_id += 10_000  # Telegram goes on counting where it was
        telegram.world.updates.confirmed += 10_000
        network = Left(telegram, settings_for(telegram, tmp_path))
        network.phones = {name: network.phone(name) for name in PEOPLE}
        await network.start()
        await network.app.scheduler.run_all()
        await network.app.sender.catch_up()
        yield network
        await network.stop()


async def test_what_was_on_its_way_arrives(left):
    phones = left.phones
    await phones["anna"].waits_for("Что будем делать?")  # her press that nobody had handled
    reached = [name for name, phone in phones.items() if any("Рассылка на полпути" in m.text for m in phone.from_bot)]
    with closing(sqlite3.connect(left.settings.database_path)) as db:
        ended = db.execute("SELECT state, count(*) FROM outbox WHERE announcement_id = 4 GROUP BY 1").fetchall()
    assert ended == [("due", ASLEEP), ("sent", EVERYBODY - ASLEEP)]
    assert len(reached) == EVERYBODY - ASLEEP - HAD_IT


async def test_forms_go_on_where_they_were(left):
    lyuda, boris, olga = left.phones["lyuda"], left.phones["boris"], left.phones["olga"]
    await lyuda.sends("Казань")
    await lyuda.taps(lyuda.buttons[0])
    lyuda.sees("Людмила Белова")
    await boris.sends("астрономия")
    assert {"✓ Физика", "✓ Астрономия"} <= set(boris.buttons)
    await olga.sends("/menu")
    [draft] = [button for button in olga.buttons if "родолж" in button]
    await olga.taps(draft)
    await olga.sends("12 декабря 16:00")
    await olga.sends("/cancel")


async def test_seats_and_the_queue_go_on(left):
    anna, boris, gleb = left.phones["anna"], left.phones["boris"], left.phones["gleb"]
    await boris.starts("event_9")
    boris.sees("Открытый семинар")
    await boris.taps("Иду")
    boris.sees("Вы записаны")
    await gleb.starts("event_9")
    gleb.sees("Вы в очереди")
    await anna.starts("event_5")
    anna.sees("Клуб чтения")


async def test_the_contest_is_judged_on(left):
    anna = left.phones["anna"]
    await anna.starts("event_8")
    await anna.taps("Конкурс: условия и работы")
    await anna.taps("Оценить работы")
    anna.sees("Осталось оценить: 1")


async def test_who_waits_is_still_known(left):
    egor, irina, zoya, olga = (left.phones[name] for name in ("egor", "irina", "zoya", "olga"))
    await egor.sends("/start")
    egor.sees("ждут стирания")  # the days of grace, and the way back
    await irina.sends("/start")
    irina.sees("аявка")
    await zoya.sends("/menu")
    zoya.sees("тпуск")
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Заявки")
    olga.sees("Ирина Соколова")
    # Its time, and the morning after: had nobody been there in between, it would be held and asked about.
    await left.telegram.time.moves(days=4, hours=12)
    await left.app.sender.catch_up()
    await left.telegram.time.moves(hours=6)
    await left.app.scheduler.run_all()
    await left.app.sender.catch_up()
    assert any("Завтра в 10 педсовет" in m.text for m in left.phones["boris"].from_bot)
