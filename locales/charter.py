"""The words with which a network's charter begins, in all languages, as the search reads them."""

from __future__ import annotations

import re

from locales.texts import FOLDER, LANGUAGES, Texts

BEGINS = "c="
"""Before the name of the words, in terms of the index."""
_NAMED = re.compile(r"^(clause-\d+-\d+|norm-(?!in-|choice-)[a-z-]+) =", re.MULTILINE)


def first_words() -> dict[str, list[str]]:
    """Term of the index → the words of a clause in every language."""
    said: dict[str, list[str]] = {}
    for language in LANGUAGES:
        t = Texts(language, "UTC", 0)
        for name in _NAMED.findall((FOLDER / language / "charter" / "charter.ftl").read_text("utf-8")):
            said.setdefault(BEGINS + name, []).append(t.plain(name))
    return said
