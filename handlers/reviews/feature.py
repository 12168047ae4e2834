"""What the area of reviews brings."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.reviews import router
from handlers.reviews.cards import OPENERS
from handlers.reviews.notices import NOTICES
from handlers.reviews.presses import Do, ReviewPress
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from handlers.ui.rooms import WORK
from handlers.ui.waiting import Door
from services.reviews import reviewing


def _open(number: int) -> ReviewPress:
    return ReviewPress(id=number, do=Do.OPEN)


def _card(number: int) -> ReviewPress:
    return ReviewPress(id=number, do=Do.CARD)


DOORS: Mapping[str, Door] = MappingProxyType(
    {"review-asked": _open, "review-write": _open, "review-late": _card, "review-few": _card}
)
FEATURE = Feature(
    name="reviews",
    routes=(router.routes,),
    notices=(NOTICES,),
    mine=(Entry("menu-reviews", "reviews", place=39, within=WORK, has=reviewing.may_be_asked),),
    doors=DOORS,
    openers=OPENERS,
)
