"""Saying something unasked: a row of the use case's own transaction, so it is said if and only if it is true."""

from __future__ import annotations

from typing import Any

from domain.base.things import Thing
from services.base.unit import Unit
from storage.base import outbox

KEPT = 90 * 86_400
"""Seconds for which a settled notice is kept after it has lost its sense: its key keeps it from being said again."""
CLEARED = 5_000
"""Rows deleted at once, so that nobody's press waits for it."""


def say(
    unit: Unit,
    *,
    kind: str,
    key: str,
    to: int | None = None,
    chat: int | None = None,
    payload: dict[str, Any] | None = None,
    due_at: int | None = None,
    expires_at: int | None = None,
    urgent: bool | None = None,
    asked: bool | None = None,
    announcement_id: int | None = None,
) -> bool:
    """Say a thing of `kind` to the member `to`, or into the group with the Telegram id `chat`.

    `key` names the thing for ever: a second `say` of it changes nothing and returns False. Begin it with
    what it is about (`event:17:reminder:1d:42`), so that `withdraw` finds it. `due_at` (UTC epoch seconds,
    default: now) is when, `expires_at` when it stops making sense. `urgent`: it starts within 12 hours or
    was asked for, so it may disturb the night; `asked`: no switch and no leave takes it away (defaults: as the
    kind says). `payload`: ids, no texts; the text is made at sending by the kind's renderer. Raises KeyError
    for a kind that no area brings.
    """
    about = unit.areas.kinds[kind]
    unit.spoke = True
    return outbox.add(
        unit.db,
        key=key,
        kind=kind,
        member_id=to,
        chat_id=chat,
        payload=payload or {},
        lane=about.lane,
        category=about.category,
        urgent=about.urgent if urgent is None else urgent,
        due_at=unit.now if due_at is None else due_at,
        expires_at=expires_at,
        announcement_id=announcement_id,
        asked=about.asked if asked is None else asked,
    )


def waits(unit: Unit, prefix: str) -> bool:
    """Whether something is still to be said whose key begins with `prefix`: what is new joins it."""
    return outbox.is_waiting(unit.db, prefix)


def count(unit: Unit, prefix: str) -> int:
    """How many things whose key begins with `prefix` are still to be said, or are being said just now."""
    return outbox.count_waiting(unit.db, prefix)


def join(unit: Unit, prefix: str, thing: Thing, *, expires_at: int) -> bool:
    """Tell of `thing` along with what waits and whose key begins with `prefix`: its number joins the list that the
    payload has under the thing's kind. False when nothing waits.
    """
    return outbox.join(unit.db, prefix, thing.kind, thing.id, expires_at)


def was_said(unit: Unit, key: str) -> bool:
    """Whether a thing of this key has been said, or is to be."""
    return outbox.is_known(unit.db, key)


def withdraw(unit: Unit, prefix: str) -> int:
    """Take back all that has not been said and whose key begins with `prefix`; its keys are free again.

    Returns how many. What is in the sender's hands at this moment can't be taken back: its renderer finds
    that the thing is gone and returns None, or it is said.
    """
    return outbox.withdraw(unit.db, prefix)


def stop(unit: Unit, prefix: str) -> int:
    """`withdraw` also what is in the sender's hands: it may arrive still, and isn't tried again. Returns how many."""
    return outbox.take_out(unit.db, prefix)


def is_any_old(unit: Unit) -> bool:
    """Whether `clear` would delete something."""
    return outbox.is_any_old(unit.db, before=unit.now - KEPT)


def clear(unit: Unit) -> None:
    """Delete notices that were said so long ago that nothing asks for their keys any more. A tick."""
    outbox.clear(unit.db, before=unit.now - KEPT, limit=CLEARED)
