"""Samples of projects: plain, empty, and all that people can put into one."""

from __future__ import annotations

from dataclasses import replace

from domain.base.errors import DomainError
from domain.base.hung import Head
from domain.base.lifecycle import Missing
from domain.base.lists import Page
from domain.base.parts import Part, PartState
from domain.base.things import Thing
from domain.ideas import lives
from domain.ideas.ideas import IDEA, Kind, Level
from domain.ideas.projects import (
    COSIGNER,
    INVITED,
    LEADER,
    PARTICIPANT,
    ROLES,
    SUPERVISOR,
    Facts,
    Kit,
    ProjectState,
    Seats,
)
from handlers.decisions.teams import screens as votes
from handlers.events.attending.screens import belonging_door
from handlers.ideas.projects import screens as s
from handlers.ideas.projects.presses import HandOver
from handlers.ideas.projects.presses import Part as PartPress
from handlers.ideas.screens import panel
from handlers.materials.hanging import screens as hanging
from services.ideas.project_views import Advice, Person, ProjectCard
from tests.samples.everybody import ANNA, HOSTILE, NOW, OLGA
from tests.samples.ideas import CARD, FULL, PROBLEM

P = ProjectState
PLAIN = replace(CARD, idea=replace(PROBLEM, kind=Kind.PROJECT, state=P.GATHERING, title="Литературная карта края"))
EMPTY = ProjectCard(card=PLAIN, kit=Kit(), leaders=(OLGA,))
WORST = "<i>&" * 175
WHOLE = Kit(
    problem=WORST,
    goal=WORST,
    methods=WORST,
    result=WORST,
    roles=tuple(Seats("<" + "Ы" * 39, 50, 10**9 + i, i) for i in range(6)),
    months=24,
    level=Level.NETWORK,
    answer_by=NOW + 86400,
    ethics_at=NOW,
)
CROWDED = ProjectCard(
    card=replace(CARD, idea=FULL, backers=10**6, can_ask=True, can_report=True),
    kit=WHOLE,
    leaders=(HOSTILE, OLGA, replace(ANNA, name=None)),
    supervisors=(HOSTILE,),
    participants=300,
    cosigners=10**4,
    applications=99,
    is_silent=True,
    closes_at=NOW + 86400,
    advice=Advice(HOSTILE, "<b>" * 100, NOW),
    may_begin_above=True,
)
LEADS = replace(CROWDED, card=replace(CROWDED.card, leads=True), held=frozenset({LEADER}))
FACTS = Facts(kit=Kit(), schools_untold=3, team=1, team_schools_untold=3)
UNTOLD = (DomainError("error-project-needs-schools", untold=3), DomainError("error-project-needs-schools", untold=0))
SHARE = "https://t.me/share/url?url=x"


def _person(role, state, member=HOSTILE):
    note = "<&>" * 100 if state is PartState.ASKED else None
    part = Part(1, Thing(IDEA, 10**9), member.id, role, state, note=note)
    return Person(part, "<" + "Ы" * 39 if role == PARTICIPANT else None, member)


PEOPLE = [_person(role.name, state) for role in ROLES for state in
          (PartState.ASKED, PartState.INVITED, PartState.ACCEPTED)]  # fmt: skip
TEAM = Page(tuple(PEOPLE[:6]), 3, 9, 54)
NOBODY: Page[Person] = Page((), 0, 1, 0)


def _in(card, state, **more):
    return replace(card, card=replace(card.card, idea=replace(card.card.idea, state=state)), **more)


def _hung(t):
    """All that areas hang on a project."""
    of, head = Thing(IDEA, 10**9), Head(10**4, True)
    return [belonging_door(t, of, head), votes.door(t, of, head), hanging.door(t, of, head)]


def screens(t):
    missing = (*lives.CALL.missing(FACTS), *(Missing(g.gate, g.whose, why) for g in lives.CALL.missing(FACTS)[:1]
                                            for why in UNTOLD))  # fmt: skip
    note = t("project-asked")
    members = [EMPTY, CROWDED, replace(CROWDED, held=frozenset({COSIGNER}), asked=True), LEADS]
    return [
        *(s.card(t, _in(card, state), SHARE) for card in members for state in P),
        *(s.card(t, _in(card, state), SHARE, hung=_hung(t)) for card in members for state in P),
        s.card(t, _in(CROWDED, P.GATHERING, missing=missing), SHARE, note),
        s.card(t, _in(LEADS, P.GATHERING, missing=missing), SHARE, note),
        s.card(t, _in(LEADS, P.TEAM, missing=lives.START.missing(FACTS)), SHARE, note),
        s.card(t, _in(CROWDED, P.TEAM, is_vacant=True), SHARE),
        *(s.card(t, _in(CROWDED, P.TEAM, invited=(role,)), SHARE) for role in INVITED),
        s.card(t, _in(CROWDED, P.RUNNING, held=frozenset({SUPERVISOR})), SHARE),
        s.card(t, _in(replace(EMPTY, kit=replace(WHOLE, roles=WHOLE.roles[:2])), P.TEAM), SHARE),
        s.card(t, replace(EMPTY, leaders=(), card=replace(PLAIN, is_member=False, author=None)), SHARE),
        s.roles(t, CROWDED),
        s.kit(t, EMPTY),
        s.kit(t, _in(LEADS, P.GATHERING), note),
        s.kit(t, _in(replace(LEADS, kit=replace(WHOLE, from_above=True)), P.DRAFT), note),
        s.about(t, EMPTY),
        s.about(t, replace(LEADS, kit=replace(WHOLE, from_above=True))),
        s.team(t, EMPTY, NOBODY, OLGA.id),
        s.team(t, LEADS, TEAM, OLGA.id, note),
        s.team(t, replace(CROWDED, held=frozenset({PARTICIPANT})), TEAM, OLGA.id),
        *(s.person(t, LEADS, one) for one in PEOPLE),
        s.closing(t, FULL),
        *(s.leaving(t, FULL, PartPress(id=10**9, member=10**9, role=role)) for role in (LEADER, SUPERVISOR)),
        *(s.dismissing(t, FULL, one, PartPress(id=10**9, member=10**9, role=one.part.role)) for one in PEOPLE[1:3]),
        s.handing_over(t, FULL, HOSTILE.name or "", HandOver(id=10**9, to=10**9)),
        panel(t, replace(CARD, idea=FULL, leads=True), note),
    ]
