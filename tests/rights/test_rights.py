"""Every use case is called as every kind of person, on things on which it could go (tests/rights/table.py)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from domain.base.errors import DomainError
from tests.rights import page
from tests.rights.persons import EVERYBODY, OUTSIDE, Who
from tests.rights.row import NOT_IN, Asks, Row
from tests.rights.stage import Stage
from tests.rights.table import NO_USE_CASE, rows, use_cases


def test_every_use_case_has_a_row_and_every_row_a_use_case():
    named = {row.name for row in rows()}
    assert use_cases() - named - NO_USE_CASE.keys() == set(), "add a row to the area's table in tests/rights/"
    assert named | NO_USE_CASE.keys() <= use_cases()
    assert not named & NO_USE_CASE.keys()


def test_the_stage_is_what_its_names_say(stage):
    found = {
        who: stage.db.execute("SELECT status FROM members WHERE id = ?", (stage[who],)).fetchone()["status"]
        for who in Who
    }
    assert {who for who, status in found.items() if status != "member"} == OUTSIDE
    assert [found[who] for who in (Who.GUEST, Who.APPLICANT, Who.LEFT, Who.ERASING)] == [
        "guest",
        "applicant",
        "left",
        "erasing",
    ]


def called(stage: Stage, row: Row, who: Who, before=lambda: None) -> str | None:
    """Call it as this person and undo it all. Returns the refusal; asserts what was seen, or that nothing changed."""

    def work(unit):
        if row.given is not None:
            row.given(unit, stage, who)
        before()
        given = row.call(stage, who)
        changes = stage.db.total_changes
        try:
            result = row.use_case(unit, stage[who], *given, **row.named_for(stage))
        except DomainError as refusal:
            if refusal.key == row.refused_with(who):
                assert stage.db.total_changes == changes, "refused, but something was written before"
            return refusal.key
        if row.sees is not None:
            row.sees(stage, who, result)
        if who in row.idle:
            assert stage.db.total_changes == changes, "not theirs, but something was written"
        return None

    return stage.trial(work)


def wrong(stage: Stage, row: Row, who: Who) -> Iterator[str]:
    """What this person is told or gets against the table."""
    try:
        got, wanted = called(stage, row, who), row.refused_with(who)
    except AssertionError as failed:
        yield f"{who}: {failed}"
        return
    if got != wanted:
        yield f"{who}: {got or 'goes'} instead of {wanted or 'going'}"


def lapsed(stage: Stage, row: Row, who: Who) -> Iterator[str]:
    """Whoever may, but has left the network since, or has taken the consent back."""
    if row.asks is not Asks.NOTHING and who not in OUTSIDE:
        got = called(stage, row, who, before=lambda: stage.leaves(who))
        wanted = None if row.having_left else NOT_IN[Who.LEFT]
        if got != wanted:
            yield f"{who}, having left: {got or 'goes'} instead of {wanted or 'going'}"
        wanted = "error-consent-needed" if row.asks is Asks.CONSENT else None
        got = called(stage, row, who, before=lambda: stage.withdraws_consent(who))
        if got != wanted and who is not Who.READ_ONLY:
            yield f"{who}, without a consent: {got or 'goes'} instead of {wanted or 'going'}"


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.name} {row.on}".strip())
def test_who_may_and_nobody_else(stage, row):
    found = [line for who in EVERYBODY for line in wrong(stage, row, who)]
    found += [line for who in row.may for line in lapsed(stage, row, who)]
    assert sorted(found) == []


def test_docs_are_the_table():
    assert page.PATH.read_text("utf-8") == page.page(), "run .venv/bin/python -m tests.rights"
