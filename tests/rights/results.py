"""Rights: what came out of a project, its authors, the archive."""

from __future__ import annotations

from domain.base.lists import Window
from domain.ideas.projects import SUPERVISOR, ProjectState
from domain.people.profile import ProfileField
from domain.reviews.judging import Judgement
from domain.reviews.reviews import REVIEW, ReviewState
from services.base.parts import give
from services.base.unit import Unit
from services.ideas import result_views, results
from services.ideas.access import idea_of, thing
from services.ideas.crew import mates
from services.ideas.results import Said
from services.people import profile
from services.reviews import asking
from storage.ideas import results as stored
from storage.ideas.ideas import PROJECT
from storage.reviews import judgements, reviews
from tests.builders.states import put
from tests.rights.export import all_of
from tests.rights.persons import MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

LEADER = "error-plan-leader"
FILE = {"kind": "document", "file_id": "R", "unique_id": "V", "name": "карта.pdf", "size": 9}
SAID = Said("Карта на 40 точек", "Иначе", ("https://example.org/map",))
SUPERVISES = Who.EXPERT
TEAM = frozenset({Who.AUTHOR, SUPERVISES})
READERS = MEMBERS - {Who.READ_ONLY}


def runs(unit: Unit, stage: Stage, who: object = None) -> None:
    """A running project with a supervisor, everybody at a school of their own."""
    for state in (ProjectState.TEAM, ProjectState.RUNNING):
        if idea_of(unit, stage.project).state in (ProjectState.GATHERING, ProjectState.TEAM):
            put(unit.db, PROJECT, stage.project, state)
    give(unit, thing(stage.project), SUPERVISOR, stage[SUPERVISES], by=stage[Who.AUTHOR])
    for mate in mates(unit, idea_of(unit, stage.project)):
        profile.fill(unit, mate.member.id, {ProfileField.SCHOOL: f"Школа № {mate.member.id}"})


def said(unit: Unit, stage: Stage, who: object = None) -> None:
    runs(unit, stage)
    results.say(unit, stage[Who.AUTHOR], stage.project, SAID)
    results.add_file(unit, stage[Who.AUTHOR], stage.project, FILE)


def submitted(unit: Unit, stage: Stage, who: object = None) -> None:
    said(unit, stage)
    results.submit(unit, stage[Who.AUTHOR], stage.project)


def reviewed(unit: Unit, stage: Stage, who: object = None) -> None:
    submitted(unit, stage)
    review = asking.latest(unit, thing(stage.project))
    assert review is not None
    for judge in (stage.hidden, stage.listed):
        judgements.put(unit.db, REVIEW, Judgement(review.id, judge, (4, 4, 4, 4, 3), "Добавьте критерии", unit.now))
    put(unit.db, reviews.STATE, review.id, ReviewState.RECOMMENDED)


def published(unit: Unit, stage: Stage, who: object = None) -> None:
    reviewed(unit, stage)
    results.publish(unit, stage[Who.AUTHOR], stage.project)


def _file(stage: Stage) -> int:
    return stored.files_of(stage.db, stage.project)[0].id


def _advice_shown(unit: Unit, stage: Stage, who: object) -> None:
    published(unit, stage)
    results.show_advice(unit, stage[Who.AUTHOR], stage.project, True)


def _reads_reviews(stage: Stage, who: Who, seen: result_views.Shown) -> None:
    assert seen.may_read_advice == (who in TEAM), "advice is the authors' until a leader shows it"
    assert seen.named == [], "silence names nobody"


def _named(stage: Stage, who: Who, _: object) -> None:
    shown = {one.member_id: one.shown for one in stored.authors(stage.db, stage.project)}
    assert shown == {stage[one]: (True if one is who else None) for one in TEAM}


def _row(use_case, says, call, given):
    """What leaders alone may; a supervisor says a word, and neither submits nor publishes."""
    return Row(use_case=use_case, says=says, may={Who.AUTHOR}, call=call, refusal=LEADER, given=given)


RESULTS = Area(
    "Results of projects",
    98,
    (
        Row(
            use_case=result_views.shown,
            says="What came out of a project",
            on="before it is published",
            may=TEAM,
            call=lambda s, who: (s.project,),
            refusal="error-result-not-yet",
            given=submitted,
        ),
        Row(
            use_case=result_views.shown,
            says="What came out of a project",
            on="published",
            may=READERS,
            call=lambda s, who: (s.project,),
            given=published,
            sees=_reads_reviews,
        ),
        Row(
            use_case=result_views.file_of,
            says="A file of a result",
            on="before it is published",
            may=TEAM,
            call=lambda s, who: (_file(s),),
            refusal="error-result-not-yet",
            given=submitted,
        ),
        Row(
            use_case=result_views.advice,
            says="What reviewers advised on a result",
            may=TEAM,
            call=lambda s, who: (s.project,),
            refusal="error-result-advice",
            given=published,
        ),
        Row(
            use_case=result_views.advice,
            says="What reviewers advised on a result",
            on="shown by a leader",
            may=READERS,
            call=lambda s, who: (s.project,),
            given=_advice_shown,
        ),
        Row(
            use_case=result_views.archive,
            says="The archive of projects",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Window(0, 5),),
        ),
        _row(results.may_say, "Begin to tell what came out", lambda s, who: (s.project,), runs),
        _row(results.say, "Tell what came out", lambda s, who: (s.project, SAID), runs),
        _row(results.add_file, "Add a file to a result", lambda s, who: (s.project, FILE), said),
        _row(results.drop_file, "Take a file of a result away", lambda s, who: (_file(s),), said),
        _row(results.submit, "Submit a result", lambda s, who: (s.project,), said),
        _row(results.take_back, "Take a result back to work", lambda s, who: (s.project,), submitted),
        _row(results.publish, "Publish a result", lambda s, who: (s.project,), reviewed),
        _row(results.show_advice, "Show what reviewers advised", lambda s, who: (s.project, True), reviewed),
        Row(
            use_case=results.be_named,
            says="Say whether to be named among the authors",
            may=TEAM,
            call=lambda s, who: (s.project, True),
            refusal="error-result-not-author",
            given=submitted,
            sees=_named,
        ),
        _row(results.may_end, "Begin to end a running project", lambda s, who: (s.project,), runs),
        _row(
            results.end,
            "End a running project without blame",
            lambda s, who: (s.project, "Успели", "Иначе"),
            runs,
        ),
    ),
)

LEFT_OUT = {
    "result_authors": all_of("of the project; told by its title", "idea_id"),
    "result_files": all_of("of the project; told by its title", "id idea_id"),
}
