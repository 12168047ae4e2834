"""Where the rows of what waits lead among offers to merge."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.decisions.merging.presses import Merging, OnMerge
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType({"decision-merge": lambda number: OnMerge(id=number, do=Merging.REQUEST)})
