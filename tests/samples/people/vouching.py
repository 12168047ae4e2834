from dataclasses import replace

from domain.base.errors import DomainError
from domain.base.members import Status
from domain.people.vouching import MEMBER_DAYS, MOST_A_MONTH
from handlers.people.vouching import screens as s
from handlers.ui.screen import AtDoor
from services.people.vouching import Asked, Mine, Standing
from tests.samples.everybody import ANNA, HOSTILE, NETWORK, NOW, OLGA
from tests.samples.listed import cut, far

SIGNS = ("role", "approved", "invited", "attended", "vouched")
CODE = "a-b_C4567890"
MAY = Standing(False, True, False, None)
REFUSALS = (
    DomainError("error-vouch-unknown"),
    DomainError("error-vouch-new", days=MEMBER_DAYS),
    DomainError("error-vouch-many", most=MOST_A_MONTH),
)
UNKNOWN = Mine((), (), None, CODE, 0, False)
KNOWN = Mine(SIGNS, (HOSTILE,) * 99, NOW + 86400, CODE, 10_000, True)


def screens(t):
    name, username = NETWORK.name, NETWORK.bot_username
    return [
        *(
            s.mine(t, seen, name, username, AtDoor("mine", "colleague"))
            for seen in (
                UNKNOWN, replace(UNKNOWN, votes_from=NOW + 86400 * 9, given=1),
                KNOWN, replace(KNOWN, givers=(ANNA,), signs=("vouched",), votes_from=None, may=False, given=0),
            )
        ),
        *(
            s.asked(t, Asked(HOSTILE, False, standing), CODE)
            for standing in (
                MAY, replace(MAY, may=False, given=True), replace(MAY, may=False, is_known=True),
                *(replace(MAY, may=False, refusal=refusal) for refusal in REFUSALS),
            )
        ),
        s.asked(t, Asked(ANNA, True, MAY), CODE),
        s.given(t, cut([])),
        s.given(t, far([HOSTILE, ANNA, OLGA], 2000, 14_000)),
        s.one_given(t, HOSTILE, 2000),
        s.one_given(t, replace(ANNA, status=Status.LEFT), 0),
    ]  # fmt: skip
