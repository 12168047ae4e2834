"""Lessons on how a network of teachers works, for newcomers (PRODUCT §14)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.things import Thing, read_payload

LESSON = "lesson"
"""The kind of thing; the link is `lesson_3`."""
FIRST = ("what", "traits", "conditions", "types", "forms", "environment", "region", "project")
"""Those that every network begins with; their words come in every language."""
TITLE_LIMIT, TEXT_LIMIT = 60, 800
"""Letters of an own lesson: it is one screen of a phone, as the others are."""
MOST_OWN = 20
_LINKED = re.compile(r"start=([a-z-]+_[A-Za-z0-9_-]+)", re.ASCII)


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

    @property
    def called(self) -> str:
        """An own lesson's title; one whose words come in every language is known by its number, as clauses are."""
        words = self.said("")
        return words.title if words is not None else f"№ {self.id}"

    def said(self, language: str) -> Words | None:
        """An own lesson in the reader's language, or else in the one that it has; None: its words come with the bot."""
        if not self.words:
            return None
        return self.words.get(language) or next(iter(self.words.values()))


def thing_in(said: str) -> Thing:
    """Which thing somebody means by its link, alone or with words around it. Raises `DomainError` for anything else."""
    found = _LINKED.search(said)
    try:
        return read_payload(found[1] if found is not None else "")
    except ValueError:
        raise DomainError("error-lesson-link") from None
