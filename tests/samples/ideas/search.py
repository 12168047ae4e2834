"""Samples of looking for ideas by words."""

from __future__ import annotations

from handlers.ideas.search import screens as s
from handlers.ideas.search.presses import FindIdeas
from handlers.ui.screen import Go
from services.base.search import Drawn
from tests.samples.ideas import CROWD, NONE


def screens(t):
    return [
        s.found(
            t, FindIdeas(words=7), "<b>" * 30, Drawn(NONE, (), ("&" * 40,), False), Go(to="ideas"), is_member=False
        ),
        s.found(
            t,
            FindIdeas(words=7),
            "условие",
            Drawn(CROWD, (("усовие", "условие"),), (), True),
            Go(to="ideas"),
            is_member=True,
        ),
    ]
