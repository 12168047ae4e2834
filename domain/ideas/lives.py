"""The lives of a problem and of a project (PRODUCT §6)."""

from __future__ import annotations

from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move
from domain.ideas import plan, projects
from domain.ideas.plan import ItemState
from domain.ideas.problems import ProblemState
from domain.ideas.projects import ProjectState

AUTHOR = "its author"
LEADER = "a leader of the project"

ASK = Move("publish", (ProblemState.DRAFT,), ProblemState.OPEN, (AUTHOR,))
PROBLEM = Lifecycle("problem", ProblemState, (ProblemState.DRAFT,), (ASK,))

P = ProjectState
COLLEAGUES = "colleagues of other schools"

PURPOSE = Gate("the goal and the joint result are said", LEADER, projects.require_purpose)
SEATS = Gate("roles with seats are said", LEADER, projects.require_roles)
SIGNED = Gate(
    "colleagues of two schools have signed it, or organizers began it", COLLEAGUES, projects.require_cosigners
)
KIT = Gate("all nine things of the kit are said", LEADER, projects.require_kit)
JOINED = Gate("somebody has joined the team", COLLEAGUES, projects.require_team)
OF_SCHOOLS = Gate("the team is of two schools or more", COLLEAGUES, projects.require_schools)
"""Gates of a project are asked with its `Facts`."""

SHOW = Move("publish", (P.DRAFT,), P.GATHERING, (LEADER,))
CALL = Move("call a team", (P.GATHERING,), P.TEAM, (LEADER,), gates=(PURPOSE, SEATS, SIGNED))
START = Move("start", (P.TEAM,), P.RUNNING, (LEADER,), gates=(KIT, JOINED, OF_SCHOOLS))
LAPSE = Move("lapse", (P.GATHERING, P.TEAM), P.CLOSED, (CLOCK,))
CLOSE = Move("close", (P.GATHERING, P.TEAM), P.CLOSED, (LEADER,))
END = Move("end without a result", (P.RUNNING,), P.CLOSED, (LEADER,))
REOPEN = Move("reopen", (P.CLOSED,), P.GATHERING, (LEADER,))
PROJECT = Lifecycle(
    "project",
    ProjectState,
    (P.DRAFT,),
    (SHOW, CALL, START, END, LAPSE, CLOSE, REOPEN),
    refusals={P.DRAFT: "error-project-draft", P.CLOSED: "error-project-closed"},
)

OWNER = "its owner"
TASKS = Gate("all tasks of the milestone are done", OWNER, plan.require_tasks_done)
"""Asked with the tasks of the milestone; a task has none."""
FINISH = Move("finish", (ItemState.OPEN,), ItemState.DONE, (OWNER, LEADER), gates=(TASKS,))
RESUME = Move("resume", (ItemState.DONE,), ItemState.OPEN, (OWNER, LEADER))
ITEM = Lifecycle("plan item", ItemState, (ItemState.OPEN,), (FINISH, RESUME))
