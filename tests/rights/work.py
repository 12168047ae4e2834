"""Rights: the plan and the diary of a project."""

from __future__ import annotations

from domain.base.lists import Window
from domain.ideas.plan import PLAN_ITEM
from services.ideas import diary, plan_views, planning
from services.ideas.planning import Wanted
from tests.rights.export import all_of
from tests.rights.persons import MEMBERS, OUTSIDE, Who
from tests.rights.row import Area, Row

TEAM = "error-plan-team"
LEADER = "error-plan-leader"
CLOSED_TO_GUESTS = dict.fromkeys(OUTSIDE, "error-idea-members")
FILE = {"kind": "photo", "file_id": "P", "unique_id": "U", "name": "photo.jpg", "size": 9}
PAGE = Window(0, 5)


def _files(stage, who, told):
    assert bool(told.files) == (who is Who.AUTHOR), "photos are the team's until a leader shows them"


def _taken(unit, stage, who):
    planning.take(unit, stage[Who.AUTHOR], stage.task)


def _done(unit, stage, who):
    planning.finish(unit, stage[Who.AUTHOR], stage.task)


def _row(use_case, says, call, *, refusal, given=None):
    """What the team of a project, or its leaders, may."""
    return Row(use_case=use_case, says=says, may={Who.AUTHOR}, call=call, refusal=refusal, given=given)


def _looks(use_case, says, call, sees=None):
    """What every member may look at."""
    return Row(use_case=use_case, says=says, may=MEMBERS - {Who.READ_ONLY}, call=call, sees=sees)


WORK = Area(
    "Work on projects",
    97,
    (
        _looks(plan_views.board, "The plan", lambda s, who: (s.project, PAGE)),
        _looks(plan_views.piece, "A milestone or task", lambda s, who: (s.milestone, PAGE)),
        _row(plan_views.mates, "Who can be given something", lambda s, who: (s.project,), refusal=LEADER),
        _row(planning.add, "Add a milestone", lambda s, who: (s.project, Wanted("Собраны рассказы")), refusal=LEADER),
        _row(
            planning.change,
            "Change a milestone or task",
            lambda s, who: (s.task, {"title": "Иначе", "due_at": None}),
            refusal=LEADER,
        ),
        _row(planning.drop, "Take a task out of the plan", lambda s, who: (s.task,), refusal=LEADER),
        _row(planning.take, "Take a free task", lambda s, who: (s.task,), refusal=TEAM),
        _row(planning.give_back, "Let a task go", lambda s, who: (s.task,), refusal=TEAM, given=_taken),
        _row(planning.finish, "Say that a task is done", lambda s, who: (s.task,), refusal=TEAM),
        _row(planning.resume, "Say that a task isn't done", lambda s, who: (s.task,), refusal=TEAM, given=_done),
        _looks(diary.listing, "The diary", lambda s, who: (s.project, PAGE)),
        _looks(diary.seen, "A step of the diary", lambda s, who: (s.step,), _files),
        Row(
            use_case=diary.file_of,
            says="A photo of the diary that isn't shown to all",
            may={Who.AUTHOR},
            call=lambda s, who: (s.step, s.photo),
            refusal="error-diary-file",
        ),
        _row(diary.may_tell, "Begin to tell a step", lambda s, who: (s.project,), refusal=TEAM),
        _row(diary.tell, "Tell a step", lambda s, who: (s.project, "Встретились", FILE, s.task), refusal=TEAM),
        _row(diary.change, "Correct a step", lambda s, who: (s.step, "Иначе"), refusal=TEAM),
        _row(diary.add_file, "Add a photo or file to a step", lambda s, who: (s.step, FILE), refusal=TEAM),
        _row(diary.drop_files, "Take the photos and files of a step away", lambda s, who: (s.step,), refusal=TEAM),
        _row(diary.show_files, "Show the photos of a step to all", lambda s, who: (s.step, True), refusal=LEADER),
        _row(diary.drop, "Delete a step", lambda s, who: (s.step,), refusal=TEAM),
    ),
)

DOORS = {PLAN_ITEM: (lambda s: s.milestone, "Готова карта", Who.MEMBER, Who.GUEST)}
LEFT_OUT = {
    "plan_items": all_of("of the project; told by the titles of what it belongs to", "id idea_id milestone_id"),
    "diary_steps": all_of("of the project; told by the titles of what it belongs to", "id idea_id item_id"),
}
