"""Choosing whom an announcement is for, by buttons, with the number of people on every step."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.roles import Role
from domain.people.profile import SUBJECTS
from domain.voice.announcements import ORDINARY, SEEN, Part
from handlers.ui.pager import page_of, pager
from handlers.ui.screen import Button, Row, Screen, column
from handlers.voice.announcements import words
from handlers.voice.announcements.presses import Act, Choose, ChooseChat, Do, OpenAnnouncement, ShowPart, ShowSeats
from locales.texts import Html, Texts, lines
from services.voice.announcements.looking import Card

PARTS = (Part.ROLE, Part.REGION, Part.SUBJECT, Part.SEEN, Part.EVENT)


LABEL = 44
"""Characters of an event's date and title on a button."""


def parts(t: Texts, seen: Card) -> Screen:
    """The parts of a segment, and how many people it comes to."""
    found = seen.announcement
    rows = [
        Button(
            words.chosen_mark(t, t.plain(f"announcement-part-{part}"), part in found.segment),
            ShowPart(id=found.id, part=part),
        )
        for part in PARTS
    ]
    everybody = Button(t.plain("announcement-to-everybody"), Act(id=found.id, do=Do.EVERYBODY))
    groups = Button(t.plain("announcement-to-chats"), Act(id=found.id, do=Do.CHATS)) if seen.linked else None
    return Screen(
        lines(t("announcement-segment"), words.segment_lines(t, found.segment, seen.titles), _reach(t, seen)),
        column(*rows, everybody if found.segment else None, groups),
        back=OpenAnnouncement(id=found.id),
    )


def part(t: Texts, seen: Card, chosen: Part, known: Sequence[tuple[str, int]], number: int) -> Screen:
    """The values of one part; `known`: (value, people) of regions and subjects."""
    found = seen.announcement
    people = dict(known)
    page = page_of(values(chosen, known), number)
    rows: list[Row] = []
    for value in page.items:
        label = words.value_label(t, chosen, value, seen.titles)
        if value in people:
            label = t.plain("announcement-value", value=label, people=people[value])
        label = words.chosen_mark(t, label, value in found.segment.get(chosen, ()))
        rows.append((Button(label, Choose(id=found.id, part=chosen, value=value, page=page.number)),))
    rows += pager(t, page.number, page.pages, lambda n: ShowPart(id=found.id, part=chosen, page=n))
    return Screen(
        lines(t(f"announcement-choose-{chosen}"), words.segment_lines(t, found.segment, seen.titles), _reach(t, seen)),
        tuple(rows),
        back=Act(id=found.id, do=Do.SEGMENT),
    )


def events(t: Texts, seen: Card, known: Sequence[tuple[int, str, int, int]], number: int) -> Screen:
    """Events to choose from; `known`: (id, title, start, people)."""
    found = seen.announcement
    chosen = {int(value.partition("/")[0]) for value in found.segment.get(Part.EVENT, ())}
    page = page_of(known, number)
    rows: list[Row] = []
    for event, title, starts_at, people in page.items:
        label = t.plain("announcement-value", value=f"{t.moment(starts_at)} · {title}"[:LABEL], people=people)
        label = words.chosen_mark(t, label, event in chosen)
        rows.append((Button(label, ShowSeats(id=found.id, event=event, page=page.number)),))
    rows += pager(t, page.number, page.pages, lambda n: ShowPart(id=found.id, part=Part.EVENT, page=n))
    question = t("announcement-choose-event" if known else "announcement-no-events")
    return Screen(
        lines(question, words.segment_lines(t, found.segment, seen.titles), _reach(t, seen)),
        tuple(rows),
        back=Act(id=found.id, do=Do.SEGMENT),
    )


def seats(t: Texts, seen: Card, event: int, states: Sequence[tuple[str, int]], number: int) -> Screen:
    """Whom of an event's people; `states`: (state, people)."""
    found = seen.announcement
    rows: list[Row] = []
    for state, people in states:
        value = f"{event}/{state}"
        label = t.plain("announcement-value", value=t.plain("announcement-seat", seat=state), people=people)
        label = words.chosen_mark(t, label, value in found.segment.get(Part.EVENT, ()))
        rows.append((Button(label, Choose(id=found.id, part=Part.EVENT, value=value, page=number)),))
    return Screen(
        lines(t("announcement-choose-seats"), words.segment_lines(t, found.segment, seen.titles), _reach(t, seen)),
        tuple(rows),
        back=ShowPart(id=found.id, part=Part.EVENT, page=number),
    )


def values(part: Part, known: Sequence[tuple[str, int]]) -> list[str]:
    """What can be chosen of a part. Subjects in people's own words are too many and too various for buttons."""
    if part is Part.ROLE:
        return [*Role, ORDINARY]
    if part is Part.SEEN:
        return list(SEEN)
    return [value for value, _ in known if part is not Part.SUBJECT or value in SUBJECTS]


def chats(t: Texts, seen: Card) -> Screen:
    """Which groups and channels get it as well."""
    found = seen.announcement
    return Screen(
        t("announcement-choose-chats"),
        column(
            *(
                Button(
                    words.chosen_mark(t, chat.title[:40], chat.chat_id in found.chats),
                    ChooseChat(id=found.id, chat=chat.chat_id),
                )
                for chat in seen.linked
            )
        ),
        back=Act(id=found.id, do=Do.SEGMENT),
    )


def _reach(t: Texts, seen: Card) -> Html:
    names = ", ".join(seen.sample)
    return lines(t("announcement-count", count=seen.count), t("announcement-sample", names=names) if names else None)
