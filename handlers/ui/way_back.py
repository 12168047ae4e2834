"""«‹ Назад» leads where one came from (PRODUCT §0).

A row of a list carries the list behind its data; what is opened by it has the same behind each of its buttons, so the
card still knows the list after a seat was taken on it or its discussion was read. Nothing is kept beside the buttons.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace

from handlers.ui import rooms
from handlers.ui.screen import CAME, AtDoor, Go, Screen, Way
from handlers.ui.turn import Turn

_WAY = re.compile(r"[a-z]{2,}(:[\w.-]*)*")


def read(data: str, known: Container[str]) -> tuple[str, str]:
    """What was pressed, and the list that stands behind it, if that is a press of one of the `known` prefixes."""
    press, _, way = data.partition(CAME)
    return press, way if _WAY.fullmatch(way) and way.partition(":")[0] in known else ""


def settled(turn: Turn, screen: Screen) -> Screen:
    """The screen with the «‹ Назад» of this reader, who came from somewhere and has rights."""
    back = screen.back
    if turn.came and (screen.is_card or isinstance(back, AtDoor)):
        return replace(screen, back=Way(data=turn.came))
    if not isinstance(back, AtDoor):
        return screen
    for doors in (turn.features.desk, turn.features.mine):
        if doors.home == back.home:
            return replace(screen, back=rooms.back(turn, doors, back.to))
    return replace(screen, back=Go(to=back.home))
