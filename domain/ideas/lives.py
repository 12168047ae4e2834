"""The lives of a problem and of a project (PRODUCT §6)."""

from __future__ import annotations

from domain.base.lifecycle import Lifecycle, Move
from domain.ideas.problems import ProblemState
from domain.ideas.projects import ProjectState

AUTHOR = "its author"
LEADER = "a leader of the project"

ASK = Move("publish", (ProblemState.DRAFT,), ProblemState.OPEN, (AUTHOR,))
PROBLEM = Lifecycle("problem", ProblemState, (ProblemState.DRAFT,), (ASK,))

CALL = Move("publish", (ProjectState.DRAFT,), ProjectState.TEAM, (LEADER,))
PROJECT = Lifecycle("project", ProjectState, (ProjectState.DRAFT,), (CALL,))
