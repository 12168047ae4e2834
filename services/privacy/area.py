"""What leaving and erasure bring."""

from __future__ import annotations

from services.base.areas import Area

AREA = Area(name="privacy")
