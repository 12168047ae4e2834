"""Answers with experience to a problem, and who gave them (PRODUCT §6)."""

from __future__ import annotations

from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Idea
from services.base.unit import Unit
from storage.discussion import remarks, threads
from storage.ideas import problems


def authors(unit: Unit, idea: Idea) -> list[int]:
    """Members who have answered, without the author of the problem; those who helped come first."""
    thread = threads.find(unit.db, Thing(IDEA, idea.id))
    written = remarks.authors(unit.db, thread.id) if thread is not None else []
    found = dict.fromkeys([*helped(unit, idea.id), *written])
    return [member_id for member_id in found if member_id != idea.author_id]


def helped(unit: Unit, idea_id: int) -> list[int]:
    """Members whose answer was marked as a help, and those who were thanked."""
    thanked = [one.to_id for one in problems.thanked(unit.db, idea_id)]
    return list(dict.fromkeys([*problems.helpers(unit.db, idea_id), *thanked]))


def is_answered(unit: Unit, idea: Idea) -> bool:
    """Whether anybody but its author has answered."""
    return bool(authors(unit, idea))
