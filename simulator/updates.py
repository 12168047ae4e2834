"""The queue of updates, getUpdates, and what a test may do to their order.

Rules: core.telegram.org/bots/api#getting-updates and tdlib/telegram-bot-api `Client.cpp`
(`process_get_updates_query`, `do_get_updates`): confirming by offset, `allowed_updates` applied when the update is
made and remembered when omitted, one waiting poll at a time.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

from simulator.clock import WorldClock
from simulator.errors import Refusal
from simulator.settle import Settle

Update = dict[str, Any]
KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "guest_message",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
)
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
DEFAULT = frozenset(KINDS) - NOT_BY_DEFAULT
OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
POLL_LONGEST = 50
THROTTLE = 3.0
KEPT_FOR = 86_400  # seconds: core.telegram.org/bots/api#getting-updates


class Updates:
    """`throttled`: wait 3 s before answering the same offset again, as the real server does with busy pollers."""

    def __init__(
        self, settle: Settle, check: Callable[[Update], None], clock: WorldClock, *, throttled: bool = False
    ) -> None:
        self.pending: deque[Update] = deque()
        self.allowed: frozenset[str] = DEFAULT
        self.allowed_given: list[str] | None = None
        self.next_id = 100_000_001
        self.confirmed = 100_000_000
        self.throttled = throttled
        self.on_new: Callable[[], None] | None = None  # a webhook that wants to be woken
        self._settle = settle
        self._check = check
        self._waiting: asyncio.Future[bool] | None = None
        self._twice = 0
        self._held: list[Update] = []
        self._hold = 0
        self._last_poll = (0, 0.0)
        self._clock = clock
        self._made: deque[tuple[float, int]] = deque()

    # Making them

    def wants(self, kind: str) -> bool:
        return kind in self.allowed

    def add(self, kind: str, payload: Update) -> int:
        """Queues an update and returns its id; 0 if the bot did not ask for this kind."""
        if kind not in self.allowed:
            return 0
        update_id = self.next_id
        self.next_id += 1
        update = {"update_id": update_id, kind: payload}
        self._check(update)
        self._made.append((self._clock.time(), update_id))
        if self._hold:
            self._hold -= 1
            self._held.append(update)
            if not self._hold:
                held, self._held = self._held, []
                for one in reversed(held):
                    self._queue(one)
            else:
                self._changed()
        else:
            self._queue(update)
        return update_id

    def _queue(self, update: Update) -> None:
        self.pending.append(update)
        if self._twice:
            self._twice -= 1
            self.pending.append(update)
        self._changed()
        self._wake()

    def _changed(self) -> None:
        self._settle.set_unconfirmed(len(self.pending) + len(self._held))

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(True)
        if self.on_new is not None:
            self.on_new()

    def duplicate(self, count: int = 1) -> None:
        """Each of the next `count` updates arrives twice, with one id, as after a lost confirmation."""
        self._twice += count

    def reorder(self, count: int) -> None:
        """The next `count` updates are held back and then arrive in the opposite order."""
        self._hold = count

    def repeat(self, update: Update) -> None:
        """An update comes once more, long after it was confirmed."""
        self._queue(update)

    # Taking them

    def set_allowed(self, kinds: Any) -> None:
        """None or anything that isn't a list: unchanged. An empty list: the default set."""
        if not isinstance(kinds, list):
            return
        known = frozenset(str(kind) for kind in kinds) & frozenset(KINDS)
        self.allowed = known or DEFAULT
        self.allowed_given = sorted(known) if known else None

    def confirm(self, offset: int) -> None:
        """Forgets what is older than `offset`; a negative one keeps only that many of the newest."""
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        elif offset > 0:
            if any(update["update_id"] < offset for update in self.pending):
                self.pending = deque(update for update in self.pending if update["update_id"] >= offset)
            self.confirmed = max(self.confirmed, min(offset, self.next_id) - 1)
            while self._made and self._made[0][1] < offset:
                self._made.popleft()
        self._changed()

    def expire(self) -> None:
        """Forgets what waited for longer than KEPT_FOR."""
        limit, newest = self._clock.time() - KEPT_FOR, 0
        while self._made and self._made[0][0] < limit:
            newest = self._made.popleft()[1]
        if newest and self.pending:
            self.pending = deque(update for update in self.pending if update["update_id"] > newest)
            self._changed()

    def drop(self) -> None:
        self.pending.clear()
        self.confirmed = self.next_id - 1
        self._changed()

    def done(self, update: Update) -> None:
        """A webhook answered 200."""
        for index, one in enumerate(self.pending):
            if one is update:
                del self.pending[index]
                break
        self.confirmed = max(self.confirmed, update["update_id"])
        while self._made and self._made[0][1] <= self.confirmed:
            self._made.popleft()
        self._changed()

    def end_poll(self, reason: str = OTHER_POLL) -> None:
        """Ends a waiting poll with 409."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not waiting.done():
            waiting.set_exception(Refusal(409, reason))

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """getUpdates, waiting for up to `seconds`. Raises Refusal 409 when another poll or a webhook comes."""
        self.end_poll()
        self.confirm(offset)
        if self.throttled:
            now = asyncio.get_running_loop().time()
            last_offset, at = self._last_poll
            self._last_poll = (offset, now)
            if offset == last_offset and seconds < THROTTLE and now < at + THROTTLE:
                seconds = THROTTLE
            if offset == last_offset and now < at + 0.5:
                limit = 1
        if not self.pending and seconds > 0:
            waiting = asyncio.get_running_loop().create_future()
            self._waiting = waiting
            try:
                async with asyncio.timeout(seconds):
                    await waiting
            except TimeoutError:
                return []
            finally:
                if self._waiting is waiting:
                    self._waiting = None
        if len(self.pending) <= limit:
            return list(self.pending)
        return [self.pending[index] for index in range(limit)]
