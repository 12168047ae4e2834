"""What the area of decisions brings: proposals, ballots, outcomes."""

from __future__ import annotations

from handlers.decisions import router
from handlers.decisions.cards import OPENERS
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature

FEATURE = Feature(
    name="decisions",
    routes=(router.routes,),
    commands=(Command("decisions", "command-decisions", 26),),
    menu=(Entry("menu-decisions", "decisions", place=16),),
    openers=OPENERS,
)
