"""Samples of lessons as organizers keep them."""

from __future__ import annotations

from dataclasses import replace

from domain.base.things import Thing
from domain.method.lessons import TEXT_LIMIT, TITLE_LIMIT, Lesson, Words
from handlers.method.keeping import screens as s
from services.method.keeping import Card
from tests.samples.listed import cut
from tests.samples.method.lessons import LESSONS

LONG = Words("&" * TITLE_LIMIT, "<" * TEXT_LIMIT)
OWN = Lesson(2**40, None, 9, hidden=True, about=Thing("event", 2**40), words={"en": LONG})


def screens(t):
    return [
        s.listing(t, cut(LESSONS)),
        s.listing(t, cut([OWN] * 30, 4, 6)),
        s.card(t, Card(LESSONS[0], None, True, False)),
        s.card(t, Card(replace(LESSONS[7], hidden=True), None, False, False), 2**20),
        s.card(t, Card(OWN, "<u>" + "Ж" * 116, False, True), 2**20, t("lesson-changed")),
        s.card(t, Card(replace(OWN, hidden=False, about=None, words={"ru": LONG, "en": LONG}), None, False, True)),
    ]
