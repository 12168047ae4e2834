"""By what the network knows a colleague; vouching: invented people don't bring in each other (PRODUCT §7)."""

from __future__ import annotations

from typing import Any

import pytest

from domain.base.members import Status
from domain.base.roles import Role
from domain.events.events import SeatState
from domain.people.admission import Admission, Verdict
from domain.people.norms import ADMISSION
from domain.people.vouching import DAY, MEMBER_DAYS, MONTH, MOST_A_MONTH
from services.base import members as met
from services.base import norms, signs
from services.people import applications, consents, invitations, joining, vouching
from services.privacy import privacy
from storage.base import members, roles
from storage.events import events, seats
from storage.people import contacts, vouches
from tests.builders.known import approve
from tests.builders.states import put
from tests.services.base.test_parts import Small


class People(Small):
    """Four who came when the door stood open to everybody, a month ago."""

    def __init__(self, path: Any) -> None:
        super().__init__(path, 4)
        consents.publish_first(self.unit(), {"ru": "Согласие", "en": "Consent"})
        self.now += 30 * DAY
        for person in self.people:
            self.code(person)

    def code(self, person: int) -> str:
        mine = self.does(vouching.open_link, person)
        assert mine.link is not None
        return mine.link

    def vouches(self, by: int, member: int) -> None:
        self.does(vouching.vouch_asked, by, self.code(member))

    def refuses(self, key: str, by: int, member: int) -> None:
        assert self.refused(vouching.vouch_asked, by, self.code(member)) == key

    def signs(self, person: int) -> list[str]:
        return [one.name for one in signs.held(self.unit(), person)]

    def joins(self, code: str | None = None, *, door: Admission = Admission.OPEN) -> int:
        """Somebody comes in by the whole way, perhaps by a link."""
        norms.put(self.unit(), ADMISSION, door)
        number = self.db.execute("SELECT count(*) FROM members").fetchone()[0]
        person = self.does(met.meet, 9000 + number, "ru").id
        if code is not None:
            self.does(joining.come_by_invitation, person, code)
        return self.completes(person)

    def completes(self, person: int) -> int:
        self.does(joining.accept_rules, person, joining.RULES_VERSION)
        self.does(joining.give_consent, person, 1, "Даю")
        zone = "Europe/Moscow"
        self.does(joining.complete, person, name="Новый Иван", region="RU-MOW", region_name=None, zone=zone)
        return person

    def said(self, person: int) -> int:
        sql = "SELECT count(*) FROM outbox WHERE kind = 'vouched' AND member_id = ?"
        return int(self.db.execute(sql, (person,)).fetchone()[0])


@pytest.fixture
def small(tmp_path):
    small = People(tmp_path / "x.db")
    yield small
    small.db.close()


# -- signs -----------------------------------------------------------------------------------------


def test_whoever_came_through_an_open_door_has_no_sign(small):
    assert small.signs(small.people[0]) == []
    assert small.signs(small.joins()) == []


def test_the_first_organizers_have_one_and_whoever_has_a_role_while_it_lasts(small):
    expert = small.people[0]
    roles.grant(small.db, expert, Role.EXPERT, by=small.organizer, now=small.now, until=small.now + DAY)
    assert small.signs(small.organizer) == small.signs(expert) == ["role"]
    small.now += DAY
    assert small.signs(expert) == []


def test_organizers_approve(small):
    person = small.joins(door=Admission.APPROVAL)
    row = small.db.execute("SELECT id FROM applications WHERE member_id = ?", (person,)).fetchone()
    assert small.signs(person) == []
    small.does(applications.decide, small.organizer, row["id"], Verdict.ACCEPTED)
    assert small.signs(person) == ["approved"]


@pytest.mark.parametrize(("uses", "found"), [(1, ["invited"]), (10, ["invited"]), (50, []), (0, [])])
@pytest.mark.parametrize("door", Admission)
def test_a_link_for_a_few_is_personal_and_a_wide_one_is_a_door(small, uses, found, door):
    link = small.does(invitations.create, small.organizer, days=30, uses=uses)
    assert small.signs(small.joins(link.code, door=door)) == found


@pytest.mark.parametrize(("uses", "found"), [(10, ["approved", "invited"]), (0, [])])
def test_an_application_that_a_wide_link_has_answered_was_looked_at_by_nobody(small, uses, found):
    link = small.does(invitations.create, small.organizer, days=30, uses=uses)
    person = small.joins(door=Admission.APPROVAL)
    small.does(joining.come_by_invitation, person, link.code)
    small.does(joining.enter_by_invitation, person)
    assert set(small.signs(person)) <= set(found)
    assert bool(small.signs(person)) == bool(found)


def test_a_link_that_was_used_up_by_another_is_nobodys_sign(small):
    """Many may open a link for one before the first of them is in; through an open door they all get in."""
    link = small.does(invitations.create, small.organizer, days=30, uses=1)
    norms.put(small.unit(), ADMISSION, Admission.OPEN)
    first, second = (small.does(met.meet, 8000 + n, "ru").id for n in range(2))
    for person in (first, second):
        small.does(joining.come_by_invitation, person, link.code)
    for person in (first, second):
        small.completes(person)
    assert [small.signs(person) for person in (first, second)] == [["invited"], []]


@pytest.mark.parametrize(
    ("state", "about", "found"),
    [
        (SeatState.ATTENDED, None, ["attended"]),
        (SeatState.CONFIRMED, None, []),
        (SeatState.NO_SHOW, None, []),
        (SeatState.ATTENDED, "idea:1", []),
    ],
)
def test_whoever_was_seen_at_an_event_of_the_network(small, state, about, found):
    """A project's meeting is marked by whoever began the project: by whomever, that is."""
    event = small.event(small.people[1])
    events.update(small.db, event, about=about)
    seats.add(
        small.db, event_id=event, member_id=small.people[0], state=state, priority=0, ticket=1, code="000001",
        now=small.now,
    )  # fmt: skip
    assert small.signs(small.people[0]) == found


# -- whose word counts -----------------------------------------------------------------------------


def test_one_step_and_no_further(small):
    """So a ring of invented people, one of whom got somebody's word, stays alone."""
    first, second, third, _ = small.people
    small.vouches(small.organizer, first)
    assert small.signs(first) == ["vouched"]
    for by, member in ((first, second), (second, third), (third, second)):
        small.refuses("error-vouch-unknown", by, member)
    assert small.signs(second) == small.signs(third) == []


def test_nobody_vouches_for_themself_or_for_whom_the_network_knows(small):
    known, other, *_ = small.people
    approve(small.db, known)
    small.refuses("error-vouch-self", known, known)
    small.refuses("error-vouch-self", small.organizer, small.organizer)
    approve(small.db, other)
    small.refuses("error-vouch-known", known, other)


def test_two_weeks_of_membership_and_an_organizer_from_the_first_day(small):
    known, other, *_ = small.people
    approve(small.db, known)
    for person in (known, small.organizer):
        members.update(small.db, person, joined_at=small.now - MEMBER_DAYS * DAY + 1)
    small.refuses("error-vouch-new", known, other)
    small.vouches(small.organizer, other)
    small.now += 1
    small.vouches(known, other)


def test_three_a_month_that_stand_and_organizers_without_a_limit(small):
    known = small.people[0]
    approve(small.db, known)
    others = [small.person() for _ in range(MOST_A_MONTH + 1)]
    for other in others:
        small.vouches(small.organizer, other)
    for other in others[:MOST_A_MONTH]:
        small.vouches(known, other)
    small.refuses("error-vouch-many", known, others[-1])
    small.does(vouching.take_back, known, others[0])
    small.vouches(known, others[-1])
    small.refuses("error-vouch-many", known, others[0])
    small.now += MONTH + 1
    small.vouches(known, others[0])


def test_it_is_taken_back_and_twice_changes_nothing(small):
    first = small.people[0]
    for _ in range(2):
        small.vouches(small.organizer, first)
    assert small.does(vouching.mine, small.organizer).given == 1
    assert [one.id for one in small.does(vouching.mine, first).givers] == [small.organizer]
    for _ in range(2):
        small.does(vouching.take_back, small.organizer, first)
    assert small.signs(first) == []
    assert not small.does(vouching.mine, first).givers


@pytest.mark.parametrize("status", [Status.LEFT, Status.ERASING])
def test_the_word_of_whoever_left_counts_no_more_until_they_return(small, status):
    known, other, *_ = small.people
    approve(small.db, known)
    small.vouches(known, other)
    put(small.db, members.STATUS, known, status)
    assert small.signs(other) == []
    assert not small.does(vouching.mine, other).givers
    put(small.db, members.STATUS, known, Status.MEMBER)
    assert small.signs(other) == ["vouched"]


def test_the_word_of_whoever_stepped_down_stays(small):
    """Else an organizer who hands on takes away the vote of all whom they brought in."""
    other = small.people[0]
    small.vouches(small.organizer, other)
    small.db.execute("UPDATE role_grants SET revoked_at = ?", (small.now,))
    assert small.signs(small.organizer) == []
    assert small.signs(other) == ["vouched"]


@pytest.mark.parametrize("erased", ["giver", "member"])
def test_an_erasure_takes_it_away_on_both_sides(small, erased):
    known, other, *_ = small.people
    approve(small.db, known)
    small.vouches(known, other)
    small.does(privacy.erase_now, known if erased == "giver" else other)
    assert vouches.of_member(small.db, other) == vouches.of_member(small.db, known) == []
    assert (vouches.link_of(small.db, other) is None) == (erased == "member")


# -- being told, being asked -----------------------------------------------------------------------


def test_the_person_hears_of_it_once_and_not_of_what_was_taken_back(small):
    known, other, *_ = small.people
    approve(small.db, known)
    small.vouches(known, other)
    assert small.said(other) == 1
    assert small.does(vouching.notice, other, known) is not None
    small.does(vouching.take_back, known, other)
    assert small.said(other) == 0
    assert small.does(vouching.notice, other, known) is None


def test_whom_one_wants_to_hear_nothing_of_isnt_told_of(small):
    known, other, *_ = small.people
    approve(small.db, known)
    contacts.block(small.db, other, known, small.now)
    small.vouches(known, other)
    assert small.said(other) == 0
    assert small.signs(other) == ["vouched"]


def test_a_link_shows_who_asks_and_a_guessed_one_nobody(small):
    known, other, *_ = small.people
    assert small.does(vouching.asked, known, small.code(other)).person.id == other
    assert small.refused(vouching.asked, known, str(other)) == "error-vouch-gone"
    assert small.refused(vouching.vouch, small.organizer, other) == "error-person-hidden"
    assert small.refused(vouching.one_given, small.organizer, other) == "error-vouch-gone"
    put(small.db, members.STATUS, other, Status.LEFT)
    code = vouches.link_of(small.db, other)
    assert small.refused(vouching.asked, known, code) == "error-vouch-gone"
