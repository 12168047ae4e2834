"""What is said unasked about moderation."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind

KINDS = (
    Kind("case-new", Category.MINE, resend=True),
    Kind("case-claim", None, resend=True, asked=True, merges=False),
    Kind("case-decided", None, resend=True, asked=True),
    Kind("report-decided", Category.MINE, resend=True, asked=True),
    Kind("trust", None, resend=True, asked=True),
)
