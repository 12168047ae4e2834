"""Remarks under a card, and private threads between two sides (PRODUCT §6). All times are UTC epoch seconds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Status, clean_line
from domain.base.things import NETWORK, Thing

THREAD = "thread"
REMARK = "remark"
ORGANIZERS = Thing(NETWORK, "organizers")
"""What a private thread with the organizers is about."""

LIMIT = 4000
"""Characters of a remark: nearly all that Telegram sends in one message."""
EDITED = 15 * 60
"""Seconds in which one's own remark can be edited (PRODUCT §6)."""
KEPT = 90 * 86_400
"""Seconds for which a private thread is kept after its last words (PRODUCT §6)."""
HELD = 4 * 60
"""Seconds for which news of a discussion waits for more of it: several remarks become one notice."""
ALBUM = 10 * 60
"""Seconds in which further parts of an album join the remark that its first part made."""
MOST_FILES = 10
"""As many as an album has (Bot API, sendMediaGroup)."""
HOUR, DAY = 3600, 86_400
AN_HOUR = 20
"""Remarks that one person writes in an hour."""
IN_A_ROW = 5
"""Remarks that an asker writes without an answer."""
NEW_A_DAY = 5
"""Private threads that one person begins in a day."""


class ThreadState(StrEnum):
    OPEN = "open"
    STOPPED = "stopped"
    """One side of a private thread wants no more of it."""


class RemarkState(StrEnum):
    SHOWN = "shown"
    DELETED = "deleted"
    """By its author: the words are gone, a trace stands where others have answered."""
    HIDDEN = "hidden"
    """By a moderator, after a report: the words are kept, and shown to their author alone."""


@dataclass(frozen=True, slots=True)
class Thread:
    """All remarks under one thing, or (`asker_id`) between one person and those who answer for it."""

    id: int
    thing: Thing
    asker_id: int | None
    state: ThreadState
    stopped_by: int | None
    created_at: int
    last_at: int

    @property
    def is_private(self) -> bool:
        return self.asker_id is not None

    @property
    def itself(self) -> Thing:
        """The thread as a thing: what is muted, and what the keys of its notices begin with."""
        return Thing(THREAD, self.id)

    @property
    def of(self) -> Thing:
        """What buttons name it by: a discussion by the thing it is about, a private thread by itself."""
        return self.itself if self.is_private else self.thing


@dataclass(frozen=True, slots=True)
class Author:
    """Who has written; `name` None: a guest, or somebody who has erased it."""

    id: int
    name: str | None
    status: Status


@dataclass(frozen=True, slots=True)
class Remark:
    """`answers`: the number of the remark that it quotes. `files`: {kind, file_id, unique_id, name, size} each."""

    id: int
    thread_id: int
    author: Author
    answers: int | None
    words: str
    files: tuple[dict[str, Any], ...]
    state: RemarkState
    at: int
    edited_at: int | None

    @property
    def is_shown(self) -> bool:
        return self.state is RemarkState.SHOWN

    @property
    def is_deleted(self) -> bool:
        return self.state is RemarkState.DELETED

    @property
    def is_hidden(self) -> bool:
        return self.state is RemarkState.HIDDEN

    @property
    def itself(self) -> Thing:
        return Thing(REMARK, self.id)

    def as_seen_by(self, reader_id: int) -> Remark:
        """What a moderator has hidden is read by its author alone; of others nobody gets words or files."""
        return replace(self, words="", files=()) if self.is_hidden and self.author.id != reader_id else self

    def can_be_edited(self, by: int, now: int) -> bool:
        """Only words, by their author, for `EDITED` seconds."""
        return self.is_shown and self.author.id == by and now < self.at + EDITED


def clean_words(words: str, files: Sequence[object]) -> str:
    """The words of a remark as they are kept: none where nothing can be seen. Raises `DomainError` when there is
    nothing, or too much.
    """
    words = words.strip() if clean_line(words) else ""
    if not words and not files:
        raise DomainError("error-text-empty")
    if len(words) > LIMIT:
        raise DomainError("error-text-too-long", limit=LIMIT, length=len(words))
    return words


def require_moderate(within_hour: int) -> None:
    """Raise `DomainError` when one person has written `AN_HOUR` remarks within an hour."""
    if within_hour >= AN_HOUR:
        raise DomainError("error-remarks-often", most=AN_HOUR)


def require_answered(in_a_row: int) -> None:
    """Raise `DomainError` when an asker has written `IN_A_ROW` times and nobody has answered yet."""
    if in_a_row >= IN_A_ROW:
        raise DomainError("error-thread-unanswered", most=IN_A_ROW)


def require_few(new_today: int) -> None:
    """Raise `DomainError` when one person has begun `NEW_A_DAY` private threads within a day."""
    if new_today >= NEW_A_DAY:
        raise DomainError("error-threads-many", most=NEW_A_DAY)
