"""Who is asked about a problem and who isn't, and when nobody is any more (PRODUCT §6)."""

from __future__ import annotations

import pytest

from domain.ideas.asking import AT_ONCE, STEPS
from domain.ideas.ideas import Kind
from domain.people.profile import ProfileField, Visibility
from services.base import due
from services.discussion import writing
from services.ideas import access, asking, problems, proposing
from services.ideas.proposing import Draft
from services.moderation import trust
from services.people import joining, profile
from tests.builders.led import LedNetwork

HELPS = {"can_help": ("условие задачи",), "subjects": ("math",)}


@pytest.fixture
async def network(tmp_path):
    """Anna, whom everybody trusts, is about to ask; nobody else is there yet."""
    small = await LedNetwork.open(tmp_path)
    small.anna = await small.member("Анна")
    await small.do(trust.give, small.owner, small.anna)
    yield small
    await small.database.close()


async def knowing(network, count):
    return [await network.member(f"Учитель {name}", **HELPS) for name in "абвгдежз"[:count]]


async def a_problem(network):
    said = Draft(kind=Kind.PROBLEM, title="Не понимают условие задачи", words="В пятом классе", tags=["math"])
    idea = await network.do(proposing.draft, network.anna, said)
    await network.do(proposing.publish, network.anna, idea.id)
    return idea.id


async def are_asked(network):
    return {row["member_id"] for row in await network.rows("SELECT member_id FROM problem_asked")}


async def waits(network):
    return {row["member_id"] for row in await network.rows("SELECT member_id FROM outbox WHERE kind = 'problem-asked'")}


async def passes(network, seconds):
    network.now += seconds
    await network.do(due.some)


async def test_who_may_only_look_isnt_asked(network):
    reads, answers = await knowing(network, 2)
    await network.do(
        lambda unit: unit.db.execute(
            "UPDATE consents SET given = 0 WHERE member_id = ? AND purpose = 'membership'", (reads,)
        )
    )
    await a_problem(network)
    assert await are_asked(network) == {answers}


async def test_what_somebody_shows_to_nobody_isnt_what_they_are_asked_for(network):
    hides, shows = await knowing(network, 2)
    await network.do(profile.set_visibility, hides, ProfileField.CAN_HELP, Visibility.NOBODY)
    await a_problem(network)
    assert await are_asked(network) == {shows}
    # A step farther whoever teaches the same is asked, help or no help.
    await passes(network, STEPS[0])
    assert await are_asked(network) == {shows, hides}


@pytest.mark.parametrize("what", ["nothing", "an answer", "author has left"])
async def test_others_are_asked_while_there_is_no_answer_and_somebody_to_hear_it(network, what):
    people = await knowing(network, 2 * AT_ONCE)
    idea = await a_problem(network)
    first = await are_asked(network)
    assert len(first) == AT_ONCE
    if what == "an answer":
        await network.do(writing.write, people[0], access.thing(idea), "Читаем условие по ролям")
    elif what == "author has left":
        await network.do(joining.leave, network.anna)
    await passes(network, STEPS[0])
    assert (await are_asked(network) == first) is (what != "nothing")


async def test_whoever_doesnt_want_it_any_more_isnt_told_what_waited(network):
    (one,) = await knowing(network, 1)
    idea = await a_problem(network)
    assert await network.ask(asking.notice, one, idea)
    await network.do(asking.set_unasked, one, True)
    assert not await network.ask(asking.notice, one, idea)


async def test_a_solved_problem_asks_nobody(network):
    (one,) = await knowing(network, 1)
    idea = await a_problem(network)
    assert await waits(network) == {one}
    await network.do(problems.solve, network.anna, idea, "Помогло чтение по ролям")
    assert await waits(network) == set(), "what wasn't said yet stays unsaid"
    assert not await network.ask(asking.notice, one, idea)


async def test_whoever_has_the_most_of_its_words_is_met_first_in_however_big_a_network(network, monkeypatch):
    knows = await network.member("Учитель а", **HELPS)
    for name in "бв":
        await network.member(f"Учитель {name}", subjects=("math",), can_help=("сочинения",))
    monkeypatch.setattr(asking, "MET", 1)
    await a_problem(network)
    assert await are_asked(network) == {knows}
