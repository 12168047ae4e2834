"""The life of a material (PRODUCT §8)."""

from __future__ import annotations

from domain.base.lifecycle import Gate, Lifecycle, Move
from domain.base.roles import Right
from domain.materials.materials import MaterialState, require_files, require_not_stopped

S = MaterialState
AUTHOR = "its author"

FILES = Gate("there is something to be taken", AUTHOR, require_files)
NOT_STOPPED = Gate("no moderator has stopped it, or an appeal was granted", Right.MODERATE, require_not_stopped)
"""Both are asked with the `Facts` of a material."""

PUBLISH = Move("publish", (S.DRAFT,), S.PUBLISHED, (AUTHOR,), gates=(FILES,))
SEND_IN = Move("send in", (S.DRAFT,), S.SUBMITTED, (AUTHOR,), gates=(FILES,))
TAKE_BACK = Move("take back", (S.SUBMITTED,), S.DRAFT, (AUTHOR,))
WITHDRAW = Move("withdraw", (S.PUBLISHED, S.HIDDEN), S.WITHDRAWN, (AUTHOR,))
SHARE_AGAIN = Move("share again", (S.WITHDRAWN,), S.PUBLISHED, (AUTHOR,), gates=(NOT_STOPPED,))
APPROVE = Move("approve", (S.SUBMITTED, S.DRAFT), S.PUBLISHED, (Right.MODERATE,))
"""Out of a draft too: the appeal was granted."""
SEND_BACK = Move("send back", (S.SUBMITTED,), S.DRAFT, (Right.MODERATE,))
LOOK_AGAIN = Move("look again", (S.PUBLISHED, S.DRAFT), S.SUBMITTED, (Right.MODERATE,))
HIDE = Move("hide", (S.PUBLISHED,), S.HIDDEN, (Right.MODERATE,))
SHOW_AGAIN = Move("show again", (S.HIDDEN,), S.PUBLISHED, (Right.MODERATE,))

LIFE = Lifecycle(
    "material",
    MaterialState,
    (S.DRAFT,),
    (PUBLISH, SEND_IN, TAKE_BACK, WITHDRAW, SHARE_AGAIN, APPROVE, SEND_BACK, LOOK_AGAIN, HIDE, SHOW_AGAIN),
    refusals={
        S.SUBMITTED: "error-material-submitted",
        S.WITHDRAWN: "error-material-withdrawn",
        S.HIDDEN: "error-material-hidden",
    },
)
