"""Who sees what on the organizers' desk, whatever the areas bring (PRODUCT §12)."""

from __future__ import annotations

from domain.base.figures import Bar, Bars
from domain.base.roles import Right, Role
from domain.base.waiting import Waiting
from services.areas import AREAS
from services.base.areas import Area, Areas, Waits
from services.desk import cabinet, figures
from services.desk.cabinet import Cabinet
from services.people import consents, joining, roles
from tests.builders.led import DAY

WAITING = Waiting("probe", (1,), 0)
HOUSE = Areas((*AREAS.all, Area(name="probe", today=(Waits(frozenset({"probe"}), lambda unit, member: [WAITING]),))))


async def test_what_waits_is_shown_to_who_may_act(led):
    led.units.areas = HOUSE
    anna = await led.organizer("Анна")
    seen = await led.ask(cabinet.view, anna)
    assert WAITING in seen.waiting
    assert seen.figures
    by = led.now + DAY
    await led.do(consents.publish, led.owner, {"ru": "Иначе", "en": "Other"}, substantial=True, answer_by=by)
    assert WAITING in (await led.ask(cabinet.view, anna)).waiting, "there is time to answer"
    led.now = by
    reads = await led.ask(cabinet.view, anna)
    assert Right.SEE_PEOPLE in reads.rights
    assert (reads.waiting, reads.figures) == ((), ())


async def test_who_has_left_has_no_desk(led):
    led.units.areas = HOUSE
    boris = await led.member("Борис")
    assert (await led.ask(cabinet.view, boris)).waiting == (WAITING,)
    await led.do(joining.leave, boris)
    assert await led.ask(cabinet.view, boris) == Cabinet(frozenset(), ())


async def test_figures_are_of_ones_rights(led):
    leader = await led.member("Вера")
    await led.do(roles.grant, led.owner, leader, Role.LEADER)
    assert (await led.ask(cabinet.view, leader)).figures == ()


async def test_behind_what_waits_stands_how_soon_people_had_their_first_answer(led):
    led.units.areas = Areas((*AREAS.all, Area(name="probe", answered=(lambda unit, since: [unit.now - since, 60],))))
    seen = await led.ask(figures.picture, led.owner, figures.WAITING)
    took = Bars("answered", (Bar(1, "age-day"), Bar(0, "age-days"), Bar(0, "age-week"), Bar(1, "age-later")))
    assert seen.bars == (took,), "nothing waits"
    led.units.areas = HOUSE
    waits = (await led.ask(figures.picture, led.owner, figures.WAITING)).bars
    assert [one.name for one in waits] == ["waiting"], "nobody was answered yet"
