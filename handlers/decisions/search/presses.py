"""The buttons of what words have found among decisions."""

from __future__ import annotations

from handlers.people.directory.presses import OfWords


class FindDecisions(OfWords, prefix="vq"):
    """A page of what words have found."""
