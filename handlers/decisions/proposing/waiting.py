"""Where the rows of what waits lead among proposals."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.decisions.presses import ShowDecision
from handlers.decisions.proposing.presses import OnWay, Step
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "decision-agree": lambda number: OnWay(id=number, do=Step.REQUEST),
        "decision-left": lambda number: ShowDecision(id=number),
    }
)
