"""Where the rows of what waits lead among materials."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.materials.batches.presses import ShowBatch
from handlers.materials.presses import ShowMaterial
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType(
    {"material-coauthor": lambda number: ShowMaterial(id=number), "material-batch": lambda number: ShowBatch()}
)
