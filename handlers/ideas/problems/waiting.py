"""Where the rows of what waits lead among problems."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.ideas.presses import ShowIdea
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "problem-asked": lambda number: ShowIdea(id=number),
        "problem-unanswered": lambda number: ShowIdea(id=number),
    }
)
