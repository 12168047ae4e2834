"""What events and contests bring."""

from __future__ import annotations

from domain.events.events import EVENT
from domain.events.notices import KINDS
from services.base.areas import Area, Known, Recurring
from services.events import access, clock, editing, personal_data, programme, promised, stakes

AREA = Area(
    name="events",
    kinds=KINDS,
    personal_data=personal_data.PERSONAL_DATA,
    ticks=(Recurring("events", 5, clock.tick),),
    things=(Known(EVENT, title=access.title, seen_by=access.seen_by, is_led_by=access.is_host),),
    promises=promised.PROMISES,
    stakes=stakes.STAKES,
    refold=(editing.refold,),
    came_back=(programme.came_back,),
)
