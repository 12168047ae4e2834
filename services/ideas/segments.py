"""Choosing the team of a project by roles: "17/participant" (PRODUCT §4)."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.choices import Choice
from domain.base.things import Thing
from domain.ideas.ideas import IDEA
from domain.ideas.projects import LIVE
from services.base.areas import SegmentPart, Unit
from storage.ideas import projects

OFFERED = 100
"""Projects, the newest first."""


def _projects(unit: Unit) -> Sequence[Choice]:
    return [Choice(str(id_), people, title, at) for id_, title, at, people in projects.teams(unit.db, LIVE, OFFERED)]


def _roles(unit: Unit, idea: Thing) -> Sequence[Choice]:
    return [Choice(f"{idea.id}/{role}", people) for role, people in projects.team_by_role(unit.db, idea.number)]


SEGMENTS = (SegmentPart(name=IDEA, condition=projects.IN_TEAM, choices=_projects, of=IDEA, within=_roles),)
