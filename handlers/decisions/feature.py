"""What the area of decisions brings: proposals, ballots, outcomes."""

from __future__ import annotations

from handlers.decisions import charter, router
from handlers.decisions.amending import notices as amending_notices
from handlers.decisions.amending import router as amending
from handlers.decisions.amending.waiting import DOORS as AMENDING_DOORS
from handlers.decisions.cards import OPENERS
from handlers.decisions.groups import router as groups
from handlers.decisions.groups.notices import POSTS
from handlers.decisions.merging import notices as merging_notices
from handlers.decisions.merging import router as merging
from handlers.decisions.merging.waiting import DOORS as MERGING_DOORS
from handlers.decisions.proposing import notices as way_notices
from handlers.decisions.proposing import router as proposing
from handlers.decisions.proposing.waiting import DOORS as WAY_DOORS
from handlers.decisions.protesting import router as protesting
from handlers.decisions.protesting.notices import NOTICES as PROTEST_NOTICES
from handlers.decisions.protesting.waiting import DOORS as PROTEST_DOORS
from handlers.decisions.recounting import router as recounting
from handlers.decisions.register import router as register
from handlers.decisions.ruling import router as ruling
from handlers.decisions.search import router as search
from handlers.decisions.search.finder import FINDER
from handlers.decisions.teams import router as teams
from handlers.decisions.teams import screens as team_screens
from handlers.decisions.voting import router as voting
from handlers.decisions.voting.notices import NOTICES as VOTE_NOTICES
from handlers.decisions.voting.waiting import DOORS as VOTE_DOORS
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from services.decisions.teams import NAME

FEATURE = Feature(
    name="decisions",
    routes=(
        router.routes,
        search.routes,
        proposing.routes,
        amending.routes,
        recounting.routes,
        register.routes,
        ruling.routes,
        teams.routes,
        voting.routes,
        protesting.routes,
        charter.routes,
        groups.routes,
        merging.routes,
    ),
    notices=(way_notices.NOTICES, amending_notices.NOTICES, merging_notices.NOTICES, VOTE_NOTICES, PROTEST_NOTICES),
    posts=(POSTS,),
    commands=(Command("decisions", "command-decisions", 26),),
    menu=(Entry("menu-decisions", "decisions", place=16),),
    doors={**WAY_DOORS, **AMENDING_DOORS, **MERGING_DOORS, **VOTE_DOORS, **PROTEST_DOORS},
    finders=(FINDER,),
    openers=OPENERS,
    hung={NAME: team_screens.door},
)
