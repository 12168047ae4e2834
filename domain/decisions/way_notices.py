"""What is said unasked of a proposal on its way to a vote."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind
from domain.decisions.decisions import DECISION

KINDS: tuple[Kind, ...] = (
    Kind("decision-agree", Category.MINE, resend=True, merges=False, asked=True),
    Kind("decision-agreed", Category.MINE, resend=True, asked=True),
    Kind("decision-revised", Category.MINE, resend=True, merges=False, thing=DECISION),
    Kind("decision-amended", Category.MINE, resend=True, merges=False, thing=DECISION),
    Kind("decision-amendment-answered", Category.MINE, resend=True, asked=True),
    Kind("decision-merge-offer", Category.MINE, resend=True, merges=False),
    Kind("decision-merge-refused", Category.MINE, resend=True, asked=True),
    Kind("decision-merged", Category.MINE, resend=True, merges=False, thing=DECISION),
    Kind("decision-phase", Category.MINE, resend=True, thing=DECISION),
)
"""The person whom it is about is asked, and their answer comes to its author; those who back it hear of a new text and
of each phase; its author of amendments, and who wrote one of the answer; an author whom another one offers to merge
with theirs is asked, and those who backed what was merged.
"""
