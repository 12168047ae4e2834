"""The buttons of what words have found among materials."""

from __future__ import annotations

from handlers.people.directory.presses import OfWords


class FindMaterials(OfWords, prefix="zq"):
    """A page of what words have found."""
