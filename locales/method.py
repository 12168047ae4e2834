"""What the lessons that every network begins with are called, in all languages, as the search reads them."""

from __future__ import annotations

from domain.method.lessons import FIRST
from locales.texts import LANGUAGES, Texts

BEGINS = "l="
"""Before the name of a lesson, in terms of the index."""


def first_lessons() -> dict[str, list[str]]:
    """Term of the index → the title of a lesson and what people look for it by, in every language."""
    said: dict[str, list[str]] = {}
    for language in LANGUAGES:
        t = Texts(language, "UTC", 0)
        for name in FIRST:
            said.setdefault(BEGINS + name, []).append(f"{t.plain(f'lesson-{name}')} {t.plain(f'lesson-{name}.called')}")
    return said
