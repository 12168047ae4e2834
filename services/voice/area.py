"""What announcements and notices bring."""

from __future__ import annotations

from domain.voice.norms import NORMS
from domain.voice.notices import KINDS
from services.base.areas import Area, Recurring
from services.base.carried import Carried
from services.voice import notices, personal_data, subscriptions, things, waiting
from services.voice.announcements import drafting, saved, sending

AREA = Area(
    name="voice",
    final=frozenset({"error-announcement-gone", "error-announcement-state", "error-segment-gone"}),
    kinds=KINDS,
    carried=Carried(
        told=frozenset({"what"}),
        people=frozenset({"by"}),
        left_out={"announcement": "a row's number; the text is in the notice itself, or its author's"},
    ),
    personal_data=personal_data.PERSONAL_DATA,
    norms=NORMS,
    things=things.THINGS,
    ticks=(
        Recurring("announcements", 5, sending.is_any_to_finish, sending.finish_sent),
        Recurring("news", 5, subscriptions.is_any_news, subscriptions.tell),
        Recurring("digests", 600, notices.is_any_digest_missing, notices.expect_digests),
    ),
    refold=(drafting.refold, saved.refold),
    mine=(waiting.MINE,),
    today=(waiting.TODAY,),
)
