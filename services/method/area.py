"""What the method brings."""

from __future__ import annotations

from domain.method.lessons import LESSON
from services.base.areas import Area, Searched
from services.method import finding, first_steps, things
from services.method.personal_data import PERSONAL_DATA

AREA = Area(
    name="method",
    final=frozenset({"error-lesson-gone", "error-lesson-first", "error-lessons-full"}),
    personal_data=PERSONAL_DATA,
    things=things.THINGS,
    mine=first_steps.MINE,
    searched=(Searched(LESSON, finding.every, finding.refresh, finding.shown, from_start=True),),
)
