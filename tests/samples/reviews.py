from dataclasses import replace

from domain.base.parts import PartState
from domain.base.reviewing import Task, TaskFile
from domain.base.things import Thing
from domain.reviews.judging import Judgement
from domain.reviews.reviews import ADVICE_LIMIT, ANSWER_LIMIT, REVIEW, WORK, Review, ReviewState
from handlers.reviews import screens as s
from handlers.reviews.presses import Do
from handlers.ui.screen import Attachment
from services.reviews.reviewing import Assignment, Line, Mine
from services.reviews.views import ReviewCard, Said
from tests.samples.everybody import NOW
from tests.samples.listed import cut

OPEN = Review(
    id=10**9,
    thing=Thing("idea", 5),
    version=1,
    asked_by=1,
    rubric=WORK,
    subjects=("math",),
    grades=(),
    state=ReviewState.OPEN,
    asked_at=NOW,
    state_at=NOW,
    few_since=NOW,
    answer=None,
    answered_at=None,
)
STATES = [replace(OPEN, state=state, few_since=None) for state in ReviewState]
OUT = replace(OPEN, state=ReviewState.RECOMMENDED, answer="<о>" * (ANSWER_LIMIT // 3), answered_at=NOW)
FILE = TaskFile("document", "F", "работа.pdf")
TITLE = "<Литературная> карта & края " + "ё" * 90
TASK = Task(TITLE, "<с>" * 1000, ("https://example.org/" + "a" * 200,) * 2, (FILE, FILE))
SHORT = Task("Карта", "Слова")
OWN = Judgement(Thing(REVIEW, 10**9), 1, (4, 3, 2, 1, 0), "<совет> " * (ADVICE_LIMIT // 8), NOW)
SAID = Said(OWN.scores, OWN.words)


def _assignments():
    asked = Assignment(OPEN, TASK, PartState.INVITED, NOW + 86400, None, ())
    return [
        asked,
        replace(asked, task=SHORT),
        Assignment(OPEN, TASK, PartState.ACCEPTED, NOW + 86400, None, ()),
        Assignment(OPEN, replace(TASK, words="Слова"), PartState.ACCEPTED, None, OWN, ()),
        Assignment(OUT, TASK, PartState.ACCEPTED, None, replace(OWN, words="Совет"), (OWN, OWN)),
        *(Assignment(one, SHORT, PartState.ACCEPTED, None, OWN, ()) for one in STATES),
    ]


def _card(review, **more):
    return ReviewCard(**{
        "review": review, "title": TITLE, "asked": 1, "agreed": 1, "done": 0, "missing": 0, "said": (),
        "is_author": True, "may_answer": False, "may_withdraw": review.is_live, **more,
    })  # fmt: skip


def screens(t):
    few = _card(OPEN, missing=2, is_author=False)
    return [
        s.mine(t, Mine(cut([]), 0, False)),
        s.mine(t, Mine(cut([Line(OPEN, TITLE, False), Line(OUT, "", True)]), 1, False), t("review-refused")),
        s.mine(t, Mine(cut([Line(OPEN, TITLE, True)] * 40, 2), 40, True)),
        *(s.assignment(t, one) for one in _assignments()),
        s.rubric(t, OPEN, Do.OPEN),
        s.file(t, OPEN, Attachment("document", "work.pdf", b"x")),
        *(s.card(t, _card(one)) for one in STATES),
        s.card(t, few),
        s.card(t, _card(OPEN, title="", missing=1)),
        s.card(t, _card(OUT, said=(SAID,) * 3, may_answer=True), 1),
        s.withdraw(t, _card(OPEN)),
    ]
