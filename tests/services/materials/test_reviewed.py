"""Who may not review a material, and what a recommendation is of (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.reviewing import Outcome
from domain.base.things import Thing
from domain.materials.materials import COAUTHOR, MATERIAL, Licence, MaterialForm
from services.base import parts
from services.materials.reviewed import REVIEWED
from storage.materials import materials
from tests.builders.small import NOW, SmallNetwork

(KIND,) = REVIEWED


@pytest.fixture
async def network(tmp_path):
    small = await SmallNetwork.open(tmp_path)
    small.anna, small.boris, small.vera = [await small.member(name, school=f"Школа № {n}") for n, name in
                                           enumerate(("Анна", "Борис", "Вера"), 1)]  # fmt: skip
    small.gleb = await small.member("Глеб")
    small.about = Thing(MATERIAL, await small.do(_shared, small.anna))
    yield small
    await small.database.close()


def _shared(unit, author):
    return materials.add(
        unit.db, title="Дроби без слёз", subject=None, grades=None, form=MaterialForm.TEST, licence=Licence.BY,
        author_id=author, now=NOW,
    )  # fmt: skip


async def test_whoever_is_asked_or_was_in_it_once_does_not_review_it(network):
    await network.do(parts.invite, network.about, COAUTHOR, network.boris, by=network.anna)
    await network.do(parts.give, network.about, COAUTHOR, network.vera, by=network.anna)
    await network.do(parts.end, network.about, COAUTHOR, network.vera)
    unfit = await network.ask(lambda unit: set(KIND.unfit(unit, network.about)))
    assert unfit == {network.anna, network.boris, network.vera}


async def test_nobody_waits_for_the_school_of_somebody_who_has_not_said_that_they_made_it(network):
    await network.do(parts.invite, network.about, COAUTHOR, network.gleb, by=network.anna)
    assert network.gleb not in await network.ask(lambda unit: set(KIND.unfit(unit, network.about)))
    await network.do(parts.answer, network.about, COAUTHOR, network.gleb, accepted=True)
    assert network.gleb in await network.ask(lambda unit: set(KIND.unfit(unit, network.about)))


async def test_a_late_recommendation_of_an_older_version_does_not_take_the_newer_ones_place(network):
    async def comes(version, outcome):
        await network.do(lambda unit: KIND.on_outcome(unit, network.about, version, outcome))
        return (await network.ask(lambda unit: materials.by_id(unit.db, network.about.number))).recommended

    assert await comes(1, Outcome.ADVISED) is None
    assert await comes(2, Outcome.RECOMMENDED) == 2
    assert await comes(1, Outcome.RECOMMENDED) == 2
    assert await comes(3, Outcome.RECOMMENDED) == 3
    sql = "SELECT count(*) FROM subscription_news WHERE best AND thing_id = :id"
    told = await network.ask(lambda unit: unit.db.execute(sql, {"id": network.about.number}).fetchone()[0])
    assert told == 1, "whoever follows the best hears of it"
