"""Words that mean the same are single words, each in one set: of a phrase every word would mean the others."""

from __future__ import annotations

from collections import Counter

from domain.base.folding import words
from locales.synonyms import synonyms


def test_each_is_one_word_and_in_one_set():
    assert not [said for alike in synonyms() for said in alike if len(words(said)) != 1]
    assert all(len(alike) > 1 for alike in synonyms())
    times = Counter(word for alike in synonyms() for said in alike for word in words(said))
    assert not [word for word, many in times.items() if many > 1]
