"""What joint decisions bring."""

from __future__ import annotations

from domain.decisions import way_notices
from domain.decisions.decisions import DECISION
from domain.decisions.norms import NORMS
from domain.decisions.notices import KINDS
from services.base.areas import Area, Recurring, Searched
from services.base.carried import Carried
from services.decisions import (
    closing,
    course,
    discussed,
    finding,
    group_cards,
    personal_data,
    portions,
    protest_waiting,
    secret,
    teams,
    things,
    waiting,
    way_waiting,
)

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
            "error-amendment-changed",
            "error-amendment-gone",
            "error-amendment-late",
            "error-amendment-many",
            "error-amendment-not-yours",
            "error-decision-text-fixed",
            "error-decision-text-late",
            "error-decision-secret-late",
            "error-decision-not-supporter",
            "error-decision-not-counted",
            "error-decision-not-adopted",
            "error-decision-not-shown",
            "error-merge-gone",
            "error-merge-late",
            "error-merge-refused",
            "error-merge-waits",
            "error-decision-earlier-ballot",
            "error-protest-late",
            "error-protest-no-voter",
            "error-protest-reasons",
            "error-decision-team",
            "error-decision-team-over",
        }
    ),
    kinds=(*way_notices.KINDS, *KINDS),
    carried=Carried(
        told=frozenset({"agrees", "amendment", "phase", "protest", "revision", "step"}),
        moments=frozenset({"until"}),
        people=frozenset({"owner"}),
        things={"decision": DECISION, "merged": DECISION, "into": DECISION},
        left_out={"card": "of a card in a group, which is nobody's"},
    ),
    personal_data=personal_data.PERSONAL_DATA,
    due=course.DUE,
    ticks=(
        Recurring("needless keys", 600, secret.has_needless, secret.sweep),
        *closing.TICKS,
        *portions.TICKS,
    ),
    norms=NORMS,
    posted=group_cards.POSTED,
    things=things.THINGS,
    searched=(Searched(DECISION, finding.every, finding.refresh, finding.shown),),
    discussed=(discussed.DISCUSSED,),
    asked=(discussed.ASKED,),
    hung=(teams.HUNG,),
    mine=(way_waiting.MINE, protest_waiting.MINE, waiting.MINE),
    today=(waiting.TODAY,),
)
