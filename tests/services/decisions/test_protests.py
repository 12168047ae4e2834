"""Protests and their lots as use cases: who signs, who is drawn and who gives way, what comes of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from domain.base.errors import DomainError, KeyUnreadable
from domain.decisions import counting
from domain.decisions.counting import YES
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY
from domain.decisions.protests import REASON, End, Protest, Said
from services.decisions import casting, closing, course, lots, personal_data, protesting, recounting, secret, views
from services.decisions.access import decision_of
from services.people import joining
from services.privacy import privacy
from storage.base.keys import KeyStore
from storage.decisions import decisions, protests, voting
from tests.builders.small import SmallNetwork
from tests.services.decisions.deciding import opened, people

PEOPLE = 16
"""Four must sign."""
TERM = 3 * DAY


class Vote:
    """Adopted by sixteen, and open to protest; the first has proposed it."""

    def __init__(self, network: SmallNetwork) -> None:
        self.network = network
        self.people: list[int] = []
        self.id = 0

    async def adopted(self, *, about: int | None = None, sealed: bool = False) -> None:
        self.people = await people(self.network, PEOPLE)

        def opens(unit: Any) -> int:
            number = opened(unit, self.people[0]).id
            if about is not None or sealed:
                unit.db.execute("UPDATE decisions SET about = ? WHERE id = ?", (about and self.people[about], number))
            if sealed:
                unit.db.execute("UPDATE decisions SET secret = 1 WHERE id = ?", (number,))
                secret.begin(unit, number, voting.voters(unit.db, number))
            if about is not None:
                unit.db.execute("DELETE FROM electorate WHERE member_id = ?", (self.people[about],))
            unit.db.execute("UPDATE decisions SET rules = json_set(rules, '$.terms.protest', 3)")
            return number

        self.id = await self.network.do(opens)
        await self.all_say_yes()

    async def all_say_yes(self) -> None:
        """Everybody on the list, and the vote is over."""
        decision = await self.now()
        cast = casting.cast_secretly if decision.secret else casting.cast
        for one in await self.network.ask(lambda unit: voting.voters(unit.db, self.id)):
            await self.network.do(cast, one, self.id, YES)
        await self.passes()

    async def passes(self) -> Decision:
        """The phase is over, by the clock."""
        decision = await self.now()
        assert decision.until is not None
        self.network.now = decision.until
        return await self.network.do(course.ripe, self.id)

    async def now(self) -> Decision:
        return await self.network.ask(decision_of, self.id)

    async def protest(self) -> Protest:
        found = await self.network.ask(lambda unit: protests.latest(unit.db, self.id))
        assert found is not None
        return found

    async def drawn(self) -> list[int]:
        """Of whom an answer is waited for."""
        number = (await self.protest()).id
        found = await self.network.ask(lambda unit: protests.drawn(unit.db, number))
        return [one.member_id for one in found if not one.replaced and one.member_id is not None]

    async def protested(self, *signers: int) -> None:
        """By these of the people, by their places."""
        for at in signers or (1, 2, 3, 4):
            await self.network.do(protesting.protest, self.people[at], self.id, f"Причина {at}")

    async def says(self, member: int, said: Said) -> Decision:
        return await self.network.do(lots.answer, member, self.id, (await self.protest()).id, said)

    async def told(self, kind: str) -> set[int]:
        rows = await self.network.ask(
            lambda unit: unit.db.execute("SELECT member_id FROM outbox WHERE kind = ?", (kind,)).fetchall()
        )
        return {row["member_id"] for row in rows}

    async def package(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(
            (await self.network.ask(recounting.hand_out, self.people[0], self.id)).package
        )
        return found

    async def refuses(self, key: str, use_case: Any, *args: Any) -> None:
        with pytest.raises(DomainError, match=key):
            await self.network.do(use_case, *args)


@pytest.fixture
async def vote(tmp_path: Path) -> AsyncIterator[Vote]:
    network = await SmallNetwork.open(tmp_path)
    network.units.keys = KeyStore(tmp_path / "keys")
    network.units.keys.prepare()
    yield Vote(network)
    await network.database.close()


async def test_three_of_the_impartial_are_drawn_in_the_order_of_the_lot(vote):
    await vote.adopted()
    await vote.protested()
    protest, drawn = await vote.protest(), await vote.drawn()
    assert (protest.need, protest.signed, protest.pool_size) == (4, 4, 11)
    impartial = vote.people[5:]
    assert drawn == counting.lot(protest.seed, counting.fingerprint(sorted(vote.people[1:5])), impartial)[:3]
    assert await vote.told("decision-drawn") == set(drawn)
    assert (await vote.now()).until == vote.network.now + TERM


async def test_whoever_is_away_or_has_a_part_in_the_text_is_passed_over(vote):
    await vote.adopted()
    backs, wrote, away, unseen, stays = vote.people[5], vote.people[6], vote.people[7], vote.people[8], vote.people[9:]

    def as_they_are(unit):
        decisions.support(unit.db, vote.id, backs, 1, unit.now)
        decisions.add_revision(unit.db, vote.id, 2, "Иначе", wrote, unit.now)
        unit.db.execute("UPDATE members SET paused_until = ? WHERE id = ?", (unit.now + 9 * DAY, away))
        unit.db.execute("UPDATE members SET seen_at = ? WHERE id = ?", (unit.now - 91 * DAY, unseen))
        for gone in stays[3:]:
            unit.db.execute("UPDATE members SET status = 'left' WHERE id = ?", (gone,))

    await vote.network.do(as_they_are)
    await vote.protested()
    assert set(await vote.drawn()) == set(stays[:3])
    again = counting.recount(await vote.package())
    assert again.faults == ()


async def test_whom_it_is_on_may_sign_and_is_not_drawn(vote):
    await vote.adopted(about=15)
    await vote.protested(15, 1, 2, 3)
    protest = await vote.protest()
    assert protest.signed == 4
    await vote.refuses("error-protest-not-drawn", lots.answer, vote.people[15], vote.id, protest.id, Said.REPEAT)
    assert vote.people[15] not in await vote.network.ask(lambda unit: protests.pool(unit.db, protest.id))


async def test_whoever_has_left_does_not_count_among_those_who_sign(vote):
    await vote.adopted()
    await vote.protested(1, 2, 3)
    await vote.network.do(privacy.ask_erasure, vote.people[3])
    await vote.protested(4)
    assert (await vote.now()).state is State.PROTEST
    await vote.protested(5)
    protest = await vote.protest()
    assert protest.signed == 4
    for erase in (False, True):
        if erase:
            await vote.network.do(privacy.erase_now, vote.people[3])
        again = counting.recount(await vote.package())
        assert again.faults == ()
        assert not any("signers" in note for note in again.notes)


async def test_twice_the_silent_give_way_and_then_the_vote_is_repeated(vote):
    await vote.adopted()
    await vote.protested()
    asked = []
    for _ in range(3):
        asked.append(await vote.drawn())
        assert (await vote.now()).state is State.LOT
        await vote.passes()
    assert len({one for three in asked for one in three}) == 9, "nobody twice"
    assert (await vote.protest()).ended is End.SILENT
    assert (await vote.now()).state is State.VOTING
    assert await vote.told("decision-repeat") == set(vote.people)


async def test_a_signature_that_comes_back_counts_at_the_end(vote):
    """Three signed, one of them left, a fourth signed, and that one is in the network again: four sign."""
    await vote.adopted()
    await vote.protested(1, 2, 3)
    await vote.network.do(joining.leave, vote.people[1])
    await vote.protested(4)
    await vote.network.do(joining.come_back, vote.people[1])
    assert (await vote.passes()).state is State.LOT
    assert (await vote.protest()).signed == 4
    assert len(await vote.drawn()) == 3


async def test_whoever_leaves_while_drawn_is_on_no_list_of_the_new_vote(vote):
    """Where nobody is left to be drawn in their place, their leaving itself repeats the vote."""
    await vote.adopted()
    await vote.protested()
    number, (leaves, *rest) = (await vote.protest()).id, await vote.drawn()
    others = set(vote.people[5:]) - {leaves, *rest}

    def away(unit):
        unit.db.executemany("UPDATE members SET seen_at = 0 WHERE id = ?", ((one,) for one in others))

    await vote.network.do(away)
    await vote.network.do(joining.leave, leaves)
    assert (await vote.network.ask(lambda unit: protests.by_id(unit.db, number))).ended is End.FEW
    decision = await vote.network.do(course.ripe, vote.id)
    assert (decision.state, decision.size) == (State.VOTING, PEOPLE - 1)
    assert leaves not in await vote.network.ask(lambda unit: voting.voters(unit.db, vote.id))
    assert await vote.told("decision-repeat") == set(vote.people) - {leaves}


async def test_what_was_said_stays_when_another_gives_way(vote):
    await vote.adopted()
    await vote.protested()
    first, *_ = await vote.drawn()
    await vote.says(first, Said.CONFIRM)
    await vote.passes()
    assert (await vote.drawn())[0] == first
    second = (await vote.drawn())[1]
    assert (await vote.says(second, Said.CONFIRM)).state is State.ADOPTED


async def test_until_two_agree_one_can_say_otherwise(vote):
    await vote.adopted()
    await vote.protested()
    first, second, _ = await vote.drawn()
    await vote.says(first, Said.REPEAT)
    await vote.says(first, Said.CONFIRM)
    decision = await vote.says(second, Said.CONFIRM)
    assert decision.state is State.ADOPTED
    assert await vote.told("decision-confirmed") == set(vote.people)
    await vote.refuses("error-protest-over", lots.answer, first, vote.id, (await vote.protest()).id, Said.REPEAT)


async def test_an_answer_a_second_too_late_is_refused(vote):
    """Whether or not anybody has noticed."""
    await vote.adopted()
    await vote.protested()
    first, *_ = await vote.drawn()
    vote.network.now = (await vote.now()).until
    with pytest.raises(DomainError, match="error-protest-over"):
        await vote.says(first, Said.CONFIRM)


async def test_the_clock_decides_who_is_late(vote):
    await vote.adopted()
    await vote.protested(1, 2, 3)
    number = (await vote.protest()).id
    vote.network.now = (await vote.now()).until
    for use_case, *more in ((protesting.protest, "Поздно"), (protesting.sign, number), (protesting.take_back, number)):
        await vote.refuses("error-protest-late", use_case, vote.people[4], vote.id, *more)
    assert (await vote.network.do(course.ripe, vote.id)).state is State.ADOPTED
    assert (await vote.protest()).ended is End.LAPSED
    assert await vote.told("decision-protest") == {*vote.people[:4]}


async def test_whoever_came_meanwhile_votes_in_the_new_vote(vote):
    await vote.adopted()
    late = await vote.network.member("Новенькая Инна")
    await vote.protested()
    vote.network.now += DAY
    for one in (await vote.drawn())[:2]:
        await vote.says(one, Said.REPEAT)
    decision = await vote.now()
    assert (decision.state, decision.size) == (State.VOTING, PEOPLE + 1)
    assert await vote.network.do(casting.cast, late, vote.id, YES)
    assert await vote.network.ask(lambda unit: decisions.outcome(unit.db, vote.id)) is None


async def test_each_vote_has_a_protest_of_its_own(vote):
    await vote.adopted()
    await vote.protested()
    first = await vote.protest()
    for one in (await vote.drawn())[:2]:
        await vote.says(one, Said.REPEAT)
    await vote.all_say_yes()
    assert (await vote.now()).state is State.PROTEST
    for others in ((), (1,)):  # before there is another one, and beside it
        for one in others:
            await vote.protested(one)
        await vote.refuses("error-protest-gone", protesting.sign, vote.people[1], vote.id, first.id)
        await vote.refuses("error-protest-gone", protesting.take_back, vote.people[1], vote.id, first.id)
    await vote.protested(2, 3, 4)
    second, drawn = await vote.protest(), await vote.drawn()
    assert second.id != first.id
    await vote.refuses("error-protest-over", lots.answer, drawn[0], vote.id, first.id, Said.CONFIRM)
    for one in drawn[:2]:
        await vote.says(one, Said.CONFIRM)
    found = await vote.package()
    assert [lot["ended"] for lot in found["lots"]] == ["repeated", "confirmed"]
    again = counting.recount(found)
    assert again.faults == ()
    seen = await vote.network.ask(recounting.check, vote.people[9], vote.id)
    assert seen.lots == again.lots == (first.seed_print, second.seed_print)


async def test_the_seed_is_published_before_anybody_else_signs(vote):
    await vote.adopted()
    await vote.protested(1)
    seen = await vote.network.ask(recounting.check, vote.people[9], vote.id)
    assert seen.lots == ((await vote.protest()).seed_print,)
    assert "lots" not in await vote.package()


async def test_a_reason_is_short_and_there_are_seven_at_most(vote):
    await vote.adopted()
    await vote.network.do(lambda unit: unit.db.execute("UPDATE decisions SET n = 400 WHERE id = ?", (vote.id,)))
    for wrong, key in (("  ", "error-text-empty"), ("я" * (REASON + 1), "error-text-too-long")):
        await vote.refuses(key, protesting.protest, vote.people[1], vote.id, wrong)
    await vote.protested(*range(1, 8))
    await vote.refuses("error-protest-reasons", protesting.protest, vote.people[8], vote.id, "Ещё одна")
    number = (await vote.protest()).id
    await vote.network.do(protesting.sign, vote.people[8], vote.id, number)
    seen = (await vote.network.ask(views.card, vote.people[8], vote.id)).protest
    assert (seen.signed, len(seen.reasons), seen.i_signed) == (8, 7, True)
    await vote.network.do(protesting.take_back, vote.people[2], vote.id, number)
    seen = (await vote.network.ask(views.card, vote.people[2], vote.id)).protest
    assert (seen.signed, len(seen.reasons), seen.i_signed) == (7, 6, False)


async def test_a_secret_vote_is_repeated_in_secret(vote):
    await vote.adopted(sealed=True)
    await vote.protested()
    for one in (await vote.drawn())[:2]:
        await vote.says(one, Said.REPEAT)
    decision = await vote.now()
    assert (decision.state, decision.secret) == (State.VOTING, True)
    assert await vote.network.ask(secret.missing, vote.id, vote.people) == frozenset(vote.people)
    await vote.network.do(closing.begin_anew, decision)
    assert await vote.told("decision-again") == set(vote.people), "a key that is lost later has nothing to do with it"


async def test_where_there_can_be_no_key_the_new_vote_waits_for_one(vote, monkeypatch):
    await vote.adopted(sealed=True)
    await vote.protested()
    first, second, _ = await vote.drawn()
    await vote.says(first, Said.REPEAT)
    with monkeypatch.context() as m:
        m.setattr(secret, "require_keys", _unreadable)
        assert (await vote.says(second, Said.REPEAT)).state is State.FROZEN
        assert (await vote.network.do(course.ripe, vote.id)).state is State.FROZEN
    vote.network.now += DAY
    assert (await vote.network.do(course.ripe, vote.id)).state is State.VOTING
    assert await vote.told("decision-repeat") == set(vote.people)


def _unreadable(unit):
    raise KeyUnreadable


async def test_a_protest_whose_only_signer_is_erased_is_gone(vote):
    await vote.adopted()
    await vote.protested(1)
    await vote.network.do(privacy.erase_now, vote.people[1])
    assert await vote.network.ask(lambda unit: protests.latest(unit.db, vote.id)) is None
    await vote.protested(2)


async def test_the_reason_of_whoever_was_erased_stays_while_others_sign(vote):
    await vote.adopted()
    await vote.protested(1, 2)
    await vote.network.do(privacy.erase_now, vote.people[1])
    seen = (await vote.network.ask(views.card, vote.people[2], vote.id)).protest
    assert [words for _, words in seen.reasons] == ["Причина 1", "Причина 2"]
    assert seen.reasons[0][0].name is None
    assert seen.signed == 1


async def test_everybody_finds_their_part_in_their_export(vote):
    await vote.adopted()
    await vote.protested()
    drawn = await vote.drawn()
    await vote.says(drawn[0], Said.CONFIRM)

    async def told(member):
        return [set(record) for record in await vote.network.ask(personal_data.export, member)]

    assert {"protested", "reason", "when"} in await told(vote.people[1])
    assert {"protest_signed", "reason", "when"} in await told(vote.people[2])
    assert {"drawn", "said"} in await told(drawn[0])
    assert {"could_be_drawn"} in await told(drawn[0])


async def test_the_audit_has_the_lot_and_what_came_of_it(vote):
    await vote.adopted()
    await vote.protested()
    for one in (await vote.drawn())[:2]:
        await vote.says(one, Said.CONFIRM)
    rows = await vote.network.ask(
        lambda unit: unit.db.execute("SELECT action, actor_id FROM audit WHERE action LIKE 'decision.%' ORDER BY id")
        .fetchall()
    )  # fmt: skip
    assert [tuple(row) for row in rows] == [("decision.lot", None), ("decision.confirm", None)]
