"""The result of a project: what its use cases leave behind (PRODUCT §6, §8)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.lists import FIRST
from domain.base.members import Status
from domain.base.parts import PartState
from domain.base.roles import Role
from domain.ideas.ideas import DAY, Kind
from domain.ideas.projects import LEADER, PARTICIPANT, SUPERVISOR, ProjectState
from domain.ideas.results import FILES_MOST
from domain.people.profile import ProfileField
from domain.reviews.reviews import ReviewState
from services.base import due
from services.base import parts as engine
from services.ideas import proposing, result_views, results, team, work_data
from services.ideas.access import idea_of, thing
from services.ideas.proposing import Draft
from services.ideas.results import Said
from services.people import profile
from services.reviews import asking, reviewing, views
from services.reviews.access import review_of
from services.reviews.access import thing as review
from storage.base import members, parts, roles
from storage.ideas import backers
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
    small.does(profile.clear, small.former, ProfileField.SCHOOL)
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


# -- who may say what, and when ----------------------------------------------------------------------


REVIEW = results.REVIEWED[0]


def judged(small, points=(4, 4, 4, 4, 4)) -> int:
    """It was submitted, and the reviewers have judged it; the number of the review."""
    are_experts(small, *small.experts)
    review_id = submit(small)
    for expert in small.experts:
        small.does(reviewing.answer, expert, review_id, True)
        small.does(reviewing.judge, expert, review_id, points, ADVICE)
    return review_id


def told(small, kind, person) -> int:
    found = small.db.execute("SELECT count(*) FROM outbox WHERE kind = ? AND member_id = ?", (kind, person))
    return found.fetchone()[0]


def test_a_result_is_said_while_the_project_runs(small):
    small.does(results.add_file, small.leader, small.idea, FILE)
    [file] = stored.files_of(small.db, small.idea)
    for at in (P.TEAM, P.REVIEW, P.PUBLISHED, P.CLOSED):
        put(small.db, PROJECT, small.idea, at)
        for use_case, given in (
            (results.say, (small.idea, SAID)),
            (results.add_file, (small.idea, FILE)),
            (results.drop_file, (file.id,)),
            (results.may_end, (small.idea,)),
        ):
            assert small.refused(use_case, small.leader, *given).startswith("error-"), (at, use_case)
    assert len(stored.files_of(small.db, small.idea)) == 1


def test_files_come_with_words(small):
    small.db.execute("DELETE FROM results")
    assert small.refused(results.add_file, small.leader, small.idea, FILE) == "error-result-unsaid"


def test_whoever_has_answered_isnt_asked_again_whether_to_be_named(small):
    submit(small)
    small.does(results.be_named, small.mate, small.idea, False)
    assert small.refused(results.be_named, small.experts[0], small.idea, True) == "error-result-not-author"
    small.does(results.take_back, small.leader, small.idea)
    judged(small)
    assert told(small, "result-credit", small.mate) == 1
    assert told(small, "result-credit", small.other) == 3, "at each version, and before it is published"


def test_reviewers_neednt_go_on_with_what_was_taken_back(small):
    are_experts(small, *small.experts)
    review_id = submit(small)
    small.does(results.take_back, small.leader, small.idea)
    assert not review_of(small.unit(), review_id).is_live
    assert small.refused(results.take_back, small.leader, small.idea).startswith("error-")


def test_it_is_told_to_all_who_made_or_backed_it_and_nothing_of_the_project_waits_any_more(small):
    backer, _ = small.experts
    backers.add(small.db, small.idea, backer, small.now)
    judged(small)
    engine.invite(small.unit(), thing(small.idea), SUPERVISOR, small.former, by=small.leader)
    engine.end(small.unit(), thing(small.idea), PARTICIPANT, small.mate)
    due.at(small.unit(), thing(small.idea), team.UNANSWERED, small.now + DAY)
    small.does(results.publish, small.leader, small.idea)
    assert [told(small, "result-published", one) for one in (small.leader, small.mate, small.other, backer)] == [
        0, 1, 1, 1,
    ]  # fmt: skip
    assert parts.one(small.db, thing(small.idea), SUPERVISOR, small.former).state is PartState.ENDED
    assert due.when(small.unit(), thing(small.idea), team.UNANSWERED) is None


def test_who_asks_to_join_gets_an_answer_when_it_ends_without_a_result(small):
    engine.ask(small.unit(), thing(small.idea), PARTICIPANT, small.experts[0])
    small.does(results.end, small.leader, small.idea, "Не хватило времени", None)
    assert parts.one(small.db, thing(small.idea), PARTICIPANT, small.experts[0]).state is PartState.REFUSED
    assert told(small, "project-answered", small.experts[0]) == 1


def test_who_is_unfit_to_review_it(small):
    assert {small.leader, small.mate, small.other, small.former} <= set(REVIEW.unfit(small.unit(), thing(small.idea)))
    for person in (small.former, small.mate):
        small.does(profile.clear, person, ProfileField.SCHOOL)
    unfit = REVIEW.unfit(small.unit(), thing(small.idea))
    assert small.former not in unfit, "without a school they aren't asked anyway"
    assert small.mate in unfit


def test_whoever_leads_it_by_now_reads_the_reviews_too(small):
    submit(small)
    engine.give(small.unit(), thing(small.idea), LEADER, small.former, by=small.leader)
    assert small.former in REVIEW.authors(small.unit(), thing(small.idea))


def test_a_review_that_is_withdrawn_later_changes_nothing_of_a_project_that_runs(small):
    small.does(lambda unit: REVIEW.on_withdrawn(unit, thing(small.idea), 1))
    assert state(small) == P.RUNNING


# -- who sees what -----------------------------------------------------------------------------------


def seen_by(small, person):
    return small.does(result_views.shown, person, small.idea)


def test_before_it_is_published_its_authors_and_its_team_alone_see_it(small):
    reader = small.experts[0]
    for at in (P.RUNNING, P.REVIEW):
        put(small.db, PROJECT, small.idea, at)
        assert small.refused(result_views.shown, reader, small.idea) == "error-result-not-yet"
        assert seen_by(small, small.mate).result is not None
    put(small.db, PROJECT, small.idea, P.RUNNING)
    submit(small)
    engine.end(small.unit(), thing(small.idea), PARTICIPANT, small.mate)
    assert seen_by(small, small.mate).own is not None, "who has left is an author still"


def test_who_hasnt_agreed_is_counted_and_not_named(small):
    judged(small)
    small.does(results.be_named, small.mate, small.idea, True)
    small.does(results.be_named, small.other, small.idea, False)
    small.does(results.publish, small.leader, small.idea)
    seen = seen_by(small, small.experts[0])
    assert [member.id for member, _ in seen.named] == [small.mate]
    assert (seen.unnamed, seen.silent) == (2, 1)


def test_advice_is_the_authors_until_a_leader_shows_it_to_all(small):
    are_experts(small, *small.experts)
    reader = small.former
    submit(small)
    assert not seen_by(small, small.leader).may_read_advice, "nobody has said anything yet"
    assert small.refused(results.show_advice, small.leader, small.idea, True) == "error-result-unreviewed"
    small.does(results.take_back, small.leader, small.idea)
    judged(small)
    small.does(results.show_advice, small.leader, small.idea, True)
    assert small.refused(result_views.advice, reader, small.idea) == "error-result-not-yet"
    assert [said.words for said in small.does(result_views.advice, small.mate, small.idea)[1]] == [ADVICE] * 2
    small.does(results.publish, small.leader, small.idea)
    assert seen_by(small, reader).may_read_advice
    small.does(results.show_advice, small.leader, small.idea, False)
    assert small.refused(result_views.advice, reader, small.idea) == "error-result-advice"
    assert seen_by(small, small.mate).may_read_advice


def test_whats_missing_is_said_to_who_leads(small):
    small.does(profile.clear, small.other, ProfileField.SCHOOL)
    assert seen_by(small, small.leader).missing
    assert not seen_by(small, small.mate).missing


def test_a_file_is_opened_by_who_sees_the_result(small):
    small.does(results.add_file, small.leader, small.idea, FILE)
    [file] = stored.files_of(small.db, small.idea)
    assert small.does(result_views.file_of, small.mate, file.id)[1] == file
    assert small.refused(result_views.file_of, small.experts[0], file.id) == "error-result-not-yet"
    small.does(results.end, small.leader, small.idea, "Не хватило времени", None)
    for person in (small.experts[0], small.mate):
        assert small.refused(result_views.file_of, person, file.id) == "error-result-file"


def test_the_archive_has_points_of_what_was_published_alone(small):
    judged(small)
    small.does(results.publish, small.leader, small.idea)
    [entry] = small.does(result_views.archive, small.experts[0], FIRST).items
    assert entry.points == seen_by(small, small.experts[0]).points == 20
    put(small.db, PROJECT, small.idea, P.CLOSED)
    [entry] = small.does(result_views.archive, small.experts[0], FIRST).items
    assert entry.points is None
    outside = small.person()
    put(small.db, members.STATUS, outside, Status.GUEST)
    assert small.refused(result_views.archive, outside, FIRST) == "error-join-first"


def test_points_wait_for_the_outcome(small):
    are_experts(small, *small.experts)
    review_id = submit(small)
    small.does(reviewing.answer, small.experts[0], review_id, True)
    small.does(reviewing.judge, small.experts[0], review_id, (4, 4, 4, 4, 4), ADVICE)
    assert seen_by(small, small.leader).points is None
