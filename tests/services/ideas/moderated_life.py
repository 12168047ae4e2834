"""What moderators and an idea's author can do to it, as rules of a machine; and what must hold whatever they do."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.base.audience import of_author
from domain.base.errors import DomainError
from domain.base.parts import PartState
from domain.base.roles import Role
from domain.ideas.ideas import IDEA
from domain.ideas.lives import CHECKED
from domain.ideas.projects import COSIGNER, LEADER, TEAM
from domain.moderation.cases import Case, Reason
from domain.moderation.trust import Standing, Trust
from services.base import search
from services.ideas import access, proposing
from services.moderation import appealing, deciding, queue
from storage.base import index, members, parts
from storage.moderation import trust
from tests.services.base.test_parts import Small

PEOPLE = 5
WHO = st.integers(0, PEOPLE)
"""The last one is an organizer."""
MODERATOR = PEOPLE + 1
ANYBODY = st.integers(0, MODERATOR)


class ModeratedLife(RuleBasedStateMachine):
    """`everybody`: ids of five teachers, an organizer, and a moderator who has no part in the idea."""

    small: Small
    everybody: list[int]
    idea: int
    hid: frozenset[int] | None = None
    """Who was in the team of what is hidden, or could lead it; None: it isn't hidden."""

    def enter(self, small: Small, newcomer: bool) -> None:
        self.small = small
        self.everybody = [*small.people, small.organizer, small.person(Role.MODERATOR)]
        if not newcomer:
            trust.put(small.db, Standing(self.everybody[0], Trust.GIVEN, small.now))

    def attempts(self, use_case, *args) -> bool:
        """A refusal is an answer: False."""
        try:
            self.small.does(use_case, *args)
        except DomainError:
            return False
        return True

    def case(self) -> Case | None:
        return queue.newest_of(self.small.unit(), access.thing(self.idea))

    def leads(self, who: int) -> bool:
        member = members.by_id(self.small.db, self.everybody[who], self.small.now)
        return access.is_led_by(self.small.unit(), member, access.idea_of(self.small.unit(), self.idea))

    @rule(who=ANYBODY)
    def publishes(self, who) -> None:
        led = self.leads(who)
        assert not self.attempts(proposing.publish, self.everybody[who], self.idea) or led

    @rule(who=ANYBODY)
    def reports(self, who) -> None:
        self.attempts(queue.report, self.everybody[who], access.thing(self.idea), Reason.ADVERT)

    @rule(who=ANYBODY, passes=st.booleans())
    def decides_on_it(self, who, passes) -> None:
        if (case := self.case()) is None:
            return
        self.attempts(deciding.take, self.everybody[who], case.id)
        seen = deciding.number_of(self.small.unit(), case)
        decide, reasons = (deciding.approve, ()) if passes else (deciding.stop, (Reason.ADVERT,))
        if self.attempts(decide, self.everybody[who], case.id, seen, *reasons):
            assert who >= PEOPLE, "a stranger decides"
            assert self.everybody[who] != case.author_id

    @rule(who=ANYBODY)
    def takes_the_decision_back(self, who) -> None:
        if (case := self.case()) is not None and self.attempts(deciding.undo, self.everybody[who], case.id):
            assert self.everybody[who] == case.last_by

    @rule(who=ANYBODY)
    def appeals(self, who) -> None:
        case = self.case()
        if case is not None and self.attempts(appealing.appeal, self.everybody[who], case.id, "Не согласен"):
            assert self.everybody[who] == case.author_id

    @rule(who=ANYBODY)
    def shows_it_mended(self, who) -> None:
        led = self.leads(who)
        assert not self.attempts(proposing.send_again, self.everybody[who], self.idea) or led

    @invariant()
    def only_those_see_it_who_may(self) -> None:
        if not hasattr(self, "idea"):
            return
        unit = self.small.unit()
        idea = access.idea_of(unit, self.idea)
        is_public = idea.state in access.seen_states((idea.kind,))
        own = index.count_all(self.small.db, IDEA, (of_author(idea.author_id),))
        assert own == (idea.state == CHECKED), "its author finds it while a moderator looks"
        for who, person in enumerate(self.everybody):
            member = members.by_id(self.small.db, person, self.small.now)
            in_team = parts.held_by(self.small.db, access.thing(self.idea), person) & set(TEAM)
            moderates = who >= PEOPLE and idea.state != "draft"
            may = is_public or moderates or self.leads(who) or (idea.state == "hidden" and bool(in_team))
            if member.is_member:
                assert access.may_see(unit, member, idea) == may
            found = index.count_all(self.small.db, IDEA, search.audiences(unit, member))
            assert found == (is_public and member.is_member), "found if and only if others may look"

    @invariant()
    def what_isnt_shown_stands_still(self) -> None:
        if not hasattr(self, "idea"):
            return
        idea = access.idea_of(self.small.unit(), self.idea)
        terms = self.small.db.execute(
            "SELECT count(*) FROM due WHERE thing = ?", (str(access.thing(self.idea)),)
        ).fetchone()[0]
        if idea.state in ("draft", "checked", "hidden"):
            assert not terms
        held = parts.of(self.small.db, access.thing(self.idea))
        team = {part.member_id for part in held if part.is_held and part.role in TEAM}
        if idea.state == "hidden":
            assert idea.hidden_from in access.seen_states((idea.kind,))
            assert self.hid is None or team <= self.hid, "somebody has joined what is hidden"
            heirs = {part.member_id for part in held if part.role == COSIGNER and part.state is PartState.ACCEPTED}
            self.hid = frozenset(team | heirs)
        else:
            self.hid = None
        assert idea.kind == "problem" or any(part.role == LEADER and part.is_held for part in held)
