"""What has changed in a consent's text, as far as a screen has room for it."""

from __future__ import annotations

from collections.abc import Sequence

from domain.people.privacy import Change
from locales.texts import Html, Texts

ROOM = 2400
"""Characters of changes on a screen."""


def shown(t: Texts, changes: Sequence[Change], room: int = ROOM) -> list[Html]:
    """A line for each; what is new comes first, for that is what people agree to. The rest is in the whole text."""
    found: list[Html] = []
    for change in sorted(changes, key=lambda change: not change.added):
        line = t("consent-new-added" if change.added else "consent-new-gone", text=change.text)
        if sum(map(len, found)) + len(line) > room:
            return [*found, t("consent-new-more")]
        found.append(line)
    return found
