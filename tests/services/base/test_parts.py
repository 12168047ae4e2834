"""Parts: who says yes to what, hand-overs, and that what must be held is held whatever happens (PRODUCT §5, §6)."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.base.errors import DomainError
from domain.base.members import MEMBER, Status
from domain.base.parts import NOTE_LIMIT, PartRole, PartState
from domain.base.roles import Role
from domain.base.things import Thing
from domain.events.events import EventForm
from domain.events.programme import HOST, JURY, SPEAKER
from services.areas import AREAS
from services.base import parts
from services.base.areas import Area, Areas, Cast, Known
from services.base.unit import Network, Unit
from services.events import access, editing, programme
from services.events.editing import Draft
from services.people import joining
from services.privacy import privacy
from storage.base import members, roles
from storage.base import parts as stored
from tests.builders.fresh import fresh
from tests.builders.states import put

NETWORK = Network("Учительская", "Europe/Moscow", "МЦ", "centre@example.org", frozenset(), "bot")
NOW = 1_795_424_400
DAY = 86_400
TEAM = "team"
LEAD, MATE, GUIDE = "lead", "mate", "guide"
P = PartState
OVER = 9
"""A team of that number has done its work."""


class Small:
    """A network of an organizer and some teachers, and teams beside its events."""

    def __init__(self, path: Path, people: int) -> None:
        self.db = sqlite3.connect(fresh(path), isolation_level=None)
        self.db.row_factory = sqlite3.Row
        self.db.execute("PRAGMA foreign_keys = ON")
        self.handed: list[tuple[int, str, int]] = []
        self.released: list[tuple[int, str, int]] = []
        self.heir: int | None = None
        cast = Cast(
            kind=TEAM,
            roles=(PartRole(LEAD, last_holder="error-event-last-host"), PartRole(MATE), PartRole(GUIDE)),
            words="event-role",
            is_live=lambda unit, thing: thing.number != OVER,
            heir=lambda unit, thing, leaving: self.heir,
            handed=lambda unit, part: self.handed.append((part.thing.number, part.role, part.member_id)),
            released=lambda unit, part: self.released.append((part.thing.number, part.role, part.member_id)),
        )
        known = Known(
            TEAM, title=lambda unit, thing: f"Команда {thing.number}", seen_by=lambda *_: None, gathers=lambda *_: True
        )
        self.areas = Areas((*AREAS.all, Area("teams", things=(known,), casts=(cast,))))
        self.now = NOW
        self.organizer = self.person(Role.ORGANIZER, Role.OWNER)
        self.people = [self.person() for _ in range(people)]

    def unit(self) -> Unit:
        return Unit(self.db, self.now, NETWORK, self.areas)

    def person(self, *held: Role) -> int:
        telegram_id = 1000 + self.db.execute("SELECT count(*) FROM members").fetchone()[0]
        member_id = members.add(self.db, telegram_id=telegram_id, language="ru", now=NOW)
        members.update(self.db, member_id, name=f"Учитель {telegram_id}", region="RU-MOW", joined_at=NOW)
        put(self.db, members.STATUS, member_id, Status.MEMBER)
        for role in held:
            roles.grant(self.db, member_id, role, by=None, now=NOW)
        self.db.execute(
            "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)"
            " VALUES (?, 'membership', 1, 1, 'ru', 'x', 'Даю согласие', ?)",
            (member_id, NOW),
        )
        return member_id

    def event(self, host: int, form: EventForm = EventForm.SEMINAR) -> int:
        roles.grant(self.db, host, Role.LEADER, by=None, now=NOW)
        draft = Draft(
            form=form, title="Семинар", starts_at=self.now + 30 * DAY, minutes=90, zone="Europe/Moscow",
            place="Школа № 5", capacity=5,
        )  # fmt: skip
        return editing.create(self.unit(), host, draft).id

    def does(self, use_case, *args, **kwargs):
        """One use case, whole or not at all, as a unit is."""
        self.db.execute("BEGIN")
        try:
            done = use_case(self.unit(), *args, **kwargs)
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")
        return done

    def refused(self, use_case, *args, **kwargs) -> str:
        with pytest.raises(DomainError) as said:
            self.does(use_case, *args, **kwargs)
        return said.value.key

    def state(self, thing: Thing, role: str, person: int) -> PartState | None:
        part = stored.one(self.db, thing, role, person)
        return part.state if part is not None else None


@pytest.fixture
def small(tmp_path):
    with tempfile.TemporaryDirectory() as folder:
        network = Small(Path(folder) / "x.db", 4)
        with closing(network.db):
            yield network


@pytest.fixture
def team(small):
    """Led by the first of the people."""
    thing = Thing(TEAM, 1)
    small.does(parts.give, thing, LEAD, small.people[0], by=small.people[0])
    return thing


# -- two sides say yes ---------------------------------------------------------------------------------------


def test_an_invitation_is_answered_and_the_answer_can_change(small, team):
    lead, anna, *_ = small.people
    assert small.does(parts.invite, team, MATE, anna, by=lead, note="  Очень\nнужны ").note == "Очень нужны"
    assert small.does(parts.invite, team, MATE, anna, by=lead) is None, "asked once"
    assert stored.holders(small.db, team, MATE) == []
    small.now += 60
    part = small.does(parts.answer, team, MATE, anna, True)
    assert (part.state, part.given_by, part.at, part.since) == (P.ACCEPTED, lead, NOW, NOW + 60)
    assert small.does(parts.answer, team, MATE, anna, True) is None
    assert stored.holders(small.db, team, MATE) == [anna]
    small.does(parts.answer, team, MATE, anna, False)
    assert small.state(team, MATE, anna) is P.DECLINED
    small.does(parts.answer, team, MATE, anna, True)
    assert stored.held_by(small.db, team, anna) == {MATE}


def test_nobody_takes_a_part_that_was_not_offered(small, team):
    lead, anna, boris, _ = small.people
    assert small.refused(parts.answer, team, MATE, anna, True) == "error-part-not-invited"
    assert small.refused(parts.decide, team, MATE, anna, True) == "error-part-not-asked"
    small.does(parts.ask, team, MATE, anna)
    assert small.refused(parts.answer, team, MATE, anna, True) == "error-part-not-invited", "theirs isn't the answer"
    small.does(parts.invite, team, MATE, boris, by=lead)
    assert small.refused(parts.decide, team, MATE, boris, True) == "error-part-not-asked"
    small.does(parts.end, team, MATE, boris)
    assert small.refused(parts.answer, team, MATE, boris, True) == "error-part-not-invited", "it was taken back"
    assert small.refused(parts.invite, team, "king", boris, by=lead) == "error-option-gone"


def test_an_application_is_answered_by_those_who_lead(small, team):
    _, anna, *_ = small.people
    assert small.does(parts.ask, team, MATE, anna, note="Веду кружок").state is P.ASKED
    assert small.does(parts.ask, team, MATE, anna) is None
    small.does(parts.decide, team, MATE, anna, False)
    assert small.state(team, MATE, anna) is P.REFUSED
    assert small.refused(parts.answer, team, MATE, anna, True) == "error-part-not-invited"
    small.does(parts.decide, team, MATE, anna, True)
    assert stored.holders(small.db, team, MATE) == [anna]
    small.does(parts.answer, team, MATE, anna, False)
    assert small.state(team, MATE, anna) is P.ENDED, "whoever asked for it asks again"
    assert small.refused(parts.answer, team, MATE, anna, True) == "error-part-not-invited"


def test_who_asks_and_is_invited_has_it(small, team):
    lead, anna, boris, _ = small.people
    small.does(parts.ask, team, MATE, anna)
    assert small.does(parts.invite, team, MATE, anna, by=lead).state is P.ACCEPTED
    small.does(parts.invite, team, MATE, boris, by=lead)
    assert small.does(parts.ask, team, MATE, boris).state is P.ACCEPTED


def test_a_part_that_ended_is_history_and_can_begin_anew(small, team):
    lead, anna, *_ = small.people
    small.does(parts.give, team, MATE, anna, by=lead)
    assert small.does(parts.end, team, MATE, anna)
    assert not small.does(parts.end, team, MATE, anna)
    assert [part.role for part in stored.of(small.db, team)] == [LEAD]
    assert [(part.role, part.state) for part in stored.of_member(small.db, anna)] == [(MATE, P.ENDED)]
    small.now += 60
    part = small.does(parts.invite, team, MATE, anna, by=lead)
    assert (part.state, part.at) == (P.INVITED, NOW + 60)


def test_words_are_cut(small, team):
    part = small.does(parts.invite, team, MATE, small.people[1], by=small.people[0], note="я" * 999)
    assert part.note == "я" * NOTE_LIMIT


# -- the last one ----------------------------------------------------------------------------------------------


def test_the_last_holder_stays(small, team):
    lead, anna, boris, _ = small.people
    for refused in (
        small.refused(parts.end, team, LEAD, lead),
        small.refused(parts.answer, team, LEAD, lead, False),
    ):
        assert refused == "error-event-last-host"
    small.does(parts.invite, team, LEAD, anna, by=lead)
    assert small.refused(parts.end, team, LEAD, lead) == "error-event-last-host", "asked isn't accepted"
    small.does(parts.end, team, LEAD, anna)
    small.does(parts.give, team, MATE, boris, by=lead)
    small.does(parts.end, team, MATE, boris)
    small.does(parts.invite, team, LEAD, anna, by=lead)
    small.does(parts.answer, team, LEAD, anna, True)
    small.does(parts.end, team, LEAD, lead)
    assert stored.holders(small.db, team, LEAD) == [anna]


def test_a_hand_over_is_asked_and_accepted(small, team):
    lead, anna, boris, vera = small.people
    assert small.refused(parts.hand_over, team, LEAD, anna, boris) == "error-part-not-held"
    assert small.refused(parts.hand_over, team, LEAD, lead, lead) == "error-part-not-held"
    asked = small.does(parts.hand_over, team, LEAD, lead, anna, note="Уезжаю")
    assert (asked.state, asked.instead_of) == (P.INVITED, lead)
    assert stored.holders(small.db, team, LEAD) == [lead], "until it is accepted"
    small.does(parts.answer, team, LEAD, anna, False)
    assert stored.holders(small.db, team, LEAD) == [lead]
    assert small.does(parts.answer, team, LEAD, anna, True).state is P.ACCEPTED
    assert stored.holders(small.db, team, LEAD) == [lead, anna], "what was declined hands nothing over any more"
    small.does(parts.hand_over, team, LEAD, lead, boris)
    small.does(parts.answer, team, LEAD, boris, True)
    assert stored.holders(small.db, team, LEAD) == [anna, boris]
    small.does(parts.hand_over, team, LEAD, boris, anna)
    assert stored.holders(small.db, team, LEAD) == [anna], "whoever holds it too has it alone"
    small.does(parts.ask, team, LEAD, vera)
    small.does(parts.hand_over, team, LEAD, anna, vera)
    assert stored.holders(small.db, team, LEAD) == [vera], "whoever asked for it has said yes"


def test_a_hand_over_ends_one_part_only(small, team):
    """Whoever handed over, left, and was named anew keeps what they have now."""
    lead, anna, boris, _ = small.people
    small.does(parts.give, team, LEAD, boris, by=lead)
    small.does(parts.hand_over, team, LEAD, lead, anna)
    small.does(parts.end, team, LEAD, lead)
    small.does(parts.answer, team, LEAD, anna, True)
    small.does(parts.give, team, LEAD, lead, by=boris)
    small.does(parts.answer, team, LEAD, anna, False)
    small.does(parts.answer, team, LEAD, anna, True)
    assert set(stored.holders(small.db, team, LEAD)) == {boris, lead, anna}


# -- leaving and erasure -----------------------------------------------------------------------------------------


def test_who_leaves_gives_everything_up_and_an_heir_takes_over(small, team):
    lead, anna, _, heir = small.people
    small.heir = heir
    over = Thing(TEAM, OVER)
    for thing, role in ((team, MATE), (over, MATE), (over, LEAD)):
        small.does(parts.give, thing, role, lead, by=lead)
    small.does(parts.invite, team, GUIDE, lead, by=anna)
    small.does(joining.leave, lead)
    assert small.handed == [(1, LEAD, heir)]
    assert {part.role for part in stored.of(small.db, team)} == {LEAD}
    assert stored.holders(small.db, team) == [heir]
    assert stored.held_by(small.db, over, lead) == {MATE, LEAD}, "what is over keeps its people"
    assert small.does(parts.vacant) == [], "and nobody is looked for there"
    assert set(small.released) == {(1, LEAD, lead), (1, MATE, lead), (1, GUIDE, lead)}
    small.heir = None


def test_a_no_to_an_invitation_goes_though_nobody_holds_the_role(small, team):
    lead, anna, *_ = small.people
    small.does(parts.invite, team, LEAD, anna, by=lead)
    small.does(joining.leave, lead)
    assert small.does(parts.vacant) == [(team, LEAD)]
    assert small.does(parts.answer, team, LEAD, anna, False).state is P.DECLINED
    assert small.does(parts.answer, team, LEAD, anna, True).is_held, "and the answer can change"


def test_who_asked_and_leaves_asks_anew_and_who_was_invited_may_change_their_mind(small, team):
    lead, anna, *_ = small.people
    small.does(parts.ask, team, MATE, anna)
    small.does(parts.decide, team, MATE, anna, True)
    assert small.does(parts.answer, team, MATE, anna, False).state is P.ENDED
    small.does(parts.invite, team, GUIDE, lead, by=lead)
    assert small.does(parts.answer, team, GUIDE, lead, False).state is P.DECLINED, "also by oneself"


def test_without_an_heir_the_holder_keeps_it_until_the_erasure_and_it_is_told(small, team):
    lead, anna, *_ = small.people
    small.does(joining.leave, lead)
    assert stored.holders(small.db, team, LEAD) == [lead]
    assert small.does(parts.vacant) == [(team, LEAD)]
    small.does(joining.come_back, lead)
    assert small.does(parts.vacant) == []
    small.does(privacy.erase_now, lead)
    assert [(part.name, part.is_held) for part in stored.of(small.db, team)] == [("", True)]
    assert small.does(parts.vacant) == [(team, LEAD)]
    small.does(parts.give, team, LEAD, anna, by=small.organizer)
    assert small.does(parts.vacant) == []
    assert small.refused(parts.end, team, LEAD, anna) == "error-event-last-host", "a name that is gone holds nothing"


def test_an_erasure_leaves_no_words_and_no_invitations(small, team):
    lead, anna, boris, _ = small.people
    over = Thing(TEAM, OVER)
    small.does(parts.give, over, MATE, anna, by=lead, note="Спасибо Анне")
    small.does(parts.invite, team, MATE, anna, by=lead, note="Просим")
    small.does(parts.give, team, GUIDE, anna, by=lead)
    small.does(parts.hand_over, team, GUIDE, anna, boris)
    exported = small.does(parts.export, anna)
    assert [(one["thing"], one["note"]) for one in exported] == [
        ("Команда 9", "Спасибо Анне"), ("Команда 1", "Просим"), ("Команда 1", None),
    ]  # fmt: skip
    small.does(privacy.erase_now, anna)
    [left] = stored.of_member(small.db, anna)
    assert (left.thing, left.note, left.name) == (over, None, "")
    theirs = stored.one(small.db, team, GUIDE, boris)
    assert theirs is not None
    assert (theirs.state, theirs.instead_of) == (P.INVITED, None)


# -- events are the first who use it -----------------------------------------------------------------------------


def test_a_discarded_draft_takes_its_parts_along(small):
    event = small.event(small.people[0])
    small.does(programme.invite, small.organizer, event, small.people[1], SPEAKER)
    small.does(editing.discard, small.people[0], event)
    assert stored.of(small.db, access.thing(event)) == []


def test_an_event_goes_to_an_organizer_and_its_hosts_hear_of_a_juror_who_left(small):
    host, juror, other, _ = small.people
    event = small.event(host, EventForm.CONTEST)
    small.does(parts.give, access.thing(event), HOST, other, by=host)
    small.does(parts.give, access.thing(event), JURY, juror, by=host)
    small.db.execute("UPDATE events SET state = 'published' WHERE id = ?", (event,))
    small.does(joining.leave, juror)
    told = small.db.execute("SELECT member_id FROM outbox WHERE kind = 'contest-juror-left'").fetchall()
    assert {row["member_id"] for row in told} == {host, other}
    for one in (host, other):
        small.does(joining.leave, one)
    assert stored.holders(small.db, access.thing(event), HOST) == [small.organizer]
    [noted] = small.db.execute("SELECT subject, after FROM audit WHERE action = 'event.hand-over'").fetchall()
    assert tuple(noted) == (f"event:{event}", str(Thing(MEMBER, small.organizer)))


PEOPLE = 4
who = st.integers(0, PEOPLE)
"""The last is the organizer."""
role_of_event = st.sampled_from((HOST, SPEAKER, JURY))


class PeopleComeAndGo(RuleBasedStateMachine):
    """Real use cases on an event, and the engine on a team: what must be held is held by somebody in the network."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.small = Small(Path(self.folder.name) / "x.db", PEOPLE)
        self.everybody = [*self.small.people, self.small.organizer]
        self.small.heir = self.small.organizer
        self.event = self.small.event(self.everybody[0])
        self.teams = [Thing(TEAM, number) for number in (1, 2)]
        for team, lead in zip(self.teams, self.everybody, strict=False):
            self.small.does(parts.give, team, LEAD, lead, by=lead)

    def teardown(self) -> None:
        self.small.db.close()
        self.folder.cleanup()

    def tries(self, use_case, *args, **kwargs) -> None:
        self.small.now += 60
        try:
            self.small.does(use_case, *args, **kwargs)
        except DomainError:
            return

    def is_here(self, person: int) -> bool:
        member = members.by_id(self.small.db, person, self.small.now)
        return member is not None and member.is_member

    @rule(by=who, person=who, role=role_of_event)
    def invites(self, by, person, role):
        self.tries(programme.invite, self.everybody[by], self.event, self.everybody[person], role)

    @rule(person=who, role=role_of_event, yes=st.booleans())
    def answers(self, person, role, yes):
        self.tries(programme.answer, self.everybody[person], self.event, role, yes)

    @rule(by=who, person=who, role=role_of_event)
    def dismisses(self, by, person, role):
        self.tries(programme.dismiss, self.everybody[by], self.event, self.everybody[person], role)

    @rule(team=st.integers(0, 1), by=who, person=who, role=st.sampled_from((LEAD, MATE)), step=st.sampled_from(
        ("invite", "ask", "yes", "no", "take", "refuse", "end", "hand over")))  # fmt: skip
    def team_changes(self, team, by, person, role, step):
        thing, one, other = self.teams[team], self.everybody[person], self.everybody[by]
        if not (self.is_here(one) and self.is_here(other)):
            return
        match step:
            case "invite":
                self.tries(parts.invite, thing, role, one, by=other)
            case "ask":
                self.tries(parts.ask, thing, role, one)
            case "yes" | "no":
                self.tries(parts.answer, thing, role, one, step == "yes")
            case "take" | "refuse":
                self.tries(parts.decide, thing, role, one, step == "take")
            case "end":
                self.tries(parts.end, thing, role, one)
            case "hand over":
                self.tries(parts.hand_over, thing, role, other, one)

    @rule(person=who)
    def leaves(self, person):
        self.tries(joining.leave, self.everybody[person])

    @rule(person=who)
    def returns(self, person):
        self.tries(joining.come_back, self.everybody[person])
        self.tries(privacy.come_back, self.everybody[person])

    @rule(person=who)
    def is_erased(self, person):
        self.tries(privacy.erase_now, self.everybody[person])

    @rule(person=who)
    def asks_to_be_erased(self, person):
        self.tries(privacy.ask_erasure, self.everybody[person])

    @invariant()
    def what_must_be_held_is_held_by_somebody_who_is_here(self):
        for thing, role in [(access.thing(self.event), HOST), *((team, LEAD) for team in self.teams)]:
            holders = stored.holders(self.small.db, thing, role)
            assert holders
            assert all(self.is_here(one) for one in holders)
        assert parts.vacant(self.small.unit()) == []


PeopleComeAndGo.TestCase.settings = settings(
    max_examples=25, stateful_step_count=30, suppress_health_check=list(HealthCheck)
)
TestPeopleComeAndGo = PeopleComeAndGo.TestCase
