"""Exports and erasures of the work on projects: tasks, steps of diaries with their photos and files."""

from __future__ import annotations

from services.base.areas import PersonalData
from services.base.records import Record, Word, at, file
from services.base.unit import Unit
from services.ideas import planning
from storage.ideas import diary
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


PERSONAL_DATA = (
    PersonalData(
        name="work",
        tables=frozenset({"plan_items", "diary_steps"}),
        export=export,
        erase=erase,
        stays=True,
        step_back=planning.release,
    ),
)
