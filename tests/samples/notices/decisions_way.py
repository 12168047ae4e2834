"""Proposals on their way to a vote."""

from __future__ import annotations

from domain.decisions.decisions import State
from domain.decisions.kinds import Kind
from services.base.unit import Unit
from services.decisions import course, leaving, merging, nominating, proposing, replying, revising, secrecy
from storage.decisions import decisions
from tests.rights.persons import Who
from tests.rights.stage import Stage
from tests.samples.notices.sample import Sample

SUPPORTERS = (
    Who.MEMBER, Who.EXPERT, Who.MODERATOR, Who.LEADER, Who.HOST, Who.COHOST, Who.SPEAKER, Who.JUROR, Who.GROUP_MATE,
)  # fmt: skip


def asked(unit: Unit, stage: Stage) -> object:
    return nominating.ask(unit, stage[Who.AUTHOR], stage.unasked_trust)


def agreed(unit: Unit, stage: Stage) -> object:
    return nominating.answer(unit, stage[Who.ADDRESSEE], stage.asked_trust, True)


def declined(unit: Unit, stage: Stage) -> object:
    return nominating.answer(unit, stage[Who.ADDRESSEE], stage.asked_trust, False)


def talked(unit: Unit, stage: Stage) -> None:
    for who in SUPPORTERS:
        if decisions.by_id(unit.db, stage.proposal).state is State.GATHERING:
            proposing.support(unit, stage[who], stage.proposal)
    assert decisions.by_id(unit.db, stage.proposal).state is State.DISCUSSION


def _over(unit: Unit, stage: Stage) -> None:
    decision = decisions.by_id(unit.db, stage.proposal)
    unit.now = decision.until
    course.ripe(unit, decision.id)


def frozen(unit: Unit, stage: Stage) -> None:
    talked(unit, stage)
    _over(unit, stage)


def unsupported(unit: Unit, stage: Stage) -> None:
    _over(unit, stage)


def left(unit: Unit, stage: Stage) -> object:
    proposing.support(unit, stage[Who.MEMBER], stage.proposal)
    return leaving.withdraw(unit, stage[Who.AUTHOR], stage.proposal)


def taken(unit: Unit, stage: Stage) -> object:
    return leaving.take_over(unit, stage[Who.GROUP_MATE], stage.left_decision)


def withdrawn(unit: Unit, stage: Stage) -> object:
    unit.now = decisions.by_id(unit.db, stage.left_decision).until
    return course.ripe(unit, stage.left_decision)


def cancelled(unit: Unit, stage: Stage) -> object:
    return leaving.cancel(unit, stage[Who.ORGANIZER], stage.proposal, "Это уже <решили>")


def secret(unit: Unit, stage: Stage) -> None:
    for who in (Who.MEMBER, Who.EXPERT):
        secrecy.demand(unit, stage[who], stage.proposal)


def revised(unit: Unit, stage: Stage) -> object:
    return revising.revise(unit, stage[Who.AUTHOR], stage.talked_about, "Так <лучше>.\nИ быстрее.")


def amended(unit: Unit, stage: Stage) -> object:
    return replying.propose(unit, stage[Who.MEMBER], stage.talked_about, 1, "Так <удобнее>", "Потому & потому", 1)


def took(unit: Unit, stage: Stage) -> object:
    return replying.accept(unit, stage[Who.AUTHOR], stage.amendment)


def did_not_take(unit: Unit, stage: Stage) -> object:
    return replying.decline(unit, stage[Who.AUTHOR], stage.amendment, "Пятница <тоже>")


def offered(unit: Unit, stage: Stage) -> object:
    said = proposing.Draft(kind=Kind.PROPOSAL, title="Встречаться <чаще>", text="Так & быстрее")
    decision = proposing.draft(unit, stage[Who.EXPERT], said)
    proposing.put_up(unit, stage[Who.EXPERT], decision.id)
    return merging.offer(unit, stage[Who.EXPERT], decision.id, stage.talked_about)


def not_taken_in(unit: Unit, stage: Stage) -> object:
    return merging.answer(unit, stage[Who.AUTHOR], stage.offered, False)


def taken_in(unit: Unit, stage: Stage) -> object:
    return merging.answer(unit, stage[Who.AUTHOR], stage.offered, True)


SAMPLES: dict[str, tuple[Sample, ...]] = {
    "decision-agree": (asked,),
    "decision-agreed": (agreed, declined),
    "decision-revised": (revised, took),
    "decision-amended": (amended,),
    "decision-amendment-answered": (took, did_not_take),
    "decision-merge-offer": (offered,),
    "decision-merge-refused": (not_taken_in,),
    "decision-merged": (taken_in,),
    "decision-phase": (talked, frozen, unsupported, left, taken, withdrawn, cancelled, secret),
}
NOT_ASKED_FOR = {
    "decision-amended", "decision-merge-offer", "decision-merged", "decision-phase", "decision-revised",
}  # fmt: skip
