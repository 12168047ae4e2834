"""What was made of the words of a search, in words: nothing is guessed in silence (PRODUCT §0)."""

from __future__ import annotations

from typing import Protocol

from locales.texts import Html, Texts


class Read(Protocol):
    """What a search says of its words (services/base/search.py: Found)."""

    @property
    def corrected(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def ignored(self) -> tuple[str, ...]: ...
    @property
    def is_any(self) -> bool: ...
    @property
    def asks_level(self) -> bool: ...


def reading(t: Texts, found: Read) -> list[Html]:
    """«Нашлось по “пифагор”», what was left out, and that nothing had all of the words."""
    said = [t("search-corrected", typed=typed, taken=taken) for typed, taken in found.corrected]
    if found.ignored:
        said.append(t("search-ignored", words=", ".join(found.ignored)))
    if found.is_any:
        said.append(t("search-any"))
    if found.asks_level:
        said.append(t("search-level-unknown"))
    return said
