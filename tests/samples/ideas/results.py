"""Samples of what came out of projects."""

from __future__ import annotations

from dataclasses import replace

from domain.ideas.projects import ProjectState
from domain.ideas.results import LESSONS_LIMIT, WORDS_LIMIT, Result
from handlers.ideas.results import screens as s
from services.ideas.results import Shown
from tests.samples.everybody import NOW
from tests.samples.ideas import FULL
from tests.samples.ideas.plan import PROJECT
from tests.samples.listed import cut

RESULT = Result(idea_id=17, words="Собрали два рассказа", lessons=None, version=1, at=NOW)
LONG = Result(idea_id=10**9, words="<&" * (WORDS_LIMIT // 2), lessons="<ё" * (LESSONS_LIMIT // 2), version=2, at=NOW)
RUNNING = replace(PROJECT, state=ProjectState.RUNNING)


def screens(t):
    assert s.card_rows(t, RUNNING, leads=True)
    assert not s.card_rows(t, RUNNING, leads=False)
    return [
        s.result(t, Shown(RUNNING, None, leads=True)),
        s.result(t, Shown(PROJECT, RESULT, leads=False), t("result-said-ended")),
        s.result(t, Shown(FULL, LONG, leads=True)),
        s.archive(t, cut(())),
        s.archive(t, cut(((RESULT, PROJECT.title),))),
        s.archive(t, cut(((LONG, FULL.title),) * 20, 1, 5)),
    ]
