"""What happens on the phones, as it happens: one numbered stream of events for each person."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

Event = dict[str, Any]
KEPT = 500


class Stream:
    """The events of one person; those who listen are woken. The last KEPT ones can be asked for again."""

    def __init__(self) -> None:
        self.n = 0
        self.events: deque[Event] = deque(maxlen=KEPT)
        self.listeners: set[asyncio.Event] = set()

    def put(self, kind: str, payload: Event) -> None:
        self.n += 1
        self.events.append({"n": self.n, "kind": kind, **payload})
        for listener in self.listeners:
            listener.set()

    async def follow(self, after: int | None) -> AsyncIterator[list[Event]]:
        """Yields events newer than number `after` (None: only those to come), in batches; [] every 15 s."""
        seen = self.n if after is None or after > self.n else after
        woken = asyncio.Event()
        self.listeners.add(woken)
        try:
            while True:
                if self.n > seen:
                    # Numbers have no gaps, so what is new is so many at the end.
                    count = min(self.n - seen, len(self.events))
                    fresh = [self.events[place] for place in range(-count, 0)]
                    seen = self.n
                    yield fresh
                    continue
                woken.clear()
                try:
                    async with asyncio.timeout(15):
                        await woken.wait()
                except TimeoutError:
                    yield []
        finally:
            self.listeners.discard(woken)


class Live:
    """All streams. One begins when its phone is first looked at: nobody can miss what came before.

    quiet: nothing is kept for phones that nobody listens to at the moment; for benchmarks.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet = quiet
        self.streams: dict[int, Stream] = {}
        self.clock = Stream()

    def stream(self, person: int) -> Stream:
        found = self.streams.get(person)
        if found is None:
            found = self.streams[person] = Stream()
        return found

    def wants(self, person: int) -> bool:
        """Whether anybody would ever read an event of this person."""
        found = self.streams.get(person)
        return found is not None and (not self.quiet or bool(found.listeners))

    def put(self, person: int, kind: str, payload: Event) -> None:
        if self.wants(person):
            self.streams[person].put(kind, payload)
