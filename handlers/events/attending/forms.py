"""What participants type: words to search, the code word, «я был(а)», a sentence about the event."""

from __future__ import annotations

from domain.base.lists import Window
from domain.events.events import SeatState
from handlers.events.attending import screens
from handlers.events.attending.cards import card
from handlers.events.presses import ListEvents, View
from handlers.people.directory.lexicon import names
from handlers.people.directory.presses import Among
from handlers.ui import searched
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.events import attendance, feedback, views

routes = Routes()
HOME = Go(to="events")


async def search(turn: Turn, words: str) -> Screen:
    """The events for a few words; remembered, so that the pages work."""
    number = await searched.remember(turn, words)
    return await found(turn, ListEvents(view=View.FOUND, words=number))


async def found(turn: Turn, at: ListEvents) -> Screen:
    """A page of the last search. Raises `DomainError` for the pages of an older one."""
    words = searched.recall(turn, at.words)
    everywhere = searched.was_everywhere(turn, at.words)
    seen = await turn.ask(views.search, await names(), words, Window(at.page), everywhere=everywhere)
    back = Go(to=Among.FOUND, at=at.words) if everywhere else HOME
    return screens.found(turn.t, at, words, seen, back, is_member=turn.viewer.is_member)


async def _find(turn: Turn, answers: Filled) -> Screen:
    await answers.close()
    return await search(turn, answers["words"])


FIND = routes.form(
    Form(
        name="event_find",
        fields=(Text(key="words", limit=searched.LIMIT),),
        submit=_find,
        home=HOME,
        preview=False,
    )
)


async def _say_word(turn: Turn, answers: Filled) -> Screen:
    event_id = answers.context["event"]
    seat = await answers.close_with(attendance.say_word, event_id, answers["word"])
    said = "event-word-right" if seat.state is SeatState.ATTENDED else "event-word-wrong"
    return await card(turn, event_id, turn.t(said))


WORD = routes.form(
    Form(name="event_word", fields=(Text(key="word", limit=60),), submit=_say_word, home=HOME, preview=False)
)


async def _dispute(turn: Turn, answers: Filled) -> Screen:
    event_id = answers.context["event"]
    await answers.close_with(attendance.dispute, event_id, answers["words"])
    return await card(turn, event_id, turn.t("event-disputed"))


DISPUTE = routes.form(
    Form(
        name="event_dispute",
        fields=(LongText(key="words", limit=attendance.DISPUTE_LIMIT),),
        submit=_dispute,
        home=HOME,
        preview=False,
    )
)


async def _say(turn: Turn, answers: Filled) -> Screen:
    event_id = answers.context["event"]
    rating = await answers.close_with(feedback.say, event_id, answers["words"])
    seen = await turn.ask(views.card, event_id)
    return screens.rated(turn.t, seen, rating)


SAY = routes.form(
    Form(
        name="event_words",
        fields=(LongText(key="words", limit=feedback.WORDS_LIMIT),),
        submit=_say,
        home=HOME,
        preview=False,
    )
)
