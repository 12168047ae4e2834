"""What ideas bring: problems and network projects."""

from __future__ import annotations

from domain.ideas.ideas import IDEA
from domain.ideas.notices import KINDS
from domain.ideas.plan import PLAN_ITEM
from services.base.areas import Area, Falling, Searched
from services.base.carried import Carried
from services.ideas import (
    asking,
    clock,
    discussed,
    finding,
    followed,
    moderated,
    personal_data,
    plan_waiting,
    planning,
    problem_waiting,
    promised,
    result_waiting,
    results,
    searching,
    segments,
    team,
    things,
    waiting,
    work_data,
)

AREA = Area(
    name="ideas",
    final=frozenset(
        {
            "error-idea-gone",
            "error-idea-checked",
            "error-idea-hidden",
            "error-idea-not-yours",
            "error-idea-members",
            "error-problem-turned",
            "error-project-not-leader",
            "error-project-not-supervisor",
            "error-project-draft",
            "error-project-closed",
            "error-project-over",
            "error-project-late",
            "error-project-in-team",
            "error-project-no-seat",
            "error-project-not-calling",
            "error-ask-link-gone",
            "error-ask-not-in-group",
            "error-plan-item-gone",
            "error-plan-leader",
            "error-plan-team",
            "error-plan-over",
            "error-diary-gone",
            "error-project-review",
            "error-project-published",
            "error-result-file",
            "error-result-not-yet",
            "error-result-files-most",
        }
    ),
    kinds=KINDS,
    carried=Carried(
        told=frozenset({"accepted", "role", "state"}),
        moments=frozenset({"at", "due", "since"}),
        people=frozenset({"by", "from", "heir", "owner"}),
        things={"idea": IDEA, "item": PLAN_ITEM, "problem": IDEA},
        left_out={
            "code": "of a card in a group, which is nobody's",
            "remark": "a row's number: one's remarks are in the export of discussions",
        },
    ),
    personal_data=(*personal_data.PERSONAL_DATA, *work_data.PERSONAL_DATA),
    due=(*clock.DUE, *planning.TERMS, Falling(IDEA, asking.ASK_OTHERS, asking.fall_due)),
    things=things.THINGS,
    followed=(followed.FOLLOWED,),
    searched=(Searched(IDEA, finding.every, finding.refresh, searching.shown),),
    promises=promised.PROMISES,
    casts=(team.CAST,),
    segments=segments.SEGMENTS,
    discussed=(discussed.DISCUSSED,),
    asked=(discussed.ASKED,),
    reviewed=results.REVIEWED,
    moderated=(moderated.MODERATED,),
    mine=(waiting.MINE, plan_waiting.MINE, problem_waiting.MINE, result_waiting.MINE),
    today=(waiting.TODAY, plan_waiting.TODAY, problem_waiting.TODAY, result_waiting.TODAY),
)
