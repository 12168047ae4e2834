"""What the method brings to the phone."""

from __future__ import annotations

from handlers.method.checking import router as checking
from handlers.method.lessons import finding
from handlers.method.lessons import router as lessons
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature

FEATURE = Feature(
    name="method",
    routes=(lessons.routes, checking.routes),
    commands=(Command("lessons", "command-lessons", 75),),
    mine=(Entry("lessons-door", "lessons", place=55),),
    finders=(finding.FINDER,),
    openers=lessons.OPENERS,
)
