"""Making an event, changing, publishing, moving and cancelling it; alone or in a series (PRODUCT §5)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from domain.base.audit import spelled
from domain.base.errors import DomainError
from domain.base.links import clean_link
from domain.base.members import Member, clean_line
from domain.base.parts import PartState
from domain.base.recurrence import Rule
from domain.base.roles import Right, require, rights_of
from domain.base.things import Thing, read
from domain.events import lives, reminders
from domain.events.events import (
    CHANGE_PATIENCE,
    DESCRIPTION_LIMIT,
    EVENT,
    EVENT_KINDS,
    HOLDING,
    LINK_BEFORE,
    OPEN,
    PLACE_LIMIT,
    REASON_LIMIT,
    TITLE_LIMIT,
    Audience,
    Change,
    Event,
    EventForm,
    EventState,
    Priority,
    Scope,
    SeatState,
    Whereabouts,
    change_notice_at,
    changes,
    link_is_open,
    require_fields,
    whereabouts,
)
from domain.events.programme import HOST, JURY, SPEAKER, clean_outside
from domain.events.series import WEEKLY, continued, in_scope, moved_along, occurrences
from services.base import audit, due, lifecycle
from services.base.lifecycle import Act
from services.base.members import acting_member
from services.base.parts import give
from services.base.unit import Unit
from services.events import course, finding, notices, seats
from services.events.access import event_of, hosted, thing
from services.events.belonging import require_led
from services.events.proposing import Proposal, proposal
from services.moderation import queue
from services.voice import subscriptions
from storage.base import parts
from storage.events import contests, doors, events, questions, visitors
from storage.events import seats as rows

NEWS = "news"
"""The moment when a new event is announced to those whom it may interest."""
CHANGE = "change"
"""The moment when people hear of a new start, place or link; what they believe until then is kept."""
NEWS_AFTER = 10 * 60
"""Time to mend what one sees only when it is public."""
CALENDAR = frozenset({"title", "description", "starts_at", "minutes", "place", "zone"})
"""Changes that copies in people's calendars must follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a form has asked. `starts_at` in UTC epoch seconds; `place` None: online; `capacity` None: no limit."""

    form: EventForm
    title: str
    starts_at: int
    minutes: int
    zone: str
    description: str = ""
    place: str | None = None
    link: str | None = None
    capacity: int | None = None
    audience: Audience = Audience.ALL
    region: str | None = None
    subject: str | None = None
    priority: Priority = Priority.NONE
    silence_frees: bool = False
    materials: str | None = None
    about: str | None = None
    """The thing that it belongs to, as it is spelled («idea:17»)."""


def create(unit: Unit, actor_id: int, draft: Draft, *, meetings: int = 1, rule: Rule = WEEKLY) -> Event:
    """A draft of one event, or of a series of `meetings` on the days of `rule`, led by its author. Returns the first.

    Whoever lacks HOST_EVENTS proposes it (services/events/proposing.py), and no contest; not those who lead the thing
    that it belongs to: its people's meetings are their own matter. Raises `DomainError` for a start that has passed,
    for numbers out of range, and for a thing that the person doesn't lead.
    """
    host = acting_member(unit, actor_id)
    if draft.about is not None:
        require_led(unit, host, read(draft.about))
    proposed = Right.HOST_EVENTS not in rights_of(host.roles) and draft.about is None
    if EVENT_KINDS[draft.form].is_judged:
        require(host.roles, Right.HOST_EVENTS)
    draft = replace(draft, region=draft.region or host.region)
    columns = _cleaned({**asdict(draft), "proposed": int(proposed)})
    require_fields(draft.form, starts_at=draft.starts_at, minutes=draft.minutes, capacity=draft.capacity, now=unit.now)
    starts, series_id = [draft.starts_at], None
    if meetings > 1:
        starts = occurrences(draft.starts_at, draft.zone, meetings, rule)
        series_id = events.add_series(unit.db, rule=rule, created_by=host.id, now=unit.now)
    made = [_add(unit, host.id, {**columns, "starts_at": start, "series_id": series_id}, [host.id]) for start in starts]
    return event_of(unit, made[0])


def _add(unit: Unit, author: int, columns: dict[str, Any], hosts: Iterable[int]) -> int:
    """A draft with its hosts; returns the id."""
    event_id = events.add(
        unit.db,
        **columns,
        uid=f"{secrets.token_hex(12)}@{unit.network.bot_username or 'uchitelskaya'}",
        token=secrets.token_hex(8),
        created_by=author,
        created_at=unit.now,
    )
    for host in hosts:
        give(unit, thing(event_id), HOST, host, by=author)
    return event_id


_COPIED = (
    "form", "title", "description", "minutes", "zone", "place", "link", "capacity", "audience", "region", "subject",
    "priority", "silence_frees", "materials", "series_id", "proposed", "about",
)  # fmt: skip


def lengthen(unit: Unit, actor_id: int, event_id: int, meetings: int) -> list[Event]:
    """More meetings at the end of a series, like its last one and with its hosts; returns them, soonest first.

    In a series that has been published they are open for sign-up at once; speakers are invited anew, because
    they agreed to other days. Raises `DomainError` for an event that is no series, or for too many meetings.
    """
    host, event = hosted(unit, actor_id, event_id)
    if event.series_id is None:
        raise DomainError("error-event-no-series")
    known = events.of_series(unit.db, event.series_id)
    last = known[-1]
    like = next((e for e in reversed(known) if e.state is not EventState.CANCELLED), event)
    starts = continued(
        last.starts_at,
        like.zone,
        meetings,
        rule=events.rule_of(unit.db, event.series_id),
        there=len(known),
        now=unit.now,
    )
    columns = _cleaned({name: getattr(like, name) for name in _COPIED})
    hosts = parts.holders(unit.db, thing(like.id), HOST)
    made = [_add(unit, host.id, {**columns, "starts_at": start}, hosts) for start in starts]
    for new in made:
        questions.copy(unit.db, like.id, new)
    if like.state is not EventState.DRAFT:
        for new in made:
            _open(unit, host, event_of(unit, new))
    audit.record(unit, host.id, "event.lengthen", Thing(EVENT, event_id), after=event.title)
    return [event_of(unit, new) for new in made]


def _cleaned(columns: dict[str, Any]) -> dict[str, Any]:
    """People's words made fit to be kept."""
    cleaned = dict(columns)
    for name, limit in (("title", TITLE_LIMIT), ("place", PLACE_LIMIT)):
        if cleaned.get(name) is not None:
            cleaned[name] = clean_line(cleaned[name])[:limit]
    if cleaned.get("title") == "":
        raise DomainError("error-text-empty")
    if cleaned.get("description") is not None:
        cleaned["description"] = cleaned["description"].strip()[:DESCRIPTION_LIMIT]
    for name in ("link", "materials", "recording"):
        if cleaned.get(name):
            cleaned[name] = clean_link(cleaned[name])
    if "silence_frees" in cleaned:
        cleaned["silence_frees"] = int(cleaned["silence_frees"])
    if "speakers" in cleaned:
        cleaned["speakers"] = clean_outside(cleaned["speakers"])
    return cleaned


def discard(unit: Unit, actor_id: int, event_id: int) -> None:
    """Throw a draft away; of a series all its drafts."""
    _, event = hosted(unit, actor_id, event_id)
    for each in _scope(unit, event, Scope.ALL):
        if each.state is EventState.DRAFT:
            _throw_away(unit, each)


def _throw_away(unit: Unit, draft: Event) -> None:
    if events.discard(unit.db, draft.id):
        queue.withdraw(unit, Thing(EVENT, draft.id))


def publish(unit: Unit, actor_id: int, event_id: int) -> Event:
    """Open the event (or all drafts of its series) for sign-up; those whom it may interest hear in ten minutes."""
    host, event = hosted(unit, actor_id, event_id)
    if event.state is EventState.PUBLISHED:
        return event
    lives.EVENT.require(lives.PUBLISH, event.state, _opening(unit, host, event))
    drafts = [each for each in _scope(unit, event, Scope.ALL) if each.state is EventState.DRAFT]
    for each in drafts:
        lives.EVENT.require(lives.PUBLISH, each.state, _opening(unit, host, each))
    for each in drafts:
        _open(unit, host, each)
    first = min(drafts, key=lambda e: e.starts_at)
    if first.audience is not Audience.LINK:
        subscriptions.published(unit, Thing(EVENT, first.id))
        due.at(unit, Thing(EVENT, first.id), NEWS, unit.now + NEWS_AFTER, expires_at=first.starts_at)
    audit.record(unit, host.id, "event.publish", Thing(EVENT, event.id), after=event.title)
    return event_of(unit, event_id)


def _open(unit: Unit, host: Member, draft: Event) -> None:
    facts = _opening(unit, host, draft)
    lifecycle.move(unit, events.STATE, lives.PUBLISH, draft.id, draft.state, facts=facts, published_at=unit.now)
    finding.refresh(unit, draft.id)
    schedule(unit, draft)
    course.note(unit, event_of(unit, draft.id))


def _opening(unit: Unit, host: Member, draft: Event) -> lives.Opening:
    is_approved = proposal(unit, host, draft) is Proposal.FREE
    if not draft.kind.is_judged:
        return lives.Opening(draft, unit.now, is_approved)
    has_rules = contests.contest(unit.db, draft.id) is not None
    return lives.Opening(draft, unit.now, is_approved, has_rules, parts.holders(unit.db, thing(draft.id), JURY))


def schedule(unit: Unit, event: Event) -> None:
    """(Re)compute the reminders still to come; where nobody comes together no link is brought before the start."""
    wanted = reminders.plan(event.starts_at, event.zone, now=unit.now, silence_frees=event.silence_frees)
    if event.kind.is_judged:
        wanted += reminders.judging_plan(event.starts_at, event.ends_at, now=unit.now)
    if event.kind.gathers:
        wanted += reminders.care_plan(event.starts_at, now=unit.now)
        wanted += reminders.link_plan(event.starts_at, now=unit.now) if event.online else []
    else:
        wanted = [r for r in wanted if r.kind is not reminders.Kind.LINK]
    due.never(unit, Thing(EVENT, event.id), *reminders.Kind)
    for reminder in wanted:
        due.at(unit, Thing(EVENT, event.id), reminder.kind, reminder.due_at, expires_at=reminder.expires_at)


# -- changing --------------------------------------------------------------------------------------


def change(unit: Unit, actor_id: int, event_id: int, wanted: dict[str, Any], scope: Scope = Scope.THIS) -> Event:
    """Set columns of an event, or of the meetings of its series in `scope`; a start moves them all alike.

    Of a new start, place or link those concerned hear once, ten minutes later; of a corrected title
    nobody does. Raises `DomainError` for an event that is over, or a start that has passed.
    """
    host, event = hosted(unit, actor_id, event_id)
    columns = _cleaned(wanted)
    for each in _scope(unit, event, scope):
        own = dict(columns)
        if "starts_at" in own:
            own["starts_at"] = moved_along(each, event.starts_at, columns["starts_at"])
        _change_one(unit, host.id, each, own)
    return event_of(unit, event_id)


_ALWAYS = frozenset({"materials", "recording", "code_word", "title", "description", "speakers"})


def _change_one(unit: Unit, host_id: int, event: Event, columns: dict[str, Any]) -> None:
    columns = {name: value for name, value in columns.items() if getattr(event, name) != value}
    told = columns.keys()
    if not told:
        return
    if event.state in (EventState.CANCELLED, EventState.ARCHIVED):
        raise DomainError("error-event-state")
    if "speakers" in told and SPEAKER not in event.kind.roles:
        raise DomainError("error-stale-button")
    # A link that doesn't work is found out when people come: it changes until the end.
    allowed = _ALWAYS | {"link"} if event.state in OPEN else _ALWAYS
    if event.state is not EventState.DRAFT and told - allowed and unit.now >= event.starts_at:
        raise DomainError("error-event-started")
    # Whatever the clock has done to the old state of things is done before the new one begins.
    if event.state is EventState.PUBLISHED:
        event = seats.settle(unit, event.id)
    if event.kind.has_results and told & {"starts_at", "minutes"}:
        raise DomainError("error-event-state")  # its dates hang together (`set_dates`)
    after = replace(event, **{name: columns[name] for name in told})
    if "starts_at" in told or "minutes" in told or "capacity" in told:
        require_fields(
            after.form, starts_at=after.starts_at, minutes=after.minutes, capacity=after.capacity, now=unit.now
        )
    _apply(unit, host_id, event, after, columns)


def set_dates(unit: Unit, host_id: int, event: Event, starts_at: int, minutes: int) -> None:
    """The dates of a contest, which its own rules have allowed (services/events/contests.py)."""
    columns = {"starts_at": starts_at, "minutes": minutes}
    changed = {name: value for name, value in columns.items() if getattr(event, name) != value}
    if changed:
        _apply(unit, host_id, event, replace(event, starts_at=starts_at, minutes=minutes), changed)


def _apply(unit: Unit, host_id: int, event: Event, after: Event, columns: dict[str, Any]) -> None:
    """Save what may be changed, and whatever follows from it."""
    told = columns.keys()
    events.update(unit.db, event.id, **columns)
    finding.refresh(unit, event.id)
    if event.state is EventState.DRAFT:
        return
    if told & CALENDAR:
        events.bump_sequence(unit.db, event.id)
    note_change(unit, host_id, event, after, told)
    _tell_of_change(unit, host_id, event, after)
    if told & {"starts_at", "zone", "silence_frees", "place"} or (event.kind.has_results and "minutes" in told):
        notices.take_back(unit, event.id, "event-reminder:")
        notices.take_back(unit, event.id, "contest-reminder:")
        notices.take_back(unit, event.id, "event-trouble:")
        notices.take_back(unit, event.id, "event-no-link:")
        schedule(unit, after)
    if told & {"starts_at", "minutes"}:
        course.note(unit, after)
    if event.lacks_link and not after.lacks_link:
        notices.take_back(unit, event.id, "event-no-link:")
        _bring_link(unit, host_id, after)
    if "starts_at" in told:
        seats.moved(unit, after)
    if "capacity" in told:
        more = after.capacity is None or (event.capacity is not None and after.capacity > event.capacity)
        seats.capacity_changed(unit, event.id, more=more)
    if "recording" in told and after.recording is not None:
        tell_of_recording(unit, after)


_READ_LATER = frozenset({"title", "starts_at", "minutes", "place", "capacity"})
"""Columns whose values the audit keeps: a link or a code word is a secret, and a description is long."""


def note_change(unit: Unit, by: int | None, before: Event, after: Event, names: Iterable[str]) -> None:
    """The audit of a change: before and after of what is short and no secret, of the rest that it changed."""
    was = {name: getattr(before, name) for name in names if name in _READ_LATER}
    now = {name: getattr(after, name) if name in _READ_LATER else None for name in names}
    audit.record(
        unit, by, "event.change", Thing(EVENT, before.id), before=spelled(was) if was else None, after=spelled(now)
    )


def _tell_of_change(unit: Unit, host_id: int, before: Event, after: Event) -> None:
    """What people believe is kept until they are told; moved back by then, nothing has happened."""
    if not changes(whereabouts(before), whereabouts(after)):
        return
    at = change_notice_at(before.starts_at, after.starts_at, unit.now)
    if after.kind.has_results and unit.now >= before.starts_at:
        at = unit.now + CHANGE_PATIENCE  # what has begun is the judging, and nobody is on the way to it
    readers = dict.fromkeys(concerned(unit, before.id))
    events.note_beliefs(unit.db, before.id, whereabouts(before), readers, by=host_id)
    known = due.when(unit, Thing(EVENT, before.id), CHANGE)
    due.at(unit, Thing(EVENT, before.id), CHANGE, at if known is None else min(known, at))


def misled(unit: Unit, event: Event) -> dict[int, Whereabouts]:
    """What those concerned believe who are to hear of a change, by member."""
    now, people = whereabouts(event), frozenset(concerned(unit, event.id))
    known = events.beliefs(unit.db, event.id)
    return {reader: believed for reader, believed in known.items() if reader in people and changes(believed, now)}


def told_at(unit: Unit, actor_id: int, event_id: int) -> int | None:
    """When people will hear of what was changed in the event or its series (UTC epoch seconds); None: nobody will."""
    _, event = hosted(unit, actor_id, event_id)
    moments = [
        at
        for each in _scope(unit, event, Scope.ALL)
        if (at := due.when(unit, Thing(EVENT, each.id), CHANGE)) is not None and misled(unit, each)
    ]
    return min(moments, default=None)


def _bring_link(unit: Unit, host_id: int, event: Event) -> None:
    """A link that is set late reaches at once all for whom links are open by now, and who don't hear of it anyway."""
    if unit.now >= event.ends_at:
        return
    signed = rows.in_states(unit.db, event.id, SeatState.CONFIRMED, SeatState.ATTENDED)
    people = [s.member_id for s in signed if link_is_open(event, s, in_programme=False, now=unit.now)]
    if unit.now >= event.starts_at - LINK_BEFORE:
        people += parts.holders(unit.db, thing(event.id))
    told_anyway = {m for m, known in misled(unit, event).items() if Change.LINK in changes(known, whereabouts(event))}
    wanted = [person for person in people if person != host_id and person not in told_anyway]
    notices.to_members(unit, "event-link", event, wanted, unit.now, expires_at=event.ends_at)


def concerned(unit: Unit, event_id: int) -> list[int]:
    """Those whom a change matters to: signed up, offered, waiting, and the programme."""
    holding = rows.in_states(unit.db, event_id, *HOLDING, SeatState.WAITING)
    return [seat.member_id for seat in holding] + parts.holders(unit.db, thing(event_id))


def invited(unit: Unit, event_id: int) -> list[int]:
    """Those who were asked to make it along and haven't answered."""
    return [part.member_id for part in parts.of(unit.db, thing(event_id)) if part.state is PartState.INVITED]


def affected(unit: Unit, actor_id: int, event_id: int, scope: Scope = Scope.THIS) -> int:
    """How many people a change in `scope` matters to, besides whoever makes it. Needs to be a host."""
    host, event = hosted(unit, actor_id, event_id)
    public = [each for each in _scope(unit, event, scope) if each.state in OPEN]
    return len({person for each in public for person in concerned(unit, each.id)} - {host.id})


def tell_of_recording(unit: Unit, event: Event) -> None:
    """The recording goes to those signed up, and to those for whom there was no seat."""
    after = event.ends_at
    if unit.now < event.starts_at:
        return
    signed = rows.in_states(unit.db, event.id, *HOLDING)
    closed = [s for s in rows.in_states(unit.db, event.id, SeatState.EXPIRED) if s.state_at >= event.starts_at]
    people = [seat.member_id for seat in (*signed, *closed)]
    notices.to_members(
        unit,
        "event-recording",
        event,
        people,
        "recording",
        expires_at=max(after, unit.now) + notices.AFTERWARDS,
    )


def cancel(unit: Unit, actor_id: int, event_id: int, reason: str, scope: Scope = Scope.THIS) -> Event:
    """Call the event (or the meetings in `scope`) off; everybody concerned hears why. Needs a reason."""
    host, event = hosted(unit, actor_id, event_id)
    reason = clean_line(reason)[:REASON_LIMIT]
    if event.state is not EventState.CANCELLED:
        lives.EVENT.require(lives.CANCEL, event.state, reason)
    off: dict[int, list[Event]] = {}
    for each in _scope(unit, event, scope):
        if each.state is EventState.DRAFT:
            _throw_away(unit, each)
        elif each.state is not EventState.CANCELLED:
            for person in dict.fromkeys([*concerned(unit, each.id), *invited(unit, each.id)]):
                off.setdefault(person, []).append(each)
            _call_off(unit, host.id, each, reason)
    off.pop(host.id, None)
    for person, meetings in off.items():
        # Of a series that is called off each person hears once.
        first = min(meetings, key=lambda e: e.starts_at)
        notices.to_members(
            unit,
            "event-cancelled",
            first,
            [person],
            "cancelled",
            # A contest may be called off long after its results were due, and its authors still want to know.
            expires_at=None if first.kind.has_results else max(each.ends_at for each in meetings),
            urgent=notices.is_soon(first.starts_at, unit.now),
            events=[each.id for each in meetings],
        )
    return event_of(unit, event_id)


def _call_off(unit: Unit, host_id: int, event: Event, reason: str) -> None:
    act = Act(host_id, Thing(EVENT, event.id), before=event.title, why=reason)
    lifecycle.move(unit, events.STATE, lives.CANCEL, event.id, event.state, act, facts=reason, cancel_reason=reason)
    finding.refresh(unit, event.id)
    events.bump_sequence(unit.db, event.id)
    due.never(unit, Thing(EVENT, event.id))
    events.forget_beliefs(unit.db, event.id)
    questions.forget(unit.db, event.id)
    doors.shut_all(unit.db, event.id)
    visitors.forget_names(unit.db, event.id)
    events.update(unit.db, event.id, speakers=None)
    notices.take_back(unit, event.id)


def _scope(unit: Unit, event: Event, scope: Scope) -> list[Event]:
    if event.series_id is None:
        return [event]
    return in_scope(events.of_series(unit.db, event.series_id), event, scope)
