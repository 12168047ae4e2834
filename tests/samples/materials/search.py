"""Samples of looking for materials by words."""

from __future__ import annotations

from handlers.materials.search import screens as s
from handlers.materials.search.presses import FindMaterials
from handlers.ui.screen import Go
from services.base.search import Drawn
from tests.samples.materials import CROWD, NONE


def screens(t):
    nothing, crowd = Drawn(NONE, (), ("&" * 40,), False), Drawn(CROWD, (("дрбои", "дроби"),), (), True)
    at, back = FindMaterials(words=7), Go(to="materials")
    return [
        s.found(t, at, "<b>" * 30, nothing, back, is_member=False),
        s.found(t, at, "дрбои", crowd, back, is_member=True),
    ]
