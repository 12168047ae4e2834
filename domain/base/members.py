"""A member: who a person is to the network, and how that may change (PRODUCT §1)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.folding import is_seen, one_alphabet, visible
from domain.base.roles import Role

MEMBER = "member"
"""Kinds of things (domain/base/things.py) stand beside their records."""
NAME_LIMIT = 100
"""Characters; the name must fit on one line of a certificate."""
LEAVE_REASON_LIMIT = 500


class Status(StrEnum):
    GUEST = "guest"
    """Looked in, hasn't joined: the bot keeps only the Telegram id and the language."""
    APPLICANT = "applicant"
    """Filled everything in and waits for an organizer (admission by approval)."""
    MEMBER = "member"
    LEFT = "left"
    ERASING = "erasing"
    """Asked for erasure; may return until `erase_at`."""
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Member:
    """A row of members and the roles in force. All times are UTC epoch seconds."""

    id: int
    telegram_id: int | None
    status: Status
    language: str
    name: str | None = None
    region: str | None = None
    region_name: str | None = None
    zone: str | None = None
    rules_version: int | None = None
    joined_at: int | None = None
    paused_until: int | None = None
    left_at: int | None = None
    erase_at: int | None = None
    status_before: Status | None = None
    invitation: str | None = None
    reachable: bool = True
    created_at: int = 0
    seen_at: int = 0
    roles: frozenset[Role] = frozenset()

    @property
    def is_member(self) -> bool:
        return self.status is Status.MEMBER

    def is_paused(self, now: int) -> bool:
        """On leave («отпуск до …»): no notices, not counted in quorums (PRODUCT §1)."""
        return self.paused_until is not None and self.paused_until > now


_JOINING = "\u200d\ufe0f"
"""Invisible in themselves, but they make one emoji of several."""
_MARKS_TOGETHER = 2
"""Marks over one letter; more are no writing but a tower."""


def clean_line(text: str) -> str:
    """One line of a person's words: what can't be seen out, letters in one piece (NFC), spaces folded; empty where
    nothing of it can be seen.
    """
    kept = "".join(letter for letter in text if letter in _JOINING or letter.isspace() or is_seen(letter))
    line = " ".join(unicodedata.normalize("NFC", kept).split())
    return line if line.strip(_JOINING + " ") else ""


def clean_name(text: str) -> str:
    """The name as it will stand on certificates: letters that can be seen, each word in one alphabet.

    Raises `DomainError` when nothing is left, when it is longer than NAME_LIMIT, or when it has no letter.
    """
    name = one_alphabet(_few_marks(" ".join(visible(clean_line(text)).split())))
    if not name:
        raise DomainError("error-name-empty")
    if len(name) > NAME_LIMIT:
        raise DomainError("error-text-too-long", limit=NAME_LIMIT, length=len(name))
    if not any(c.isalpha() for c in name):
        raise DomainError("error-name-letters")
    return name


_IN_NAMES = frozenset("-‐–'’ʼ`.·() ")
_MOST_WORDS = 5
_LEAST_LETTERS = 2
_NO_PARTICLE = 5
"""Letters of a word that is no «оглы», «фон» or «заде»: those stand small in names."""


def is_odd_name(name: str) -> bool:
    """Whether colleagues would be surprised to read this, so that it is asked about once: one letter, signs that no
    name has, a whole sentence, all in capitals, a word of it small."""
    letters = [letter for letter in name if letter.isalpha()]
    said = name.split()
    return (
        len(letters) < _LEAST_LETTERS
        or len(said) > _MOST_WORDS
        or any(map(_is_small, said))
        or name != _without_signs(name)
        or (name.isupper() and len(letters) > _LEAST_LETTERS)
        or name.islower()
    )


def _is_small(word: str) -> bool:
    return word.islower() and len(word) >= _NO_PARTICLE


def tidied_name(name: str) -> str | None:
    """How an odd name was probably meant: without signs, each word with one capital. None where that is odd as well."""
    bare = _without_signs(name)
    is_even = bare.isupper() or bare.islower()
    tidied = " ".join(_capitalized(word) if is_even or _is_small(word) else word for word in bare.split())
    return None if tidied == name or is_odd_name(tidied) else tidied


def _capitalized(word: str) -> str:
    return _WORDS.sub(lambda part: part.group().capitalize(), word)


_WORDS = re.compile(r"[^\W\d_]+(?:['’ʼ`][^\W\d_]{2,})?")


def _without_signs(name: str) -> str:
    kept = (c if c.isalpha() or c in _IN_NAMES or unicodedata.category(c) in {"Mn", "Me", "Mc"} else " " for c in name)
    return " ".join("".join(kept).split())


def _few_marks(text: str) -> str:
    """The text with no more than _MARKS_TOGETHER marks over a letter."""
    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.category(letter) in {"Mn", "Me"} else 0
        if marks <= _MARKS_TOGETHER:
            kept.append(letter)
    return "".join(kept)
