"""What the area of ideas brings: problems and network projects."""

from __future__ import annotations

from handlers.ideas import router
from handlers.ideas.cards import OPENERS
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature

FEATURE = Feature(
    name="ideas",
    routes=(router.routes,),
    commands=(Command("ideas", "command-ideas", 24),),
    menu=(Entry("menu-ideas", "ideas", place=14),),
    openers=OPENERS,
)
