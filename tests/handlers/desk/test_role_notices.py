"""The end of a role is told while it is still true, and whoever may prolong it gets the button, not its holder."""

from __future__ import annotations

import json

import pytest

from domain.base.roles import Role
from handlers.desk.roles.notices import NOTICES
from locales.texts import Texts
from services.people import roles
from storage.base import members
from tests.services.events.world import MOSCOW, START, World

DAY = 86_400
UNTIL = START + 30 * DAY


@pytest.fixture
async def world(tmp_path):
    made = await World.open(tmp_path / "x.db")
    made.holder = await made.person("Анна Петрова")
    await made.do(roles.grant, made.host, made.holder, Role.LEADER, UNTIL)
    yield made
    await made.database.close()


async def said(world, person):
    """What each row says to the person now, with how many buttons there are; None: nothing any more."""

    def work(unit):
        reader, t = members.by_id(unit.db, person, unit.now), Texts("ru", MOSCOW, unit.now)
        sql = "SELECT payload FROM outbox WHERE member_id = ? AND kind = 'role-ends' ORDER BY id"
        rows = unit.db.execute(sql, (person,)).fetchall()
        notices = [NOTICES["role-ends"](unit, t, reader, json.loads(row["payload"])) for row in rows]
        return [notice and (notice.text.partition(":")[0], len(notice.more)) for notice in notices]

    return await world.units.ask(work)


OWN = ("Срок вашей роли «Ведущий» кончается", 0)
OTHERS = ("Анна Петрова", 1)


@pytest.mark.parametrize("then", ["prolonged", "for ever", "taken"])
async def test_that_it_ends_is_silent_once_it_ends_otherwise(world, then):
    await world.goes_to(UNTIL - 7 * DAY)
    assert [await said(world, who) for who in (world.holder, world.host)] == [[OWN], [OTHERS]]
    if then == "prolonged":
        await world.do(roles.prolong, world.host, world.holder, Role.LEADER, UNTIL)
    elif then == "for ever":
        await world.do(roles.grant, world.host, world.holder, Role.LEADER)
    else:
        await world.do(roles.revoke, world.host, world.holder, Role.LEADER)
    assert [await said(world, who) for who in (world.holder, world.host)] == [[None], [None]]


async def test_that_it_has_ended_is_silent_once_it_is_given_anew(world):
    await world.goes_to(UNTIL)
    (*_, over) = await said(world, world.holder)
    assert over is not None
    await world.do(roles.grant, world.host, world.holder, Role.LEADER)
    assert set(await said(world, world.holder)) == {None}
