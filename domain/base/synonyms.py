"""Words that an organizer says mean one thing to the search (PRODUCT §8)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.folding import words

MOST_SETS = 300
MOST_WORDS = 8
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Alike:
    """A set of words, each of which finds what has any of the others; `id` is its row's."""

    id: int
    words: tuple[str, ...]

    @property
    def said(self) -> str:
        """«урок, занятие», as it is typed."""
        return joined(self.words)


def joined(alike: tuple[str, ...]) -> str:
    """«урок, занятие»."""
    return ", ".join(alike)


def read(said: str) -> tuple[str, ...]:
    """The words of «урок, занятие», each once, in small letters as they were typed.

    Raises `DomainError` for fewer than two, for more than MOST_WORDS, and for what is no single word: of a phrase every
    word would come to mean the others.
    """
    typed = [part.strip().lower() for line in said.splitlines() for part in line.replace(";", ",").split(",")]
    once: dict[tuple[str, ...], str] = {}
    for part in typed:
        if not part:
            continue
        folded = tuple(words(part))
        if len(folded) != 1 or len(part) > LONGEST:
            raise DomainError("error-synonyms-phrase", said=part[:LONGEST])
        once.setdefault(folded, part)
    if len(once) < 2:
        raise DomainError("error-synonyms-few")
    if len(once) > MOST_WORDS:
        raise DomainError("error-synonyms-many", most=MOST_WORDS)
    return tuple(once.values())
