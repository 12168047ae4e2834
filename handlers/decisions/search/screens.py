"""What words have found among decisions."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.decisions.decisions import Decision
from handlers.decisions import words
from handlers.decisions.presses import ShowDecision
from handlers.decisions.search.presses import FindDecisions
from handlers.ui import lists
from handlers.ui.found import reading
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Screen
from locales.texts import Texts, lines
from services.base.search import Drawn


def found(t: Texts, at: FindDecisions, said: str, seen: Drawn[Decision], back: CallbackData) -> Screen:
    """What words have found, the newest first."""
    page = seen.page
    return lists.screen(
        t,
        page,
        title=lines(t("decisions-found", words=said), *reading(t, seen)),
        said=[words.list_line(t, line) for line in page.items],
        rows=[Button(label(line.title), ShowDecision(id=line.id)) for line in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        of_cards=True,
        empty=t("decisions-found-none"),
        search=Button(t.plain("decisions-find-again"), Go(to="decisions_find")),
        back=back,
    )
