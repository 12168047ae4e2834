"""The menu: what comes next, what waits, then the doors, two a row (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from domain.base.consents import Standing
from domain.base.lists import Window, page_of
from domain.base.roles import rights_of
from domain.base.waiting import MOST_ON_MENU, Coming, Waiting
from handlers.ui import lists
from handlers.ui import waiting as rows
from handlers.ui.entry import Entry, Room, buttons
from handlers.ui.entry import rows as doors_in_rows
from handlers.ui.screen import Button, Go, Row, Screen, column, details, two_a_row
from handlers.ui.waiting import Door
from locales.texts import Html, Texts, lines
from services.home.menu import Mine

_HERE = Go(to="menu")


def menu(
    t: Texts,
    network_name: str,
    seen: Mine,
    entries: Sequence[Entry],
    doors: Mapping[str, Door],
    drafts: Sequence[Button] = (),
) -> Screen:
    """The menu of a member; `drafts`: forms that were left half way."""
    member, coming = seen.member, seen.coming
    on_leave = member.is_paused(t.now)
    rights = rights_of(member.roles)
    own = list(_own(t, seen, doors, drafts, MOST_ON_MENU))
    rest = len(_first(t, seen)) + len(seen.waiting) + len(drafts) - len(own)
    invited = [rows.button(t, doors, seen.invited)] if seen.invited is not None and len(own) < MOST_ON_MENU else []
    opened = buttons(t, (entry for entry in entries if entry.right is None or entry.right in rights))
    return Screen(
        lines(
            t("menu-title", network=network_name),
            _coming(t, coming) if coming is not None else None,
            t("menu-paused", until=t.date(member.paused_until or 0)) if on_leave else None,
            t("menu-consent-read-only") if seen.consent is Standing.READ_ONLY else None,
            t("menu-hint"),
        ),
        (
            *((tuple(lists.placed(_coming_row(t, doors, coming), _HERE)),) if coming is not None else ()),
            *column(
                *lists.placed(own, _HERE),
                Button(t.plain("menu-more", count=rest), Go(to="waiting")) if rest else None,
                *lists.placed(invited, _HERE),
            ),
            *two_a_row(opened),
        ),
        menu=False,
    )


def _own(
    t: Texts, seen: Mine, doors: Mapping[str, Door], drafts: Sequence[Button], most: int | None = None
) -> Iterator[Button]:
    """What waits, at most so many: what has an end comes before a form that was left, and that before the rest."""
    urgent = [row for row in seen.waiting if row.until is not None]
    first = _first(t, seen)
    found: Iterator[Button | Waiting] = chain(first, urgent, drafts, seen.waiting[len(urgent) :])
    return (one if isinstance(one, Button) else rows.button(t, doors, one) for one in islice(found, most))


def _first(t: Texts, seen: Mine) -> list[Button]:
    """What stands above all that areas bring: the way back from leave, and a consent to answer."""
    found = [Button(t.plain("menu-return"), Go(to="menu_resume"))] if seen.member.is_paused(t.now) else []
    if seen.consent in (Standing.ASK, Standing.READ_ONLY):
        found.append(Button(t.plain("menu-consent-ask"), Go(to="consent_new")))
    return found


def _coming(t: Texts, coming: Coming) -> Html:
    """What is next, when, and the time that is left."""
    has_begun = coming.starts_at <= t.now
    return t(
        "menu-coming-now" if has_begun else "menu-coming",
        title=coming.title,
        moment=t.moment_there(coming.ends_at if has_begun else coming.starts_at, coming.zone),
        left="" if has_begun else t.relative(coming.starts_at),
    )


def _coming_row(t: Texts, doors: Mapping[str, Door], coming: Coming) -> Row:
    """The event, and the one thing that is needed to get in."""
    opens = Button(t.plain("menu-coming-open"), doors[coming.name](*coming.numbers))
    if coming.link is not None:
        return (Button(t.plain("menu-join"), url=coming.link), opens)
    if coming.ticket:
        return (Button(t.plain("menu-ticket"), doors[f"{coming.name}-ticket"](*coming.numbers)), opens)
    return (opens,)


def waiting(t: Texts, seen: Mine, doors: Mapping[str, Door], drafts: Sequence[Button] = (), number: int = 0) -> Screen:
    """All that waits for the person, in pages."""
    page = page_of(list(_own(t, seen, doors, drafts)), Window(number))
    return lists.screen(
        t,
        page,
        title=t("waiting-title", count=page.total),
        to=lambda n: Go(to="waiting", at=n),
        of_cards=True,
        rows=page.items,
        back=Go(to="menu"),
    )


def mine(t: Texts, opened: Sequence[Entry | Room]) -> Screen:
    """«Моё»: the page, contacts, settings, own data, help."""
    return Screen(
        t("mine-title"),
        doors_in_rows(t, opened),
        back=Go(to="menu"),
    )


def help_screen(t: Texts, network_name: str, contact: str, *, organizer: bool) -> Screen:
    """What the bot can do and whom to ask; `organizer`: the reader has a desk."""
    return Screen(
        lines(
            t("help-text", network=network_name),
            t("help-contact", contact=contact) if contact else None,
            details(
                t("help-more"),
                t("help-commands"),
                *((t("help-organizer"),) if organizer else ()),
                t("help-dates"),
                t("help-secret-about"),
            ),
        ),
        column(
            Button(t.plain("ask-network"), Go(to="help_ask")),
            Button(t.plain("lessons-door"), Go(to="lessons")),
            Button(t.plain("threads-door"), Go(to="help_threads")),
            Button(t.plain("help-secret"), Go(to="secret_votes")),
        ),
        back=Go(to="mine"),
    )
