"""What the charter brings to the phone."""

from __future__ import annotations

from handlers.charter import finding, notices, router
from handlers.charter.presses import ShowClause
from handlers.charter.router import OPENERS
from handlers.ui.commands import Command
from handlers.ui.feature import Feature
from handlers.ui.screen import Go

FEATURE = Feature(
    name="charter",
    routes=(router.routes, finding.routes),
    finders=(finding.FINDER,),
    notices=(notices.NOTICES,),
    sections=notices.SECTIONS,
    commands=(Command("charter", "command-charter", 27),),
    doors={
        "charter-changed": lambda *_: Go(to="charter_changes"),
        "clause-lapses": lambda clause: ShowClause(id=clause),
    },
    openers=OPENERS,
)
