"""What events say unasked: one place for keys, and for how long each thing keeps its sense.

Keys begin with `event:<id>:`, so that whatever hasn't been said yet is taken back when the event is
cancelled or moved (`take_back`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from domain.base.things import Thing
from domain.events.events import DAY, EVENT, HOUR, Event, Seat
from services.base import outbox
from services.base.unit import Unit

AFTERWARDS = 7 * DAY
"""How long after the end news of an event is still news."""


def to_seat(
    unit: Unit,
    kind: str,
    event: Event,
    seat: Seat,
    *,
    asked: int = 0,
    expires_at: int | None = None,
    urgent: bool | None = None,
    **payload: str | int | None,
) -> None:
    """Tell the person of a seat what became of it; each change of state (or question `asked`) once."""
    outbox.say(
        unit,
        kind=kind,
        to=seat.member_id,
        key=f"{Thing(EVENT, event.id)}:{kind}:{seat.id}:{seat.turns}:{asked}",
        payload={"event": event.id, "turns": seat.turns, **payload},
        expires_at=event.ends_at if expires_at is None else expires_at,
        urgent=urgent,
    )


def to_members(
    unit: Unit,
    kind: str,
    event: Event,
    members: Iterable[int],
    occasion: str | int,
    *,
    expires_at: int | None = None,
    urgent: bool | None = None,
    asked: bool | None = None,
    **payload: Any,
) -> None:
    """Tell people something about an event; `occasion` makes the key, so that each hears of it once."""
    for member_id in dict.fromkeys(members):
        outbox.say(
            unit,
            kind=kind,
            to=member_id,
            key=f"{Thing(EVENT, event.id)}:{kind}:{occasion}:{member_id}",
            payload={"event": event.id, **payload},
            expires_at=expires_at if expires_at is not None else max(event.ends_at, unit.now) + AFTERWARDS,
            urgent=urgent,
            asked=asked,
        )


def is_soon(starts_at: int, now: int) -> bool:
    """What starts within twelve hours doesn't wait for the morning (PRODUCT §3)."""
    return starts_at - now < 12 * HOUR


def take_back(unit: Unit, event_id: int, kind: str = "") -> None:
    """Withdraw what hasn't been said about the event yet: all of it, or one kind."""
    outbox.withdraw(unit, f"{Thing(EVENT, event_id)}:{kind}")
