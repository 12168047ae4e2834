"""Samples of a project's diary: empty, usual, and all that people can put into a step."""

from __future__ import annotations

from dataclasses import replace

from domain.ideas.diary import FILES_MOST, STEP_LIMIT, Step, StepFile
from handlers.ideas.diary import screens as s
from services.ideas.diary import Told
from tests.samples.everybody import ANNA, HOSTILE, NOW
from tests.samples.ideas import FULL
from tests.samples.ideas.plan import PROJECT
from tests.samples.listed import cut

PHOTO = StepFile(10**9, {"kind": "photo", "file_id": "F", "unique_id": "U", "name": "photo.jpg", "size": 9})
PAPER = StepFile(10**9, {"kind": "document", "file_id": "F", "unique_id": "U", "name": "я" * 190 + ".pdf", "size": 9})
STEP = Step(
    id=10**9, idea_id=17, item_id=None, author_id=ANNA.id, words="Встретились и договорились", at=NOW, shown_at=None
)
TOLD = Told(PROJECT, STEP, ANNA, None, (), works=False, leads=False, is_own=False)
FILES = (PHOTO, PAPER) * (FILES_MOST // 2)
LONG = Told(
    FULL,
    replace(STEP, words="<&" * (STEP_LIMIT // 2), files=FILES),
    HOSTILE,
    "<b>" + "Ы" * 90,
    FILES,
    works=True,
    leads=True,
    is_own=True,
)


def screens(t):
    return [
        s.listing(t, PROJECT, True, cut(())),
        s.listing(t, PROJECT, False, cut(())),
        s.listing(t, PROJECT, False, cut((TOLD,))),
        s.listing(t, FULL, True, cut((LONG,) * 20, 1, 5)),
        s.step(t, TOLD),
        s.step(t, LONG, t("diary-said-told")),
        s.step(t, replace(LONG, step=replace(LONG.step, shown_at=NOW), is_own=False)),
        s.dropping(t, LONG),
        s.file(t, LONG, PHOTO),
        s.file(t, LONG, PAPER),
    ]
