"""What discussions and private threads bring."""

from __future__ import annotations

from domain.discussion.notices import KINDS
from domain.discussion.remarks import THREAD
from services.base.areas import Area, Falling
from services.base.carried import Carried
from services.discussion import moderated, organizers, personal_data, things, waiting, writing

AREA = Area(
    name="discussion",
    final=frozenset(
        {
            "error-thread-gone",
            "error-thread-stopped",
            "error-thread-unanswered",
            "error-threads-many",
            "error-remark-gone",
            "error-remark-hidden",
            "error-remark-late",
            "error-remark-not-own",
            "error-ask-yourself",
            "error-ask-nobody",
        }
    ),
    kinds=KINDS,
    carried=Carried(things={"thread": THREAD}, left_out={"since": "a row's number: somebody else's words"}),
    personal_data=personal_data.PERSONAL_DATA,
    due=(Falling(THREAD, writing.WORDS_GO, writing.words_go),),
    things=things.THINGS,
    asked=(organizers.ASKED,),
    moderated=(moderated.MODERATED,),
    mine=(waiting.MINE,),
    answered=(waiting.answered,),
)
