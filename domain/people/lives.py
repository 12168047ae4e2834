"""The life of an application and of a request to open contacts (PRODUCT §1)."""

from __future__ import annotations

from domain.base.lifecycle import Lifecycle, Move
from domain.base.roles import Right
from domain.people.admission import Verdict
from domain.people.contacts import ContactState

APPLICANT = "the applicant"
ASKED = "the one who is asked"
ASKER = "the one who asks"

_WAITING = (Verdict.WAITING,)
ACCEPT = Move("accept", _WAITING, Verdict.ACCEPTED, (Right.ADMIT,), noted="application.accepted")
REFUSE = Move("refuse", _WAITING, Verdict.REFUSED, (Right.ADMIT,), noted="application.refused")
COME_INVITED = Move("come by an invitation", _WAITING, Verdict.ACCEPTED, (APPLICANT,))
WITHDRAW = Move("withdraw", _WAITING, Verdict.WITHDRAWN, (APPLICANT,))
APPLICATION = Lifecycle(
    "application",
    Verdict,
    _WAITING,
    (ACCEPT, REFUSE, COME_INVITED, WITHDRAW),
    refusal="error-application-decided",
    refusals={Verdict.WITHDRAWN: "error-application-withdrawn"},
)

OPEN = Move("open", (ContactState.ASKED, ContactState.DECLINED), ContactState.OPENED, (ASKED,))
DECLINE = Move("decline", (ContactState.ASKED,), ContactState.DECLINED, (ASKED,))
ASK_ANEW = Move("ask once more", (ContactState.ASKED,), ContactState.DECLINED, (ASKER,))
CONTACT = Lifecycle(
    "contact",
    ContactState,
    (ContactState.ASKED, ContactState.DECLINED),
    (OPEN, DECLINE, ASK_ANEW),
)
"""Whoever isn't to be asked never hears of a request: it begins as declined."""
