"""The life of a membership with its erasure, of a consent, of a text that came with the bot, and of a part on a thing
(PRODUCT §1, §2, §6).
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base import parts
from domain.base.consents import Shipped, Standing, require_given
from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move
from domain.base.members import Status
from domain.base.parts import PartState
from domain.base.roles import Right, require_owner_remains

PERSON = "the person"
OPERATOR = "whoever runs the network"


@dataclass(frozen=True, slots=True)
class Owners:
    """Facts of going: how many owners there are, and whether the person is one of them."""

    count: int
    leaves: bool


def _an_owner_remains(facts: Owners) -> None:
    require_owner_remains(facts.count, leaving=facts.leaves)


AN_OWNER_REMAINS = Gate("an owner remains", "the last owner", _an_owner_remains)
A_CONSENT_IS_GIVEN = Gate("a consent is given", PERSON, require_given)
"""Its fact is the `Standing`."""

# -- membership --------------------------------------------------------------------------------------------------------

JOIN = Move("join", (Status.GUEST,), Status.MEMBER, (PERSON,), (A_CONSENT_IS_GIVEN,))
APPLY = Move("apply", (Status.GUEST,), Status.APPLICANT, (PERSON,), (A_CONSENT_IS_GIVEN,))
ADMIT = Move("be admitted", (Status.APPLICANT,), Status.MEMBER, (Right.ADMIT,))
ENTER = Move("enter by an invitation", (Status.APPLICANT,), Status.MEMBER, (PERSON,))
NOT_ADMIT = Move("be refused", (Status.APPLICANT,), Status.GUEST, (Right.ADMIT,))
THINK_BETTER = Move("withdraw the application", (Status.APPLICANT,), Status.GUEST, (PERSON,))
LEAVE = Move("leave", (Status.MEMBER,), Status.LEFT, (PERSON,), (AN_OWNER_REMAINS,), noted="member.leave")
COME_BACK = Move("come back", (Status.LEFT,), Status.MEMBER, (PERSON,), (A_CONSENT_IS_GIVEN,), noted="member.return")
# An applicant withdraws the application first.
ASK_ERASURE = Move(
    "ask for erasure",
    (Status.GUEST, Status.MEMBER, Status.LEFT),
    Status.ERASING,
    (PERSON,),
    (AN_OWNER_REMAINS,),
    noted="member.erasure-asked",
)
_STOPPED = "member.erasure-stopped"
STAY_GUEST = Move("stop it as a guest", (Status.ERASING,), Status.GUEST, (PERSON,), noted=_STOPPED)
STAY_MEMBER = Move(
    "stop it as a member", (Status.ERASING,), Status.MEMBER, (PERSON,), (A_CONSENT_IS_GIVEN,), noted=_STOPPED
)
STAY_LEFT = Move(
    "stop it having left", (Status.ERASING,), Status.LEFT, (PERSON,), (A_CONSENT_IS_GIVEN,), noted=_STOPPED
)
STAY = {Status.MEMBER: STAY_MEMBER, Status.LEFT: STAY_LEFT}
"""How an erasure is stopped, by what the person was before it; a guest otherwise."""
ERASE = Move("be erased after the grace", (Status.ERASING,), Status.ERASED, (CLOCK,), noted="member.erased")
ERASE_AT_ONCE = Move("be erased at once", (Status.ERASING,), Status.ERASED, (PERSON,), noted="member.erased")
ERASE_AGAIN = Move(
    "be erased again in an older copy",
    (Status.GUEST, Status.APPLICANT, Status.MEMBER, Status.LEFT, Status.ERASING),
    Status.ERASED,
    (OPERATOR,),
    noted="member.erased",
)
"""Whoever was erased stays erased when a copy from before is restored."""

MEMBERSHIP = Lifecycle(
    "member",
    Status,
    (Status.GUEST,),
    (
        JOIN, APPLY, ADMIT, ENTER, NOT_ADMIT, THINK_BETTER, LEAVE, COME_BACK, ASK_ERASURE, STAY_GUEST, STAY_MEMBER,
        STAY_LEFT, ERASE, ERASE_AT_ONCE, ERASE_AGAIN,
    ),
)  # fmt: skip

# -- consent -----------------------------------------------------------------------------------------------------------

CONSENT = Lifecycle(
    "consent",
    Standing,
    (Standing.NONE,),
    (
        Move("give", (Standing.NONE,), Standing.CURRENT, (PERSON,)),
        Move("change the text substantially", (Standing.CURRENT,), Standing.ASK, (Right.PUBLISH_CONSENT,)),
        Move("answer", (Standing.ASK, Standing.READ_ONLY), Standing.CURRENT, (PERSON,)),
        Move("be late with the answer", (Standing.ASK,), Standing.READ_ONLY, (CLOCK,)),
        Move("withdraw", (Standing.CURRENT, Standing.ASK, Standing.READ_ONLY), Standing.NONE, (PERSON,)),
    ),
)
"""Nowhere kept: `standing` computes it from the answers and the texts, along this table."""

DISMISS = Move("dismiss", (Shipped.OFFERED,), Shipped.KNOWN, (Right.PUBLISH_CONSENT,), noted="consent.dismiss")
ANOTHER = Move("publish it or another", (Shipped.OFFERED,), Shipped.KNOWN, (Right.PUBLISH_CONSENT,))
SHIPPED = Lifecycle(
    "consent-text",
    Shipped,
    (Shipped.OFFERED, Shipped.KNOWN),
    (DISMISS, ANOTHER),
    refusal="error-consent-not-offered",
)

# -- a part on a thing -------------------------------------------------------------------------------------------------

PART = Lifecycle(
    "part",
    PartState,
    (PartState.ASKED, PartState.INVITED, PartState.ACCEPTED),
    (
        parts.INVITE, parts.ACCEPT, parts.DECLINE, parts.ASK, parts.TAKE, parts.REFUSE, parts.GIVE, parts.END,
        parts.HAND_OVER, parts.LEAVE,
    ),
)  # fmt: skip
