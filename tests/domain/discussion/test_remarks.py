"""What can be written."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.discussion.remarks import clean_words

UNSEEN = "\u200b\u2060 \u200e"


def test_words_that_nobody_sees_are_none():
    with pytest.raises(DomainError, match="error-text-empty"):
        clean_words(UNSEEN, ())
    assert clean_words(UNSEEN, ({"kind": "photo"},)) == ""
    assert clean_words(" Да\nнет ", ()) == "Да\nнет"
