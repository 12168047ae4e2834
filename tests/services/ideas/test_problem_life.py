"""The life of a problem: whatever its author, colleagues and moderators do in whatever order, no rule is broken."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from domain.ideas.ideas import Kind
from domain.ideas.problems import SEEN, ProblemState
from services.base import due
from services.ideas import access, backing, problems, proposing, turning
from services.ideas.proposing import Draft
from services.people import joining
from storage.ideas import problems as stored
from tests.services.base.test_parts import DAY, Small
from tests.services.ideas.moderated_life import ANYBODY, PEOPLE, ModeratedLife


class Life(ModeratedLife):
    """Five teachers, an organizer, a moderator, and one problem."""

    @initialize(newcomer=st.booleans())
    def begin(self, newcomer) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.enter(Small(Path(self.folder.name) / "x.db", PEOPLE), newcomer)
        said = Draft(kind=Kind.PROBLEM, title="Не понимают условие", words="Читают и сразу считают.")
        self.idea = self.small.does(proposing.draft, self.everybody[0], said).id
        self.small.does(proposing.publish, self.everybody[0], self.idea)

    def teardown(self) -> None:
        self.small.db.close()
        self.folder.cleanup()

    @rule(who=ANYBODY, step=st.sampled_from((problems.reopen, problems.close)))
    def goes_on(self, who, step) -> None:
        if self.attempts(step, self.everybody[who], self.idea):
            assert who == 0 or who >= PEOPLE

    @rule(who=ANYBODY)
    def solves(self, who) -> None:
        if self.attempts(problems.solve, self.everybody[who], self.idea, "Чтение по ролям"):
            assert who == 0 or who >= PEOPLE

    @rule(who=ANYBODY)
    def has_it_too(self, who) -> None:
        was = access.idea_of(self.small.unit(), self.idea).state
        assert not self.attempts(backing.back, self.everybody[who], self.idea) or was in SEEN

    @rule(who=ANYBODY)
    def makes_a_project(self, who) -> None:
        was = access.idea_of(self.small.unit(), self.idea).state
        assert not self.attempts(turning.turn, self.everybody[who], self.idea) or was in SEEN

    @rule(who=st.integers(0, PEOPLE - 1))
    def leaves_the_network(self, who) -> None:
        self.attempts(joining.leave, self.everybody[who])

    @rule(days=st.sampled_from((1, 3, 8, 31)))
    def time_passes(self, days) -> None:
        self.small.now += days * DAY
        _, failed = self.small.does(due.some)
        assert not failed

    @invariant()
    def what_is_solved_says_what_helped(self) -> None:
        if hasattr(self, "idea"):
            state = access.idea_of(self.small.unit(), self.idea).state
            assert state is not ProblemState.SOLVED or stored.of(self.small.db, self.idea).outcome


Life.TestCase.settings = settings(max_examples=25, stateful_step_count=30, suppress_health_check=list(HealthCheck))
TestLife = Life.TestCase
