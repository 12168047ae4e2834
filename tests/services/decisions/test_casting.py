"""Nobody votes twice, whatever they do; of a secret vote the number is published; without its key it waits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.base.errors import DomainError, KeyUnreadable
from domain.base.members import Status
from domain.decisions.counting import ABSTAIN, NO, YES
from domain.decisions.decisions import State
from services.base.unit import Unit
from services.decisions import casting, closing, course, secret
from services.decisions.access import decision_of
from storage.base import members
from storage.base.keys import KeyStore
from storage.decisions import decisions, recounts, voting
from tests.builders.states import put
from tests.rights.persons import Who
from tests.rights.stage import Stage

PEOPLE = (Who.MEMBER, Who.HOST, Who.SPEAKER, Who.EXPERT)
LEAVES, RETURNS, BACK = "leaves", "returns", "takes back"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("casting") / "network.db")
    yield stage
    stage.db.close()


def counted(unit: Unit, decision_id: int, is_secret: bool) -> list[str]:
    if is_secret:
        return sorted(secret.opened(unit, decision_id).choices)
    return sorted(ballot.choice for ballot in voting.all_of(unit.db, decision_id))


STEPS = st.lists(
    st.tuples(st.sampled_from(PEOPLE), st.sampled_from([YES, NO, ABSTAIN, BACK, LEAVES, RETURNS])), max_size=14
)


@pytest.mark.parametrize("is_secret", [False, True])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_nobody_votes_twice(stage: Stage, is_secret: bool, steps: list[tuple[Who, str]]) -> None:
    """By any sequence of casting, changing, taking back, leaving and returning; who leaves keeps the vote."""
    vote = stage.voted_on_secretly if is_secret else stage.voted_on
    cast = casting.cast_secretly if is_secret else casting.cast
    take_back = casting.take_back_secretly if is_secret else casting.take_back

    def acts(unit: Unit) -> None:
        already = counted(unit, vote, is_secret)
        said: dict[Who, str] = {}
        gone: set[Who] = set()
        for who, step in steps:
            if step in (LEAVES, RETURNS):
                if (step == LEAVES) != (who in gone):
                    put(unit.db, members.STATUS, stage[who], Status.LEFT if step == LEAVES else Status.MEMBER)
                    gone ^= {who}
                continue
            try:
                if step == BACK:
                    take_back(unit, stage[who], vote)
                    said.pop(who, None)
                else:
                    cast(unit, stage[who], vote, step)
                    said[who] = step
            except DomainError:
                assert who in gone
                continue
            assert who not in gone
        assert counted(unit, vote, is_secret) == sorted([*already, *said.values()])

    stage.trial(acts)


def test_of_a_secret_vote_the_number_is_published_and_nothing_is_left(stage: Stage) -> None:
    def ends(unit: Unit) -> None:
        voters = voting.voters(unit.db, stage.voted_on_secretly)
        for number, member in enumerate(voters):
            secret.put(unit, stage.voted_on_secretly, member, NO if number % 3 == 0 else YES)
        over = closing.close(unit, decision_of(unit, stage.voted_on_secretly))
        outcome = decisions.outcome(unit.db, over.id)
        assert outcome is not None
        assert outcome.took_part == len(voters)
        assert dict(recounts.secret_counts(unit.db, over.id)) == {YES: outcome.counts[YES], NO: outcome.counts[NO]}
        assert outcome.counts[YES] + outcome.counts[NO] == len(voters)
        assert unit.db.execute("SELECT count(*) FROM sealed_ballots").fetchone()[0] == 0

    stage.trial(ends)


def test_of_few_voters_only_the_outcome_is_kept(stage: Stage) -> None:
    def ends(unit: Unit) -> None:
        unit.db.execute("UPDATE decisions SET size = 6 WHERE id = ?", (stage.voted_on_secretly,))
        for member in voting.voters(unit.db, stage.voted_on_secretly):
            secret.put(unit, stage.voted_on_secretly, member, YES)
        over = closing.close(unit, decision_of(unit, stage.voted_on_secretly))
        outcome = decisions.outcome(unit.db, over.id)
        assert outcome is not None
        assert (outcome.counts, outcome.took_part, outcome.why) == ({}, 0, closing.HIDDEN)
        assert recounts.secret_counts(unit.db, over.id) == []

    stage.trial(ends)


def test_a_key_that_cannot_be_read_now_is_waited_for(stage: Stage) -> None:
    def ends(unit: Unit) -> None:
        decision = decision_of(unit, stage.voted_on_secretly)
        assert decision.until is not None
        secret.put(unit, decision.id, voting.voters(unit.db, decision.id)[0], YES)
        keys = unit.keys
        unit.keys = KeyStore()
        unit.now = decision.until
        waits = course.ripe(unit, decision.id)
        assert waits.state is State.COUNTING
        assert waits.until == unit.now + closing.KEYS_AGAIN
        unit.keys, unit.now = keys, waits.until
        assert course.ripe(unit, decision.id).state not in (State.COUNTING, State.VOTING)

    stage.trial(ends)


def test_without_the_folder_of_keys_no_secret_vote_opens(stage: Stage) -> None:
    def opens(unit: Unit) -> None:
        unit.db.execute("UPDATE decisions SET secret = 1 WHERE id = ?", (stage.proposal,))
        for state in (State.DISCUSSION, State.FROZEN):
            put(unit.db, decisions.DECISION, stage.proposal, state)
        decisions.update(unit.db, stage.proposal, until=unit.now)
        unit.keys = KeyStore()
        with pytest.raises(KeyUnreadable):
            secret.require_keys(unit)
        assert course.ripe(unit, stage.proposal).state is State.FROZEN

    stage.trial(opens)


def test_a_ballot_that_other_hands_have_changed_makes_the_vote_void(stage: Stage) -> None:
    def ends(unit: Unit) -> None:
        decision = decision_of(unit, stage.voted_on_secretly)
        unit.db.execute(
            "UPDATE sealed_ballots SET sealed = zeroblob(length(sealed)) WHERE decision_id = ? AND slot = "
            "(SELECT min(slot) FROM sealed_ballots WHERE decision_id = ?)",
            (decision.id, decision.id),
        )
        assert decision.until is not None
        unit.now = decision.until
        again = course.ripe(unit, decision.id)
        assert again.state is State.VOTING
        assert again.opened_at == unit.now
        assert decisions.outcome(unit.db, decision.id) is None

    stage.trial(ends)
