"""The result of a project: what its use cases leave behind (PRODUCT §6, §8)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.parts import PartState
from domain.base.roles import Role
from domain.ideas.ideas import Kind
from domain.ideas.projects import PARTICIPANT, ProjectState
from domain.ideas.results import FILES_MOST
from domain.people.profile import ProfileField
from domain.reviews.reviews import ReviewState
from services.base import parts as engine
from services.ideas import proposing, result_views, results, work_data
from services.ideas.access import idea_of, thing
from services.ideas.proposing import Draft
from services.ideas.results import Said
from services.people import profile
from services.reviews import asking, reviewing, views
from services.reviews.access import review_of
from services.reviews.access import thing as review
from storage.base import parts, roles
from storage.ideas import results as stored
from storage.ideas.ideas import PROJECT
from tests.builders.states import put
from tests.services.base.test_parts import Small

SAID = Said("Карта на 40 точек", None, ("https://example.org/map",))
FILE = {"kind": "document", "file_id": "F", "unique_id": "U", "name": "карта.pdf", "size": 9}
ADVICE = "Добавьте критерии оценки для детей."
P = ProjectState


@pytest.fixture
def small(tmp_path):
    """A running project that three people do, each at a school of their own; the fourth has left its team."""
    small = Small(tmp_path / "x.db", 6)
    for number, person in enumerate(small.people):
        small.does(profile.fill, person, {ProfileField.SCHOOL: f"Школа № {number + 1}"})
    small.leader, small.mate, small.other, small.former, *small.experts = small.people
    draft = Draft(kind=Kind.PROJECT, title="Карта края", words="Соберём.")
    small.idea = small.does(proposing.draft, small.leader, draft).id
    small.does(proposing.publish, small.leader, small.idea)
    for state in (P.TEAM, P.RUNNING):
        put(small.db, PROJECT, small.idea, state)
    for person in (small.mate, small.other, small.former):
        engine.give(small.unit(), thing(small.idea), PARTICIPANT, person, by=None)
    engine.end(small.unit(), thing(small.idea), PARTICIPANT, small.former)
    small.does(results.say, small.leader, small.idea, SAID)
    yield small
    small.db.close()


def submit(small) -> int:
    """The number of the review."""
    small.does(results.submit, small.leader, small.idea)
    return asking.latest(small.unit(), thing(small.idea)).id


def state(small) -> str:
    return idea_of(small.unit(), small.idea).state


def are_experts(small, *people):
    for person in people:
        roles.grant(small.db, person, Role.EXPERT, by=None, now=small.now)


def asked(small, review_id):
    return [part.member_id for part in parts.of(small.db, review(review_id))]


def test_whoever_was_in_the_team_once_doesnt_review_it(small):
    are_experts(small, small.former, *small.experts)
    assert asked(small, submit(small)) == small.experts


def test_a_former_one_without_a_school_doesnt_stand_in_the_way(small):
    small.db.execute("DELETE FROM profile_fields WHERE member_id = ? AND field = 'school'", (small.former,))
    are_experts(small, *small.experts)
    assert asked(small, submit(small)) == small.experts


def test_who_asks_to_join_gets_an_answer_when_it_is_submitted(small):
    engine.ask(small.unit(), thing(small.idea), PARTICIPANT, small.experts[0])
    submit(small)
    assert parts.one(small.db, thing(small.idea), PARTICIPANT, small.experts[0]).state is PartState.REFUSED
    told = small.db.execute("SELECT count(*) FROM outbox WHERE kind = 'project-answered' AND member_id = ?",
                            (small.experts[0],)).fetchone()[0]  # fmt: skip
    assert told == 1


def test_reviewers_of_an_older_version_still_know_what_it_was(small):
    are_experts(small, *small.experts)
    first = submit(small)
    for expert in small.experts:
        small.does(reviewing.answer, expert, first, True)
        small.does(reviewing.judge, expert, first, (2, 2, 2, 2, 2), ADVICE)
    assert review_of(small.unit(), first).state is ReviewState.ADVISED
    small.does(results.take_back, small.leader, small.idea)
    assert state(small) == P.RUNNING
    submit(small)
    seen = small.does(reviewing.assignment, small.experts[0], first)
    assert seen.task.title == "Карта края"
    assert seen.task.links == (), "the links of another version"


def test_a_review_that_is_taken_back_brings_the_project_back_to_work(small):
    review_id = submit(small)
    with pytest.raises(DomainError, match="error-review-not-yours"):
        small.does(views.withdraw, small.mate, review_id)
    small.does(views.withdraw, small.leader, review_id)
    assert state(small) == P.RUNNING


def test_advice_of_another_version_is_kept_back_again(small):
    are_experts(small, *small.experts)
    first = submit(small)
    for expert in small.experts:
        small.does(reviewing.answer, expert, first, True)
        small.does(reviewing.judge, expert, first, (4, 4, 4, 4, 4), ADVICE)
    small.does(results.show_advice, small.leader, small.idea, True)
    small.does(results.take_back, small.leader, small.idea)
    submit(small)
    assert not stored.of(small.db, small.idea).advice_shown


def test_files_go_with_who_gave_them_unless_they_are_published(small):
    small.does(results.add_file, small.leader, small.idea, FILE)
    small.does(lambda unit: work_data.erase_results(unit, small.mate))
    assert len(stored.files_of(small.db, small.idea)) == 1
    put(small.db, PROJECT, small.idea, P.REVIEW)
    put(small.db, PROJECT, small.idea, P.PUBLISHED)
    small.does(lambda unit: work_data.erase_results(unit, small.leader))
    assert len(stored.files_of(small.db, small.idea)) == 1


def test_files_that_arent_published_go(small):
    small.does(results.add_file, small.leader, small.idea, FILE)
    small.does(lambda unit: work_data.erase_results(unit, small.leader))
    assert stored.files_of(small.db, small.idea) == []


def test_there_is_room_for_so_many_files(small):
    for _ in range(FILES_MOST):
        small.does(results.add_file, small.leader, small.idea, FILE)
    with pytest.raises(DomainError, match="error-result-files-most"):
        small.does(results.add_file, small.leader, small.idea, FILE)


def test_what_was_given_to_reviewers_isnt_shown_of_a_project_that_ended_without_a_result(small):
    small.does(results.add_file, small.leader, small.idea, FILE)
    small.does(results.end, small.leader, small.idea, "Не хватило времени", None)
    seen = small.does(result_views.shown, small.experts[0], small.idea)
    assert (seen.result.links, seen.result.files, seen.named) == ((), (), ())
