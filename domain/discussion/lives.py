"""The life of a thread and of a remark (PRODUCT §6)."""

from __future__ import annotations

from domain.base.lifecycle import Lifecycle, Move
from domain.discussion.remarks import RemarkState, ThreadState

AUTHOR = "the author"
SIDE = "one of the two sides"
STOPPER = "the side that stopped it"

STOP = Move("stop", (ThreadState.OPEN,), ThreadState.STOPPED, (SIDE,))
GO_ON = Move("go on", (ThreadState.STOPPED,), ThreadState.OPEN, (STOPPER,))

THREAD = Lifecycle(
    "thread",
    ThreadState,
    (ThreadState.OPEN,),
    (STOP, GO_ON),
    refusals={ThreadState.STOPPED: "error-thread-stopped"},
)

DELETE = Move("delete", (RemarkState.SHOWN,), RemarkState.DELETED, (AUTHOR,))

REMARK = Lifecycle(
    "remark",
    RemarkState,
    (RemarkState.SHOWN,),
    (DELETE,),
    refusals={RemarkState.DELETED: "error-remark-gone"},
)
