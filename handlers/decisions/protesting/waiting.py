"""Where the row of whoever was drawn leads."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.decisions.protesting.presses import OnProtest
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType({"decision-drawn": lambda number: OnProtest(id=number)})
