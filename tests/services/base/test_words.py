"""Stems: all forms of a word have one, and different words don't share theirs."""

from __future__ import annotations

import pytest

from services.base.words import related, stem


@pytest.mark.parametrize(
    "forms",
    [
        "система системы системе систему системой систем системам",
        "проблема проблемы проблему проблем",
        "мнемосхема мнемосхемы мнемосхему мнемосхем",
        "аксиома аксиомы аксиому аксиом",
        "диплом диплома дипломом дипломы дипломов",
        "режим режима режиму режимом",
        "объем объема объему объемом",
        "материал материала материалу материалом материалы материалов материалами",
        "журнал журнала журналу журналы журналов",
        "экран экрана экраном экраны",
        "экзамен экзамена экзаменом экзамены экзаменов",
        "алфавит алфавита алфавиту алфавиты",
        "музей музея музеи музеев",
        "урок урока уроку уроком уроки уроков",
    ],
)
def test_all_forms_of_a_word_have_one_stem(forms):
    assert len({stem(form) for form in forms.split()}) == 1, {form: stem(form) for form in forms.split()}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("деление", "дело"),
        ("теорема", "теория"),
        ("страна", "страх"),
        ("учение", "учить"),
        ("прием", "при"),
        ("схема", "сход"),
        ("химия", "хор"),
        ("бит", "бы"),
    ],
)
def test_what_only_begins_alike_stays_apart(one, other):
    assert stem(one) != stem(other)


def test_a_word_made_of_another_is_related_to_it_whatever_its_end_looks_like():
    assert related(stem("астрономический"), stem("астрономия"), 4)
    assert related(stem("дипломный"), stem("диплом"), 4)
