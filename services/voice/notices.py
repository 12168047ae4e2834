"""A person's choices of what to hear of and when, and the digest of those who agreed to digests."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.consents import Purpose
from domain.base.errors import DomainError
from domain.base.notices import DEFAULT_MODES, WEEK, Category, Mode, Preferences, QuietHours, modes_of, next_digest
from domain.base.outbox import Reason
from domain.base.things import Thing
from services.base.members import reading_member
from services.base.unit import Unit
from services.voice.delivery import expect_digest
from services.voice.usual import usual_hours
from storage.base import consents, notices, outbox
from storage.voice import announcements

DIGESTS_AT_ONCE = 500
"""Rows written in one transaction: presses wait behind it."""


def preferences(unit: Unit, actor_id: int) -> Preferences:
    """The actor's choices."""
    reading_member(unit, actor_id)
    return _of(unit, actor_id)


def set_mode(unit: Unit, actor_id: int, category: Category, mode: Mode) -> Preferences:
    """Choose how to hear of a category; the digest is switched on along with the first thing put into it."""
    reading_member(unit, actor_id)
    if mode not in modes_of(category):
        raise DomainError("error-option-gone")
    notices.set_mode(unit.db, actor_id, category, mode)
    if mode is Mode.DIGEST and _of(unit, actor_id).mode(Category.DIGEST) is Mode.OFF:
        notices.set_mode(unit.db, actor_id, Category.DIGEST, Mode.NOW)
    if category is Category.DIGEST and mode is Mode.OFF:
        outbox.empty_digest(unit.db, actor_id, unit.now, Reason.OFF)
    return _of(unit, actor_id)


def set_quiet(unit: Unit, actor_id: int, hours: QuietHours | None) -> Preferences:
    """Choose the quiet hours; None: notices may come at any time."""
    reading_member(unit, actor_id)
    notices.set_quiet(unit.db, actor_id, hours)
    return _of(unit, actor_id)


def mute(unit: Unit, actor_id: int, category: Category, announcement_id: int = 0) -> Mode:
    """The button under a notice that switches its category off; returns the mode that «Вернуть» brings back.

    `announcement_id`: what drove the person to it, for its report.
    """
    before = preferences(unit, actor_id).mode(category)
    set_mode(unit, actor_id, category, Mode.OFF)
    if announcement_id:
        announcements.tap(unit.db, announcement_id, actor_id, announcements.MUTED, unit.now)
    return DEFAULT_MODES[category] if before is Mode.OFF else before


def bring_back(unit: Unit, actor_id: int, category: Category, mode: Mode, announcement_id: int = 0) -> None:
    """«Вернуть» after `mute`: the mode that was, and nothing about it in the announcement's report."""
    set_mode(unit, actor_id, category, mode)
    announcements.untap(unit.db, announcement_id, actor_id, announcements.MUTED)


def mute_thing(unit: Unit, actor_id: int, thing: Thing) -> None:
    """No more of this one thing, but for what was asked for. Raises `DomainError` for what the actor can't see."""
    reader = reading_member(unit, actor_id)
    kinds = _kinds_about(unit, thing)
    unit.areas.thing(thing.kind).seen_by(unit, reader, thing)
    notices.mute(unit.db, reader.id, thing, unit.now)
    outbox.drop_muted(unit.db, reader.id, thing, unit.now, kinds)


def unmute_thing(unit: Unit, actor_id: int, thing: Thing) -> None:
    """«Вернуть»."""
    reader = reading_member(unit, actor_id)
    _kinds_about(unit, thing)
    notices.unmute(unit.db, reader.id, thing)


def _kinds_about(unit: Unit, thing: Thing) -> list[str]:
    """The kinds of notices about such things. Raises `DomainError` where there are none: the button is forged."""
    kinds = [kind.name for kind in unit.areas.kinds.values() if unit.areas.is_about(kind, thing)]
    if not kinds:
        raise DomainError("error-stale-button")
    return kinds


@dataclass(frozen=True, slots=True)
class Muted:
    """A thing that a person muted at `at` (UTC epoch seconds). `title` is as it is called now."""

    thing: Thing
    title: str
    at: int


def muted(unit: Unit, actor_id: int) -> list[Muted]:
    """What the actor muted, the latest first."""
    reading_member(unit, actor_id)
    found = [(thing, at, unit.areas.title(unit, thing)) for thing, at in notices.muted(unit.db, actor_id)]
    return [Muted(thing, title, at) for thing, at, title in found if title is not None]


def _of(unit: Unit, member_id: int) -> Preferences:
    return notices.preferences_of(unit.db, [member_id], usual_hours(unit))[member_id]


# -- the digest ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Who joined in the last week: how many people, from how many regions."""

    people: int
    regions: int


def agreed_to_digests(unit: Unit, member_id: int) -> bool:
    """Whether the digest may tell more than what is kept for the person: a purpose of consent of its own."""
    given = consents.in_force(unit.db, member_id).get(Purpose.DIGESTS)
    return given is not None and given.given


def newcomers(unit: Unit, but: int) -> Newcomers:
    """For the digest of the member `but`."""
    return Newcomers(*notices.newcomers(unit.db, unit.now - WEEK, but))


def is_any_digest_missing(unit: Unit) -> bool:
    """Whether `expect_digests` has something to do."""
    return bool(notices.without_digest(unit.db, 1))


def expect_digests(unit: Unit) -> int:
    """A tick: whoever agreed to digests is to get the next one; if the week was empty, it stays unsaid."""
    expected = notices.without_digest(unit.db, DIGESTS_AT_ONCE)
    for member_id, zone in expected:
        expect_digest(unit, member_id, next_digest(unit.now, zone or unit.network.default_zone))
    return len(expected)
