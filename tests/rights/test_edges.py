"""Persons who lack exactly one thing, and things in the one state in which it doesn't go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from domain.base.errors import DomainError
from domain.base.members import Status
from domain.events.contests import Contest, ContestEntry, require_judgeable
from domain.events.events import EventState, SeatState
from domain.events.programme import HOST
from services.base import parts
from services.events import access, parties, programme
from services.events import attendance as at_the_door
from services.events import contests as contest_services
from services.people import contacts
from services.privacy import privacy
from services.voice import chats
from services.voice.announcements import sending
from storage.base import members
from storage.events import events, seats
from tests.builders.states import put
from tests.rights.persons import Who
from tests.rights.stage import NOW, Stage


def refusal(stage: Stage, use_case: Callable[..., Any], who: Who, *given: Any, before: Callable[[], Any]) -> str | None:
    """The key of the refusal after `before`, None when it goes; all of it is undone."""

    def work(unit):
        before()
        try:
            use_case(unit, stage[who], *given)
        except DomainError as said:
            return said.key
        return None

    return stage.trial(work)


def test_a_juror_never_judges_the_own_work():
    contest = Contest(1, NOW - 1, NOW + 1, ("Замысел",), None)
    entry = ContestEntry(5, 1, 9, 1, "Урок", "", None, None, NOW)
    require_judgeable(contest, entry, 8, NOW)
    with pytest.raises(DomainError) as said:
        require_judgeable(contest, entry, 9, NOW)
    assert said.value.key == "error-contest-own"


def test_no_contact_opens_to_whoever_has_left(stage):
    def leaves():
        put(stage.db, members.STATUS, stage.asker, Status.LEFT)

    got = refusal(stage, contacts.answer, Who.ADDRESSEE, stage.request, True, "name", before=leaves)
    assert got == "error-person-gone"


@pytest.mark.parametrize("was", [Status.MEMBER, Status.LEFT])
def test_returning_from_an_erasure_wants_the_consent_that_was_taken_back(stage, was):
    def withdrew():
        members.update(stage.db, stage[Who.ERASING], status_before=was)
        stage.withdraws_consent(Who.ERASING)

    assert refusal(stage, privacy.come_back, Who.ERASING, before=withdrew) == "error-consent-needed"
    assert refusal(stage, privacy.come_back, Who.ERASING, 2, "Даю", before=withdrew) is None


def test_the_link_of_a_draft_lets_nobody_in(stage):
    def work(unit):
        event = events.by_id(stage.db, stage.draft)
        assert event is not None
        access.open_link(unit, stage[Who.MEMBER], event.id, event.token)
        assert not events.is_let_in(stage.db, event.id, stage[Who.MEMBER])

    stage.trial(work)


def test_the_last_host_cant_go(stage):
    def alone():
        parts.end(stage.unit(), access.thing(stage.coming), HOST, stage[Who.COHOST])

    for use_case, given in (
        (programme.answer, (stage.coming, HOST, False)),
        (programme.dismiss, (stage.coming, stage[Who.HOST], HOST)),
    ):
        assert refusal(stage, use_case, Who.HOST, *given, before=alone) == "error-event-last-host"
        assert refusal(stage, use_case, Who.HOST, *given, before=lambda: None) is None


def test_a_cancelled_contest_has_no_protocol(stage):
    def cancelled():
        put(stage.db, events.STATE, stage.judged, EventState.CANCELLED)

    got = refusal(stage, contest_services.publish, Who.HOST, stage.judged, before=cancelled)
    assert got == "error-event-cancelled"


def test_a_group_has_its_most(stage):
    def work(unit):
        party = seats.party_by_code(stage.db, stage.party)
        assert party is not None
        some = [who for who in Who if who not in {Who.GROUP_LEADER, Who.GROUP_MATE, Who.MEMBER}]
        for who in [who for who in some if who is not Who.FORMER][: parties.MOST - 3]:
            seats.add_to_party(stage.db, party.id, stage[who], NOW)
        parties.join(unit, stage[Who.MEMBER], stage.party)
        with pytest.raises(DomainError) as said:
            parties.join(unit, stage[Who.FORMER], stage.party)
        assert said.value.key == "error-event-party-full"

    stage.trial(work)


@pytest.mark.parametrize("lapse", ["leaves", "withdraws_consent"])
def test_a_group_passes_over_who_cant_come_any_more(stage, lapse):
    def work(unit):
        getattr(stage, lapse)(Who.GROUP_MATE)
        done = parties.sign_up(unit, stage[Who.GROUP_LEADER], stage.party)
        assert done.passed_over == (stage.names[stage[Who.GROUP_MATE]],)
        assert seats.of(stage.db, stage.roomy, stage[Who.GROUP_MATE]) is None

    stage.trial(work)


@pytest.mark.parametrize("state", [SeatState.WAITING, SeatState.OFFERED, SeatState.CANCELLED])
def test_only_seats_are_marked_at_the_door(stage, state):
    who = {SeatState.WAITING: Who.WAITING, SeatState.OFFERED: Who.OFFERED, SeatState.CANCELLED: Who.GAVE_BACK}[state]
    for use_case, given in (
        (at_the_door.ticket, (stage.soon, stage.code(who))),
        (at_the_door.mark, (stage.soon, stage[who], SeatState.ATTENDED, at_the_door.Source.LIST)),
        (at_the_door.unmark, (stage.soon, stage[who])),
    ):
        assert refusal(stage, use_case, Who.HOST, *given, before=lambda: None) == "error-event-no-seat"


@pytest.mark.parametrize("who", Who)
def test_a_group_is_linked_by_whoever_may_announce(stage, who):
    def work(unit):
        found = members.by_id(stage.db, stage[who], NOW)
        assert found is not None
        assert found.telegram_id is not None
        return chats.joined(unit, found.telegram_id, -1002, "Группа", "group")

    assert stage.trial(work) is (who in {Who.ORGANIZER, Who.OWNER})


def test_cancelling_takes_back_what_waits_anywhere(stage):
    def work(unit):
        for state in ("due", "held", "digest"):
            stage.db.execute(
                "INSERT INTO outbox (dedup_key, member_id, kind, lane, announcement_id, due_at, state)"
                " VALUES (:state, :m, 'announcement', 'announcement', :a, :now, :state)",
                {"state": state, "m": stage[Who.SIGNED_UP], "a": stage.going_letter, "now": NOW},
            )
        sending.cancel(unit, stage[Who.HOST], stage.going_letter)
        sql = "SELECT DISTINCT state FROM outbox WHERE announcement_id = ?"
        assert [row["state"] for row in stage.db.execute(sql, (stage.going_letter,))] == ["dropped"]

    stage.trial(work)


@pytest.mark.parametrize(("by", "checked"), [("organizer", 0), ("errors", 1)])
def test_only_a_pause_by_errors_counts_as_looked_at(stage, by, checked):
    def work(unit):
        stage.db.execute("UPDATE announcements SET paused_by = ? WHERE id = ?", (by, stage.paused_letter))
        sending.resume(unit, stage[Who.HOST], stage.paused_letter)
        found = stage.db.execute("SELECT is_checked FROM announcements WHERE id = ?", (stage.paused_letter,))
        assert found.fetchone()["is_checked"] == checked

    stage.trial(work)
