"""Who votes on norms and people: those who are known as colleagues, counted by themselves (PRODUCT §7)."""

from __future__ import annotations

import pytest

from domain.decisions import counting
from domain.decisions.decisions import State
from domain.decisions.kinds import NEW_FOR_NORMS, STRICT, Kind
from services.decisions import electing, views
from services.decisions.electing import Lack
from services.people import vouching
from storage.base import members
from storage.decisions import decisions, voting
from tests.builders.known import approve
from tests.builders.states import put
from tests.services.base.test_parts import Small
from tests.services.decisions.test_way import DAY, Deciding

NOT_STRICT = sorted(frozenset(Kind) - STRICT - {Kind.CONSENT})


class Strangers(Deciding):
    """Whoever is no organizer came through an open door."""

    def person(self, *held):
        return Small.person(self, *held)

    def vouches(self, member):
        link = self.does(vouching.open_link, member).link
        self.does(vouching.vouch_asked, self.organizer, link)

    def lack(self, member, number):
        return self.does(views.card, member, number).lack


@pytest.fixture
def small(tmp_path):
    small = Strangers(tmp_path / "x.db")
    yield small
    small.db.close()


def test_a_word_given_today_is_a_vote_next_time_and_not_in_the_vote_that_is_open(small):
    person, author = small.people[:2]
    running = small.vote(kind=Kind.NORM)
    small.vouches(person)
    assert not voting.may_vote(small.db, running, person)
    coming = small.drafts(author, Kind.NORM)
    small.opens(coming)
    assert voting.voters(small.db, coming) == [small.organizer, person]
    small.does(vouching.take_back, small.organizer, person)
    assert voting.may_vote(small.db, coming, person), "the list of an open vote stays as it was drawn up"
    last = small.drafts(author, Kind.NORM)
    small.opens(last)
    assert voting.voters(small.db, last) == [small.organizer]


@pytest.mark.parametrize("kind", NOT_STRICT)
def test_nobody_needs_a_sign_for_anything_else(small, kind):
    options = ("Да", "Нет") if kind in (Kind.ALTERNATIVES, Kind.PULSE) else ()
    number = small.drafts(small.people[0], kind, options=options)
    small.opens(number)
    assert voting.voters(small.db, number) == [small.organizer, *small.people]
    assert small.lack(small.people[3], number) is None


def test_who_has_no_vote_is_told_why(small):
    stranger, known, late, about, author, *_ = small.people
    approve(small.db, known, late, about)
    members.update(small.db, late, joined_at=small.now - NEW_FOR_NORMS * DAY + 1)
    number = small.drafts(author, Kind.NORM)
    small.db.execute("UPDATE decisions SET about = ? WHERE id = ?", (about, number))
    put(small.db, decisions.DECISION, number, State.DISCUSSION)
    assert small.lack(stranger, number) is Lack.SIGN
    assert small.lack(known, number) is None
    small.opens(number)
    lacks = [small.lack(one, number) for one in (stranger, known, late, about)]
    assert lacks == [Lack.SIGN, None, Lack.DAYS, Lack.ABOUT]
    small.vouches(stranger)
    assert small.lack(stranger, number) is None, "they are known by now, and the list is drawn up"
    assert not small.does(views.card, stranger, number).may_vote


def test_the_quorum_is_of_those_who_may_vote(tmp_path):
    """Fifty members, ten of whom are known: 22 of ten would never say yes."""
    small = Strangers(tmp_path / "fifty.db", people=49)
    approve(small.db, *small.people[:9])
    number = small.drafts(small.people[0], Kind.NORM)
    assert electing.active(small.unit()) == 50
    assert small.does(views.card, small.people[0], number).way.quorum == counting.quorum(10) == 5
    opened = small.opens(number)
    assert (opened.size, opened.n) == (10, 10)
    assert opened.rule is not None
    assert opened.rule.quorum == 5
    assert electing.support_needed(small.unit(), opened) == counting.norm_support_needed(50) == 16, "all may support"
    small.db.close()
