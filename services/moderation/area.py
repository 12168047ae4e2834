"""What moderation brings."""

from __future__ import annotations

from domain.moderation.notices import KINDS
from services.base.areas import Area
from services.base.carried import Carried
from services.moderation import personal_data, waiting

AREA = Area(
    name="moderation",
    final=frozenset(
        {
            "error-case-gone",
            "error-case-own",
            "error-case-held",
            "error-case-decided",
            "error-case-withdrawn",
            "error-case-changed",
            "error-case-appeal-late",
            "error-case-appeal-own",
            "error-case-sent-again",
            "error-case-undo-other",
            "error-case-barred",
            "error-case-contest-late",
            "error-case-reply-late",
            "error-report-own",
            "error-report-twice",
            "error-trust-own",
            "error-trust-role",
        }
    ),
    kinds=KINDS,
    carried=Carried(
        told=frozenset({"given"}),
        moments=frozenset({"since"}),
        left_out={"case": "a row's number; what became of it is in the export of its author"},
    ),
    personal_data=(personal_data.PERSONAL_DATA,),
    mine=(waiting.MINE,),
    today=(waiting.TODAY,),
    answered=(waiting.answered,),
)
