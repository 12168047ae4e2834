"""What people and their way in bring."""

from __future__ import annotations

from domain.people import notices
from services.base.areas import Area
from services.people import listing, personal_data, things

AREA = Area(
    name="people",
    kinds=notices.KINDS,
    personal_data=personal_data.PERSONAL_DATA,
    things=things.THINGS,
    refold=(listing.refresh_all,),
)
