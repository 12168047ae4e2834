"""The life of a thread and of a remark (PRODUCT §6)."""

from __future__ import annotations

from domain.base.lifecycle import Lifecycle, Move
from domain.base.roles import Right
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

_R = RemarkState
DELETE = Move("delete", (_R.SHOWN, _R.HIDDEN), _R.DELETED, (AUTHOR,))
HIDE = Move("hide", (_R.SHOWN,), _R.HIDDEN, (Right.MODERATE,))
RESTORE = Move("restore", (_R.HIDDEN,), _R.SHOWN, (Right.MODERATE,))

REMARK = Lifecycle(
    "remark",
    RemarkState,
    (RemarkState.SHOWN,),
    (DELETE, HIDE, RESTORE),
    refusals={_R.DELETED: "error-remark-gone", _R.HIDDEN: "error-remark-hidden"},
)
