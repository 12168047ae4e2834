"""Screens of materials on others' things: the door on a card, the list, putting one there and taking it off."""

from __future__ import annotations

from domain.base.hung import Head
from domain.base.lists import Page
from domain.base.things import Thing
from domain.materials.materials import Material
from handlers.discussion.presses import Card as CardOf
from handlers.materials import words
from handlers.materials.hanging.presses import AttachTo, DetachFrom, MaterialsOf, OfferTo, OffOf, SayTo
from handlers.materials.presses import ShowMaterial
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Screen
from locales.texts import Html, Texts, lines
from services.materials.hanging import Bearing


def door(t: Texts, of: Thing, head: Head) -> Button:
    """On the card of the thing that they belong to."""
    return Button(t.plain("materials-of-door", count=head.count), MaterialsOf(of=of.payload))


def listing(t: Texts, at: MaterialsOf, seen: Bearing, page: Page[Material], note: Html | None = None) -> Screen:
    """What belongs to the thing."""
    add = Button(t.plain("materials-of-add"), OfferTo(of=at.of))
    off = Button(t.plain("materials-of-off"), OffOf(of=at.of))
    doors = (*((add,) if seen.may_add else ()), *((off,) if seen.may_drop and page.total else ()))
    return lists.screen(
        t,
        page,
        title=lines(note, t("materials-of-title", title=seen.title)),
        said=[words.list_line(t, one) for one in page.items],
        rows=[Button(label(one.title), ShowMaterial(id=one.id)) for one in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        of_cards=True,
        empty=t("materials-of-none-add" if seen.may_add else "materials-of-none"),
        doors=(doors,) if doors else (),
        back=CardOf(of=at.of),
    )


def offer(t: Texts, at: OfferTo, seen: Bearing, page: Page[Material]) -> Screen:
    """One's own, each put there by a tap; any other by its link."""
    return lists.screen(
        t,
        page,
        title=t("materials-of-offer", title=seen.title),
        said=[t("materials-of-offer-yours")],
        rows=[Button(label(one.title), AttachTo(of=at.of, id=one.id)) for one in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        empty=t("materials-of-offer-none"),
        doors=(
            (
                Button(t.plain("materials-of-say"), SayTo(of=at.of)),
                Button(t.plain("materials-share"), Go(to="material_new")),
            ),
        ),
        back=MaterialsOf(of=at.of),
    )


def off(t: Texts, at: OffOf, seen: Bearing, page: Page[Material]) -> Screen:
    """What the reader may take off, each by a tap."""
    return lists.screen(
        t,
        page,
        title=t("materials-of-off-title", title=seen.title),
        rows=[
            Button(label(one.title, lambda cut: t.plain("materials-of-off-one", title=cut)),
                   DetachFrom(of=at.of, id=one.id))
            for one in page.items
        ],
        to=lambda number: at.model_copy(update={"page": number}),
        empty=t("materials-of-off-none"),
        back=MaterialsOf(of=at.of),
    )  # fmt: skip
