"""What events and contests bring."""

from __future__ import annotations

from domain.base.signs import Sign
from domain.events.events import EVENT
from domain.events.norms import NORMS
from domain.events.notices import KINDS
from services.base.areas import Area, Searched
from services.base.carried import Carried
from services.events import (
    belonging,
    clock,
    discussed,
    figures,
    finding,
    followed,
    personal_data,
    programme,
    promised,
    proposing,
    seats,
    segments,
    stakes,
    things,
    views,
    waiting,
)
from storage.events.signs import ATTENDED

AREA = Area(
    name="events",
    final=frozenset(
        {
            "error-event-gone",
            "error-event-not-host",
            "error-event-cancelled",
            "error-event-over",
            "error-event-state",
            "error-event-not-approved",
            "error-event-started",
            "error-event-rated",
            "error-event-disputed",
            "error-event-not-signed-up",
            "error-event-no-seat",
            "error-event-own",
            "error-door-shut",
            "error-event-region",
            "error-event-seat-state",
            "error-event-word-attempts",
            "error-question-gone",
            "error-questions-over",
            "error-event-rate-time",
            "error-event-not-there",
            "error-event-no-series",
            "error-contest-none",
            "error-contest-over",
            "error-contest-late",
            "error-contest-not-juror",
            "error-contest-juror-enters",
            "error-contest-entry-gone",
            "error-contest-phase",
            "error-contest-weights-fixed",
            "error-contest-appealed",
        }
    ),
    kinds=KINDS,
    carried=Carried(
        told=frozenset(
            {
                "accepted",
                "count",
                "new_link",
                "old_answer",
                "old_place",
                "old_question",
                "reason",
                "reminder",
                "role",
                "what",
            }
        ),
        moments=frozenset({"old_results", "old_start", "results", "start"}),
        people=frozenset({"by"}),
        things={"event": EVENT, "events": EVENT},
        inside=frozenset({"changes"}),
        left_out={
            "turns": "how often the seat's state has changed, for the key",
            "dispute": "a row's number: somebody else's",
            "question": "a row's number, for the button",
            "entry": "a row's number: somebody else's work",
        },
    ),
    personal_data=personal_data.PERSONAL_DATA,
    due=clock.DUE,
    norms=NORMS,
    things=things.THINGS,
    casts=(programme.CAST,),
    discussed=(discussed.DISCUSSED,),
    hung=(belonging.HUNG,),
    asked=(discussed.ASKED,),
    moderated=(proposing.MODERATED,),
    promises=promised.PROMISES,
    stakes=stakes.STAKES,
    signs=(Sign("attended", ATTENDED),),
    segments=segments.SEGMENTS,
    followed=(followed.FOLLOWED,),
    searched=(Searched(EVENT, finding.every, finding.refresh, views.shown),),
    audiences=(finding.audiences,),
    came_back=(programme.came_back,),
    within_reach=(seats.within_reach,),
    out_of_reach=(clock.host_out_of_reach,),
    mine=(waiting.DOORS, waiting.SEATS, waiting.PROGRAMMES),
    inviting=(waiting.INVITING,),
    today=(waiting.TODAY,),
    figures=figures.FIGURES,
)
