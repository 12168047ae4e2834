"""The charter: a clause is to be looked at again, lapses in a week, has lapsed."""

from __future__ import annotations

from domain.base.things import Thing
from domain.charter.clauses import CLAUSE, Change
from domain.decisions.decisions import DECISION
from services.base.unit import Unit
from services.charter import changing
from services.charter.reading import LAPSE
from storage.base.due import Term
from tests.rights.stage import Stage
from tests.samples.notices.sample import Sample


def _term(unit: Unit, clause_id: int, kind: str) -> Term:
    return Term(1, Thing(CLAUSE, clause_id), kind, None, unit.now, None)


def due_for_review(unit: Unit, stage: Stage) -> int:
    change = Change(chapter=1, text="Собираемся <летом> & зимой.", review_at=unit.now + 100 * 86_400)
    clause = changing.adopt(unit, change, Thing(DECISION, stage.decided))
    changing.fall_due_for_review(unit, _term(unit, clause.id, changing.REVIEW))
    return clause.id


def last_week(unit: Unit, stage: Stage) -> None:
    changing.warn(unit, _term(unit, due_for_review(unit, stage), changing.WARN))


def lapsed(unit: Unit, stage: Stage) -> None:
    changing.lapse(unit, _term(unit, due_for_review(unit, stage), LAPSE))


SAMPLES: dict[str, tuple[Sample, ...]] = {"clause-term": (due_for_review, last_week, lapsed)}
NOT_ASKED_FOR = {"clause-term"}
