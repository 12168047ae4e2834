"""What members get to count a vote again: the same, whoever is erased since; of secret votes the choices alone."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from domain.base.errors import DomainError
from domain.decisions import counting
from domain.decisions.counting import ABSTAIN, NO, YES
from domain.decisions.decisions import Decision
from domain.decisions.kinds import Kind
from services.decisions import casting, opening, proposing, recounting
from services.privacy import privacy
from storage.decisions import recounts
from tests.builders.small import SmallNetwork
from tests.services.decisions.deciding import decided, opened, people


@pytest.fixture
async def network(tmp_path: Path) -> AsyncIterator[SmallNetwork]:
    network = await SmallNetwork.open(tmp_path)
    yield network
    await network.database.close()


async def package(network: SmallNetwork, member: int, decision: Decision) -> dict[str, Any]:
    handed = await network.ask(recounting.hand_out, member, decision.id)
    found: dict[str, Any] = json.loads(handed.package)
    assert counting.spelled(found) == handed.package
    return found


async def test_the_package_gives_the_outcome_that_was_published(network):
    anna, boris, vera, gleb = await people(network, 4)
    decision = await decided(network, {anna: YES, boris: YES, vera: NO, gleb: ABSTAIN})
    found = await package(network, vera, decision)
    again = counting.recount(found)
    assert again.faults == again.notes == ()
    assert again.outcome == counting.count(decision.rule, [YES, YES, NO, ABSTAIN])
    assert {ballot["member"]: ballot["choice"] for ballot in found["ballots"]} == {
        str(anna): YES, str(boris): YES, str(vera): NO, str(gleb): ABSTAIN,
    }  # fmt: skip
    assert set(found["names"]) == {str(anna), str(boris), str(vera), str(gleb)}


@pytest.mark.parametrize(
    ("kind", "options", "choices"),
    [
        (Kind.ALTERNATIVES, ("Среда", "Четверг"), ("1", "1,2", "0", "1")),
        (Kind.PULSE, ("Да", "Не знаю"), ("1", "2", "2", "1")),
    ],
)
async def test_alternatives_are_counted_again_too(network, kind, options, choices):
    members = await people(network, 4)
    decision = await decided(network, dict(zip(members, choices, strict=True)), kind=kind, options=options)
    found = await package(network, members[0], decision)
    assert counting.recount(found).faults == ()
    assert found["text"]["options"] == {str(number): text for number, text in enumerate(options, 1)}


async def test_an_erasure_takes_the_name_and_leaves_the_vote(network):
    anna, boris, vera, gleb, dina = await people(network, 5)
    decision = await decided(network, {anna: YES, boris: YES, vera: NO, gleb: YES})
    before = await package(network, anna, decision)
    for gone in (vera, dina):
        await network.do(privacy.erase_now, gone)
    after = await package(network, anna, decision)
    again = counting.recount(after)
    assert again.faults == ()
    assert again.notes == ("2 of the voters were erased since: the list of the opening can't be checked",)
    for part in ("number", "rule", "text", "electorate", "fingerprints", "chain", "outcome", "opened_at", "closed_at"):
        assert counting.canonical(after[part]) == counting.canonical(before[part]), part
    assert [one for one in after["ballots"] if "member" not in one] == [
        {"who": one["who"], "choice": NO} for one in before["ballots"] if one["member"] == str(vera)
    ]
    assert str(vera) not in after["names"]
    assert vera not in after["voters"]


async def test_everybody_gets_the_same_bytes_whenever_they_ask(network):
    anna, boris, vera = await people(network, 3)
    decision = await decided(network, {anna: YES, boris: YES, vera: NO})
    first = await network.ask(recounting.hand_out, anna, decision.id)
    network.now += 10_000
    assert await network.ask(recounting.hand_out, boris, decision.id) == first


async def test_what_was_changed_in_the_database_is_named(network):
    anna, boris, vera = await people(network, 3)
    decision = await decided(network, {anna: YES, boris: YES, vera: NO})
    changes = {
        "text: not what was published": "UPDATE decision_revisions SET text = 'Иначе'",
        "rule: not what was published": "UPDATE decisions SET rule = replace(rule, '\"quorum\": 2', '\"quorum\": 1')",
        "electorate: not what was published": "UPDATE decisions SET size = size + 1",
        "chain: it isn't": "UPDATE ballots SET choice = 'no'",
        "outcome: these": "DELETE FROM ballots WHERE choice = 'no'",
        "ballot 1: not the ballot of": "UPDATE ballots SET salt = 'x'",
        "voters: not the list": "UPDATE electorate SET member_id = 900 WHERE member_id > 2",
    }
    for fault, sql in changes.items():

        def changed(unit, sql=sql):
            unit.db.execute("SAVEPOINT before")
            unit.db.execute("PRAGMA defer_foreign_keys = ON")
            assert unit.db.execute(sql).rowcount > 0
            found = recounting.package(unit.db, recounting.read_by_member(unit, anna, decision.id)[1])
            unit.db.execute("ROLLBACK TO before")
            return counting.recount(found).faults

        faults = await network.do(changed)
        assert any(found.startswith(fault) for found in faults), (fault, faults)


async def test_while_one_votes_there_are_fingerprints_and_no_package(network):
    anna, boris, vera = await people(network, 3)
    decision = await network.do(opened, anna)
    await network.do(casting.cast, boris, decision.id, NO)
    seen = await network.ask(recounting.check, boris, decision.id)
    assert seen.fingerprints["text"] == counting.fingerprint(
        await network.ask(lambda unit: opening.text_of(unit.db, decision))
    )
    assert seen.fingerprints["rule"] == counting.fingerprint(decision.rule.as_json())
    assert seen.ballot is not None
    assert (seen.ballot.choice, seen.has_package, seen.chain) == (NO, False, None)
    assert (await network.ask(recounting.check, vera, decision.id)).ballot is None
    with pytest.raises(DomainError, match="not-counted"):
        await network.ask(recounting.hand_out, anna, decision.id)


async def test_before_the_opening_there_is_nothing_to_check(network):
    anna, *_ = await people(network, 20)

    def gathers(unit):
        said = proposing.Draft(kind=Kind.PROPOSAL, title="Собираться по средам", text="Так свободнее")
        return proposing.put_up(unit, anna, proposing.draft(unit, anna, said).id).id

    decision_id = await network.do(gathers)
    with pytest.raises(DomainError, match="not-open"):
        await network.ask(recounting.check, anna, decision_id)


async def _secretly(network: SmallNetwork, voters: int) -> tuple[int, Decision]:
    """A secret vote that is counted: two yes, one no."""
    members = await people(network, voters)
    decision = await decided(network, {members[0]: YES, members[1]: YES, members[2]: NO})

    def secret(unit):
        unit.db.execute("UPDATE decisions SET secret = 1, chain = NULL WHERE id = ?", (decision.id,))
        unit.db.execute("DELETE FROM ballots")
        recounts.keep_secret_counts(unit.db, decision.id, {YES: 2, NO: 1})

    await network.do(secret)
    return members[0], decision


async def test_of_a_secret_vote_there_are_the_choices_alone(network):
    member, decision = await _secretly(network, 7)
    found = await package(network, member, decision)
    assert found["ballots"] == [{"choice": NO}, {"choice": YES}, {"choice": YES}]
    assert found["names"] == {}
    assert counting.recount(found).faults == ()


async def test_of_a_secret_vote_of_fewer_than_seven_there_is_the_outcome_alone(network):
    member, decision = await _secretly(network, 6)
    found = await package(network, member, decision)
    assert found["ballots"] is None
    assert counting.recount(found).outcome is None
