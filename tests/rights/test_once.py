"""Every transition is compare-and-set: whoever comes second changes nothing and is told so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from domain.base import lives
from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.members import Status
from domain.base.parts import ACCEPT, DECLINE, PartState
from domain.base.roles import Role
from domain.events import lives as lives_of_events
from domain.events.attendance import DisputeState
from domain.events.events import EventState, SeatState
from domain.events.programme import HOST
from domain.people import lives as lives_of_people
from domain.people.admission import Verdict
from domain.people.contacts import ContactState
from domain.voice import lives as lives_of_voice
from domain.voice.announcements import State
from services.events import attendance as at_the_door
from services.events import contests as contest_services
from services.events.access import thing
from services.people import applications, roles
from services.voice.announcements import sending
from storage.base import members, outbox, parts
from storage.base import roles as stored_roles
from storage.events import attendance, contests, events, seats
from storage.people import admission, contacts
from storage.voice import announcements
from tests.rights.persons import Who
from tests.rights.stage import NOW, Stage

Step = Callable[[Stage], Any]


def _seat(stage: Stage, step: Move[SeatState]) -> Any:
    """A step from the seat as somebody read it before the first step."""
    if not hasattr(stage, "read_seat"):
        stage.read_seat = seats.of(stage.db, stage.coming, stage[Who.SIGNED_UP])
    return seats.move(stage.db, stage.read_seat, step, NOW)


def _decide(stage: Stage, step: Move[Verdict]) -> Any:
    by = {"decided_by": stage[Who.OWNER], "decided_at": NOW}
    return admission.VERDICT.move(stage.db, stage.application, step, Verdict.WAITING, **by)


def _answer_request(stage: Stage, step: Move[ContactState]) -> Any:
    return contacts.STATE.move(stage.db, stage.request, step, ContactState.ASKED, decided_at=NOW)


def _answer(stage: Stage, words: str) -> bool:
    return contests.answer_appeal(stage.db, stage.appealed, words, by=stage[Who.HOST], now=NOW)


def _party(stage: Stage) -> bool:
    party = seats.party_by_code(stage.db, stage.party)
    assert party is not None
    return seats.settle_party(stage.db, party.id, NOW)


STEPS: dict[str, tuple[Step, Step]] = {
    "a seat": (lambda s: _seat(s, lives_of_events.GIVE_BACK), lambda s: _seat(s, lives_of_events.COME)),
    "an event": (
        lambda s: events.STATE.move(s.db, s.coming, lives_of_events.CANCEL, EventState.PUBLISHED),
        lambda s: events.STATE.move(s.db, s.coming, lives_of_events.BEGIN, EventState.PUBLISHED),
    ),
    "an announcement": (
        lambda s: announcements.STATE.move(s.db, s.to_agree, lives_of_voice.AGREE, State.APPROVAL),
        lambda s: announcements.STATE.move(s.db, s.to_agree, lives_of_voice.RETURN, State.APPROVAL),
    ),
    "a member": (
        lambda s: members.STATUS.move(s.db, s[Who.ERASING], lives.STAY_MEMBER, Status.ERASING),
        lambda s: members.STATUS.move(s.db, s[Who.ERASING], lives.ERASE, Status.ERASING),
    ),
    "an application": (lambda s: _decide(s, lives_of_people.REFUSE), lambda s: _decide(s, lives_of_people.ACCEPT)),
    "a contact": (
        lambda s: _answer_request(s, lives_of_people.DECLINE),
        lambda s: _answer_request(s, lives_of_people.OPEN),
    ),
    "a dispute": (
        lambda s: attendance.VERDICT.move(s.db, s.dispute, lives_of_events.DISBELIEVE, DisputeState.WAITING),
        lambda s: attendance.VERDICT.move(s.db, s.dispute, lives_of_events.BELIEVE, DisputeState.WAITING),
    ),
    "a protocol": (
        lambda s: contests.publish(s.db, s.judged, NOW),
        lambda s: contests.publish(s.db, s.judged, NOW + 1),
    ),
    "an appeal's answer": (lambda s: _answer(s, "Нет"), lambda s: _answer(s, "Да")),
    "an appeal": (
        lambda s: contests.add_appeal(s.db, s.entry(s.out, Who.ENTRANT), "Раз", NOW),
        lambda s: contests.add_appeal(s.db, s.entry(s.out, Who.ENTRANT), "Два", NOW),
    ),
    "an invitation into the programme": (
        lambda s: parts.PARTS.move(s.db, _asked(s), DECLINE, PartState.INVITED),
        lambda s: parts.PARTS.move(s.db, _asked(s), ACCEPT, PartState.INVITED),
    ),
    "a group": (_party, _party),
    "a role": (
        lambda s: stored_roles.revoke(s.db, s[Who.LEADER], Role.LEADER, by=s[Who.OWNER], now=NOW),
        lambda s: stored_roles.revoke(s.db, s[Who.LEADER], Role.LEADER, by=s[Who.ORGANIZER], now=NOW),
    ),
    "a link": (
        lambda s: admission.revoke_invitation(s.db, s.invitation.code, NOW),
        lambda s: admission.revoke_invitation(s.db, s.invitation.code, NOW + 1),
    ),
}


def _asked(stage: Stage) -> int:
    part = parts.one(stage.db, thing(stage.coming), HOST, stage[Who.ASKED])
    assert part is not None
    return part.id


def everything(stage: Stage) -> list[str]:
    """All rows, to see that the second changes none."""
    return list(stage.db.iterdump())


@pytest.mark.parametrize("what", STEPS)
def test_the_second_changes_nothing(stage, what):
    first, second = STEPS[what]

    def work(_):
        assert first(stage), "the first wins"
        before = everything(stage)
        assert not second(stage)
        assert everything(stage) == before

    try:
        stage.trial(work)
    finally:
        stage.__dict__.pop("read_seat", None)


def test_the_last_place_of_a_link_is_one_persons(stage):
    def work(_):
        admission.add_invitation(stage.db, "one", created_by=stage[Who.HOST], now=NOW, expires_at=NOW + 9, max_uses=1)
        used = [admission.use_invitation(stage.db, "one", NOW) for _ in range(2)]
        assert used == [True, False]
        admission.add_invitation(stage.db, "old", created_by=stage[Who.HOST], now=NOW, expires_at=NOW, max_uses=None)
        assert not admission.use_invitation(stage.db, "old", NOW)

    stage.trial(work)


USE_CASES = {
    "an application": (
        lambda s, unit, who: applications.decide(unit, s[who], s.application, Verdict.REFUSED),
        Who.OWNER,
        Who.ORGANIZER,
        "error-application-decided",
    ),
    "a dispute": (
        lambda s, unit, who: at_the_door.decide_dispute(unit, s[who], s.dispute, True),
        Who.HOST,
        Who.COHOST,
        "error-state-changed",
    ),
    "an appeal's answer": (
        lambda s, unit, who: contest_services.answer_appeal(unit, s[who], s.appealed, "Да"),
        Who.HOST,
        Who.COHOST,
        "error-state-changed",
    ),
    "an announcement": (
        lambda s, unit, who: sending.cancel(unit, s[who], s.going_letter),
        Who.HOST,
        Who.OWNER,
        "error-state-changed",
    ),
}


@pytest.mark.parametrize("what", USE_CASES)
def test_the_second_is_told(stage, what):
    deed, first, second, refusal = USE_CASES[what]

    def work(unit):
        deed(stage, unit, first)
        with pytest.raises(DomainError) as refused:
            deed(stage, unit, second)
        assert refused.value.key == refusal

    stage.trial(work)


def test_only_what_is_in_hand_goes_back(stage):
    """A copy that was told, or dropped, meanwhile isn't said again."""

    def work(unit):
        roles.grant(unit, stage[Who.OWNER], stage.listed, Role.EXPERT)
        row = stage.db.execute("SELECT id FROM outbox WHERE kind = 'role' ORDER BY id DESC LIMIT 1").fetchone()["id"]
        outbox.claim(stage.db, [row], NOW)
        outbox.settle_sent(stage.db, [row], NOW, 1)
        outbox.release(stage.db, row, due_at=NOW, attempts=1)
        assert stage.db.execute("SELECT state FROM outbox WHERE id = ?", (row,)).fetchone()["state"] == "sent"

    stage.trial(work)


def test_a_version_that_was_confirmed_anew_is_read_anew(stage):
    def work(unit):
        with pytest.raises(DomainError) as refused:
            sending.approve(unit, stage[Who.OWNER], stage.to_agree, NOW - 9999)
        assert refused.value.key == "error-state-changed"

    stage.trial(work)


def test_whoever_confirmed_anothers_draft_cant_agree_to_it(stage):
    def work(unit):
        announcements.update(stage.db, stage.to_agree, confirmed_by=stage[Who.OWNER])
        with pytest.raises(DomainError) as refused:
            sending.approve(unit, stage[Who.OWNER], stage.to_agree)
        assert refused.value.key == "error-announcement-own"
        sending.approve(unit, stage[Who.ORGANIZER], stage.to_agree)

    stage.trial(work)
