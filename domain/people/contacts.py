"""Opening a contact: both must want it, and a no costs nobody anything (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.writing import line_if_any

NOTE_LIMIT = 300
"""Characters of the words that go with a request."""
ASKS_A_DAY = 5
AGAIN_AFTER = 30 * 86400
"""Seconds until the same person may be asked once more, whether there was no answer or a silent no."""
DAY = 86400


class ContactState(StrEnum):
    ASKED = "asked"
    OPENED = "opened"
    DECLINED = "declined"


class Relation(StrEnum):
    """How two people stand to each other, as one of them may know it: a no looks like no answer yet."""

    NONE = "none"
    ASKED = "asked"
    ASKS_ME = "asks_me"
    OPENED = "opened"
    QUIET = "quiet"
    """The other has asked not to be asked."""


@dataclass(frozen=True, slots=True)
class ContactRequest:
    """One request. Usernames (without @) are those at the moment when each agreed, None where there was none.

    Times are UTC epoch seconds.
    """

    id: int
    from_id: int
    to_id: int
    state: ContactState
    note: str | None
    created_at: int
    decided_at: int | None
    from_username: str | None
    to_username: str | None

    def other(self, member_id: int) -> int:
        """The other one of the two."""
        return self.to_id if member_id == self.from_id else self.from_id

    def username_of(self, member_id: int) -> str | None:
        return self.from_username if member_id == self.from_id else self.to_username


def clean_note(text: str | None) -> str | None:
    """The note as one line, None when there is nothing in it. Raises `DomainError` when it is too long."""
    return line_if_any(text, NOTE_LIMIT)


def is_waiting(request: ContactRequest, now: int) -> bool:
    """Whether the asker still waits; after AGAIN_AFTER silence is over and asking again is possible."""
    return request.state is not ContactState.OPENED and now < request.created_at + AGAIN_AFTER


def require_may_ask(asked_today: int) -> None:
    """Raise `DomainError` beyond ASKS_A_DAY requests in the last 24 hours: a request is personal."""
    if asked_today >= ASKS_A_DAY:
        raise DomainError("error-contacts-many", most=ASKS_A_DAY)
