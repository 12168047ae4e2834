"""What is said unasked about joining, roles, consents and contacts."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind, Lane

KINDS = (
    Kind("application", Category.MINE, resend=True, merges=False),
    Kind("application-waits", Category.MINE, resend=True),
    Kind("application-asked", None, resend=True, urgent=True, merges=False, asked=True),
    Kind("application-answered", Category.MINE, resend=True, merges=False),
    Kind("application-decided", None, resend=True, urgent=True, asked=True),
    Kind("role", None, resend=True, urgent=True, asked=True),
    Kind("role-ends", None, resend=True, asked=True),
    # Everybody is asked at once, and what others are told personally mustn't wait behind that.
    Kind("consent-new", None, resend=True, merges=False, lane=Lane.ANNOUNCEMENT, asked=True),
    Kind("consent-shipped", Category.MINE, resend=True, merges=False),
    Kind("contact-request", Category.MINE, resend=True, merges=False),
    Kind("contact-answer", Category.MINE, resend=True, asked=True),
    Kind("vouched", Category.MINE, resend=True),
)
