"""What is said of a result (PRODUCT §6)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.ideas.results import LINKS_MOST, clean_links


def test_links_are_found_in_words_each_once():
    assert clean_links("Карта example.org/a и https://example.org/b, и https://example.org/b") == (
        "https://example.org/b",
    )
    with pytest.raises(DomainError, match="error-result-links-most"):
        clean_links(" ".join(f"https://example.org/{n}" for n in range(LINKS_MOST + 1)))
    with pytest.raises(DomainError, match="error-event-link"):
        clean_links("ссылки нет")
