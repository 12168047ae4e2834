"""What events and contests bring."""

from __future__ import annotations

from domain.events import notices
from services.base.areas import Area

AREA = Area(name="events", kinds=notices.KINDS)
