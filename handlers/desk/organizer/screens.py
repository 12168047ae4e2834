"""The cabinet's door, and how the network takes people in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from domain.base.figures import Bar, Figure
from domain.base.lists import Window, page_of
from domain.people.admission import Admission
from handlers.desk.organizer.presses import SetAdmission, ShowFigure
from handlers.ui import lists, waiting
from handlers.ui.entry import Entry, doors_on
from handlers.ui.pictures import Group, Line
from handlers.ui.screen import Attachment, Button, Go, Row, Screen, column, two_a_row
from handlers.ui.waiting import Door
from locales.texts import Html, Texts, lines
from services.desk.cabinet import Cabinet
from services.desk.figures import WAITING, Picture

NETWORK = "organizer_network"
SHOWN = 3
"""Rows of what waits above the doors, the way to the others among them."""


def home(t: Texts, cabinet: Cabinet, entries: Sequence[Entry], doors: Mapping[str, Door]) -> Screen:
    """«Сегодня» and what this person may do; for whoever may do nothing here, a calm sentence."""
    opened = doors_on(entries, cabinet.rights)
    if not opened and not cabinet.waiting:
        return Screen(t("organizer-not-yours"))
    shown = cabinet.waiting if len(cabinet.waiting) <= SHOWN else cabinet.waiting[: SHOWN - 1]
    rest = len(cabinet.waiting) - len(shown)
    more = Button(t.plain("today-more", count=rest), Go(to="today")) if rest else None
    return Screen(
        lines(
            t("organizer-title"),
            t("today-waiting", count=len(cabinet.waiting)) if shown else t("today-nothing"),
            waiting.listed(t, shown) if shown else None,
        ),
        (
            *column(*(waiting.button(t, doors, row) for row in shown)),
            *_figures(t, cabinet.figures, more),
            *two_a_row(_doors(t, opened)),
        ),
        back=Go(to="menu"),
    )


def _figures(t: Texts, counted: Sequence[Figure], more: Button | None) -> tuple[Row, ...]:
    """Each a button to its picture. What waits stands beside the way to all of it; of the others two share a row."""
    oldest = [figure for figure in counted if figure.name == WAITING]
    others = [figure for figure in counted if figure.name != WAITING]
    alone = len(others) % 2
    return (
        *two_a_row([*([more] if more else []), *(_figure(t, figure, beside=more is not None) for figure in oldest)]),
        *column(*(_figure(t, figure, beside=False) for figure in others[:alone])),
        *two_a_row([_figure(t, figure, beside=True) for figure in others[alone:]]),
    )


def _figure(t: Texts, figure: Figure, *, beside: bool) -> Button:
    """`beside` another button it says less, and says it whole."""
    since = {"since": t.relative(figure.since)} if figure.since is not None else {"since": ""}
    key = f"figure-{figure.name}.beside" if beside else f"figure-{figure.name}"
    return Button(t.plain(key, **figure.numbers, **since), ShowFigure(name=figure.name))


def today(t: Texts, cabinet: Cabinet, doors: Mapping[str, Door], number: int = 0) -> Screen:
    """All that waits, the oldest first, in pages."""
    page = page_of(cabinet.waiting, Window(number))
    return lists.screen(
        t,
        page,
        title=t("today-waiting", count=page.total),
        said=(waiting.listed(t, page.items, page.first),),
        empty=t("today-nothing"),
        to=lambda n: Go(to="today", at=n),
        rows=[waiting.button(t, doors, row) for row in page.items],
        back=Go(to="organizer"),
    )


def picture_groups(t: Texts, seen: Picture) -> list[Group]:
    """What the bars show: shares by themselves, numbers beside each other."""
    groups: list[Group] = []
    for group in seen.bars:
        most = max((bar.number for bar in group.bars), default=0) or 1
        drawn = [
            Line(_called(t, bar), _said(t, bar), bar.number / (most if bar.of is None else bar.of or 1))
            for bar in group.bars
        ]
        groups.append((t.plain(f"bars-{group.name}"), drawn))
    return groups


def _called(t: Texts, bar: Bar) -> str:
    return t.month(bar.month) if bar.month is not None else t.plain(f"bar-{bar.key}")


def _said(t: Texts, bar: Bar) -> str:
    if bar.of is None:
        return t.number(bar.number)
    return t.plain("bar-share", number=bar.number, of=bar.of, percent=100 * bar.number // bar.of if bar.of else 0)


def figure(t: Texts, seen: Picture, png: bytes) -> Screen:
    """A figure with its picture; all that is drawn stands in the caption too, for whoever listens to it."""
    groups = [
        Html("\n").join(
            [t("bars-title", title=title), *(t("bars-line", label=line.label, said=line.said) for line in drawn)]
        )
        for title, drawn in picture_groups(t, seen)
    ]
    oldest = waiting.listed(t, seen.oldest) if seen.oldest else None
    return Screen(
        lines(t(f"figure-{seen.figure.name}.title"), *groups, oldest),
        back=Go(to="organizer"),
        attachment=Attachment("photo", f"{seen.figure.name}.png", png),
    )


def network(t: Texts, admission: Admission, entries: Sequence[Entry] = ()) -> Screen:
    """How one gets in, and all that belongs to it: who asks, who was invited, schools, the consent's texts."""
    choices = [
        Button(
            t.plain("tag-chosen", tag=t.plain(f"admission-{value}"))
            if value is admission
            else t.plain(f"admission-{value}"),
            SetAdmission(value=value),
        )
        for value in Admission
    ]
    doors = [*_doors(t, entries), Button(t.plain("network-consent"), Go(to="consent_texts"))]
    return Screen(
        lines(t("network-title"), t(f"admission-{admission}.means")),
        (*column(*choices), *two_a_row(doors)),
        back=Go(to="organizer"),
    )


def _doors(t: Texts, entries: Sequence[Entry]) -> list[Button]:
    """The buttons of doors."""
    return [Button(t.plain(entry.label), Go(to=entry.to)) for entry in entries]
