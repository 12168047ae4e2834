"""Announcements: what may be changed when, who must agree, and when to stop by itself (PRODUCT §4).

Pure rules. Moments are UTC epoch seconds, zones are IANA names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from domain.base.cutting import cut
from domain.base.errors import DomainError
from domain.base.notices import QuietHours, quiet_until
from domain.base.things import Thing, read_payload
from domain.base.zones import moment_of_reading

ANNOUNCEMENT = "announcement"
"""The kind of thing that it is (domain/base/things.py)."""
TEXT_LIMIT = 3500
"""Characters after parsing; Telegram's own 4096 leaves room for nothing else."""
CAPTION_LIMIT = 1024
"""Characters under a photo or file (Bot API)."""
MOST_BUTTONS = 2
LABEL_LIMIT = 30
TYPED_ABOVE = 100
"""Recipients above which the number must be typed."""
TWO_PEOPLE_ABOVE = 500
"""Recipients above which a second organizer must agree."""
FIRST_COPIES = 100
"""The copies by which errors are judged: more than 5 % of them stop the rest."""
LATE = 2 * 3600
"""Seconds after its own moment from which on a copy has lost its sense unless somebody says otherwise."""
CANCEL_ASKED = 10 * 60
"""Seconds for which a progress bar asks whether to cancel; then it shows the progress again."""
LEAST_FAILURES = 2
"""A single failure is one person's matter, even among ten."""


class State(StrEnum):
    DRAFT = "draft"
    APPROVAL = "approval"
    """Waits for a second organizer: before it goes out, or (`started_at`) because it was edited on the way."""
    SENDING = "sending"
    """Written into the outbox: going out, or waiting for its time."""
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


TEXT_CAN_CHANGE = frozenset({State.DRAFT, State.SENDING, State.PAUSED})
"""A copy that has gone out stays as it is; the others get the new text."""
UNDER_WAY = frozenset({State.SENDING, State.PAUSED})


class PausedBy(StrEnum):
    ORGANIZER = "organizer"
    ERRORS = "errors"
    LATE = "late"
    """The bot was down at its time, and what was to be said then may have lost its sense."""
    AUTHOR = "author"
    """Whoever stood for it may not announce any more."""
    RETURNED = "returned"
    """The second organizer doesn't agree to what was changed on the way."""


class Timing(StrEnum):
    NOW = "now"
    AT = "at"
    """Everywhere at one moment."""
    LOCAL = "local"
    """When each person's own clock shows it («в 18:00 у каждого»)."""


Segment = Mapping[str, tuple[str, ...]]
"""Whom it is for: the values chosen of each part, by its name. Values of one part widen it, parts narrow each other.
Parts are brought by areas (services/base/areas.py: SegmentPart)."""


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A button under an announcement: an address, or the payload of one of the bot's own links."""

    label: str
    url: str | None = None
    payload: str | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the bot hears of a press: an outside address is opened by Telegram itself."""
        return self.payload is not None

    @property
    def thing(self) -> Thing | None:
        """The thing that the payload is the link of; None for an outside address, and for links that say more."""
        try:
            return read_payload(self.payload or "")
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Announcement:
    """A row of announcements with its texts by language. The first language is the author's."""

    id: int
    author_id: int
    state: State
    texts: Mapping[str, str]
    attachment: Mapping[str, Any] | None
    buttons: tuple[LinkButton, ...]
    segment: Segment
    chats: tuple[int, ...]
    timing: Timing
    at: int | None
    recipients: int | None
    repeats: int | None
    created_at: int
    confirmed_at: int | None
    confirmed_by: int | None
    approved_by: int | None
    started_at: int | None
    finished_at: int | None
    paused_by: PausedBy | None
    is_checked: bool
    words: Mapping[str, str] = field(default_factory=dict)
    let_go_at: int | None = None
    """When it was resumed or given another time last."""
    second_above: int = TWO_PEOPLE_ABOVE
    """Recipients above which a second organizer must agree: as it was when it was confirmed."""
    asks_since: int | None = None
    """Since when its progress bar asks whether to cancel."""
    only_chats: bool = False
    """Posted into its groups and channels, and sent to nobody."""
    begins_at: int | None = None
    """When its first copy goes out, or went; None until it is confirmed."""
    written_to: int | None = None
    """Copies are written for members up to this number so far; None: for all, or for nobody yet."""
    last_member: int | None = None
    """The highest number of a member when it was confirmed; nobody who is newer gets it."""
    written: int = 0
    """Copies for members so far."""

    @property
    def is_out(self) -> bool:
        """Its copies are written into the outbox, or begin to be."""
        return self.started_at is not None

    @property
    def unwritten(self) -> int:
        """For how many of its recipients no copy is written yet."""
        return 0 if self.written_to is None else max(0, (self.recipients or 0) - self.written)

    @property
    def awaits_second(self) -> bool:
        """What is written now hasn't been agreed to by a second organizer, and must be (the two-person rule)."""
        return self.approved_by is None and needs_second(self.recipients or 0, self.second_above)

    def is_planned(self, now: int) -> bool:
        """It waits for its time, and nobody has it yet."""
        return self.state is State.SENDING and (self.begins_at or 0) > now

    def asks_to_cancel(self, now: int) -> bool:
        """Whether its progress bar shows the question instead of the progress."""
        return self.asks_since is not None and now - self.asks_since < CANCEL_ASKED

    def text(self, language: str) -> str:
        """The HTML in the reader's language, in the first there is otherwise."""
        return self.texts.get(language) or next(iter(self.texts.values()), "")

    def title(self, limit: int = 60) -> str:
        """The beginning of the words, for lists."""
        words = " ".join(next(iter(self.words.values()), "").split())
        return cut(words, limit)

    @property
    def counts_taps(self) -> bool:
        return any(button.is_counted for button in self.buttons)

    @property
    def outside(self) -> tuple[str, ...]:
        """The labels of the buttons whose presses Telegram tells nobody."""
        return tuple(button.label for button in self.buttons if not button.is_counted)


def require_text(words: str, *, has_attachment: bool) -> None:
    """Raise `DomainError` for a text that Telegram wouldn't take. `words`: without markup."""
    if not words.strip() and not has_attachment:
        raise DomainError("error-text-empty")
    limit = CAPTION_LIMIT if has_attachment else TEXT_LIMIT
    if len(words) > limit:
        key = "error-announcement-caption" if has_attachment else "error-text-too-long"
        raise DomainError(key, limit=limit, length=len(words))


def require_label(label: str) -> str:
    """Raise `DomainError` for a label that a phone would cut."""
    if len(label) > LABEL_LIMIT:
        raise DomainError("error-text-too-long", limit=LABEL_LIMIT, length=len(label))
    return label


def require_count(shown: int, actual: int) -> None:
    """Raise `DomainError` when the audience isn't any more what the organizer saw (5 % either way)."""
    if actual == 0:
        raise DomainError("error-announcement-nobody")
    if abs(actual - shown) * 20 > shown:
        raise DomainError("error-announcement-count", count=actual)


def needs_second(recipients: int, above: int = TWO_PEOPLE_ABOVE) -> bool:
    """The two-person rule; `above`: of this announcement, or the norm of now."""
    return recipients > above


def needs_typing(recipients: int) -> bool:
    return recipients > TYPED_ABOVE


def must_stop(*, failed: int, tried: int, recipients: int) -> bool:
    """Whether errors stop it: more than 5 % of the first FIRST_COPIES (of all, if there are fewer).

    `tried`: copies delivered or failed so far. People who blocked the bot aren't errors.
    """
    if tried > FIRST_COPIES or failed < LEAST_FAILURES:
        return False
    return failed * 20 > min(FIRST_COPIES, recipients)


def version_at(found: Announcement, now: int) -> int:
    """The `confirmed_at` that names a newly confirmed version: never that of the version before."""
    return max(now, (found.confirmed_at or 0) + 1)


def is_late(found: Announcement, zone: str, quiet: QuietHours | None, now: int) -> bool:
    """Whether a copy for somebody in `zone` with these quiet hours comes so late that it may have lost its sense."""
    started = found.started_at or now
    due = max(due_in(found.timing, found.at, zone, started), found.let_go_at or 0)
    return now - (quiet_until(due, zone, quiet) or due) > LATE


def toggled(segment: Segment, part: str, value: str, *, holds_one: bool = False) -> Segment:
    """The segment with a value put in or taken out; `holds_one`: in the place of the part's other values."""
    values = segment.get(part, ())
    before = () if holds_one else values
    left = tuple(v for v in values if v != value) if value in values else (*before, value)
    rest = {p: v for p, v in segment.items() if p != part}
    return {**rest, part: left} if left else rest


def due_in(timing: Timing, at: int | None, zone: str, now: int) -> int:
    """When a copy is due for somebody in `zone`. What is past already (their evening has begun) is due now.

    `at` of LOCAL is what everybody's clock shows, read as if it were UTC.
    """
    if timing is Timing.NOW or at is None:
        return now
    if timing is Timing.AT:
        return max(at, now)
    return max(moment_of_reading(at, zone, now=now), now)
