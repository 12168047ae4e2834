"""What begins or ends at a moment is tried at that moment, and a second beside it (PRODUCT §1, §5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from domain.base import consents
from domain.base.consents import ConsentText, Standing
from domain.base.errors import DomainError
from domain.base.members import Member, Status
from domain.base.outbox import Say, retry_at, retry_pause
from domain.base.roles import Role
from domain.events import attendance, contests
from domain.events.contests import Contest, Phase
from domain.events.events import DAY, LATE_SIGN_UP, LINK_BEFORE, UNDO, Event, EventState, SeatState, link_is_open
from domain.people import contacts
from domain.people.admission import Invitation, is_usable, require_usable
from domain.people.contacts import ASKS_A_DAY, ContactRequest, ContactState
from services.areas import AREAS
from services.base.unit import Unit
from services.events import attendance as at_the_door
from services.events import feedback, seats
from services.people import joining, roles
from services.privacy import privacy
from storage.events import events
from storage.events import seats as rows
from tests.rights.persons import Who
from tests.rights.stage import NOW, Stage


@pytest.fixture
def event(stage) -> Event:
    """Online, with a code word; it starts at NOW + 300."""
    found = events.by_id(stage.db, stage.soon)
    assert found is not None
    return replace(found, code_word="Ромашка")


def goes(rule: Callable[..., Any], *given: Any) -> bool:
    """Whether a rule lets it be: it neither says no nor answers False."""
    try:
        return rule(*given) is not False
    except DomainError:
        return False


def test_the_link(stage, event):
    seat = rows.of(stage.db, stage.soon, stage[Who.SIGNED_UP])
    assert seat is not None
    early = replace(seat, state_at=event.starts_at - DAY)
    opens = event.starts_at - LINK_BEFORE
    shown = [link_is_open(event, early, in_programme=False, now=opens + by) for by in (-1, 0)]
    assert shown == [False, True]
    shown = [link_is_open(event, early, in_programme=True, now=event.ends_at + by) for by in (-1, 0)]
    assert shown == [True, False], "nobody sees it once the event is over"
    late = [replace(seat, state_at=event.starts_at - LATE_SIGN_UP + by) for by in (0, 1)]
    shown = [link_is_open(event, each, in_programme=False, now=opens - 60) for each in late]
    assert shown == [False, True], "whoever signs up in the last hour has it at once"
    for state in set(SeatState) - {SeatState.CONFIRMED, SeatState.ATTENDED}:
        assert not link_is_open(event, replace(early, state=state), in_programme=False, now=opens)


def test_the_door(event):
    begins = event.starts_at - attendance.CHECK_IN_BEFORE
    assert [goes(attendance.require_marking, event, begins + by) for by in (-1, 0)] == [False, True]
    word = attendance.require_word_time
    assert [goes(word, event, event.starts_at + by) for by in (-1, 0)] == [False, True]
    assert [goes(word, event, event.ends_at + attendance.WORD_AFTER + by) for by in (0, 1)] == [True, False]
    over = replace(event, state=EventState.FINISHED)
    last = event.ends_at + attendance.DISPUTE
    assert [goes(attendance.require_dispute_time, over, last + by) for by in (0, 1)] == [True, False]
    for state in set(EventState) - {EventState.FINISHED}:
        assert not goes(attendance.require_dispute_time, replace(event, state=state), event.ends_at)


def test_a_contest():
    contest = Contest(1, submit_until=NOW, results_at=NOW + DAY, criteria=("Замысел",), published_at=None)
    assert [contest.phase(NOW + by) for by in (-1, 0)] == [Phase.SUBMITTING, Phase.JUDGING]
    published = replace(contest, published_at=NOW)
    last = NOW + 3 * DAY
    assert [goes(contests.require_appeal, published, last + by) for by in (0, 1)] == [True, False]
    assert not goes(contests.require_appeal, contest, NOW)


def test_an_invitation():
    link = Invitation("x", 1, NOW, NOW + 60, 2, 1, None, 1)
    assert [is_usable(link, NOW + 60 + by) for by in (-1, 0)] == [True, False]
    assert [goes(require_usable, link, NOW + 60 + by) for by in (-1, 0)] == [True, False]
    for uses, usable in ((1, True), (2, False)):
        assert is_usable(replace(link, uses=uses), NOW) is usable
        assert goes(require_usable, replace(link, uses=uses), NOW) is usable


def test_a_changed_consent():
    def text(version: int, answer_by: int | None, substantial: bool = True) -> ConsentText:
        return ConsentText(version, "ru", "", "", substantial, answer_by, NOW)

    published = [text(1, None), text(2, NOW), text(3, NOW + DAY)]
    assert [consents.standing(1, published, NOW + by) for by in (-1, 0)] == [Standing.ASK, Standing.READ_ONLY]
    assert consents.standing(3, published, NOW + 2 * DAY) is Standing.CURRENT
    assert consents.standing(1, [text(1, None), text(2, NOW, substantial=False)], NOW) is Standing.CURRENT


def test_asking_for_a_contact():
    request = ContactRequest(1, 2, 3, ContactState.ASKED, None, NOW, None, None, None)
    last = NOW + contacts.AGAIN_AFTER
    assert [contacts.is_waiting(request, last + by) for by in (-1, 0)] == [True, False]
    assert [goes(contacts.require_may_ask, asked) for asked in (ASKS_A_DAY - 1, ASKS_A_DAY)] == [True, False]


def test_a_leave():
    member = Member(1, 1, Status.MEMBER, "ru", paused_until=NOW)
    assert [member.is_paused(NOW + by) for by in (-1, 0)] == [True, False]


def test_a_notice():
    from domain.base.outbox import Lane

    said = Say(1, "role", 1, None, Lane.PERSONAL, None, False, NOW, NOW + 100, 0)
    assert [said.is_expired(NOW + 100 + by) for by in (-1, 0)] == [False, True]
    last = NOW + 100 - retry_pause(1)
    assert [retry_at(said, last + by) is None for by in (-1, 0)] == [False, True]


# -- use cases at their moment ---------------------------------------------------------------------


def tried(stage: Stage, moment: int, use_case: Callable[..., Any], who: Who, *given: Any) -> Any:
    """What comes of it at `moment`: a refusal's key, or what it returns; undone in any case."""

    def work(_: Unit) -> Any:
        try:
            return use_case(Unit(stage.db, moment, stage.network, AREAS), stage[who], *given)
        except DomainError as refusal:
            return refusal.key

    return stage.trial(work)


def ends_at(stage: Stage, event_id: int) -> int:
    found = events.by_id(stage.db, event_id)
    assert found is not None
    return found.ends_at


def starts_at(stage: Stage, event_id: int) -> int:
    found = events.by_id(stage.db, event_id)
    assert found is not None
    return found.starts_at


def test_signing_up_until_the_end(stage):
    end = ends_at(stage, stage.roomy)
    assert tried(stage, end - 1, seats.sign_up, Who.MEMBER, stage.roomy).seat.state is SeatState.CONFIRMED
    assert tried(stage, end, seats.sign_up, Who.MEMBER, stage.roomy) == "error-event-over"


def test_taking_part_in_a_contest_until_the_last_moment_for_works(stage):
    last = starts_at(stage, stage.taking)
    assert tried(stage, last - 1, seats.sign_up, Who.MEMBER, stage.taking).seat.state is SeatState.CONFIRMED
    assert tried(stage, last, seats.sign_up, Who.MEMBER, stage.taking) == "error-contest-late"


def test_giving_back_before_the_start_and_after(stage):
    start = starts_at(stage, stage.coming)
    before = tried(stage, start - 1, seats.cancel, Who.SIGNED_UP, stage.coming)
    after = tried(stage, start, seats.cancel, Who.SIGNED_UP, stage.coming)
    assert (before.seat.state, after.seat.state) == (SeatState.CANCELLED, SeatState.EXCUSED)


def test_taking_a_cancellation_back(stage):
    given_back = NOW - 60
    back = tried(stage, given_back + UNDO, seats.undo, Who.GAVE_BACK, stage.roomy)
    assert back.seat.state is SeatState.CONFIRMED
    assert tried(stage, given_back + UNDO + 1, seats.undo, Who.GAVE_BACK, stage.roomy) == "error-event-undo-late"


def test_rating_for_thirty_days(stage):
    last = ends_at(stage, stage.over) + feedback.RATE_WITHIN
    assert tried(stage, last, feedback.rate, Who.CAME, stage.over, 4).rating == 4
    assert tried(stage, last + 1, feedback.rate, Who.CAME, stage.over, 4) == "error-event-rate-time"


def test_five_tries_of_the_code_word(stage):
    def tries(unit: Unit, actor_id: int) -> str:
        for _ in range(5):
            at_the_door.say_word(unit, actor_id, stage.running, "лютик")
        at_the_door.say_word(unit, actor_id, stage.running, "ромашка")
        return "marked"

    assert tried(stage, NOW, tries, Who.SIGNED_UP) == "error-event-word-attempts"


def test_the_fifth_try_counts(stage):
    def tries(unit: Unit, actor_id: int) -> SeatState:
        for _ in range(4):
            at_the_door.say_word(unit, actor_id, stage.running, "лютик")
        return at_the_door.say_word(unit, actor_id, stage.running, "ромашка").state

    assert tried(stage, NOW, tries, Who.SIGNED_UP) is SeatState.ATTENDED


def test_going_on_leave(stage):
    longest = NOW + joining.LONGEST_PAUSE
    for until, may in ((NOW, False), (NOW + 1, True), (longest, True), (longest + 1, False)):
        assert (tried(stage, NOW, joining.pause, Who.MEMBER, until) != "error-pause-date") is may


def test_a_role_ends_in_the_future(stage):
    for until, may in ((NOW, False), (NOW + 1, True)):
        got = tried(stage, NOW, roles.grant, Who.OWNER, stage.listed, Role.EXPERT, until)
        assert (got != "error-role-until") is may
    assert tried(stage, NOW, roles.grant, Who.OWNER, stage.listed, Role.OWNER, NOW + DAY) == "error-role-until"


def test_a_role_is_over_at_its_end(stage):
    end = NOW - 1
    assert isinstance(tried(stage, end - 1, roles.card, Who.FORMER, stage.listed), roles.RoleCard)
    assert tried(stage, end, roles.card, Who.FORMER, stage.listed) == "error-no-right"


def test_erasing_at_the_end_of_the_grace(stage):
    for by, erased in ((-1, False), (0, True)):
        moment = NOW + DAY + by
        assert stage.trial(
            lambda _, at=moment: privacy.erase_one(Unit(stage.db, at, stage.network, AREAS), stage[Who.ERASING])
        ) is (erased)
    assert stage.trial(lambda unit: privacy.erase_one(unit, stage[Who.MEMBER])) is False
