"""Reviews: asked for, reminded of, passed on, over, answered."""

from __future__ import annotations

from domain.base.roles import Role
from domain.base.things import Thing
from domain.events.events import DAY, EVENT
from domain.people.profile import ProfileField
from domain.people.schools import NewSchool
from services.base.members import actor
from services.base.unit import Unit
from services.people import profile
from services.people.schools import records
from services.reviews import access, asking, reviewing, views
from storage.base import roles
from storage.people import schools
from tests.rights.persons import Who
from tests.rights.stage import Stage
from tests.samples.notices.sample import Sample, passes

ADVICE = "Добавьте критерии <оценки> для детей."


def _expert(unit: Unit, member_id: int, school: str | None) -> None:
    roles.grant(unit.db, member_id, Role.EXPERT, by=None, now=unit.now)
    profile.fill(unit, member_id, {ProfileField.SUBJECTS: ["math"]})
    if school is not None:
        records.tell(unit, actor(unit, member_id), NewSchool(school, "Псков", "RU-PSK"))


def asked(unit: Unit, stage: Stage) -> int:
    """Two experts, and everybody of the meeting has told a school."""
    for number, who in enumerate((Who.HOST, Who.COHOST, Who.SPEAKER)):
        records.tell(unit, actor(unit, stage[who]), NewSchool(f"школа {200 + number}", "Псков", "RU-PSK"))
    _expert(unit, stage[Who.EXPERT], "школа 300")
    _expert(unit, stage[Who.REVIEWER], None)
    return asking.ask(unit, Thing(EVENT, stage.over), by=stage[Who.HOST], version=9, subjects=["math"]).id


def agreed(unit: Unit, stage: Stage) -> int:
    review_id = asked(unit, stage)
    for who in (Who.EXPERT, Who.REVIEWER):
        reviewing.answer(unit, stage[who], review_id, True)
    return review_id


def reminded_to_answer(unit: Unit, stage: Stage) -> object:
    asked(unit, stage)
    return passes(unit, unit.now + 2 * DAY)


def reminded_to_write(unit: Unit, stage: Stage) -> object:
    agreed(unit, stage)
    return passes(unit, unit.now + 7 * DAY)


def reminded_late(unit: Unit, stage: Stage) -> object:
    agreed(unit, stage)
    return passes(unit, unit.now + 10 * DAY)


def passed(unit: Unit, stage: Stage) -> object:
    asked(unit, stage)
    return passes(unit, unit.now + 3 * DAY)


def without_school(unit: Unit, stage: Stage) -> object:
    schools.unpick(unit.db, stage[Who.REVIEWER])
    return asked(unit, stage)


def over(points: tuple[int, ...]) -> Sample:
    def judged(unit: Unit, stage: Stage) -> object:
        review_id = agreed(unit, stage)
        for who in (Who.EXPERT, Who.REVIEWER):
            reviewing.judge(unit, stage[who], review_id, points, ADVICE)
        return review_id

    return judged


def too_few(unit: Unit, stage: Stage) -> object:
    schools.unpick(unit.db, stage[Who.REVIEWER])
    review_id = asked(unit, stage)
    assert access.review_of(unit, review_id).few_since is not None
    return passes(unit, unit.now + 30 * DAY)


def answered(unit: Unit, stage: Stage) -> object:
    return views.answer(unit, stage[Who.HOST], stage.review_out, "Спасибо, исправили.")


NOT_ASKED_FOR = {"review-asked", "review-reminder", "review-passed", "review-school", "review-answered"}
SAMPLES: dict[str, tuple[Sample, ...]] = {
    "review-asked": (asked,),
    "review-reminder": (reminded_to_answer, reminded_to_write, reminded_late),
    "review-passed": (passed,),
    "review-school": (without_school,),
    "review-over": (over((4, 4, 4, 4, 4)), over((1, 1, 1, 1, 1)), too_few),
    "review-answered": (answered,),
}
