"""Samples of materials on others' things: the list, putting one there, taking it off, crowded cards with the door."""

from __future__ import annotations

from dataclasses import replace

from domain.base.hung import Head
from domain.base.lists import Page
from domain.base.things import Thing
from domain.ideas.ideas import IDEA
from handlers.ideas import screens as ideas
from handlers.materials.hanging import screens as s
from handlers.materials.hanging.presses import MaterialsOf, OfferTo, OffOf
from services.discussion.views import Head as Talk
from services.materials.hanging import Bearing
from tests.samples import ideas as idea_samples
from tests.samples.everybody import NETWORK
from tests.samples.materials import FULL, MATERIAL, NONE

OF = Thing(IDEA, 10**9).payload
TITLE = "<b>Ж&" * 20
THEIRS, READS = Bearing(TITLE, True, True), Bearing(TITLE, False, False)
CROWD = Page((FULL, MATERIAL, FULL, MATERIAL, FULL, MATERIAL), 7, 9, 54)


def screens(t):
    door = [s.door(t, Thing(IDEA, 10**9), Head(10**4, True))]
    long = replace(idea_samples.LONG, talk=Talk(10**4, 10**3))
    return [
        s.listing(t, MaterialsOf(of=OF), THEIRS, NONE),
        s.listing(t, MaterialsOf(of=OF), READS, NONE),
        s.listing(t, MaterialsOf(of=OF), THEIRS, CROWD, t("materials-of-added", title=FULL.title)),
        s.listing(t, MaterialsOf(of=OF), READS, CROWD),
        s.offer(t, OfferTo(of=OF), THEIRS, NONE),
        s.offer(t, OfferTo(of=OF), THEIRS, CROWD),
        s.off(t, OffOf(of=OF), THEIRS, NONE),
        s.off(t, OffOf(of=OF), THEIRS, CROWD),
        ideas.card(t, replace(long, can_ask=True, can_report=True), NETWORK.bot_username, hung=door),
        ideas.card(t, replace(long, leads=True), NETWORK.bot_username, hung=door),
        ideas.card(t, replace(idea_samples.SOLVED, leads=True), NETWORK.bot_username, hung=door),
    ]
