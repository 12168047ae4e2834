"""A project's team decides by vote: from its card, seen, decided and counted by the team alone (PRODUCT §7)."""

from __future__ import annotations

from typing import Any

import pytest

from domain.base.things import Thing
from domain.decisions.decisions import State
from domain.decisions.kinds import Kind
from domain.ideas.ideas import IDEA
from domain.ideas.projects import COSIGNER, PARTICIPANT, ProjectState
from services.base import parts
from services.decisions import ballots, course, register, waiting
from services.decisions.access import decision_of
from services.ideas import team as working
from storage.base import members
from storage.decisions import decisions
from storage.ideas import ideas
from tests.builders.states import put
from tests.flows.decisions.test_voting import BEGUN, told
from tests.flows.ideas.test_projects import TITLE, asks, calls_from_above, opens, opens_own

VOTE = "Собираться по пятницам"
PROJECT = Thing(IDEA, 1)


@pytest.fixture
async def team(network: Any) -> tuple[Any, Any, Any]:
    """Olga leads the project, Boris takes part in it, Anna is in the network."""
    olga = await network.owner()
    boris = await network.member("Фёдоров Борис Ильич", region="Псков")
    anna = await network.member("Иванова Анна Петровна")
    await calls_from_above(network, olga)
    await asks(boris)
    await olga.waits_for("просится")
    await olga.taps("Взять")
    await boris.waits_for("Вы в команде")
    return olga, boris, anna


async def proposes(boris: Any, kind: str = "Предложение: за или против") -> None:
    await opens(boris)
    await boris.taps("Голосования")
    boris.sees("Команда ещё ничего не решала")
    await boris.taps("+ Предложить команде")
    await boris.taps(kind)
    await boris.sends(VOTE)
    await boris.sends("В пятницу никто не занят.")


async def walked(network: Any, number: int) -> Any:
    """It goes through its phases by the clock until its vote is open."""
    units = network.app.units
    decision = await units.ask(decision_of, number)
    while decision.state in (State.DISCUSSION, State.FROZEN):
        await network.telegram.time.moves_to(decision.until)
        decision = await units.do(course.ripe, number)
    return decision


async def test_a_team_decides_by_itself(network: Any, team: Any) -> None:
    """From the card of the project to the outcome; two are all who may vote, and N is two."""
    olga, boris, anna = team
    await proposes(boris)
    boris.sees(f"Решает команда: {TITLE}")
    boris.sees("после конца увидит вся команда")
    assert "Предложить сети" not in boris.buttons
    await boris.taps("Предложить команде")
    boris.sees("обсуждается")
    await boris.taps("‹ Назад")
    boris.sees("Голосования команды")
    boris.sees(VOTE)
    await boris.taps("‹ Назад")
    assert "Голосования · 1" in boris.buttons, "the card of the project"
    decision = await walked(network, 1)
    assert (decision.n, decision.size, decision.rule.quorum) == (2, 2, 1)
    for person in (olga, boris):
        await person.taps("За", on=await told(person, BEGUN))
        person.sees("Ваш голос: за")
    assert not [message for message in anna.from_bot if VOTE in message.text]
    await network.telegram.time.moves_to(decision.until)
    await network.app.units.do(course.ripe, 1)
    await told(olga, "За 2, против 0, воздержались 0; имели право голосовать 2.")


async def test_others_neither_see_it_nor_learn_of_it(network: Any, team: Any) -> None:
    """No door, no list, no link, no search, no forged button; whoever only signed the project isn't in its team."""
    olga, boris, anna = team
    await proposes(boris)
    await boris.taps("Предложить команде")
    member = await network.app.units.ask(
        lambda unit: unit.db.execute("SELECT id FROM members WHERE telegram_id = ?", (anna.id,)).fetchone()[0]
    )
    for signed in (False, True):
        if signed:
            await network.app.units.do(parts.give, PROJECT, COSIGNER, member, by=None)
        await opens(anna)
        assert not [label for label in anna.buttons if label.startswith("Голосования")]
        for data in ("ve:idea_1:0", "vh:idea_1", "vi:idea_1:proposal", "vc:1", "vu:1:c", "ve:member_1:0", "ve:what:0"):
            await anna._presses(anna.last, {"callback_data": data})
            assert anna.alert, data
            assert VOTE not in anna.last.text
        await anna.sends("/start decision_1")
        anna.sees("Такого предложения больше нет")
        await anna.sends("/decisions")
        await anna.taps("Обсуждаем")
        assert VOTE not in anna.last.text
        await anna.sends("пятницам")
        anna.sees("Ничего не нашлось")
    assert await network.app.units.ask(register.entries, member) == ()
    await opens_own(olga)
    await olga.taps("Голосования · 1")
    olga.sees(VOTE)


async def test_people_and_the_charter_are_no_matter_of_a_team(network: Any, team: Any) -> None:
    _, boris, _ = team
    await proposes(boris, "Опрос: узнать мнение")
    for kind in (Kind.PEOPLE, Kind.NORM):
        await boris._presses(boris.last, {"callback_data": f"vi:idea_1:{kind}"})
        assert boris.alert


async def test_an_organizer_hears_nothing_of_what_a_team_has_decided(network: Any, team: Any) -> None:
    """Nobody has said what is done after it: that is the team's matter, and no row of «Сегодня»."""
    olga, boris, _ = team
    await proposes(boris)
    await boris.taps("Предложить команде")
    decision = await walked(network, 1)
    for person in (olga, boris):
        await person.taps("За", on=await told(person, BEGUN))
    await network.telegram.time.moves_to(decision.until)
    await network.app.units.do(course.ripe, 1)
    rows = await network.app.units.ask(
        lambda unit: list(waiting.today(unit, members.by_telegram_id(unit.db, olga.id, unit.now)))
    )
    assert rows == []
    await network.does(lambda unit, *_: put(unit.db, decisions.DECISION, 1, State.REVIEW))
    rows = await network.app.units.ask(
        lambda unit: list(waiting.today(unit, members.by_telegram_id(unit.db, olga.id, unit.now)))
    )
    assert rows == [], "nor that it is to be looked at again"


async def test_of_a_teams_vote_whoever_has_left_the_team_is_asked_nothing(network: Any, team: Any) -> None:
    """Neither the menu nor a reminder leads to what they can't look at any more."""
    _, boris, _ = team
    await proposes(boris)
    await boris.taps("Предложить команде")
    decision = await walked(network, 1)
    await boris.sends("/menu")
    boris.sees("Ждёт вашего голоса")
    number = await network.app.units.ask(lambda unit: members.by_telegram_id(unit.db, boris.id, unit.now).id)
    asked = (number, 1, decision.until)
    assert await network.app.units.ask(ballots.needs, *asked) is not None
    await network.app.units.do(working.leave, number, PROJECT.number, PARTICIPANT)
    assert await network.app.units.ask(ballots.needs, *asked) is None
    await boris.sends("/menu")
    boris.does_not_see("Ждёт вашего голоса")


async def test_what_a_team_has_decided_waits_for_nobody_who_has_left_it(network: Any, team: Any) -> None:
    """Neither what they took on nor that their proposal is to be looked at again: both would lead nowhere."""
    olga, boris, _ = team
    await proposes(boris)
    await boris.taps("Предложить команде")
    decision, units = await walked(network, 1), network.app.units
    for person in (olga, boris):
        await person.taps("За", on=await told(person, BEGUN))
    await network.telegram.time.moves_to(decision.until)
    await units.do(course.ripe, 1)

    def to_review(unit: Any) -> int:
        number: int = members.by_telegram_id(unit.db, boris.id, unit.now).id
        put(unit.db, decisions.DECISION, 1, State.REVIEW)
        decisions.update(unit.db, 1, next_step="Составить список", next_owner=number, next_due=unit.now)
        return number

    def rows(unit: Any) -> set[str]:
        member = members.by_telegram_id(unit.db, boris.id, unit.now)
        return {one.name for one in waiting.mine(unit, member)}

    number = await units.do(to_review)
    assert await units.ask(rows) == {"decision-to-do", "decision-review"}
    await units.do(working.leave, number, PROJECT.number, PARTICIPANT)
    assert await units.ask(rows) == set()


async def test_a_project_that_is_over_begins_no_new_vote(network: Any, team: Any) -> None:
    """What was decided can be looked up still."""
    olga, boris, _ = team
    await proposes(boris)
    await boris.taps("Предложить команде")
    await opens_own(olga)
    await olga.taps("Голосования · 1")
    await olga.taps("+ Предложить команде")
    kinds = olga.last
    await boris.taps("‹ Назад")
    await boris.taps("+ Предложить команде")
    await boris.taps("Предложение: за или против")
    await boris.sends("Вести дневник по очереди")
    await boris.sends("Так честнее.")
    await network.does(lambda unit, *_: put(unit.db, ideas.PROJECT, PROJECT.number, ProjectState.CLOSED))
    await olga.taps("Предложение: за или против", on=kinds)
    assert "новых голосований в команде нет" in olga.alert
    await boris.taps("Предложить команде")
    assert "новых голосований в команде нет" in boris.alert
    await boris.sends("/start decision_1")
    await boris.taps("‹ Назад")
    boris.sees(VOTE)
    assert "+ Предложить команде" not in boris.buttons
