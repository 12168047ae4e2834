"""A thread or a remark as it is now: what most presses end with."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.discussion.remarks import REMARK, THREAD, Remark
from handlers.discussion import screens
from handlers.ui.opening import Opener, Shared
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.discussion import views


async def talk(turn: Turn, of: Thing, number: int = views.WHERE_I_STOPPED, note: Html | None = None) -> Screen:
    """A page of a thread, which the viewer has read by that."""
    seen = await turn.ask(views.talk, of, number)
    if seen.unread and seen.page.items:
        await turn.do(views.see, of, seen.page.items[-1].remark.id)
    return screens.talk(turn.t, seen, note)


async def remark(turn: Turn, remark_id: int, note: Html | None = None, part: int = 0) -> Screen:
    """One remark, whole."""
    seen = await turn.ask(views.one, remark_id)
    return screens.remark(turn.t, seen, part, turn.units.network.bot_username, note)


async def written(turn: Turn, said: Remark) -> Screen:
    """The newest page, with what has just been written at its end."""
    seen = await turn.ask(views.one, said.id)
    note = turn.t("thread-said-sent" if seen.is_private else "talk-said-sent")
    return await talk(turn, seen.of, (seen.number - 1) // views.SIZE, note)


async def card_of(turn: Turn, thing: Thing) -> Screen:
    """The card of what is discussed. Raises `DomainError` for a kind without one."""
    opener = turn.features.openers.get(thing.kind)
    if opener is None:
        raise DomainError("error-stale-button")
    return await opener.open(turn, thing, None)


async def _share(turn: Turn, thing: Thing) -> Shared:
    return screens.shared(turn.t, await turn.ask(views.one, thing.number), turn.units.network.bot_username)


OPENERS: tuple[Opener[Turn], ...] = (
    Opener(THREAD, lambda turn, thing, note: talk(turn, thing, note=note)),
    Opener(REMARK, lambda turn, thing, note: remark(turn, thing.number, note), _share),
)
