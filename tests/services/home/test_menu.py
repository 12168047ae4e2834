"""What the menu of a member is about, whatever the areas bring (PRODUCT §0)."""

from __future__ import annotations

from domain.base.consents import Standing
from domain.base.waiting import Coming, Waiting
from domain.method.first_steps import FIRST_WEEKS
from services.areas import AREAS
from services.base.areas import EVERYBODY, Area, Areas, OnMenu, Waits
from services.base.members import actor
from services.home import menu
from services.people import consents
from tests.builders.led import DAY

COMING = Coming("probe", (1,), "Встреча", 2, 3, "Europe/Moscow")
WAITING = Waiting("probe-come", (1,), 0)


def brings(*rows):
    """The house, with an area that has something ahead for everybody (or not), and something to come to."""
    return Areas((
        *AREAS.all,
        Area(
            name="probe",
            mine=(OnMenu(frozenset({"probe"}), lambda unit, member: rows, EVERYBODY),),
            inviting=(Waits(frozenset({"probe-come"}), lambda unit, member: [WAITING]),),
        ),
    ))  # fmt: skip


async def test_whoever_has_nothing_ahead_is_invited_unless_they_may_only_look(led):
    anna = await led.member("Анна")
    led.units.areas = brings(COMING)
    assert (await led.ask(menu.mine, anna)).coming == COMING
    assert (await led.ask(menu.mine, anna)).invited is None
    led.units.areas = brings()
    assert (await led.ask(menu.mine, anna)).invited == WAITING
    by = led.now + DAY
    await led.do(consents.publish, led.owner, {"ru": "Иначе", "en": "Other"}, substantial=True, answer_by=by)
    led.now = by
    mine = await led.ask(menu.mine, anna)
    assert (mine.consent, mine.invited) == (Standing.READ_ONLY, None)


async def test_an_area_is_asked_where_its_condition_is_true_and_nowhere_else(led):
    """Also null counts as false, and a condition that ends in OR takes no other one along."""
    anna, boris = await led.member("Анна"), await led.member("Борис")
    conditions = {
        "hers": f":member = {anna} OR FALSE",
        "everybody": EVERYBODY,
        "nobody": "NULL",
        "later": f":now > {led.now} OR :now > {led.now}",
    }
    house = Areas([Area("a", mine=tuple(OnMenu(frozenset({name}), _fails, of) for name, of in conditions.items()))])

    def asked(unit, member_id):
        return [name for part in house.on_menu(unit, actor(unit, member_id)) for name in part.names]

    assert await led.ask(asked, anna) == ["hers", "everybody"]
    led.now += 1
    assert await led.ask(asked, boris) == ["everybody", "later"]


def _fails(unit, member):
    raise AssertionError("nobody is to be asked for rows")


async def test_whoever_nothing_waits_for_costs_one_statement_whatever_the_number_of_areas(led):
    """So a new area costs a condition, and an area of which a right decides reads nothing before it has asked it."""
    anna = await led.member("Анна")
    led.now += FIRST_WEEKS

    def statements(unit):
        said = []
        member = actor(unit, anna)
        unit.db.set_trace_callback(said.append)
        try:
            rows = [row for part in AREAS.on_menu(unit, member) for row in part.rows(unit, member)]
        finally:
            unit.db.set_trace_callback(None)
        return rows, len(said)

    assert await led.ask(statements) == ([], 1)
