"""Samples of what was sent and may be shared."""

from __future__ import annotations

from dataclasses import replace

from domain.base.levels import Grades
from domain.materials.materials import (
    FILES_MOST,
    LINKS_MOST,
    Licence,
    Like,
    MaterialForm,
    Parcel,
)
from handlers.materials.sharing import screens as s
from services.materials.parcels import Offered
from tests.samples.everybody import NOW
from tests.samples.materials import FILE, FILES, LINK, TEXT

PARCEL = Parcel(7, 1, "message:7", NOW, (FILE.item,))
LIKE = Like(subject="vocational", grades=Grades(10, 11), form=MaterialForm.PRESENTATION, licence=Licence.NETWORK)


def screens(t):
    def offer(items, like=None):
        parcel = replace(PARCEL, id=10**9, items=tuple(one.item for one in items))
        return s.offer(t, Offered(parcel, "Дроби", True, like is not None), like)

    return [
        offer((FILE,)),
        offer((TEXT,), LIKE),
        offer((LINK,) * LINKS_MOST, replace(LIKE, subject=None, grades=None)),
        offer(FILES[:FILES_MOST], LIKE),
    ]
