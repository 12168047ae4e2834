"""Samples of what others make of a material: lessons, reviews, statistics."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.materials.using import NOTE_LIMIT, Use
from domain.reviews.reviews import ReviewState
from handlers.materials import screens as cards
from handlers.materials.using import screens as s
from services.materials.using import Statistics, Told
from services.reviews.views import Said
from tests.samples.everybody import HOSTILE, NOW, OLGA
from tests.samples.materials import CARD, FULL, LONG, MATERIAL, NONE, USERNAME
from tests.samples.reviews import OPEN as REVIEW
from tests.samples.reviews import OUT

TOLD = Told(Use(OLGA.id, NOW, "Прошло хорошо"), OLGA)
CROWD = Page(
    (Told(Use(HOSTILE.id, NOW, "<&" * (NOTE_LIMIT // 2)), HOSTILE), *([TOLD] * 4), replace(TOLD, member=None)), 7, 9, 54
)
SAID = [Said((4, 3, 4, 3, 4), "Добавьте ответы к задачам.")] * 3
FEW = Statistics(0, 0, 0, tuple(range(NOW, NOW + 8)), (0,) * 8, (0,) * 8, (0,) * 8)
MANY = Statistics(10**6, 10**6, 10**6, tuple(range(NOW, NOW + 8)), (10**5,) * 8, (10**5,) * 8, (10**5,) * 8)


def screens(t):
    judged = replace(REVIEW, state=ReviewState.RECOMMENDED)
    own = replace(CARD, leads=True)
    return [
        s.told(t, MATERIAL, NONE),
        s.told(t, MATERIAL, Page((TOLD,), 0, 1, 1)),
        s.told(t, FULL, CROWD),
        s.asking(t, own),
        s.asking(t, LONG),
        s.advice(t, own, judged, SAID, note=t("material-advice-show-said")),
        s.advice(t, LONG, replace(OUT, state=ReviewState.ADVISED), SAID, 1),
        s.statistics(t, FEW, b"png"),
        s.statistics(t, MANY, b"png"),
        cards.card(t, replace(own, review=REVIEW), USERNAME, t("material-review-asked")),
        cards.card(t, replace(CARD, review=judged, points=14.0, points_of=1), USERNAME),
        cards.card(t, replace(CARD, use=TOLD.use), USERNAME, t("material-told")),
    ]
