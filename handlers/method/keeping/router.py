"""Organizers keep lessons: the list, adding, changing in each language, order, hiding, a thing that one speaks of."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.lists import Window
from domain.method.lessons import TEXT_LIMIT, TITLE_LIMIT
from handlers.method.keeping import screens
from handlers.method.keeping.presses import KeepLesson
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import LANGUAGES
from services.method import keeping

routes = Routes()
WORDS = (Text(key="title", limit=TITLE_LIMIT), LongText(key="text", limit=TEXT_LIMIT))


@routes.screen(screens.LIST)
async def listing(turn: Turn, at: int = 0) -> Screen:
    return screens.listing(turn.t, await turn.ask(keeping.listing, Window(at)))


async def _add(turn: Turn, answers: Filled) -> Screen:
    seen = await answers.close_with(keeping.add, turn.t.language, answers["title"], answers["text"])
    return screens.card(turn.t, seen, note=turn.t("lesson-added"))


async def _say(turn: Turn, answers: Filled) -> Screen:
    context = answers.context
    seen = await answers.close_with(keeping.say, context["id"], context["language"], answers["title"], answers["text"])
    return screens.card(turn.t, seen, note=turn.t("lesson-changed"))


async def _link(turn: Turn, answers: Filled) -> Screen:
    seen = await answers.close_with(keeping.link, answers.context["id"], answers["link"])
    return screens.card(turn.t, seen, note=turn.t("lesson-changed"))


def _kept(context: dict[str, Any]) -> KeepLesson:
    return KeepLesson(act="see", id=context["id"])


NEW = routes.form(Form(name="lesson_add", fields=WORDS, submit=_add, home=Go(to=screens.LIST), preview=False))
SAY = routes.form(Form(name="lesson_say", fields=WORDS, submit=_say, home=_kept, preview=False))
LINK = routes.form(
    Form(name="lesson_link", fields=(Text(key="link", optional=True),), submit=_link, home=_kept, preview=False)
)


@routes.screen(screens.ADD)
async def add(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(keeping.listing)
    return await engine.start(turn, NEW)


@routes.press(KeepLesson, card=lambda turn, press: listing(turn, press.page))
async def keep(turn: Turn, press: KeepLesson) -> Screen | None:
    if press.act in ("up", "down"):
        moved = await turn.do(keeping.move, press.id, up=press.act == "up")
        turn.toast("lesson-moved")
        return screens.card(turn.t, moved, press.page)
    if press.act in ("hide", "show"):
        seen = await turn.do(keeping.hide, press.id, hidden=press.act == "hide")
        turn.toast("lesson-hidden" if seen.lesson.hidden else "lesson-shown")
        return screens.card(turn.t, seen, press.page)
    seen = await turn.ask(keeping.one, press.id)
    if press.act == "see":
        return screens.card(turn.t, seen, press.page)
    if seen.lesson.name is not None:
        raise DomainError("error-lesson-first")
    if press.act == "link":
        return await engine.start(turn, LINK, context={"id": press.id})
    if press.act not in LANGUAGES:
        raise DomainError("error-stale-button")
    said = (seen.lesson.words or {}).get(press.act)
    known = {"title": Given(said.title), "text": Given(said.text)} if said is not None else {}
    return await engine.start(turn, SAY, context={"id": press.id, "language": press.act}, answers=known)
