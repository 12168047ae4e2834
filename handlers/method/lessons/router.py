"""Lessons: the list, one after the other, and the things of the network that they speak of."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.things import Thing, read_number
from domain.method.lessons import LESSON
from handlers.method.lessons import screens
from handlers.method.lessons.presses import OpenExample, ReadLesson
from handlers.ui.opening import Opener, Shared
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.method import reading

routes = Routes()


async def card(turn: Turn, lesson_id: int, note: Html | None = None) -> Screen:
    """The lesson, which is read from now on."""
    seen = await turn.do(reading.read, lesson_id)
    return screens.lesson(turn.t, seen, turn.units.network.bot_username, note)


@routes.screen("lessons")
async def lessons(turn: Turn, at: int = 0) -> Screen:
    return screens.contents(turn.t, await turn.ask(reading.contents), at, is_member=turn.viewer.is_member)


@routes.command("lessons")
async def command(turn: Turn) -> Screen:
    return await lessons(turn)


@routes.screen("lessons_first")
async def first(turn: Turn, at: int = 0) -> Screen:
    """What this network is, for whoever looks first: the first lesson."""
    seen = await turn.ask(reading.contents)
    return await card(turn, seen.lessons[0].id) if seen.lessons else await lessons(turn)


@routes.press(ReadLesson, card=lambda turn, press: lessons(turn))
async def lesson(turn: Turn, press: ReadLesson) -> Screen:
    return await card(turn, press.id)


@routes.press(OpenExample, card=lambda turn, press: lessons(turn))
async def example(turn: Turn, press: OpenExample) -> Screen:
    """By the door of its kind, which looks at who may see it."""
    opener = turn.features.openers.get(press.kind)
    if opener is None:
        raise DomainError("error-stale-button")
    try:
        thing = Thing(press.kind, press.id)
    except ValueError:
        raise DomainError("error-stale-button") from None
    return await opener.open(turn, thing, None)


@routes.link(LESSON)
async def linked(turn: Turn, argument: str) -> Screen:
    """`t.me/<bot>?start=lesson_3`."""
    return await card(turn, read_number(LESSON, argument, gone="error-lesson-gone"))


async def _share(turn: Turn, thing: Thing) -> Shared:
    lesson = await turn.ask(reading.one, thing.number)
    return screens.shared(turn.t, lesson, turn.units.network.bot_username)


OPENERS = (Opener(LESSON, lambda turn, thing, note: card(turn, thing.number, note), _share),)
