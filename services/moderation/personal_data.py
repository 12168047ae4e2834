"""Export and erasure of what moderation keeps of a person."""

from __future__ import annotations

from domain.moderation.cases import Why
from services.base.areas import PersonalData
from services.base.records import Record, Word, at, person
from services.base.unit import Unit
from services.moderation.queue import withdraw
from storage.moderation import cases, trust


def _reason(name: str | None) -> Word | None:
    return None if name is None else Word(f"moderation-reason-{name}", name)


def export(unit: Unit, member_id: int) -> list[Record]:
    mine: list[Record] = [
        {
            "thing": unit.areas.title(unit, case.thing),
            "why": Word(f"moderation-why-{case.why}", case.why),
            "state": Word(f"moderation-state-{case.state}", case.state),
            "created_at": at(case.created_at),
            "when": at(case.since),
            "decided_at": at(case.decided_at),
            "reason": _reason(case.reason),
            "words": case.words,
            "reply": case.reply,
            "contested_at": at(case.contested_at),
            "appeal": case.appeal,
            "appealed_at": at(case.appealed_at),
            "answer": case.answer,
        }
        for case in cases.of_author(unit.db, member_id)
    ]
    reported: list[Record] = [
        {
            "reported": unit.areas.title(unit, case.thing),
            "reason": _reason(report.reason),
            "words": report.words,
            "claim_appeal": report.appeal,
            "when": at(report.at),
        }
        for report, case in cases.reports_by(unit.db, member_id)
    ]
    kept = trust.of(unit.db, member_id)
    trusted: list[Record] = (
        []
        if kept is None
        else [
            {
                "trust": Word(f"moderation-trust-{kept.trust}", kept.trust),
                "when": at(kept.at),
                "who": person(kept.by, member_id),
                "trust_reason": kept.reason,
            }
        ]
    )
    return mine + reported + trusted


def erase(unit: Unit, member_id: int) -> None:
    cases.erase(unit.db, member_id)
    trust.forget(unit.db, member_id)


def step_back(unit: Unit, member_id: int) -> None:
    """Nobody is to decide on what somebody has left behind unpublished; what is public and was reported stays so."""
    for case in cases.of_author(unit.db, member_id):
        if case.is_open and case.why is Why.SUBMITTED:
            withdraw(unit, case.thing)


PERSONAL_DATA = PersonalData(
    name="moderation",
    tables=frozenset({"cases", "reports", "trust"}),
    export=export,
    erase=erase,
    stays=True,
    step_back=step_back,
)
