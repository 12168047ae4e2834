"""The lives of a material and of a collection of them (PRODUCT §8)."""

from __future__ import annotations

from domain.base.lifecycle import Gate, Lifecycle, Move
from domain.base.roles import Right
from domain.materials.collections import CollectionState, require_something
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

C = CollectionState
OWNER = "its owner"

SOMETHING = Gate("there is something in it that others may see", OWNER, require_something)
"""Asked with how many such materials it has."""

SHARE_COLLECTION = Move("share", (C.PRIVATE,), C.SHARED, (OWNER,), gates=(SOMETHING,))
KEEP_COLLECTION = Move("keep to oneself", (C.SHARED,), C.PRIVATE, (OWNER,))
APPROVE_COLLECTION = Move("approve", (C.PRIVATE,), C.SHARED, (Right.MODERATE,))
WAIT_COLLECTION = Move("look again", (C.SHARED,), C.PRIVATE, (Right.MODERATE,))
HIDE_COLLECTION = Move("hide", (C.SHARED,), C.HIDDEN, (Right.MODERATE,))
SHOW_COLLECTION = Move("show again", (C.HIDDEN,), C.SHARED, (Right.MODERATE,))

COLLECTION_LIFE = Lifecycle(
    "collection",
    CollectionState,
    (C.PRIVATE,),
    (SHARE_COLLECTION, KEEP_COLLECTION, APPROVE_COLLECTION, WAIT_COLLECTION, HIDE_COLLECTION, SHOW_COLLECTION),
)
