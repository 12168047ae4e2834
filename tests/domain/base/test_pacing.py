"""How fast the bot may speak: for any rows, rates and 429s the moments of sending obey every limit."""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.base.outbox import Lane
from domain.base.pacing import CHAT_GAP, GROUP_GAP, SLACK, WITNESS, Pacing, Rates, slots, trouble_pause

AHEAD = 0.04


@dataclass
class World:
    """A sender in virtual time: Telegram answers each message after `latency`, some with a 429."""

    rate: float
    rows: list[tuple[Lane, int]]
    refusals: dict[int, float]
    """Number of the message → retry_after in seconds."""
    latency: float
    stall: float
    """Seconds by which the sender's turns are late, again and again: a busy event loop."""
    started: list[tuple[float, Lane, int]] = field(default_factory=list)
    finished: list[tuple[float, int]] = field(default_factory=list)
    stops: list[tuple[float, float, Lane]] = field(default_factory=list)
    waits: list[tuple[float, float, int]] = field(default_factory=list)

    def run(self) -> None:
        pacing = Pacing(Rates(self.rate))
        waiting = list(self.rows)
        answers: list[tuple[float, int, Lane, int, float]] = []
        now, number = 0.0, 0
        for turn in itertools.count():
            assert turn < 50_000, "the sender never finishes"
            while answers and answers[0][0] <= now:
                at, _, lane, address, retry = heapq.heappop(answers)
                if retry:
                    self.waits.append((at, at + retry, address))
                    before = pacing.is_stopped(lane, at)
                    if pacing.told_to_wait(address, lane, at, retry) and not before:
                        self.stops.append((at, at + retry, lane))
                    waiting.append((lane, address))
                else:
                    pacing.finished(address, at)
                    pacing.went_well(at - self.latency)
                    self.finished.append((at, address))
            if not waiting and not answers:
                return
            for allowance in pacing.allowances(now, now + AHEAD, 100):
                free = list(allowance.slots)
                for lane in allowance.lanes:
                    for row in [row for row in waiting if row[0] is lane]:
                        if not free:
                            break
                        if row[1] in pacing.busy(now):
                            continue
                        slot = free.pop(0)
                        at = max(slot, now)
                        waiting.remove(row)
                        pacing.take(lane, slot)
                        pacing.started(row[1])
                        self.started.append((at, lane, row[1]))
                        retry = self.refusals.get(number, 0.0)
                        heapq.heappush(answers, (at + self.latency, number, lane, row[1], retry))
                        number += 1
            late = self.stall if turn % 7 == 3 else 0.0
            now += max(0.02, min(1.0, max(0.0, pacing.next_slot(now) - AHEAD - now))) + late


worlds = st.builds(
    World,
    rate=st.sampled_from([1.0, 5.0, 25.0, 1000.0]),
    rows=st.lists(
        st.tuples(st.sampled_from(list(Lane)), st.integers(1, 40) | st.integers(-3, -1)), min_size=1, max_size=60
    ),
    refusals=st.dictionaries(st.integers(0, 70), st.sampled_from([1.0, 3.0, 7.0]), max_size=12),
    latency=st.floats(0.001, 0.5),
    stall=st.sampled_from([0.0, 0.05, 0.15, 1.0]),
)


@settings(max_examples=200)
@given(worlds)
def test_every_limit_is_obeyed(world):
    world.run()
    assert len(world.started) == len(world.rows) + sum(1 for _ in world.waits), "nothing lost, nothing twice"
    times = sorted(at for at, _, _ in world.started)
    for first in range(len(times)):
        for last in range(first, len(times)):
            allowed = world.rate * (times[last] - times[first] + SLACK) + 1
            assert last - first + 1 <= allowed + 1e-6, "faster than the rate in some window"
    ends: dict[int, list[float]] = {}
    for at, address in world.finished:
        ends.setdefault(address, []).append(at)
    for at, lane, address in world.started:
        gap = GROUP_GAP if address < 0 else CHAT_GAP
        for end in ends.get(address, []):
            assert at < end or at >= end + gap - 1e-6, "too soon in one chat"
        for told, until, refused in world.waits:
            if refused == address:
                assert at <= told or at >= until - 1e-6, "a chat was written to while told to wait"
        for told, until, stopped in world.stops:
            if stopped is lane:
                # Those whose slots had been given out are held back by the sender (Pacing.is_stopped).
                assert at <= told + AHEAD + 1e-6 or at >= until - 1e-6, "a lane went on while told to wait"


@settings(max_examples=50)
@given(st.lists(st.floats(0.0, 0.19), min_size=30, max_size=30), st.sampled_from([5.0, 25.0, 200.0]))
def test_being_late_costs_nothing(delays, rate):
    """The schedule is absolute: whoever wakes up to SLACK late catches up, so the rate is really reached."""
    now, free_at, taken = 0.0, 0.0, []
    for delay in delays:
        now += delay
        for slot in slots(free_at, now, now, rate, 1000):
            taken.append(slot)
            free_at = slot + 1 / rate
    assert len(taken) >= int(rate * (now - max(delays))) - 1


@pytest.mark.parametrize(("rounds", "seconds"), [(0, 0), (2, 0), (3, 1), (4, 2), (9, 60), (50, 60)])
def test_trouble_slows_down(rounds, seconds):
    assert trouble_pause(rounds) == seconds


def test_one_429_is_about_its_chat_and_two_are_about_the_lane():
    pacing = Pacing(Rates(25))
    assert not pacing.told_to_wait(7, Lane.ANNOUNCEMENT, 10.0, 5.0)
    assert pacing.busy(10.0) == {7}
    assert pacing.told_to_wait(8, Lane.ANNOUNCEMENT, 10.1, 5.0)
    assert pacing.is_stopped(Lane.ANNOUNCEMENT, 15.0)
    assert not pacing.is_stopped(Lane.PERSONAL, 10.2), "personal notices try for themselves"
    assert [a.lanes for a in pacing.allowances(11.0, 11.0, 10)] == [(Lane.PERSONAL,)]


def test_two_429s_with_a_success_between_are_about_two_chats():
    pacing = Pacing(Rates(25))
    assert not pacing.told_to_wait(7, Lane.PERSONAL, 10.0, 5.0)
    pacing.went_well(started=10.05)
    assert not pacing.told_to_wait(8, Lane.PERSONAL, 10.2, 5.0)


def test_two_429s_long_after_each_other_are_about_two_chats():
    pacing = Pacing(Rates(25))
    assert not pacing.told_to_wait(7, Lane.PERSONAL, 10.0, 1.0)
    assert not pacing.told_to_wait(8, Lane.PERSONAL, 10.1 + WITNESS, 1.0)


def test_a_personal_429_of_the_lane_stops_announcements_too():
    pacing = Pacing(Rates(25))
    pacing.told_to_wait(7, Lane.PERSONAL, 10.0, 5.0)
    assert pacing.told_to_wait(8, Lane.PERSONAL, 10.1, 5.0)
    assert pacing.is_stopped(Lane.ANNOUNCEMENT, 15.0)
    assert pacing.allowances(11.0, 11.0, 10)[0].slots == []


def test_after_troubles_a_single_message_tries():
    pacing = Pacing(Rates(None))
    for at in (1.0, 2.0, 3.0):
        pacing.troubled(started=at - 0.5, now=at)
        pacing.troubled(started=at - 0.4, now=at + 0.01)  # of the same round
    assert pacing.is_stopped(Lane.PERSONAL, 3.9)
    assert len(pacing.allowances(5.0, 5.0, 100)[0].slots) == 1
    pacing.went_well(started=5.0)
    assert len(pacing.allowances(6.0, 6.0, 100)[0].slots) == 100


def test_paid_announcements_have_an_allowance_of_their_own():
    pacing = Pacing(Rates(25, paid=1000), paid=True)
    personal, paid = pacing.allowances(0.0, 0.05, 100)
    assert personal.lanes == (Lane.PERSONAL,)
    assert paid.lanes == (Lane.ANNOUNCEMENT,)
    assert len(paid.slots) > 20 * len(personal.slots) / 10
