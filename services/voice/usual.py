"""What holds for people who have set nothing themselves."""

from __future__ import annotations

from domain.base.notices import QuietHours
from domain.voice.norms import QUIET_FROM, QUIET_TO
from services.base import norms
from services.base.unit import Unit


def usual_hours(unit: Unit) -> QuietHours:
    """The network's quiet hours."""
    return QuietHours(norms.value(unit, QUIET_FROM), norms.value(unit, QUIET_TO))
