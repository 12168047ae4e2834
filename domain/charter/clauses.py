"""The charter: clauses with stable numbers, each with all the texts it has had (PRODUCT §7).

A clause keeps its number for ever; a repealed one leaves a gap. All times are UTC epoch seconds.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.members import clean_line
from domain.base.things import Thing

CLAUSE = "clause"
"""The kind of thing; the link is `clause_12`."""
TEXT_LIMIT = 900
CHAPTERS = 5
"""The last of them is of numbers alone: terms and thresholds of decisions."""
OWN_CHAPTERS = (1, 2, 4)
"""Those that a new clause of words can stand in."""
KEPT = frozenset({"4.1", "4.2", "4.3"})
"""How the charter is changed, that a secret vote stays secret, what no vote leaves: changed, and never repealed."""
MOST_CLAUSES = 40
"""In one chapter."""
DAY = 86_400
REVIEW_FROM, REVIEW_UNTIL = 90 * DAY, 5 * 366 * DAY
"""How soon, and how late, a clause is looked at again, counted from when that is proposed; a vote on it takes weeks."""


class State(StrEnum):
    IN_FORCE = "in_force"
    REVIEW = "review"
    """In force, and lapses unless it is renewed."""
    REPEALED = "repealed"
    LAPSED = "lapsed"


STANDING = frozenset({State.IN_FORCE, State.REVIEW})


@dataclass(frozen=True, slots=True)
class Version:
    """One text of a clause. `text` None: the one that the network began with, which comes in every language.

    `value`: what its norm was set to, None: what the network began with. `by`: what made it; None: the beginning of the
    network. It holds from `since` until `until` (None: still).
    """

    number: int
    text: str | None
    value: str | None
    by: Thing | None
    since: int
    until: int | None

    def held_at(self, moment: int) -> bool:
        return self.since <= moment and (self.until is None or moment < self.until)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its newest version. `norm`: what of the network's rules it sets; None: it is words alone.

    `open_change`: what would change it: one at a time.
    """

    id: int
    chapter: int
    place: int
    state: State
    norm: str | None
    review_at: int | None
    open_change: Thing | None
    version: Version

    @property
    def number(self) -> str:
        """«4.2»."""
        return f"{self.chapter}.{self.place}"

    @property
    def first_words(self) -> str:
        """The name of the words that it began with, which come in every language."""
        return f"norm-{self.norm}" if self.norm is not None else f"clause-{self.chapter}-{self.place}"

    @property
    def stands(self) -> bool:
        return self.state in STANDING

    @property
    def can_go(self) -> bool:
        """Whether it can be repealed and lapses: not what sets a rule of the bot, nor what the charter rests on."""
        return self.norm is None and self.number not in KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a vote would make of the charter. `clause` None: a new one, of `chapter`. `base`: the number of the version
    that it was written against. `text` None: the words stay; `value` None: the norm stays. `repeal`: it goes.
    `review_at`: when it lapses unless it is renewed.
    """

    clause: int | None = None
    chapter: int | None = None
    base: int = 0
    text: str | None = None
    value: str | None = None
    repeal: bool = False
    review_at: int | None = None

    def as_json(self) -> str:
        said = {
            "clause": self.clause, "chapter": self.chapter, "base": self.base, "text": self.text, "value": self.value,
            "repeal": self.repeal, "review_at": self.review_at,
        }  # fmt: skip
        return json.dumps(said, ensure_ascii=False)

    @classmethod
    def from_json(cls, said: str) -> Change:
        """Raises ValueError or TypeError for what isn't one."""
        return cls(**json.loads(said))


def clean_text(text: str) -> str:
    """The words of a clause, one paragraph a line. Raises `DomainError` for none, or too many."""
    said = "\n".join(line for line in map(clean_line, text.splitlines()) if line)
    if not said:
        raise DomainError("error-text-empty")
    if len(said) > TEXT_LIMIT:
        raise DomainError("error-text-too-long", limit=TEXT_LIMIT, length=len(said))
    return said


def require_review(at: int, now: int) -> None:
    """Raise `DomainError` for a day that is too near or too far for looking at a clause again."""
    if not now + REVIEW_FROM <= at <= now + REVIEW_UNTIL:
        raise DomainError("error-clause-review")


class Piece(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


_WORDS = re.compile(r"\S+\s*")


def difference(old: str, new: str) -> list[tuple[Piece, str]]:
    """What became of a text, word by word: pieces that stayed, went and came, in the order of reading."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    found = list(_pieces(before, after))
    return [(kind, " ".join("".join(words).split())) for kind, words in found if "".join(words).strip()]


def _pieces(before: list[str], after: list[str]) -> Iterator[tuple[Piece, list[str]]]:
    old, new = ([word.strip() for word in words] for words in (before, after))
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece.SAME, before[a:b]
            continue
        yield Piece.REMOVED, before[a:b]
        yield Piece.ADDED, after[c:d]
