"""Notices as settings: one line per category, a tap goes to its next mode."""

from __future__ import annotations

from domain.base.consents import Purpose
from domain.base.lists import Page
from domain.base.notices import Category, Mode, Preferences, QuietHours, modes_of
from handlers.people.purposes.screens import switch_button
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Screen, column, two_a_row
from handlers.voice.notices.presses import SetMode, SetQuiet, Unmute
from locales.texts import Texts, lines
from services.voice.notices import Muted

USUAL_HOURS = (QuietHours(21 * 60, 8 * 60), QuietHours(22 * 60, 7 * 60), QuietHours(20 * 60, 9 * 60))


def notices(t: Texts, chosen: Preferences, *, news: bool, following: int) -> Screen:
    """Everything about notices on one screen; `news`: the digest may tell what happened in the network; `following`:
    how many subscriptions to what is new are on."""
    buttons = []
    for category in Category:
        modes = modes_of(category)
        mode = chosen.mode(category)
        next_mode = modes[(modes.index(mode) + 1) % len(modes)]
        line = t.plain("notices-line", category=t.plain(f"notices-{category}"), mode=mode_name(t, category, mode))
        buttons.append(Button(line, SetMode(category=category, mode=next_mode)))
    quiet = t.plain("notices-quiet", hours=hours_name(t, chosen.quiet))
    if chosen.mode(Category.DIGEST) is Mode.OFF:
        digest = t("notices-digest-is-off")
    else:
        digest = t("notices-digest-with-news" if news else "notices-digest-without-news")
    last = [Button(quiet, Go(to="quiet"))]
    follow = t.plain("notices-subscriptions", count=following) if following else t.plain("notices-subscribe")
    if chosen.muted:
        last.append(Button(t.plain("notices-muted-things", count=len(chosen.muted)), Go(to="muted")))
    last.append(Button(follow, Go(to="subscriptions")))
    return Screen(
        lines(t("notices-title"), t("notices-how"), t("notices-always"), t("notices-promise"), digest),
        (
            *column(*buttons, switch_button(t, Purpose.DIGESTS, on=not news, then="notices")),
            *two_a_row(last),
        ),
        back=Go(to="settings"),
    )


def muted(t: Texts, page: Page[Muted]) -> Screen:
    """The single things that were muted, each with its way back."""
    return lists.screen(
        t,
        page,
        title=t("muted-title"),
        said=[t("notices-always")],
        empty=t("muted-none"),
        rows=[
            Button(
                label(one.title, lambda title: t.plain("notices-unmute", title=title)),
                Unmute(kind=one.thing.kind, id=one.thing.number, page=page.number),
            )
            for one in page.items
        ],
        to=lambda n: Go(to="muted", at=n),
        back=Go(to="notices"),
    )


def quiet_hours(t: Texts, chosen: Preferences) -> Screen:
    """Usual hours to choose from, own ones, or none."""
    usual = [
        Button(_marked(t, hours_name(t, h), h == chosen.quiet), SetQuiet(start=h.start, end=h.end)) for h in USUAL_HOURS
    ]
    none = Button(_marked(t, t.plain("quiet-none"), chosen.quiet is None), SetQuiet(start=0, end=0))
    return Screen(
        lines(t("quiet-title", hours=hours_name(t, chosen.quiet)), t("quiet-why", zone=t.zone_name())),
        column(*usual, Button(t.plain("quiet-own"), Go(to="quiet_own")), none),
        back=Go(to="notices"),
    )


def mode_name(t: Texts, category: Category, mode: Mode) -> str:
    """«сразу», «раз в неделю», «нет»; the digest has its day."""
    if category is Category.DIGEST and mode is Mode.NOW:
        return t.plain("notices-digest-on")
    return t.plain(f"notices-mode-{mode}")


def hours_name(t: Texts, hours: QuietHours | None) -> str:
    """«21:00–08:00»."""
    if hours is None:
        return t.plain("notices-no-quiet")
    return f"{_clock(hours.start)}–{_clock(hours.end)}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _marked(t: Texts, words: str, chosen: bool) -> str:
    return t.plain("tag-chosen", tag=words) if chosen else words
