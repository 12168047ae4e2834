"""The buttons of what words have found among ideas."""

from __future__ import annotations

from handlers.people.directory.presses import OfWords


class FindIdeas(OfWords, prefix="iq"):
    """A page of what words have found."""
