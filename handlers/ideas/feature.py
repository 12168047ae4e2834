"""What the area of ideas brings: problems and network projects."""

from __future__ import annotations

from handlers.ideas import notices, problem_router, problem_waiting, router, search_router, segments, waiting
from handlers.ideas.cards import OPENERS
from handlers.ideas.diary import router as diary
from handlers.ideas.finder import FINDER
from handlers.ideas.plan import notices as plan_notices
from handlers.ideas.plan import router as plan
from handlers.ideas.plan.waiting import DOORS as PLAN_DOORS
from handlers.ideas.projects import notices as project_notices
from handlers.ideas.projects import router as projects
from handlers.ideas.results import router as results
from handlers.ideas.showcase import SHOWCASE
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature

FEATURE = Feature(
    name="ideas",
    routes=(
        router.routes,
        search_router.routes,
        projects.routes,
        plan.routes,
        diary.routes,
        results.routes,
        problem_router.routes,
    ),
    notices=(project_notices.NOTICES, plan_notices.NOTICES, notices.NOTICES),
    commands=(Command("ideas", "command-ideas", 24),),
    menu=(Entry("menu-ideas", "ideas", place=14),),
    doors={**waiting.DOORS, **PLAN_DOORS, **problem_waiting.DOORS},
    segments=segments.SEGMENTS,
    showcases=(SHOWCASE,),
    finders=(FINDER,),
    openers=(*OPENERS, *plan.OPENERS),
)
