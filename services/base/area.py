"""What the ground floor brings."""

from __future__ import annotations

from services.base.areas import Area

AREA = Area(name="base")
