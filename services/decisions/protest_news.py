"""What is said of a protest: it is made, looked at by three, over; and to those three that they are asked."""

from __future__ import annotations

from collections.abc import Iterable

from domain.decisions.decisions import Decision
from domain.decisions.protests import Protest
from services.base import outbox
from services.base.unit import Unit
from services.decisions import telling
from services.decisions.access import thing
from storage.decisions import protests

MADE, LOT = "made", "lot"
"""Steps of a protest before it is over; those after are `End`."""


def made(unit: Unit, decision: Decision, protest: Protest) -> None:
    """To whoever proposed the decision, and whom it is on."""
    people = {decision.author_id, decision.about} - {protest.author_id, None}
    _say(unit, decision, protest, MADE, (one for one in people if one is not None))


def told(unit: Unit, decision: Decision, protest: Protest, step: str) -> None:
    """To those who sign, whoever proposed the decision, and whom it is on. Voters get the new ballot, or hear that it
    stands (vote_news.py).
    """
    people = {*protests.signers(unit.db, protest.id), decision.author_id}
    _say(unit, decision, protest, step, people | ({decision.about} if decision.about is not None else set()))


def _say(unit: Unit, decision: Decision, protest: Protest, step: str, people: Iterable[int]) -> None:
    telling.of_decision(
        unit,
        "decision-protest",
        decision,
        sorted(people),
        f"{protest.id}:{step}",
        protest=protest.id,
        step=str(step),
    )


def asked(unit: Unit, decision: Decision, protest: Protest, people: Iterable[int]) -> None:
    """To those drawn: the reason, and two buttons."""
    for member_id in people:
        outbox.say(
            unit,
            kind="decision-drawn",
            to=member_id,
            key=f"{thing(decision.id)}:decision-drawn:{protest.id}:{member_id}",
            payload={"decision": decision.id, "protest": protest.id},
        )
