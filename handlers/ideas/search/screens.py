"""What words have found among ideas."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.ideas.ideas import IDEA
from handlers.ideas import words
from handlers.ideas.presses import ShowIdea
from handlers.ideas.search.presses import FindIdeas
from handlers.ui import lists
from handlers.ui.found import reading
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Screen
from handlers.voice.subscriptions.presses import Do as Wish
from handlers.voice.subscriptions.presses import Follow
from locales.texts import Texts, lines
from services.base.search import Drawn
from services.ideas.views import Line


def found(t: Texts, at: FindIdeas, said: str, seen: Drawn[Line], back: CallbackData, *, is_member: bool) -> Screen:
    """What words have found, the newest first; whoever is in can hear of such ideas when there are new ones."""
    follow = Follow(kind=IDEA, words=at.words, do=Wish.SEARCHED)
    page = seen.page
    return lists.screen(
        t,
        page,
        title=lines(t("ideas-found", words=said), *reading(t, seen)),
        said=[words.list_line(t, line) for line in page.items],
        rows=[Button(label(line.idea.title), ShowIdea(id=line.idea.id)) for line in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        of_cards=True,
        empty=t("ideas-found-none"),
        search=Button(t.plain("ideas-find-again"), Go(to="ideas_find")),
        doors=((Button(t.plain("follow-door"), follow),),) if is_member else (),
        back=back,
    )
