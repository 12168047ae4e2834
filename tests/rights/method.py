"""Rights: lessons on the method, which anybody reads."""

from __future__ import annotations

from domain.method.lessons import LESSON
from services.method import first_steps, keeping, reading
from storage.method import lessons
from tests.rights.export import all_of
from tests.rights.persons import ACTING, EVERYBODY, MEMBERS, ORGANIZERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

WHAT = 1
"""The first lesson, which every network begins with."""


def _is_noted(stage: Stage, who: Who, _: object) -> None:
    """Only of whoever may act: a guest leaves no trace, and who hasn't consented neither."""
    read = [row["lesson_id"] for row in lessons.read_by(stage.db, stage[who])]
    assert read == ([WHAT] if who in ACTING else [])


def _is_away(stage: Stage, who: Who, _: object) -> None:
    away = [row["member_id"] for row in stage.db.execute("SELECT member_id FROM first_steps_away")]
    assert away == [stage[who]]


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
        Row(use_case=keeping.listing, says="All lessons, to keep them", may=ORGANIZERS),
        Row(use_case=keeping.one, says="One to keep", may=ORGANIZERS, call=lambda s, who: (s.lesson,)),
        Row(
            use_case=keeping.add,
            says="Add a lesson of the network's own",
            may=ORGANIZERS,
            call=lambda s, who: ("ru", "Как у нас", "Готовим втроём"),
        ),
        Row(
            use_case=keeping.say,
            says="Change it, or say it in another language",
            may=ORGANIZERS,
            call=lambda s, who: (s.lesson, "en", "How we do it", "The three of us"),
        ),
        Row(
            use_case=keeping.say,
            says="Change it, or say it in another language",
            on="one of those that every network begins with",
            may=frozenset(),
            call=lambda s, who: (WHAT, "en", "How we do it", "The three of us"),
            but=dict.fromkeys(ORGANIZERS, "error-lesson-first"),
        ),
        Row(
            use_case=keeping.move,
            says="Put lessons in order",
            may=ORGANIZERS,
            call=lambda s, who: (s.lesson,),
            named={"up": True},
        ),
        Row(
            use_case=keeping.hide,
            says="Hide a lesson, and show it again",
            may=ORGANIZERS,
            call=lambda s, who: (s.lesson,),
            named={"hidden": True},
        ),
        Row(
            use_case=keeping.link,
            says="Say what of the network it speaks of",
            may=ORGANIZERS,
            call=lambda s, who: (s.lesson, f"t.me/a_bot?start=event_{s.coming}"),
        ),
        Row(use_case=first_steps.mine, says="One's own first steps", may=MEMBERS, asks=Asks.MEMBERSHIP),
        Row(
            use_case=first_steps.put_away,
            says="Take the first steps off one's own menu, or put them back",
            may=ACTING,
            named={"away": True},
            sees=_is_away,
        ),
    ),
)
DOORS = {LESSON: (lambda s: WHAT, "№ 1", Who.GUEST, None)}
LEFT_OUT = {"lesson_reads": all_of("which lesson: told by its title", "lesson_id")}
