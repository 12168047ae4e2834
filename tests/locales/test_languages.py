"""Which of the bot's two languages a stranger is greeted in."""

from __future__ import annotations

import pytest
from babel.languages import get_territory_language_info

from locales.texts import READ_RUSSIAN, Texts, known

AT_HOME_ELSEWHERE = {"fi", "sr", "mn", "pnt", "cu"}
"""CLDR counts some speakers in Russia, but their countries are others, or nobody speaks them."""


def test_every_language_of_russias_peoples_gets_russian():
    listed = {code.split("_")[0] for code in get_territory_language_info("RU")}
    assert {code for code in listed - AT_HOME_ELSEWHERE if known(code) != "ru"} == set()


OF_RUSSIA = (
    "ba cv ce os sah udm myv mdf mhr chm kv av lez kum inh krc kbd ady ab tt kk ky uz tg be uk hy az ka tyv bua xal"
)


@pytest.mark.parametrize("code", OF_RUSSIA.split())
def test_read_russian(code):
    assert known(code) == "ru"
    assert known(f"{code}-RU") == "ru"
    assert known(code.upper()) == "ru"


@pytest.mark.parametrize("code", ["en", "en-US", "de", "fr", "fi", "sr", "zh-hans", "es", "ar", "he", "pl", "xx", "mn"])
def test_read_english(code):
    assert known(code) == "en"


def test_nothing_said_is_russian():
    assert known(None) == known("") == known("ru-RU") == "ru"


def test_the_list_names_no_language_of_the_bot():
    assert not READ_RUSSIAN & {"ru", "en"}


def test_a_date_at_the_end_of_a_sentence_has_one_full_stop():
    """The year is shortened with a full stop of its own («2027 г.»), and so are others' words that end in one."""
    january = 1_800_000_000
    t = Texts("ru", "Europe/Moscow", january - 60 * 86_400)
    date = t.date(january)
    assert date.endswith("г.")
    said = t("form-note-year-guessed", moment=date)
    assert said.endswith("2027 г.")
    assert not said.endswith("..")
    assert "2027 г. До этого дня" in t("privacy-erasing", left="через 14 дней", date=date).replace("\xa0", " ")
    assert t("form-note-year-guessed", moment="…").endswith("….")
    assert t("form-note-year-guessed", moment="ждём...").endswith("ждём....")
