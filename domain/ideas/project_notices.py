"""What is said unasked of projects and their teams."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind
from domain.ideas.ideas import IDEA

KINDS = (
    Kind("project-asked", Category.MINE, resend=True, merges=False, thing=IDEA),
    Kind("project-unanswered", Category.MINE, resend=True, asked=True),
    Kind("project-answered", Category.MINE, resend=True, asked=True),
    Kind("project-invited", Category.MINE, resend=True, merges=False),
    Kind("project-invitation-answered", Category.MINE, resend=True, asked=True, thing=IDEA),
    Kind("project-signed", Category.MINE, resend=True, asked=True, thing=IDEA),
    Kind("project-left", Category.MINE, resend=True, asked=True, thing=IDEA),
    Kind("project-dismissed", Category.MINE, resend=True, asked=True),
    Kind("project-handed", Category.MINE, resend=True, merges=False, asked=True),
    Kind("project-given-up", Category.MINE, resend=True, asked=True),
    Kind("project-step", Category.MINE, resend=True, asked=True, thing=IDEA),
    Kind("project-lapsed", Category.MINE, resend=True, merges=False, asked=True),
    Kind("project-advice", Category.MINE, resend=True, asked=True, thing=IDEA),
)
