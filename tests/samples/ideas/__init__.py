"""Samples of ideas: plain, empty, and all that people can put into one."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.ideas.ideas import Idea, Kind, Level, OpenTo, View
from domain.ideas.problems import Problem, ProblemState
from domain.ideas.projects import ProjectState
from handlers.ideas import screens as s
from handlers.ideas.presses import ListIdeas
from services.discussion.views import Head
from services.ideas.problems import ProblemPart
from services.ideas.searching import Alike, Joining
from services.ideas.views import Card, Line
from tests.samples.everybody import ANNA, HOSTILE, NETWORK, NOW, OLGA

PROBLEM = Idea(
    id=17,
    kind=Kind.PROBLEM,
    state=ProblemState.OPEN,
    title="Пятиклассники не понимают условие задачи",
    words="Читают и сразу начинают считать.",
    author_id=OLGA.id,
    level=None,
    region="RU-TA",
    open_to=OpenTo.MEMBERS,
    created_at=NOW - 86400,
    state_at=NOW - 3600,
    published_at=NOW - 3600,
    tags=(),
)
FULL = replace(
    PROBLEM,
    id=10**9,
    kind=Kind.PROJECT,
    state=ProjectState.TEAM,
    title="<b>" + "Ы" * 112 + "&</b>",
    words="<i>&" * 370,
    author_id=HOSTILE.id,
    level=Level.NETWORK,
    open_to=OpenTo.ALL,
    tags=("math", "<u>" + "т" * 35, "ё" * 40, "physics", "&" * 40),
)
CARD = Card(idea=PROBLEM, author=OLGA, backers=0, backs=False, leads=False, is_member=True, is_published=True)
PART = ProblemPart(
    problem=Problem(idea_id=17),
    settles=False,
    may_turn=False,
    is_many=False,
    is_orphan=False,
    project=None,
    i_helped=False,
    group=None,
    helped=(),
)
PART_FULL = ProblemPart(
    problem=Problem(idea_id=10**9, tried="<b>&" * 200, outcome="<i>&" * 200, project_id=3),
    settles=True,
    may_turn=True,
    is_many=True,
    is_orphan=False,
    project=None,
    i_helped=True,
    group="<b>" + "Ы" * 120 + "&",
    helped=("<b>" + "Я" * 97, "Анна & Ко") * 4,
)
CARD = replace(CARD, problem=PART)
LONG = replace(CARD, idea=replace(FULL, kind=Kind.PROBLEM, state=ProblemState.OPEN), author=HOSTILE, problem=PART_FULL)
SOLVED = replace(LONG, idea=replace(LONG.idea, state=ProblemState.SOLVED))
USERNAME = NETWORK.bot_username
NONE: Page[Line] = Page((), 0, 1, 0)
CROWD = Page(tuple(Line(replace(FULL, id=10**9 + i), 10**6) for i in range(6)), 7, 9, 54)


def stopped(state, awaited):
    idea = replace(LONG.idea, state=ProblemState(state), hidden_from=ProblemState.SOLVED)
    return replace(LONG, idea=idea, leads=True, is_published=False, is_awaited=awaited)


def screens(t):
    drafted = replace(CARD, idea=replace(PROBLEM, state=ProblemState.DRAFT), leads=True, is_published=False)
    note = t("idea-drafted")
    return [
        *(s.listing(t, ListIdeas(view=view), NONE, is_member=True) for view in View),
        *(s.listing(t, ListIdeas(view=view, page=7), CROWD, is_member=True) for view in View),
        s.listing(t, ListIdeas(), CROWD, is_member=False),
        s.kinds(t),
        s.alike(t, 10**9, [Alike(line, joining) for line, joining in zip(CROWD.items, Joining, strict=False)]),
        s.alike(t, 17, [Alike(Line(PROBLEM, 0), None)]),
        s.card(t, CARD, USERNAME),
        s.card(t, replace(CARD, backs=True, backers=1), USERNAME),
        s.card(t, replace(CARD, author=None, is_member=False), USERNAME),
        s.card(t, drafted, USERNAME, note),
        s.card(t, replace(CARD, idea=FULL, author=HOSTILE, backers=10**6, leads=True), USERNAME, note),
        s.card(t, replace(CARD, idea=FULL, author=replace(ANNA, name=None), is_published=False), USERNAME),
        s.panel(t, replace(CARD, idea=FULL, leads=True), note),
        s.panel(t, drafted),
        s.discarding(t, FULL),
        s.card(t, replace(LONG, can_ask=True, can_report=True, talk=Head(10**4, 10**3)), USERNAME, note),
        s.card(t, replace(LONG, leads=True, can_ask=True, talk=Head(10**4, 10**3)), USERNAME, note),
        s.card(t, replace(LONG, backers=7), USERNAME),
        *(s.card(t, stopped(state, awaited), USERNAME) for state in ("checked", "hidden") for awaited in (True, False)),
        s.card(t, replace(SOLVED, leads=True), USERNAME, t("problem-solved")),
        s.card(t, replace(SOLVED, problem=replace(PART_FULL, is_orphan=True, project=FULL)), USERNAME),
        s.panel(t, replace(LONG, leads=True), note),
    ]
