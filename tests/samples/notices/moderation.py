"""Moderation: what waits, what was decided, trust."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from domain.base.things import Thing
from domain.events.events import EVENT
from domain.materials.materials import MATERIAL
from domain.moderation.cases import Reason
from services.base.unit import Unit
from services.moderation import appealing, deciding, moderators, queue, trust
from storage.moderation import cases
from tests.rights.persons import Who
from tests.rights.stage import Stage
from tests.samples.notices.sample import Sample


def submitted(unit: Unit, stage: Stage) -> object:
    unit.db.execute("UPDATE cases SET state = 'withdrawn' WHERE id = ?", (stage.case,))
    return queue.submit(unit, stage[Who.MEMBER], Thing(EVENT, stage.proposed))


def appealed(unit: Unit, stage: Stage) -> object:
    return appealing.appeal(unit, stage[Who.MEMBER], stage.case_stopped, "Там <всё> написано")


def appealed_to_the_same(unit: Unit, stage: Stage) -> object:
    alone(unit, stage)
    return appealed(unit, stage)


def alone(unit: Unit, stage: Stage) -> None:
    """The organizer who decided is the only one who may moderate."""
    unit.db.execute("DELETE FROM role_grants WHERE member_id IN (?, ?)", (stage[Who.MODERATOR], stage[Who.OWNER]))


def reported_of(unit: Unit, stage: Stage) -> None:
    """The case as one that somebody has reported: what is public today can't be."""
    unit.db.execute("UPDATE cases SET why = 'reported' WHERE id = ?", (stage.case,))
    cases.add_report(unit.db, cases.Report(stage.case, stage[Who.LEADER], Reason.RUDE, "Грубо <очень>", unit.now))


def reported(unit: Unit, stage: Stage) -> object:
    reported_of(unit, stage)
    case = deciding.known(unit, stage.case)
    return moderators.call(unit, case, moderators.others(unit, case.author_id))


def claimed(unit: Unit, stage: Stage) -> object:
    words = "https://example.org/?a=1&b=2 <всё> отсюда"
    return queue.report(unit, stage[Who.LEADER], Thing(MATERIAL, stage.material), Reason.AUTHORSHIP, words)


def unfounded(unit: Unit, stage: Stage) -> object:
    claimed(unit, stage)
    case = queue.newest_of(unit, Thing(MATERIAL, stage.material))
    assert case is not None
    return deciding.approve(unit, stage[Who.OWNER], case.id, stage.seen(case.id))


def contested(unit: Unit, stage: Stage) -> object:
    unfounded(unit, stage)
    case = queue.newest_of(unit, Thing(MATERIAL, stage.material))
    assert case is not None
    return appealing.contest(unit, stage[Who.LEADER], case.id, "<Те же> задачи & картинки")


def left_twice(unit: Unit, stage: Stage) -> object:
    contested(unit, stage)
    return _decides(unit, stage, Who.MODERATOR, deciding.approve)


def believed(unit: Unit, stage: Stage) -> object:
    claimed(unit, stage)
    return _decides(unit, stage, Who.OWNER, partial(deciding.stop, reason=Reason.AUTHORSHIP, words="<Всё> & сразу"))


def appealed_by_its_author(unit: Unit, stage: Stage) -> object:
    believed(unit, stage)
    case = queue.newest_of(unit, Thing(MATERIAL, stage.material))
    assert case is not None
    return appealing.appeal(unit, case.author_id, case.id, "Моё")


def believed_no_more(unit: Unit, stage: Stage) -> object:
    appealed_by_its_author(unit, stage)
    return _decides(unit, stage, Who.MODERATOR, deciding.approve)


def upheld_claim(unit: Unit, stage: Stage) -> object:
    appealed_by_its_author(unit, stage)
    return _decides(unit, stage, Who.MODERATOR, deciding.stop)


def _decides(unit: Unit, stage: Stage, who: Who, how: Callable[..., object]) -> object:
    case = queue.newest_of(unit, Thing(MATERIAL, stage.material))
    assert case is not None
    return how(unit, stage[who], case.id, stage.seen(case.id))


def approved(unit: Unit, stage: Stage) -> object:
    return deciding.approve(unit, stage[Who.OWNER], stage.case, stage.seen(stage.case))


def approved_first(unit: Unit, stage: Stage) -> object:
    unit.db.execute("DELETE FROM trust")
    return approved(unit, stage)


def _stopped(reason: Reason) -> Sample:
    def stopped(unit: Unit, stage: Stage) -> object:
        return deciding.stop(unit, stage[Who.OWNER], stage.case, stage.seen(stage.case), reason, "Свои <слова>")

    return stopped


def hidden(unit: Unit, stage: Stage) -> object:
    reported_of(unit, stage)
    return _stopped(Reason.RUDE)(unit, stage)


def left(unit: Unit, stage: Stage) -> object:
    reported_of(unit, stage)
    return approved(unit, stage)


def restored(unit: Unit, stage: Stage) -> object:
    hidden(unit, stage)
    unit.db.execute("DELETE FROM outbox WHERE kind = 'case-decided'")
    appealing.appeal(unit, stage[Who.MEMBER], stage.case, "Это <цитата>")
    return deciding.approve(replace(unit), stage[Who.MODERATOR], stage.case, stage.seen(stage.case))


def heard(unit: Unit) -> None:
    """What was decided has reached its author: only then are they told that it is taken back."""
    unit.db.execute("UPDATE outbox SET state = 'sent' WHERE kind = 'case-decided'")


def undone(unit: Unit, stage: Stage) -> object:
    heard(unit)
    return deciding.undo(unit, stage[Who.MODERATOR], stage.case_passed)


def report_undone(unit: Unit, stage: Stage) -> object:
    hidden(unit, stage)
    heard(unit)
    return deciding.undo(unit, stage[Who.OWNER], stage.case)


def answer_undone(unit: Unit, stage: Stage) -> object:
    heard(unit)
    return deciding.undo(unit, stage[Who.MODERATOR], stage.case_upheld)


def answer_undone_alone(unit: Unit, stage: Stage) -> object:
    answer_undone(unit, stage)
    return alone(unit, stage)


def upheld(unit: Unit, stage: Stage) -> object:
    seen = stage.seen(stage.case_appealed)
    return deciding.stop(unit, stage[Who.OWNER], stage.case_appealed, seen, words="Не <всё>")


def given(unit: Unit, stage: Stage) -> object:
    return trust.give(unit, stage[Who.OWNER], stage.listed)


def taken(unit: Unit, stage: Stage) -> object:
    return trust.take_back(unit, stage[Who.OWNER], stage.listed, "Реклама <всюду>")


NOT_ASKED_FOR = {"case-new"}
SAMPLES: dict[str, tuple[Sample, ...]] = {
    "case-claim": (claimed, contested),
    "case-new": (submitted, reported, claimed, appealed, appealed_to_the_same),
    "case-decided": (
        approved,
        approved_first,
        *map(_stopped, Reason),
        hidden,
        restored,
        undone,
        report_undone,
        answer_undone,
        answer_undone_alone,
        upheld,
        unfounded,
    ),
    "report-decided": (left, hidden, unfounded, left_twice, believed, believed_no_more, upheld_claim),
    "trust": (given, taken),
}
