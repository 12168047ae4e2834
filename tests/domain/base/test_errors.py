"""Refusals that end a form."""

import pytest

from domain.base.errors import FINAL, DomainError
from locales.texts import LANGUAGES, Texts


@pytest.mark.parametrize("key", sorted(FINAL))
def test_a_refusal_that_ends_a_form_is_a_sentence(key):
    for language in LANGUAGES:
        assert Texts(language, "UTC", 0).plain(key)


def test_only_what_no_other_answer_helps_ends_a_form():
    assert DomainError("error-no-right").is_final
    assert not DomainError("error-text-too-long", limit=1, length=2).is_final
