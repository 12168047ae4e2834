"""What is said unasked of the charter."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind

KINDS: tuple[Kind, ...] = (Kind("clause-term", Category.VOTES, resend=True),)
"""A clause is to be looked at again, lapses soon, has lapsed."""
