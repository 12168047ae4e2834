"""The card of a material fits a screen of a phone, whatever there is to do with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.materials.materials import MaterialState, OpenTo
from handlers.materials import screens
from handlers.ui.screen import Screen
from locales.texts import LANGUAGES, Texts
from tests.samples.materials import CARD, LONG, USERNAME


def labels(screen: Screen) -> set[str]:
    return {button.label for row in screen.rows for button in row}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", list(MaterialState))
@pytest.mark.parametrize("who", [{}, {"is_invited": True}, {"is_coauthor": True}, {"leads": True}])
def test_no_card_has_more_than_seven_rows_and_nothing_is_lost(language, state, who):
    t = Texts(language, "UTC", 1_795_000_000)
    is_public = state is MaterialState.PUBLISHED
    material = replace(LONG.material, state=state, open_to=OpenTo.ALL)
    seen = replace(LONG, material=material, is_public=is_public, can_report=is_public, **who)
    card = screens.card(t, seen, USERNAME)
    assert len(card.rows) <= screens.ROWS
    if t.plain("material-more") in labels(card):
        behind = labels(screens.more(t, seen))
        rest = {"collection-collect", "material-send", "material-similar"} if is_public else set()
        assert {t.plain("material-versions", count=material.version), *map(t.plain, rest)} <= behind
        assert not behind & labels(card)


def test_what_fits_stands_on_the_card():
    t = Texts("ru", "UTC", 1_795_000_000)
    assert t.plain("material-more") not in labels(screens.card(t, CARD, USERNAME))
    assert t.plain("material-similar") in labels(screens.card(t, CARD, USERNAME))
