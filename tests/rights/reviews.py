"""Rights: reviews, as their reviewers and their authors have them."""

from __future__ import annotations

from domain.reviews.reviews import REVIEW
from services.reviews import reviewing, views
from tests.rights.export import all_of
from tests.rights.persons import ACTING, HOSTS, MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

GONE = "error-review-gone"
AUTHORS = {Who.HOST, Who.COHOST}
ADVICE = "Добавьте критерии оценки для детей."


def _others(stage: Stage, who, seen):
    assert len(seen.others) == 1, "after the end each reads the other"


def _alone(stage: Stage, who, seen):
    assert (seen.own, seen.others) == (None, ())


def _said(stage: Stage, who, card):
    assert bool(card.said) == (who in AUTHORS), "organizers see how far it is, not what was said"
    assert not any(hasattr(one, "judge_id") for one in card.said)


def _mine(stage: Stage, who, mine):
    assert mine.page.total == (3 if who is Who.REVIEWER else 0)


REVIEWS = Area(
    "Reviews",
    92,
    (
        Row(
            use_case=reviewing.assignment,
            on="while it is written",
            may={Who.REVIEWER},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.review_open,),
            refusal=GONE,
            sees=_alone,
        ),
        Row(
            use_case=reviewing.assignment,
            on="after the outcome",
            may={Who.REVIEWER},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.review_out,),
            refusal=GONE,
            sees=_others,
        ),
        Row(
            use_case=reviewing.answer,
            says="Agree to review, or say no",
            may={Who.REVIEWER},
            call=lambda s, who: (s.review_asked, True),
            refusal=GONE,
        ),
        Row(
            use_case=reviewing.judge,
            says="Judge, and advise",
            may={Who.REVIEWER},
            call=lambda s, who: (s.review_open, (4, 3, 2, 1, 0), ADVICE),
            refusal=GONE,
        ),
        Row(use_case=reviewing.mine, says="One's own reviews", may=MEMBERS, asks=Asks.MEMBERSHIP, sees=_mine),
        Row(
            use_case=reviewing.show_credit,
            says="Let one's page say how many reviews one wrote",
            may=ACTING,
            call=lambda s, who: (True,),
        ),
        Row(
            use_case=views.card,
            says="How far a review is; for authors, what was said",
            may=HOSTS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.review_out,),
            refusal=GONE,
            sees=_said,
        ),
        Row(
            use_case=views.answer,
            says="Answer the reviewers, once",
            may=AUTHORS,
            call=lambda s, who: (s.review_out, "Спасибо, исправили."),
            refusal="error-review-not-yours",
        ),
        Row(
            use_case=views.withdraw,
            says="Withdraw from review",
            may=AUTHORS,
            call=lambda s, who: (s.review_open,),
            refusal="error-review-not-yours",
        ),
    ),
)

DOORS = {REVIEW: (lambda s: s.review_open, "Мастер-класс", Who.REVIEWER, Who.MEMBER)}
LEFT_OUT = {
    "reviews": all_of("a number of the inside", "id thing_kind thing_id")
    | all_of("which list of criteria: the network's, not the person's", "rubric"),
    "judgements": all_of("what was judged is told by its title", "thing_kind thing_id"),
}
