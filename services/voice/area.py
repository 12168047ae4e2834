"""What announcements and notices bring."""

from __future__ import annotations

from domain.voice import notices
from services.base.areas import Area

AREA = Area(name="voice", kinds=notices.KINDS)
