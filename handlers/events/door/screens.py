"""The door as its host sees it: how many have come, what became of what was said, what can be done."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.lists import Page
from domain.events.events import Event, Listed, SeatState
from handlers.events.attending import words
from handlers.events.presses import AtDoor, DoorDo, DoorPress, Host, HostPress, NoteVisitor, TakeBack
from handlers.people.joining.places import region_label
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Row, Screen, column
from locales.texts import Html, Texts, lines
from services.events.door import Entrance
from services.events.hearing import Found, Outcome

CHOICES = 4
"""People asked about by buttons: with what else the door has, seven rows."""
TOLD = 24
"""Lines of what became of one message; with the longest names they fill a message."""


def door(t: Texts, seen: Entrance, note: Html | None = None) -> Screen:
    """The door, open or shut; below the figures stands what became of the last message."""
    event = seen.event
    told = [_told(t, found) for found in seen.found]
    text = lines(
        t("door-title" if seen.is_open else "door-title-shut", title=event.title),
        _figures(t, seen),
        t("door-other", title=seen.other) if seen.other else None,
        Html("\n").join(told[:TOLD]) if told else None,
        t("door-more", count=len(told) - TOLD) if len(told) > TOLD else None,
        t("door-took-back", names=", ".join(seen.took_back)) if seen.took_back else None,
        t("door-left-out", count=seen.left_out) if seen.left_out else None,
        note,
    )
    below: Row = (
        *_undo(t, seen),
        Button(t.plain("door-rest", count=seen.left), DoorPress(id=event.id, do=DoorDo.REST)),
    )
    choices = list(_choices(t, seen))[: CHOICES - bool(seen.asks)]
    if seen.asks:
        choices.append(Button(t.plain("door-note-visitor"), NoteVisitor(id=event.id)))
    rows = (*column(*choices), below, (_turn(t, seen),))
    return Screen(text, rows, back=HostPress(id=event.id, do=Host.CHECK_IN))


def _undo(t: Texts, seen: Entrance) -> Row:
    if seen.undoable is None:
        return ()
    before, after = seen.undoable.before, seen.undoable.after
    press = TakeBack(
        id=seen.event.id, since=before.marks, until=after.marks, first=before.visitors, last=after.visitors
    )
    return (Button(t.plain("door-undo"), press),)


def _turn(t: Texts, seen: Entrance) -> Button:
    if seen.is_open:
        return Button(t.plain("door-shut"), DoorPress(id=seen.event.id, do=DoorDo.SHUT))
    return Button(t.plain("door-open"), DoorPress(id=seen.event.id, do=DoorDo.OPEN))


def _figures(t: Texts, seen: Entrance) -> Html:
    walked_in = t("host-walked-in", count=seen.walked_in) if seen.walked_in else None
    outside = t("host-visitors", count=seen.visitors) if seen.visitors else None
    figures = [t("door-figures", came=seen.came, signed=seen.signed), walked_in, outside]
    return Html("\n").join([figure for figure in figures if figure is not None])


def _told(t: Texts, found: Found) -> Html:
    """What became of one piece, in one line."""
    name = (found.line.name or "—") if found.line is not None else ""
    match found.outcome:
        case Outcome.ALREADY if found.mark is not None:
            who = found.mark.by or t.plain("name-bot")
            return t("door-already", name=name, when=t.moment_brief(found.mark.at), who=who)
        case Outcome.CAME | Outcome.ALREADY:
            return t("door-came", name=name)
        case Outcome.ASIDE if found.line is not None:
            return t("door-aside", name=name, state=t.plain(words.seat_key(found.line.seat)))
        case Outcome.ELSEWHERE if found.title:
            return t("door-elsewhere.title", said=found.said, title=found.title)
        case Outcome.VISITOR if not found.said:
            return t("door-visitors", count=found.count)
        case Outcome.STRANGE if found.newcomers:
            return t("door-strange-here", said=found.said)
        case outcome:
            return t(f"door-{outcome}", said=found.said)


def _choices(t: Texts, seen: Entrance) -> Iterator[Button]:
    """Whom the host may mean, or let in: of the first that several are called, and of the first that nobody is."""
    several = next((found for found in seen.found if found.outcome is Outcome.SEVERAL), None)
    strange = next((found for found in seen.found if found.outcome is Outcome.STRANGE), None)
    for line in several.choices if several is not None else ():
        yield Button(_who(t, line), AtDoor(id=seen.event.id, member=line.seat.member_id))
    for found in seen.found:
        if found.outcome is Outcome.ASIDE and found.line is not None:
            yield _let_in(t, seen.event, found.line.seat.member_id, found.line.name)
    for member_id, name in strange.newcomers if strange is not None else ():
        yield _let_in(t, seen.event, member_id, name)


def _who(t: Texts, line: Listed) -> str:
    """One of several who are called alike: by the number, and where they are from."""
    region = region_label(t, line.region, None) or line.region or ""
    key = "door-choice-came" if line.seat.state is SeatState.ATTENDED else "door-choice"
    tail = ", ".join(part for part in (line.name, region) if part)
    return label(tail, lambda name: t.plain(key, number=line.seat.ticket, name=name))


def _let_in(t: Texts, event: Event, member_id: int, name: str) -> Button:
    return Button(label(name, lambda name: t.plain("door-let-in", name=name)), AtDoor(id=event.id, member=member_id))


def rest(t: Texts, seen: Entrance, page: Page[Listed]) -> Screen:
    """Those signed up who aren't there yet, with the numbers by which they are marked."""
    event = seen.event
    shown = [t("door-rest-line", number=line.seat.ticket, name=line.name or "—") for line in page.items]
    return lists.screen(
        t,
        page,
        title=lines(t("door-rest-title", title=event.title), _figures(t, seen)),
        said=lists.in_lines(*shown),
        empty=t("door-rest-none"),
        to=lambda n: DoorPress(id=event.id, do=DoorDo.REST, page=n),
        back=DoorPress(id=event.id, do=DoorDo.SHOW),
    )
