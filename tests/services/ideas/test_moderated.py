"""A problem in the hands of moderators and of its author at once: neither undoes what the other did (PRODUCT §6)."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.ideas.ideas import Kind
from domain.ideas.problems import ProblemState
from domain.moderation.cases import CaseState, Reason
from services.ideas import access, problems, proposing
from services.ideas.proposing import Draft
from services.moderation import appealing, deciding, queue, trust
from services.people import roles
from tests.builders.led import LedNetwork


@pytest.fixture
async def network(tmp_path):
    small = await LedNetwork.open(tmp_path)
    small.anna, small.boris = await small.member("Анна"), await small.member("Борис")
    small.vera, small.gleb = await small.member("Вера", listed=False), await small.member("Глеб", listed=False)
    for moderator in (small.vera, small.gleb):
        await small.do(roles.grant, small.owner, moderator, Role.MODERATOR)
    yield small
    await small.database.close()


async def a_problem(network):
    said = Draft(kind=Kind.PROBLEM, title="Не понимают условие задачи", words="Читают и сразу считают")
    idea = await network.do(proposing.draft, network.anna, said)
    await network.do(proposing.publish, network.anna, idea.id)
    return access.thing(idea.id)


async def a_public_problem(network):
    await network.do(trust.give, network.vera, network.anna)
    return await a_problem(network)


async def state(network, thing):
    return (await network.ask(access.idea_of, thing.number)).state


async def case_of(network, thing):
    return await network.ask(queue.newest_of, thing)


async def decides(network, who, use_case, thing, *args, **kwargs):
    case = await case_of(network, thing)
    seen = (await network.do(deciding.take, who, case.id)).seen
    return await network.do(use_case, who, case.id, seen, *args, **kwargs)


async def hidden(network, thing):
    await network.do(queue.report, network.boris, thing, Reason.ADVERT)
    await decides(network, network.vera, deciding.stop, thing, Reason.ADVERT)


async def test_what_its_author_took_back_before_the_decision_is_hidden_all_the_same(network):
    thing = await a_public_problem(network)
    await network.do(queue.report, network.boris, thing, Reason.ADVERT)
    await network.do(problems.close, network.anna, thing.number)
    await decides(network, network.vera, deciding.stop, thing, Reason.ADVERT)
    assert (await case_of(network, thing)).state is CaseState.STOPPED
    await network.refuses("error-problem-stopped", problems.reopen, network.anna, thing.number)
    assert await state(network, thing) == ProblemState.CLOSED
    # The appeal is granted: it is the author's to open again.
    await network.do(appealing.appeal, network.anna, (await case_of(network, thing)).id, "Это не реклама")
    await network.refuses("error-problem-stopped", problems.reopen, network.anna, thing.number)
    await decides(network, network.gleb, deciding.approve, thing)
    assert await state(network, thing) == ProblemState.CLOSED, "nobody shows what its author has taken back"
    await network.do(problems.reopen, network.anna, thing.number)
    assert await state(network, thing) == ProblemState.OPEN


async def test_a_decision_on_what_was_taken_back_is_taken_back_too(network):
    thing = await a_public_problem(network)
    await network.do(queue.report, network.boris, thing, Reason.ADVERT)
    await network.do(problems.close, network.anna, thing.number)
    await decides(network, network.vera, deciding.stop, thing, Reason.ADVERT)
    await network.do(deciding.undo, network.vera, (await case_of(network, thing)).id)
    await network.do(problems.reopen, network.anna, thing.number)
    await decides(network, network.vera, deciding.stop, thing, Reason.ADVERT)
    assert await state(network, thing) == ProblemState.HIDDEN


async def test_a_moderator_who_reports_what_is_hidden_takes_no_appeal_away(network):
    thing = await a_public_problem(network)
    await hidden(network, thing)
    await network.refuses("error-case-decided", queue.report, network.gleb, thing, Reason.RUDE)
    assert not await network.ask(queue.can_report, network.gleb, thing)
    own = await network.do(appealing.appeal, network.anna, (await case_of(network, thing)).id, "Это не реклама")
    assert own.case.state is CaseState.APPEALED
    await network.refuses("error-case-decided", queue.report, network.gleb, thing, Reason.RUDE)


async def test_a_moderator_does_not_report_what_waits_to_be_published(network):
    thing = await a_problem(network)
    assert await state(network, thing) == ProblemState.CHECKED
    await network.refuses("error-case-decided", queue.report, network.gleb, thing, Reason.RUDE)


async def test_what_is_upheld_is_a_draft_again_wherever_it_stood(network):
    """The answer to an appeal was taken back, or the author sent it in again meanwhile."""
    thing = await a_problem(network)
    await decides(network, network.vera, deciding.stop, thing, Reason.UNCLEAR)
    case = await case_of(network, thing)
    await network.do(appealing.appeal, network.anna, case.id, "Всё ясно")
    await decides(network, network.gleb, deciding.approve, thing)
    await network.do(deciding.undo, network.gleb, case.id)
    assert await state(network, thing) == ProblemState.CHECKED
    await decides(network, network.gleb, deciding.stop, thing, words="Нет")
    assert await state(network, thing) == ProblemState.DRAFT
    await network.do(proposing.publish, network.anna, thing.number)
    assert await state(network, thing) == ProblemState.CHECKED
    await decides(network, network.vera, deciding.approve, thing)
    assert await state(network, thing) == ProblemState.OPEN


async def test_what_was_sent_in_again_during_an_appeal_is_not_stuck_when_the_decision_stands(network):
    thing = await a_problem(network)
    await decides(network, network.vera, deciding.stop, thing, Reason.UNCLEAR)
    await network.do(appealing.appeal, network.anna, (await case_of(network, thing)).id, "Всё ясно")
    await network.do(proposing.publish, network.anna, thing.number)
    await decides(network, network.gleb, deciding.stop, thing)
    assert await state(network, thing) == ProblemState.DRAFT
