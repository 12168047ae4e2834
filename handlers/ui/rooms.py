"""The two lists of doors that areas add to, «Моё» and the cabinet: how many each holds, and what stands together."""

from __future__ import annotations

from typing import Final

from domain.base.roles import rights_of
from handlers.ui.entry import MOST_ROWS, Doors, Entry, Room, rows
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


def without(turn: Turn, doors: Doors) -> frozenset[str]:
    """The screens behind whose doors there is nothing for the reader."""
    asking = ((entry.to, entry.has) for entry in doors if entry.has is not None)
    return frozenset(to for to, has in asking if not turn.units.glance(has, turn.viewer.id))


def opened(turn: Turn, doors: Doors, room: str | None = None) -> list[Entry | Room]:
    """What stands for the reader on the screen of these doors itself, or in a room."""
    return doors.on(rights_of(turn.viewer.roles), room, without(turn, doors))


def back(turn: Turn, doors: Doors, to: str) -> Go:
    """«‹ Назад» of the screen `to`: where the reader finds its door."""
    return doors.back(to, rights_of(turn.viewer.roles), without(turn, doors))


def inside(turn: Turn, doors: Doors, room: Room) -> Screen | None:
    """What stands together in a room; None for whoever may open nothing of it."""
    found = opened(turn, doors, room.to)
    if not found:
        return None
    return Screen(turn.t(room.title), rows(turn.t, found), back=Go(to=doors.home))
