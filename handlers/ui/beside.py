"""What a button of a message of its own has opened: tapped twice at once, it opens that once (PRODUCT §0).

The notice stays, so what its button opens is a new message below it. On a slow line people tap again, and had the
screen twice. Kept in memory, as all that is lost with it is this courtesy.
"""

from __future__ import annotations

from dataclasses import dataclass

from handlers.ui.screen import OWN_MESSAGE
from handlers.ui.turn import Turn

AT_ONCE = 10
"""Seconds within which the same button again is the same tap: later, what was opened may be far above."""
MOST = 1_000
"""People of whom it is known; of more, those who have tapped last."""


@dataclass(frozen=True, slots=True)
class _Opened:
    under: int
    """The message with the button."""
    data: str
    at: int
    """UTC epoch seconds."""
    message: int
    """What it has opened."""


class Beside:
    """The last button of such a message, of each who has done nothing else since."""

    def __init__(self) -> None:
        self._last: dict[int, _Opened] = {}

    def opened(self, turn: Turn) -> int | None:
        """The message that this very press has opened a moment ago. Whatever else the person does ends it."""
        if turn.leaves_no_trace:
            return None
        last, pressed = self._last.pop(turn.viewer.id, None), turn.pressed
        if last is None or pressed is None or pressed.under is None:
            return None
        is_same = (last.under, last.data) == (pressed.under.message_id, pressed.data)
        return last.message if is_same and 0 <= turn.now - last.at <= AT_ONCE else None

    def note(self, turn: Turn, message: int) -> None:
        """The press has opened this message."""
        pressed = turn.pressed
        if pressed is None or pressed.under is None or not pressed.data.startswith(OWN_MESSAGE) or turn.leaves_no_trace:
            return
        self._last[turn.viewer.id] = _Opened(pressed.under.message_id, pressed.data, turn.now, message)
        if len(self._last) > MOST:
            del self._last[next(iter(self._last))]
