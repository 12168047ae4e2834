"""Samples of co-authors."""

from __future__ import annotations

from domain.base.parts import PartState
from domain.materials.materials import COAUTHORS_MOST
from handlers.materials.makers import screens as s
from services.materials.coauthors import Maker
from tests.samples.everybody import ANNA, HOSTILE, OLGA
from tests.samples.materials import FULL, MATERIAL


def screens(t):
    states = (PartState.INVITED, PartState.ACCEPTED, PartState.DECLINED)
    return [
        s.makers(t, MATERIAL, []),
        s.makers(t, MATERIAL, [Maker(ANNA, states[0]), Maker(OLGA, states[2])], t("material-makers-asked")),
        s.makers(t, FULL, [Maker(HOSTILE, states[1])] * COAUTHORS_MOST, t("material-makers-dropped")),
    ]
