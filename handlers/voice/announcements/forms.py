"""What organizers type: the text, a button, a moment, the number of recipients, words to search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.links import links_in
from domain.base.lists import ROWS
from domain.base.members import clean_line
from domain.base.things import read_payload
from domain.base.zones import clock_reading
from domain.voice.announcements import LABEL_LIMIT, Announcement, LinkButton, Timing
from domain.voice.saved import NAME_LIMIT
from handlers.people.directory.lexicon import names
from handlers.ui.formatted import telegrams
from handlers.ui.forms import engine
from handlers.ui.forms.amounts import Moment, Number
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Field, Heard, Option, words_of
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Link, Text
from handlers.ui.labels import label
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from handlers.voice.announcements import last_search, screens, segments, showing
from handlers.voice.announcements.fields import Formatted
from handlers.voice.announcements.links import opener
from handlers.voice.announcements.presses import Act, Do, OpenAnnouncement
from services.voice.announcements import drafting, looking, saved, sending

routes = Routes()

HOME = Go(to="announcements")
URL_LIMIT = 1000
TELEGRAM = frozenset({"t.me", "telegram.me"})


async def _create(turn: Turn, answers: Filled) -> Screen:
    said = answers["message"]
    seen = await answers.close_with(drafting.create, said["html"], said["words"], said["attachment"])
    return showing.card(turn, seen)


CREATE = routes.form(
    Form(name="announcement", fields=(Formatted(key="message"),), submit=_create, home=HOME, preview=False)
)


@routes.screen("announcement_new")
async def new(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(drafting.require_may_create)  # whoever may not announce hears of it before writing
    return await engine.start(turn, CREATE)


async def _set_text(turn: Turn, answers: Filled) -> Screen:
    said, about = answers["message"], answers.context
    seen = await answers.close_with(
        drafting.set_text, about["id"], about["language"], said["html"], said["words"], said["attachment"]
    )
    return screens.texts(turn.t, seen)


TEXT = routes.form(
    Form(
        name="announcement-text",
        fields=(Formatted(key="message"),),
        submit=_set_text,
        home=lambda context: OpenAnnouncement(id=context["id"]),
        preview=False,
    )
)


def text_answers(found: Announcement, language: str) -> dict[str, Given | None]:
    """The text that stands there in `language`, as the answer of its form; nothing while it isn't written."""
    if language not in found.words:
        return {}
    said = {"html": found.texts[language], "words": found.words[language], "attachment": found.attachment}
    return {"message": Given(said, found.words[language][:100])}


def time_answers(found: Announcement, timing: Timing) -> dict[str, Given | None]:
    """The moment that is set already, as the answer of its form."""
    at = found.at if found.timing is timing and timing is Timing.AT else None
    return {} if at is None else {"at": Given(at)}


def link_of(turn: Turn, words: str) -> LinkButton:
    """The button without its label: an https address, or a link of this very bot, which it counts and opens.

    Raises `DomainError` for anything else.
    """
    links = links_in(words)
    if len(links) > 1:
        raise DomainError("error-link-several")
    address = links[0] if links else words.strip()
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").casefold()
    except ValueError:
        raise DomainError("error-announcement-link") from None
    if parts.scheme not in {"http", "https"} or "." not in host or " " in address:
        raise DomainError("error-announcement-link")
    if host in TELEGRAM and parts.path.strip("/").casefold() == turn.units.network.bot_username.casefold():
        payload = parse_qs(parts.query).get("start", [""])[0]
        if opener(turn, payload) is None:
            raise DomainError("error-announcement-link")
        return LinkButton("", payload=payload)
    return LinkButton("", url=telegrams(address))


@dataclass(frozen=True, kw_only=True)
class Target(Link):
    """Where a button leads: an address, or a thing of the network, which is picked or found by its words."""

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return await _targets(turn, answers, "")

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        try:
            thing = read_payload(value)
            share = turn.features.openers[thing.kind].share
        except (ValueError, KeyError):
            raise DomainError("error-option-gone") from None
        if share is None:
            raise DomainError("error-option-gone")
        return Given((await share(turn, thing)).link)

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        if not any(mark in (message.text or ".") for mark in "./"):
            found = await _targets(turn, answers, clean_line(message.text or ""))
            if found:
                return found
        heard = await super().hear(turn, answers, message)
        if isinstance(heard, Given):
            if len(heard.value) > URL_LIMIT:
                raise DomainError("error-text-too-long", limit=URL_LIMIT, length=len(heard.value))
            link_of(turn, heard.value)
        return heard


async def _targets(turn: Turn, answers: Answers, words: str) -> Sequence[Option]:
    kinds = [kind for kind, opener in turn.features.openers.items() if opener.share is not None]
    found = await turn.ask(looking.targets, answers.context["id"], await names(), words, kinds)
    return [Option(thing.payload, label(title)) for thing, title in found]


SUGGESTED = ("sign-up", "open", "read")


@dataclass(frozen=True, kw_only=True)
class Label(Text):
    """What stands on a button: own words, or those that most buttons have."""

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(name, turn.t.plain(f"announcement-label-{name}")) for name in SUGGESTED]

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        if value not in SUGGESTED:
            raise DomainError("error-option-gone")
        return Given(turn.t.plain(f"announcement-label-{value}"))


async def _add_button(turn: Turn, answers: Filled) -> Screen:
    link = link_of(turn, answers["link"])
    button = LinkButton(answers["label"], url=link.url, payload=link.payload)
    return screens.buttons(turn.t, await answers.close_with(drafting.add_button, answers.context["id"], button))


BUTTON = routes.form(
    Form(
        name="announcement-button",
        fields=(Target(key="link"), Label(key="label", limit=LABEL_LIMIT)),
        submit=_add_button,
        home=HOME,
        preview=False,
    )
)


async def _set_at(turn: Turn, answers: Filled) -> Screen:
    seen = await answers.close_with(drafting.set_timing, answers.context["id"], Timing.AT, answers["at"])
    return showing.card(turn, seen)


AT = routes.form(Form(name="announcement-at", fields=(Moment(key="at"),), submit=_set_at, home=HOME, preview=False))


async def _set_local(turn: Turn, answers: Filled) -> Screen:
    reading = clock_reading(answers["at"], turn.t.zone)
    seen = await answers.close_with(drafting.set_timing, answers.context["id"], Timing.LOCAL, reading)
    return showing.card(turn, seen)


LOCAL = routes.form(
    Form(name="announcement-local", fields=(Moment(key="at"),), submit=_set_local, home=HOME, preview=False)
)


async def _save(turn: Turn, answers: Filled) -> Screen:
    seen = await answers.close_with(saved.save, answers.context["id"], answers["name"])
    return segments.parts(turn.t, seen, turn.features.segments)


def _to_segment(context: dict[str, Any]) -> Act:
    return Act(id=context["id"], do=Do.SEGMENT)


NAME = Text(key="name", limit=NAME_LIMIT)
SAVE = routes.form(Form(name="segment", fields=(NAME,), submit=_save, home=_to_segment, preview=False))


async def _rename(turn: Turn, answers: Filled) -> Screen:
    await answers.close_with(saved.rename, answers.context["saved"], answers["name"])
    seen = await turn.ask(looking.card, answers.context["id"])
    return segments.parts(turn.t, seen, turn.features.segments)


RENAME = routes.form(Form(name="segment-rename", fields=(NAME,), submit=_rename, home=_to_segment, preview=False))


@dataclass(frozen=True, kw_only=True)
class Value(Field):
    """One of a segment part's values, by words of its name."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        part = answers.context["part"]
        _, choices = await turn.ask(looking.choices, part)
        found = segments.found_by(turn.t, part, choices, words_of(message), turn.features.segments)
        if not found:
            raise DomainError("error-segment-not-found")
        return [Option(choice.value, words) for choice, words in found[:ROWS]]

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        return Given(value)


async def _choose(turn: Turn, answers: Filled) -> Screen:
    number, part, value = answers.context["id"], answers.context["part"], answers["value"]
    in_steps, choices = await turn.ask(looking.choices, part)
    if in_steps:
        await answers.close()
        inside = await turn.ask(looking.within, part, value)
        return segments.within(turn.t, await turn.ask(looking.card, number), part, inside, 0, turn.features.segments)
    before = (await turn.ask(looking.card, number)).announcement.segment.get(part, ())
    if value in before:
        await answers.close()
        seen = await turn.ask(looking.card, number)
    else:
        seen = await answers.close_with(drafting.toggle, number, part, value)
    return segments.part(turn.t, seen, part, choices, 0, turn.features.segments, in_steps=False)


VALUE = routes.form(
    Form(name="segment-value", fields=(Value(key="value"),), submit=_choose, home=_to_segment, preview=False)
)


async def _confirm(turn: Turn, answers: Filled) -> Screen:
    about = answers.context
    seen = await answers.close_with(sending.confirm, about["id"], about["shown"], answers["count"])
    return showing.card(turn, seen)


COUNT = routes.form(
    Form(
        name="announcement-count", fields=(Number(key="count", most=10**9),), submit=_confirm, home=HOME, preview=False
    )
)


async def _search(turn: Turn, answers: Filled) -> Screen:
    await answers.close()
    await last_search.remember(turn, answers["words"])
    found = await turn.ask(looking.history, answers["words"])
    return screens.history(turn.t, found, answers["words"])


SEARCH = routes.form(
    Form(name="announcement-search", fields=(Text(key="words", limit=60),), submit=_search, home=HOME, preview=False)
)


@routes.screen("announcement_search")
async def search(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, SEARCH)
