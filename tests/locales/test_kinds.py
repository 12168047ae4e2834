"""Every form of events and kind of ideas has its words in each language, and no others have."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import locales
from domain.events.events import EventForm
from domain.ideas.ideas import Kind
from locales.kinds import kinds
from locales.texts import LANGUAGES
from services.base.words import words
from services.events.finding import FORM
from services.ideas.finding import KIND

TERMS = {*(FORM + form for form in EventForm), *(KIND + kind for kind in Kind)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_has_words(language):
    table = tomllib.loads((Path(locales.__file__).parent / language / "kinds.toml").read_text("utf-8"))
    assert table.keys() == TERMS
    assert all(words(said) for called in table.values() for said in called)


def test_all_languages_together():
    assert kinds().keys() == TERMS
    assert kinds()["f=contest"] == ["contest", "competition", "конкурс"]
