"""However it was typed, it is the same word."""

import unicodedata

import pytest

from domain.base.errors import DomainError
from domain.base.folding import folded, name_words, one_alphabet, visible, words
from domain.base.members import clean_line, clean_name


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        (unicodedata.normalize("NFD", "Алтайский край"), "алтайский край"),
        (unicodedata.normalize("NFD", "Фёдор Йогин"), "федор йогин"),
        ("Ёлкина", "елкина"),
        ("О’Коннор", "о'коннор"),
        ("ОʼКоннор", "о'коннор"),
        ("О`Коннор", "о'коннор"),
        ("О‘Коннор", "о'коннор"),
        ("Римская–Корсакова", "римская-корсакова"),
        ("Пeтpoв", "петров"),  # Latin e, p, o
        ("ПETPOB", "петров"),  # Latin ETPOB
        ("Cидoрова", "сидорова"),
        ("Smаrt", "smart"),  # a Russian а
        ("Ивано\u0301в", "иванов"),  # a stress
        ("Ива\u200bно\u00adв", "иванов"),
        ("Ив\u034fан", "иван"),
        ("José", "jose"),
        ("Łukasz", "lukasz"),
        ("Işık", "isik"),
        ("Ғафуров", "гафуров"),
        ("Ӯктам Ҳасан", "уктам хасан"),
        ("Әнисә Җаббарова", "аниса жаббарова"),
        ("김민준", "김민준"),
        ("Анна", "анна"),
        ("ＡＢＣ", "abc"),
        ("Μαрия", "μαрия"),  # letters that don't look alike stay
        ("Мοсква", "москва"),  # a Greek omicron
    ],
)
def test_the_same_to_a_reader_is_the_same_to_a_search(typed, same):
    assert folded(typed) == same


def test_korean_names_are_told_apart():
    assert folded("김민준") != folded("강만중")


def test_short_i_and_other_letters_stay_letters():
    assert folded("Йод") != folded("Иод")
    assert folded("Їжак") != folded("Іжак")
    assert one_alphabet("Coca-Cola") == "Coca-Cola"


def test_folding_twice_changes_nothing():
    for typed in ("Пeтpoв", "О’Коннор", unicodedata.normalize("NFD", "Йошкар-Ола"), "ﬁ ㎏ Ⅷ"):
        assert folded(folded(typed)) == folded(typed)


def test_words_and_parts_of_names():
    assert words("Д’Артаньян, Шарль!") == ["д", "артаньян", "шарль"]
    assert name_words("д'Артаньян Шарль") == ["д", "артаньян", "шарль", "дартаньян"]
    assert name_words("Салтыков-Щедрин") == ["салтыков", "щедрин", "салтыковщедрин"]


@pytest.mark.parametrize(
    "name",
    ["О’Коннор Мэри", "Ян", "Ли", "д'Артаньян", "Салтыков-Щедрин", "Лукʼянова", "José Núñez", "Ду́ров", "李小龍", "Ю"],
)
def test_names_that_people_have_stay(name):
    assert clean_name(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    "name", ["\u3164", "\u115f\u1160", "\uffa0", "\u2800\u2800", "\u200b", "\u202e", "\u00ad", " \u034f "]
)
def test_a_name_that_cant_be_seen_is_none(name):
    with pytest.raises(DomainError, match="error-name-empty"):
        clean_name(name)


def test_a_name_is_written_in_one_alphabet_and_in_one_piece():
    assert clean_name("Пeтpoв Олег") == "Петров Олег"
    assert clean_name(unicodedata.normalize("NFD", "Андрей")) == "Андрей"
    assert clean_name("Иван\u3164\u3164ов") == "Иванов"
    assert clean_name("Анна\u200d Ли") == "Анна Ли"


def test_a_tower_of_marks_is_cut_down():
    assert len(clean_name("З" + "\u0301\u0302\u0303" * 30 + "оя")) <= 6


def test_emoji_in_other_words_stay_whole():
    assert clean_line("👩\u200d🏫 ❤\ufe0f") == "👩\u200d🏫 ❤\ufe0f"
    assert visible("а\u3164б") == "аб"


@pytest.mark.parametrize("said", ["\u200d", "\ufe0f" * 3, " \u200d \ufe0f ", "\u200b\u200d\u3164"])
def test_what_only_joins_says_nothing_by_itself(said):
    assert clean_line(said) == ""
