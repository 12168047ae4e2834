"""A person's choices of what to hear of and when, and the digest of those who agreed to digests."""

from __future__ import annotations

from dataclasses import dataclass

from domain.consents import Purpose
from domain.errors import DomainError
from domain.notices import WEEK, Category, Mode, Preferences, QuietHours, modes_of, next_digest
from domain.outbox import Reason
from services.delivery import expect_digest
from services.members import reading_member
from services.unit import Unit
from storage import announcements, consents, notices, outbox

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


def mute(unit: Unit, actor_id: int, category: Category, announcement_id: int = 0) -> Preferences:
    """The button under every notice. `announcement_id`: what drove the person to it, for its report."""
    chosen = set_mode(unit, actor_id, category, Mode.OFF)
    if announcement_id:
        announcements.tap(unit.db, announcement_id, actor_id, announcements.MUTED, unit.now)
    return chosen


def _of(unit: Unit, member_id: int) -> Preferences:
    return notices.preferences_of(unit.db, [member_id])[member_id]


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


def expect_digests(unit: Unit) -> int:
    """A tick: whoever agreed to digests is to get the next one; if the week was empty, it stays unsaid."""
    expected = notices.without_digest(unit.db, DIGESTS_AT_ONCE)
    for member_id, zone in expected:
        expect_digest(unit, member_id, next_digest(unit.now, zone or unit.network.default_zone))
    return len(expected)
