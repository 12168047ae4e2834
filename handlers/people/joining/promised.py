"""What a link has promised to somebody who wasn't in yet: how it is said before, and shown when it is done."""

from __future__ import annotations

from dataclasses import replace

from domain.base.errors import DomainError
from domain.base.things import Thing
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html, lines
from services.people import promises
from services.people.promises import Kept


async def opened(turn: Turn, kind: str, key: str) -> bool:
    """The viewer has opened the link of a thing: a member looks first, for others it is what they came for.

    Whether there is something to wait for: what is over or another's promises nothing.
    """
    if turn.viewer.is_member:
        return False
    try:
        await turn.do(promises.remember, kind, key)
    except DomainError:
        return False
    return True


async def thing(turn: Turn, kind: str, key: str, note: Html | None = None) -> Screen:
    """What the link leads to, with `note` above it. Raises `DomainError` when the viewer may not see it."""
    try:
        promised = Thing(kind, key)
    except ValueError:
        raise DomainError("error-stale-button") from None
    if kind not in turn.features.openers:
        raise DomainError("error-stale-button")
    return await turn.features.openers[kind].open(turn, promised, note)


async def shown(turn: Turn, kept: Kept, note: Html | None, otherwise: Screen) -> Screen:
    """What became of a promise: the thing, with `note` above it; `otherwise` when there is nothing to show."""
    refused = turn.t(kept.refused.key, **kept.refused.args_) if kept.refused else None
    try:
        screen = await thing(turn, kept.kind, kept.key, lines(note, refused) if note or refused else None)
    except DomainError:
        return replace(otherwise, text=lines(otherwise.text, refused))
    return replace(screen, rows=(*screen.rows, *otherwise.rows[:1]))
