"""What was sent and may be shared: refused, joined, forgotten (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.materials.files import MOST
from domain.materials.materials import FILES_MOST, FileKind, Item, Licence, MaterialForm
from services.materials import looking, parcels, releasing, sharing, views
from services.materials.sharing import Draft
from services.moderation import trust
from tests.builders.led import DAY, LedNetwork


def item(name="Дроби.pdf", *, unique="u1", **more):
    return Item(**{"kind": FileKind.DOCUMENT, "file_id": "F", "unique_id": unique, "name": name, "size": 9, **more})


@pytest.fixture
async def network(tmp_path):
    small = await LedNetwork.open(tmp_path)
    small.anna, small.boris = await small.member("Анна"), await small.member("Борис")
    yield small
    await small.database.close()


async def a_draft(network, parcel_id):
    said = Draft(
        parcel=parcel_id,
        title="Дроби без слёз",
        subject="math",
        grades=None,
        form=MaterialForm.TEST,
        licence=Licence.BY,
    )
    return await network.do(sharing.draft, network.anna, said)


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (item("Тест.exe"), "error-material-file-program"),
        (item("Всё.zip"), "error-material-file-archive"),
        (item("Таблица.xlsm"), "error-material-file-macros"),
        (item("", mime="application/octet-stream"), "error-material-file-name"),
        (item(size=0), "error-material-file-empty"),
        (item(size=MOST + 1), "error-material-file-big"),
    ],
)
async def test_what_cannot_be_shared_is_refused_and_not_kept(network, sent, why):
    await network.refuses(why, parcels.take, network.anna, "message:1", (sent,))
    assert await network.rows("SELECT * FROM material_parcels") == []


async def test_a_file_without_a_name_goes_by_what_its_app_says(network):
    offered = await network.do(parcels.take, network.anna, "message:1", (item("", mime="application/pdf"),))
    assert offered.title is None, "there is nothing to make a title of"


async def test_a_message_that_comes_twice_counts_once(network):
    for is_new in (True, False):
        offered = await network.do(parcels.take, network.anna, "message:1", (item(),))
        assert offered.is_new is is_new
        assert len(offered.parcel.items) == 1


async def test_an_album_holds_ten(network):
    for number in range(FILES_MOST):
        await network.do(parcels.take, network.anna, "album", (item(unique=f"u{number}"),))
    await network.refuses(
        "error-material-files-most", parcels.take, network.anna, "album", (item(unique="one more"),)
    )  # fmt: skip


async def test_the_same_album_of_two_people_is_two(network):
    first = await network.do(parcels.take, network.anna, "album", (item(),))
    second = await network.do(parcels.take, network.boris, "album", (item(),))
    assert first.parcel.id != second.parcel.id
    await network.refuses("error-material-parcel", parcels.offered, network.boris, first.parcel.id)


async def test_a_late_part_joins_the_version_that_the_album_made_and_no_newer_one(network):
    parcel = (await network.do(parcels.take, network.anna, "album", (item(),))).parcel
    material = await a_draft(network, parcel.id)
    await network.do(parcels.take, network.anna, "album", (item("Ответы.pdf", unique="u2"),))
    card = await network.ask(views.card, network.anna, material.id)
    assert [one.item.name for one in card.files] == ["Дроби.pdf", "Ответы.pdf"]
    await network.do(trust.give, network.owner, network.anna)
    network.now += looking.PATIENCE
    await network.do(sharing.publish, network.anna, material.id)
    said = releasing.Release(source="message:2", items=(item("Новое.pdf", unique="u3"),), changes="Всё заново")
    await network.do(releasing.release, network.anna, material.id, said)
    await network.do(parcels.take, network.anna, "album", (item("Поздно.pdf", unique="u4"),))
    card = await network.ask(views.card, network.anna, material.id)
    assert [one.item.name for one in card.files] == ["Новое.pdf"]


async def test_what_nobody_shares_is_forgotten_after_seven_days(network):
    offered = await network.do(parcels.take, network.anna, "message:1", (item(),))
    network.now += 7 * DAY
    assert not await network.ask(parcels.is_any_old)
    network.now += 1
    assert await network.ask(parcels.is_any_old)
    await network.do(parcels.sweep)
    await network.refuses("error-material-parcel", parcels.offered, network.anna, offered.parcel.id)


async def test_what_is_shared_stays_when_its_parcel_is_forgotten(network):
    parcel = (await network.do(parcels.take, network.anna, "message:1", (item(),))).parcel
    material = await a_draft(network, parcel.id)
    network.now += 8 * DAY
    await network.do(parcels.sweep)
    card = await network.ask(views.card, network.anna, material.id)
    assert len(card.files) == 1
