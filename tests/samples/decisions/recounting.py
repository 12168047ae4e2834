"""Samples of a recount: while one votes, and when it is over."""

from __future__ import annotations

from dataclasses import replace

from domain.decisions.counting import ABSTAIN, NO, OBJECT, YES
from domain.decisions.decisions import State
from handlers.decisions.recounting import screens as s
from services.decisions.recounting import Check, Handed
from storage.decisions.voting import Ballot
from tests.samples.decisions import LONG, PROPOSAL
from tests.samples.everybody import NOW

PRINT = "f" * 64
VOTING = replace(PROPOSAL, state=State.VOTING, opened_at=NOW, size=1, n=1)
OVER = replace(LONG, state=State.REJECTED, opened_at=NOW, size=20_000, n=19_999, number="2026-1004")
OPEN = Check(VOTING, {"rule": PRINT, "text": PRINT, "electorate": PRINT}, None, True, None, False)
OWN = Ballot(PRINT, 1, "salt", YES, None, NOW, 0)


def screens(t):
    counted = replace(OPEN, decision=OVER, chain=PRINT, has_package=True, lots=(PRINT, PRINT))
    return [
        s.check(t, OPEN),
        *(
            s.check(t, replace(counted, ballot=replace(OWN, choice=choice)))
            for choice in (YES, NO, ABSTAIN, OBJECT, "0", "1,2,3,4,5,6,7,8")
        ),
        s.check(t, replace(counted, may_vote=False)),
        s.check(t, replace(counted, decision=replace(OVER, secret=True), chain=None)),
        s.package(t, Handed(OVER, b"{}", b""), b"zip"),
    ]
