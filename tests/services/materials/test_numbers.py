"""A material's number is nobody else's, whatever has become of it."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.materials.materials import FileKind, Item, Licence, Like, MaterialForm, MaterialState
from services.base.members import acting_member
from services.materials import personal_data, sharing
from services.materials.access import material_of, thing
from services.moderation import deciding, queue
from storage.base import roles
from tests.builders.small import NOW, SmallNetwork

LIKE = Like(subject=None, grades=None, form=MaterialForm.TEST, licence=Licence.BY)


@pytest.fixture
async def network(tmp_path):
    small = await SmallNetwork.open(tmp_path)
    small.anna, small.boris, small.vera = [await small.member(name) for name in ("Анна", "Борис", "Вера")]
    await small.do(lambda unit: roles.grant(unit.db, small.vera, Role.MODERATOR, by=None, now=NOW))
    yield small
    await small.database.close()


def _sent_in(unit, author, name):
    item = Item(kind=FileKind.DOCUMENT, file_id=f"F-{name}", unique_id=f"U-{name}", name=f"{name}.pdf", size=9)
    made = sharing.made(unit, author, "Дроби без слёз", LIKE, (item,))
    return sharing.declared(unit, acting_member(unit, author), material_of(unit, made))


async def test_what_was_approved_of_one_that_is_gone_publishes_no_newcomers_first(network):
    gone = await network.do(_sent_in, network.anna, "план")
    await network.do(_approve, network.vera, gone)
    await network.do(personal_data.take_along, network.anna)
    made = await network.do(_sent_in, network.boris, "ответы")
    assert (made.id != gone.id, made.state) == (True, MaterialState.SUBMITTED)


def _approve(unit, moderator, material):
    case = queue.newest_of(unit, thing(material.id))
    deciding.approve(unit, moderator, case.id, deciding.take(unit, moderator, case.id).seen)
