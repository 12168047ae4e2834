"""What anybody needs to count a vote again: fingerprints from the opening on, and a package at the end (PRODUCT §7)."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from domain.base.errors import DomainError
from domain.decisions import counting
from domain.decisions.decisions import COUNTED, Decision
from domain.decisions.kinds import FEW
from domain.decisions.protests import Protest, Said
from services.base.unit import Unit
from services.decisions import opening
from services.decisions.access import read_by_member
from storage.decisions import decisions, protests, recounts, voting
from storage.decisions.voting import Ballot

SCRIPT = "counting.py"
PACKAGE = "package.json"
"""Names of the files that members get."""


@dataclass(frozen=True, slots=True)
class Check:
    """What the screen of a recount shows: `fingerprints` of the rule, the text and the electorate; `chain` of open
    votes that are counted; `ballot`, the reader's open one. `has_package`: it is counted, and can be fetched.
    """

    decision: Decision
    fingerprints: dict[str, str]
    chain: str | None
    may_vote: bool
    ballot: Ballot | None
    has_package: bool
    lots: tuple[str, ...] = ()
    """Published fingerprints of the seeds, one for each protest."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What a member downloads: the bytes of the package and of the script that counts it."""

    decision: Decision
    package: bytes
    script: bytes
    has_lots: bool = False


def check(unit: Unit, actor_id: int, decision_id: int) -> Check:
    """The fingerprints of a vote, and whether the reader's open vote is in its place.

    Raises `DomainError` when it isn't this person's to see, or hasn't been opened.
    """
    reader, decision = read_by_member(unit, actor_id, decision_id)
    row = decisions.raw(unit.db, decision.id)
    if row["fingerprints"] is None:
        raise DomainError("error-decision-not-open")
    return Check(
        decision=decision,
        fingerprints=json.loads(row["fingerprints"]),
        chain=row["chain"],
        may_vote=voting.may_vote(unit.db, decision.id, reader.id),
        ballot=voting.own(unit.db, decision.id, reader.id),
        has_package=_is_counted(unit.db, decision),
        lots=tuple(one.seed_print for one in protests.of_decision(unit.db, decision.id)),
    )


def hand_out(unit: Unit, actor_id: int, decision_id: int) -> Handed:
    """The package of a vote that is counted. It has the names of those who voted in the open, so it is for members.

    Raises `DomainError` when it isn't this person's to see, or isn't counted yet.
    """
    _, decision = read_by_member(unit, actor_id, decision_id)
    if not _is_counted(unit.db, decision):
        raise DomainError("error-decision-not-counted")
    script = files("domain.decisions").joinpath(SCRIPT).read_bytes()
    found = package(unit.db, decision)
    return Handed(decision, counting.spelled(found), script, counting.LOTS in found)


def _is_counted(db: sqlite3.Connection, decision: Decision) -> bool:
    return decision.state in COUNTED and decisions.outcome(db, decision.id) is not None


def package(db: sqlite3.Connection, decision: Decision) -> dict[str, Any]:
    """The package of a vote that is counted (`counting.PARTS`); an erasure takes names and salts, never a vote."""
    row = decisions.raw(db, decision.id)
    outcome = decisions.outcome(db, decision.id)
    assert decision.rule is not None
    assert outcome is not None
    lots = [_lot(db, one) for one in protests.of_decision(db, decision.id) if one.drawn_at is not None]
    return counting.sealed_up(
        {
            "format": counting.FORMAT,
            "number": decision.number,
            "secret": decision.secret,
            "opened_at": decision.opened_at,
            "closed_at": decision.closed_at,
            "rule": decision.rule.as_json(),
            "text": opening.text_of(db, decision),
            "electorate": {"size": decision.size, "active": decision.n, "roll": decision.electorate},
            "fingerprints": json.loads(row["fingerprints"]),
            "voters": voting.voters(db, decision.id),
            "names": {} if decision.secret else recounts.names(db, decision.id),
            "ballots": _secret(db, decision)
            if decision.secret
            else [_open(one) for one in voting.all_of(db, decision.id)],
            "chain": row["chain"],
            "outcome": outcome.as_json(),
            **({counting.LOTS: lots} if lots else {}),
        }
    )


def _lot(db: sqlite3.Connection, protest: Protest) -> dict[str, Any]:
    """How three were drawn about a protest; an erasure takes the person from the lists, whose fingerprints stay."""
    drawn = protests.drawn(db, protest.id)
    said = [one.said for one in drawn]
    return {
        "seed": protest.seed,
        "seed_print": protest.seed_print,
        "signed": protest.signed,
        "signers": protests.lot_signers(db, protest.id),
        "signers_print": protest.signers,
        "size": protest.pool_size,
        "pool": protests.pool(db, protest.id),
        "pool_print": protest.pool,
        "drawn": [one.member_id for one in drawn],
        "confirm": said.count(Said.CONFIRM),
        "repeat": said.count(Said.REPEAT),
        "ended": protest.ended,
    }


def _open(ballot: Ballot) -> dict[str, str]:
    said = {"who": ballot.who, "choice": ballot.choice}
    if ballot.member_id is None or ballot.salt is None:
        return said
    return {**said, "member": str(ballot.member_id), "salt": ballot.salt}


def _secret(db: sqlite3.Connection, decision: Decision) -> list[dict[str, str]] | None:
    """Choices in alphabetic order, which is nobody's; None where so few could vote that only the outcome is told."""
    if (decision.size or 0) < FEW:
        return None
    return [{"choice": choice} for choice, votes in recounts.secret_counts(db, decision.id) for _ in range(votes)]
