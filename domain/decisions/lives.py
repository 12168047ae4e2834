"""The life of a decision (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move
from domain.base.roles import Right
from domain.decisions.decisions import AmendmentState, State

AUTHOR = "its author"
SUPPORTERS = "supporters"
VOTERS = "the voters"
OTHER_AUTHOR = "the author of the other"
SIGNERS = "those who sign a protest"
THREE = "three drawn by lot"
S = State


@dataclass(frozen=True, slots=True)
class Support:
    """Facts of a proposal that gathers: how many support its newest text, and how many must."""

    have: int
    need: int


def _supported(facts: Support) -> None:
    if facts.have < facts.need:
        raise DomainError("error-decision-support", have=facts.have, need=facts.need)


@dataclass(frozen=True, slots=True)
class Agreed:
    """Facts of a decision on a person: whether they agree to be voted on (asked for trust, not for recall)."""

    asked: bool
    agrees: bool


def _agrees(facts: Agreed) -> None:
    if facts.asked and not facts.agrees:
        raise DomainError("error-decision-not-agreed")


@dataclass(frozen=True, slots=True)
class Signed:
    """Facts of a protest: how many have signed it, and how many must."""

    have: int
    need: int


def _signed(facts: Signed) -> None:
    if facts.have < facts.need:
        raise DomainError("error-protest-signers", have=facts.have, need=facts.need)


SIGNED = Gate("enough voters sign it", SIGNERS, _signed)
SUPPORTED = Gate("enough members support it", SUPPORTERS, _supported)
AGREES = Gate("the person agrees", "the person", _agrees)

PUT_UP = Move("put up", (S.DRAFT,), S.GATHERING, (AUTHOR,), (AGREES,))
PUT_TO_TALK = Move("put up for discussion", (S.DRAFT,), S.DISCUSSION, (AUTHOR,), (AGREES,))
"""Where no support is gathered: in a team, and where consent is asked."""
ASK_PULSE = Move("ask", (S.DRAFT,), S.VOTING, (AUTHOR,))
TALK = Move("begin the discussion", (S.GATHERING,), S.DISCUSSION, (SUPPORTERS, CLOCK), (SUPPORTED,))
NOT_SUPPORTED = Move("end without support", (S.GATHERING,), S.ARCHIVED, (CLOCK,))
FREEZE = Move("freeze", (S.DISCUSSION,), S.FROZEN, (CLOCK,))
LOSES = Move("lose its support", (S.DISCUSSION,), S.ARCHIVED, (CLOCK,))
"""The supporters of an older text didn't confirm the newest."""
RETHINK = Move("return to discussion", (S.FROZEN, S.PROTEST, S.LOT), S.DISCUSSION, (CLOCK, THREE))
"""The clause that it changes was changed meanwhile."""
OPEN = Move("open", (S.FROZEN,), S.VOTING, (CLOCK,))
CLOSE = Move("close", (S.VOTING, S.RUN_OFF), S.COUNTING, (CLOCK,))
ADOPT = Move("adopt", (S.COUNTING,), S.ADOPTED, (VOTERS,))
ADOPT_SOON = Move("adopt, open to protest", (S.COUNTING,), S.PROTEST, (VOTERS,))
REJECT = Move("reject", (S.COUNTING,), S.REJECTED, (VOTERS,))
TOO_FEW = Move("find no quorum", (S.COUNTING,), S.NO_QUORUM, (VOTERS,))
TIE = Move("vote again between the tied", (S.COUNTING,), S.RUN_OFF, (VOTERS,))
HEAR = Move("hear", (S.COUNTING,), S.HEARD, (VOTERS,))
VOID = Move("vote again, as the key is lost", (S.COUNTING, S.VOTING, S.RUN_OFF), S.FROZEN, (CLOCK,))
COME_INTO_FORCE = Move("come into force", (S.PROTEST,), S.ADOPTED, (CLOCK,))
DRAW = Move("draw a lot about a protest", (S.PROTEST,), S.LOT, (SIGNERS,), (SIGNED,), noted="decision.lot")
CONFIRM = Move("stand after a protest", (S.LOT,), S.ADOPTED, (THREE,), noted="decision.confirm")
REPEAT = Move("vote again after a protest", (S.PROTEST, S.LOT), S.FROZEN, (THREE, CLOCK), noted="decision.repeat")
"""Also where there aren't three impartial members, or they don't answer. The same text, a new list of voters."""
LEAVE = Move("withdraw", (S.GATHERING, S.DISCUSSION), S.ORPHANED, (AUTHOR,))
WITHDRAW = Move("withdraw what nobody supports", (S.GATHERING, S.DISCUSSION), S.WITHDRAWN, (AUTHOR,))
TAKE_OVER = Move("take over", (S.ORPHANED,), S.GATHERING, (SUPPORTERS,))
TAKE_OVER_TALK = Move("take over in discussion", (S.ORPHANED,), S.DISCUSSION, (SUPPORTERS,))
NOBODY_TAKES = Move("be taken over by nobody", (S.ORPHANED,), S.WITHDRAWN, (CLOCK,))
CANCEL = Move(
    "cancel",
    (S.GATHERING, S.DISCUSSION, S.FROZEN),
    S.CANCELLED,
    (Right.KEEP_DECISIONS,),
    noted="decision.cancel",
)
"""With a public reason, before the vote: a running one ends by its voters alone."""
MERGE = Move("be taken into another", (S.GATHERING, S.DISCUSSION), S.MERGED, (OTHER_AUTHOR,))
DUE_FOR_REVIEW = Move("be due for review", (S.ADOPTED,), S.REVIEW, (CLOCK,))
KEEP = Move("keep", (S.REVIEW,), S.ADOPTED, (Right.KEEP_DECISIONS, AUTHOR))

DECISION = Lifecycle(
    "decision",
    State,
    (S.DRAFT,),
    (
        PUT_UP, PUT_TO_TALK, ASK_PULSE, TALK, NOT_SUPPORTED, FREEZE, LOSES, RETHINK, OPEN, CLOSE, ADOPT, ADOPT_SOON,
        REJECT, TOO_FEW, TIE, HEAR, VOID, COME_INTO_FORCE, DRAW, CONFIRM, REPEAT, LEAVE, WITHDRAW, TAKE_OVER,
        TAKE_OVER_TALK, NOBODY_TAKES, CANCEL, MERGE, DUE_FOR_REVIEW, KEEP,
    ),
    refusals={S.DRAFT: "error-decision-draft", S.COUNTING: "error-decision-over"},
)  # fmt: skip

WROTE_IT = "who wrote it"
A = AmendmentState
ACCEPT = Move("accept", (A.OPEN,), A.ACCEPTED, (AUTHOR,))
DECLINE = Move("decline", (A.OPEN,), A.DECLINED, (AUTHOR,))
"""With an answer why not."""
PROMOTE = Move("stand as an alternative", (A.OPEN, A.DECLINED), A.ALTERNATIVE, (CLOCK,))
TAKE_BACK = Move("take back", (A.OPEN, A.DECLINED), A.WITHDRAWN, (WROTE_IT,))
OUT_OF_TIME = Move("be left out", (A.OPEN, A.DECLINED), A.OVER, (CLOCK,))
AMENDMENT = Lifecycle("amendment", AmendmentState, (A.OPEN,), (ACCEPT, DECLINE, PROMOTE, TAKE_BACK, OUT_OF_TIME))
