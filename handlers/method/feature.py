"""What the method brings to the phone."""

from __future__ import annotations

from domain.base.roles import Right
from handlers.method.checking import router as checking
from handlers.method.first_steps import router as first_steps
from handlers.method.keeping import router as keeping
from handlers.method.lessons import finding
from handlers.method.lessons import router as lessons
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from handlers.ui.rooms import SETTINGS
from handlers.ui.screen import Go

FEATURE = Feature(
    name="method",
    routes=(lessons.routes, checking.routes, keeping.routes, first_steps.routes),
    commands=(Command("lessons", "command-lessons", 75),),
    mine=(Entry("lessons-door", "lessons", place=55),),
    doors={"first-steps": lambda *_: Go(to="first_steps")},
    desk=(Entry("organizer-lessons", "organizer_lessons", Right.KEEP_LESSONS, 57, within=SETTINGS),),
    finders=(finding.FINDER,),
    openers=lessons.OPENERS,
)
