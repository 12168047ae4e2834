"""Samples of what words have found among decisions."""

from __future__ import annotations

from domain.base.lists import Page
from handlers.decisions.presses import ListDecisions
from handlers.decisions.search import screens as s
from handlers.decisions.search.presses import FindDecisions
from services.base.search import Drawn
from tests.samples.decisions import LONG, PROPOSAL


def screens(t):
    some = Drawn(Page((PROPOSAL, LONG), 0, 2, 9), (("семенары", "семинары"),), ("ыыы",), False)
    none = Drawn(Page((), 0, 1, 0), (), (), True)
    return [s.found(t, FindDecisions(words=3), "семинары", seen, ListDecisions()) for seen in (some, none)]
