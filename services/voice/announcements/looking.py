"""Announcements as their organizers, recipients and renderers see them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from domain.base import refusals
from domain.base.choices import Choice
from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.base.notices import WEEK, IntoDigest, SendNow, SwitchedOff, Wait, treatment
from domain.base.outbox import Reason
from domain.base.outbox import State as CopyState
from domain.base.refusals import Why
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.voice.announcements import TWO_PEOPLE_ABOVE, Announcement, State, due_in
from domain.voice.chats import LinkedChat
from domain.voice.norms import TWO_PEOPLE, WEEKLY_MEASURE
from domain.voice.saved import SavedSegment
from services.base import members, norms, search
from services.base.lexicon import Lexicon
from services.base.unit import Unit
from services.voice.announcements import audience
from services.voice.announcements.access import allowed, confirmer
from services.voice.usual import usual_hours
from storage.base import members as member_rows
from storage.voice import announcements, chats, saved_segments, segments

JUST_NOW = 300
"""Seconds for which a bar is still brought up to date after the last change."""
SAMPLE = 5
TARGETS = 3
"""Of each kind, offered to a button."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the copies, in people.

    `left`: still going out; `later`: those of `left` that wait for the morning or for the time they are meant for.
    `failures`: kinds, the most frequent first. `posts`: of chats, by title; the last is why one that failed or was
    dropped hasn't come, None for the others.
    """

    recipients: int
    delivered: int
    left: int
    digest: int
    failed: int
    blocked: int
    muted_before: int
    dropped: int
    tapped: int
    muted_after: int
    failures: Sequence[tuple[Why, int]] = ()
    posts: Sequence[tuple[str, CopyState, Why | Reason | None]] = ()
    later: int = 0

    @property
    def settled(self) -> int:
        """People with whom it is over: neither on the way nor in a digest that hasn't come yet."""
        return self.recipients - self.left - self.digest


@dataclass(frozen=True, slots=True)
class Card:
    """An announcement as an organizer sees it. `count` and `sample`: whom it would reach now (drafts only).

    `is_mine`: the viewer can't be the second to agree.
    """

    announcement: Announcement
    author: Member | None
    count: int
    sample: Sequence[str]
    linked: Sequence[LinkedChat]
    report: Report | None
    approver: Member | None = None
    is_mine: bool = True
    titles: Mapping[str, str] = field(default_factory=dict)
    """Of the things whose people its segment names, by the value that names them."""
    leads: Mapping[str, str] = field(default_factory=dict)
    """What the things are called to which its buttons lead, by the payload."""
    second_above: int = TWO_PEOPLE_ABOVE
    """The norm of now: recipients above which a second organizer must agree."""
    lost: frozenset[int] = frozenset()
    """Chats that were chosen and where the bot isn't any more."""
    saved: SavedSegment | None = None
    """Under what name its people are saved, if they are."""
    has_saved: bool = False
    """Whether any segment is."""


def lost_chats(unit: Unit, found: Announcement) -> frozenset[int]:
    """The groups and channels chosen for it where the bot isn't any more."""
    return frozenset(found.chats) - {chat.chat_id for chat in chats.linked(unit.db)}


def history(unit: Unit, actor_id: int, words: str = "", window: Window = FIRST) -> Page[Announcement]:
    """Announcements that have `words` in a text, newest first: all of them with ANNOUNCE, else the actor's own."""
    actor = members.acting_member(unit, actor_id)
    by = None if Right.ANNOUNCE in rights_of(actor.roles) else actor.id
    return announcements.page(unit.db, window, words, by)


def planned(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Announcement]:
    """Announcements that wait for their time, the soonest first: all of them with ANNOUNCE, else the actor's own."""
    actor = members.acting_member(unit, actor_id)
    by = None if Right.ANNOUNCE in rights_of(actor.roles) else actor.id
    return announcements.planned(unit.db, window, unit.now, by)


def card(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """One announcement with whom it reaches or has reached. Raises `DomainError` without the right to it."""
    return _card(unit, allowed(unit, actor_id, announcement_id), actor_id)


def targets(
    unit: Unit, actor_id: int, announcement_id: int, lexicon: Lexicon, said: str, kinds: Collection[str]
) -> list[tuple[Thing, str]]:
    """Things of these kinds to which its button may lead, by words of theirs (none: of all), with their titles.

    For whoever may see the announcement; raises `DomainError` for others.
    """
    allowed(unit, actor_id, announcement_id)
    found = search.find(
        unit, members.acting_member(unit, actor_id), lexicon, said, kinds=kinds, window=Window(size=TARGETS)
    )
    things = [thing for page in found.kinds.values() for thing in page.items]
    titled = [(thing, unit.areas.title(unit, thing)) for thing in things]
    return [(thing, title) for thing, title in titled if title is not None]


def choices(unit: Unit, actor_id: int, part: str) -> tuple[bool, Sequence[Choice]]:
    """Whether one chooses a thing first and then whom of its people, and what can be chosen. Needs ANNOUNCE.

    Raises `DomainError` for a part that nobody brings.
    """
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    known = audience.part(unit, part)
    return known.of is not None, known.choices(unit)


def within(unit: Unit, actor_id: int, part: str, choice: str) -> Sequence[Choice]:
    """Whom of a thing's people one can choose. Needs ANNOUNCE. Raises `DomainError` where there is no such thing."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    known = audience.part(unit, part)
    thing = known.thing(choice)
    if thing is None or known.within is None:
        raise DomainError("error-stale-button")
    return known.within(unit, thing)


def read(unit: Unit, announcement_id: int) -> Announcement | None:
    """For the renderer: the announcement as it is now."""
    return announcements.by_id(unit.db, announcement_id)


def person(unit: Unit, member_id: int) -> Member | None:
    """For renderers and progress bars: whoever wrote it or decided on it."""
    return member_rows.by_id(unit.db, member_id, unit.now)


def received(unit: Unit, actor_id: int, announcement_id: int) -> Announcement:
    """For a recipient who found it in the digest. Raises `DomainError` when it wasn't for the actor."""
    members.reading_member(unit, actor_id)
    found = announcements.by_id(unit.db, announcement_id)
    if found is None or not announcements.was_for(unit.db, found.id, actor_id) or found.awaits_second:
        raise DomainError("error-announcement-gone")
    return found


def report(unit: Unit, announcement: Announcement) -> Report:
    """The figures of an announcement that has been confirmed."""
    copies = announcements.copies(unit.db, announcement.id)

    def of(*states: CopyState) -> int:
        return sum(n for (state, _), n in copies.items() if state in states)

    blocked = copies.get((CopyState.DROPPED, Reason.UNREACHABLE), 0)
    off = copies.get((CopyState.DROPPED, Reason.OFF), 0)
    is_cancelled = announcement.state is State.CANCELLED
    tapped, muted = announcements.tapped(unit.db, announcement.id)
    titles = {chat.chat_id: chat.title for chat in chats.linked(unit.db)}
    return Report(
        recipients=announcement.recipients or 0,
        delivered=of(CopyState.SENT),
        left=of(CopyState.DUE, CopyState.HELD, CopyState.CLAIMED) + (0 if is_cancelled else announcement.unwritten),
        digest=of(CopyState.DIGEST),
        failed=of(CopyState.FAILED),
        blocked=blocked,
        muted_before=off,
        dropped=of(CopyState.DROPPED) - blocked - off + (announcement.unwritten if is_cancelled else 0),
        tapped=tapped,
        muted_after=muted,
        failures=_kinds(announcements.failures(unit.db, announcement.id)),
        later=announcements.later(unit.db, announcement.id, unit.now),
        posts=[
            (titles.get(chat, str(chat)), CopyState(state), _why_not(CopyState(state), error))
            for chat, state, error in announcements.posts(unit.db, announcement.id)
        ],
    )


def _kinds(failures: Sequence[tuple[str, int]]) -> list[tuple[Why, int]]:
    counted: Counter[Why] = Counter()
    for words, count in failures:
        counted[refusals.why(words)] += count
    return counted.most_common()


def _why_not(state: CopyState, error: str) -> Why | Reason | None:
    if state is CopyState.FAILED:
        return refusals.why(error, group=True)
    return Reason(error) if state is CopyState.DROPPED else None


def recipients(unit: Unit, actor_id: int, announcement_id: int) -> list[Mapping[str, Any]]:
    """A row per copy, for the report's file; may take long. Raises `DomainError` without the right to it."""
    allowed(unit, actor_id, announcement_id)
    return [dict(row) for row in announcements.recipients(unit.db, announcement_id)]


def under_way(unit: Unit) -> list[tuple[Announcement, Report, tuple[int, int] | None]]:
    """For the progress bars: each with its figures and the message (telegram id, message id) that shows them.

    Those that ended within the last minutes are among them, so that a bar doesn't stay at 99 %, and those whose
    last copies wait for a digest; so are those that were planned and taken back.
    """
    ended = [
        a
        for a in announcements.in_states(unit.db, State.DONE, State.CANCELLED)
        if a.finished_at is not None
        and (
            unit.now - a.finished_at < JUST_NOW
            or (unit.now - a.finished_at < 2 * WEEK and announcements.changes_still(unit.db, a.id, unit.now - JUST_NOW))
        )
    ]
    going = [a for a in announcements.in_states(unit.db, State.SENDING, State.PAUSED, State.APPROVAL) if a.is_out]
    back = [a for a in announcements.in_states(unit.db, State.DRAFT) if a.begins_at is not None]
    return [(a, report(unit, a), announcements.progress_message(unit.db, a.id)) for a in [*going, *ended, *back]]


def count(unit: Unit, found: Announcement) -> int:
    """How many people it would reach now."""
    return segments.count(unit.db, audience.of(unit, found))


@dataclass(frozen=True, slots=True)
class Forecast:
    """What will become of the copies when they are due, as far as it is known now, in people."""

    now: int
    morning: int
    digest: int
    never: int


def forecast(unit: Unit, actor_id: int, announcement_id: int) -> Forecast:
    """When a draft would reach its people. Raises `DomainError` without the right to it.

    The same rule decides as at sending; what will change until then (a switch, another announcement) isn't known.
    """
    found = allowed(unit, actor_id, announcement_id)
    default = unit.network.default_zone
    since = due_in(found.timing, found.at, default, unit.now) - WEEK
    people = {SendNow: 0, Wait: 0, IntoDigest: 0, SwitchedOff: 0}
    reached = audience.of(unit, found)
    cap = norms.value(unit, WEEKLY_MEASURE)
    for alike in segments.alike(unit.db, reached, since, cap=cap, usual=usual_hours(unit)):
        zone = alike.zone or default
        verdict = treatment(
            reached.category,
            urgent=False,
            preferences=alike.preferences,
            zone=zone,
            now=due_in(found.timing, found.at, zone, unit.now),
            this_week=alike.heard,
            cap=cap,
        )
        people[type(verdict)] += alike.people
    return Forecast(people[SendNow], people[Wait], people[IntoDigest], people[SwitchedOff])


def _leads(unit: Unit, found: Announcement) -> dict[str, str]:
    things = [button.thing for button in found.buttons]
    titled = {
        thing.payload: unit.areas.title(unit, thing) for thing in things if thing and thing.kind in unit.areas.things
    }
    return {payload: title for payload, title in titled.items() if title is not None}


def _card(unit: Unit, found: Announcement, viewer_id: int) -> Card:
    is_draft = not found.is_out and found.state in {State.DRAFT, State.APPROVAL}
    return Card(
        announcement=found,
        author=member_rows.by_id(unit.db, found.author_id, unit.now),
        count=count(unit, found) if is_draft else 0,
        sample=segments.sample(unit.db, audience.of(unit, found), SAMPLE) if is_draft else (),
        linked=chats.linked(unit.db),
        report=None if is_draft else report(unit, found),
        approver=member_rows.by_id(unit.db, found.approved_by, unit.now) if found.approved_by else None,
        is_mine=viewer_id == confirmer(found),
        titles=audience.titles(unit, found.segment),
        leads=_leads(unit, found),
        second_above=norms.value(unit, TWO_PEOPLE),
        lost=lost_chats(unit, found),
        saved=saved_segments.of_people(unit.db, found.segment) if is_draft and found.segment else None,
        has_saved=saved_segments.count(unit.db) > 0,
    )
