"""The audit in sentences that can be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.audit import PERIODS, Entry, Family
from domain.base.lists import Window, page_of
from handlers.desk.audit import words
from handlers.desk.audit.presses import ListActs, NarrowActs, TakeActs
from handlers.ui import lists
from handlers.ui.screen import AtDoor, Attachment, Button, Screen
from locales.texts import Html, Texts
from services.base.audit import Acts, Choices

PAGES = "organizer_audit_pages"


def audit(t: Texts, acts: Acts, at: ListActs) -> Screen:
    """A page of what is left, newest first, with what narrows it."""
    kept = at.model_dump(exclude={"page"})
    by = words.actor(t, at.actor, acts.people)
    filters = [
        Button(t.plain(f"acts-family-{at.family}" if at.family else "acts-all"), NarrowActs(**kept, what="f")),
        Button(by if at.actor else t.plain("acts-anybody"), NarrowActs(**kept, what="a")),
        Button(t.plain("acts-days", days=at.days) if at.days else t.plain("acts-ever"), NarrowActs(**kept, what="d")),
    ]
    return lists.screen(
        t,
        acts.page,
        title=t("audit-title"),
        said=[sentence(t, entry, acts) for entry in acts.page.items],
        empty=t("acts-none" if at.family or at.actor or at.days else "audit-empty"),
        to=lambda n: ListActs(**kept, page=n),
        filters=filters,
        doors=() if acts.page.is_empty else ((Button(t.plain("acts-take"), TakeActs(**kept)),),),
        back=AtDoor("organizer", "organizer_audit"),
    )


def choices(t: Texts, at: NarrowActs, found: Choices) -> Screen:
    """What one filter can be set to, with how many entries there are of each."""
    kept = at.model_dump(exclude={"what", "at"})

    def button(said: str, **to: Any) -> Button:
        return Button(said, ListActs(**{**kept, **to}))

    def counted(name: str, count: int) -> str:
        return t.plain("acts-choice", name=name, count=count)

    if at.what == "f":
        title, whole = "acts-which-family", button(t.plain("acts-all"), family=Family.ALL)
        made = [
            button(counted(t.plain(f"acts-family-{family}"), count), family=family)
            for family, count in found.families
            if family in set(Family)
        ]
    elif at.what == "a":
        title, whole = "acts-which-actor", button(t.plain("acts-anybody"), actor=0)
        made = [button(counted(words.actor(t, who, found.people), count), actor=who) for who, count in found.actors]
    else:
        title, whole = "acts-which-days", button(t.plain("acts-ever"), days=0)
        made = [button(t.plain("acts-days", days=days), days=days) for days in PERIODS]
    page = page_of(made, Window(at.at))
    return lists.screen(
        t,
        page,
        title=t(title),
        rows=page.items,
        to=lambda n: NarrowActs(**kept, what=at.what, at=n),
        doors=((whole,),),
        back=ListActs(**kept),
    )


def file(t: Texts, content: bytes, acts: Acts, at: TakeActs) -> Screen:
    """The table, and how much of everything is in it."""
    count, total = len(acts.page.items), acts.page.total
    said = t("acts-file", count=count) if count == total else t("acts-file-part", count=count, total=total)
    name = t.plain("acts-file-name", date=t.day_brief(t.now))
    return Screen(said, attachment=Attachment("document", name, content), back=ListActs(**at.model_dump()))


def history(t: Texts, acts: Acts, to: Callable[[int], CallbackData], back: CallbackData) -> Screen:
    """What was done about one person."""
    said = [sentence(t, entry, acts) for entry in acts.page.items]
    return lists.screen(t, acts.page, title=t("audit-history"), said=said, empty=t("audit-empty"), to=to, back=back)


def sentence(t: Texts, entry: Entry, acts: Acts) -> Html:
    """«Сегодня, 15:40 · Ольга Лебедева: дана роль «модератор» — Анна Петрова. Почему: …»."""
    actor = words.actor(t, entry.actor_id, acts.people)
    said = t("audit-line", when=t.moment(entry.at), actor=actor, what=words.what(t, entry, acts))
    why = words.why(t, entry)
    return Html(" ").join([said, t("audit-why", why=why)]) if why is not None else said
