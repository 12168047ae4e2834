"""What is said unasked of ideas."""

from __future__ import annotations

from domain.base.outbox import Kind

KINDS: tuple[Kind, ...] = ()
