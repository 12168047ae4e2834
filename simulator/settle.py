"""When has the bot done everything it was asked for?

It has when each update was confirmed (by the offset of the next getUpdates, or by the 200 of a webhook) and
none of its calls is on the way. A bot that confirms before it has handled says itself when it is through
(`LocalTelegram.idle`). Whoever waits is woken by the event that makes it so; nothing sleeps.
"""

import asyncio


class Settle:
    def __init__(self) -> None:
        self.unconfirmed = 0
        self.in_flight = 0
        self._waiting: list[asyncio.Future[None]] = []

    @property
    def settled(self) -> bool:
        return self.unconfirmed == 0 and self.in_flight == 0

    def set_unconfirmed(self, count: int) -> None:
        self.unconfirmed = count
        self._wake()

    def call_begins(self) -> None:
        self.in_flight += 1

    def call_ends(self) -> None:
        self.in_flight -= 1
        self._wake()

    def _wake(self) -> None:
        if self._waiting and self.settled:
            waiting, self._waiting = self._waiting, []
            for future in waiting:
                if not future.done():
                    future.set_result(None)

    async def wait(self) -> None:
        """Returns when settled."""
        while not self.settled:
            future = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            await future
