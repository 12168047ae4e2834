"""What the area of ideas brings: problems and network projects."""

from __future__ import annotations

from handlers.ideas import router, search_router, segments, waiting
from handlers.ideas.cards import OPENERS
from handlers.ideas.finder import FINDER
from handlers.ideas.projects import notices as project_notices
from handlers.ideas.projects import router as projects
from handlers.ideas.showcase import SHOWCASE
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature

FEATURE = Feature(
    name="ideas",
    routes=(router.routes, search_router.routes, projects.routes),
    notices=(project_notices.NOTICES,),
    commands=(Command("ideas", "command-ideas", 24),),
    menu=(Entry("menu-ideas", "ideas", place=14),),
    doors=waiting.DOORS,
    segments=segments.SEGMENTS,
    showcases=(SHOWCASE,),
    finders=(FINDER,),
    openers=OPENERS,
)
