"""What is said unasked of ideas."""

from __future__ import annotations

from domain.base.outbox import Kind
from domain.ideas import project_notices

KINDS: tuple[Kind, ...] = (*project_notices.KINDS,)
