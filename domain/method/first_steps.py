"""The first weeks: five steps of a newcomer, each true by what they did (PRODUCT §14)."""

from __future__ import annotations

from enum import StrEnum

FIRST_WEEKS = 42 * 86_400
"""Seconds from joining: so long somebody is a newcomer."""


class Step(StrEnum):
    """In the order in which they are offered."""

    TELL = "tell"
    """Something about oneself is on one's page."""
    SIGN = "sign"
    """A seat at an event was taken, whatever became of it."""
    SPEAK = "speak"
    """«У меня тоже» or support for an idea, or a remark under a card."""
    FIND = "find"
    """A colleague was asked for their contact, or has opened it."""
    RULES = "rules"
    """The rules were taken as they are now."""
