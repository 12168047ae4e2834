"""What decisions bring."""

from __future__ import annotations

from services.base.areas import Area, Recurring
from services.decisions import secret

AREA = Area(
    name="decisions",
    ticks=(Recurring("needless keys", 600, secret.has_needless, secret.sweep),),
)
