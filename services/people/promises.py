"""What a link promises to whoever isn't in the network yet is done when they are in (PRODUCT §0).

The last link opened counts. `keep` runs in the transaction that lets the person in (services/people/joining.py), so
being in and having what one came for are one. A thing that can be promised is one line in `_KINDS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.events.events import Audience, Event, SeatState
from domain.people.promises import PromiseKind, event_number
from services.base.members import actor
from services.base.unit import Unit
from services.events import parties, seats
from services.events.access import open_event, seen_by
from storage.events import seats as rows
from storage.people import promises


@dataclass(frozen=True, slots=True)
class Promised:
    """What somebody came for. `event` is None while they may not look at it (it is another region's, or gone)."""

    kind: PromiseKind
    key: str
    event: Event | None


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a promise: `refused` says why there is no seat, None when there is (or a place in the queue).

    `event` as far as the person may look at it; `state` of the person's seat there.
    """

    kind: PromiseKind
    key: str
    refused: DomainError | None
    event: Event | None
    state: SeatState | None


@dataclass(frozen=True, slots=True)
class _Kind:
    do: Callable[[Unit, int, str], object]
    """What whoever comes by the link gets: `(unit, member id, key)`; raises `DomainError`."""
    event: Callable[[Unit, int, str], int]
    """The event that it is about; raises `DomainError` when there is no such thing."""


_KINDS: dict[PromiseKind, _Kind] = {
    PromiseKind.EVENT: _Kind(
        do=lambda unit, member_id, key: seats.sign_up(unit, member_id, event_number(key)),
        event=lambda unit, member_id, key: event_number(key),
    ),
    PromiseKind.PARTY: _Kind(
        do=parties.join,
        event=lambda unit, member_id, key: parties.view(unit, member_id, key).event_id,
    ),
}


def remember(unit: Unit, actor_id: int, kind: PromiseKind, key: str) -> Kept | None:
    """The person wants what a link leads to. Who is in gets it now; for others it waits until they are.

    It is remembered in place of what was there before. Raises `DomainError` for what is over, or not for this person.
    An event of a region may be for whoever hasn't said yet where they work.
    """
    member = actor(unit, actor_id)
    if member.is_member:
        return _done(unit, member, kind, key)
    event = open_event(unit, _KINDS[kind].event(unit, member.id, key))
    if event.audience is not Audience.REGION or member.region is not None:
        seen_by(unit, member, event.id)
    promises.put(unit.db, member.id, kind, key, unit.now)
    return None


def forget(unit: Unit, actor_id: int) -> None:
    """The person doesn't want it any more."""
    promises.drop(unit.db, actor(unit, actor_id).id)


def of(unit: Unit, member: Member) -> Promised | None:
    """What the person is to get on being in; None when nothing waits, or nothing is left of it."""
    promise = promises.of(unit.db, member.id)
    if promise is None:
        return None
    try:
        event_id = open_event(unit, _KINDS[promise.kind].event(unit, member.id, promise.key)).id
    except DomainError:
        return None
    try:
        event: Event | None = seen_by(unit, member, event_id)
    except DomainError:
        event = None
    return Promised(promise.kind, promise.key, event)


def keep(unit: Unit, member_id: int) -> Kept | None:
    """The person is in now: do what was promised, once. A refusal is an answer here: being in doesn't hang on it."""
    promise = promises.of(unit.db, member_id)
    if promise is None:
        return None
    promises.drop(unit.db, member_id)
    return _done(unit, actor(unit, member_id), promise.kind, promise.key)


def _done(unit: Unit, member: Member, kind: PromiseKind, key: str) -> Kept:
    try:
        _KINDS[kind].do(unit, member.id, key)
    except DomainError as refusal:
        return kept_now(unit, member.id, kind, key, refusal)
    return kept_now(unit, member.id, kind, key)


def kept_now(unit: Unit, member_id: int, kind: PromiseKind, key: str, refused: DomainError | None = None) -> Kept:
    """What has become of a promise, as things stand now; `refused`: as it was told when it was to be done."""
    member = actor(unit, member_id)
    try:
        event = seen_by(unit, member, _KINDS[kind].event(unit, member.id, key))
    except DomainError:
        return Kept(kind, key, refused, None, None)
    seat = rows.of(unit.db, event.id, member.id)
    return Kept(kind, key, refused, event, seat.state if seat is not None else None)
