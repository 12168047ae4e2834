"""The two lists of doors that areas add to, «Моё» and the cabinet: how many each holds, and what stands together."""

from __future__ import annotations

from typing import Final

from domain.base.roles import rights_of
from handlers.ui.entry import MOST_ROWS, Doors, Room, rows
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn

PEOPLE: Final = "organizer_joined"
LIFE: Final = "organizer_life"
SETTINGS: Final = "organizer_settings"
CABINET = Doors(
    "organizer",
    many=4,
    rooms=(
        Room("organizer-room-people", "organizer-room-people.title", PEOPLE, 20),
        Room("organizer-room-life", "organizer-room-life.title", LIFE, 30),
        Room("organizer-room-settings", "organizer-room-settings.title", SETTINGS, 60),
    ),
)
"""Two rows, below what waits (three rows) and the figures (two)."""

TALK: Final = "mine_talk"
WORK: Final = "mine_work"
MINE = Doors(
    "mine",
    many=MOST_ROWS,
    rooms=(
        Room("mine-room-talk", "mine-room-talk.title", TALK, 35),
        Room("mine-room-work", "mine-room-work.title", WORK, 39),
    ),
)


def inside(turn: Turn, doors: Doors, room: Room) -> Screen | None:
    """What stands together in a room; None for whoever may open nothing of it."""
    opened = doors.on(rights_of(turn.viewer.roles), room.to)
    if not opened:
        return None
    return Screen(turn.t(room.title), rows(turn.t, opened), back=Go(to=doors.home))
