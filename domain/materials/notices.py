"""What is said unasked of materials."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind

KINDS = (
    Kind("material-file-out", Category.MINE, resend=True, urgent=True, asked=True),
    Kind("material-file-says", Category.MINE, resend=True, urgent=True, asked=True),
)
