"""Segments under a name, for all who may announce (PRODUCT §4): saved, used by one tap, renamed, deleted."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.roles import Right
from domain.voice.announcements import State
from domain.voice.saved import MOST, SavedSegment, named
from services.base import members
from services.base.unit import Unit
from services.voice.announcements import audience
from services.voice.announcements.access import to_change
from services.voice.announcements.looking import Card, card
from storage.voice import announcements, saved_segments, segments


def page(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[tuple[SavedSegment, int]]:
    """All of them, each with how many people it comes to now. Needs ANNOUNCE."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    return saved_segments.page(unit.db, window).of(
        lambda some: ((one, segments.count(unit.db, audience.reached(unit, one.segment))) for one in some)
    )


def save(unit: Unit, actor_id: int, announcement_id: int, name: str) -> Card:
    """Keep whom a draft is for. Needs ANNOUNCE. Raises `DomainError` for everybody, and for a name that is taken."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = to_change(unit, actor_id, announcement_id, {State.DRAFT})
    if not found.segment:
        raise DomainError("error-segment-everybody")
    if saved_segments.count(unit.db) >= MOST:
        raise DomainError("error-segments-many", most=MOST)
    saved_segments.add(unit.db, _free(unit, name), found.segment, by=actor_id, now=unit.now)
    return card(unit, actor_id, found.id)


def use(unit: Unit, actor_id: int, announcement_id: int, saved_id: int) -> Card:
    """The draft is for these people and nobody else. Needs ANNOUNCE."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = to_change(unit, actor_id, announcement_id, {State.DRAFT})
    segment = dict(known(unit, actor_id, saved_id).segment)
    announcements.update(unit.db, found.id, segment=segment, only_chats=0)
    return card(unit, actor_id, found.id)


def rename(unit: Unit, actor_id: int, saved_id: int, name: str) -> SavedSegment:
    """Needs ANNOUNCE. Raises `DomainError` for a name that is another's."""
    saved_segments.rename(unit.db, known(unit, actor_id, saved_id).id, _free(unit, name, but=saved_id))
    return known(unit, actor_id, saved_id)


def drop(unit: Unit, actor_id: int, saved_id: int) -> None:
    """Needs ANNOUNCE. The announcements that used it stay as they are."""
    saved_segments.drop(unit.db, known(unit, actor_id, saved_id).id)


def known(unit: Unit, actor_id: int, saved_id: int) -> SavedSegment:
    """Needs ANNOUNCE. Raises `DomainError` when there is none."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = saved_segments.by_id(unit.db, saved_id)
    if found is None:
        raise DomainError("error-segment-gone")
    return found


def refold(unit: Unit) -> None:
    """The folded names anew."""
    saved_segments.refold(unit.db)


def _free(unit: Unit, words: str, *, but: int | None = None) -> str:
    name = named(words)
    if saved_segments.named(unit.db, name) not in {None, but}:
        raise DomainError("error-segment-named", name=name)
    return name
