"""Words that organizers call alike (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.synonyms import LONGEST, MOST_WORDS, read


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("пед, педсовет", ("пед", "педсовет")),
        ("Пед; ПЕДСОВЕТ,,\nлинейка", ("пед", "педсовет", "линейка")),
        ("ёлка, елка, сосна", ("ёлка", "сосна")),
        ("пед, " + "а" * LONGEST, ("пед", "а" * LONGEST)),
        (", ".join("абвгдежз"[:MOST_WORDS]), tuple("абвгдежз"[:MOST_WORDS])),
    ],
)
def test_words_as_people_list_them(said, words):
    assert read(said) == words


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("", "few"),
        ("педсовет", "few"),
        ("ёлка, елка", "few"),
        ("пед, педагогический совет", "phrase"),
        ("пед, ---", "phrase"),
        ("пед, " + "а" * 41, "phrase"),
        (", ".join("абвгдежзи"[: MOST_WORDS + 1]), "many"),
    ],
)
def test_what_isnt_a_set_is_refused(said, key):
    with pytest.raises(DomainError) as refused:
        read(said)
    assert refused.value.key == f"error-synonyms-{key}"
