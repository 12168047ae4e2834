"""By which clauses it is decided, and who votes; what a secret vote protects.

Under a secret ballot these are presses like the one that shows the ballot: they say that somebody has looked.
"""

from __future__ import annotations

from handlers.decisions.cards import card
from handlers.decisions.presses import ShowRuling, ShowSecrecy, ShowVoters
from handlers.decisions.ruling import screens
from handlers.people.vouching import router as vouching
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.decisions import ruling, views

routes = Routes()


@routes.press(ShowRuling, card=lambda turn, press: card(turn, press.id))
async def show_ruling(turn: Turn, press: ShowRuling) -> Screen:
    return screens.ruling(turn.t, press, await turn.ask(ruling.clauses, press.id))


@routes.press(ShowSecrecy, card=lambda turn, press: turn.open("decisions"))
async def show_secrecy(turn: Turn, press: ShowSecrecy) -> Screen:
    seen = await turn.ask(views.card, press.id)
    return screens.secrecy(turn.t, screens.back_to(seen.decision, press.at))


@routes.press(ShowVoters, card=lambda turn, press: card(turn, press.id))
async def show_voters(turn: Turn, press: ShowVoters) -> Screen:
    seen = await turn.ask(views.card, press.id)
    return await vouching.standing(turn, screens.back_to(seen.decision, press.at))


@routes.screen("secret_votes")
async def secret_votes(turn: Turn, at: int = 0) -> Screen:
    """From /help, for anybody."""
    return screens.secrecy(turn.t, Go(to="help"))
