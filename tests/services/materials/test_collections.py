"""Collections, out of turn: who sees one in which state, and what each step asks for itself (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.things import Thing
from domain.materials import collections as rules
from domain.materials.collections import COLLECTION, CollectionState, Step
from domain.materials.materials import Licence, MaterialForm, MaterialState
from domain.moderation.cases import Reason
from services.materials.collections import collecting, moderated, personal_data, views
from services.moderation import deciding, queue, trust
from storage.materials import collections as stored
from storage.materials import materials
from tests.builders.led import LedNetwork
from tests.builders.states import put

S = CollectionState


@pytest.fixture
async def network(tmp_path):
    """Anna shares two materials, Boris puts the first into a collection; both are trusted. Dina is a newcomer."""
    small = await LedNetwork.open(tmp_path)
    small.anna, small.boris, small.dina = [await small.member(name) for name in ("Анна", "Борис", "Дина")]
    for one in (small.anna, small.boris):
        await small.do(trust.give, small.owner, one)
    small.first, small.second = [await small.do(_material, small.anna, name) for name in ("Дроби", "Степени")]
    small.made = (await small.do(collecting.make, small.boris, "К зачёту", None, small.first)).id
    yield small
    await small.database.close()


def _material(unit, author, title):
    number = materials.add(
        unit.db, title=title, subject=None, grades=None, form=MaterialForm.TEST, licence=Licence.BY,
        author_id=author, now=unit.now,
    )  # fmt: skip
    put(unit.db, materials.STATE, number, MaterialState.PUBLISHED)
    return number


async def becomes(network, state, number=None):
    await network.do(lambda unit: put(unit.db, stored.STATE, number or network.made, state))


async def taken_back(network, number):
    await network.do(lambda unit: put(unit.db, materials.STATE, number, MaterialState.WITHDRAWN))


async def state_of(network, number=None):
    return (await network.ask(lambda unit: stored.by_id(unit.db, number or network.made))).state


async def moves(network, what, number=None):
    await network.do(what, Thing(COLLECTION, number or network.made), network.owner)
    return await state_of(network, number)


# -- who sees it -----------------------------------------------------------------------------------


async def test_a_moderator_sees_a_private_one_only_while_they_are_to_look_at_it(network):
    own = (await network.do(collecting.make, network.dina, "Моё", None, network.first)).id
    await network.refuses("error-collection-gone", views.show, network.owner, own)
    await network.do(collecting.share, network.dina, own)
    seen = await network.ask(views.show, network.owner, own)
    assert not seen.waits, "that it waits is its owner's to know"
    assert (await network.ask(views.show, network.dina, own)).waits
    await network.refuses("error-collection-gone", views.show, network.anna, own)
    await network.do(collecting.keep, network.dina, own)
    await network.refuses("error-collection-gone", views.show, network.owner, own)


async def test_whoever_has_left_doesnt_see_what_is_theirs(network):
    await network.do(lambda unit: unit.db.execute("UPDATE members SET status = 'left' WHERE id = ?", (network.boris,)))
    await network.refuses("error-collection-gone", views.show, network.boris, network.made)


async def test_a_reported_one_doesnt_wait_before_its_owner_and_isnt_theirs_to_report(network):
    await network.do(collecting.share, network.boris, network.made)
    await network.do(queue.report, network.anna, Thing(COLLECTION, network.made), Reason.ADVERT)
    seen = await network.ask(views.show, network.boris, network.made)
    assert not seen.waits
    assert not seen.can_report


# -- what is put into it ---------------------------------------------------------------------------


async def test_what_isnt_shared_any_more_is_put_in_by_nobody_also_not_by_its_author(network):
    own = (await network.do(collecting.make, network.anna, "Моё", None, network.second)).id
    await network.do(collecting.take_out, network.anna, own, network.second)
    await taken_back(network, network.second)
    for use_case, *rest in ((collecting.put,), (collecting.put_back, 1)):
        await network.refuses("error-material-unshared", use_case, network.anna, own, network.second, *rest)


async def test_it_holds_so_many_also_when_something_is_put_back(network, monkeypatch):
    await network.do(collecting.put, network.boris, network.made, network.second)
    await network.do(collecting.take_out, network.boris, network.made, network.second)
    monkeypatch.setattr(rules, "ITEMS_MOST", 1)
    for use_case, *rest in ((collecting.put,), (collecting.put_back, 1)):
        await network.refuses("error-collection-full", use_case, network.boris, network.made, network.second, *rest)
    # What is in it already needs no place.
    await network.do(collecting.put, network.boris, network.made, network.first)
    found = await network.ask(views.show, network.boris, network.made)
    assert [one.id for one in found.page.items] == [network.first]


async def test_behind_a_place_that_a_forged_button_names_there_is_room_for_more(network):
    made = (await network.do(collecting.make, network.boris, "Ещё", None)).id
    assert await network.do(collecting.put_back, network.boris, made, network.first, 2**63 - 1)
    await network.do(collecting.put, network.boris, made, network.second)
    found = await network.ask(views.show, network.boris, made)
    assert [one.id for one in found.page.items] == [network.first, network.second]


async def test_one_person_makes_so_many(network, monkeypatch):
    monkeypatch.setattr(rules, "MOST", 1)
    await network.refuses("error-collections-most", collecting.may_make, network.boris)
    await network.refuses("error-collections-most", collecting.make, network.boris, "Ещё одна", None)


async def test_at_its_ends_nothing_moves_and_what_isnt_in_it_cant(network):
    await network.do(collecting.put, network.boris, network.made, network.second)
    assert not await network.do(collecting.shift, network.boris, network.made, network.first, Step.UP)
    assert not await network.do(collecting.shift, network.boris, network.made, network.second, Step.DOWN)
    await taken_back(network, network.second)
    await network.refuses(
        "error-collection-not-in", collecting.shift, network.boris, network.made, network.second, Step.UP
    )
    found = await network.ask(views.show, network.boris, network.made)
    assert ([one.id for one in found.page.items], found.gone) == ([network.first], 1)


async def test_what_is_taken_out_of_one_stays_in_the_others(network):
    other = (await network.do(collecting.make, network.boris, "К экзамену", None, network.first)).id
    await network.do(collecting.take_out, network.boris, network.made, network.first)
    choice = await network.ask(views.choices, network.boris, network.first)
    assert choice.has == {other}
    assert (await network.ask(views.choices, network.anna, network.first)).has == frozenset()


async def test_a_field_that_there_isnt_is_not_changed(network):
    await network.refuses("error-stale-button", collecting.change, network.boris, network.made, "state", "shared")


# -- who sees it from now on -----------------------------------------------------------------------


async def test_with_nothing_that_others_may_see_it_is_neither_shared_nor_sent_in(network):
    own = (await network.do(collecting.make, network.dina, "Моё", None, network.first)).id
    await taken_back(network, network.first)
    for who, number in ((network.boris, network.made), (network.dina, own)):
        await network.refuses("error-collection-empty", collecting.share, who, number)
    await becomes(network, S.HIDDEN)
    await network.refuses("error-collection-empty", collecting.share, network.boris, network.made)
    assert await network.rows("SELECT 1 FROM cases") == []


async def test_a_newcomer_s_waits_and_isnt_sent_in_twice(network):
    own = (await network.do(collecting.make, network.dina, "Моё", None, network.first)).id
    assert (await network.do(collecting.share, network.dina, own)).state is S.PRIVATE
    await network.refuses("error-collection-awaited", collecting.share, network.dina, own)


async def test_what_was_reported_is_kept_to_oneself_like_any_other(network):
    await network.do(collecting.share, network.boris, network.made)
    await network.do(queue.report, network.anna, Thing(COLLECTION, network.made), Reason.ADVERT)
    assert (await network.do(collecting.keep, network.boris, network.made)).state is S.PRIVATE
    assert (await network.ask(queue.newest_of, Thing(COLLECTION, network.made))).is_open, "it is decided all the same"


async def test_what_waits_for_another_reason_isnt_taken_back_with_what_was_sent_in(network):
    """A report of one that is private by now, or private and never shared, is decided all the same."""
    await network.do(collecting.share, network.boris, network.made)
    await network.do(queue.report, network.anna, Thing(COLLECTION, network.made), Reason.ADVERT)
    await network.do(collecting.keep, network.boris, network.made)
    await network.refuses("error-state-changed", collecting.keep, network.boris, network.made)
    assert (await network.ask(queue.newest_of, Thing(COLLECTION, network.made))).is_open


async def test_what_was_sent_in_and_approved_is_kept_to_oneself_again_once(network):
    own = (await network.do(collecting.make, network.dina, "Моё", None, network.first)).id
    await network.do(collecting.share, network.dina, own)
    case = (await network.ask(queue.newest_of, Thing(COLLECTION, own))).id
    seen = (await network.do(deciding.take, network.owner, case)).seen
    await network.do(deciding.approve, network.owner, case, seen)
    assert await state_of(network, own) is S.SHARED
    assert (await network.do(collecting.keep, network.dina, own)).state is S.PRIVATE
    await network.refuses("error-state-changed", collecting.keep, network.dina, own)


async def test_a_deleted_one_waits_for_nobody_and_is_found_by_nobody(network):
    own = (await network.do(collecting.make, network.dina, "Моё", None, network.first)).id
    await network.do(collecting.share, network.dina, own)
    await network.do(collecting.delete, network.dina, own)
    assert not (await network.ask(queue.newest_of, Thing(COLLECTION, own))).is_open
    await network.do(collecting.share, network.boris, network.made)
    indexed = "SELECT 1 FROM searched WHERE kind = :kind"
    assert await network.rows(indexed, kind=COLLECTION)
    await network.do(collecting.delete, network.boris, network.made)
    assert not await network.rows(indexed, kind=COLLECTION)


# -- decided by a moderator ------------------------------------------------------------------------


async def test_what_its_owner_keeps_to_themself_meanwhile_stays_so(network):
    assert await moves(network, moderated.hide) is S.PRIVATE
    assert await moves(network, moderated.restore) is S.PRIVATE
    assert await moves(network, moderated.again) is S.PRIVATE
    await becomes(network, S.SHARED)
    assert await moves(network, moderated.restore) is S.SHARED
    assert await moves(network, moderated.publish) is S.SHARED
    await becomes(network, S.HIDDEN)
    assert await moves(network, moderated.hide) is S.HIDDEN
    assert await moves(network, moderated.again) is S.HIDDEN
    assert await moves(network, moderated.publish) is S.SHARED


# -- when its owner goes ---------------------------------------------------------------------------


async def test_of_whoever_is_erased_only_what_others_see_is_left(network):
    shown = (await network.do(collecting.make, network.boris, "Для всех", None, network.first)).id
    await network.do(collecting.share, network.boris, shown)
    assert await network.ask(personal_data.count, network.boris) == 1
    await network.do(personal_data.erase, network.boris)
    assert [one.id for one in await network.ask(lambda unit: stored.of_owner(unit.db, network.boris))] == [shown]


async def test_only_what_others_see_is_put_into_the_index_anew(network):
    shown = (await network.do(collecting.make, network.boris, "Для всех", None, network.first)).id
    await network.do(collecting.share, network.boris, shown)
    assert await network.ask(lambda unit: stored.every(unit.db)) == [shown]
