"""The way of a decision in the open: proposed, supported, ripened by the clock, voted on, counted (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Role
from domain.base.signs import Sign
from domain.base.things import Thing
from domain.decisions.counting import ABSTAIN, NO, OBJECT, YES
from domain.decisions.decisions import GATHERING_MOST, REASON_LIMIT, Decision, State
from domain.decisions.kinds import ACTIVE, DAY, NEW, NEW_FOR_NORMS, SMALL, Kind
from services.areas import AREAS
from services.base import due
from services.base import parts as engine
from services.base.areas import Area, Areas
from services.decisions import access, casting, course, electing, opening, proposing, views
from services.decisions.phases import PHASE
from storage.base import members
from storage.decisions import decisions, voting
from tests.builders.known import approve
from tests.builders.states import put
from tests.services.base.test_parts import MATE, TEAM, Small

PEOPLE = 12
NEEDED = 4
"""Supporters, of thirteen active members."""


class Deciding(Small):
    """Thirteen people who have been in for a month."""

    def __init__(self, path, people=PEOPLE) -> None:
        super().__init__(path, people)
        self.now += 30 * DAY

    def person(self, *held: Role) -> int:
        """Somebody whom organizers have approved."""
        member_id = super().person(*held)
        approve(self.db, member_id)
        return member_id

    def drafts(self, author, kind=Kind.PROPOSAL, **said) -> int:
        draft = proposing.Draft(kind=kind, title="Собираться вместе", text="Так удобнее всем", **said)
        return self.does(proposing.draft, author, draft).id

    def refuses(self, key, use_case, *given) -> None:
        with pytest.raises(DomainError) as said:
            self.does(use_case, *given)
        assert said.value.key == key

    def of(self, decision_id) -> Decision:
        return access.decision_of(self.unit(), decision_id)

    def after(self, decision_id, days) -> State:
        """The state by the clock, so much later."""
        self.now += int(days * DAY)
        return self.does(course.ripe, decision_id).state

    def opens(self, decision_id) -> Decision:
        """It is voted on from now on, whatever came before."""
        put(self.db, decisions.DECISION, decision_id, State.FROZEN)
        return self.does(opening.open_vote, self.of(decision_id))

    def vote(self, **said) -> int:
        """An open vote."""
        number = self.drafts(self.people[0], **said)
        self.opens(number)
        return number

    def casts(self, decision_id, choices) -> None:
        for person, choice in zip(self.people, choices, strict=False):
            assert self.does(casting.cast, person, decision_id, choice)


@pytest.fixture
def small(tmp_path):
    small = Deciding(tmp_path / "x.db")
    yield small
    small.db.close()


# -- proposing -------------------------------------------------------------------------------------


def test_a_draft_is_its_authors_alone(small):
    author, other, *_ = small.people
    number = small.drafts(author)
    small.refuses("error-decision-gone", views.card, other, number)
    put_up = small.drafts(author)
    put(small.db, decisions.DECISION, put_up, State.GATHERING)
    for use_case in (proposing.discard, proposing.put_up):
        small.refuses("error-decision-not-yours", use_case, other, put_up)
    small.refuses("error-state-changed", proposing.discard, author, put_up)
    small.does(proposing.discard, author, number)
    small.refuses("error-decision-gone", views.card, author, number)


def test_whoever_joined_today_proposes_tomorrow(small):
    newcomer = small.person()
    members.update(small.db, newcomer, joined_at=small.now - NEW * DAY + 1)
    draft = proposing.Draft(kind=Kind.PROPOSAL, title="Собираться вместе", text="Так удобнее всем")
    small.refuses("error-decision-new-member", proposing.draft, newcomer, draft)
    small.now += 1
    small.does(proposing.draft, newcomer, draft)


def test_a_teams_decisions_are_its_peoples(small):
    mate, stranger, *_ = small.people
    team = Thing(TEAM, 1)
    engine.give(small.unit(), team, MATE, mate, by=None)
    said = proposing.Draft(kind=Kind.PROPOSAL, title="Собираться вместе", text="Удобно", scope=team)
    small.refuses("error-decision-not-yours", proposing.draft, stranger, said)
    number = small.does(proposing.draft, mate, said).id
    put(small.db, decisions.DECISION, number, State.DISCUSSION)
    assert small.does(views.card, mate, number).is_author
    for use_case in (views.card, proposing.support):
        small.refuses("error-decision-gone", use_case, stranger, number)
    small.opens(number)
    assert voting.voters(small.db, number) == [mate]


def test_who_leaves_a_team_while_its_list_is_drawn_up_is_not_on_it(small, monkeypatch):
    monkeypatch.setattr(electing, "AT_ONCE", 6)
    first, second, *_, last = small.people
    team = Thing(TEAM, 1)
    for person in (first, second, last):
        engine.give(small.unit(), team, MATE, person, by=None)
    number = small.drafts(first, scope=team)
    assert small.opens(number).state is State.FROZEN
    assert voting.voters(small.db, number) == [first, second]
    engine.end(small.unit(), team, MATE, second)
    for _ in range(2):
        small.does(opening.open_vote, small.of(number))
    assert voting.voters(small.db, number) == [first, last]
    assert small.of(number).size == 2


def test_so_many_of_one_person_gather_at_once(small):
    author, *_ = small.people
    for _ in range(GATHERING_MOST):
        put(small.db, decisions.DECISION, small.drafts(author), State.GATHERING)
    small.refuses("error-decision-many", proposing.put_up, author, small.drafts(author))


def test_nobody_is_voted_on_who_hasnt_agreed_but_for_a_recall(small):
    first, second, third, about, *_ = small.people
    asked, agreed, recalled = [small.drafts(author) for author in (first, second, third)]
    small.db.execute("UPDATE decisions SET about = ?", (about,))
    decisions.update(small.db, agreed, agreed_at=small.now)
    small.db.execute("UPDATE decisions SET recall = 1 WHERE id = ?", (recalled,))
    small.refuses("error-decision-not-agreed", proposing.put_up, first, asked)
    assert small.does(proposing.put_up, second, agreed).state is State.GATHERING
    assert small.does(proposing.put_up, third, recalled).state is State.GATHERING


@pytest.mark.parametrize(("people", "is_small"), [(SMALL - 1, True), (SMALL, False)])
def test_consent_is_asked_of_few(tmp_path, people, is_small):
    """The organizer is one more."""
    small = Deciding(tmp_path / "y.db", people)
    number = small.drafts(small.people[0], Kind.CONSENT)
    if is_small:
        assert small.does(proposing.put_up, small.people[0], number).state is State.DISCUSSION
    else:
        small.refuses("error-decision-not-small", proposing.put_up, small.people[0], number)
    small.db.close()


# -- support ---------------------------------------------------------------------------------------


def put_up_and_supported(small, supporters=NEEDED) -> int:
    """With so many supporters, its author among them."""
    author, *others = small.people
    number = small.drafts(author)
    small.does(proposing.put_up, author, number)
    for person in others[: supporters - 1]:
        small.does(proposing.support, person, number)
    return number


def test_with_enough_support_it_is_discussed_and_its_author_is_one_of_them(small):
    number = put_up_and_supported(small, NEEDED - 1)
    assert small.of(number).state is State.GATHERING
    small.does(proposing.support, small.people[1], number)
    assert small.of(number).state is State.GATHERING, "twice is once"
    small.does(proposing.support, small.people[-1], number)
    assert small.of(number).state is State.DISCUSSION
    assert small.after(number, 3) is State.FROZEN
    small.refuses("error-decision-no-support", proposing.support, small.people[5], number)
    small.refuses("error-decision-no-support", proposing.take_back, small.people[0], number)


def test_with_too_little_support_it_ends_by_the_clock_whether_or_not_that_was_noticed(small):
    number = put_up_and_supported(small, NEEDED - 1)
    small.now += 14 * DAY
    small.refuses("error-decision-no-support", proposing.support, small.people[-1], number)
    assert small.after(number, 0) is State.ARCHIVED
    assert due.when(small.unit(), access.thing(number), PHASE) is None


def test_what_loses_its_support_in_the_discussion_isnt_voted_on(small):
    number = put_up_and_supported(small)
    small.does(proposing.take_back, small.people[1], number)
    assert small.after(number, 3 - 0.01) is State.DISCUSSION
    assert small.after(number, 0.01) is State.ARCHIVED


def test_fewer_members_need_less_support_at_the_end_of_the_gathering(small):
    number = put_up_and_supported(small, NEEDED - 1)
    for person in small.people[NEEDED:]:
        members.update(small.db, person, paused_until=small.now + 60 * DAY)
    assert small.of(number).state is State.GATHERING
    assert small.after(number, 14) is State.DISCUSSION


# -- who may vote ----------------------------------------------------------------------------------


def test_the_active_are_those_who_were_seen_in_ninety_days_and_arent_away(small):
    assert electing.active(small.unit()) == PEOPLE + 1
    members.update(small.db, small.people[0], paused_until=small.now + 1)
    small.db.execute("UPDATE members SET seen_at = ? WHERE id = ?", (small.now - ACTIVE * DAY - 1, small.people[1]))
    small.db.execute("UPDATE members SET seen_at = ? WHERE id = ?", (small.now - ACTIVE * DAY, small.people[2]))
    assert electing.active(small.unit()) == PEOPLE - 1
    opened = small.opens(small.drafts(small.people[3]))
    assert (opened.size, opened.n) == (PEOPLE + 1, PEOPLE - 1), "who is away may vote, and isn't counted on"


@pytest.mark.parametrize(("kind", "days"), [(Kind.PROPOSAL, NEW), (Kind.NORM, NEW_FOR_NORMS)])
def test_a_voter_has_been_in_for_so_many_days(small, kind, days):
    number = small.drafts(small.people[0], kind)
    old, young = small.person(), small.person()
    members.update(small.db, old, joined_at=small.now - days * DAY)
    members.update(small.db, young, joined_at=small.now - days * DAY + 1)
    small.opens(number)
    assert set(voting.voters(small.db, number)) == {small.organizer, *small.people, old}
    small.refuses("error-decision-no-voter", casting.cast, young, number, YES)


def test_on_norms_only_those_vote_who_are_known_as_colleagues(small):
    known = small.people[:3]
    sign = f"m.id IN ({known[0]}, {known[1]}, {known[2]})"
    small.areas = Areas((*(replace(area, signs=()) for area in AREAS.all), Area("probe", signs=(Sign("probe", sign),))))
    norm, proposal = small.drafts(known[0], Kind.NORM), small.drafts(known[0])
    for number in (norm, proposal):
        small.opens(number)
    assert voting.voters(small.db, norm) == known
    assert len(voting.voters(small.db, proposal)) == PEOPLE + 1


def test_nobody_votes_on_themself(small):
    number = small.drafts(small.people[0])
    small.db.execute("UPDATE decisions SET about = ? WHERE id = ?", (small.people[1], number))
    small.opens(number)
    small.refuses("error-decision-no-voter", casting.cast, small.people[1], number, YES)
    small.does(casting.cast, small.people[0], number, YES)


def test_another_vote_on_the_same_has_another_list(small):
    number = small.vote()
    late = small.person()
    small.now += 2 * DAY
    small.opens(number)
    assert late in voting.voters(small.db, number)


# -- ballots ---------------------------------------------------------------------------------------


def test_ballots_are_taken_from_the_opening_to_the_end_by_the_clock(small):
    number = small.drafts(small.people[0])
    put(small.db, decisions.DECISION, number, State.FROZEN)
    small.refuses("error-decision-not-open", casting.cast, small.people[0], number, YES)
    until = small.opens(number).until
    small.now = until - 1
    assert small.does(casting.cast, small.people[0], number, YES)
    small.now = until
    for use_case, given in ((casting.cast, (NO,)), (casting.take_back, ())):
        small.refuses("error-decision-over", use_case, small.people[0], number, *given)


def test_one_person_has_one_ballot_that_says_the_last_thing(small):
    number, me = small.vote(), small.people[0]
    assert [small.does(casting.cast, me, number, choice) for choice in (YES, YES, NO, ABSTAIN)] == [
        True, False, True, True,
    ]  # fmt: skip
    assert [ballot.choice for ballot in voting.all_of(small.db, number)] == [ABSTAIN]
    assert small.does(casting.take_back, me, number)
    assert not small.does(casting.take_back, me, number)
    for forged in ("maybe", "1", OBJECT, ""):
        small.refuses("error-option-gone", casting.cast, me, number, forged)


def test_an_objection_has_its_reason_and_nothing_else_has_one(small):
    number, me = small.vote(kind=Kind.CONSENT), small.people[0]
    for nothing in (None, "", " \u2060 "):
        small.refuses("error-decision-reason", casting.cast, me, number, OBJECT, nothing)
    small.refuses("error-text-too-long", casting.cast, me, number, OBJECT, "б" * (REASON_LIMIT + 1))
    small.does(casting.cast, me, number, OBJECT, "Не успеем")
    assert casting.own(small.unit(), me, number).reason == "Не успеем"
    small.does(casting.cast, me, number, YES, "Не успеем")
    assert casting.own(small.unit(), me, number).reason is None


def test_a_secret_vote_takes_no_open_ballot(small):
    number = small.vote()
    small.db.execute("UPDATE decisions SET secret = 1 WHERE id = ?", (number,))
    small.refuses("error-stale-button", casting.cast, small.people[0], number, YES)
    assert not list(voting.all_of(small.db, number))


# -- counting --------------------------------------------------------------------------------------


def test_it_is_over_when_it_said_however_late_that_is_noticed(small):
    number = small.vote()
    until = small.of(number).until
    small.casts(number, [YES] * 8 + [NO] * 2)
    assert small.after(number, 20) is State.ADOPTED
    assert small.of(number).closed_at == until
    assert decisions.outcome(small.db, number).counts == {YES: 8, NO: 2, ABSTAIN: 0}
    assert due.when(small.unit(), access.thing(number), PHASE) is None


@pytest.mark.parametrize(
    ("choices", "state"),
    [([YES] * 7, State.ADOPTED), ([YES] * 6, State.NO_QUORUM), ([NO] * 3 + [YES] * 2, State.REJECTED)],
)
def test_what_it_came_to_is_its_state(small, choices, state):
    number = small.vote()
    small.casts(number, choices)
    assert small.after(number, 5) is state


def test_where_a_protest_can_be_signed_it_comes_into_force_after_that(small):
    number = small.drafts(small.people[0])
    small.db.execute("UPDATE decisions SET rules = json_set(rules, '$.terms.protest', 3)")
    small.opens(number)
    small.casts(number, [YES] * 8)
    assert small.after(number, 5) is State.PROTEST
    assert small.after(number, 3 - 0.01) is State.PROTEST
    assert small.after(number, 0.01) is State.ADOPTED


def test_a_tie_is_voted_on_once_more_between_the_tied_and_from_the_beginning(small):
    number = small.vote(kind=Kind.ALTERNATIVES, options=("По средам", "По пятницам", "Никогда"))
    small.casts(number, ["1,2"] * 8)
    assert small.after(number, 7) is State.RUN_OFF
    assert small.of(number).rule.options == (1, 2)
    assert not list(voting.all_of(small.db, number)), "nobody has voted in it yet"
    small.refuses("error-option-gone", casting.cast, small.people[0], number, "3")
    small.casts(number, ["1", "2"] * 4)
    assert small.after(number, 3) in (State.REJECTED, State.NO_QUORUM), "and no third time"
