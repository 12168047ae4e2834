"""Confirming an announcement and steering it while it goes out.

Whom it reaches is counted when it is confirmed, and nobody who joins later gets it. The first copies are written in the
unit that confirms it, the others as it goes out, so that nobody's press waits for all of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.notices import QuietHours
from domain.base.roles import RIGHTS, Right
from domain.voice import announcements as rules
from domain.voice import lives
from domain.voice.announcements import Announcement, LinkButton, PausedBy, State
from domain.voice.lives import Agreement
from domain.voice.norms import TWO_PEOPLE
from services.base import audit, members, norms, outbox
from services.base.unit import Unit
from services.voice.announcements import audience
from services.voice.announcements.access import allowed, confirmer, known, move, stands, subject, to_change
from services.voice.announcements.looking import Card, card, count, lost_chats, report
from storage.base import members as member_rows
from storage.base import outbox as stored_outbox
from storage.voice import announcements, segments

AT_ONCE = 1_000
"""Members looked at in one transaction when copies are written: presses wait behind it."""


def confirm(unit: Unit, actor_id: int, announcement_id: int, shown: int, typed: int | None = None) -> Card:
    """Send it, or ask a second organizer to agree.

    `shown`: the number of recipients the organizer saw; `typed`: the same typed by hand, where it must be.
    Raises `DomainError` when they differ, or when the audience has changed by more than 5 % meanwhile.
    """
    found = to_change(unit, actor_id, announcement_id, {State.DRAFT})
    require_chats(unit, found)
    actual = count(unit, found)
    if actual or not found.chats:
        rules.require_count(shown, actual)
    if rules.needs_typing(actual) and typed != shown:
        raise DomainError("error-announcement-typed", count=shown)
    above = norms.value(unit, TWO_PEOPLE)
    announcements.update(unit.db, found.id, second_above=above)
    found = replace(found, second_above=above)
    if not rules.needs_second(actual, above):
        announcements.update(unit.db, found.id, confirmed_at=rules.version_at(found, unit.now), confirmed_by=actor_id)
        _start(unit, found, lives.SEND, actor_id, counted=actual)
        return card(unit, actor_id, found.id)
    ask_second(unit, found, actor_id)
    audit.record(unit, actor_id, "announcement.confirm", subject(found.id), after=str(actual))
    return card(unit, actor_id, found.id)


def require_chats(unit: Unit, found: Announcement) -> None:
    """Raise `DomainError` where the bot isn't any more in a group that was chosen, or none was for an announcement
    that goes nowhere else."""
    if lost_chats(unit, found):
        raise DomainError("error-announcement-chat-lost")
    if found.only_chats and not found.chats:
        raise DomainError("error-announcement-no-chat")


def ask_second(unit: Unit, found: Announcement, actor_id: int) -> None:
    """What is written now must be agreed to by somebody other than `actor_id`; until then nothing goes out.

    Raises `DomainError` when there is nobody else.
    """
    version = rules.version_at(found, unit.now)
    announcements.update(unit.db, found.id, confirmed_at=version, confirmed_by=actor_id, approved_by=None)
    move(unit, found, lives.ASK_SECOND)
    announcements.hold(unit.db, found.id)
    outbox.withdraw(unit, f"announcement-approval:{found.id}:")
    others = [m for m in members.holders(unit, *_announcers()) if m.id != actor_id]
    if not others:
        raise DomainError("error-announcement-alone", most=found.second_above)
    for other in others:
        outbox.say(
            unit,
            kind="announcement-approval",
            to=other.id,
            key=f"announcement-approval:{found.id}:{version}:{other.id}",
            payload={"announcement": found.id},
        )


def approve(unit: Unit, actor_id: int, announcement_id: int, confirmed_at: int | None = None) -> Card:
    """The second organizer agrees. Needs ANNOUNCE. Raises `DomainError` for whoever confirmed it.

    `confirmed_at`: the version that was read (UTC epoch seconds); one confirmed since is refused.
    """
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = known(unit, announcement_id)
    agreed = Agreement(confirmer(found), actor_id, found.confirmed_at, confirmed_at)
    lives.ANNOUNCEMENT.require(lives.AGREE, found.state, agreed)
    announcements.update(unit.db, found.id, approved_by=actor_id)
    if found.is_out:
        _let_go(unit, found, lives.AGREE, agreed)
        audit.record(unit, actor_id, "announcement.resume", subject(found.id))
    else:
        _start(unit, found, lives.AGREE, actor_id, agreed, counted=count(unit, found))
    return card(unit, actor_id, found.id)


def back_to_draft(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """The author changes something, or the second organizer doesn't agree; the author hears of that.

    What has been on its way is no draft any more: it is paused.
    """
    found = allowed(unit, actor_id, announcement_id)
    move(unit, found, lives.RETURN_ON_THE_WAY if found.is_out else lives.RETURN)
    announcements.update(unit.db, found.id, paused_by=PausedBy.RETURNED if found.is_out else None)
    outbox.withdraw(unit, f"announcement-approval:{found.id}:")
    if actor_id != found.author_id:
        _tell(unit, found, "returned", by=actor_id)
        audit.record(unit, actor_id, "announcement.return", subject(found.id))
    return card(unit, actor_id, found.id)


def _start(
    unit: Unit, found: Announcement, step: Move[State], actor_id: int, facts: object = None, *, counted: int
) -> None:
    """`counted`: whom it reaches at this moment."""
    move(unit, found, step, facts)
    begun = replace(
        found,
        started_at=unit.now,
        begins_at=_due_in(unit, found, None) if found.chats else None,
        last_member=member_rows.newest(unit.db),
        written_to=0,
    )
    announcements.update(unit.db, found.id, recipients=counted, started_at=unit.now, last_member=begun.last_member)
    _write(unit, begun)
    for chat_id in found.chats:
        outbox.say(
            unit,
            kind="announcement-post",
            chat=chat_id,
            key=f"announcement-post:{found.id}:{chat_id}",
            payload={"announcement": found.id},
            due_at=_due_in(unit, found, None),
            announcement_id=found.id,
        )
    outbox.say(
        unit,
        kind="announcement-progress",
        to=found.author_id,
        key=f"announcement-progress:{found.id}",
        payload={"announcement": found.id},
    )
    audit.record(unit, actor_id, "announcement.send", subject(found.id), after=str(counted))


def _due_in(unit: Unit, found: Announcement, zone: str | None) -> int:
    return rules.due_in(found.timing, found.at, zone or unit.network.default_zone, unit.now)


def _write(unit: Unit, found: Announcement) -> None:
    """Copies for whoever of the next `AT_ONCE` members it is for; after the last it is known how many they are."""
    after, last = found.written_to or 0, found.last_member or 0
    upto = member_rows.portion_end(unit.db, after, AT_ONCE, last)
    begins_at = [] if found.begins_at is None else [found.begins_at]

    def due_in(zone: str | None) -> int:
        begins_at.append(_due_in(unit, found, zone))
        return begins_at[-1]

    joined = unit.now if found.started_at is None else found.started_at
    whom = audience.of(unit, found)
    more = segments.write_out(unit.db, found.id, whom, due_in, after=after, upto=upto, joined=joined)
    written = found.written + more
    announcements.update(unit.db, found.id, written=written, begins_at=min(begins_at, default=None))
    if upto < last:
        announcements.update(unit.db, found.id, written_to=upto)
    else:
        announcements.update(unit.db, found.id, written_to=None, recipients=written)


def write_more(unit: Unit) -> bool:
    """The next copies of what is going out, when the sender has none left; False when all are written."""
    found = announcements.being_written(unit.db)
    if found is None:
        return False
    _write(unit, found)
    return True


def take_back(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """A planned one is a draft again, as if it had never been confirmed; its time stays.

    Raises `DomainError` once somebody may have it.
    """
    found = allowed(unit, actor_id, announcement_id)
    move(unit, found, lives.TAKE_BACK, lives.Plan(found.begins_at, unit.now))
    announcements.take_back(unit.db, found.id)
    announcements.update(
        unit.db,
        found.id,
        started_at=None,
        recipients=None,
        written_to=None,
        written=0,
        approved_by=None,
        paused_by=None,
        let_go_at=None,
        asks_since=None,
    )
    audit.record(unit, actor_id, "announcement.take-back", subject(found.id))
    return card(unit, actor_id, found.id)


def pause(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Stop what hasn't gone out; within a second, but for the copies in the sender's hands."""
    found = allowed(unit, actor_id, announcement_id)
    _hold(unit, found, lives.PAUSE, PausedBy.ORGANIZER)
    audit.record(unit, actor_id, "announcement.pause", subject(found.id))
    return card(unit, actor_id, found.id)


def resume(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Go on. After a pause by errors they don't stop it again: the organizer has looked. Whoever lets go what had
    lost its author stands for it from now on. What a second organizer hasn't read waits for one.
    """
    found = allowed(unit, actor_id, announcement_id)
    lives.ANNOUNCEMENT.require(lives.RESUME, found.state)
    if found.paused_by is PausedBy.AUTHOR:
        found = replace(found, confirmed_by=actor_id)
        if found.approved_by == actor_id:
            found = replace(found, approved_by=None)
        announcements.update(unit.db, found.id, confirmed_by=actor_id, approved_by=found.approved_by)
    if found.awaits_second:
        ask_second(unit, found, actor_id)
        return card(unit, actor_id, found.id)
    _let_go(unit, found, lives.RESUME)
    audit.record(unit, actor_id, "announcement.resume", subject(found.id))
    return card(unit, actor_id, found.id)


def _let_go(unit: Unit, found: Announcement, step: Move[State], facts: object = None) -> None:
    move(unit, found, step, facts)
    announcements.update(
        unit.db,
        found.id,
        paused_by=None,
        is_checked=int(found.paused_by is PausedBy.ERRORS),
        let_go_at=unit.now,
        asks_since=None,
    )
    announcements.let_go(unit.db, found.id)
    unit.spoke = True


def ask_to_cancel(unit: Unit, actor_id: int, announcement_id: int, *, asks: bool) -> Card:
    """The progress bar asks whether to cancel, and keeps asking while copies go out; or (`asks` False) shows them."""
    found = allowed(unit, actor_id, announcement_id)
    if asks and found.state in {State.DRAFT, State.DONE, State.CANCELLED}:
        raise DomainError("error-state-changed")
    announcements.update(unit.db, found.id, asks_since=unit.now if asks else None)
    return card(unit, actor_id, found.id)


def cancel(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Take back what hasn't gone out. What has can't be: people have read it."""
    found = allowed(unit, actor_id, announcement_id)
    move(unit, found, lives.CANCEL)
    announcements.update(unit.db, found.id, finished_at=unit.now, asks_since=None)
    taken_back = announcements.cancel_copies(unit.db, found.id, unit.now)
    audit.record(unit, actor_id, "announcement.cancel", subject(found.id), after=str(taken_back))
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


def look_at_errors(unit: Unit, announcement_id: int) -> None:
    """After a copy has failed: too many among the first hundred stop the rest, and the author hears of it."""
    found = announcements.by_id(unit.db, announcement_id)
    if found is None or found.state is not State.SENDING or found.is_checked:
        return
    if announcements.tried(unit.db, found.id, rules.FIRST_COPIES + 1) > rules.FIRST_COPIES:
        return  # they are judged by the first ones, and a report counts all
    seen = report(unit, found)
    tried = seen.delivered + seen.failed
    if rules.must_stop(failed=seen.failed, tried=tried, recipients=found.recipients or 0):
        _hold(unit, found, lives.STOP, PausedBy.ERRORS)
        _tell(unit, found, "stopped")


def must_wait(unit: Unit, announcement_id: int, zone: str, quiet: QuietHours | None) -> bool:
    """Whether a copy that is due for somebody in `zone` mustn't go out unasked: whoever stood for it may not
    announce any more, or it is late by more than its sense (PRODUCT §4). Then all of it is held and asked about.
    """
    found = announcements.by_id(unit.db, announcement_id)
    if found is None or found.state is not State.SENDING:
        return found is not None and found.state in {State.PAUSED, State.APPROVAL}
    if _lost_its_author(unit, found):
        return True
    late = rules.is_late(found, zone, quiet, unit.now)
    if not late or announcements.has_gone_out_since(unit.db, found.id, unit.now - rules.LATE):
        return False
    _hold(unit, found, lives.STOP, PausedBy.LATE)
    _tell(unit, found, "late")
    return True


def _lost_its_author(unit: Unit, found: Announcement) -> bool:
    if stands(unit, found):
        return False
    _hold(unit, found, lives.STOP, PausedBy.AUTHOR)
    for organizer in members.holders(unit, *_announcers()):
        _say(unit, found, organizer.id, "orphan", by=confirmer(found))
    return True


def is_any_to_finish(unit: Unit) -> bool:
    """Whether `finish_sent` has something to do."""
    under_way = announcements.in_states(unit.db, State.SENDING)
    return any(
        not announcements.is_unfinished(unit.db, found.id) or not stands(unit, found) for found in under_way
    ) or any(not stored_outbox.is_known(unit.db, _back_key(found)) for found in _may_go_on(unit))


def _may_go_on(unit: Unit) -> list[Announcement]:
    """What waits only because its author couldn't stand for it, and somebody can again."""
    paused = announcements.in_states(unit.db, State.PAUSED)
    return [found for found in paused if found.paused_by is PausedBy.AUTHOR and stands(unit, found)]


def _back_key(found: Announcement) -> str:
    return f"announcement-news:{found.id}:back:{found.confirmed_at}:{confirmer(found)}"


def finish_sent(unit: Unit) -> None:
    """A tick: what has gone out completely is done, and the author gets the report; what has lost its author waits,
    and whoever may announce again is asked about it too.
    """
    for found in announcements.in_states(unit.db, State.SENDING):
        if not announcements.is_unfinished(unit.db, found.id):
            move(unit, found, lives.END)
            announcements.update(unit.db, found.id, finished_at=unit.now, asks_since=None)
            _tell(unit, found, "done")
        else:
            _lost_its_author(unit, found)
    for found in _may_go_on(unit):
        _say(unit, found, confirmer(found), "back", by=None, key=_back_key(found))


def _hold(unit: Unit, found: Announcement, step: Move[State], by: PausedBy) -> None:
    move(unit, found, step)
    announcements.update(unit.db, found.id, paused_by=by, asks_since=None)
    announcements.hold(unit.db, found.id)


def _tell(unit: Unit, found: Announcement, what: str, by: int | None = None) -> None:
    """Tell its author, and whoever stands for it now."""
    for member_id in {found.author_id, confirmer(found)} - {by}:
        _say(unit, found, member_id, what, by)


def _say(unit: Unit, found: Announcement, to: int, what: str, by: int | None, key: str | None = None) -> None:
    outbox.say(
        unit,
        kind="announcement-news",
        to=to,
        key=key or f"announcement-news:{found.id}:{what}:{unit.now}:{to}",
        payload={"announcement": found.id, "what": what, "by": by},
    )


def _announcers() -> list[Any]:
    return [role for role, rights in RIGHTS.items() if Right.ANNOUNCE in rights]
