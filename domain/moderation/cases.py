"""A case of moderation: a thing that waits to be looked at, and what was decided of it (PRODUCT §6).

Times are UTC epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.base.things import Thing

HOUR = 3600
LOCK = 15 * 60
"""So long a case that somebody has opened is theirs."""
UNDO = 24 * HOUR
"""So long a decision can be taken back."""
APPEAL = 14 * 24 * HOUR
"""So long a decision can be appealed against."""
WORDS_LIMIT = 400
"""Characters of a moderator's own words, of an appeal, and of what somebody says with a report."""


class Why(StrEnum):
    """What brought a thing into the queue."""

    SUBMITTED = "submitted"
    """A newcomer's, or of a kind that always waits."""
    REPORTED = "reported"
    """It is public, and somebody said that it breaks a rule."""


class CaseState(StrEnum):
    WAITING = "waiting"
    PASSED = "passed"
    """Published, or left as it is."""
    STOPPED = "stopped"
    """Not published, or hidden."""
    APPEALED = "appealed"
    UPHELD = "upheld"
    """Another moderator has confirmed that it was stopped."""
    WITHDRAWN = "withdrawn"
    """Its author has taken it back, or it is gone."""


OPEN = (CaseState.WAITING, CaseState.APPEALED)
"""States in which a moderator is awaited."""
DECIDED = (CaseState.PASSED, CaseState.STOPPED, CaseState.UPHELD)


class Reason(StrEnum):
    """Templates of reasons: each has its words, and how to mend what is wrong, in the texts."""

    RUDE = "rude"
    ADVERT = "advert"
    PUPILS = "pupils"
    AUTHORSHIP = "authorship"
    UNCLEAR = "unclear"
    REPEAT = "repeat"
    OTHER = "other"
    """Own words alone."""


RULES: dict[Reason, int] = {
    Reason.RUDE: 7,
    Reason.ADVERT: 7,
    Reason.PUPILS: 8,
    Reason.AUTHORSHIP: 6,
    Reason.UNCLEAR: 5,
    Reason.REPEAT: 9,
}
"""Numbers in the network's rules (locales/*/documents/rules.md)."""


@dataclass(frozen=True, slots=True)
class Case:
    """A row of cases. `since`: when it came into its state; `decided_*`: the decision that is in force, if any."""

    id: int
    thing: Thing
    author_id: int
    why: Why
    state: CaseState
    created_at: int
    since: int
    locked_by: int | None = None
    locked_until: int | None = None
    decided_by: int | None = None
    decided_at: int | None = None
    reason: Reason | None = None
    words: str | None = None
    appeal: str | None = None
    """The author's words against the decision."""
    appealed_at: int | None = None
    answered_by: int | None = None
    """Who decided on the appeal."""
    answer: str | None = None
    reply: str | None = None
    """What the author says to a claim that it is somebody else's, before it is decided."""
    contested_at: int | None = None
    """When somebody who claimed it disagreed with its being left as it was."""
    left_by: int | None = None
    """And who had left it so."""

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def keeps_back(self) -> bool:
        """Whether the thing isn't public by it: not published yet, or stopped, also while an appeal waits."""
        if self.state is CaseState.WAITING:
            return self.why is Why.SUBMITTED
        return self.state in (CaseState.STOPPED, CaseState.APPEALED, CaseState.UPHELD)

    def holder(self, now: int) -> int | None:
        """Who has it open; None: nobody, or their time is over."""
        return self.locked_by if self.locked_until is not None and self.locked_until > now else None

    @property
    def last_by(self) -> int | None:
        """Who made the last decision."""
        return self.answered_by if self.answered_by is not None else self.decided_by

    def can_be_undone(self, now: int) -> bool:
        return self.state in DECIDED and now < self.since + UNDO

    @property
    def was_looked_at_twice(self) -> bool:
        """Whether one side has asked for another moderator: what they decide is the last word, for both."""
        return self.contested_at is not None or self.appealed_at is not None

    def can_be_appealed(self, now: int) -> bool:
        """By the author: once, and not what was hidden because a claimant had asked for another moderator."""
        return self.state is CaseState.STOPPED and not self.was_looked_at_twice and now < self.since + APPEAL

    def can_be_contested(self, now: int) -> bool:
        """By somebody who claimed it: once, and not after another moderator has answered an appeal."""
        return self.state is CaseState.PASSED and not self.was_looked_at_twice and now < self.since + APPEAL
