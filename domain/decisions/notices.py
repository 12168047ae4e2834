"""What is said unasked of decisions."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind
from domain.decisions.decisions import DECISION

VOTING = (
    Kind("decision-open", Category.VOTES, resend=True, merges=False, thing=DECISION),
    Kind("decision-remind", Category.VOTES, resend=False, thing=DECISION),
    Kind("decision-remind-secret", Category.VOTES, resend=False, thing=DECISION, secret_need=True),
    Kind("decision-again", Category.VOTES, resend=True, merges=False, thing=DECISION),
    Kind("decision-repeat", Category.VOTES, resend=True, merges=False, thing=DECISION),
    Kind("decision-outcome", Category.VOTES, resend=True, thing=DECISION),
    Kind("decision-to-do", Category.MINE, resend=True, asked=True, thing=DECISION),
    Kind("decision-protest", Category.MINE, resend=True, thing=DECISION),
    Kind("decision-confirmed", Category.VOTES, resend=True, thing=DECISION),
    Kind("decision-drawn", Category.VOTES, resend=True, merges=False),
)
"""Of a vote: it opens, waits for those who haven't voted, begins anew, what it came to, what somebody does now; how a
protest against it goes, and who is drawn to look at it."""
CARD = Kind("decision-card", None, resend=True, merges=False)
"""In a group or channel: posted once, and written anew where it lies."""
KINDS: tuple[Kind, ...] = (*VOTING, CARD)
