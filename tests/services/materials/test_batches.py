"""Many files at once, out of turn: each step asks for itself, whatever screens have shown (PRODUCT §8)."""

from __future__ import annotations

from hashlib import sha256

import pytest

from domain.base.errors import DomainError
from domain.materials import batches as rules
from domain.materials.contents import Content
from domain.materials.files import Look
from domain.materials.materials import FileKind, Item, Licence, Like, MaterialForm
from services.materials import batches, looking
from storage.materials import batches as stored
from storage.materials import looks
from tests.builders.led import LedNetwork

LIKE = Like(subject="math", grades=None, form=MaterialForm.TEST, licence=Licence.BY)
PROGRAM = "План.exe"


def item(number, name=None, size=9):
    name = name or f"Контрольная работа {number}.pdf"
    return Item(kind=FileKind.DOCUMENT, file_id=f"F{number}", unique_id=f"u{number}", name=name, size=size)


@pytest.fixture
async def network(tmp_path):
    small = await LedNetwork.open(tmp_path)
    small.anna = await small.member("Анна")
    yield small
    await small.database.close()


async def sends(network, who, *items):
    await network.do(batches.begin, who)
    return [await network.do(batches.take, who, "album", one) for one in items]


def seen_in(unit, *numbers, content=Content.PDF):
    for number in numbers:
        looking.note(unit, f"u{number}", sha256(str(number).encode()).hexdigest(), Look(content=content))


async def pieces(network, who):
    return await network.ask(lambda unit: stored.pieces(unit.db, stored.of_member(unit.db, who).id))


async def test_nothing_is_published_before_all_is_answered_and_there_is_something(network):
    who = network.owner
    await sends(network, who)
    await network.do(batches.answer, who, LIKE)
    await network.refuses("error-material-batch-empty", batches.ready, who, network.now)
    await network.do(batches.cancel, who)
    await sends(network, who, item(1))
    await network.do(seen_in, 1)
    await network.refuses("error-material-batch-unanswered", batches.ready, who, network.now)
    await network.refuses("error-material-batch-unanswered", batches.publish, who)
    await network.do(batches.answer, who, LIKE)
    assert await network.do(batches.ready, who, network.now) == 1


async def test_a_subject_that_there_isnt_is_no_answer(network):
    await sends(network, network.anna, item(1))
    odd = Like(subject="astrology", grades=None, form=MaterialForm.TEST, licence=Licence.BY)
    with pytest.raises(DomainError):
        await network.do(batches.answer, network.anna, odd)


async def test_what_couldnt_be_taken_is_neither_named_nor_left_out_nor_looked_at(network):
    assert await sends(network, network.anna, item(1, PROGRAM)) == [True]
    ((one),) = await pieces(network, network.anna)
    for use_case, *rest in ((batches.piece,), (batches.rename, "Дроби для пятых"), (batches.leave_out, True)):
        await network.refuses("error-material-piece-gone", use_case, network.anna, one.id, *rest)
    assert await network.ask(lambda unit: looks.of(unit.db, ["u1"])) == {}, "nobody waits for a look at it"


async def test_what_couldnt_be_taken_takes_no_place_and_goes_once_it_can(network, monkeypatch):
    monkeypatch.setattr(rules, "PIECES_MOST", 1)
    assert await sends(network, network.anna, item(1, PROGRAM), item(2)) == [True, True]
    assert await sends(network, network.anna, item(1)) == [False], "there is no room"
    first, second = await pieces(network, network.anna)
    assert (first.refusal.key, second.refusal) == ("error-material-file-program", None)
    monkeypatch.setattr(rules, "PIECES_MOST", 3)
    assert await sends(network, network.anna, item(1), item(1), item(2, PROGRAM)) == [True, False, False]
    assert [one.refusal for one in await pieces(network, network.anna)] == [None, None], "what is taken stays so"


async def test_it_remembers_of_so_many_why_they_couldnt_be_taken(network, monkeypatch):
    monkeypatch.setattr(batches, "REFUSED_MOST", 2)
    assert await sends(network, network.anna, *(item(n, PROGRAM) for n in range(3)), item(9)) == [
        True, True, False, True,
    ]  # fmt: skip


async def test_begun_again_it_goes_on(network):
    await sends(network, network.anna, item(1))
    await network.do(batches.answer, network.anna, LIKE)
    await network.do(batches.begin, network.anna)
    assert (await network.ask(batches.view, network.anna)).batch.like == LIKE


async def test_what_is_left_out_stays_out_under_another_title_and_with_no_title_it_waits(network):
    who = network.owner
    await sends(network, who, item(1), item(2), item(3, "1.pdf"), item(4), item(5, PROGRAM))
    await network.do(seen_in, 1, 2, 3)
    await network.do(lambda unit: seen_in(unit, 4, content=Content.PROGRAM))
    await network.do(batches.answer, who, LIKE)
    first, *_ = await pieces(network, who)
    await network.do(batches.leave_out, who, first.id, True)
    await network.refuses("error-text-empty", batches.rename, who, first.id, " ")
    await network.do(batches.rename, who, first.id, "Дроби для пятых")
    view = await network.ask(batches.view, who)
    assert (view.ready, view.untitled, view.left_out, len(view.unfit)) == (1, 1, 1, 2)
    owner = await network.person(who)
    assert (await network.ask(batches.waits_since, owner))[0] == 2, "what is left out doesn't wait"
    step = await network.do(batches.publish, who)
    assert (step.done, step.left) == (1, 0), "neither what is left out, nor what has no title, nor a program"
    assert first.id in [one.id for one in await pieces(network, who)], "the rest of it waits"


async def test_a_newcomer_shows_one_and_then_waits(network):
    await sends(network, network.anna, item(1), item(2), item(3))
    await network.do(seen_in, 1, 2, 3)
    await network.do(batches.answer, network.anna, LIKE)
    step = await network.do(batches.publish, network.anna)
    assert (step.done, step.left, step.held) == (1, 0, 2)
    await network.refuses("error-material-batch-awaited", batches.ready, network.anna, network.now)
    await network.refuses("error-material-batch-awaited", batches.publish, network.anna)
    assert await network.ask(batches.waits_since, await network.person(network.anna)) is None


async def test_what_one_sends_is_of_ones_own_batch_alone(network):
    await sends(network, network.anna, item(1))
    anna, owner = await network.person(network.anna), await network.person(network.owner)
    found = [
        (await network.ask(batches.gathers, one.telegram_id), await network.ask(batches.is_of, one.id, "album"))
        for one in (anna, owner)
    ]
    assert found == [(True, True), (False, False)]


async def test_what_was_seen_is_kept_as_long_as_the_file_waits(network):
    await sends(network, network.anna, item(1))
    await network.do(seen_in, 1)
    assert not await network.ask(lambda unit: looks.is_any_old(unit.db, unit.now + 1))
    await network.do(batches.cancel, network.anna)
    assert await network.ask(lambda unit: looks.is_any_old(unit.db, unit.now + 1))
