"""What the organizers' desk brings."""

from __future__ import annotations

from services.base.areas import Area

AREA = Area(name="desk", final=frozenset({"error-synonyms-gone", "error-synonyms-full"}))
