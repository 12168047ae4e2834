"""Who of my colleagues comes: only of those who show it, and only to members (PRODUCT §5)."""

from __future__ import annotations

import pytest

from domain.base.consents import Purpose
from domain.base.members import Status
from domain.events.events import DAY, EventForm
from services.base.unit import Unit
from services.events import attendance, seats, views
from services.people import consents
from storage.base import members
from storage.people import contacts
from tests.builders.states import put
from tests.services.events.world import START


@pytest.fixture
async def met(world):
    """An event, Anna and Boris with seats who show it, Vera with a seat who doesn't, and somebody who looks."""
    await world.do(consents.publish_first, {"ru": "Согласие", "en": "Consent"})
    event = await world.event(start=START + 5 * DAY, capacity=None)
    anna, boris, vera = [await world.person(name) for name in ("Анна", "Борис", "Вера")]
    await world.sign_up(event, anna, boris, vera)
    for person in (anna, boris):
        await shows(world, person)
    return event, anna, boris, await world.person("Кто смотрит")


async def shows(world, person, on=True):
    await world.do(consents.switch, person, Purpose.GOING, on, "Показывать")


async def going(world, reader, event):
    return (await world.do(views.card, reader, event)).going


async def test_those_who_show_it_are_named_and_nobody_else(world, met):
    event, anna, _, reader = met
    assert await going(world, reader, event) == ("Анна", "Борис")
    assert await going(world, anna, event) == ("Борис",)


async def test_taken_back_it_holds_at_once(world, met):
    event, anna, _, reader = met
    await shows(world, anna, on=False)
    assert await going(world, reader, event) == ("Борис",)
    await shows(world, anna)
    assert await going(world, reader, event) == ("Анна", "Борис")


def _to(**columns):
    return lambda unit, person: members.update(unit.db, person, **columns)


def _left(unit: Unit, person: int) -> None:
    put(unit.db, members.STATUS, person, Status.LEFT)


@pytest.mark.parametrize(
    "away",
    [_to(paused_until=START + 9 * DAY), _to(reachable=0), _to(name=None), _left],
    ids=["on leave", "out of reach", "without a name", "left"],
)
async def test_who_is_away_is_not_named(world, met, away):
    event, anna, _, reader = met
    await world.do(lambda unit: away(unit, anna))
    assert await going(world, reader, event) == ("Борис",)


async def test_who_closed_themselves_to_each_other_dont_see_it(world, met):
    event, anna, boris, reader = met
    await world.do(lambda unit: contacts.block(unit.db, reader, boris, unit.now))
    assert await going(world, reader, event) == ("Анна",)
    await world.do(lambda unit: contacts.block(unit.db, anna, reader, unit.now))
    assert await going(world, reader, event) == ()
    assert await going(world, boris, event) == ("Анна",)


async def test_a_seat_given_back_is_named_no_more(world, met):
    event, anna, _, reader = met
    await world.do(seats.cancel, anna, event)
    assert await going(world, reader, event) == ("Борис",)


async def test_who_came_without_a_seat_is_not_named(world, met):
    event, *_, reader = met
    walker = await world.person("Гость")
    await shows(world, walker)
    world.now = START + 5 * DAY
    await world.do(attendance.walk_in, world.host, event, walker)
    assert await going(world, reader, event) == ("Анна", "Борис")


async def test_guests_are_told_of_nobody(world, met):
    event, _, _, reader = met
    await world.do(lambda unit: put(unit.db, members.STATUS, reader, Status.GUEST))
    assert await going(world, reader, event) == ()


@pytest.mark.parametrize("asked_by_reader", [False, True])
async def test_contacts_stand_first(world, met, asked_by_reader):
    event, _, boris, reader = met
    pair = (reader, boris) if asked_by_reader else (boris, reader)

    def opened(unit: Unit) -> None:
        unit.db.execute(
            "INSERT INTO contact_requests (from_id, to_id, state, created_at) VALUES (?, ?, 'opened', ?)",
            (*pair, unit.now),
        )

    await world.do(opened)
    assert await going(world, reader, event) == ("Борис", "Анна")


@pytest.mark.parametrize(("visibility", "first"), [("members", "Борис"), ("nobody", "Анна")])
async def test_those_of_ones_school_stand_first_where_they_show_it(world, met, visibility, first):
    event, _, boris, reader = met

    def told(unit: Unit) -> None:
        number = unit.db.execute(
            "INSERT INTO schools (name, added_at, is_listed, root) VALUES ('СОШ № 5', 0, 1, 1) RETURNING id"
        ).fetchone()["id"]
        unit.db.execute("UPDATE schools SET root = ? WHERE id = ?", (number, number))
        for person in (boris, reader):
            unit.db.execute("INSERT INTO member_schools VALUES (?, ?)", (person, number))
        unit.db.execute(
            "INSERT INTO profile_fields (member_id, field, value, visibility) VALUES (?, 'school', ?, ?)",
            (boris, '"СОШ № 5"', visibility),
        )

    await world.do(told)
    assert (await going(world, reader, event))[0] == first


async def test_who_takes_part_in_a_contest_is_not_told(world, met):
    event, _, _, reader = met
    await world.do(lambda unit: unit.db.execute("UPDATE events SET form = ? WHERE id = ?", (EventForm.CONTEST, event)))
    assert await going(world, reader, event) == ()
