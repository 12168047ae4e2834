"""Where projects and problems say no: a state, a seat, a term, a person who doesn't fit (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.parts import PartState
from domain.ideas.ideas import DAY
from domain.ideas.problems import MANY
from domain.ideas.projects import COSIGNER, LEADER, PARTICIPANT, SUPERVISOR, KitField, ProjectState
from domain.people.profile import ProfileField
from services.base import due
from services.base import parts as engine
from services.ideas import backing, course, kit, problems, team, turning, views
from services.ideas.access import idea_of, thing
from services.ideas.proposing import ALONE
from services.people import profile
from storage.base import parts
from storage.ideas.ideas import PROJECT
from tests.builders.states import put
from tests.rights.persons import Who
from tests.rights.stage import NOW, Stage

P = ProjectState


def refuses(key, use_case, unit, *given):
    with pytest.raises(DomainError) as said:
        use_case(unit, *given)
    assert said.value.key == key


def stands(unit, idea_id: int, state: ProjectState) -> None:
    put(unit.db, PROJECT, idea_id, state)


@pytest.fixture
def on(stage):
    """A unit on the stage that is undone, and the author, who leads both projects."""
    stage.db.execute("BEGIN")
    yield stage.unit(), stage[Who.AUTHOR]
    stage.db.execute("ROLLBACK")


def test_one_asks_to_join_to_the_end_of_the_day_that_was_said(stage, on):
    unit, _ = on
    over = NOW + 20 * DAY + DAY
    team.require_may_ask(replace(unit, now=over - 1), stage[Who.MEMBER], stage.calling)
    refuses("error-project-late", team.require_may_ask, replace(unit, now=over), stage[Who.MEMBER], stage.calling)
    refuses("error-project-not-calling", team.require_may_ask, unit, stage[Who.MEMBER], stage.project)


def test_a_signature_is_given_and_taken_back_before_the_team_is_called(stage, on):
    unit, _ = on
    engine.give(unit, thing(stage.calling), COSIGNER, stage[Who.MEMBER], by=None)
    for use_case in (team.sign, team.take_back):
        refuses("error-project-not-gathering", use_case, unit, stage[Who.MEMBER], stage.calling)


def test_whoever_hasnt_told_a_school_signs_nothing(stage, on):
    unit, author = on
    stands(unit, stage.project, P.GATHERING)
    profile.clear(unit, stage[Who.MEMBER], ProfileField.SCHOOL)
    refuses("error-project-school-first", team.sign, unit, stage[Who.MEMBER], stage.project)
    refuses("error-idea-own", team.sign, unit, author, stage.project)


def test_nobody_is_taken_or_comes_when_no_seat_is_left_or_none_is_wanted(stage, on):
    unit, author = on
    for who in (Who.MEMBER, Who.LEADER):
        team.ask(unit, stage[who], stage.calling, stage.seat, "Помогу")
        team.decide(unit, author, stage.calling, stage[who], True)
    refuses("error-project-no-seat", team.decide, unit, author, stage.calling, stage[Who.GROUP_LEADER], True)
    refuses("error-project-no-seat", team.answer, unit, stage[Who.ADDRESSEE], stage.calling, PARTICIPANT, True)
    refuses("error-project-no-seat", team.ask, unit, stage[Who.CAME], stage.calling, stage.seat, "И я")


def test_a_no_is_not_turned_into_a_yes_when_the_team_isnt_called_any_more(stage, on):
    unit, author = on
    team.decide(unit, author, stage.calling, stage[Who.GROUP_LEADER], False)
    team.answer(unit, stage[Who.ADDRESSEE], stage.calling, PARTICIPANT, False)
    engine.invite(unit, thing(stage.calling), LEADER, stage[Who.MEMBER], by=author)
    team.answer(unit, stage[Who.MEMBER], stage.calling, LEADER, False)
    stands(unit, stage.calling, P.CLOSED)
    for use_case, who, given in (
        (team.answer, Who.ADDRESSEE, (PARTICIPANT, True)),
        (team.answer, Who.MEMBER, (LEADER, True)),
        (team.invite, Who.AUTHOR, (stage.listed, SUPERVISOR)),
        (team.hand_over, Who.AUTHOR, (stage[Who.GROUP_MATE],)),
        (team.leave, Who.GROUP_MATE, (PARTICIPANT,)),
        (team.dismiss, Who.AUTHOR, (stage[Who.GROUP_MATE], PARTICIPANT)),
        (team.advise, Who.EXPERT, ("Слово",)),
        (team.take_over, Who.ORGANIZER, ()),
    ):
        refuses("error-project-over", use_case, unit, stage[who], stage.calling, *given)
    stands(unit, stage.calling, P.GATHERING)
    refuses("error-project-not-calling", team.decide, unit, author, stage.calling, stage[Who.GROUP_LEADER], True)


def test_who_supervises_isnt_asked_to_do_the_work(stage, on):
    unit, author = on
    for member, role in ((stage[Who.EXPERT], PARTICIPANT), (stage[Who.GROUP_MATE], SUPERVISOR)):
        refuses("error-project-supervises", team.invite, unit, author, stage.calling, member, role, stage.seat)


def test_one_asks_one_person_at_a_time_to_lead_instead(stage, on):
    unit, author = on
    engine.give(unit, thing(stage.calling), PARTICIPANT, stage[Who.MEMBER], by=None)
    for one in (stage[Who.GROUP_MATE], stage[Who.MEMBER]):
        team.hand_over(unit, author, stage.calling, one)
    asked = [p.member_id for p in parts.of(unit.db, thing(stage.calling)) if p.role == LEADER and p.instead_of]
    assert asked == [stage[Who.MEMBER]]


def test_an_organizer_takes_over_only_what_nobody_leads(stage, on):
    unit, _ = on
    refuses("error-project-led", team.take_over, unit, stage[Who.ORGANIZER], stage.calling)


def test_who_leads_along_isnt_dismissed_and_an_applicant_is_answered(stage, on):
    unit, author = on
    refuses("error-project-not-to-dismiss", team.dismiss, unit, author, stage.calling, stage[Who.FRIEND], LEADER)
    assert not team.dismiss(unit, author, stage.calling, stage[Who.GROUP_LEADER], PARTICIPANT)


def test_what_the_kit_doesnt_take(stage, on):
    unit, author = on
    refuses("error-project-date-past", kit.fill, unit, author, stage.project, KitField.ANSWER_BY, unit.now)
    refuses("error-project-role-held", kit.fill, unit, author, stage.calling, KitField.ROLES, "Художник — 1")
    stands(unit, stage.project, P.CLOSED)
    refuses("error-project-closed", kit.fill, unit, author, stage.project, KitField.GOAL, "Цель")
    engine.give(unit, thing(stage.calling), LEADER, stage[Who.ORGANIZER], by=None)
    refuses("error-state-changed", kit.begin_above, unit, stage[Who.ORGANIZER], stage.calling, False)


def test_seats_are_no_fewer_than_those_who_sit_on_them(stage, on):
    unit, author = on
    team.decide(unit, author, stage.calling, stage[Who.GROUP_LEADER], True)
    refuses("error-project-role-held", kit.fill, unit, author, stage.calling, KitField.ROLES, "Историк — 1")
    kit.fill(unit, author, stage.calling, KitField.ROLES, "Историк — 2")


def lapses(stage: Stage, idea_id: int) -> ProjectState:
    unit = replace(stage.unit(), now=NOW + 31 * DAY)
    course.lapse(unit, idea_of(unit, idea_id))
    return ProjectState(idea_of(unit, idea_id).state)


@pytest.mark.parametrize("who", ["nobody", "asks", "is invited", "leads along", "takes part"])
def test_a_call_that_somebody_follows_isnt_ended(stage, on, who):
    unit, _ = on
    for part in parts.of(unit.db, thing(stage.calling)):
        if part.member_id != stage[Who.AUTHOR]:
            unit.db.execute("DELETE FROM parts WHERE id = ?", (part.id,))
    of, somebody = thing(stage.calling), stage[Who.MEMBER]
    if who == "asks":
        engine.ask(unit, of, PARTICIPANT, somebody)
    elif who == "is invited":
        engine.invite(unit, of, SUPERVISOR, somebody, by=None)
    elif who == "leads along":
        engine.give(unit, of, LEADER, somebody, by=None)
    elif who == "takes part":
        engine.give(unit, of, PARTICIPANT, somebody, by=None)
    assert lapses(stage, stage.calling) is (P.CLOSED if who == "nobody" else P.TEAM)
    # It is looked at again a month later, as long as it stands.
    assert (due.when(unit, of, ALONE) is None) is (who == "nobody")


def test_who_leads_and_has_signed_is_no_cosigner(stage, on):
    unit, _ = on
    for who in (Who.AUTHOR, Who.MEMBER):
        engine.give(unit, thing(stage.project), COSIGNER, stage[who], by=None)
    assert course.facts_of(unit, idea_of(unit, stage.project)).cosigners == 1


def test_a_project_at_work_waits_for_nobody_to_join(stage, on):
    unit, author = on
    for who, school in ((Who.AUTHOR, "Школа № 5"), (Who.GROUP_MATE, "Школа № 8")):
        profile.fill(unit, stage[who], {ProfileField.SCHOOL: school})
    kit.fill(unit, author, stage.calling, KitField.LEVEL, "network")
    assert due.when(unit, thing(stage.calling), ALONE) is not None
    course.start(unit, author, stage.calling)
    assert due.when(unit, thing(stage.calling), ALONE) is None


def test_closing_keeps_nobody_waiting(stage, on):
    unit, author = on
    course.close(unit, author, stage.calling)
    states = {part.state for part in parts.of(unit.db, thing(stage.calling))}
    assert not states & {PartState.ASKED, PartState.INVITED}


# -- problems ----------------------------------------------------------------------------------------


def test_a_draft_of_a_problem_becomes_no_project(stage, on):
    unit, author = on
    refuses("error-problem-not-yours", turning.turn, unit, author, stage.drafted)
    turning.turn(unit, author, stage.problem)
    refuses("error-problem-turned", turning.turn, unit, author, stage.problem)


@pytest.mark.parametrize("is_turned", [False, True])
def test_many_are_told_to_the_author_while_there_is_no_project_of_it(stage, on, is_turned):
    unit, author = on
    if is_turned:
        turning.turn(unit, author, stage.problem)
    for who in (Who.MEMBER, Who.LEADER, Who.EXPERT, Who.CAME, Who.HOST, Who.JUROR)[: MANY - 1]:
        backing.back(unit, stage[who], stage.problem)
    rows = unit.db.execute("SELECT member_id FROM outbox WHERE kind = 'problem-many'").fetchall()
    assert [row["member_id"] for row in rows] == ([] if is_turned else [author])


def test_whoever_has_answered_is_thanked_and_nobody_else(stage, on):
    unit, author = on
    for whom in (stage[Who.MEMBER], author):
        refuses("error-problem-thanks-whom", problems.thank, unit, author, stage.problem, whom, "Спасибо большое")
    problems.thank(unit, author, stage.problem, stage[Who.FRIEND], "Спасибо большое")


def test_a_draft_project_of_a_problem_is_its_leaders_alone(stage, on):
    unit, author = on
    project = turning.turn(unit, author, stage.problem)
    for who, shown in ((Who.AUTHOR, project), (Who.MEMBER, None)):
        part = views.card(unit, stage[who], stage.problem).problem
        assert part is not None
        assert part.project == shown


def test_opening_again_takes_back_what_wasnt_said(stage, on):
    unit, author = on
    problems.solve(unit, author, stage.problem, "Помогло чтение по ролям")
    waits = "SELECT 1 FROM outbox WHERE kind = 'problem-solved' AND state = 'due'"
    assert unit.db.execute(waits).fetchall()
    problems.reopen(unit, author, stage.problem)
    assert not unit.db.execute(waits).fetchall()
