"""What the menu of a member is about, whatever the areas bring (PRODUCT §0)."""

from __future__ import annotations

from domain.base.consents import Standing
from domain.base.waiting import Coming, Waiting
from services.areas import AREAS
from services.base.areas import Area, Areas, Waits
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
            mine=(Waits(frozenset({"probe"}), lambda unit, member: rows),),
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
