"""What may be asked at sign-up and what may be answered (PRODUCT §5)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.events.questions import (
    ANSWER_LIMIT,
    OPTION_LIMIT,
    WORDS_LIMIT,
    Question,
    clean_answer,
    clean_options,
    clean_words,
    require_room,
    summed,
)

FOOD = Question(1, 7, "Что вы едите?", ("Без мяса", "Всё"))
WORDS = Question(2, 7, "С чего начать?", ())


def refusal(call, *args) -> str:
    with pytest.raises(DomainError) as refused:
        call(*args)
    return refused.value.key


@pytest.mark.parametrize(
    "text", ["Без мяса\nВсё", " Без мяса \n\n Всё\nБез мяса", "Без мяса, Всё", "Без мяса; Всё", "Без мяса,Всё,"]
)
def test_options_are_read_as_people_write_them(text):
    assert clean_options(text) == ("Без мяса", "Всё")


def test_a_comma_within_a_line_parts_nothing():
    assert clean_options("Да, приду\nНет") == ("Да, приду", "Нет")


@pytest.mark.parametrize("text", ["Всё", "", "Всё\nВсё", "\n".join(str(n) for n in range(7))])
def test_there_are_two_to_six_options(text):
    assert refusal(clean_options, text) == "error-question-options"


def test_nothing_is_longer_than_what_shows_it():
    assert refusal(clean_options, f"а\n{'ы' * (OPTION_LIMIT + 1)}") == "error-question-option-long"
    assert refusal(clean_words, "ы" * (WORDS_LIMIT + 1)) == "error-text-too-long"
    assert refusal(clean_answer, WORDS, "ы" * (ANSWER_LIMIT + 1)) == "error-text-too-long"
    assert refusal(clean_words, " \u200b ") == "error-text-empty"
    assert refusal(clean_answer, WORDS, "  ") == "error-text-empty"


def test_an_answer_is_one_of_the_options_where_there_are_some():
    assert clean_answer(FOOD, "Всё") == "Всё"
    assert refusal(clean_answer, FOOD, "Рыба") == "error-option-gone"
    assert clean_answer(WORDS, " с  начала ") == "с начала"


def test_three_questions_and_each_once():
    assert refusal(require_room, [FOOD], FOOD.words) == "error-question-twice"
    assert refusal(require_room, [FOOD, WORDS, FOOD], "Ещё?") == "error-questions-most"
    require_room([FOOD, WORDS], "Ещё?")


def test_answers_are_counted_in_the_order_of_asking():
    found = summed(FOOD, ["Всё", "Без мяса", "Всё"], 5)
    assert found.chosen == (("Без мяса", 1), ("Всё", 2))
    assert (found.answered, found.silent) == (3, 2)
