"""The queue for a full event: who is asked, how long, in which order, why nobody is (PRODUCT §5, rules 1–7).

Pure: the use cases load a `Queue`, ask `invite` what to do, and save it. An *entry* is one person or a
group of colleagues who come together or not at all; it is offered as many seats as it has people.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, StrEnum
from zoneinfo import ZoneInfo

from domain.events.events import DAY, HOUR, Places

FAST_BEFORE = DAY
LAST_MOMENT_BEFORE = 2 * HOUR
LONGEST_WINDOW = 12 * HOUR
SHORTEST_WINDOW = HOUR // 2
ASKED_PER_SEAT = 3
ASK_MORE_AFTER = HOUR // 2
"""Of those asked in fast mode and silent for so long, the night apart, three more are asked."""
NIGHT_FROM, NIGHT_UNTIL = 22, 8
"""Hours of the wall clock between which an offer's window stands still."""


class Mode(Enum):
    HOLDING = "holding"
    """A seat is held for the one who is offered it."""
    FAST = "fast"
    """Nothing is held, the first tap takes it."""
    LAST_MOMENT = "last_moment"
    """Like fast, for those who ticked «беру в последний момент»."""
    CLOSED = "closed"


def mode_at(now: int, starts_at: int) -> Mode:
    """How seats are given at `now` (rule 4)."""
    left = starts_at - now
    if left <= 0:
        return Mode.CLOSED
    if left < LAST_MOMENT_BEFORE:
        return Mode.LAST_MOMENT
    return Mode.FAST if left < FAST_BEFORE else Mode.HOLDING


def window(now: int, starts_at: int) -> int:
    """Seconds to think: min(12 h, a quarter of the time left), at least 30 min (rule 3)."""
    return max(SHORTEST_WINDOW, min(LONGEST_WINDOW, (starts_at - now) // 4))


def after_waking(start: int, seconds: int, zone: str) -> int:
    """The moment when `seconds` outside 22:00–08:00 of `zone` have passed since `start`."""
    local = ZoneInfo(zone)
    here, left = start, seconds
    while True:
        wall = datetime.fromtimestamp(here, local)
        if wall.hour >= NIGHT_FROM or wall.hour < NIGHT_UNTIL:
            morning = wall.replace(hour=NIGHT_UNTIL, minute=0, second=0, fold=0)
            if wall.hour >= NIGHT_FROM:
                morning += timedelta(days=1)
            # A zone whose clocks jump over eight in the morning must not stop the loop.
            here = max(here + 1, int(morning.timestamp()))
            continue
        night = int(wall.replace(hour=NIGHT_FROM, minute=0, second=0, fold=0).timestamp())
        if here + left <= night:
            return here + left
        left -= night - here
        here = night


def offer_ends(now: int, starts_at: int, zone: str) -> int:
    """Until when a seat offered at `now` is held for a person of `zone`; never beyond the start."""
    return min(starts_at, after_waking(now, window(now, starts_at), zone))


@dataclass(frozen=True, slots=True)
class Entry:
    """One place in the queue: a seat, or all seats of colleagues who come together. `zone`: the leader's."""

    seats: tuple[int, ...]
    priority: int
    ticket: int
    zone: str
    skipped: int | None = None
    last_moment: bool = False
    asked_at: int | None = None
    away: bool = False
    """Out of the bot's reach: keeps the place, and no seat is held for somebody who can't hear.

    Who is on leave does hear of a seat: it was asked for (PRODUCT §3)."""

    @property
    def size(self) -> int:
        return len(self.seats)


@dataclass(frozen=True, slots=True)
class Queue:
    """All that the rules need to know about an event's queue at one moment; `entries` in any order."""

    now: int
    starts_at: int
    places: Places
    vacancy: int
    entries: tuple[Entry, ...]

    @property
    def mode(self) -> Mode:
        return mode_at(self.now, self.starts_at)


@dataclass(frozen=True, slots=True)
class Invitations:
    """What `invite` decided. `offers`: entry and the end of its window; `asked`: fast mode, nothing held;
    `told`: were asked and the seat is gone, they keep their place."""

    offers: tuple[tuple[Entry, int], ...] = ()
    asked: tuple[Entry, ...] = ()
    told: tuple[Entry, ...] = ()


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Priority, then time of joining (rule 2); the ticket is the time without ties."""
    return sorted(entries, key=lambda entry: (-entry.priority, entry.ticket))


def is_eligible(entry: Entry, queue: Queue) -> bool:
    """Whether a free seat may be offered to the entry now."""
    if entry.away or entry.skipped == queue.vacancy or queue.mode is Mode.CLOSED:
        return False
    return queue.mode is not Mode.LAST_MOMENT or entry.last_moment


def may_take(size: int, queue: Queue, *, own: Entry | None = None) -> bool:
    """Whether somebody gets `size` seats without being invited (rule 5): room, and nobody is overtaken.

    `own` is the entry of a person who waits already. Those who let this seat pass, who don't fit in, or
    who didn't want the last moment aren't overtaken: the seat isn't theirs.
    """
    if not queue.places.room_for(size):
        return False
    free = queue.places.free
    if free is None:
        return True
    ahead = (entry for entry in queue.entries if own is None or entry.seats != own.seats)
    return not any(is_eligible(entry, queue) and entry.size <= free for entry in ahead)


def invite(queue: Queue) -> Invitations:
    """Offer every free seat, or in fast mode ask three for each (rules 3 and 4). Never overfills."""
    free = queue.places.free
    asked_before = tuple(entry for entry in queue.entries if entry.asked_at is not None)
    if free is None:
        # The limit was taken away: everybody who waits gets a seat offered at once.
        free = sum(entry.size for entry in queue.entries)
    if free <= 0:
        return Invitations(told=asked_before)
    able = [entry for entry in in_order(queue.entries) if is_eligible(entry, queue)]
    if queue.mode is Mode.HOLDING:
        return Invitations(offers=_offers(able, free, queue))
    if queue.mode is Mode.CLOSED:
        return Invitations(told=asked_before)
    fresh = sum(1 for e in asked_before if e.size <= free and _still_thinks(e, queue.now))
    wanted = ASKED_PER_SEAT * free - fresh
    fitting = [entry for entry in able if entry.asked_at is None and entry.size <= free]
    return Invitations(
        asked=tuple(fitting[: max(0, wanted)]),
        told=tuple(entry for entry in asked_before if entry.size > free),
    )


def _still_thinks(entry: Entry, now: int) -> bool:
    return now < _thinks_until(entry)


def _thinks_until(entry: Entry) -> int:
    return after_waking(entry.asked_at or 0, ASK_MORE_AFTER, entry.zone)


def ask_more_at(queue: Queue, asked_now: Sequence[Entry] = ()) -> int | None:
    """When the next of those asked (`asked_now`: in this moment) will have been silent for too long; None: nobody is
    asked, or all have been."""
    asked = [e for e in queue.entries if e.asked_at is not None]
    asked += [replace(entry, asked_at=queue.now) for entry in asked_now]
    return min((until for e in asked if (until := _thinks_until(e)) > queue.now), default=None)


def _offers(able: Sequence[Entry], free: int, queue: Queue) -> tuple[tuple[Entry, int], ...]:
    offers = []
    for entry in able:
        if entry.size <= free:
            offers.append((entry, offer_ends(queue.now, queue.starts_at, entry.zone)))
            free -= entry.size
    return tuple(offers)


def withdrawn(offers: Iterable[Entry], places: Places) -> list[Entry]:
    """Offers that no longer fit after the capacity was lowered: the last in order go back to waiting.

    Those confirmed are never evicted (rule 6); rule 1 then leaves no room to hold seats for others.
    """
    if places.capacity is None:
        return []
    over = places.taken + places.held - places.capacity
    back = []
    for entry in reversed(in_order(offers)):
        if over <= 0:
            break
        back.append(entry)
        over -= entry.size
    return back


class Why(StrEnum):
    """Why nobody is being invited from the queue: the organizer's answer (rule 6)."""

    NOBODY_WAITS = "nobody_waits"
    NO_LIMIT = "no_limit"
    OVER = "over"
    """More are confirmed than there are places now; nobody is evicted."""
    FULL = "full"
    HELD = "held"
    """The free seats are held by open offers."""
    ASKED = "asked"
    """Fast mode: people have been asked, the first tap takes it."""
    AWAY = "away"
    """All who wait are out of reach."""
    ALL_PASSED = "all_passed"
    """All who wait let this seat pass."""
    NOT_LAST_MOMENT = "not_last_moment"
    GROUP_TOO_BIG = "group_too_big"
    CLOSED = "closed"


def why_nobody(queue: Queue) -> Why:
    """The first reason that holds, from the plainest on."""
    places, free = queue.places, queue.places.free
    if queue.mode is Mode.CLOSED:
        return Why.CLOSED
    if not queue.entries:
        return Why.HELD if places.held else Why.NOBODY_WAITS
    if free is None:
        return Why.NO_LIMIT
    if free <= 0:
        if places.capacity is not None and places.taken > places.capacity:
            return Why.OVER
        return Why.HELD if places.held else Why.FULL
    if any(entry.asked_at is not None for entry in queue.entries):
        return Why.ASKED
    if all(entry.away for entry in queue.entries):
        return Why.AWAY
    if all(entry.away or entry.skipped == queue.vacancy for entry in queue.entries):
        return Why.ALL_PASSED
    if queue.mode is Mode.LAST_MOMENT and not any(is_eligible(entry, queue) for entry in queue.entries):
        return Why.NOT_LAST_MOMENT
    return Why.GROUP_TOO_BIG
