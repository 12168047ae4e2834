"""Screens of co-authors: whom an author has asked; the two answers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from domain.base.parts import PartState
from domain.materials.materials import COAUTHORS_MOST, Material
from handlers.materials.makers.presses import AskMaker, DropMaker, Say, SayMaker
from handlers.materials.presses import Own, OwnMaterial
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, column
from locales.texts import Html, Texts, lines
from services.materials.coauthors import Maker


def answers(t: Texts, material_id: int, *, held: bool = False) -> Row:
    """The two answers; whoever has said yes may still say no."""
    if held:
        return (Button(t.plain("material-coauthor-not"), SayMaker(id=material_id, say=Say.NO)),)
    return tuple(Button(t.plain(f"material-coauthor-{one}"), SayMaker(id=material_id, say=one)) for one in Say)


def makers(t: Texts, material: Material, asked: Sequence[Maker], note: Html | None = None) -> Screen:
    """Whom the author has asked; each is taken off by a tap."""
    room = sum(one.state in (PartState.INVITED, PartState.ACCEPTED) for one in asked) < COAUTHORS_MOST
    return Screen(
        lines(
            note,
            t("material-makers-title", title=material.title),
            *lists.in_lines(*(_line(t, one) for one in asked)),
            t("material-makers-none") if not asked else None,
        ),
        (
            *column(Button(t.plain("material-makers-ask"), AskMaker(id=material.id)) if room else None),
            *column(*(_drop(t, material, one) for one in asked)),
        ),
        back=OwnMaterial(id=material.id, do=Own.PANEL),
    )


def _line(t: Texts, one: Maker) -> Html:
    return t("material-makers-line", name=name_of(t, one.member), state=t.plain(f"part-state-{one.state}"))


def _drop(t: Texts, material: Material, one: Maker) -> Button:
    said = label(name_of(t, one.member), partial(_dropped, t))
    return Button(said, DropMaker(id=material.id, member=one.member.id))


def _dropped(t: Texts, name: str) -> str:
    return t.plain("material-makers-drop", name=name)
