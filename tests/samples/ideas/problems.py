"""Samples of what only problems show; their card is among the samples of ideas."""

from __future__ import annotations

from dataclasses import replace

from handlers.ideas.problems import screens as s
from services.ideas.problems import Helper
from tests.samples.everybody import HOSTILE
from tests.samples.ideas import FULL, PROBLEM

HELPERS = [Helper(replace(HOSTILE, id=10**9 + i), i % 2 == 0) for i in range(9)]


def screens(t):
    return [
        s.closing(t, FULL, leads=True),
        s.closing(t, PROBLEM, leads=False),
        s.helpers(t, PROBLEM, ()),
        s.helpers(t, FULL, HELPERS, t("problem-thanked")),
        s.not_now(t, FULL),
        s.never(t, 10**9, unasked=True),
        s.never(t, 0, unasked=False),
    ]
