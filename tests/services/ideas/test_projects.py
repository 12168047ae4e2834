"""The life of a project: whatever people do in whatever order, no rule is broken (PRODUCT §6)."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from domain.base.errors import DomainError
from domain.ideas.ideas import Kind
from domain.ideas.projects import COSIGNER, LEADER, LIVE, PARTICIPANT, SUPERVISOR, WORDED, KitField, ProjectState
from domain.people.profile import ProfileField
from services.base import due
from services.base import parts as engine
from services.ideas import course, kit, proposing, results, team
from services.ideas.access import idea_of, thing
from services.ideas.proposing import Draft
from services.ideas.results import Said
from services.people import joining, profile
from services.reviews import asking
from storage.base import parts
from storage.ideas import projects
from storage.ideas import results as stored
from storage.ideas.ideas import PROJECT
from tests.builders.states import put
from tests.services.base.test_parts import DAY, Small
from tests.services.ideas.moderated_life import PEOPLE, WHO, ModeratedLife

ROLES = st.sampled_from((LEADER, PARTICIPANT, SUPERVISOR, COSIGNER))
P = ProjectState


class Life(ModeratedLife):
    """Five teachers of three schools (one of none), an organizer and a moderator, and one project."""

    @initialize(newcomer=st.booleans())
    def begin(self, newcomer) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.enter(Small(Path(self.folder.name) / "x.db", PEOPLE), newcomer)
        for place, school in enumerate(("Школа № 5", "Школа № 5", "Гимназия № 3", "Лицей № 8")):
            self.small.does(profile.fill, self.everybody[place], {ProfileField.SCHOOL: school})
        author = self.everybody[0]
        self.idea = self.small.does(
            proposing.draft, author, Draft(kind=Kind.PROJECT, title="Карта края", words="Соберём.")
        ).id
        for field in WORDED:
            self.small.does(kit.fill, author, self.idea, field, "Договорились")
        self.small.does(kit.fill, author, self.idea, KitField.ROLES, "Историк — 1\nХудожник — 1")
        self.small.does(kit.fill, author, self.idea, KitField.MONTHS, 4)
        self.small.does(kit.fill, author, self.idea, KitField.LEVEL, "network")
        self.small.does(kit.fill, author, self.idea, KitField.ANSWER_BY, self.small.now + 90 * DAY)
        self.small.does(kit.fill, author, self.idea, KitField.ETHICS, True)
        self.seats = [role.id for role in projects.roles(self.small.db, self.idea)]
        self.small.does(proposing.publish, author, self.idea)
        self.said: dict[int, bool] = {}

    def teardown(self) -> None:
        self.small.db.close()
        self.folder.cleanup()

    def _tries(self, use_case, who, *args) -> None:
        """A refusal is an answer; and nobody who doesn't lead does what leaders do."""
        actor = self.everybody[who]
        led = LEADER in parts.held_by(self.small.db, thing(self.idea), actor)
        try:
            self.small.does(use_case, actor, self.idea, *args)
        except DomainError:
            return
        if use_case in (course.call, course.start, course.close, course.reopen, team.decide, team.invite,
                        team.dismiss, team.hand_over, results.say, results.submit, results.take_back, results.publish,
                        results.show_advice, results.end):  # fmt: skip
            assert led, f"{use_case.__name__} by a stranger"

    @rule(who=WHO, step=st.sampled_from((course.call, course.start, course.close, course.reopen)))
    def goes_on(self, who, step) -> None:
        self._tries(step, who)

    @rule(who=WHO)
    def says_what_came_out(self, who) -> None:
        self._tries(results.say, who, Said("Карта на 40 точек"))

    @rule(who=WHO, step=st.sampled_from((results.submit, results.take_back, results.publish)))
    def brings_it_to_an_end(self, who, step) -> None:
        self._tries(step, who)

    @rule(who=WHO, on=st.booleans())
    def is_named(self, who, on) -> None:
        try:
            self.small.does(results.be_named, self.everybody[who], self.idea, on)
        except DomainError:
            return
        self.said[self.everybody[who]] = on

    @rule(who=WHO)
    def ends_it(self, who) -> None:
        self._tries(results.end, who, "Не вышло", None)

    @rule(who=WHO)
    def signs(self, who) -> None:
        self._tries(team.sign, who)

    @rule(who=WHO)
    def thinks_better(self, who) -> None:
        self._tries(team.take_back, who)

    @rule(who=WHO, seat=st.integers(0, 1))
    def asks(self, who, seat) -> None:
        self._tries(team.ask, who, self.seats[seat], "Помогу")

    @rule(who=WHO, whom=WHO, yes=st.booleans())
    def decides(self, who, whom, yes) -> None:
        self._tries(team.decide, who, self.everybody[whom], yes)

    @rule(who=WHO, whom=WHO, role=ROLES, seat=st.integers(0, 1))
    def invites(self, who, whom, role, seat) -> None:
        self._tries(team.invite, who, self.everybody[whom], role, self.seats[seat])

    @rule(who=WHO, role=ROLES, yes=st.booleans())
    def answers(self, who, role, yes) -> None:
        self._tries(team.answer, who, role, yes)

    @rule(who=WHO, role=ROLES)
    def leaves(self, who, role) -> None:
        self._tries(team.leave, who, role)

    @rule(who=WHO, whom=WHO, role=ROLES)
    def dismisses(self, who, whom, role) -> None:
        self._tries(team.dismiss, who, self.everybody[whom], role)

    @rule(who=WHO, whom=WHO)
    def hands_over(self, who, whom) -> None:
        self._tries(team.hand_over, who, self.everybody[whom])

    @rule(who=WHO)
    def takes_over(self, who) -> None:
        had = parts.present(self.small.db, thing(self.idea), LEADER)
        self._tries(team.take_over, who)
        if parts.present(self.small.db, thing(self.idea), LEADER) != had:
            assert self.everybody[who] == self.small.organizer
            assert not had

    @rule(who=st.integers(0, PEOPLE - 1))
    def leaves_the_network(self, who) -> None:
        try:
            self.small.does(joining.leave, self.everybody[who])
        except DomainError:
            return

    @rule(days=st.sampled_from((1, 6, 15, 31)))
    def time_passes(self, days) -> None:
        self.small.now += days * DAY
        _, failed = self.small.does(due.some)
        assert not failed

    @invariant()
    def somebody_leads_or_it_is_told(self) -> None:
        """The last leader never vanishes: a row is held, by somebody here, or `vacant` tells the organizers."""
        if not hasattr(self, "idea"):
            return
        held = parts.holders(self.small.db, thing(self.idea), LEADER)
        assert held, "nobody leads"
        state = idea_of(self.small.unit(), self.idea).state
        if state in LIVE and not parts.present(self.small.db, thing(self.idea), LEADER):
            heirs = parts.present(self.small.db, thing(self.idea), PARTICIPANT)
            assert not heirs or len(held) >= 1

    @invariant()
    def nobody_sits_on_anothers_seat(self) -> None:
        if hasattr(self, "idea"):
            assert all(role.taken <= role.seats for role in projects.roles(self.small.db, self.idea))

    @invariant()
    def who_supervises_does_no_work(self) -> None:
        if hasattr(self, "idea"):
            for person in self.everybody:
                held = parts.held_by(self.small.db, thing(self.idea), person)
                assert not (SUPERVISOR in held and held & {LEADER, PARTICIPANT})

    @invariant()
    def a_closed_one_keeps_nobody_waiting(self) -> None:
        if hasattr(self, "idea") and idea_of(self.small.unit(), self.idea).state is P.CLOSED:
            states = {part.state.value for part in parts.of(self.small.db, thing(self.idea))}
            assert not states & {"asked", "invited"}

    @invariant()
    def nothing_is_published_without_a_review(self) -> None:
        if hasattr(self, "idea") and idea_of(self.small.unit(), self.idea).state is P.PUBLISHED:
            review = asking.latest(self.small.unit(), thing(self.idea))
            assert review is not None
            assert review.state in asking.OVER

    @invariant()
    def silence_names_nobody(self) -> None:
        if hasattr(self, "said"):
            for author in stored.authors(self.small.db, self.idea):
                assert author.shown is self.said.get(author.member_id)


class Late(Life):
    """The same, from a project that is at work and has said what came out: so that its end is reached often."""

    @initialize()
    def begin(self) -> None:
        super().begin(newcomer=False)
        for person in self.everybody[3:]:
            self.small.does(profile.fill, person, {ProfileField.SCHOOL: f"Лицей № {person}"})
        for state in (P.TEAM, P.RUNNING):
            put(self.small.db, PROJECT, self.idea, state)
        engine.give(self.small.unit(), thing(self.idea), PARTICIPANT, self.everybody[2], by=None)
        self.small.does(results.say, self.everybody[0], self.idea, Said("Карта на 40 точек"))


Life.TestCase.settings = settings(max_examples=25, stateful_step_count=30, suppress_health_check=list(HealthCheck))
TestLife = Life.TestCase
Late.TestCase.settings = Life.TestCase.settings
TestLate = Late.TestCase
