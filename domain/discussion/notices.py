"""What is said unasked of discussions and private threads (PRODUCT §3, §6)."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind
from domain.discussion.remarks import THREAD

KINDS = (
    Kind("remarks", Category.DISCUSSIONS, resend=False, thing=THREAD),
    Kind("remark-answer", Category.MINE, resend=True, merges=False, thing=THREAD),
    Kind("thread-question", Category.MINE, resend=True, merges=False, thing=THREAD),
    # Whoever asked may be no member yet, and has no switches then.
    Kind("thread-answer", None, resend=True, merges=False, asked=True),
)
