"""Choosing whom an announcement is for, by buttons, with the number of people on every step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from domain.base.choices import Choice
from domain.base.folding import folded
from domain.base.lists import Page, Window, page_of
from domain.voice.saved import SavedSegment
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.lists import most_first
from handlers.ui.screen import Button, Screen, column, two_a_row
from handlers.ui.segment import Wording
from handlers.voice.announcements import words
from handlers.voice.announcements.presses import (
    Act,
    ChatsPage,
    Choose,
    ChooseChat,
    Do,
    FindValue,
    KeepSaved,
    OpenAnnouncement,
    Saved,
    ShowPart,
    ShowWithin,
    UseSaved,
)
from locales.texts import Html, Texts, lines
from services.voice.announcements.looking import Card


def parts(t: Texts, seen: Card, wordings: Sequence[Wording]) -> Screen:
    """The parts of a segment, and how many people it comes to."""
    found = seen.announcement
    rows = [
        Button(
            words.chosen_mark(t, t.plain(f"announcement-part-{one.part}"), one.part in found.segment),
            ShowPart(id=found.id, part=one.part),
        )
        for one in wordings
    ]
    everybody = Button(t.plain("announcement-to-everybody"), Act(id=found.id, do=Do.EVERYBODY))
    everybody_too = everybody if found.segment or found.only_chats else None
    to_groups = Button(t.plain("announcement-to-chats"), Act(id=found.id, do=Do.CHATS))
    groups = to_groups if seen.linked or seen.lost or found.only_chats else None
    return Screen(
        _standing(t, t("announcement-segment"), seen, wordings),
        (*two_a_row(rows), *two_a_row([one for one in (everybody_too, groups, *_kept(t, seen)) if one is not None])),
        back=OpenAnnouncement(id=found.id),
    )


def _kept(t: Texts, seen: Card) -> Sequence[Button]:
    """The segments that have a name, and what becomes of the one that is chosen."""
    number = seen.announcement.id
    listed = [Button(t.plain("announcement-saved"), Saved(id=number))] if seen.has_saved else []
    if seen.saved is not None:
        rename = Button(t.plain("announcement-saved-rename"), KeepSaved(id=number, saved=seen.saved.id, do="name"))
        drop = Button(t.plain("announcement-saved-drop"), KeepSaved(id=number, saved=seen.saved.id, do="ask"))
        return [*listed, rename, drop]
    if seen.announcement.segment:
        return [*listed, Button(t.plain("announcement-save"), Act(id=number, do=Do.SAVE))]
    return listed


def saved(t: Texts, announcement_id: int, page: Page[tuple[SavedSegment, int]]) -> Screen:
    """Segments that have a name: one tap chooses those people."""

    def framed(people: int) -> Callable[[str], str]:
        return lambda name: t.plain("announcement-value", value=name, people=people)

    return lists.screen(
        t,
        page,
        title=t("announcement-choose-saved"),
        empty=t("announcement-none-saved"),
        rows=[
            Button(label(one.name, framed(people)), UseSaved(id=announcement_id, saved=one.id))
            for one, people in page.items
        ],
        to=lambda n: Saved(id=announcement_id, page=n),
        back=Act(id=announcement_id, do=Do.SEGMENT),
    )


def dropping(t: Texts, announcement_id: int, one: SavedSegment) -> Screen:
    """Before a saved segment is deleted."""
    yes = Button(t.plain("announcement-saved-drop-really"), KeepSaved(id=announcement_id, saved=one.id, do="drop"))
    return question(t, t("announcement-saved-drop-sure", name=one.name), yes, Act(id=announcement_id, do=Do.SEGMENT))


def part(
    t: Texts,
    seen: Card,
    chosen: str,
    choices: Sequence[Choice],
    number: int,
    wordings: Sequence[Wording],
    *,
    in_steps: bool,
) -> Screen:
    """What can be chosen of one part; `in_steps`: a thing first, then whom of its people."""
    found = seen.announcement
    page = page_of(_in_order(t, chosen, choices, wordings), Window(number))

    def button(choice: Choice) -> Button:
        if not in_steps:
            return _choose(t, seen, chosen, choice, page.number, wordings)
        is_chosen = any(value.startswith(f"{choice.value}/") for value in found.segment.get(chosen, ()))
        leads = ShowWithin(id=found.id, part=chosen, choice=choice.value, page=page.number)
        return Button(_label(t, chosen, choice, is_chosen, wordings), leads)

    return lists.screen(
        t,
        page,
        title=_standing(
            t, t(f"announcement-choose-{chosen}" if choices else f"announcement-none-{chosen}"), seen, wordings
        ),
        rows=[button(choice) for choice in page.items],
        to=lambda n: ShowPart(id=found.id, part=chosen, page=n),
        search=Button(t.plain("announcement-find-value"), FindValue(id=found.id, part=chosen))
        if page.pages > 1
        else None,
        back=Act(id=found.id, do=Do.SEGMENT),
    )


def within(
    t: Texts, seen: Card, chosen: str, choices: Sequence[Choice], number: int, wordings: Sequence[Wording]
) -> Screen:
    """Whom of a thing's people; `number`: the page of the list that the thing stands in."""
    return Screen(
        _standing(t, t(f"announcement-within-{chosen}"), seen, wordings),
        two_a_row(_choose(t, seen, chosen, choice, number, wordings) for choice in choices),
        back=ShowPart(id=seen.announcement.id, part=chosen, page=number),
    )


def chats(t: Texts, seen: Card, number: int = 0) -> Screen:
    """Which groups and channels get it as well."""
    found = seen.announcement
    page = page_of(seen.linked, Window(number))
    alone = Act(id=found.id, do=Do.ONLY_CHATS)
    return lists.screen(
        t,
        page,
        title=lines(t("announcement-choose-chats"), t("announcement-chats-lost") if seen.lost else None),
        rows=[
            *(
                Button(_marked(t, t.plain("announcement-chat-lost"), True), ChooseChat(id=found.id, chat=chat))
                for chat in sorted(seen.lost)
            ),
            *(
                Button(_marked(t, chat.title, chat.chat_id in found.chats), ChooseChat(id=found.id, chat=chat.chat_id))
                for chat in page.items
            ),
        ],
        to=lambda n: ChatsPage(id=found.id, page=n),
        doors=column(
            Button(_marked(t, t.plain("announcement-chats-alone"), found.only_chats), alone),
            Button(t.plain("announcement-as-post"), Act(id=found.id, do=Do.AS_POST)),
        )
        if found.chats or found.only_chats
        else (),
        back=Act(id=found.id, do=Do.SEGMENT),
    )


def _marked(t: Texts, title: str, chosen: bool) -> str:
    return label(title, lambda title: words.chosen_mark(t, title, chosen))


def _choose(t: Texts, seen: Card, part: str, choice: Choice, page: int, wordings: Sequence[Wording]) -> Button:
    found = seen.announcement
    is_chosen = choice.value in found.segment.get(part, ())
    chooses = Choose(id=found.id, part=part, value=choice.value, page=page)
    return Button(_label(t, part, choice, is_chosen, wordings), chooses)


def _name(t: Texts, part: str, choice: Choice, wordings: Sequence[Wording]) -> str:
    return next((one.label(t, choice) for one in wordings if one.part == part), choice.value)


def found_by(
    t: Texts, part: str, choices: Sequence[Choice], said: str, wordings: Sequence[Wording]
) -> list[tuple[Choice, str]]:
    """Those of a part's values in whose names each word of `said` begins one, with their labels."""
    wanted = folded(said).split()

    def has_all(name: str) -> bool:
        words = folded(name).replace("-", " ").split()
        return all(any(word.startswith(one) for word in words) for one in wanted)

    ordered = _in_order(t, part, choices, wordings)
    return [(one, _label(t, part, one, False, wordings)) for one in ordered if has_all(_name(t, part, one, wordings))]


def _in_order(t: Texts, part: str, choices: Sequence[Choice], wordings: Sequence[Wording]) -> Sequence[Choice]:
    """Values that many share stand first; what has no number, or a date, stands as its area brings it."""
    if any(choice.people is None or choice.at is not None for choice in choices):
        return choices
    return most_first(t, choices, lambda one: one.people or 0, lambda one: _name(t, part, one, wordings))


def _label(t: Texts, part: str, choice: Choice, is_chosen: bool, wordings: Sequence[Wording]) -> str:
    """A name with the number of people and the mark, which are never cut."""

    def framed(name: str) -> str:
        shown = name if choice.people is None else t.plain("announcement-value", value=name, people=choice.people)
        return words.chosen_mark(t, shown, is_chosen)

    return label(_name(t, part, choice, wordings), framed)


def _standing(t: Texts, question: Html, seen: Card, wordings: Sequence[Wording]) -> Html:
    """The question, whom it is for so far, and how many they are."""
    names = ", ".join(seen.sample)
    whom = t("announcement-whom", segment=words.whom(t, seen.announcement, seen.titles, wordings))
    if seen.announcement.only_chats:
        return lines(question, whom)
    if seen.saved is not None:
        whom = lines(t("announcement-saved-as", name=seen.saved.name), whom)
    return lines(
        question,
        whom,
        lines(t("announcement-count", count=seen.count), t("announcement-sample", names=names) if names else None),
    )
