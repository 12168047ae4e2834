"""The tables of lives: each is drawn, kept where it says, refused in words, and lived by nothing else."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.consents import ConsentText, Standing, standing
from domain.base.errors import DomainError
from domain.base.lives import CONSENT
from tests.lifecycles import page
from tests.lifecycles.columns import COLUMNS
from tests.lifecycles.lives import KEPT, LIVES, MOVES, ROOT
from tests.lifecycles.watch import watch

WORDS = "".join(file.read_text("utf-8") for file in (ROOT / "locales/ru").rglob("*.ftl"))
KNOWN = set(re.findall(r"^(error-[\w-]+) =", WORDS, re.M))
OTHERS = {
    ("attendance_marks", "state"): "written once, never changed",
    ("conversations", "state"): "where a person is in a form",
    ("members", "status_before"): "remembered",
    ("outbox", "state"): "the sender's own",
}
"""Columns of states that have no table of a life, and why."""
WRITES = re.compile(r"UPDATE (\w+)\s+SET\s(.*?)(?:WHERE|$)", re.S)


def test_docs_are_the_tables():
    assert page.PATH.read_text("utf-8") == page.page(), "run .venv/bin/python -m tests.lifecycles"


def test_the_pictures_can_be_drawn():
    """Mermaid ends a label at a colon or a semicolon, and a Markdown table its cell at a bar."""
    words = [word for _, move in MOVES for word in (move.name, *move.who, *(gate.name for gate in move.gates))]
    assert [word for word in words if re.search(r"[:;|\n]", word)] == []


@pytest.mark.parametrize(("life", "move"), MOVES, ids=lambda it: getattr(it, "kind", None) or it.name)
def test_where_a_move_doesnt_lead_the_refusal_has_words(life, move):
    for state in set(life.states) - set(move.from_):
        with pytest.raises(DomainError) as refused:
            life.require(move, state)
        assert refused.value.key in KNOWN


def test_every_life_is_kept_or_computed():
    kept = {one.life.kind for one in KEPT.values()}
    assert {life.kind for life in LIVES.values()} - kept == {"consent"}
    for one in KEPT.values():
        assert COLUMNS[one.table, one.column] is one.life.states


def test_every_column_of_states_has_a_table_or_a_reason():
    lived = {(one.table, one.column) for one in KEPT.values()}
    schema = (ROOT / "tests/storage/schema.sql").read_text("utf-8")
    found = {
        (table, column)
        for table, body in re.findall(r'CREATE TABLE "?(\w+)"? \((.*?)\) STRICT', schema, re.S)
        for column in re.findall(r"^\s*(state|status|status_before|verdict)\s+TEXT", body, re.M)
    }
    assert found - lived == OTHERS.keys()
    assert lived <= found


def test_nothing_else_writes_a_state():
    columns = {(one.table, one.column) for one in KEPT.values()}
    for file in (ROOT / "storage").rglob("*.py"):
        for table, sets in WRITES.findall(re.sub(r'"\s*\n\s*f?"', "", file.read_text("utf-8"))):
            written = {(table, column) for column in re.findall(r"(\w+) = ", sets)}
            assert not written & columns, f"{file.relative_to(ROOT)}: {table}"


@pytest.mark.parametrize("name", KEPT)
def test_a_database_that_is_watched_lets_through_the_table_alone(name):
    """What conversations and the table of rights run on."""
    kept, through = KEPT[name], set()
    for old, new in product(kept.life.states, repeat=2):
        with closing(sqlite3.connect(":memory:")) as db:
            for table in {table for table, _ in COLUMNS}:
                db.execute(f"CREATE TABLE {table} ({', '.join(column for name, column in COLUMNS if name == table)})")
            db.execute(f"INSERT INTO {kept.table} ({kept.column}) VALUES (?)", (None if old == kept.empty else old,))
            watch(db)
            with suppress(sqlite3.IntegrityError):
                db.execute(f"UPDATE {kept.table} SET {kept.column} = ?", (None if new == kept.empty else new,))
                through.add((old, new))
    assert through == kept.life.arrows() | {(state, state) for state in kept.life.states}


TEXT = ConsentText(1, "ru", "x", "x", True, None, 0)
DAY = 86400
ACTS = st.sampled_from(["give", "withdraw", "publish", "edit", "wait"])


@given(st.lists(ACTS, max_size=30))
def test_a_consent_moves_along_its_table(acts):
    """It is computed from texts and answers: whatever is done with them, its standing follows the arrows."""
    texts, given_version, now = [TEXT], None, 0
    before = standing(given_version, texts, now)
    assert before is Standing.NONE
    for act in acts:
        newest = texts[-1].version
        match act:
            case "give":
                given_version = newest
            case "withdraw":
                given_version = None
            case "publish":
                texts.append(replace(TEXT, version=newest + 1, answer_by=now + 5 * DAY))
            case "edit":
                texts.append(replace(TEXT, version=newest + 1, substantial=False))
            case "wait":
                now += DAY
        after = standing(given_version, texts, now)
        assert after is before or (before, after) in CONSENT.arrows()
        before = after
