"""How many sets of words the search has, and which words may stand in one (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.synonyms import MOST_SETS
from services.desk import synonyms
from storage.base import synonyms as stored
from tests.rights.persons import Who


@pytest.fixture
def unit(stage):
    """All that a test does on the stage is undone."""
    stage.db.execute("BEGIN")
    yield stage.unit()
    stage.db.execute("ROLLBACK")


def refuses(key, use_case, unit, *given):
    with pytest.raises(DomainError) as said:
        use_case(unit, *given)
    assert said.value.key == key


def noted(unit) -> int:
    return unit.db.execute("SELECT count(*) FROM audit WHERE action LIKE 'synonyms.%'").fetchone()[0]


def test_there_is_room_for_so_many_sets(stage, unit):
    olga = stage[Who.OWNER]
    while len(known := stored.said(unit.db)) < MOST_SETS - 1:
        stored.add(unit.db, (f"слово{len(known)}", f"другое{len(known)}"))
    last = synonyms.add(unit, olga, "линейка, построение")
    refuses("error-synonyms-full", synonyms.add, unit, olga, "звонок, перемена")
    synonyms.remove(unit, olga, last.id)
    synonyms.add(unit, olga, "звонок, перемена")


def test_a_changed_set_takes_no_word_of_another_and_keeps_its_own(stage, unit):
    olga = stage[Who.OWNER]
    other = synonyms.add(unit, olga, "линейка, построение")
    refuses("error-synonyms-taken", synonyms.change, unit, olga, other.id, "линейка, педсоветы")
    refuses("error-synonyms-forms", synonyms.change, unit, olga, other.id, "линейка, линейки")
    assert synonyms.change(unit, olga, other.id, "линейка, сбор").said == "линейка, сбор"
    assert synonyms.one(unit, olga, other.id).said == "линейка, сбор"


def test_what_changes_nothing_isnt_noted(stage, unit):
    olga, before = stage[Who.OWNER], noted(unit)
    synonyms.change(unit, olga, stage.synonyms, "Летучка; педсовет")
    assert noted(unit) == before
    synonyms.change(unit, olga, stage.synonyms, "летучка, совещание")
    synonyms.remove(unit, olga, stage.synonyms)
    assert noted(unit) == before + 2
