"""Words that mean one thing to the search, as organizers keep them."""

from __future__ import annotations

from domain.base.lists import Page
from domain.base.synonyms import Alike
from handlers.desk.synonyms.presses import AlikePress
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.screen import AtDoor, Button, Go, Screen, column
from locales.texts import Html, Texts, lines

LIST, ADD = "organizer_synonyms", "organizer_synonyms_add"


def listing(t: Texts, page: Page[Alike]) -> Screen:
    """The newest first; an empty list says what it is for."""
    return lists.screen(
        t,
        page,
        title=lines(t("synonyms-title"), t("synonyms-means")),
        empty=t("synonyms-none"),
        rows=[Button(label(one.said), AlikePress(act="see", id=one.id, page=page.number)) for one in page.items],
        to=lambda n: Go(to=LIST, at=n),
        doors=column(Button(t.plain("synonyms-add"), Go(to=ADD))),
        back=AtDoor("organizer", LIST),
    )


def card(t: Texts, alike: Alike, page: int = 0, note: Html | None = None) -> Screen:
    """A set, which can be changed or taken away."""
    return Screen(
        lines(note, t("synonyms-set", said=alike.said), t("synonyms-means")),
        column(
            Button(t.plain("synonyms-change"), AlikePress(act="change", id=alike.id, page=page)),
            Button(t.plain("synonyms-remove"), AlikePress(act="remove", id=alike.id, page=page)),
        ),
        back=Go(to=LIST, at=page),
    )


def removing(t: Texts, alike: Alike, page: int = 0) -> Screen:
    """Asks before the words are taken apart."""
    yes = Button(t.plain("synonyms-remove-yes"), AlikePress(act="surely", id=alike.id, page=page))
    no = AlikePress(act="see", id=alike.id, page=page)
    return question(t, t("synonyms-remove-ask", said=alike.said), yes, no)
