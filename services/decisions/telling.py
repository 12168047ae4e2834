"""What a proposal says unasked on its way: one place for keys, and for how long each thing keeps its sense."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from domain.base.lifecycle import Move
from domain.decisions import lives
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY
from services.base import outbox
from services.base.unit import Unit
from services.decisions.access import thing
from storage.decisions import decisions

STAYS = 30 * DAY
"""Seconds after which what was said of a proposal is no news any more."""
PHASES: Mapping[Move[State], str] = {
    lives.TALK: "talk",
    lives.NOT_SUPPORTED: "unsupported",
    lives.LOSES: "unsupported",
    lives.FREEZE: "frozen",
    lives.LEAVE: "left",
    lives.TAKE_OVER: "taken",
    lives.TAKE_OVER_TALK: "taken",
    lives.NOBODY_TAKES: "withdrawn",
    lives.CANCEL: "cancelled",
}
"""Moves that those who back a proposal hear of, each with the name of its text."""
STANDS: Mapping[str, frozenset[State]] = {
    name: frozenset(step.to for step, named in PHASES.items() if named == name) for name in PHASES.values()
}
"""In which states such a text is true still."""


def of_decision(
    unit: Unit,
    kind: str,
    decision: Decision,
    people: Iterable[int],
    occasion: str | int | None = None,
    **payload: Any,
) -> None:
    """Tell people something about a decision; `occasion` (the moment, when none is given) makes the key, so that each
    hears of it once.
    """
    said = unit.now if occasion is None else occasion
    for member_id in dict.fromkeys(people):
        outbox.say(
            unit,
            kind=kind,
            to=member_id,
            key=f"{thing(decision.id)}:{kind}:{said}:{member_id}",
            payload={"decision": decision.id, **payload},
            expires_at=unit.now + STAYS,
        )


def backers(unit: Unit, decision: Decision) -> list[int]:
    """Its author and all who support one of its texts."""
    return [decision.author_id, *decisions.supporters(unit.db, decision.id)]


def of_phase(unit: Unit, decision: Decision, step: Move[State]) -> None:
    """A phase began: its author and its supporters are told. Who left it isn't told that they did."""
    name = PHASES.get(step)
    if name is None:
        return
    told = [one for one in backers(unit, decision) if step is not lives.LEAVE or one != decision.author_id]
    of_decision(unit, "decision-phase", decision, told, f"{name}:{unit.now}", phase=name)
