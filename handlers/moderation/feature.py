"""What the area of moderation brings: the queue, the author's side, trust, reports."""

from __future__ import annotations

from domain.base.roles import Right
from handlers.moderation import notices, router
from handlers.moderation.presses import CasePress, Do
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from handlers.ui.rooms import LIFE
from handlers.ui.screen import Go

FEATURE = Feature(
    name="moderation",
    routes=(router.routes,),
    notices=(notices.NOTICES,),
    doors={
        "cases": lambda number: Go(to="moderation", at=number),
        "case-submitted": lambda number: CasePress(id=number, do=Do.OPEN),
        "case-reported": lambda number: CasePress(id=number, do=Do.OPEN),
        "case-claim": lambda number: CasePress(id=number, do=Do.OPEN),
        "case-appeal": lambda number: CasePress(id=number, do=Do.OPEN),
    },
    desk=(Entry("organizer-moderation", "moderation", Right.MODERATE, 24, within=LIFE),),
)
