"""Samples of what a member keeps at hand."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from handlers.materials import screens as cards
from handlers.materials.favourites import screens as s
from tests.samples.materials import CARD, CROWD, MATERIAL, NONE, USERNAME


def screens(t):
    return [
        s.favourites(t, NONE, 0),
        s.favourites(t, NONE, 3),
        s.favourites(t, Page((MATERIAL,), 0, 1, 1), 1),
        s.favourites(t, CROWD, 10**4),
        cards.card(t, replace(CARD, is_kept=True), USERNAME),
        cards.card(t, replace(CARD, files=()), USERNAME),
    ]
