"""Writing an announcement: texts, attachment, buttons, segment, time. Also of what is under way: an edit reaches
whoever hasn't got it yet, because what it says is read at sending."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from domain.base.errors import DomainError
from domain.base.folding import folded
from domain.base.roles import Right
from domain.voice import announcements as rules
from domain.voice.announcements import (
    TEXT_CAN_CHANGE,
    UNDER_WAY,
    Announcement,
    LinkButton,
    Segment,
    State,
    Timing,
    toggled,
)
from services.base import audit, members
from services.base.unit import Unit
from services.voice.announcements import audience
from services.voice.announcements.access import allowed, require_author, subject, to_change
from services.voice.announcements.looking import Card, card
from services.voice.announcements.sending import ask_second
from storage.voice import announcements, chats


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


def begun(unit: Unit, actor_id: int, html: str, payload: str) -> Card | None:
    """The author's own draft with this very text and a button to `payload`, the newest."""
    found = announcements.draft_with(unit.db, require_author(unit, actor_id).id, html, payload)
    return card(unit, actor_id, found) if found is not None else None


def require_may_create(unit: Unit, actor_id: int) -> None:
    """Raise `DomainError` for whoever may not begin an announcement to all: before they write it."""
    require_author(unit, actor_id)


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
    found = to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    rules.require_text(words, has_attachment=attachment is not None or found.attachment is not None)
    before = found.words.get(language)
    announcements.set_text(unit.db, found.id, language, html, words)
    if attachment is not None:
        announcements.update(unit.db, found.id, attachment=dict(attachment))
    _edited(unit, actor_id, found, before=before, after=words)
    return card(unit, actor_id, found.id)


def _edited(
    unit: Unit, actor_id: int, found: Announcement, *, before: str | None = None, after: str | None = None
) -> None:
    """A draft is its author's; what is changed under way, after it was confirmed, leaves a trace, and what two must
    agree to is asked about anew: the second agreed to the version that they had read (PRODUCT §4).
    """
    if found.state in UNDER_WAY:
        audit.record(unit, actor_id, "announcement.edit", subject(found.id), before=before or "—", after=after or "—")
        if rules.needs_second(found.recipients or 0, found.second_above):
            ask_second(unit, found, actor_id)


def drop_text(unit: Unit, actor_id: int, announcement_id: int, language: str) -> Card:
    """Take a translation back; the text itself stays."""
    found = to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    if len(found.texts) > 1:
        announcements.drop_text(unit.db, found.id, language)
        _edited(unit, actor_id, found, before=found.words.get(language))
    return card(unit, actor_id, found.id)


def drop_attachment(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    found = to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    for words in found.words.values():
        rules.require_text(words, has_attachment=False)
    announcements.update(unit.db, found.id, attachment=None)
    _edited(unit, actor_id, found, before=(found.attachment or {}).get("name"))
    return card(unit, actor_id, found.id)


def add_button(unit: Unit, actor_id: int, announcement_id: int, button: LinkButton) -> Card:
    """One more button. Raises `DomainError` when there are two already."""
    found = to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    if len(found.buttons) >= rules.MOST_BUTTONS:
        raise DomainError("error-announcement-buttons", most=rules.MOST_BUTTONS)
    rules.require_label(button.label)
    buttons = (*found.buttons, button)
    announcements.update(unit.db, found.id, buttons=announcements.buttons_as_json(buttons))
    _edited(unit, actor_id, found, after=f"{button.label}: {button.url or button.payload}")
    return card(unit, actor_id, found.id)


def drop_buttons(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    found = to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    announcements.update(unit.db, found.id, buttons=[])
    _edited(unit, actor_id, found, before=", ".join(f"{b.label}: {b.url or b.payload}" for b in found.buttons))
    return card(unit, actor_id, found.id)


def toggle(unit: Unit, actor_id: int, announcement_id: int, part: str, value: str) -> Card:
    """Put a value into the segment, or take it out. Raises `DomainError` for one that isn't to be chosen (any more)."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = to_change(unit, actor_id, announcement_id, {State.DRAFT})
    known = audience.part(unit, part)
    if value not in found.segment.get(part, ()) and not known.offers(unit, value):
        raise DomainError("error-option-gone")
    segment = toggled(found.segment, part, value, holds_one=known.holds_one)
    announcements.update(unit.db, found.id, segment=dict(segment), only_chats=0)
    return card(unit, actor_id, found.id)


def everybody(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Back to the whole network."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = to_change(unit, actor_id, announcement_id, {State.DRAFT})
    announcements.update(unit.db, found.id, segment={}, only_chats=0)
    return card(unit, actor_id, found.id)


def toggle_chat(unit: Unit, actor_id: int, announcement_id: int, chat_id: int) -> Card:
    """Post into a linked group or channel as well, or not."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = to_change(unit, actor_id, announcement_id, {State.DRAFT})
    if chat_id not in {*found.chats, *(chat.chat_id for chat in chats.linked(unit.db))}:
        raise DomainError("error-chat-gone")
    chosen = [c for c in found.chats if c != chat_id] if chat_id in found.chats else [*found.chats, chat_id]
    announcements.update(unit.db, found.id, chats=chosen)
    return card(unit, actor_id, found.id)


def toggle_only_chats(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """Into its groups and channels alone, or to people as well."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    found = to_change(unit, actor_id, announcement_id, {State.DRAFT})
    announcements.update(unit.db, found.id, only_chats=int(not found.only_chats))
    return card(unit, actor_id, found.id)


def set_timing(unit: Unit, actor_id: int, announcement_id: int, timing: Timing, at: int | None = None) -> Card:
    """When it goes out. `at`: UTC epoch seconds; for LOCAL what everybody's clock shows, read as UTC.

    Once it is confirmed, another time for whatever hasn't gone out yet.
    """
    found = to_change(unit, actor_id, announcement_id, TEXT_CAN_CHANGE)
    announcements.update(unit.db, found.id, timing=timing, at=None if timing is Timing.NOW else at)
    if found.state in UNDER_WAY:
        default = unit.network.default_zone

        def due_in(zone: str | None) -> int:
            return rules.due_in(timing, at, zone or default, unit.now)

        announcements.due_again(unit.db, found.id, due_in)
        is_begun = (found.begins_at or 0) <= unit.now
        begins_at = found.begins_at if is_begun else announcements.begins_at(unit.db, found.id)
        announcements.update(unit.db, found.id, let_go_at=unit.now, begins_at=begins_at)
        unit.spoke = True
        _edited(unit, actor_id, found, before=_moment(found.timing, found.at), after=_moment(timing, at))
    return card(unit, actor_id, found.id)


def _moment(timing: Timing, at: int | None) -> str:
    """For the audit: «at 2026-11-30 18:00» in UTC, or by everybody's own clock («local»)."""
    return timing if at is None else f"{timing} {datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M}"


def copied(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """A new draft of the actor's with the same text, file, buttons and people; when is asked anew."""
    found = allowed(unit, actor_id, announcement_id)
    again = _again(unit, actor_id, found, segment=found.segment, repeats=None)
    linked = {chat.chat_id for chat in chats.linked(unit.db)}
    kept = [chat for chat in found.chats if chat in linked]
    announcements.update(unit.db, again, chats=kept, only_chats=int(found.only_chats))
    return card(unit, actor_id, again)


def repeat(unit: Unit, actor_id: int, announcement_id: int) -> Card:
    """A draft of the same for those who got it and pressed none of its buttons."""
    found = allowed(unit, actor_id, announcement_id)
    if not found.counts_taps or found.state in {State.DRAFT, State.APPROVAL}:
        raise DomainError("error-announcement-no-taps")
    # Of a thing's people it stays theirs: whoever leads it may write to nobody else.
    segment = found.segment if audience.things_of(unit, found.segment) else None
    return card(unit, actor_id, _again(unit, actor_id, found, segment=segment, repeats=found.id))


def _again(unit: Unit, actor_id: int, found: Announcement, *, segment: Segment | None, repeats: int | None) -> int:
    again = announcements.add(unit.db, actor_id, unit.now, segment=segment, repeats=repeats)
    for language, html in found.texts.items():
        announcements.set_text(unit.db, again, language, html, found.words[language])
    announcements.update(
        unit.db,
        again,
        attachment=found.attachment and dict(found.attachment),
        buttons=announcements.buttons_as_json(found.buttons),
    )
    return again


def refold(unit: Unit) -> None:
    """The folded words of every text anew."""
    announcements.refold(unit.db, folded)
