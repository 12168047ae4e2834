"""Samples of drafts whose files were looked at, or are being."""

from __future__ import annotations

from dataclasses import replace

from domain.base.errors import DomainError
from domain.materials.contents import Content
from domain.materials.files import MOST, Look, Out
from domain.materials.materials import FileKind, Item, MaterialState
from handlers.materials import screens as s
from services.materials.looking import ALIKE, Sight
from tests.samples.materials import FULL, LONG, standing

ITEM = Item(kind=FileKind.DOCUMENT, file_id="F", unique_id="U", name="<Ы" * 95 + ".pdf", size=MOST)
LOOK = Look(content=Content.PDF, author="<&" * 100, editor="<ё" * 100, company="&" * 200, has_place=True)
WHY = DomainError("error-material-file-name", endings="pdf, docx")
SIGHTS = (
    Sight(is_pending=True, is_awaited=True),
    Sight(told=((replace(ITEM, name=""), Look(content=Content.JPG, has_place=True)),), known=1),
    Sight(
        is_pending=True,
        told=((ITEM, LOOK),) * 10,
        unread=(ITEM,) * 10,
        alike=(FULL,) * ALIKE,
        outs=tuple(Out(n, 10**9, ITEM.name, WHY) for n in range(20)),
        known=10**4,
    ),
)


DRAFT = standing(replace(LONG, leads=True, material=replace(FULL, published_at=None)), MaterialState.DRAFT)


def screens(t):
    return [s.preview(t, replace(DRAFT, sight=sight), "uchitelskaya_bot") for sight in SIGHTS]
