"""What a host tells others of an event: words to copy, a link, a poster, an announcement."""

from __future__ import annotations

from domain.events.events import Event
from handlers.events.attending import words
from handlers.events.attending.screens import event_link, shared
from handlers.events.file_names import file_name
from handlers.events.presses import EditField, Host, HostPress
from handlers.ui.forms.asking import COPIED
from handlers.ui.posters import Poster
from handlers.ui.screen import Attachment, Button, Screen, column, two_a_row
from locales.texts import Html, Texts, lines
from services.events.spreading import Spread


def spread(t: Texts, seen: Spread, username: str, note: Html | None = None) -> Screen:
    """All ways to tell of it on one screen; what is copied is true by every clock."""
    event, link = seen.event, event_link(username, seen.event)
    said = copied(t, seen, username)

    def button(key: str, do: Host) -> Button:
        return Button(t.plain(key), HostPress(id=event.id, do=do))

    words_too = (Button(t.plain("host-spread-words"), copy=said),) if len(said) <= COPIED else ()
    rows = (
        *column(Button(t.plain("host-add-link"), EditField(id=event.id, field="link")) if event.lacks_link else None),
        *two_a_row([Button(t.plain("host-spread-link"), copy=link), *words_too]),
        (Button(t.plain("host-spread-chat"), url=shared(t, event, username).url),),
        *column(
            button("host-spread-poster", Host.POSTER),
            button("host-spread-announce", Host.ANNOUNCE) if seen.may_announce else None,
        ),
    )
    text = lines(
        note,
        t("host-no-link") if event.lacks_link else None,
        t("host-spread", title=event.title),
        t("host-spread-copied", words=said),
    )
    return Screen(text, rows, back=HostPress(id=event.id, do=Host.PANEL))


def copied(t: Texts, seen: Spread, username: str) -> str:
    """The event in a few lines for any chat: what, when by which clock, how often, where, the link."""
    event = seen.event
    title = t.plain("host-spread-title", kind=words.form_name(t, event), title=event.title)
    before, link = [title, *_when(t, seen), *_where(t, event)], event_link(username, event)
    whole = "\n".join([*before, *_who(t, seen), link])
    # What is copied by one tap has an end; who speaks is on the card as well.
    return whole if len(whole) <= COPIED else "\n".join([*before, link])


def announced(t: Texts, seen: Spread) -> Html:
    """The words that an announcement of it begins with; its button opens the card."""
    event = seen.event
    facts = Html("\n").join([*(t("host-announce-when", when=when) for when in _when(t, seen)), *_told_where(t, event)])
    return lines(
        t("host-announce-title", kind=words.form_name(t, event), title=event.title),
        facts,
        t("host-announce-about", about=event.description) if event.description else None,
    )


def poster_of(t: Texts, seen: Spread, username: str, network: str) -> Poster:
    """What stands on its poster."""
    event = seen.event
    return Poster(
        kind=" · ".join(words.kind(t, event)),
        title=event.title,
        facts=(*_when(t, seen), *_where(t, event), *_who(t, seen)),
        calls=t.plain("host-poster-calls-works" if event.kind.by_works else "host-poster-calls"),
        link=event_link(username, event),
        network=network,
    )


def poster(t: Texts, event: Event, png: bytes) -> Screen:
    """The poster as a file, which Telegram leaves as sharp as it is."""
    return Screen(
        t("host-poster", title=event.title),
        back=HostPress(id=event.id, do=Host.SPREAD),
        attachment=Attachment("document", file_name(t, event, "host-poster-file", "png"), png),
    )


def _when(t: Texts, seen: Spread) -> list[str]:
    """Its own moment, and of a series how many there are and the last: a colleague plans for all of them."""
    own = words.kept(t, seen.event)
    if not seen.series:
        return [own]
    last = words.kept(t, seen.series[-1])
    return [own, t.plain("host-spread-series", count=len(seen.series), last=last)]


def _who(t: Texts, seen: Spread) -> list[str]:
    if not seen.speakers:
        return []
    return [t.plain("event-speakers", names=words.named(seen.speakers), count=len(seen.speakers))]


def _told_where(t: Texts, event: Event) -> list[Html]:
    return [words.where(t, event)] if event.kind.gathers else []


def _where(t: Texts, event: Event) -> list[str]:
    """An address says of itself what it is."""
    return [event.place or t.plain("event-online")] if event.kind.gathers else []
