"""Announcements: drafting, confirming, and steering what goes out (PRODUCT §4).

Who gets one is fixed when it is confirmed; what it says is read at sending, so an edit reaches whoever
hasn't got it yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain import announcements as rules
from domain.announcements import (
    TEXT_CAN_CHANGE,
    UNDER_WAY,
    Announcement,
    LinkButton,
    Part,
    PausedBy,
    Segment,
    State,
    Timing,
    is_about_events,
    require_transition,
    toggled,
)
from domain.chats import LinkedChat
from domain.errors import DomainError
from domain.members import Member
from domain.outbox import Reason
from domain.outbox import State as CopyState
from domain.roles import RIGHTS, Right, rights_of
from services import audit, members, outbox
from services.events.access import is_host
from services.unit import Unit
from storage import announcements, chats, segments
from storage import members as member_rows

SAMPLE = 5
PAGE = 6


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the copies, in people. `left`: still going out; `posts`: (title, state, error) of chats."""

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
    failures: Sequence[tuple[str, int]] = ()
    posts: Sequence[tuple[str, str, str]] = ()


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


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the history, newest first."""

    items: Sequence[Announcement]
    total: int
    number: int
    pages: int


# -- looking ---------------------------------------------------------------------------------------


def history(unit: Unit, actor_id: int, words: str = "", number: int = 0) -> Page:
    """Announcements that have `words` in a text: all of them with ANNOUNCE, else the actor's own."""
    actor = members.acting_member(unit, actor_id)
    by = None if Right.ANNOUNCE in rights_of(actor.roles) else actor.id
    total = announcements.count(unit.db, words, by)
    pages = max(1, -(-total // PAGE))
    number = min(max(number, 0), pages - 1)
    return Page(announcements.page(unit.db, words, by, offset=number * PAGE, limit=PAGE), total, number, pages)


def require_author(unit: Unit, actor_id: int, segment: Segment | None = None) -> Member:
    """Whoever may write to `segment`: with ANNOUNCE to all, a host to the people of an own event.

    Raises `DomainError` otherwise.
    """
    actor = members.acting_member(unit, actor_id)
    if Right.ANNOUNCE not in rights_of(actor.roles) and not _is_hosted(unit, actor, segment or {}):
        raise DomainError("error-no-right")
    return actor


def _is_hosted(unit: Unit, actor: Member, segment: Segment) -> bool:
    return is_about_events(segment) and all(
        is_host(unit, actor, int(value.partition("/")[0])) for value in segment[Part.EVENT]
    )


def card(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """One announcement with whom it reaches or has reached. Raises `DomainError` without the right to it."""
    return _card(unit, _allowed(unit, actor_id, announcement_id), actor_id)


def values(unit: Unit, actor_id: int, part: Part) -> list[tuple[str, int]]:
    """What can be chosen of REGION or SUBJECT, with the number of people. Needs ANNOUNCE."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    return segments.values_of(unit.db, part)


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
    if found is None or not announcements.was_for(unit.db, found.id, actor_id):
        raise DomainError("error-announcement-gone")
    return found


def report(unit: Unit, announcement: Announcement) -> Report:
    """The figures of an announcement that has been confirmed."""
    copies = announcements.copies(unit.db, announcement.id)

    def of(*states: CopyState) -> int:
        return sum(n for (state, _), n in copies.items() if state in states)

    blocked = copies.get((CopyState.DROPPED, Reason.UNREACHABLE), 0)
    off = copies.get((CopyState.DROPPED, Reason.OFF), 0)
    tapped, muted = announcements.tapped(unit.db, announcement.id)
    titles = {chat.chat_id: chat.title for chat in chats.linked(unit.db)}
    return Report(
        recipients=announcement.recipients or 0,
        delivered=of(CopyState.SENT),
        left=of(CopyState.DUE, CopyState.HELD, CopyState.CLAIMED),
        digest=of(CopyState.DIGEST),
        failed=of(CopyState.FAILED),
        blocked=blocked,
        muted_before=off,
        dropped=of(CopyState.DROPPED) - blocked - off,
        tapped=tapped,
        muted_after=muted,
        failures=announcements.failures(unit.db, announcement.id),
        posts=[
            (titles.get(chat, str(chat)), state, error)
            for chat, state, error in announcements.posts(unit.db, announcement.id)
        ],
    )


def recipients(unit: Unit, actor_id: int, announcement_id: int) -> list[Mapping[str, Any]]:
    """A row per copy, for the report's file; may take long. Raises `DomainError` without the right to it."""
    _allowed(unit, actor_id, announcement_id)
    return [dict(row) for row in announcements.recipients(unit.db, announcement_id)]


# -- drafting --------------------------------------------------------------------------------------


def create(
    unit: Unit,
    actor_id: int,
    html: str,
    words: str,
    attachment: Mapping[str, Any] | None = None,
    *,
    segment: Segment | None = None,
    repeats: int | None = None,
) -> Card:
    """A draft from the author's own message, in the author's language.

    `segment`: whom it begins with; a host writes to {EVENT: ("17/confirmed",)} without ANNOUNCE.
    """
    author = require_author(unit, actor_id, segment)
    rules.require_text(words, has_attachment=attachment is not None)
    announcement_id = announcements.add(unit.db, author.id, unit.now, segment=segment, repeats=repeats)
    announcements.set_text(unit.db, announcement_id, author.language, html, words)
    announcements.update(unit.db, announcement_id, attachment=attachment and dict(attachment))
    return card(unit, actor_id, announcement_id)


def set_text(
    unit: Unit,
    actor_id: int,
    announcement_id: int,
    language: str,
    html: str,
    words: str,
    attachment: Mapping[str, Any] | None = None,
) -> Card:
    """A new text in `language`; a photo or file that came along replaces the old one, none leaves it.

    Under way it reaches those who haven't got their copy yet, and the audit keeps what was changed.
    """
    found = _to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    rules.require_text(words, has_attachment=attachment is not None or found.attachment is not None)
    before = found.words.get(language)
    announcements.set_text(unit.db, found.id, language, html, words)
    if attachment is not None:
        announcements.update(unit.db, found.id, attachment=dict(attachment))
    _note_edit(unit, actor_id, found, before=before, after=words)
    return card(unit, actor_id, found.id)


def _note_edit(
    unit: Unit, actor_id: int, found: Announcement, *, before: str | None = None, after: str | None = None
) -> None:
    """A draft is its author's; what is changed under way, after it was confirmed and agreed to, leaves a trace."""
    if found.state in UNDER_WAY:
        audit.record(unit, actor_id, "announcement.edit", _subject(found.id), before=before or "—", after=after or "—")


def drop_text(unit: Unit, actor_id: int, announcement_id: int, language: str) -> Card:
    """Take a translation back; the text itself stays."""
    found = _to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    if len(found.texts) > 1:
        announcements.drop_text(unit.db, found.id, language)
        _note_edit(unit, actor_id, found, before=found.words.get(language))
    return card(unit, actor_id, found.id)


def drop_attachment(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    found = _to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    for words in found.words.values():
        rules.require_text(words, has_attachment=False)
    announcements.update(unit.db, found.id, attachment=None)
    _note_edit(unit, actor_id, found, before=(found.attachment or {}).get("name"))
    return card(unit, actor_id, found.id)


def add_button(unit: Unit, actor_id: int, announcement_id: int, button: LinkButton) -> Card:
    """One more button. Raises `DomainError` when there are two already."""
    found = _to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    if len(found.buttons) >= rules.MOST_BUTTONS:
        raise DomainError("error-announcement-buttons", most=rules.MOST_BUTTONS)
    rules.require_label(button.label)
    buttons = (*found.buttons, button)
    announcements.update(unit.db, found.id, buttons=announcements.buttons_as_json(buttons))
    _note_edit(unit, actor_id, found, after=f"{button.label}: {button.url or button.payload}")
    return card(unit, actor_id, found.id)


def drop_buttons(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    found = _to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    announcements.update(unit.db, found.id, buttons=[])
    _note_edit(unit, actor_id, found, before=", ".join(f"{b.label}: {b.url or b.payload}" for b in found.buttons))
    return card(unit, actor_id, found.id)


def toggle(unit: Unit, actor_id: int, announcement_id: int, part: Part, value: str) -> Card:
    """Put a value into the segment, or take it out."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = _to_change(unit, actor_id, announcement_id, {State.DRAFT})
    announcements.update(unit.db, found.id, segment=dict(toggled(found.segment, part, value)))
    return card(unit, actor_id, found.id)


def everybody(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Back to the whole network."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = _to_change(unit, actor_id, announcement_id, {State.DRAFT})
    announcements.update(unit.db, found.id, segment={})
    return card(unit, actor_id, found.id)


def toggle_chat(unit: Unit, actor_id: int, announcement_id: int, chat_id: int) -> Card:
    """Post into a linked group or channel as well, or not."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = _to_change(unit, actor_id, announcement_id, {State.DRAFT})
    if chat_id not in {chat.chat_id for chat in chats.linked(unit.db)}:
        raise DomainError("error-chat-gone")
    chosen = [c for c in found.chats if c != chat_id] if chat_id in found.chats else [*found.chats, chat_id]
    announcements.update(unit.db, found.id, chats=chosen)
    return card(unit, actor_id, found.id)


def set_timing(unit: Unit, actor_id: int, announcement_id: int, timing: Timing, at: int | None = None) -> Card:
    """When it goes out. `at`: UTC epoch seconds; for LOCAL what everybody's clock shows, read as UTC."""
    found = _to_change(unit, actor_id, announcement_id, {State.DRAFT})
    announcements.update(unit.db, found.id, timing=timing, at=None if timing is Timing.NOW else at)
    return card(unit, actor_id, found.id)


def repeat(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """A draft of the same for those who got it and pressed none of its buttons."""
    found = _allowed(unit, actor_id, announcement_id)
    if not found.counts_taps or found.state in {State.DRAFT, State.APPROVAL}:
        raise DomainError("error-announcement-no-taps")
    again = announcements.add(unit.db, actor_id, unit.now, segment=None, repeats=found.id)
    for language, html in found.texts.items():
        announcements.set_text(unit.db, again, language, html, found.words[language])
    announcements.update(
        unit.db,
        again,
        attachment=found.attachment and dict(found.attachment),
        buttons=announcements.buttons_as_json(found.buttons),
    )
    return card(unit, actor_id, again)


# -- confirming ------------------------------------------------------------------------------------


def confirm(unit: Unit, actor_id: int, announcement_id: int, shown: int, typed: int | None = None) -> Card:
    """Send it, or ask a second organizer to agree.

    `shown`: the number of recipients the organizer saw; `typed`: the same typed by hand, where it must be.
    Raises `DomainError` when they differ, or when the audience has changed by more than 5 % meanwhile.
    """
    found = _to_change(unit, actor_id, announcement_id, {State.DRAFT})
    actual = _count(unit, found)
    if actual or not found.chats:
        rules.require_count(shown, actual)
    if rules.needs_typing(actual) and typed != shown:
        raise DomainError("error-announcement-typed", count=shown)
    announcements.update(unit.db, found.id, confirmed_at=unit.now, confirmed_by=actor_id)
    if not rules.needs_second(actual):
        _start(unit, found, actor_id)
        return card(unit, actor_id, found.id)
    _move(unit, found, State.APPROVAL)
    others = [m for m in members.holders(unit, *_announcers()) if m.id != actor_id]
    if not others:
        raise DomainError("error-announcement-alone", most=rules.TWO_PEOPLE_ABOVE)
    for other in others:
        outbox.say(
            unit,
            kind="announcement-approval",
            to=other.id,
            key=f"announcement-approval:{found.id}:{unit.now}:{other.id}",
            payload={"announcement": found.id},
        )
    audit.record(unit, actor_id, "announcement.confirm", _subject(found.id), after=str(actual))
    return card(unit, actor_id, found.id)


def approve(unit: Unit, actor_id: int, announcement_id: int, confirmed_at: int | None = None) -> Card:
    """The second organizer agrees. Needs ANNOUNCE. Raises `DomainError` for whoever confirmed it.

    `confirmed_at`: the version that was read (UTC epoch seconds); one confirmed since is refused.
    """
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = _known(unit, announcement_id)
    if actor_id == _confirmer(found):
        raise DomainError("error-announcement-own")
    if found.state is not State.APPROVAL or confirmed_at not in {None, found.confirmed_at}:
        raise DomainError("error-state-changed")
    announcements.update(unit.db, found.id, approved_by=actor_id)
    _start(unit, found, actor_id)
    return card(unit, actor_id, found.id)


def back_to_draft(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """The author changes something, or the second organizer doesn't agree; the author hears of that."""
    found = _allowed(unit, actor_id, announcement_id)
    _move(unit, found, State.DRAFT)
    outbox.withdraw(unit, f"announcement-approval:{found.id}:")
    if actor_id != found.author_id:
        _tell_author(unit, found, "returned", by=actor_id)
        audit.record(unit, actor_id, "announcement.return", _subject(found.id))
    return card(unit, actor_id, found.id)


def _start(unit: Unit, found: Announcement, actor_id: int) -> None:
    _move(unit, found, State.SENDING)
    default = unit.network.default_zone

    def due_in(zone: str | None) -> int:
        return rules.due_in(found.timing, found.at, zone or default, unit.now)

    written = segments.write_out(unit.db, found.id, found.segment, found.repeats, unit.now, due_in)
    for chat_id in found.chats:
        outbox.say(
            unit,
            kind="announcement-post",
            chat=chat_id,
            key=f"announcement-post:{found.id}:{chat_id}",
            payload={"announcement": found.id},
            due_at=due_in(None),
            announcement_id=found.id,
        )
    announcements.update(unit.db, found.id, recipients=written, started_at=unit.now)
    outbox.say(
        unit,
        kind="announcement-progress",
        to=found.author_id,
        key=f"announcement-progress:{found.id}",
        payload={"announcement": found.id},
    )
    audit.record(unit, actor_id, "announcement.send", _subject(found.id), after=str(written))


# -- steering --------------------------------------------------------------------------------------


def pause(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Stop what hasn't gone out; within a second, but for the copies in the sender's hands."""
    found = _allowed(unit, actor_id, announcement_id)
    _hold(unit, found, PausedBy.ORGANIZER)
    audit.record(unit, actor_id, "announcement.pause", _subject(found.id))
    return card(unit, actor_id, found.id)


def resume(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Go on. After a pause by errors they don't stop it again: the organizer has looked."""
    found = _allowed(unit, actor_id, announcement_id)
    if found.state is not State.PAUSED:
        raise DomainError("error-state-changed")
    _move(unit, found, State.SENDING)
    announcements.update(unit.db, found.id, paused_by=None, is_checked=int(found.paused_by is PausedBy.ERRORS))
    announcements.let_go(unit.db, found.id)
    unit.spoke = True
    audit.record(unit, actor_id, "announcement.resume", _subject(found.id))
    return card(unit, actor_id, found.id)


def cancel(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Take back what hasn't gone out. What has can't be: people have read it."""
    found = _allowed(unit, actor_id, announcement_id)
    _move(unit, found, State.CANCELLED)
    announcements.update(unit.db, found.id, finished_at=unit.now)
    taken_back = announcements.cancel_copies(unit.db, found.id, unit.now)
    audit.record(unit, actor_id, "announcement.cancel", _subject(found.id), after=str(taken_back))
    return card(unit, actor_id, found.id)


def tap(unit: Unit, actor_id: int, announcement_id: int, button: int) -> LinkButton:
    """Somebody pressed a button of the bot's own, and counts if it was for them; returns what it leads to."""
    members.actor(unit, actor_id)
    found = announcements.by_id(unit.db, announcement_id)
    if found is None or not 0 <= button < len(found.buttons):
        raise DomainError("error-stale-button")
    # An organizer who tries the buttons of a preview isn't a reader, nor is whoever forges a press.
    if announcements.was_for(unit.db, found.id, actor_id):
        announcements.tap(unit.db, found.id, actor_id, button, unit.now)
    return found.buttons[button]


# -- what nobody presses ---------------------------------------------------------------------------


def look_at_errors(unit: Unit, announcement_id: int) -> None:
    """After a copy has failed: too many among the first hundred stop the rest, and the author hears of it."""
    found = announcements.by_id(unit.db, announcement_id)
    if found is None or found.state is not State.SENDING or found.is_checked:
        return
    seen = report(unit, found)
    tried = seen.delivered + seen.failed
    if rules.must_stop(failed=seen.failed, tried=tried, recipients=found.recipients or 0):
        _hold(unit, found, PausedBy.ERRORS)
        _tell_author(unit, found, "stopped")


def finish_sent(unit: Unit) -> None:
    """A tick: what has gone out completely is done, and the author gets the report."""
    for found in announcements.in_states(unit.db, State.SENDING):
        if not announcements.is_unfinished(unit.db, found.id):
            _move(unit, found, State.DONE)
            announcements.update(unit.db, found.id, finished_at=unit.now)
            _tell_author(unit, found, "done")


def under_way(unit: Unit) -> list[tuple[Announcement, Report, tuple[int, int] | None]]:
    """For the progress bars: each with its figures and the message (telegram id, message id) that shows them.

    Those that ended within the last minutes are among them, so that a bar doesn't stay at 99 %.
    """
    ended = [
        a
        for a in announcements.in_states(unit.db, State.DONE, State.CANCELLED)
        if a.finished_at is not None and unit.now - a.finished_at < 300
    ]
    going = announcements.in_states(unit.db, State.SENDING, State.PAUSED)
    return [(a, report(unit, a), announcements.progress_message(unit.db, a.id)) for a in [*going, *ended]]


# -- small things ----------------------------------------------------------------------------------


def _known(unit: Unit, announcement_id: int) -> Announcement:
    found = announcements.by_id(unit.db, announcement_id)
    if found is None:
        raise DomainError("error-announcement-gone")
    return found


def _allowed(unit: Unit, actor_id: int, announcement_id: int) -> Announcement:
    """What the actor may see and steer: everything with ANNOUNCE, else one's own to an own event's people."""
    found = _known(unit, announcement_id)
    if require_author(unit, actor_id, found.segment).id != found.author_id:
        members.with_right(unit, actor_id, Right.ANNOUNCE)
    return found


def _to_change(unit: Unit, actor_id: int, announcement_id: int, states: frozenset[State] | set[State]) -> Announcement:
    found = _allowed(unit, actor_id, announcement_id)
    if found.state not in states:
        raise DomainError("error-announcement-state")
    return found


def _move(unit: Unit, found: Announcement, new: State) -> None:
    require_transition(found.state, new)
    if not announcements.move(unit.db, found.id, found.state, new):
        raise DomainError("error-state-changed")


def _hold(unit: Unit, found: Announcement, by: PausedBy) -> None:
    _move(unit, found, State.PAUSED)
    announcements.update(unit.db, found.id, paused_by=by)
    announcements.hold(unit.db, found.id)


def _tell_author(unit: Unit, found: Announcement, what: str, by: int | None = None) -> None:
    outbox.say(
        unit,
        kind="announcement-news",
        to=found.author_id,
        key=f"announcement-news:{found.id}:{what}:{unit.now}",
        payload={"announcement": found.id, "what": what, "by": by},
    )


def _count(unit: Unit, found: Announcement) -> int:
    return segments.count(unit.db, found.segment, found.repeats, unit.now)


def _card(unit: Unit, found: Announcement, viewer_id: int) -> Card:
    is_draft = found.state in {State.DRAFT, State.APPROVAL}
    return Card(
        announcement=found,
        author=member_rows.by_id(unit.db, found.author_id, unit.now),
        count=_count(unit, found) if is_draft else 0,
        sample=segments.sample(unit.db, found.segment, found.repeats, unit.now, SAMPLE) if is_draft else (),
        linked=chats.linked(unit.db),
        report=None if is_draft else report(unit, found),
        approver=member_rows.by_id(unit.db, found.approved_by, unit.now) if found.approved_by else None,
        is_mine=viewer_id == _confirmer(found),
    )


def _confirmer(found: Announcement) -> int:
    """Who stands for it: whoever confirmed it, as anybody with the right may confirm another's draft."""
    return found.confirmed_by or found.author_id


def _announcers() -> list[Any]:
    return [role for role, rights in RIGHTS.items() if Right.ANNOUNCE in rights]


def _subject(announcement_id: int) -> str:
    return f"announcement:{announcement_id}"
