"""What the bot says unasked: kinds, lanes, states, and how each is treated when something goes wrong.

All times are UTC epoch seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from domain.base.notices import Category
from domain.base.things import Thing


class Lane(StrEnum):
    """In the order of their right of way: personal notices pass announcements."""

    PERSONAL = "personal"
    ANNOUNCEMENT = "announcement"


class State(StrEnum):
    DUE = "due"
    """Will be sent, at `due_at` or as soon as the pace permits."""
    HELD = "held"
    """Belongs to a paused announcement."""
    DIGEST = "digest"
    """Will be told in the person's weekly digest."""
    CLAIMED = "claimed"
    """In the sender's hands: a process that dies now leaves it so (see `Kind.resend`)."""
    SENT = "sent"
    FAILED = "failed"
    """Refused by Telegram, or never got through; `error` has the words."""
    DROPPED = "dropped"
    """Not said, for a `Reason` of our own."""


class Reason(StrEnum):
    """Why something wasn't said."""

    EXPIRED = "expired"
    GONE = "gone"
    """Nothing to say any more: its renderer returned None."""
    AWAY = "away"
    """The person has left, is erased, or isn't in the network yet."""
    PAUSED = "paused"
    """The person is on leave («отпуск до …»)."""
    UNREACHABLE = "unreachable"
    """The person blocked the bot or deleted the account."""
    OFF = "off"
    """The person switched the category off, or muted the thing."""
    CANCELLED = "cancelled"
    CRASH = "crash"
    """In the sender's hands when the process died, and of a kind that isn't sent twice."""


ADDRESSED = "addressed"
"""As a kind's `thing`: whatever thing the people belong to whom it is for, if it is for those of one (segments)."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of notice is treated. Each area lists its own in domain/<area>/notices.py.

    `name` is what rows of the outbox are kept by. `category`: the person's switch for it (/settings); None for what
    has no switch at all. `asked`: a person asked for it: the link, the seat offered, the answer, the change or end of
    what they take part in. It always comes: no switch, no muted thing and no leave takes it away (PRODUCT §3); a use
    case may say so of a single row too.
    `thing`: the kind of what the button under the notice mutes, and its name in the payload; without one the button
    switches the category off. `resend`: after kill -9 nobody knows whether a claimed row has reached the person;
    True sends it (a second copy is better than none), False drops it (late or twice is worse). `urgent`:
    was asked for, so it doesn't wait for the morning; a use case may say so of a single row too.
    `merges`: may be told together with other things; False for those with buttons to answer by. `is_common`:
    reads the same for everybody of one language, so a batch makes it once. `chosen_on`: the screen where a person
    chooses what of it to hear of; the small button leads there and switches nothing off. `secret_need`: no row may
    tell whether somebody needed it (its renderer returned something): all are settled alike before that is known, and
    nothing that happens to one afterwards is noted, so it is tried once; no digest has it
    (docs/decisions/0012-secret-ballots.md).
    """

    name: str
    category: Category | None
    resend: bool
    urgent: bool = False
    merges: bool = True
    lane: Lane = Lane.PERSONAL
    is_common: bool = False
    asked: bool = False
    thing: str | None = None
    chosen_on: str | None = None
    secret_need: bool = False

    def thing_in(self, payload: Mapping[str, Any]) -> Thing | None:
        """What a row with this payload is about, where that can be muted."""
        return Thing(self.thing, payload[self.thing]) if self.thing is not None and self.thing in payload else None


@dataclass(frozen=True, slots=True)
class Say:
    """One row of the outbox. Addressed to a member or to a group's (negative) chat id, never to both.

    `payload` is JSON with ids only: texts are rendered at sending, when the records may have changed.
    """

    id: int
    kind: str
    member_id: int | None
    chat_id: int | None
    lane: Lane
    category: Category | None
    urgent: bool
    due_at: int
    expires_at: int | None
    attempts: int
    announcement_id: int | None = None
    payload: dict[str, Any] = field(default_factory=dict)
    asked: bool = False

    @property
    def address(self) -> int:
        """A member's id or a group's (negative) chat id: what the pace in one chat is counted by."""
        address = self.member_id if self.member_id is not None else self.chat_id
        assert address is not None, "the table's check sees to it"
        return address

    def is_expired(self, at: int) -> bool:
        return self.expires_at is not None and self.expires_at <= at


MOST_ATTEMPTS = 300
"""How often a row without `expires_at` is tried: about a day, once the pauses have grown to five minutes."""


def retry_pause(attempts: int) -> int:
    """Seconds to the next attempt after so many failed ones: 2, 4, 8 … 300."""
    return min(300, int(2 ** min(attempts, 9)))


def retry_at(said: Say, now: int) -> int | None:
    """When to try again after one more failure; None when it would come too late to be of use."""
    at = now + retry_pause(said.attempts + 1)
    if said.expires_at is None:
        return at if said.attempts + 1 < MOST_ATTEMPTS else None
    return at if at < said.expires_at else None
