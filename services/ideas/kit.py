"""A project's kit: each of nine things is said by itself and in any order (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.base.errors import DomainError
from domain.base.roles import Right, require
from domain.ideas.ideas import Idea, Level
from domain.ideas.projects import (
    WORDED,
    Kit,
    KitField,
    ProjectState,
    Seats,
    clean_kit,
    clean_months,
    read_roles,
    role_key,
)
from services.base import audit
from services.base.unit import Unit
from services.ideas.access import led_project, project_of, thing
from storage.ideas import ideas, projects

P = ProjectState
FILLED_IN = frozenset({P.DRAFT, P.CHECKED, P.GATHERING, P.TEAM, P.RUNNING, P.HIDDEN})
"""States in which leaders change what their project says of itself: what is hidden is mended."""


def of(unit: Unit, actor_id: int, idea_id: int) -> Kit:
    """The kit, for whoever may look at the project."""
    _, idea = project_of(unit, actor_id, idea_id)
    return projects.kit(unit.db, idea.id)


def fill(unit: Unit, actor_id: int, idea_id: int, field: KitField, value: Any) -> Idea:
    """Say one thing; None takes it back.

    Words for four of them; roles as lines (`read_roles`); months as a number; a level; a moment (UTC epoch seconds)
    until when people may ask to join; True for the box of ethics. Raises `DomainError`.
    """
    _, idea = led_project(unit, actor_id, idea_id)
    if idea.state not in FILLED_IN:
        raise DomainError("error-project-closed")
    if field is KitField.LEVEL:
        ideas.update(unit.db, idea.id, level=Level(value) if value else None)
    elif field is KitField.ROLES:
        _set_roles(unit, idea, read_roles(value) if value else ())
    elif field is KitField.ETHICS:
        projects.update(unit.db, idea.id, ethics_at=unit.now if value else None)
    elif value is None:
        projects.update(unit.db, idea.id, **{field: None})
    elif field in WORDED:
        projects.update(unit.db, idea.id, **{field: clean_kit(value)})
    elif field is KitField.MONTHS:
        projects.update(unit.db, idea.id, months=clean_months(int(value)))
    else:
        if int(value) <= unit.now:
            raise DomainError("error-project-date-past")
        projects.update(unit.db, idea.id, answer_by=int(value))
    return idea


def _set_roles(unit: Unit, idea: Idea, wanted: tuple[Seats, ...]) -> None:
    """A role that people have or ask for can't go, and has no fewer seats than people."""
    known = {role_key(role.name): role for role in projects.roles(unit.db, idea.id)}
    used = set(projects.seats_of(unit.db, idea.id).values())
    kept = [replace(role, id=old.id) if (old := known.get(role_key(role.name))) else role for role in wanted]
    for old in known.values():
        role = next((role for role in kept if role.id == old.id), None)
        if (role is None and old.id in used) or (role is not None and role.seats < old.taken):
            raise DomainError("error-project-role-held", role=old.name)
    projects.put_roles(unit.db, idea.id, kept)


def begin_above(unit: Unit, actor_id: int, idea_id: int, from_above: bool) -> Idea:
    """Organizers begin it, so nobody has to sign (PRODUCT §6); or take that back. For leaders who are organizers."""
    member, idea = led_project(unit, actor_id, idea_id)
    require(member.roles, Right.MANAGE_PROJECTS)
    if idea.state not in (ProjectState.DRAFT, ProjectState.GATHERING):
        raise DomainError("error-state-changed")
    projects.update(unit.db, idea.id, from_above=int(from_above))
    audit.record(unit, member.id, "project.from-above", thing(idea.id), after=str(int(from_above)))
    return idea
