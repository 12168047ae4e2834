"""What authors and supporters are told of a result."""

from __future__ import annotations

from services.base.unit import Unit
from tests.rights import results
from tests.rights.stage import Stage


def credit(unit: Unit, stage: Stage) -> object:
    return results.submitted(unit, stage)


def published(unit: Unit, stage: Stage) -> object:
    return results.published(unit, stage)


NOT_ASKED_FOR = {"result-published"}
SAMPLES = {"result-credit": (credit,), "result-published": (published,)}
