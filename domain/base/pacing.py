"""How fast the bot may speak: the limits of Telegram as arithmetic on a clock that the caller reads.

Sources: core.telegram.org/bots/faq (one message a second in a chat, 20 a minute in a group, about 30 a
second over all) and the one thing that is really promised: a 429 says how long to keep quiet.
All times are seconds of one monotonic clock. An address is a member's id, or a group's (negative) chat id.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from domain.base.outbox import Lane

CHAT_GAP = 1.0
"""Seconds from an answer to the next message in the same chat."""
GROUP_GAP = 3.0
"""The same in a group or channel: 20 a minute."""
SLACK = 0.2
"""Seconds of late slots that may be caught up. At 25 a second that makes 30 in the busiest second."""
WITNESS = 2.0
"""Seconds within which a second chat's 429 shows that the first was not about its own chat."""
TROUBLES_TOLERATED = 3
"""Failed rounds in a row after which it is Telegram or the network, not the message."""


def slots(free_at: float, now: float, until: float, rate: float | None, most: int) -> list[float]:
    """The moments from `now` to `until` at which a message may start, at most `most`.

    GCRA on an absolute schedule: a slot is 1/rate after the slot before it, not after the moment it was
    used, so that being late costs nothing; what is later than SLACK is lost. `free_at` is the first slot
    not taken yet; `rate` is messages a second, None lifts the limit.
    """
    if rate is None:
        return [now] * most
    step = 1.0 / rate
    first = max(free_at, now - SLACK)
    fitting = math.floor((until - first) / step) + 1 if until >= first else 0
    return [first + step * n for n in range(min(most, fitting))]


def after(taken: float, rate: float | None) -> float:
    """The first free slot after the one at `taken`."""
    return taken if rate is None else taken + 1.0 / rate


def trouble_pause(rounds: int) -> float:
    """Seconds of silence after so many failed rounds in a row: 0, 0, 1, 2, 4 … 60."""
    return 0.0 if rounds < TROUBLES_TOLERATED else min(60.0, 2.0 ** min(rounds - TROUBLES_TOLERATED, 6))


@dataclass(frozen=True, slots=True)
class Rates:
    """Messages a second: of everything the sender sends, and of announcements if those are paid for.

    None lifts a limit of the bot's own; a 429 is obeyed all the same. The gaps are seconds from an answer to
    the next message in the same chat, in the same group.
    """

    overall: float | None = 25.0
    paid: float | None = None
    chat_gap: float = CHAT_GAP
    group_gap: float = GROUP_GAP


@dataclass(frozen=True, slots=True)
class Allowance:
    """Slots that the named lanes may use, the first lane first."""

    lanes: tuple[Lane, ...]
    slots: list[float]


class Pacing:
    """Who may be written to and when. Keeps what happened; does nothing by itself."""

    def __init__(self, rates: Rates, *, paid: bool = False) -> None:
        self._pools: list[tuple[tuple[Lane, ...], float | None]] = (
            [((Lane.PERSONAL,), rates.overall), ((Lane.ANNOUNCEMENT,), rates.paid)]
            if paid
            else [((Lane.PERSONAL, Lane.ANNOUNCEMENT), rates.overall)]
        )
        self._rates = rates
        self._free_at: dict[tuple[Lane, ...], float] = {}
        self._stopped_until = dict.fromkeys(Lane, -math.inf)
        self._addresses: dict[int, float] = {}
        self._witness: tuple[int, float] | None = None
        self._rounds = 0
        self._round_from = -math.inf

    def allowances(self, now: float, until: float, room: int) -> list[Allowance]:
        """What may start from `now` to `until`, at most `room` messages; lanes told to stop are left out."""
        found = []
        if self._rounds >= TROUBLES_TOLERATED:
            room = min(room, 1)  # one message tries whether Telegram is back
        for lanes, rate in self._pools:
            open_lanes = tuple(lane for lane in lanes if self._stopped_until[lane] <= now)
            # A process begins without a burst: who knows what the one before it has just sent.
            free_at = self._free_at.setdefault(lanes, now)
            free = slots(free_at, now, until, rate, room) if open_lanes else []
            found.append(Allowance(open_lanes, free))
            room -= len(free)
        return found

    def take(self, lane: Lane, slot: float) -> None:
        """A message of `lane` will start at `slot`; take slots in their order."""
        for lanes, rate in self._pools:
            if lane in lanes:
                self._free_at[lanes] = after(slot, rate)

    def next_slot(self, now: float) -> float:
        """When something may start at the earliest, whatever it is."""
        times = []
        for lanes, _ in self._pools:
            opens = min(self._stopped_until[lane] for lane in lanes)
            times.append(max(opens, self._free_at.get(lanes, -math.inf)))
        return max(now, min(times))

    def busy(self, now: float) -> frozenset[int]:
        """Addresses that must not be written to now."""
        self._addresses = {a: free for a, free in self._addresses.items() if free > now}
        return frozenset(self._addresses)

    def next_address(self) -> float:
        """When the next of the busy addresses is free again; infinity if none is waited for."""
        return min(self._addresses.values(), default=math.inf)

    def is_stopped(self, lane: Lane, now: float) -> bool:
        """Whether the lane was told to wait after its slots had been given out."""
        return self._stopped_until[lane] > now

    def started(self, address: int) -> None:
        """A message is on its way: nothing else to that chat until its fate is known."""
        self._addresses[address] = math.inf

    def not_started(self, address: int) -> None:
        """It didn't go out after all."""
        self._addresses.pop(address, None)

    def finished(self, address: int, now: float) -> None:
        """Its fate is known."""
        self._addresses[address] = now + (self._rates.group_gap if address < 0 else self._rates.chat_gap)

    def went_well(self, started: float) -> None:
        """Telegram took a message that had started at `started`: whatever stopped us is over."""
        self._rounds = 0
        if self._witness is not None and started >= self._witness[1]:
            self._witness = None

    def told_to_wait(self, address: int, lane: Lane, now: float, seconds: float) -> bool:
        """A 429. It stops the chat; a second chat's within WITNESS seconds stops the lane: True then.

        Telegram doesn't say which limit was met. Personal notices stop announcements along with them:
        both draw on one allowance, and announcements can wait.
        """
        self._addresses[address] = now + seconds
        first, self._witness = self._witness, (address, now)
        others_wait = any(until > now for until in self._stopped_until.values())
        if not others_wait and (first is None or first[0] == address or now - first[1] > WITNESS):
            return False
        for stopped in self._stops_with(lane):
            self._stopped_until[stopped] = max(self._stopped_until[stopped], now + seconds)
        return True

    def troubled(self, started: float, now: float) -> None:
        """A 5xx, a timeout, a lost connection. Messages of one round count once."""
        if started < self._round_from:
            return
        self._rounds += 1
        self._round_from = now
        self.stop(now + trouble_pause(self._rounds))

    def stop(self, until: float) -> None:
        """Nothing at all before `until`."""
        for lane in Lane:
            self._stopped_until[lane] = max(self._stopped_until[lane], until)

    def _stops_with(self, lane: Lane) -> Iterable[Lane]:
        return (Lane.ANNOUNCEMENT,) if lane is Lane.ANNOUNCEMENT else Lane
