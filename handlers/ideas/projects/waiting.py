"""Where the rows of what waits lead among projects."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.ideas.presses import ShowIdea
from handlers.ideas.projects.presses import ShowTeam
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "project-asked": lambda number: ShowTeam(id=number),
        "project-invited": lambda number: ShowIdea(id=number),
        "project-silent": lambda number: ShowIdea(id=number),
        "project-vacant": lambda number: ShowIdea(id=number),
    }
)
