"""Remarks that somebody has reported: a moderator is shown that one alone, and may hide it (PRODUCT §6)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.moderating import Shown
from domain.base.things import Thing
from domain.discussion import lives
from domain.discussion.remarks import REMARK, Remark, RemarkState
from services.base.areas import Moderated
from services.base.lifecycle import move
from services.base.unit import Unit
from services.moderation import queue
from storage.discussion import remarks


def _remark(unit: Unit, thing: Thing) -> Remark | None:
    """The remark, as long as its author hasn't taken it back."""
    remark = remarks.by_id(unit.db, thing.number)
    return None if remark is None or remark.is_deleted else remark


def _author_of(unit: Unit, thing: Thing) -> int | None:
    remark = _remark(unit, thing)
    return remark.author.id if remark is not None else None


def _shown(unit: Unit, thing: Thing) -> Shown | None:
    """Neither what it answers nor what stands around it."""
    remark = _remark(unit, thing)
    if remark is None:
        return None
    return Shown(unit.areas.title(unit, thing) or "", remark.words, files=remark.files)


def _moved(unit: Unit, thing: Thing, step: Move[RemarkState]) -> None:
    remark = _remark(unit, thing)
    if remark is None:
        raise DomainError("error-remark-gone")
    move(unit, remarks.STATE, step, remark.id, remark.state)


def _publish(unit: Unit, thing: Thing, by: int) -> None:
    """Remarks are written without being looked at: none is ever submitted."""
    raise DomainError("error-stale-button")


def gone(unit: Unit, remark: Remark) -> None:
    """It is taken back, or deleted with its thread: nobody is to decide on it any more."""
    queue.withdraw(unit, remark.itself)


MODERATED = Moderated(
    kind=REMARK,
    author_of=_author_of,
    shown=_shown,
    publish=_publish,
    hide=lambda unit, thing, by: _moved(unit, thing, lives.HIDE),
    restore=lambda unit, thing, by: _moved(unit, thing, lives.RESTORE),
)
