"""Lessons on how a network of teachers works, for newcomers (PRODUCT §14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.base.things import Thing

LESSON = "lesson"
"""The kind of thing; the link is `lesson_3`."""
FIRST = ("what", "traits", "conditions", "types", "forms", "environment", "region", "project")
"""Those that every network begins with; their words come in every language."""


@dataclass(frozen=True, slots=True)
class Words:
    """A lesson in one language."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson. `name`: of one that every network begins with; None: the network's own, with `words` by language.

    `place` orders lessons; a `hidden` one is for those who keep lessons alone. `about`: a thing of the network that it
    speaks of.
    """

    id: int
    name: str | None
    place: int
    hidden: bool = False
    about: Thing | None = None
    words: Mapping[str, Words] | None = None

    def said(self, language: str) -> Words | None:
        """An own lesson in the reader's language, or else in the one that it has; None: its words come with the bot."""
        if not self.words:
            return None
        return self.words.get(language) or next(iter(self.words.values()))
