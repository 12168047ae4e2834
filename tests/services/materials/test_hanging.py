"""What belongs to a thing: who puts it there and takes it off, who hears of it; it goes with the thing (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.parts import PartState
from domain.base.things import Thing
from domain.events.events import EVENT, Audience
from domain.ideas.problems import ProblemState
from domain.materials.materials import COAUTHOR, MATERIAL, Licence, MaterialForm, MaterialState
from services.materials import hanging
from storage.base import members, parts
from storage.materials import hung, materials
from tests.builders.led import LedNetwork
from tests.builders.states import put
from tests.services.events.world import START, World

AT = 1_000_000


@pytest.fixture
async def network(tmp_path):
    small = await LedNetwork.open(tmp_path)
    small.anna = await small.member("Анна")
    yield small
    await small.database.close()


def _idea(unit, author):
    unit.db.execute(
        "INSERT INTO ideas (id, kind, title, words, author_id, created_at) VALUES (7, 'problem', 'Ж', 'Ж', ?, 1)",
        (author,),
    )


def _hang_and_delete(unit, author):
    _idea(unit, author)
    number = materials.add(
        unit.db,
        title="Дроби",
        subject=None,
        grades=None,
        form=MaterialForm.TEST,
        licence=Licence.BY,
        author_id=author,
        now=AT,
    )
    for of in (Thing("idea", 7), Thing("idea", 77), Thing("event", 7)):
        assert hung.put(unit.db, of, number, AT)
        assert not hung.put(unit.db, of, number, AT), "once"
    unit.db.execute("DELETE FROM ideas WHERE id = 7")
    return [row["thing"] for row in unit.db.execute("SELECT thing FROM material_hung ORDER BY thing")]


async def test_nothing_is_left_of_a_deleted_thing(network):
    assert await network.do(_hang_and_delete, network.anna) == ["event:7", "idea:77"]


OF = Thing("idea", 7)


@pytest.fixture
async def led(network):
    """Anna has told of a problem; Boris shares a material of his own, Vera is asked whether she made it along."""
    network.boris, network.vera = [await network.member(name) for name in ("Борис", "Вера")]
    await network.do(_told_of, network.anna)
    network.own = await network.do(_shared, network.boris)
    await network.do(
        lambda unit: parts.add(
            unit.db, Thing(MATERIAL, network.own), COAUTHOR, network.vera, PartState.INVITED, by=None, now=unit.now
        )
    )
    return network


def _told_of(unit, author):
    _idea(unit, author)
    unit.db.execute("INSERT INTO problems (idea_id, state, state_at) VALUES (7, ?, 1)", (ProblemState.OPEN,))
    unit.db.execute("UPDATE ideas SET published_at = 1 WHERE id = 7")


def _shared(unit, author):
    number = materials.add(
        unit.db, title="Дроби", subject=None, grades=None, form=MaterialForm.TEST, licence=Licence.BY,
        author_id=author, now=AT,
    )  # fmt: skip
    put(unit.db, materials.STATE, number, MaterialState.PUBLISHED)
    return number


async def taken_back(network):
    await network.do(lambda unit: put(unit.db, materials.STATE, network.own, MaterialState.WITHDRAWN))


async def told(network):
    return [row["member_id"] for row in await network.rows("SELECT member_id FROM outbox WHERE kind = 'material-hung'")]


async def test_whoever_has_only_been_asked_whether_they_made_it_puts_it_nowhere(led):
    assert not (await led.ask(hanging.bearing, led.vera, OF)).may_add
    assert (await led.ask(hanging.offered, led.vera, OF)).is_empty
    await led.refuses("error-material-hang-whose", hanging.attach, led.vera, OF, led.own)
    await led.do(hanging.attach, led.boris, OF, led.own)
    assert (await led.ask(hanging.droppable, led.vera, OF)).is_empty
    await led.refuses("error-material-hang-whose", hanging.detach, led.vera, OF, led.own)
    assert (await led.ask(hanging.offered, led.boris, OF)).is_empty, "it is there already"


async def test_what_isnt_shared_any_more_is_put_there_by_nobody_also_not_by_its_author(led):
    await taken_back(led)
    for who in (led.boris, led.anna, led.vera):
        await led.refuses("error-material-hang-none", hanging.attach, who, OF, led.own)
    assert not (await led.ask(hanging.bearing, led.boris, OF)).may_add
    assert (await led.ask(hanging.offered, led.boris, OF)).is_empty


async def test_whoever_answers_for_a_thing_hears_of_one_material_once_and_not_of_their_own_doing(led):
    await led.do(hanging.attach, led.anna, OF, led.own)
    assert await told(led) == []
    await led.do(hanging.detach, led.anna, OF, led.own)
    for is_new in (True, False):
        assert (await led.do(hanging.attach, led.boris, OF, led.own))[1] is is_new
    assert await told(led) == [led.anna]


async def test_what_was_taken_off_or_back_is_no_news(led):
    async def news():
        reader = await led.person(led.anna)
        return await led.ask(hanging.news, reader, OF, led.own, led.boris)

    await led.do(hanging.attach, led.boris, OF, led.own)
    assert (await news()).by.id == led.boris
    await led.do(hanging.detach, led.boris, OF, led.own)
    assert await news() is None
    await led.do(hanging.attach, led.boris, OF, led.own)
    await taken_back(led)
    assert await news() is None
    assert not await led.do(hanging.detach, led.anna, Thing("idea", 7), 99), "whoever leads may, and there is nothing"


async def test_to_what_holds_nothing_nothing_belongs(led):
    for of in (Thing("lesson", 1), Thing(MATERIAL, led.own), Thing("nothing", 1)):
        await led.refuses("error-stale-button", hanging.attach, led.boris, of, led.own)


async def test_to_what_one_may_not_see_one_puts_nothing_and_hears_nothing_of_it(tmp_path):
    """An event by link bears materials; whoever wasn't given the link hasn't come to it."""
    world = await World.open(tmp_path / "x.db")
    try:
        of = Thing(EVENT, await world.event(start=START + 5 * 86_400, audience=Audience.LINK))
        author = await world.person("Борис")
        own = await world.do(_shared, author)
        for use_case in (hanging.attach, hanging.detach):
            with pytest.raises(DomainError, match="error-event-gone"):
                await world.do(use_case, author, of, own)
        for use_case in (hanging.bearing, hanging.listing, hanging.droppable, hanging.offered):
            with pytest.raises(DomainError, match="error-event-gone"):
                await world.units.ask(use_case, author, of)
        assert (await world.do(hanging.attach, world.host, of, own))[1]
        assert await world.units.ask(_news_for, author, of, own, world.host) is None
        assert (await world.units.ask(_news_for, world.host, of, own, author)).title
    finally:
        await world.database.close()


def _news_for(unit, reader, of, material_id, by):
    return hanging.news(unit, members.by_id(unit.db, reader, unit.now), of, material_id, by)
