"""Ideas among what words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.things import Thing
from domain.ideas.ideas import IDEA
from handlers.ideas import screens, words
from handlers.ideas.search.presses import FindIdeas
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Finding, Offer, opens
from handlers.ui.labels import label
from handlers.ui.screen import Button, column
from locales.texts import Texts
from services.ideas.views import Line


def draw(t: Texts, shown: Sequence[Line], total: int, number: int) -> Finding:
    """The first of them, as they read in every list of ideas."""
    rest = total - len(shown)
    more = Button(t.plain("search-more-ideas", count=rest), FindIdeas(words=number)) if rest > 0 else None
    buttons = [Button(label(line.idea.title), opens(Thing(IDEA, line.idea.id), number)) for line in shown]
    said = [words.list_line(t, line) for line in shown]
    return Finding([t("search-ideas", count=total), *said], column(*buttons, more))


def offer(t: Texts, line: Line, username: str) -> Offer:
    """What a guest sees of it; its words and its author are for members."""
    idea = line.idea
    return Offer(Thing(IDEA, idea.id), idea.title, words.kind(t, idea), screens.link_to(username, idea))


FINDER = Finder(IDEA, draw, Entry("menu-ideas", "ideas", place=14), is_public=True, offer=offer)
