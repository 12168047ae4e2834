"""What joint decisions bring."""

from __future__ import annotations

from domain.decisions import way_notices
from domain.decisions.decisions import DECISION
from domain.decisions.norms import NORMS
from services.base.areas import Area, Recurring, Searched
from services.base.carried import Carried
from services.decisions import course, discussed, finding, personal_data, secret, things, way_waiting

AREA = Area(
    name="decisions",
    final=frozenset(
        {
            "error-decision-draft",
            "error-decision-gone",
            "error-decision-not-yours",
            "error-decision-over",
            "error-decision-no-voter",
            "error-decision-not-open",
            "error-decision-no-support",
            "error-decision-new-member",
            "error-decision-secret-late",
            "error-decision-not-supporter",
            "error-decision-not-counted",
        }
    ),
    kinds=way_notices.KINDS,
    carried=Carried(told=frozenset({"agrees", "phase"}), things={"decision": DECISION}),
    personal_data=personal_data.PERSONAL_DATA,
    due=course.DUE,
    ticks=(Recurring("needless keys", 600, secret.has_needless, secret.sweep),),
    norms=NORMS,
    things=things.THINGS,
    searched=(Searched(DECISION, finding.every, finding.refresh, finding.shown),),
    discussed=(discussed.DISCUSSED,),
    asked=(discussed.ASKED,),
    mine=(way_waiting.MINE,),
)
