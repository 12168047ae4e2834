"""An announcement as people get it, and what its author hears on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Protocol, cast

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.voice.announcements import Announcement, LinkButton, PausedBy, State
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Post, Renderer
from handlers.ui.screen import Attachment, AttachmentKind, Button, Row, Screen, deep_link
from handlers.ui.segment import Wording
from handlers.voice.announcements import screens, words
from handlers.voice.announcements.presses import OpenAnnouncement, Read, Tap
from locales.texts import Html, Texts, escape, lines
from services.base.unit import Unit
from services.voice.announcements import looking


class HasSegments(Protocol):
    """What all areas brought (handlers/ui/feature.py), as far as it is asked for here."""

    segments: tuple[Wording, ...]


HELD = {"stopped": PausedBy.ERRORS, "late": PausedBy.LATE, "orphan": PausedBy.AUTHOR, "back": PausedBy.AUTHOR}
"""What is said of an announcement that the bot itself has paused."""
GOES_OUT = frozenset({State.SENDING, State.PAUSED, State.DONE})
"""DONE: a copy that waited in somebody's digest. PAUSED: one that was in hand when it was paused."""


def _goes_out(found: Announcement) -> bool:
    return found.state in GOES_OUT and not found.awaits_second


def announcement(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """A recipient's copy."""
    found = looking.read(unit, payload["announcement"])
    if found is None or not _goes_out(found):
        return None
    return copy(t, found)


def copy(t: Texts, found: Announcement) -> Notice:
    """What a recipient sees, in the reader's language where there is a translation."""
    return Notice(
        text=Html(found.text(t.language)),
        to=Button(t.plain("announcement-read"), Read(id=found.id)),
        is_whole=True,
        rows=tuple((_button(found, number, button),) for number, button in enumerate(found.buttons)),
        line=escape(found.title(120)) if found.title() else t("announcement-only-file"),
        attachment=attachment(found),
        source=found.id,
    )


def attachment(found: Announcement) -> Attachment | None:
    if found.attachment is None:
        return None
    kind = cast(AttachmentKind, found.attachment["kind"])
    return Attachment(kind, found.attachment["name"], file_id=found.attachment["file_id"])


def _button(found: Announcement, number: int, button: LinkButton) -> Button:
    # A link to the bot's own things goes through the bot, which counts the press; others open at once.
    if button.payload is not None:
        return Button(button.label, Tap(id=found.id, button=number))
    return Button(button.label, url=button.url)


def post(unit: Unit, t: Texts, payload: dict[str, Any]) -> Screen | None:
    """The same in a group or channel, where every button is a link."""
    found = looking.read(unit, payload["announcement"])
    if found is None or not _goes_out(found):
        return None
    return posted(t, found, unit.network.bot_username)


def posted(t: Texts, found: Announcement, username: str) -> Screen:
    """How it stands in a group or channel of the network; `username`: the bot's."""
    rows: list[Row] = []
    for button in found.buttons:
        url = button.url or deep_link(username, button.payload or "")
        rows.append((Button(button.label, url=url),))
    return Screen(Html(found.text(t.language)), tuple(rows), menu=False, attachment=attachment(found))


def progress(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """The author's progress bar; bot/progress.py keeps it up to date."""
    found = looking.read(unit, payload["announcement"])
    if found is None:
        return None
    screen = screens.bar(t, found, looking.report(unit, found))
    return Notice(screen.text, to=None, rows=screen.rows, is_screen=True)


def approval(
    unit: Unit, t: Texts, reader: Member, payload: dict[str, Any], wordings: Sequence[Wording]
) -> Notice | None:
    """A second organizer is asked; nothing once somebody has answered."""
    found = looking.read(unit, payload["announcement"])
    if found is None or found.state is not State.APPROVAL:
        return None
    seen = looking.card(unit, reader.id, found.id)
    screen = screens.card(t, seen, wordings)
    return Notice(screen.text, to=Button(t.plain("announcement-open"), OpenAnnouncement(id=found.id)), rows=screen.rows)


def news(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Done, returned by the second organizer, or held: stopped by errors, late, or without whoever stood for it.

    What is held is asked about with its buttons, and only while it is.
    """
    try:
        found = looking.card(unit, reader.id, payload["announcement"]).announcement
    except DomainError:
        return None
    what = payload["what"]
    if what in HELD and (found.state is not State.PAUSED or found.paused_by is not HELD[what]):
        return None
    by = looking.person(unit, payload["by"]) if payload.get("by") else None
    report = looking.report(unit, found) if found.is_out else None
    if what == "done" and report is not None and report.digest and not report.delivered:
        what = "done-digest"
    return Notice(
        lines(
            t(f"announcement-news-{what}", title=_title(t, found), name=name_of(t, by), when=words.when(t, found)),
            screens.figures(t, found, report) if report is not None else None,
        ),
        to=Button(t.plain("announcement-open"), OpenAnnouncement(id=found.id)),
        rows=screens.steering(t, found) if what in HELD else (),
    )


def _title(t: Texts, found: Announcement) -> str:
    return found.title() or t.plain("announcement-only-file")


NOTICES: dict[str, Renderer] = {
    "announcement": announcement,
    "announcement-progress": progress,
    "announcement-news": news,
}


def speaking(features: HasSegments) -> Mapping[str, Renderer]:
    """Those that say whom it is for, in the words of the areas."""
    return {"announcement-approval": partial(approval, wordings=features.segments)}


POSTS: dict[str, Post] = {"announcement-post": post}
