"""The table of a life: what it allows and refuses in words, and that no sequence of actions leads outside of it."""

from __future__ import annotations

import sqlite3
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move
from domain.base.roles import Right
from storage.base.lifecycle import Kept


class Idea(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    BURIED = "buried"


def must_have_words(facts: dict[str, int]) -> None:
    if not facts["words"]:
        raise DomainError("error-text-empty")


def must_have_friends(facts: dict[str, int]) -> None:
    if facts["friends"] < 2:
        raise DomainError("error-jury-small", least=2)


WORDS = Gate("it says something", "the author", must_have_words)
FRIENDS = Gate("two who sign it", "the others", must_have_friends)
OPEN = Move("open", (Idea.DRAFT,), Idea.OPEN, ("the author",), gates=(WORDS, FRIENDS))
CLOSE = Move("close", (Idea.OPEN,), Idea.CLOSED, ("the author", Right.MODERATE), noted="idea.close")
REOPEN = Move("reopen", (Idea.CLOSED,), Idea.OPEN, (Right.MODERATE,))
BURY = Move("bury", (Idea.OPEN, Idea.CLOSED), Idea.BURIED, (CLOCK,))
MOVES = (OPEN, CLOSE, REOPEN, BURY)
LIFE = Lifecycle("idea", Idea, (Idea.DRAFT,), MOVES, refusals={Idea.BURIED: "error-idea-buried"})
GOOD = {"words": 1, "friends": 2}


@pytest.mark.parametrize("state", Idea)
@pytest.mark.parametrize("step", MOVES, ids=lambda step: step.name)
def test_what_the_table_has_not_is_refused_in_words(step, state):
    if state in step.from_:
        LIFE.require(step, state, GOOD)
    else:
        with pytest.raises(DomainError) as refused:
            LIFE.require(step, state, GOOD)
        assert refused.value.key == ("error-idea-buried" if state is Idea.BURIED else "error-state-changed")


def test_a_shut_gate_says_what_is_missing_and_whose_move_it_is():
    with pytest.raises(DomainError, match="error-text-empty"):
        LIFE.require(OPEN, Idea.DRAFT, {"words": 0, "friends": 0})
    both = OPEN.missing({"words": 0, "friends": 0})
    assert [(gate.gate, gate.whose, gate.why.key) for gate in both] == [
        ("it says something", "the author", "error-text-empty"),
        ("two who sign it", "the others", "error-jury-small"),
    ]
    assert both[1].why.args_ == {"least": 2}
    assert OPEN.missing(GOOD) == ()


def test_the_state_is_looked_at_before_the_gates():
    with pytest.raises(DomainError, match="error-state-changed"):
        LIFE.require(OPEN, Idea.CLOSED, {"words": 0, "friends": 0})


def test_what_is_read_from_the_table():
    assert LIFE.ends == {Idea.BURIED}
    assert LIFE.open_to(Idea.OPEN) == (CLOSE, BURY)
    assert (Idea.CLOSED, Idea.BURIED) in LIFE.arrows()
    assert (Idea.DRAFT, Idea.BURIED) not in LIFE.arrows()


def test_a_table_that_cant_be_lived_is_none():
    with pytest.raises(ValueError, match="buried"):
        Lifecycle("idea", Idea, (Idea.DRAFT,), (OPEN, CLOSE))
    with pytest.raises(ValueError, match="twice"):
        Lifecycle("idea", Idea, (Idea.DRAFT,), (*MOVES, BURY))


def test_a_move_of_another_life_is_a_mistake():
    stranger = Move("melt", (Idea.DRAFT,), Idea.BURIED, (CLOCK,))
    with pytest.raises(ValueError, match="melt"):
        LIFE.require(stranger, Idea.DRAFT)


def kept(state: str | None = "draft", empty: Idea | None = None) -> tuple[sqlite3.Connection, Kept[Idea]]:
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE ideas (id INTEGER PRIMARY KEY, state TEXT, note TEXT, turns INTEGER NOT NULL DEFAULT 0)")
    db.execute("INSERT INTO ideas (id, state) VALUES (1, ?)", (state,))
    return db, Kept("ideas", LIFE, empty=empty, counts="turns")


def test_compare_and_set():
    db, ideas = kept()
    moved = ideas.move(db, 1, OPEN, Idea.DRAFT, note="with it")
    assert moved is not None
    assert (moved["state"], moved["note"], moved["turns"]) == ("open", "with it", 1)
    assert ideas.move(db, 1, OPEN, Idea.DRAFT, note="late") is None, "whoever comes second changes nothing"
    assert ideas.move(db, 2, OPEN, Idea.DRAFT) is None
    assert tuple(db.execute("SELECT * FROM ideas").fetchone()) == (1, "open", "with it", 1)


def test_an_empty_column_stands_for_a_state():
    db, ideas = kept(None, empty=Idea.DRAFT)
    assert ideas.move(db, 1, OPEN, Idea.DRAFT) is not None
    assert ideas.move(db, 1, OPEN, Idea.DRAFT) is None


@given(st.lists(st.tuples(st.sampled_from(MOVES), st.sampled_from(Idea)), max_size=30))
def test_no_sequence_of_actions_leads_outside_of_the_table(actions):
    """Whatever is tried, as whatever it was read: a refusal changes nothing, and what is changed is a line of it."""
    db, ideas = kept()
    for step, read in actions:
        before = Idea(db.execute("SELECT state FROM ideas").fetchone()["state"])
        try:
            done = ideas.move(db, 1, step, read) is not None
        except ValueError:
            done = False
        after = Idea(db.execute("SELECT state FROM ideas").fetchone()["state"])
        assert done == ((before, after) in LIFE.arrows() and read is before and after is step.to)
        assert done or after is before
