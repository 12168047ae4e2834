"""Why a column isn't in a person's export: what the areas' files here say with it (WHY_NOT, LEFT_OUT)."""

from __future__ import annotations

ACTED = "an act upon somebody else's thing: it is in that person's export, and in the audit where it needs a right"


def all_of(reason: str, names: str) -> dict[str, str]:
    """The same reason for each of these columns."""
    return dict.fromkeys(names.split(), reason)
