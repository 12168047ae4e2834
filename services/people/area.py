"""What people and their way in bring."""

from __future__ import annotations

from domain.people import notices
from services.base.areas import Area

AREA = Area(name="people", kinds=notices.KINDS)
