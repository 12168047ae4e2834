"""Where the rows of what waits lead among results."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.ideas.presses import ShowIdea
from handlers.ideas.results.presses import ShowResult
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "result-credit": lambda number: ShowResult(id=number),
        "result-publish": lambda number: ShowResult(id=number),
        "result-silent": lambda number: ShowIdea(id=number),
    }
)
