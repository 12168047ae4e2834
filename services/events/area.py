"""What events and contests bring."""

from __future__ import annotations

from domain.events.notices import KINDS
from services.base.areas import Area, Recurring
from services.events import clock, editing, personal_data, programme, promised, stakes, things

AREA = Area(
    name="events",
    kinds=KINDS,
    personal_data=personal_data.PERSONAL_DATA,
    ticks=(Recurring("events", 5, clock.tick),),
    things=things.THINGS,
    promises=promised.PROMISES,
    stakes=stakes.STAKES,
    refold=(editing.refold,),
    came_back=(programme.came_back,),
)
