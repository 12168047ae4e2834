"""Samples of what came out of projects."""

from __future__ import annotations

from dataclasses import replace

from domain.base.errors import DomainError
from domain.base.lifecycle import Missing
from domain.base.things import Thing
from domain.ideas import lives
from domain.ideas.ideas import IDEA
from domain.ideas.projects import ROLE_LIMIT, ProjectState
from domain.ideas.results import (
    FILES_MOST,
    LESSONS_LIMIT,
    LINKS_MOST,
    WORDS_LIMIT,
    Author,
    Result,
    ResultFile,
)
from domain.reviews.reviews import ADVICE_LIMIT, ANSWER_LIMIT, WORK, Review, ReviewState
from handlers.ideas.results import screens as s
from handlers.ideas.results.presses import ASKED
from services.ideas.result_views import Entry, Shown
from services.reviews.views import Said
from tests.samples.everybody import ANNA, HOSTILE, NOW
from tests.samples.ideas import FULL
from tests.samples.ideas.plan import PROJECT
from tests.samples.listed import cut

P = ProjectState
RESULT = Result(idea_id=17, words="Собрали два рассказа", lessons=None, version=1, at=NOW)
LONG = Result(
    idea_id=10**9,
    words="<&" * (WORDS_LIMIT // 2),
    lessons="<ё" * (LESSONS_LIMIT // 2),
    version=2,
    at=NOW,
    links=("https://example.org/" + "&" * 480,) * LINKS_MOST,
    files=tuple(
        ResultFile(10**9 + n, 10**9, {"kind": "document", "file_id": "F", "name": "<Ы" * 60 + ".pdf"})
        for n in range(FILES_MOST)
    ),
)
AUTHOR = Author(ANNA.id, "leader", None, True, NOW)
REVIEW = Review(
    id=10**9, thing=Thing(IDEA, 10**9), version=2, asked_by=1, rubric=WORK, subjects=(), grades=(),
    state=ReviewState.OPEN, asked_at=NOW, state_at=NOW, few_since=NOW, answer=None, answered_at=None,
)  # fmt: skip
OUT = replace(REVIEW, state=ReviewState.RECOMMENDED, few_since=None, answer="<&" * (ANSWER_LIMIT // 2))
RUNNING = Shown(idea=replace(PROJECT, state=P.RUNNING), result=None, leads=True)
UNREVIEWED = Missing("", lives.REVIEWERS, DomainError("error-result-unreviewed"))
SCHOOLS = Missing("", lives.TEAM, DomainError("error-result-schools", count=300))
UNSAID = Missing("", lives.LEADER, DomainError("error-result-unsaid"))
CROWD = tuple((HOSTILE, Author(2, "participant", "<" + "Ы" * (ROLE_LIMIT - 1), True, NOW)) for _ in range(40))
FULLEST = Shown(
    idea=replace(FULL, state=P.REVIEW),
    result=LONG,
    leads=True,
    named=CROWD,
    unnamed=300,
    silent=300,
    own=replace(AUTHOR, shown=None),
    review=OUT,
    points=19.5,
    may_read_advice=True,
    photos=10**4,
)
SAID = (Said((4, 4, 4, 4, 4), "<&" * (ADVICE_LIMIT // 2)), Said((0, 0, 1, 0, 0), "Добавьте критерии"))


def screens(t):
    assert s.card_rows(t, RUNNING.idea, works=True)
    assert not s.card_rows(t, RUNNING.idea, works=False)
    public = replace(FULLEST, idea=replace(FULL, state=P.PUBLISHED), leads=False, own=None)
    return [
        s.result(t, RUNNING),
        s.result(t, replace(RUNNING, result=RESULT, missing=(SCHOOLS,)), t("result-said-say")),
        s.result(t, replace(RUNNING, idea=replace(FULL, state=P.RUNNING), result=LONG, missing=(UNSAID, SCHOOLS))),
        s.result(t, Shown(idea=replace(PROJECT, state=P.CLOSED), result=RESULT, leads=False), t("result-said-ended")),
        s.result(t, Shown(idea=replace(PROJECT, state=P.REVIEW), result=RESULT, leads=False, unnamed=3)),
        s.result(t, replace(FULLEST, review=REVIEW, points=None, missing=(UNREVIEWED,))),
        s.result(t, FULLEST, t("result-said-submit")),
        s.result(t, replace(public, named=((ANNA, AUTHOR),), own=AUTHOR)),
        s.result(t, public),
        *(s.asking(t, FULLEST, deed) for deed in sorted(ASKED)),
        s.files(t, replace(RUNNING, result=RESULT)),
        s.files(t, replace(FULLEST, idea=replace(FULL, state=P.RUNNING)), t("result-said-file")),
        s.files(t, replace(RUNNING, result=replace(LONG, files=LONG.files[1:]))),
        s.file(t, replace(RUNNING, result=LONG), LONG.files[0]),
        s.file(t, public, LONG.files[0]),
        s.advice(t, replace(public, review=OUT), SAID),
        s.advice(t, replace(public, review=replace(OUT, answer=None)), SAID, 1),
        s.archive(t, cut(())),
        s.archive(t, cut((Entry(RESULT, PROJECT.title, P.CLOSED), Entry(RESULT, PROJECT.title, P.PUBLISHED, 14.0)))),
        s.archive(t, cut((Entry(LONG, FULL.title, P.PUBLISHED, 19.5),) * 20, 1, 5)),
    ]
