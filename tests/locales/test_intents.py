"""What is written for something else than a search: in both languages, and nothing beyond."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from handlers.features import all_features
from locales import __path__ as home
from locales.intents import intents


def test_each_opens_a_screen_that_there_is():
    assert intents().screens <= all_features().routes.screens.keys()


def test_both_languages_open_the_same():
    ru, en = (tomllib.loads((Path(home[0]) / name / "intents.toml").read_text("utf-8")) for name in ("ru", "en"))
    assert ru["screens"].keys() == en["screens"].keys()
    assert ru["patterns"].keys() == en["patterns"].keys()


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("дети не слушают, что делать", True),
        ("Устала от отчётов", True),
        ("Как вы проверяете тетради?", True),
        ("My class won’t listen, any advice?", True),
        ("что делать", False),
        ("почему", False),
        ("дроби?", False),
        ("презентация по дробям для пятого класса", False),
        ("не знающий страха ученик", False),
    ],
)
def test_a_sentence_that_asks_somebody_is_known(said, asks):
    assert intents().asks(said) is asks


@pytest.mark.parametrize(
    ("said", "cries"),
    [
        ("Помогите, пожалуйста!", True),
        ("Ничего не понимаю", True),
        ("Help me, please", True),
        ("Вопрос", False),
        ("Инструкция", False),
        ("Что делать?", False),
        ("Помогите найти тест", False),
        ("Пятиклассники не понимают условие", False),
    ],
)
def test_a_cry_for_help_is_told_from_an_answer(said, cries):
    assert intents().cries_for_help(said) is cries


@pytest.mark.parametrize(
    ("said", "screen"),
    [
        ("Завтра!", "events_tomorrow"),
        ("  что   завтра? ", "events_tomorrow"),
        ("What’s on tomorrow?", "events_tomorrow"),
        ("ПОМОГИТЕ!!!", "help"),
        ("с 22 до 7", "quiet"),
        ("С 10 вечера до 7 утра.", "quiet"),
        ("тихие часы с 23:00 до 8:30", "quiet"),
        ("10 pm to 7 am", "quiet"),
        ("Хочу удалить свои данные", "privacy"),
        ("Подскажите, пожалуйста, где мой билет?", "events_mine"),
        ("Как мне отменить запись?", "events_mine"),
        ("я хотела бы записаться", "events"),
        ("помогите", "help"),
        ("что это?", "help"),
        ("И что теперь?", "help"),
        ("Это платно?", "help"),
        ("пауза", "away"),
        ("ок", "menu"),
        ("Хочу вступить!", "join"),
        ("I want to join", "join"),
        ("С чего начать?", "first_steps"),
        ("Delete me, please", "privacy"),
        ("Where is my ticket?", "events_mine"),
        ("How can I sign up?", "events"),
        ("How much does it cost?", "help"),
        ("хочу", None),
        ("помогите найти тест", None),
        ("как удалить дробь", None),
        ("день учителя", None),
        ("математика завтра", None),
        ("урок с 5 до 7 класс", None),
        ("спасибо за урок литературы", None),
        ("с 1 сентября до 1 октября", None),
        ("сегодняшний", None),
        ("", None),
        ("🙂", None),
    ],
)
def test_what_is_meant(said, screen):
    assert intents().meant(said) == screen
