"""The cabinet's first screen at its fullest: seven rows, and no half of a row that a phone cuts (PRODUCT §0, §12)."""

from __future__ import annotations

import pytest

from domain.base.cutting import width
from domain.base.roles import Right
from handlers.desk.organizer import screens
from handlers.desk.organizer.presses import ShowFigure
from handlers.ui.entry import MOST_ROWS
from locales.texts import LANGUAGES, Texts
from services.desk.cabinet import Cabinet
from tests.samples.desk.organizer import DOORS, ENTRIES, FEW, FIGURES, MANY
from tests.samples.everybody import NOW
from tests.samples.home.menu import ROWS

HALF = 18
"""Letters of half a row on a phone."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("figures", [FIGURES, (*FIGURES[:2], FEW, MANY)])
def test_the_first_screen_is_whole(language, figures):
    for waiting in (ROWS, ROWS[:3], ()):
        seen = screens.home(Texts(language, "UTC", NOW), Cabinet(frozenset(Right), waiting, figures), ENTRIES, DOORS)
        assert len(seen.rows) <= MOST_ROWS
        assert not [b.label for row in seen.rows if len(row) > 1 for b in row if width(b.label) > HALF]
        assert len([b for row in seen.rows for b in row if isinstance(b.press, ShowFigure)]) == len(figures)
