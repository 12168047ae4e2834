"""Amendments: a reply to one numbered paragraph; and what differs between two texts (PRODUCT §7).

All times are UTC epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from domain.decisions.decisions import AmendmentState, paragraphs
from domain.decisions.kinds import DAY, Kind

LIMIT = 300
"""Letters of the new wording, and of its reason."""
ALTERNATIVES_MOST = 3
"""Amendments that can stand on one ballot: those with most supporters."""
AMENDABLE = frozenset({Kind.PROPOSAL, Kind.ALTERNATIVES, Kind.CONSENT})
"""Whose text changes in discussion. A person has agreed to be voted on as it stood; a clause has its own words."""
WITH_ALTERNATIVES = frozenset({Kind.PROPOSAL})
"""Where another wording can stand on the same ballot."""
DISCUSSED_MOST = 14 * DAY
"""A discussion doesn't last longer, however often the text changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """`paragraph` of the text `revision`, from 1, reads `text` instead. `answer`: why it wasn't accepted."""

    id: int
    decision_id: int
    revision: int
    paragraph: int
    text: str
    reason: str
    author_id: int
    state: AmendmentState
    at: int
    answer: str | None = None


def replaced(newest: str, old: str, new: str) -> str | None:
    """The newest text with the paragraph `new` in place of `old`; None when `old` doesn't stand there any more."""
    lines = list(paragraphs(newest))
    if old not in lines:
        return None
    lines[lines.index(old)] = new
    return "\n".join(lines)


def differences(before: str, after: str) -> list[tuple[str, str]]:
    """What was and what is, paragraph by paragraph; "" where there was or is nothing."""
    old, new = paragraphs(before), paragraphs(after)
    found: list[tuple[str, str]] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        was, is_now = old[a:b], new[c:d]
        for at in range(max(len(was), len(is_now))):
            found.append((was[at] if at < len(was) else "", is_now[at] if at < len(is_now) else ""))
    return found
