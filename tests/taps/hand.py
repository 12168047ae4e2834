"""A hand that counts what it does."""

from __future__ import annotations

from typing import Any


class Hand:
    """Does what a person does; `taps` and `messages` say how much that was."""

    def __init__(self, person: Any) -> None:
        self.person = person
        self.taps_done = 0
        self.messages_sent = 0

    async def starts(self, payload: str) -> None:
        """A link opened: what Telegram wants is a tap on «Start»."""
        self.taps_done += 1
        await self.person.starts(payload)

    async def taps(self, *labels: str, on: Any = None) -> None:
        for label in labels:
            self.taps_done += 1
            await self.person.taps(label, on=on)

    async def sends(self, words: str) -> None:
        self.messages_sent += 1
        await self.person.sends(words)

    async def uploads(self, *files: Any) -> None:
        """A file, or an album of them."""
        self.messages_sent += 1
        await self.person.uploads(*files)
