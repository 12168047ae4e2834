"""What ideas bring: problems and network projects."""

from __future__ import annotations

from domain.ideas.ideas import IDEA
from domain.ideas.notices import KINDS
from services.base.areas import Area, Searched
from services.base.carried import Carried
from services.ideas import clock, finding, personal_data, searching, segments, team, things, waiting

AREA = Area(
    name="ideas",
    final=frozenset(
        {
            "error-idea-gone",
            "error-project-not-leader",
            "error-project-not-supervisor",
            "error-project-closed",
            "error-project-over",
            "error-project-late",
            "error-project-in-team",
            "error-project-no-seat",
            "error-project-not-calling",
        }
    ),
    kinds=KINDS,
    carried=Carried(
        told=frozenset({"accepted", "role", "state"}),
        moments=frozenset({"at", "since"}),
        people=frozenset({"by", "heir"}),
        things={"idea": IDEA},
    ),
    personal_data=personal_data.PERSONAL_DATA,
    due=clock.DUE,
    things=things.THINGS,
    searched=(Searched(IDEA, finding.refresh_all, searching.shown),),
    casts=(team.CAST,),
    segments=segments.SEGMENTS,
    mine=(waiting.MINE,),
    today=(waiting.TODAY,),
)
