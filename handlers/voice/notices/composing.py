"""Messages out of notices: one alone, several together, the weekly digest; with the button that mutes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.base.members import Member
from domain.base.notices import Category
from domain.base.outbox import Say
from handlers.ui.notice import Notice, Rewritten, Speech
from handlers.ui.screen import MAX_TEXT, Button, Go, Keyboard, Row, Screen
from handlers.voice.notices.muting import mute_button, mute_thing_button
from locales.texts import LANGUAGES, Html, Texts, lines
from services.base.unit import Unit
from services.voice.delivery import Job
from services.voice.notices import agreed_to_digests

DIGEST_LINES = 20
NUMBERS_IN_ROW = 5


@dataclass(frozen=True, slots=True)
class Message:
    """One message ready to be sent. `said` and `gone`: rows that it tells, and rows that have nothing to say.

    `rewrites`: the number of the message in whose place it is put.
    """

    screen: Screen
    markup: Keyboard | None
    said: frozenset[int]
    gone: frozenset[int] = frozenset()
    rewrites: int | None = None


class Composer:
    """Makes the messages of one batch, in one reading unit; what reads the same for many is made once."""

    def __init__(self, unit: Unit, speech: Speech) -> None:
        self._unit = unit
        self._speech = speech
        self._common: dict[tuple[str, str, str], Message | None] = {}

    def compose(self, job: Job) -> Message | None:
        """The message of a job, in its reader's language and zone; None when nothing is left to be said."""
        unit, row = self._unit, job.rows[0]
        if job.member is None:
            t = Texts(LANGUAGES[0], unit.network.default_zone, unit.now)
            post = self._speech.posts[row.kind](unit, t, row.payload)
            if isinstance(post, Rewritten):
                place = post.message_id if post.chat_id == job.telegram_id else None
                return Message(post.screen, post.screen.markup(t), frozenset({row.id}), rewrites=place)
            return None if post is None else Message(post, post.markup(t), frozenset({row.id}))
        reader = job.member
        t = Texts(reader.language, reader.zone or unit.network.default_zone, unit.now)
        if row.kind == "digest":
            return _digest(unit, self._speech, t, job, reader)
        if not unit.areas.kinds[row.kind].is_common:
            return _told_together(unit, t, _rendered(unit, self._speech, t, reader, job.rows))
        known = (row.kind, json.dumps(row.payload, sort_keys=True), reader.language)
        if known not in self._common:
            self._common[known] = _told_together(unit, t, _rendered(unit, self._speech, t, reader, job.rows))
        message = self._common[known]
        return message and replace(message, said=frozenset({row.id}))


def _rendered(
    unit: Unit, speech: Speech, t: Texts, reader: Member, rows: Sequence[Say]
) -> list[tuple[Say, Notice | None]]:
    return [(row, speech.notices[row.kind](unit, t, reader, row.payload)) for row in rows]


def _told_together(unit: Unit, t: Texts, rendered: Sequence[tuple[Say, Notice | None]]) -> Message | None:
    told = [(row, notice) for row, notice in rendered if notice is not None]
    gone = frozenset(row.id for row, notice in rendered if notice is None)
    if not told:
        return None
    row, first = next(((row, notice) for row, notice in told if notice.stands_alone), told[0])
    together = [(row, notice) for row, notice in told if not notice.stands_alone]
    together.sort(key=lambda one: (one[1].at is None, one[1].at or 0))
    if first.stands_alone or len(together) == 1:
        return _message(t, _alone(unit, t, row, first), {row.id}, gone, stays=not first.is_screen)
    screen = _several(unit, t, together)
    while len(screen.text) > MAX_TEXT and len(together) > 1:
        together.pop()
        screen = _several(unit, t, together)
    if len(together) == 1:
        row, first = together[0]
        return _message(t, _alone(unit, t, row, first), {row.id}, gone)
    return _message(t, screen, {row.id for row, _ in together}, gone)


def _message(t: Texts, screen: Screen, said: set[int], gone: frozenset[int], *, stays: bool = True) -> Message:
    return Message(screen, screen.markup(t, stays=stays), frozenset(said), gone)


def _alone(unit: Unit, t: Texts, row: Say, notice: Notice) -> Screen:
    if len(notice.album) > 1:
        return Screen(notice.text, menu=False, album=notice.album)
    rows = list(notice.rows)
    if notice.to is not None and not notice.is_whole:
        rows.append((notice.to,))
    rows += notice.more
    if (quiet := _quieter(unit, t, row, notice.source)) is not None:
        rows.append((quiet,))
    return Screen(notice.text, tuple(rows), menu=False, attachment=next(iter(notice.album), notice.attachment))


def _quieter(unit: Unit, t: Texts, row: Say, source: int = 0) -> Button | None:
    """The small button: mutes the thing, or what has no thing by its category. One's own matters have no such
    switch under each of them: it would take away more than is meant. What is chosen on a screen of its own has the way
    there."""
    if (chosen_on := unit.areas.kinds[row.kind].chosen_on) is not None:
        return Button(t.plain(f"notice-settings-{chosen_on}"), Go(to=chosen_on))
    if (thing := unit.areas.thing_of(row)) is not None:
        return mute_thing_button(t, thing)
    if row.category is None or (row.category is Category.MINE and row.asked):
        return None
    if row.category is Category.MINE:
        return Button(t.plain("notice-settings"), Go(to="notices"))
    return mute_button(t, row.category, source)


def _several(unit: Unit, t: Texts, told: Sequence[tuple[Say, Notice]]) -> Screen:
    items = [t("notice-item", number=n, line=notice.brief) for n, (_, notice) in enumerate(told, 1)]
    rows: list[Row] = [
        (replace(notice.to, label=t.plain("notice-item-button", number=n, label=notice.to.label)),)
        for n, (_, notice) in enumerate(told, 1)
        if notice.to is not None
    ]
    # What is muted by one tap must be one thing: several have their switches in the settings.
    ways = {(row.category, unit.areas.thing_of(row)) for row, _ in told}
    quiet = _quieter(unit, t, told[0][0]) if len(ways) == 1 else Button(t.plain("notice-settings"), Go(to="notices"))
    if quiet is not None and any(row.category is not None for row, _ in told):
        rows.append((quiet,))
    return Screen(lines(t("notice-several", count=len(told)), Html("\n").join(items)), tuple(rows), menu=False)


def _digest(unit: Unit, speech: Speech, t: Texts, job: Job, reader: Member) -> Message | None:
    rendered = _rendered(unit, speech, t, reader, job.digest)
    told = [(row, notice) for row, notice in rendered if notice is not None]
    paragraphs: list[Html] = []
    numbers: list[Button] = []
    for category in Category:
        mine = [notice for row, notice in told if row.category is category]
        shown = []
        for notice in mine[: max(0, DIGEST_LINES - len(numbers))]:
            number = len(numbers) + 1
            shown.append(t("notice-item", number=number, line=notice.brief))
            numbers.append(
                replace(notice.to, label=str(number)) if notice.to is not None else Button(str(number), Go(to="menu"))
            )
        if mine:
            rest = len(mine) - len(shown)
            more = [t("digest-more", count=rest)] if rest else []
            heading = t(f"notices-{category}-heading")
            paragraphs.append(Html("\n").join([heading, *shown, *more]))
    if agreed_to_digests(unit, reader.id):
        paragraphs += [text for section in speech.sections if (text := section(unit, t, reader)) is not None]
    if not paragraphs:
        return None
    rows = [tuple(numbers[i : i + NUMBERS_IN_ROW]) for i in range(0, len(numbers), NUMBERS_IN_ROW)]
    rows.append((mute_button(t, Category.DIGEST),))
    heard = {row.id for row, notice in rendered if notice is not None}
    gone = frozenset(row.id for row, notice in rendered if notice is None)
    screen = Screen(lines(t("digest-title"), *paragraphs), tuple(rows), menu=False)
    return _message(t, screen, heard | {row.id for row in job.rows}, gone)
