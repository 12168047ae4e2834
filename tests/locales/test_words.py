"""One word for one thing: the texts say what docs/words.md lists, and nothing that it forbids."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from locales.texts import FOLDER, LANGUAGES

PAGE = Path(__file__).parent.parent.parent / "docs" / "words.md"
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.read_text("utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| по-русски")
]
FORBIDDEN = [word.strip() for row in ROWS for word in row[3].split(",") if word.strip() != "—"]


def texts(language: str) -> dict[str, str]:
    """What each text says, in small letters, without tags and what is filled in; clauses of the charter left out."""
    said: dict[str, str] = {}
    for file in (FOLDER / language).rglob("*.ftl"):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, ftl.Message) and not re.match(r"clause-\d", entry.id.name):
                patterns = [entry.value, *(part.value for part in entry.attributes)]
                said[entry.id.name] = " ".join(_words(pattern) for pattern in patterns if pattern).casefold()
    return said


def _words(pattern: ftl.Pattern) -> str:
    parts = []
    for element in pattern.elements:
        inner = element.expression if isinstance(element, ftl.Placeable) else element
        if isinstance(inner, ftl.SelectExpression):
            parts += [_words(variant.value) for variant in inner.variants]
        elif isinstance(inner, ftl.TextElement):
            parts.append(re.sub(r"<[^>]*>", "", inner.value))
    return " ".join(parts)


def _begins(word: str, language: str) -> re.Pattern[str]:
    """Russian words are declined, so their beginnings are looked for; English ones are looked for whole."""
    return re.compile(rf"\b{re.escape(word.casefold())}" + (r"" if language == "ru" else r"\b"))


def test_the_page_has_its_tables():
    assert len(ROWS) > 30
    assert all(len(row) == 4 and all(row) for row in ROWS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_page_are_in_the_texts(language):
    everything = " ".join(texts(language).values())
    words = [row[LANGUAGES.index(language)] for row in ROWS]
    assert [word for word in words if word.casefold() not in everything] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_says_it_with_another_word(language):
    ours = [word for word in FORBIDDEN if bool(re.search("[а-яё]", word.casefold())) == (language == "ru")]
    said = texts(language)
    found = [f"{key}: «{word}»" for word in ours for key, text in said.items() if _begins(word, language).search(text)]
    assert not found, found
