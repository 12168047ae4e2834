"""Where in the organizers' cabinet a screen has its door, for the «‹ Назад» of what areas bring to it."""

from __future__ import annotations

from domain.base.roles import rights_of
from handlers.ui.entry import stands_on
from handlers.ui.turn import Turn


def door_of(turn: Turn, to: str) -> str:
    """The name of the screen on which the viewer finds the door to the screen `to`."""
    return stands_on(turn.features.desk, rights_of(turn.viewer.roles), to, "organizer")
