"""Rights: lessons on the method, which anybody reads."""

from __future__ import annotations

from domain.method.lessons import LESSON
from services.method import reading
from storage.method import lessons
from tests.rights.export import all_of
from tests.rights.persons import ACTING, EVERYBODY, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

WHAT = 1
"""The first lesson, which every network begins with."""


def _is_noted(stage: Stage, who: Who, _: object) -> None:
    """Only of whoever may act: a guest leaves no trace, and who hasn't consented neither."""
    read = [row["lesson_id"] for row in lessons.read_by(stage.db, stage[who])]
    assert read == ([WHAT] if who in ACTING else [])


METHOD = Area(
    "Lessons",
    97,
    (
        Row(use_case=reading.contents, says="The lessons on how the network works", may=EVERYBODY, asks=Asks.NOTHING),
        Row(
            use_case=reading.read,
            says="Read a lesson",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (WHAT,),
            sees=_is_noted,
        ),
        Row(
            use_case=reading.one,
            says="Share a lesson",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (WHAT,),
        ),
    ),
)
DOORS = {LESSON: (lambda s: WHAT, "№ 1", Who.GUEST, None)}
LEFT_OUT = {"lesson_reads": all_of("which lesson: told by its title", "lesson_id")}
