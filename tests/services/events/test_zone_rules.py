"""An event keeps its wall time when the rules of its zone change between two starts of the bot (PRODUCT §0)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo, reset_tzpath

import pytest

from domain.base.things import Thing
from domain.base.zones import at_reading, clock_reading
from domain.events.events import EVENT, EventForm
from handlers.events.attending.notices import NOTICES
from locales.texts import Texts, bare
from services.base import due
from services.events import editing, zone_rules
from services.events.course import STEP
from storage.base import members
from storage.events import events
from tests.services.events.world import MOSCOW, World, at

ALMATY = "Asia/Almaty"


@contextmanager
def rules(folder: Path, like: str) -> Iterator[None]:
    """As if Almaty had the rules of another zone: Omsk has +06, as Almaty had before March 2024."""
    file = folder / ALMATY
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes((resources.files("tzdata.zoneinfo") / like).read_bytes())
    reset_tzpath(to=[str(folder)])
    ZoneInfo.clear_cache()
    try:
        yield
    finally:
        reset_tzpath(to=())
        ZoneInfo.clear_cache()


@pytest.fixture
async def old_rules(tmp_path):
    """A network with an event at 19:00 in Almaty, made while its clocks were an hour ahead of today's."""
    with rules(tmp_path, "Asia/Omsk"):
        world = await World.open(tmp_path / "network.db")
        event = await world.event(start=at("2026-04-20 19:00", ALMATY), zone=ALMATY, place=None)
        there, abroad = await world.person(zone=ALMATY), await world.person(zone=MOSCOW)
        await world.sign_up(event, there, abroad)
        world.sent = await world.units.ask(lambda unit: events.by_id(unit.db, event))
    yield world, event, there, abroad
    await world.database.close()


async def told(world, person, zone):
    def work(unit):
        sql = "SELECT payload FROM outbox WHERE member_id = ? AND kind = 'event-clock-changed' AND state = 'due'"
        rows = unit.db.execute(sql, (person,)).fetchall()
        reader, t = members.by_id(unit.db, person, unit.now), Texts("ru", zone, unit.now)
        return [NOTICES["event-clock-changed"](unit, t, reader, json.loads(row["payload"])) for row in rows]

    return await world.units.ask(work)


async def of(world, event):
    return await world.units.ask(lambda unit: events.by_id(unit.db, event))


async def moments(world, event):
    return {
        m.kind: m.due_at
        for m in await world.units.ask(lambda unit: due.of(unit, Thing(EVENT, event)))
        if m.kind != STEP
    }


async def test_the_wall_time_stays_and_the_moment_and_the_reminders_follow(old_rules):
    world, event, there, abroad = old_rules
    reminders = await moments(world, event)
    assert await world.units.do(zone_rules.follow) == 1
    now = await of(world, event)
    assert now.starts_at == at("2026-04-20 19:00", ALMATY) == world.sent.starts_at + 3600
    assert now.sequence == world.sent.sequence + 1, "copies in calendars follow"
    after = await moments(world, event)
    assert after.keys() == reminders.keys()
    assert {after[k] - reminders[k] for k in after if k != "news"} == {3600}
    (notice,) = await told(world, there, ALMATY)
    assert "Изменились правила местного времени" in notice.text
    assert "пн, 20 апр., 19:00" in notice.text
    assert "По вашим часам" not in notice.text, "there nothing is other than it was"
    assert b"DTSTART:20260420T140000Z" in notice.attachment.content
    (notice,) = await told(world, abroad, MOSCOW)
    assert "пн, 20 апр., 17:00 · 19:00, Алматы" in notice.text
    assert "По вашим часам было: пн, 20 апр., 16:00, стало: пн, 20 апр., 17:00" in bare(notice.text)


async def test_a_second_start_changes_and_says_nothing_more(old_rules):
    world, event, there, _ = old_rules
    await world.units.do(zone_rules.follow)
    first = await of(world, event)
    world.now += 60
    assert await world.units.do(zone_rules.follow) == 0
    assert await of(world, event) == first
    assert len(await told(world, there, ALMATY)) == 1


async def test_what_has_begun_a_draft_and_what_is_over_are_nobody_s_news(old_rules, tmp_path):
    world, event, there, _ = old_rules
    with rules(tmp_path, "Asia/Omsk"):
        draft = await world.event(start=at("2026-05-20 19:00", ALMATY), zone=ALMATY, publish=False)
    await world.goes_to(world.sent.starts_at + 60)
    assert await world.units.do(zone_rules.follow) == 1
    assert (await of(world, event)).starts_at == world.sent.starts_at, "people are in the room"
    assert (await of(world, draft)).starts_at == at("2026-05-20 19:00", ALMATY)
    assert await told(world, there, ALMATY) == []


async def test_what_an_older_version_wrote_gets_its_wall_time_by_the_rules_of_the_start(old_rules):
    world, *_ = old_rules
    await world.units.do(lambda unit: unit.db.execute("UPDATE events SET wall_start = NULL, wall_end = NULL"))
    assert await world.units.do(zone_rules.follow) == 0
    (found,) = await world.units.ask(lambda unit: events.with_wall_times(unit.db, unit.now))
    assert found[1] == (clock_reading(found[0].starts_at, ALMATY), clock_reading(found[0].ends_at, ALMATY))


async def test_a_move_by_the_host_is_a_new_agreement(old_rules):
    world, event, *_ = old_rules
    await world.do(editing.change, world.host, event, {"starts_at": at("2026-04-21 10:00", ALMATY)})
    assert await world.units.do(zone_rules.follow) == 0
    assert (await of(world, event)).starts_at == at("2026-04-21 10:00", ALMATY)


async def test_the_two_dates_of_a_contest_follow_each_by_itself(tmp_path):
    with rules(tmp_path, "Asia/Omsk"):
        world = await World.open(tmp_path / "network.db")
        contest = await world.event(
            start=at("2026-04-20 23:59", ALMATY),
            zone=ALMATY,
            form=EventForm.CONTEST,
            minutes=14 * 24 * 60,
            publish=False,
        )
        before = await of(world, contest)
    await world.units.do(zone_rules.follow)
    after = await of(world, contest)
    assert (after.starts_at, after.ends_at) == (before.starts_at + 3600, before.ends_at + 3600)
    await world.database.close()


@pytest.mark.parametrize(
    ("wall", "like", "moved"),
    [
        ("2027-03-14 02:30", "America/New_York", "2027-03-14 03:30"),  # a wall time that no longer exists
        ("2027-11-07 01:30", "America/New_York", "2027-11-07 01:30"),  # one that comes twice: the first
        ("2027-06-01 12:00", "Asia/Almaty", "2027-06-01 12:00"),  # the same rules
    ],
)
def test_gaps_and_folds_of_the_new_rules(tmp_path, wall, like, moved):
    planned = at(wall, ALMATY)
    reading = clock_reading(planned, ALMATY)
    with rules(tmp_path, like):
        found = at_reading(planned, reading, ALMATY, now=0)
        assert found == at(moved, ALMATY)
        assert at_reading(found, reading, ALMATY, now=0) == found, "and it stays there"


def test_the_rules_are_those_of_the_package_and_never_the_machine_s(tmp_path):
    folder = tmp_path / "Asia"
    folder.mkdir()
    (folder / "Almaty").write_bytes((resources.files("tzdata.zoneinfo") / "Asia/Omsk").read_bytes())
    program = (
        "import bot; from datetime import datetime; from zoneinfo import ZoneInfo, TZPATH;"
        "print(datetime(2026, 4, 20, tzinfo=ZoneInfo('Asia/Almaty')).utcoffset())"
    )
    environment = os.environ | {"PYTHONTZPATH": str(tmp_path)}
    said = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout == "5:00:00\n"
