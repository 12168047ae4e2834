"""What joint decisions bring."""

from __future__ import annotations

from domain.decisions.norms import NORMS
from services.base.areas import Area, Recurring
from services.decisions import course, personal_data, secret, things

AREA = Area(
    name="decisions",
    final=frozenset(
        {
            "error-decision-gone",
            "error-decision-not-yours",
            "error-decision-over",
            "error-decision-no-voter",
            "error-decision-not-open",
            "error-decision-no-support",
            "error-decision-new-member",
        }
    ),
    personal_data=personal_data.PERSONAL_DATA,
    due=course.DUE,
    ticks=(Recurring("needless keys", 600, secret.has_needless, secret.sweep),),
    norms=NORMS,
    things=things.THINGS,
)
