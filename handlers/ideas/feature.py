"""What the area of ideas brings: problems and network projects."""

from __future__ import annotations

from handlers.ideas import router, segments
from handlers.ideas.cards import OPENERS
from handlers.ideas.diary import router as diary
from handlers.ideas.groups import notices as group_notices
from handlers.ideas.groups import router as groups
from handlers.ideas.plan import notices as plan_notices
from handlers.ideas.plan import router as plan
from handlers.ideas.plan.waiting import DOORS as PLAN_DOORS
from handlers.ideas.problems import notices as problem_notices
from handlers.ideas.problems import router as problems
from handlers.ideas.problems.waiting import DOORS as PROBLEM_DOORS
from handlers.ideas.projects import notices as project_notices
from handlers.ideas.projects import router as projects
from handlers.ideas.projects.waiting import DOORS as PROJECT_DOORS
from handlers.ideas.results import notices as result_notices
from handlers.ideas.results import router as results
from handlers.ideas.results.waiting import DOORS as RESULT_DOORS
from handlers.ideas.search import router as search
from handlers.ideas.search.finder import FINDER
from handlers.ideas.showcase import SHOWCASE
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature

FEATURE = Feature(
    name="ideas",
    routes=(
        router.routes,
        search.routes,
        projects.routes,
        plan.routes,
        diary.routes,
        results.routes,
        problems.routes,
        groups.routes,
    ),
    notices=(
        project_notices.NOTICES,
        plan_notices.NOTICES,
        result_notices.NOTICES,
        problem_notices.NOTICES,
        group_notices.NOTICES,
    ),
    posts=(group_notices.POSTS,),
    commands=(Command("ideas", "command-ideas", 24),),
    menu=(Entry("menu-ideas", "ideas", place=14),),
    doors={**PROBLEM_DOORS, **PROJECT_DOORS, **PLAN_DOORS, **RESULT_DOORS},
    segments=segments.SEGMENTS,
    showcases=(SHOWCASE,),
    finders=(FINDER,),
    openers=(*OPENERS, *plan.OPENERS),
)
