"""Samples of lists of materials and of what narrows them."""

from __future__ import annotations

from domain.materials.materials import MaterialForm
from domain.people.profile import SUBJECTS
from handlers.materials.lists import screens as s
from handlers.materials.presses import ListMaterials, Narrow
from services.materials.similar import Similar
from tests.samples.materials import CARD, CROWD, FULL, LONG, MATERIAL, NONE

NARROWED = {"subject": "vocational", "grades": "10-11", "form": "worksheet", "best": 1, "used": 1}


def screens(t):
    every = [(subject, 10**4 - number) for number, subject in enumerate(SUBJECTS)]
    forms = [(str(form), 7) for form in MaterialForm]
    return [
        s.listing(t, ListMaterials(), NONE, is_member=True),
        s.listing(t, ListMaterials(), NONE, is_member=False),
        s.listing(t, ListMaterials(**NARROWED), NONE, is_member=True),
        s.listing(t, ListMaterials(**NARROWED, page=7), CROWD, is_member=True),
        s.listing(t, ListMaterials(page=7), CROWD, is_member=False),
        s.listing(t, ListMaterials(**{**NARROWED, "grades": s.MY_LEVEL}), CROWD, is_member=True),
        s.listing(t, ListMaterials(grades=s.MY_LEVEL), NONE, is_member=True),
        s.listing(t, ListMaterials(grades=s.MY_LEVEL), CROWD, is_member=True, asks_level=True),
        s.filters(t, Narrow(what=s.FILTERS), is_member=True),
        s.filters(t, Narrow(what=s.FILTERS, **NARROWED), is_member=True),
        s.filters(t, Narrow(what=s.FILTERS, grades=s.MY_LEVEL, best=1), is_member=True),
        s.filters(t, Narrow(what=s.FILTERS), is_member=False),
        s.choices(t, Narrow(what="g", grades=s.MY_LEVEL), (), ()),
        *(s.choices(t, Narrow(what=what, **NARROWED), every, forms) for what in "sgf"),
        s.choices(t, Narrow(what="s", at=2), every, forms),
        s.choices(t, Narrow(what="s"), (), ()),
        s.choices(t, Narrow(what="g", grades="7-7"), (), ()),
        s.mine(t, NONE),
        s.mine(t, CROWD),
        s.of_author(t, CARD, NONE),
        s.of_author(t, LONG, CROWD),
        s.similar(t, Similar(MATERIAL, (), 0)),
        s.similar(t, Similar(FULL, (), 10**4)),
        s.similar(t, Similar(FULL, CROWD.items[:5], 10**4)),
    ]
