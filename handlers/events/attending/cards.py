"""The card as it is now: what most presses end with."""

from __future__ import annotations

from domain.base.things import Thing
from domain.events.events import EVENT, PARTY, event_number
from handlers.events.attending import screens
from handlers.ui import hung
from handlers.ui.opening import Opener, Shared
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.events import parties, views


async def card(turn: Turn, event_id: int, note: Html | None = None) -> Screen:
    """The event's card for this reader, with a note on what has just happened."""
    seen = await turn.ask(views.card, event_id)
    hanging = await hung.doors(turn, Thing(EVENT, event_id))
    return screens.card(turn.t, seen, turn.units.network.bot_username, note, hanging)


async def party_card(turn: Turn, code: str, note: Html | None = None) -> Screen:
    """The group behind a link: gathering, or what became of everybody in it."""
    party = await turn.ask(parties.view, code)
    seen = await turn.ask(views.card, party.event_id)
    if party.settled_at is not None:
        states = await turn.ask(parties.states, code)
        return screens.party_settled(turn.t, seen.event, states, note)
    return screens.party(turn.t, seen.event, party, turn.viewer, turn.units.network.bot_username, note)


async def _share_event(turn: Turn, thing: Thing) -> Shared:
    seen = await turn.ask(views.card, event_number(thing.code))
    return screens.shared(turn.t, seen.event, turn.units.network.bot_username)


async def _share_party(turn: Turn, thing: Thing) -> Shared:
    party = await turn.ask(parties.view, thing.code)
    seen = await turn.ask(views.card, party.event_id)
    return screens.shared_party(turn.t, seen.event, party, turn.units.network.bot_username)


OPENERS = (
    Opener(EVENT, lambda turn, thing, note: card(turn, event_number(thing.code), note), _share_event),
    Opener(PARTY, lambda turn, thing, note: party_card(turn, thing.code, note), _share_party),
)
