"""Where the rows of what waits lead among amendments and new texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.decisions.amending.presses import Amendments
from handlers.decisions.presses import ShowDecision
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "decision-amended": lambda number: Amendments(id=number),
        "decision-confirm": lambda number: ShowDecision(id=number),
    }
)
