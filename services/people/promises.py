"""What a link promises to whoever isn't in the network yet is done when they are in (PRODUCT §0).

The last link opened counts. `keep` runs in the transaction that lets the person in (services/people/joining.py), so
being in and having what one came for are one. What can be promised is brought by the areas (`Promising`).
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.occasions import Aim
from services.base.members import actor
from services.base.unit import Unit
from storage.people import promises


@dataclass(frozen=True, slots=True)
class Promised:
    """What somebody came for. `aim` is None while they may not look at it (it is another region's, or gone)."""

    kind: str
    key: str
    aim: Aim | None


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a promise: `refused` says why there is no seat, None when there is (or a place in the queue).

    `aim` as far as the person may look at it; `state`: how they stand with it, None when they gave it up since.
    """

    kind: str
    key: str
    refused: DomainError | None
    aim: Aim | None
    state: str | None


def remember(unit: Unit, actor_id: int, kind: str, key: str) -> Kept | None:
    """The person wants what a link leads to. Who is in gets it now; for others it waits until they are.

    It is remembered in place of what was there before. Raises `DomainError` for what is over, or not for this person.
    An event of a region may be for whoever hasn't said yet where they work.
    """
    member = actor(unit, actor_id)
    if member.is_member:
        return _done(unit, member, kind, key)
    unit.areas.promise(kind).require_for(unit, member, key)
    promises.put(unit.db, member.id, kind, key, unit.now)
    return None


def forget(unit: Unit, actor_id: int) -> str | None:
    """The person doesn't want it any more; returns the kind of what it was, None when nothing waited."""
    member = actor(unit, actor_id)
    promise = promises.of(unit.db, member.id)
    promises.drop(unit.db, member.id)
    return promise.kind if promise is not None else None


def of(unit: Unit, member: Member) -> Promised | None:
    """What the person is to get on being in; None when nothing waits, or nothing is left of it."""
    promise = promises.of(unit.db, member.id)
    if promise is None:
        return None
    try:
        promising = unit.areas.promise(promise.kind)
        promising.require_open(unit, member, promise.key)
    except DomainError:
        return None
    try:
        aim: Aim | None = promising.shown(unit, member, promise.key)
    except DomainError:
        aim = None
    return Promised(promise.kind, promise.key, aim)


def keep(unit: Unit, member_id: int) -> Kept | None:
    """The person is in now: do what was promised, once. A refusal is an answer here: being in doesn't hang on it."""
    promise = promises.of(unit.db, member_id)
    if promise is None:
        return None
    promises.drop(unit.db, member_id)
    return _done(unit, actor(unit, member_id), promise.kind, promise.key)


def _done(unit: Unit, member: Member, kind: str, key: str) -> Kept:
    try:
        unit.areas.promise(kind).do(unit, member.id, key)
    except DomainError as refusal:
        return kept_now(unit, member.id, kind, key, refusal)
    return kept_now(unit, member.id, kind, key)


def kept_now(unit: Unit, member_id: int, kind: str, key: str, refused: DomainError | None = None) -> Kept:
    """What has become of a promise, as things stand now; `refused`: as it was told when it was to be done."""
    member = actor(unit, member_id)
    try:
        promising = unit.areas.promise(kind)
        aim = promising.shown(unit, member, key)
    except DomainError:
        return Kept(kind, key, refused, None, None)
    return Kept(kind, key, refused, aim, promising.standing(unit, member, key))
