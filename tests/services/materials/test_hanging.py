"""What belongs to a thing goes with it: the number may be given again."""

from __future__ import annotations

import pytest

from domain.base.things import Thing
from domain.materials.materials import Licence, MaterialForm
from storage.materials import hung, materials
from tests.builders.led import LedNetwork

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
