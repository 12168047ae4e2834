"""The cabinet's door, and how the network takes people in."""

from __future__ import annotations

from collections.abc import Mapping

from domain.base.cutting import width
from domain.base.figures import Bar, Figure
from domain.base.lists import Window, page_of
from domain.base.roles import Right
from domain.people.admission import Admission
from handlers.charter.presses import ShowClause
from handlers.desk.organizer.presses import SetAdmission, ShowFigure
from handlers.people.invitations.presses import NewLink
from handlers.people.joining.places import region_label
from handlers.ui import lists, waiting
from handlers.ui.entry import Doors, buttons
from handlers.ui.human import human
from handlers.ui.pictures import Group, Line
from handlers.ui.screen import AtDoor, Attachment, Button, Go, Screen, column, two_a_row
from handlers.ui.waiting import Door
from locales.texts import Html, Texts, lines
from services.charter.reading import Setting
from services.desk.cabinet import Cabinet
from services.desk.figures import Picture

HALF = 16
"""Letters of which a button of half a row shows all (a phone of 360 pixels)."""
SHOWN = 3
"""Rows of what waits above the doors, the way to the others among them."""


def home(t: Texts, cabinet: Cabinet, entries: Doors, doors: Mapping[str, Door]) -> Screen:
    """«Сегодня» and what this person may do; for whoever may do nothing here, a calm sentence."""
    opened = entries.on(cabinet.rights)
    if cabinet.may_join:
        return Screen(t("organizer-join-first"), column(Button(t.plain("join-start"), Go(to="join")), human(t)))
    if not opened and not cabinet.waiting:
        return Screen(t("organizer-not-yours"), column(human(t)))
    shown = cabinet.waiting if len(cabinet.waiting) <= SHOWN else cabinet.waiting[: SHOWN - 1]
    rest = len(cabinet.waiting) - len(shown)
    more = Button(t.plain("today-more", count=rest), Go(to="today")) if rest else None
    begins = _beginnings(t) if not shown and _begins(cabinet) else []
    return Screen(
        lines(
            t("organizer-title"),
            t("today-waiting", count=len(cabinet.waiting)) if shown else _nothing(t, cabinet),
            waiting.listed(t, shown) if shown else None,
        ),
        (
            *column(*lists.placed((waiting.button(t, doors, row) for row in shown), Go(to="organizer"))),
            *column(more),
            *two_a_row(begins),
            *two_a_row([_figure(t, figure) for figure in cabinet.figures]),
            *two_a_row(buttons(t, opened)),
        ),
        back=Go(to="menu"),
    )


def _nothing(t: Texts, cabinet: Cabinet) -> Html:
    return t("today-nothing", begins="yes" if _begins(cabinet) else "no")


def _begins(cabinet: Cabinet) -> bool:
    """What is proposed on a quiet day is proposed to whoever may do it."""
    return {Right.INVITE, Right.HOST_EVENTS} <= cabinet.rights


def _beginnings(t: Texts) -> list[Button]:
    plan = Button(t.plain("today-plan"), Go(to="event_new"))
    return [Button(t.plain("today-invite"), NewLink()), plan.at(Go(to="organizer"))]


def _figure(t: Texts, figure: Figure) -> Button:
    """A figure in as few words as half a row holds; its picture says more."""
    since = {"since": t.day_brief(figure.since)} if figure.since is not None else {"since": ""}
    said = t.plain(f"figure-{figure.name}", **figure.numbers, **since)
    if width(said) > HALF:
        said = t.plain(f"figure-{figure.name}.short", **figure.numbers, **since)
    return Button(said, ShowFigure(name=figure.name))


def today(t: Texts, cabinet: Cabinet, doors: Mapping[str, Door], number: int = 0) -> Screen:
    """All that waits, the oldest first, in pages."""
    page = page_of(cabinet.waiting, Window(number))
    return lists.screen(
        t,
        page,
        title=t("today-waiting", count=page.total),
        said=(waiting.listed(t, page.items, page.first),),
        empty=_nothing(t, cabinet),
        to=lambda n: Go(to="today", at=n),
        of_cards=True,
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
    if bar.region is not None:
        return region_label(t, bar.region, None) or bar.region
    return t.month(bar.month) if bar.month is not None else t.plain(f"bar-{bar.key}")


def _said(t: Texts, bar: Bar) -> str:
    if bar.of is None:
        return t.number(bar.number)
    return t.plain("bar-share", number=bar.number, of=bar.of, percent=100 * bar.number // bar.of if bar.of else 0)


def figure(t: Texts, seen: Picture, png: bytes | None) -> Screen:
    """A figure with its picture, if there is anything to draw; all that is drawn stands in the caption too, for whoever
    listens to it.
    """
    name = seen.figure.name
    groups = [
        Html("\n").join(
            [t("bars-title", title=title), *(t("bars-line", label=line.label, said=line.said) for line in drawn)]
        )
        for title, drawn in picture_groups(t, seen)
    ]
    oldest = waiting.listed(t, seen.oldest) if seen.oldest else None
    return Screen(
        lines(t(f"figure-{name}.title", **seen.figure.numbers), *(groups or [t(f"figure-{name}.none")]), oldest),
        back=Go(to="organizer"),
        attachment=Attachment("photo", f"{name}.png", png) if png is not None else None,
    )


def network(t: Texts, admission: Admission, setting: Setting, *, may_tighten: bool = False) -> Screen:
    """How one gets in, the clause and the decision by which it is so, and the way to the consent's texts."""
    voted = setting.decision is not None
    choices = [
        Button(
            t.plain("tag-chosen", tag=t.plain(f"admission-{value}"))
            if value is admission
            else t.plain(f"admission-{value}"),
            SetAdmission(value=value),
        )
        for value in (() if voted else Admission)
    ]
    return Screen(
        lines(
            t("network-title"),
            t(f"admission-{admission}.means"),
            t("network-held", until=t.moment(setting.held.until), reason=setting.held.reason) if setting.held else None,
            t("network-clause", number=setting.clause.number) if setting.clause is not None else None,
            t("network-voted", title=setting.decision) if setting.decision is not None else None,
        ),
        column(
            *choices,
            Button(t.plain("network-clause-open"), ShowClause(id=setting.clause.id)) if setting.clause else None,
            Button(t.plain("network-tighten"), Go(to="tighten"))
            if may_tighten and setting.held is None and admission is not Admission.INVITATION
            else None,
            Button(t.plain("network-consent"), Go(to="consent_texts")),
        ),
        back=AtDoor("organizer", "organizer_network"),
    )
