"""A joint decision: what is proposed, in which phase it is, and who backs it (PRODUCT §7).

All times are UTC epoch seconds.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.members import clean_line
from domain.base.things import Thing
from domain.decisions import counting
from domain.decisions.kinds import Kind, Rules

DECISION = "decision"
"""The kind of thing (domain/base/things.py)."""

TITLE_LIMIT = 120
SHORTEST_TITLE = 8
TEXT_LIMIT = 1800
REASON_LIMIT = 500
OPTION_LIMIT = 100
OPTIONS_MOST = 8
OPTIONS_LEAST = 2
PARAGRAPHS_MOST = 30
NEW_EVERY_DAYS = 7
"""Days between two proposals of one person."""
GATHERING_MOST = 3
"""Proposals of one person that gather support at the same time."""
AMENDMENTS_MOST = 2
"""Open amendments of one person to one proposal."""
CONFIRM_HOURS = 48
"""For which support of an older text counts still."""
TAKE_OVER_HOURS = 72
"""In which a supporter may take over what its author left."""
LAST_AMENDMENT_HOURS = 24
"""Before the freezing from which on no new amendment is taken."""


class State(StrEnum):
    DRAFT = "draft"
    GATHERING = "gathering"
    """Looks for support."""
    DISCUSSION = "discussion"
    FROZEN = "frozen"
    """Nothing changes any more; it is read."""
    VOTING = "voting"
    COUNTING = "counting"
    """Over, and not counted yet: a secret vote waits here when its key can't be read."""
    RUN_OFF = "run_off"
    """Voted on once more between alternatives that had as many."""
    PROTEST = "protest"
    """Adopted, and not in force yet: whoever could vote may protest against how it was done."""
    LOT = "lot"
    """Enough have signed a protest: three drawn by lot look at it."""
    ADOPTED = "adopted"
    """In force."""
    REVIEW = "review"
    """In force, and to be looked at again."""
    REJECTED = "rejected"
    NO_QUORUM = "no_quorum"
    HEARD = "heard"
    """A pulse is over."""
    ARCHIVED = "archived"
    """Too few supported it."""
    ORPHANED = "orphaned"
    """Its author withdrew; a supporter may take it over."""
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    MERGED = "merged"
    """Taken into another one."""


LOOKING_FOR_SUPPORT = frozenset({State.GATHERING, State.ORPHANED})
OPEN_BALLOT = frozenset({State.VOTING, State.RUN_OFF})
"""Ballots are taken, until the moment at which they close."""
IN_FORCE = frozenset({State.ADOPTED, State.REVIEW})
COUNTED = frozenset(
    {
        State.PROTEST, State.LOT, State.ADOPTED, State.REVIEW, State.REJECTED, State.NO_QUORUM, State.HEARD,
    }
)  # fmt: skip
"""It has an outcome."""
SEEN = frozenset(State) - {State.DRAFT}
"""Others may look at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A row of decisions. `scope`: the thing whose people decide (a project's team); None: the whole network.

    `until`: when the phase ends; None: it has no end. `rules`: frozen when it was put up. `rule`: what the ballots are
    counted by; `n`, `size`, `electorate`: active members, voters and the fingerprint of the list, since the opening.
    `about`: a member, where it is on a person. `number`: «2026-004», since it was first put up.
    """

    id: int
    kind: Kind
    state: State
    state_at: int
    title: str
    author_id: int
    scope: Thing | None
    number: str | None
    secret: bool
    rules: Rules
    revision: int
    created_at: int
    until: int | None = None
    about: int | None = None
    recall: bool = False
    rule: counting.Rule | None = None
    n: int | None = None
    size: int | None = None
    electorate: str | None = None
    opened_at: int | None = None
    closed_at: int | None = None

    def is_open(self, now: int) -> bool:
        """Whether a ballot is taken at this moment: the clock decides, not a timer."""
        return self.state in OPEN_BALLOT and self.until is not None and now < self.until

    def is_due(self, now: int) -> bool:
        """Whether the phase is over by the clock, and nobody has noticed."""
        return self.until is not None and now >= self.until


@dataclass(frozen=True, slots=True)
class Revision:
    """One text of a proposal: it is never changed; another one follows it. `author_id`: whose change it is."""

    number: int
    text: str
    author_id: int | None
    at: int

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Numbered from 1 on screens; an amendment is a reply to one of them."""
        return paragraphs(self.text)


@dataclass(frozen=True, slots=True)
class Alternative:
    """What can be approved of; `number` from 1, 0 being «leave it as it is»."""

    number: int
    text: str


class AmendmentState(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    """A new version has its words."""
    DECLINED = "declined"
    ALTERNATIVE = "alternative"
    """Supported, and not accepted: it stands on the same ballot."""
    WITHDRAWN = "withdrawn"
    OVER = "over"
    """The text is frozen without it."""


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text; each line that isn't empty is one."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def clean_title(text: str) -> str:
    """One line that says what is asked. Raises `DomainError` when it is empty, too short or too long."""
    return writing.title(text, least=SHORTEST_TITLE, most=TITLE_LIMIT, short="error-decision-title-short")


def clean_text(text: str, limit: int = TEXT_LIMIT) -> str:
    """Paragraphs, one a line. Raises `DomainError` when nothing is said, or too much."""
    said = "\n".join(clean_line(line) for line in paragraphs(text))
    if not clean_line(said):
        raise DomainError("error-text-empty")
    if len(said) > limit:
        raise DomainError("error-text-too-long", limit=limit, length=len(said))
    if len(paragraphs(said)) > PARAGRAPHS_MOST:
        raise DomainError("error-decision-paragraphs", most=PARAGRAPHS_MOST)
    return said


def clean_options(lines: Iterable[str]) -> tuple[str, ...]:
    """Alternatives, one a line, without doubles. Raises `DomainError` for too few, too many or too long ones."""
    kept: dict[str, str] = {}
    for said in lines:
        line = clean_line(said)
        if len(line) > OPTION_LIMIT:
            raise DomainError("error-text-too-long", limit=OPTION_LIMIT, length=len(line))
        if line:
            kept.setdefault(line.casefold(), line)
    if not OPTIONS_LEAST <= len(kept) <= OPTIONS_MOST:
        raise DomainError("error-decision-options", least=OPTIONS_LEAST, most=OPTIONS_MOST)
    return tuple(kept.values())


def shuffled_for(options: Iterable[Any], member_id: int, decision_id: int) -> list[Any]:
    """The alternatives in an order of this person's own, always the same: no place is everybody's first."""

    def place(option: Any) -> bytes:
        return hashlib.sha256(f"{decision_id}|{member_id}|{option}".encode()).digest()

    return sorted(options, key=place)


_NUMBER = re.compile(r"(\d{4})-(\d{3,})")


def number_after(last: str | None, year: int) -> str:
    """The next number of the register: ГГГГ-NNN; each year begins with 001."""
    found = _NUMBER.fullmatch(last or "")
    follows = int(found[2]) + 1 if found and int(found[1]) == year else 1
    return f"{year}-{follows:03d}"
