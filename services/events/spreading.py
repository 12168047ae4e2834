"""Telling others of an event: its link, a poster, an announcement that opens it (PRODUCT §4, §5)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.roles import Right, rights_of
from domain.events.events import OPEN, Audience, Event
from domain.people.segments import REGION
from domain.voice.announcements import LinkButton, Segment
from services.base.unit import Unit
from services.events import programme
from services.events.access import hosted, open_event
from services.voice.announcements import drafting
from services.voice.announcements.looking import Card
from storage.events import events


@dataclass(frozen=True, slots=True)
class Spread:
    """What is to be told; `may_announce`: whether the host may write to the network."""

    event: Event
    may_announce: bool
    series: tuple[Event, ...] = ()
    """Of a series the meetings from this one on; () for one that stands alone, or is the last."""
    speakers: tuple[str, ...] = ()
    """Names of those who speak."""


def look(unit: Unit, actor_id: int, event_id: int) -> Spread:
    """The event for those who are to hear of it. Needs to be its host.

    Raises `DomainError` for what nobody can sign up for: a draft, one that is over or cancelled.
    """
    host, _ = hosted(unit, actor_id, event_id)
    event = open_event(unit, event_id)
    may_announce = Right.ANNOUNCE in rights_of(host.roles)
    return Spread(event, may_announce, _series(unit, event), programme.speakers(unit, event))


def _series(unit: Unit, event: Event) -> tuple[Event, ...]:
    if event.series_id is None:
        return ()
    meetings = events.of_series(unit.db, event.series_id)
    later = tuple(one for one in meetings if one.state in OPEN and one.starts_at >= event.starts_at)
    return later if len(later) > 1 else ()


def announce(unit: Unit, actor_id: int, event_id: int, html: str, words: str, label: str) -> Card:
    """A draft of an announcement with a button (`label`) that opens the event, for those who may come to it; asked for
    again with the same words, the one that there is.

    `words`: `html` without markup. Needs to be its host, and ANNOUNCE.
    """
    hosted(unit, actor_id, event_id)
    event = open_event(unit, event_id)
    segment: Segment = {REGION: (event.region,)} if event.audience is Audience.REGION and event.region else {}
    drafting.require_may_create(unit, actor_id)
    begun = drafting.begun(unit, actor_id, html, event.payload)
    if begun is not None:
        return begun
    draft = drafting.create(unit, actor_id, html, words, segment=segment)
    return drafting.add_button(unit, actor_id, draft.announcement.id, LinkButton(label, payload=event.payload))
