"""What is said unasked of reviews."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind

KINDS = (
    Kind("review-asked", Category.MINE, resend=True, merges=False),
    Kind("review-reminder", Category.MINE, resend=False),
    Kind("review-passed", Category.MINE, resend=True),
    Kind("review-school", Category.MINE, resend=True),
    Kind("review-over", Category.MINE, resend=True, asked=True),
    Kind("review-answered", Category.MINE, resend=True),
)
