"""The lives of a problem and of a project (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Generic

from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move, S
from domain.base.roles import Right
from domain.ideas import plan, problems, projects, results
from domain.ideas.ideas import Kind
from domain.ideas.plan import ItemState
from domain.ideas.problems import ProblemState, must_not_be_stopped, must_say_what_helped
from domain.ideas.projects import ProjectState

AUTHOR = "its author"
LEADER = "a leader of the project"

ASK = Move("publish", (ProblemState.DRAFT,), ProblemState.OPEN, (AUTHOR,))
_SETTLES = (AUTHOR, Right.MODERATE)
"""A moderator where the author has left the network."""
SOLVE = Move(
    "solve",
    (ProblemState.OPEN,),
    ProblemState.SOLVED,
    _SETTLES,
    gates=(Gate("what helped is said", AUTHOR, must_say_what_helped),),
)
OPEN_AGAIN = Move(
    "open again",
    (ProblemState.SOLVED, ProblemState.CLOSED),
    ProblemState.OPEN,
    _SETTLES,
    gates=(Gate("no moderator has stopped it, or an appeal was granted", Right.MODERATE, must_not_be_stopped),),
)
TAKE_BACK = Move("take back", (ProblemState.OPEN, ProblemState.SOLVED), ProblemState.CLOSED, _SETTLES)


@dataclass(frozen=True, slots=True)
class Checking(Generic[S]):
    """The moves of what moderators look at: a newcomer's first, and what was reported.

    `show_again`: by the state out of which it was hidden.
    """

    send_in: Move[S]
    approve: Move[S]
    """Out of a draft too: the appeal was granted."""
    send_back: Move[S]
    look_again: Move[S]
    hide: Move[S]
    show_again: Mapping[S, Move[S]]

    @property
    def moves(self) -> tuple[Move[S], ...]:
        return (self.send_in, self.approve, self.send_back, self.look_again, self.hide, *self.show_again.values())


CHECKED = "checked"
"""In the life of either kind: a moderator looks at it."""


def _checking(states: type[S], shown: S, seen: Collection[S], whose: str) -> Checking[S]:
    """`shown`: the first state that others see; `seen`: all of them."""
    draft, checked, hidden = states("draft"), states(CHECKED), states("hidden")
    ordered = tuple(state for state in states if state in seen)
    return Checking(
        send_in=Move("send in", (draft,), checked, (whose,)),
        approve=Move("approve", (checked, draft), shown, (Right.MODERATE,)),
        send_back=Move("send back", (checked,), draft, (Right.MODERATE,)),
        look_again=Move("look again", (shown, draft), checked, (Right.MODERATE,)),
        hide=Move("hide", ordered, hidden, (Right.MODERATE,)),
        show_again={state: Move(f"show again, {state}", (hidden,), state, (Right.MODERATE,)) for state in ordered},
    )


CHECK_PROBLEM = _checking(ProblemState, ProblemState.OPEN, problems.SEEN, AUTHOR)
PROBLEM = Lifecycle(
    "problem",
    ProblemState,
    (ProblemState.DRAFT,),
    (ASK, SOLVE, OPEN_AGAIN, TAKE_BACK, *CHECK_PROBLEM.moves),
    refusals={ProblemState.CHECKED: "error-idea-checked", ProblemState.HIDDEN: "error-idea-hidden"},
)

P = ProjectState
COLLEAGUES = "colleagues of other schools"
TEAM = "everybody in the team"
REVIEWERS = "the reviewers"

PURPOSE = Gate("the goal and the joint result are said", LEADER, projects.require_purpose)
SEATS = Gate("roles with seats are said", LEADER, projects.require_roles)
SIGNED = Gate(
    "colleagues of two schools have signed it, or organizers began it", COLLEAGUES, projects.require_cosigners
)
KIT = Gate("all nine things of the kit are said", LEADER, projects.require_kit)
JOINED = Gate("somebody has joined the team", COLLEAGUES, projects.require_team)
OF_SCHOOLS = Gate("the team is of two schools or more", COLLEAGUES, projects.require_schools)
"""Gates of a project are asked with its `Facts`."""

SAID = Gate("what came out is said", LEADER, results.require_said)
SCHOOLS = Gate("everybody in the team has told their school", TEAM, results.require_schools)
REVIEWED = Gate("the review is over", REVIEWERS, results.require_reviewed)
"""Gates of a result are asked with its `Facts` (domain/ideas/results.py)."""

SHOW = Move("publish", (P.DRAFT,), P.GATHERING, (LEADER,))
CALL = Move("call a team", (P.GATHERING,), P.TEAM, (LEADER,), gates=(PURPOSE, SEATS, SIGNED))
START = Move("start", (P.TEAM,), P.RUNNING, (LEADER,), gates=(KIT, JOINED, OF_SCHOOLS))
LAPSE = Move("lapse", (P.GATHERING, P.TEAM), P.CLOSED, (CLOCK,))
CLOSE = Move("close", (P.GATHERING, P.TEAM), P.CLOSED, (LEADER,))
SUBMIT = Move("submit the result", (P.RUNNING,), P.REVIEW, (LEADER,), gates=(SAID, SCHOOLS))
TAKE_BACK_RESULT = Move("take the result back", (P.REVIEW,), P.RUNNING, (LEADER,))
PUBLISH = Move("publish the result", (P.REVIEW,), P.PUBLISHED, (LEADER,), gates=(REVIEWED,), noted="project.publish")
END = Move("end without a result", (P.RUNNING,), P.CLOSED, (LEADER,))
REOPEN = Move("reopen", (P.CLOSED,), P.GATHERING, (LEADER,))
CHECK_PROJECT = _checking(ProjectState, P.GATHERING, projects.SEEN, LEADER)
PROJECT = Lifecycle(
    "project",
    ProjectState,
    (P.DRAFT,),
    (SHOW, CALL, START, SUBMIT, TAKE_BACK_RESULT, PUBLISH, END, LAPSE, CLOSE, REOPEN, *CHECK_PROJECT.moves),
    refusals={
        P.DRAFT: "error-project-draft",
        P.CHECKED: "error-idea-checked",
        P.CLOSED: "error-project-closed",
        P.REVIEW: "error-project-review",
        P.PUBLISHED: "error-project-published",
        P.HIDDEN: "error-idea-hidden",
    },
)
CHECKS: dict[Kind, Checking[Any]] = {Kind.PROBLEM: CHECK_PROBLEM, Kind.PROJECT: CHECK_PROJECT}

OWNER = "its owner"
TASKS = Gate("all tasks of the milestone are done", OWNER, plan.require_tasks_done)
"""Asked with the tasks of the milestone; a task has none."""
FINISH = Move("finish", (ItemState.OPEN,), ItemState.DONE, (OWNER, LEADER), gates=(TASKS,))
RESUME = Move("resume", (ItemState.DONE,), ItemState.OPEN, (OWNER, LEADER))
ITEM = Lifecycle("plan item", ItemState, (ItemState.OPEN,), (FINISH, RESUME))
