"""What reviews bring."""

from __future__ import annotations

from domain.reviews.notices import KINDS
from services.base.areas import Area, Credit
from services.base.carried import Carried
from services.reviews import assigning, personal_data, reviewing, things, waiting

AREA = Area(
    name="reviews",
    final=frozenset(
        {
            "error-review-gone",
            "error-review-passed",
            "error-review-over",
            "error-review-answered",
            "error-review-not-yours",
        }
    ),
    kinds=KINDS,
    carried=Carried(left_out={"review": "a row's number: the reviews have an area of their own"}),
    personal_data=personal_data.PERSONAL_DATA,
    due=assigning.TERMS,
    things=things.THINGS,
    casts=things.CASTS,
    credits=(Credit("reviews", reviewing.credit),),
    mine=(waiting.MINE,),
    today=(waiting.TODAY,),
)
