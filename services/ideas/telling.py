"""What ideas say unasked: one place for keys, and for how long each thing keeps its sense."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from domain.ideas.ideas import DAY, Idea
from services.base import outbox
from services.base.unit import Unit
from services.ideas.access import thing

STAYS = 30 * DAY
"""Seconds after which what was said of an idea is no news any more."""


def of_idea(
    unit: Unit, kind: str, idea: Idea, members: Iterable[int], occasion: str | int | None = None, **payload: Any
) -> None:
    """Tell people something about an idea; `occasion` (the moment, when none is given) makes the key, so that each
    hears of it once.
    """
    said = unit.now if occasion is None else occasion
    for member_id in dict.fromkeys(members):
        outbox.say(
            unit,
            kind=kind,
            to=member_id,
            key=f"{thing(idea.id)}:{kind}:{said}:{member_id}",
            payload={"idea": idea.id, **payload},
            expires_at=unit.now + STAYS,
        )
