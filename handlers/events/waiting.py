"""Where the rows of what comes and what waits lead among events."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.events.presses import (
    ContestPress,
    Deed,
    Do,
    DoorDo,
    DoorPress,
    EditField,
    Host,
    HostPress,
    More,
    OpenDispute,
    OpenMore,
    SeatPress,
    ShowEvent,
    WorkPress,
)
from handlers.ui.waiting import Door


def _card(number: int) -> ShowEvent:
    return ShowEvent(id=number)


def _panel(number: int) -> HostPress:
    return HostPress(id=number, do=Host.PANEL)


def _contest(number: int) -> ContestPress:
    return ContestPress(id=number, do=Do.SHOW)


DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "event": _card,
        "event-ticket": lambda number: OpenMore(id=number, what=More.TICKET),
        "come": _card,
        "offer": _card,
        "asked": _card,
        "keep": lambda number: SeatPress(id=number, do=Deed.KEEP),
        "rate": _card,
        "work": _card,
        "judge": lambda number: ContestPress(id=number, do=Do.WORKS),
        "door": lambda number: DoorPress(id=number, do=DoorDo.SHOW),
        "part-host": _card,
        "part-speaker": _card,
        "part-jury": _card,
        "lead-draft": _panel,
        "lead-link": lambda number: EditField(id=number, field="link"),
        "lead-nobody": _panel,
        "lead-list": lambda number: HostPress(id=number, do=Host.CHECK_IN),
        "lead-dispute": lambda number: OpenDispute(id=number),
        "lead-appeal": lambda number: WorkPress(id=number, do="appeal"),
        "lead-jury": _contest,
        "lead-protocol": _contest,
        "lead-away": lambda number: HostPress(id=number, do=Host.PROGRAMME),
        "lead-vacant": lambda number: HostPress(id=number, do=Host.PROGRAMME),
    }
)
