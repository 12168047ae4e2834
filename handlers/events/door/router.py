"""The door: opened once, then all that its host writes is for it; undone, shut."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import Window
from handlers.events.attending.cards import card
from handlers.events.door import screens
from handlers.events.presses import AtDoor, DoorDo, DoorPress, NoteVisitor, TakeBack
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.intents import intents
from services.events import door
from services.events.door import Entrance, Undoable, Written

routes = Routes()


@routes.listens
async def listen(turn: Turn, text: str) -> Screen | None:
    """What a host at an open door writes is for the door; the words that open a screen («меню») still open it."""
    if turn.units.glance(door.standing, turn.viewer.id) is None or intents().meant(text) is not None:
        return None
    return await hear(turn, text)


async def hear(turn: Turn, text: str) -> Screen:
    """What was written or scanned at the open door."""
    return await told(turn, await turn.do(door.hear, text, turn.update_id))


async def told(turn: Turn, seen: Entrance) -> Screen:
    """What became of what was said; of a name that nobody signed up has, also who may be meant by it."""
    if seen.asks:
        seen = seen.asking(await turn.report(door.newcomers, seen.event.id))
    return screens.door(turn.t, seen, None if seen.found else turn.t("door-unread"))


async def opened(turn: Turn, event_id: int) -> Screen:
    """The door, open from now on, with how one marks people at it."""
    seen = await turn.do(door.open_door, event_id)
    return screens.door(turn.t, seen, turn.t("door-hint", when=turn.t.moment_brief(seen.shuts_at)))


async def _look(turn: Turn, event_id: int) -> Screen:
    try:
        return screens.door(turn.t, await turn.ask(door.look, event_id))
    except DomainError:
        return await card(turn, event_id)


@routes.press(DoorPress, card=lambda turn, press: _look(turn, press.id))
async def turn_door(turn: Turn, press: DoorPress) -> Screen:
    """Open it, shut it, look at it, and at those who aren't there yet."""
    if press.do is DoorDo.OPEN:
        return await opened(turn, press.id)
    if press.do is DoorDo.REST:
        return screens.rest(turn.t, *await turn.ask(door.unmarked, press.id, Window(press.page)))
    if press.do is DoorDo.SHUT:
        await turn.do(door.shut_door, press.id)
    return screens.door(turn.t, await turn.ask(door.look, press.id))


@routes.press(AtDoor, card=lambda turn, press: _look(turn, press.id))
async def pick(turn: Turn, press: AtDoor) -> Screen:
    """Who of several was meant, or who is let in."""
    return screens.door(turn.t, await turn.do(door.pick, press.id, press.member))


@routes.press(NoteVisitor, card=lambda turn, press: _look(turn, press.id))
async def note_visitor(turn: Turn, press: NoteVisitor) -> Screen:
    """Somebody from outside of the network."""
    return screens.door(turn.t, await turn.do(door.note_visitor, press.id))


@routes.press(TakeBack, card=lambda turn, press: _look(turn, press.id))
async def take_back(turn: Turn, press: TakeBack) -> Screen:
    """Undo what one message has marked."""
    undoable = Undoable(Written(press.since, press.first), Written(press.until, press.last))
    seen = await turn.do(door.take_back, press.id, undoable)
    return screens.door(turn.t, seen, None if seen.took_back or seen.left_out else turn.t("door-nothing-to-undo"))
