"""Decisions among what words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.things import Thing
from domain.decisions.decisions import DECISION, Decision
from handlers.decisions import words
from handlers.decisions.search.presses import FindDecisions
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Finding, opens
from handlers.ui.labels import label
from handlers.ui.screen import Button, column
from locales.texts import Texts


def draw(t: Texts, shown: Sequence[Decision], total: int, number: int) -> Finding:
    """The first of them, as they read in every list of decisions."""
    rest = total - len(shown)
    more = Button(t.plain("search-more-decisions", count=rest), FindDecisions(words=number)) if rest > 0 else None
    buttons = [Button(label(line.title), opens(Thing(DECISION, line.id), number)) for line in shown]
    said = [words.list_line(t, line) for line in shown]
    return Finding([t("search-decisions", count=total), *said], column(*buttons, more))


FINDER = Finder(DECISION, draw, Entry("menu-decisions", "decisions", place=16))
