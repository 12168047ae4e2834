"""What is said unasked of ideas."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind
from domain.ideas import project_notices
from domain.ideas.ideas import IDEA

WORK = (
    Kind("plan-given", Category.MINE, resend=True, merges=False, asked=True, thing=IDEA),
    Kind("plan-free", Category.MINE, resend=True, thing=IDEA),
    Kind("plan-near", Category.MINE, resend=False, merges=False, thing=IDEA),
    Kind("plan-late", Category.MINE, resend=False, merges=False, thing=IDEA),
    Kind("plan-silent", Category.MINE, resend=False, merges=False, thing=IDEA),
)
"""Of the plan and the diary of a project."""
RESULT = (
    Kind("result-credit", Category.MINE, resend=True, merges=False, asked=True, thing=IDEA),
    Kind("result-published", Category.MINE, resend=True, thing=IDEA),
)
"""Of what came out of a project."""
GROUP = (
    Kind("group-ask", None, resend=False, merges=False),
    Kind("group-answer", None, resend=False, merges=False),
)
"""What goes into a group from which problems are asked."""
KINDS: tuple[Kind, ...] = (
    *project_notices.KINDS,
    *WORK,
    *RESULT,
    *GROUP,
    Kind("problem-asked", Category.MINE, resend=False, merges=False),
    Kind("problem-many", Category.MINE, resend=True, merges=False),
    Kind("problem-solved", Category.MINE, resend=True),
    Kind("problem-thanks", Category.MINE, resend=True),
    Kind("problem-helped", Category.MINE, resend=True),
    Kind("problem-group", Category.MINE, resend=True, merges=False),
    Kind("problem-project", Category.MINE, resend=True, merges=False),
)
