"""Reviews as use cases: who is asked, terms, disagreement, outcome, answer, credit (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.parts import PartState
from domain.base.roles import Role
from domain.people.profile import ProfileField
from domain.reviews.reviews import ReviewState
from services.people import joining, profile, roles
from services.privacy import privacy
from services.reviews import assigning, reviewing, views, waiting
from storage.base import members
from tests.services.reviews.conftest import ADVICE, BAD, DAY, GOOD

S = ReviewState


@pytest.fixture
async def three(house):
    return [await house.expert(f"Эксперт {n}", f"школа {n}, Псков") for n in (2, 3, 4)]


async def test_two_of_other_schools_are_asked(house, three):
    near = await house.expert("Сосед", "СОШ № 1, Псков")
    other = await house.expert("Историк", "школа 9, Псков", subjects=["history"])
    review = await house.ask(house.work_, house.author)
    asked = await house.asked(review.id)
    assert asked == three[:2]
    assert not {near, other, house.author} & set(asked)
    assert await house.told(three[0]) == ["review-asked"]
    assert await house.told(house.author) == []


async def test_two_of_one_school_never_review_together(house):
    one = await house.expert("Первый", "школа 7, Псков")
    two = await house.expert("Вторая", "СОШ № 7, Псков")
    review = await house.ask(house.work_, house.author)
    assert await house.asked(review.id) == [one]
    assert (await house.review(review.id)).few_since == house.network.now
    third = await house.expert("Третий", "школа 8, Псков")
    await house.passes(1)
    assert await house.asked(review.id) == [one, third]
    assert (await house.review(review.id)).few_since is None
    assert two not in await house.asked(review.id)


async def test_a_reviewer_without_a_school_is_asked_for_it_first(house, three):
    await house.network.do(roles.revoke, house.network.owner, three[1], Role.EXPERT)
    await house.network.do(roles.revoke, house.network.owner, three[2], Role.EXPERT)
    unknown = await house.expert("Без школы", None)
    review = await house.ask(house.work_, house.author)
    assert await house.asked(review.id) == three[:1]
    assert await house.told(unknown) == ["review-school"]
    await house.passes(1)
    assert await house.told(unknown) == ["review-school"], "once"
    await house.network.do(profile.fill, unknown, {ProfileField.SCHOOL: "лицей 30, Псков"})
    await house.passes(1)
    assert await house.asked(review.id) == [three[0], unknown]


async def test_an_author_without_a_school_is_told_so(house, three):
    nobody = await house.network.member("Без школы", listed=False)
    await house.network.do(roles.grant, house.network.owner, nobody, Role.LEADER)
    work = await house.work(nobody)
    with pytest.raises(Exception, match="error-review-schools"):
        await house.ask(work, nobody)


async def test_whoever_is_on_leave_or_busy_is_left_in_peace(house, three):
    await house.network.do(joining.pause, three[0], house.network.now + 30 * DAY)
    for _ in range(3):
        work = await house.work(house.author)
        review = await house.ask(work, house.author)
        assert await house.asked(review.id) == three[1:]
    review = await house.ask(await house.work(house.author), house.author)
    assert await house.asked(review.id) == [], "three at once are enough for anybody"


async def test_a_version_is_reviewed_once(house, three):
    await house.ask(house.work_, house.author)
    with pytest.raises(Exception, match="error-review-asked"):
        await house.ask(house.work_, house.author)
    assert (await house.ask(house.work_, house.author, version=2)).version == 2


async def test_silence_and_no_give_way_to_the_next(house, three):
    fourth = await house.expert("Эксперт 5", "школа 5, Псков")
    review = await house.ask(house.work_, house.author)
    await house.network.do(reviewing.answer, three[0], review.id, False)
    assert await house.asked(review.id) == three[1:]
    await house.agree(three[1], review.id)
    await house.passes(3)
    assert await house.asked(review.id) == [three[1], fourth]
    assert await house.told(three[2]) == ["review-reminder", "review-passed"]
    await house.network.refuses("error-review-passed", reviewing.answer, three[2], review.id, True)
    await house.network.refuses("error-review-passed", reviewing.assignment, three[0], review.id)


async def test_who_said_no_isnt_asked_again_though_nobody_else_is_there(house, three):
    review = await house.ask(house.work_, house.author)
    await house.network.do(reviewing.answer, three[0], review.id, False)
    await house.network.do(reviewing.answer, three[2], review.id, False)
    assert await house.asked(review.id) == [three[1]]
    await house.passes(1)
    assert await house.asked(review.id) == [three[1]]


async def test_who_asked_for_it_and_whom_nothing_reaches_arent_asked(house, three):
    await house.network.do(lambda unit: members.update(unit.db, three[1], reachable=0))
    review = await house.ask(house.work_, three[0])
    assert await house.asked(review.id) == [three[2]]


async def test_nobody_is_surely_of_another_school_than_one_that_is_told_no_more(house, three):
    review = await house.ask(house.work_, house.author)
    await house.network.do(profile.clear, house.author, ProfileField.SCHOOL)
    await house.network.do(reviewing.answer, three[0], review.id, False)
    assert await house.asked(review.id) == [three[1]]
    await house.network.do(profile.fill, house.author, {ProfileField.SCHOOL: "школа 1, Псков"})
    await house.passes(1)
    assert await house.asked(review.id) == three[1:]


async def test_who_has_judged_says_no_no_more(house, three):
    review = await house.ask(house.work_, house.author)
    await house.judge(three[0], review.id)
    await house.network.refuses("error-review-over", reviewing.answer, three[0], review.id, False)
    assert await house.asked(review.id) == three[:2]
    await house.judge(three[1], review.id)
    await house.network.refuses("error-review-over", reviewing.answer, three[0], review.id, False)
    await house.network.refuses("error-review-gone", reviewing.answer, three[2], review.id, True)


async def test_who_has_come_to_the_authors_school_since_they_agreed_judges_nothing(house, three):
    review = await house.ask(house.work_, house.author)
    await house.agree(three[0], review.id)
    await house.network.do(profile.fill, three[0], {ProfileField.SCHOOL: "СОШ № 1, Псков"})
    await house.network.refuses("error-review-same-school", reviewing.judge, three[0], review.id, GOOD, ADVICE)


async def test_who_has_judged_and_leaves_is_not_replaced(house, three):
    review = await house.ask(house.work_, house.author)
    await house.judge(three[0], review.id)
    await house.network.do(joining.leave, three[0])
    assert await house.asked(review.id) == [three[1]]
    await house.judge(three[1], review.id)
    assert (await house.review(review.id)).state is S.RECOMMENDED


async def test_a_late_review_is_reminded_of_seen_by_organizers_and_passed_on(house, three):
    review = await house.ask(house.work_, house.author)
    await house.agree(three[0], review.id)
    await house.judge(three[1], review.id)
    await house.passes(7)
    assert await house.told(three[0]) == ["review-reminder"]
    owner = await house.network.person(house.network.owner)
    assert [row.name for row in await house.network.ask(lambda u: list(waiting.today(u, owner)))] == []
    await house.passes(3)
    assert (await house.told(three[0]))[-2:] == ["review-reminder", "review-reminder"]
    assert [row.name for row in await house.network.ask(lambda u: list(waiting.today(u, owner)))] == ["review-late"]
    await house.passes(3)
    assert await house.asked(review.id) == [three[1], three[2]]
    assert (await house.told(three[0]))[-1] == "review-passed"


async def test_nobody_sees_scores_before_the_end(house, three):
    review = await house.ask(house.work_, house.author)
    seen = await house.judge(three[0], review.id)
    assert seen.may_judge
    await house.agree(three[1], review.id)
    other = await house.network.ask(reviewing.assignment, three[1], review.id)
    assert (other.own, other.others) == (None, ())
    card = await house.network.ask(views.card, house.author, review.id)
    assert card.said == ()
    assert (card.agreed, card.done) == (2, 1)
    corrected = await house.network.do(reviewing.judge, three[0], review.id, (3, 3, 3, 3, 3), ADVICE)
    assert corrected.own.scores == (3, 3, 3, 3, 3)
    last = await house.network.do(reviewing.judge, three[1], review.id, GOOD, ADVICE)
    assert last.review.state is S.RECOMMENDED
    assert [one.scores for one in last.others] == [(3, 3, 3, 3, 3)]
    await house.network.refuses("error-review-over", reviewing.judge, three[0], review.id, BAD, ADVICE)
    event = await house.network.rows("SELECT code_word FROM events WHERE id = :id", id=house.work_.id)
    assert event == [{"code_word": "recommended-1"}]
    assert await house.told(house.author) == ["review-over"]


async def test_two_that_disagree_call_a_third_and_the_median_counts(house, three):
    review = await house.ask(house.work_, house.author)
    await house.judge(three[0], review.id, GOOD)
    seen = await house.judge(three[1], review.id, BAD)
    assert seen.review.state is S.THIRD
    assert seen.others == ()
    await house.network.refuses("error-review-over", reviewing.judge, three[0], review.id, BAD, ADVICE)
    assert await house.asked(review.id) == three
    seen = await house.judge(three[2], review.id, (3, 3, 3, 3, 3))
    assert seen.review.state is S.RECOMMENDED
    card = await house.network.ask(views.card, house.author, review.id)
    assert sorted(sum(one.scores) for one in card.said) == [0, 15, 20]


async def test_the_author_answers_once(house, three):
    review = await house.ask(house.work_, house.author)
    await house.network.refuses("error-review-not-yet", views.answer, house.author, review.id, "Спасибо")
    for one in three[:2]:
        await house.judge(one, review.id)
    card = await house.network.do(views.answer, house.author, review.id, "Спасибо, исправили.")
    assert card.review.answer == "Спасибо, исправили."
    await house.network.refuses("error-review-answered", views.answer, house.author, review.id, "Ещё")
    assert (await house.told(three[0]))[-1] == "review-answered"
    await house.network.refuses("error-review-gone", views.card, three[2], review.id)
    organizer = await house.network.ask(views.card, house.network.owner, review.id)
    assert organizer.said == ()


async def test_with_too_few_it_ends_without_after_thirty_days(house):
    one = await house.expert("Один", "школа 2, Псков")
    review = await house.ask(house.work_, house.author)
    owner = await house.network.person(house.network.owner)
    assert [row.name for row in await house.network.ask(lambda u: list(waiting.today(u, owner)))] == ["review-few"]
    await house.judge(one, review.id)
    await house.passes(29)
    assert (await house.review(review.id)).state is S.OPEN
    await house.passes(1)
    assert (await house.review(review.id)).state is S.WITHOUT
    card = await house.network.ask(views.card, house.author, review.id)
    assert len(card.said) == 1, "what the one wrote isn't lost"
    assert await house.told(house.author) == ["review-over"]
    assert await house.network.ask(lambda u: list(waiting.today(u, owner))) == []
    assert (await house.ask(house.work_, house.author)).state is S.OPEN, "it may be asked for again"


async def test_whoever_is_at_work_on_the_last_day_is_waited_for(house):
    review = await house.ask(house.work_, house.author)
    await house.passes(27)
    two = [await house.expert(f"Эксперт {n}", f"школа {n}, Псков") for n in (2, 3)]
    await house.passes(1)
    for one in two:
        await house.agree(one, review.id)
    await house.passes(3)
    assert (await house.review(review.id)).state is S.OPEN
    for one in two:
        await house.network.do(reviewing.judge, one, review.id, GOOD, ADVICE)
    assert (await house.review(review.id)).state is S.RECOMMENDED


async def test_taking_it_back_frees_the_reviewers(house, three):
    review = await house.ask(house.work_, house.author)
    await house.agree(three[0], review.id)
    await house.network.do(views.withdraw, house.author, review.id)
    assert await house.asked(review.id) == []
    assert (await house.told(three[0]))[-1] == "review-passed"
    assert await house.told(three[1]) == [], "who hadn't answered hears nothing"
    await house.network.refuses("error-review-over", views.withdraw, house.author, review.id)
    assert await house.network.rows("SELECT * FROM due WHERE thing LIKE 'review:%'") == []


async def test_a_stranger_and_an_author_judge_nothing(house, three):
    review = await house.ask(house.work_, house.author)
    for person in (house.author, three[2], house.network.owner):
        await house.network.refuses("error-review-gone", reviewing.judge, person, review.id, GOOD, ADVICE)
    await house.network.refuses("error-review-agree-first", reviewing.judge, three[0], review.id, GOOD, ADVICE)
    await house.agree(three[0], review.id)
    await house.network.refuses("error-review-advice", reviewing.judge, three[0], review.id, GOOD, "хорошо")
    unseen = "хорошо" + "\u2060" * 100
    await house.network.refuses("error-review-advice", reviewing.judge, three[0], review.id, GOOD, unseen)
    await house.network.refuses("error-scores", reviewing.judge, three[0], review.id, (5, 4, 4, 4, 4), ADVICE)


async def test_whoever_comes_to_the_team_or_its_school_since_doesnt_review(house, three):
    from services.base import parts

    review = await house.ask(house.work_, house.author)
    await house.network.do(lambda unit: parts.give(unit, house.work_, "speaker", three[0], by=None))
    await house.network.refuses("error-review-unfit", reviewing.answer, three[0], review.id, True)
    await house.network.do(profile.fill, three[1], {ProfileField.SCHOOL: "школа 1, Псков"})
    await house.network.refuses("error-review-same-school", reviewing.answer, three[1], review.id, True)


async def test_a_reviewer_who_leaves_is_replaced_and_what_was_judged_stays(house, three):
    review = await house.ask(house.work_, house.author)
    await house.judge(three[0], review.id)
    await house.agree(three[1], review.id)
    await house.network.do(joining.leave, three[1], None)
    await house.network.do(privacy.ask_erasure, three[0])
    await house.network.do(privacy.erase_now, three[0])
    assert await house.network.ask(lambda u: assigning.engaged(u, review)) == {three[0], three[2]}
    seen = await house.judge(three[2], review.id)
    assert seen.review.state is S.RECOMMENDED
    rows = await house.network.rows("SELECT words FROM judgements WHERE judge_id = :m", m=three[0])
    assert rows == [{"words": "■"}]


async def test_credit_is_told_with_the_persons_word(house, three):
    review = await house.ask(house.work_, house.author)
    for one in three[:2]:
        await house.judge(one, review.id)
    assert await house.network.ask(lambda u: reviewing.credit(u, three[0])) is None
    mine = await house.network.do(reviewing.show_credit, three[0], True)
    assert (mine.done, mine.is_shown, mine.page.total) == (1, True, 1)
    assert await house.network.ask(lambda u: reviewing.credit(u, three[0])) == 1
    await house.network.do(reviewing.show_credit, three[0], False)
    assert await house.network.ask(lambda u: reviewing.credit(u, three[0])) is None


async def test_the_menu_says_what_waits(house, three):
    review = await house.ask(house.work_, house.author)
    member = await house.network.person(three[0])
    (row,) = await house.network.ask(lambda u: list(waiting.mine(u, member)))
    assert (row.name, row.numbers, row.until) == ("review-asked", (review.id,), house.network.now + 3 * DAY)
    await house.agree(three[0], review.id)
    (row,) = await house.network.ask(lambda u: list(waiting.mine(u, member)))
    assert (row.name, row.until) == ("review-write", house.network.now + 10 * DAY)
    part = await house.network.ask(reviewing.assignment, three[0], review.id)
    assert part.state is PartState.ACCEPTED
    await house.network.do(reviewing.judge, three[0], review.id, GOOD, ADVICE)
    assert await house.network.ask(lambda u: list(waiting.mine(u, member))) == []
