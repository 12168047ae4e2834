"""Exports and erasures of the work on projects: tasks, steps of diaries with photos and files, results."""

from __future__ import annotations

from domain.ideas.projects import ProjectState
from services.base.areas import PersonalData
from services.base.records import Record, Word, at, file
from services.base.unit import Unit
from services.ideas import planning
from storage.ideas import diary, results
from storage.ideas import plan as stored


def export(unit: Unit, member_id: int) -> list[Record]:
    """What one has taken on, and told."""
    tasks: list[Record] = [
        {
            "project": row["project"],
            "task": row["title"],
            "due_at": at(row["due_at"]),
            "state": Word(f"plan-state-{row['state']}", row["state"]),
            "since": at(row["state_at"]),
            "when": at(row["created_at"]),
        }
        for row in stored.own(unit.db, member_id)
    ]
    steps: list[Record] = [
        {
            "project": row["project"],
            "step": row["words"],
            "task": row["item"],
            "when": at(row["at"]),
            "shown_at": at(row["shown_at"]),
            "files": [file(kept.kept) for kept in diary.files_of(unit.db, row["id"])] or None,
        }
        for row in diary.told_by(unit.db, member_id)
    ]
    return tasks + steps


def erase(unit: Unit, member_id: int) -> None:
    """Tasks are free, photos and files that weren't shown to all go; words stay of «Бывший участник №…»."""
    planning.release(unit, member_id)
    diary.forget_files(unit.db, member_id)


def export_results(unit: Unit, member_id: int) -> list[Record]:
    """The results that one is an author of, and the files that one gave."""
    made: list[Record] = [
        {
            "project": row["title"],
            "role": Word(f"plan-role-{row['role']}", row["role"]),
            "seat": row["seat"],
            "words": row["words"],
            "lessons": row["lessons"],
            "shown": None if row["shown"] is None else bool(row["shown"]),
            "when": at(row["asked_at"]),
        }
        for row in results.of_author(unit.db, member_id)
    ]
    given: list[Record] = [
        {"project": title, "file": file(kept)} for title, kept in results.files_by(unit.db, member_id)
    ]
    return made + given


def erase_results(unit: Unit, member_id: int) -> None:
    """Files that aren't published go; who agreed to be named stands there as «Бывший участник №…»."""
    results.forget_files(unit.db, member_id, (ProjectState.PUBLISHED,))


PERSONAL_DATA = (
    PersonalData(
        name="results",
        tables=frozenset({"result_authors", "result_files"}),
        export=export_results,
        erase=erase_results,
        stays=True,
    ),
    PersonalData(
        name="work",
        tables=frozenset({"plan_items", "diary_steps"}),
        export=export,
        erase=erase,
        stays=True,
        step_back=planning.release,
    ),
)
