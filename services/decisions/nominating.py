"""Whom a decision on a person may be about, and their agreement: trust needs it, recall doesn't (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.folding import name_words
from domain.base.members import Member
from domain.decisions.decisions import Decision, State
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.base.words import words
from services.decisions import telling
from services.decisions.access import decision_of, own
from storage.base import members
from storage.decisions import decisions, ways

FOUND = 7


def candidates(unit: Unit, actor_id: int, said: str) -> list[tuple[int, str]]:
    """For a few letters: those in the directory, and oneself. Each word must begin a word of the name.

    At most seven, as (member id, name).
    """
    member = reading_member(unit, actor_id)
    wanted, found = words(said), []
    for member_id, name in ways.nominees(unit.db, member.id):
        own_words = name_words(name)
        if wanted and all(any(one.startswith(begin) for one in own_words) for begin in wanted):
            found.append((member_id, name))
    return found[:FOUND]


def candidate(unit: Unit, actor_id: int, member_id: int) -> str | None:
    """The name of somebody whom it may be about; None otherwise."""
    return dict(ways.nominees(unit.db, reading_member(unit, actor_id).id)).get(member_id)


def ask(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """The author asks the person whether they agree to be voted on; once.

    Raises `DomainError` for what was put up already, and where nobody has to be asked.
    """
    _, decision = own(unit, actor_id, decision_id)
    if decision.state is not State.DRAFT or decision.about is None or decision.recall:
        raise DomainError("error-state-changed")
    if decisions.raw(unit.db, decision.id)["asked_at"] is None:
        decisions.update(unit.db, decision.id, asked_at=unit.now)
        telling.of_decision(unit, "decision-agree", decision, (decision.about,), "ask")
    return decision


@dataclass(frozen=True, slots=True)
class Request:
    """What a person is asked to agree to: they see what the author alone sees else."""

    decision: Decision
    author: Member | None
    text: str
    asked_at: int


def request(unit: Unit, actor_id: int, decision_id: int) -> Request:
    """What this person is asked to agree to. Raises `DomainError` when they aren't asked, or not any more."""
    member = reading_member(unit, actor_id)
    decision = decision_of(unit, decision_id)
    row = decisions.raw(unit.db, decision.id)
    is_open = decision.state is State.DRAFT and row["asked_at"] is not None and row["agreed_at"] is None
    if decision.about != member.id or not is_open:
        raise DomainError("error-decision-gone")
    text = decisions.revision(unit.db, decision.id, decision.revision)
    author = members.by_id(unit.db, decision.author_id, unit.now)
    return Request(decision, author, text.text if text is not None else "", row["asked_at"])


def answer(unit: Unit, actor_id: int, decision_id: int, agrees: bool) -> None:
    """The person agrees or not; the author is told. A no isn't kept: what they were asked goes back to its author.

    Raises `DomainError` as `request` does.
    """
    member = acting_member(unit, actor_id)
    decision = request(unit, member.id, decision_id).decision
    if agrees:
        decisions.update(unit.db, decision.id, agreed_at=unit.now)
    else:
        decisions.update(unit.db, decision.id, about=None, asked_at=None)
    telling.of_decision(unit, "decision-agreed", decision, (decision.author_id,), agrees=agrees)
