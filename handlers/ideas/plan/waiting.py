"""Where the rows of what waits lead in plans."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.ideas.plan.presses import ShowItem
from handlers.ideas.presses import ShowIdea
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "plan-task": lambda number: ShowItem(id=number),
        "plan-late": lambda number: ShowItem(id=number),
        "plan-silent": lambda number: ShowIdea(id=number),
    }
)
