"""The card of a decision in a linked group: posted, written anew as it goes on, and silent about votes (PRODUCT §7)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import Kind
from handlers.decisions.proposing.presses import OnWay, Step
from services.decisions import group_cards, proposing
from services.decisions.access import decision_of
from simulator import persons
from storage.decisions import group_cards as stored
from storage.voice import chats
from tests.flows.decisions.conftest import Voters
from tests.flows.decisions.test_voting import BEGUN, told

TITLE = "Собираться по средам"
GROUP = "Учителя физики"


async def a_group(voters: Voters, kind: str = "supergroup") -> Any:
    """The group of Olga and Anna, linked to the network, as Anna sees it."""
    world = voters.network.telegram.world
    group = persons.make_group(world, voters.olga.person, GROUP, kind, [voters.anna.person.id], bot=True)
    await voters.network.telegram.settles()
    return voters.anna.in_chat(group)


async def switches(voters: Voters) -> None:
    """Olga lets decisions be shown there."""
    olga = voters.olga
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Группы и каналы")
    await olga.taps("Карточки решений")
    await olga.taps(GROUP)
    olga.sees("карточка придёт туда со следующим голосованием")


@pytest.fixture
async def group(voters: Voters) -> Any:
    found = await a_group(voters)
    await switches(voters)
    return found


async def later(voters: Voters) -> None:
    """What has changed meanwhile is written, and all is said."""
    await voters.network.telegram.time.moves(seconds=group_cards.TOGETHER + 1)
    await voters.network.app.sender.catch_up()


def texts(group: Any) -> list[str]:
    """What the bot has said there, as it reads now."""
    return [message.text for message in group.from_bot]


def edits(group: Any, voters: Voters) -> int:
    """How often something there was written anew."""
    calls = voters.network.telegram.calls
    return sum(one.method == "editMessageText" and int(one.parameters["chat_id"]) == group.chat.id for one in calls)


async def all_vote(voters: Voters, *choices: str) -> None:
    for person, choice in zip(voters.everybody, choices, strict=False):
        await person.taps(choice, on=await told(person, BEGUN))


async def test_a_card_comes_when_the_vote_opens_and_has_the_outcome_when_it_is_over(voters: Voters, group: Any) -> None:
    decision = await voters.open(TITLE)
    await group.waits_for("идёт голосование, до")
    assert "Голосование открытое" in texts(group)[0]
    [row] = group.last.rows
    assert [button["text"] for button in row] == ["Проголосовать"]
    link = row[0]["url"]
    assert link.endswith(f"start=decision_{decision.id}"), "one votes in private"
    await all_vote(voters, "За", "За", "Против")
    await later(voters)
    assert edits(group, voters) == 0, "nobody's vote is told, nor that there was one"
    assert not any(word in texts(group)[0] for word in ("За 2", "Проголосовали", "Иванова", "Петров"))
    await voters.ends(decision)
    await later(voters)
    [text] = texts(group)
    assert "За 2, против 1, воздержались 0" in text
    assert "Принято." in text
    assert "идёт голосование" not in text
    assert [button["text"] for button in group.last.rows[0]] == ["Открыть решение"]
    await voters.anna.sends(f"/start decision_{decision.id}")
    voters.anna.sees(TITLE)


async def test_without_its_switch_a_linked_group_is_told_nothing(voters: Voters) -> None:
    group = await a_group(voters)
    decision = await voters.open(TITLE)
    await voters.ends(decision)
    await later(voters)
    assert texts(group) == []
    await switches(voters)
    await voters.olga.taps(f"✓ {GROUP}")
    voters.olga.sees("новых карточек там не будет")
    await voters.open("Другое предложение")
    await later(voters)
    assert texts(group) == []


async def test_of_a_vote_on_a_person_a_group_learns_neither_whom_nor_how_it_ended(voters: Voters, group: Any) -> None:
    decision = await voters.open("Доверить Ольге ключ", Kind.PEOPLE, about=voters.olga, recall=True)
    await group.waits_for("О человеке")
    await later(voters)
    [text] = texts(group)
    assert "🔒 Голосование тайное" in text
    for words in ("Ольг", "ключ"):
        assert words not in text
    for person in (voters.anna, voters.boris):
        await person.taps("За", on=await told(person, BEGUN))
    await later(voters)
    assert edits(group, voters) == 0
    assert (await voters.ends(decision)).state is State.PROTEST
    await later(voters)
    [text] = texts(group)
    assert "итог — в личном чате с ботом" in text
    for words in ("Ольг", "ключ", "Принято", "принято"):
        assert words not in text


async def test_of_a_secret_vote_of_few_a_group_hears_the_outcome_alone(voters: Voters, group: Any) -> None:
    decision = await voters.open(TITLE, secret=True)
    await all_vote(voters, "За", "За", "Против")
    await voters.ends(decision)
    await later(voters)
    [text] = texts(group)
    assert "назван только итог" in text
    for words in ("За 2", "против 1", "Проголосовали"):
        assert words not in text


async def put_up(voters: Voters) -> Decision:
    """Anna's proposal, which is talked about."""
    units = voters.network.app.units
    anna = await voters.member(voters.anna)
    said = proposing.Draft(kind=Kind.PROPOSAL, title=TITLE, text="Так свободнее всем.")
    decision = await units.do(proposing.draft, anna, said)
    return await units.do(proposing.put_up, anna, decision.id)


async def test_its_author_shows_it_before_the_vote_and_it_stays_one_card(voters: Voters, group: Any) -> None:
    decision = await put_up(voters)
    anna, boris = voters.anna, voters.boris
    await boris.sends(f"/start decision_{decision.id}")
    await boris._presses(boris.last, {"callback_data": OnWay(id=decision.id, do=Step.SHOW).pack()})
    assert "ведёт другой человек" in boris.alert
    assert texts(group) == []
    await anna.sends(f"/start decision_{decision.id}")
    await anna.taps("Ещё")
    await anna.taps("Показать в 1 группе")
    anna.sees("Карточка отправлена")
    await group.waits_for("обсуждается, до")
    assert [button["text"] for button in group.last.rows[0]] == ["Открыть решение"]
    await anna.taps("Ещё")
    assert "Показать в 1 группе" not in anna.buttons
    await anna._presses(anna.last, {"callback_data": OnWay(id=decision.id, do=Step.SHOW).pack()})
    assert "Показывать негде" in anna.alert
    for state in (State.FROZEN, State.VOTING):
        assert decision.until is not None
        await voters.until(decision.until)
        decision = await voters.ripe(decision)
        assert decision.state is state
    await later(voters)
    [text] = texts(group)
    assert "идёт голосование, до" in text


async def test_several_changes_are_one_edit_with_the_newest_text(voters: Voters, group: Any) -> None:
    decision = await put_up(voters)
    units = voters.network.app.units
    await units.do(group_cards.show, await voters.member(voters.anna), decision.id)
    await group.waits_for("обсуждается, до")
    for _ in range(2):
        await units.do(_moved, decision.id)
    await later(voters)
    assert edits(group, voters) == 1
    assert "отменено" in texts(group)[0]


def _moved(unit: Any, decision_id: int) -> None:
    """Its phase goes on by hand, in one second."""
    decision = decision_of(unit, decision_id)
    state = State.FROZEN if decision.state is State.DISCUSSION else State.CANCELLED
    unit.db.execute("UPDATE decisions SET state = ?, until = NULL WHERE id = ?", (state, decision_id))
    group_cards.follow(unit, decision_of(unit, decision_id))


async def test_a_vote_that_opens_at_night_comes_into_the_group_in_the_morning(voters: Voters, group: Any) -> None:
    await voters.network.telegram.time.moves(hours=12)
    decision = await voters.open(TITLE)
    await later(voters)
    assert texts(group) == []
    await voters.network.telegram.time.moves(hours=10)
    await group.waits_for("идёт голосование, до")
    await voters.network.telegram.time.moves(hours=14)
    await voters.ends(decision)
    await later(voters)
    assert "идёт голосование" not in texts(group)[0], "an edit wakes nobody"


async def cards(voters: Voters, decision: Decision) -> list[stored.GroupCard]:
    return await voters.network.app.units.ask(lambda unit: stored.of(unit.db, decision.id))


async def test_a_card_that_was_deleted_isnt_posted_again_and_stops_nothing(voters: Voters, group: Any) -> None:
    decision = await voters.open(TITLE)
    await group.waits_for("идёт голосование, до")
    voters.network.may_refuse.add(400)
    await voters.olga.in_chat(group.chat).deletes(group.last)
    await all_vote(voters, "За", "За", "Против")
    assert (await voters.ends(decision)).state is State.ADOPTED
    await later(voters)
    assert texts(group) == []
    assert await cards(voters, decision) == []
    await told(voters.anna, "Принято.")


async def test_where_the_bot_was_put_out_nothing_is_written_any_more(voters: Voters, group: Any) -> None:
    decision = await voters.open(TITLE)
    await group.waits_for("идёт голосование, до")
    await voters.olga.in_chat(group.chat).sets_member(None, "kicked")
    await voters.ends(decision)
    await later(voters)
    assert edits(group, voters) == 0
    assert await cards(voters, decision) == []


async def test_a_group_that_became_a_supergroup_gets_a_card_of_its_own(voters: Voters) -> None:
    """What lay in the group can't be written any more: messages of the supergroup have other numbers."""
    group = await a_group(voters, "group")
    await switches(voters)
    decision = await voters.open(TITLE)
    await group.waits_for("идёт голосование, до")
    voters.network.may_refuse.add(400)
    moved = await voters.olga.in_chat(group.chat).migrates()
    await all_vote(voters, "За", "За", "Против")
    await voters.ends(decision)
    await later(voters)
    await moved.waits_for("Принято.")
    assert "идёт голосование" in texts(group)[0]
    [card] = await cards(voters, decision)
    assert (card.chat_id, card.lies_in) == (moved.chat.id, moved.chat.id)
    assert [one.chat_id for one in await voters.network.app.units.ask(lambda unit: chats.linked(unit.db))] == [
        moved.chat.id
    ]
    await voters.open("Другое предложение")
    await moved.waits_for("Другое предложение")


async def test_what_telegram_asks_to_wait_for_is_written_afterwards(voters: Voters, group: Any) -> None:
    decision = await voters.open(TITLE)
    await group.waits_for("идёт голосование, до")
    voters.network.may_refuse.add(429)
    await all_vote(voters, "За", "За", "Против")
    voters.network.telegram.faults.add("editMessageText", 429, "Too Many Requests: retry after 2", retry_after=2)
    await voters.ends(decision)
    await later(voters)
    async with asyncio.timeout(20):
        while "Принято." not in texts(group)[0]:
            await voters.network.app.sender.catch_up()
    refused, done = [
        one
        for one in voters.network.telegram.calls
        if one.method == "editMessageText" and int(one.parameters["chat_id"]) == group.chat.id
    ]
    assert (refused.status, done.status) == (429, 200)
    assert done.at - refused.at >= 2
