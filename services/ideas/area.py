"""What ideas bring: problems and network projects."""

from __future__ import annotations

from domain.ideas.notices import KINDS
from services.base.areas import Area
from services.ideas import personal_data, things

AREA = Area(
    name="ideas",
    kinds=KINDS,
    personal_data=personal_data.PERSONAL_DATA,
    things=things.THINGS,
)
