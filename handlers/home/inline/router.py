"""`@bot words` typed in any chat brings a card of something public into it (PRODUCT §8, §15)."""

from __future__ import annotations

from aiogram.types import InlineQuery, InlineQueryResultArticle, InlineQueryResultUnion

from domain.base.lists import Window
from domain.base.members import clean_line
from handlers.home.inline import cards as drawn
from handlers.people.directory.lexicon import names
from handlers.ui import searched
from handlers.ui.routes import Routes
from handlers.ui.turn import Brought
from locales.texts import Texts
from services.base.unit import Units
from services.home import searching

MOST = 50
"""Results of one answer (Bot API)."""
OF_A_KIND = 10
"""Of each kind in one answer, where that many fit."""
LAST = 100
"""No page behind this one is asked for."""
KEPT = 60
"""Seconds for which Telegram may repeat an answer, to the same person: what is taken back goes soon."""

routes = Routes()


@routes.any_chat
async def answer(units: Units, t: Texts, features: Brought, query: InlineQuery) -> None:
    """Cards of what anybody may find, by pages; where there is nothing, the way into the bot.

    The answer is for whoever asks alone (`is_personal`): it is in their language.
    """
    network = units.network
    offers = {finder.kind: finder.offer for finder in features.finders if finder.offer is not None}
    window = Window(_page(query.offset), min(OF_A_KIND, MOST // len(offers)))
    words = clean_line(query.query)[: searched.LIMIT]
    results = await units.ask(searching.public, await names(), words, tuple(offers), window)
    cards: list[InlineQueryResultUnion] = [
        drawn.card(t, offer(t, one, network.bot_username), network.name)
        for kind, offer in offers.items()
        for one in results.shown.get(kind, ())
    ]
    is_more = any(page.pages > window.number + 1 for page in results.found.kinds.values()) and window.number < LAST
    await query.answer(
        cards,
        cache_time=KEPT,
        is_personal=True,
        next_offset=str(window.number + 1) if is_more else "",
        button=None if cards or window.number else drawn.way_in(t),
    )


@routes.strange_group
async def guest(units: Units, t: Texts, features: Brought, said: str) -> InlineQueryResultArticle:
    """Where the bot is mentioned and isn't a member: the best of what anybody may find, or the way into the network."""
    network = units.network
    if words := clean_line(said)[: searched.LIMIT]:
        offers = {finder.kind: finder.offer for finder in features.finders if finder.offer is not None}
        results = await units.ask(searching.public, await names(), words, tuple(offers), Window(size=1))
        for kind, offer in offers.items():
            for one in results.shown.get(kind, ()):
                return drawn.card(t, offer(t, one, network.bot_username), network.name)
    return drawn.way_into_network(t, network.name, network.bot_username)


def _page(offset: str) -> int:
    """The page that an answer of ours has named; anything else is the first."""
    return min(int(offset), LAST) if offset.isascii() and offset.isdigit() and len(offset) < 9 else 0
