"""A person's data: how long erasing waits, and what changed between two texts (PRODUCT §2)."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

GRACE = 14 * 86400
"""Seconds between «erase» and the erasure. 152-FZ art. 21 gives an operator 30 days after a withdrawal."""


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph that a new text has and the old one hasn't (`added`), or the other way round."""

    added: bool
    text: str


def changes(old: str, new: str) -> list[Change]:
    """What changed from `old` to `new`, by paragraphs, in the order of reading; what went comes first."""
    before, after = _paragraphs(old), _paragraphs(new)
    found: list[Change] = []
    for _, i1, i2, j1, j2 in _different(before, after):
        found += [Change(False, text) for text in before[i1:i2]]
        found += [Change(True, text) for text in after[j1:j2]]
    return found


def _different(before: list[str], after: list[str]) -> list[tuple[str, int, int, int, int]]:
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    return [block for block in matcher.get_opcodes() if block[0] != "equal"]


def _paragraphs(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
