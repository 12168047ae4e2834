"""What the menu and the one search bring."""

from __future__ import annotations

from services.base.areas import Area

AREA = Area(name="home")
