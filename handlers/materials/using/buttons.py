"""What the card of a material offers to whoever uses it, and to its author about reviews."""

from __future__ import annotations

from collections.abc import Iterator

from domain.materials.materials import MaterialState
from domain.reviews.reviews import WORK
from handlers.materials.using.presses import Judge, ReviewMaterial, ShowAdvice, ShowTold, Use, UseMaterial
from handlers.reviews import screens as reviews
from handlers.ui.screen import Button, Row
from locales.texts import Html, Texts
from services.materials.views import Card
from services.reviews.asking import AGAIN


def counted(t: Texts, seen: Card) -> Html | None:
    """«Взяли 40 · было на 12 уроках · спасибо: 9»: use counts, stars don't."""
    material = seen.material
    said = [
        t(key, count=count)
        for key, count in (
            ("material-got", material.got),
            ("material-used", material.used),
            ("material-thanked", material.thanked),
        )
        if count
    ]
    return Html(" · ").join(said) if said else None


def judged(t: Texts, seen: Card) -> list[Html]:
    """What the reviewers' points come to, of which version; how the review of the newest stands until it is over."""
    said = []
    if seen.points is not None:
        newest = seen.points_of == seen.material.version
        key = "material-points" if newest else "material-points-before"
        said.append(t(key, points=seen.points, most=WORK.most, version=seen.points_of))
    if seen.review is not None and (seen.points is None or seen.review.is_live):
        standing = reviews.standing(t, seen.review)
        said += [standing] if standing is not None else []
    return said


def use_row(t: Texts, seen: Card) -> list[Row]:
    """A lesson given, and thanks: each by one tap, taken back by the same button."""
    if not seen.is_member or not seen.is_public or seen.makes:
        return []
    id = seen.material.id
    used = seen.use is not None
    return [
        (
            Button(t.plain("material-use-undo" if used else "material-use"),
                   UseMaterial(id=id, do=Use.NOT_GIVEN if used else Use.GIVEN)),
            Button(t.plain("material-unthank" if seen.has_thanked else "material-thank"),
                   UseMaterial(id=id, do=Use.UNTHANK if seen.has_thanked else Use.THANK)),
        )
    ]  # fmt: skip


def doors(t: Texts, seen: Card) -> Iterator[Button]:
    """To what people tell of their lessons, and to reviews."""
    id = seen.material.id
    if seen.use is not None and seen.is_public:
        key = "material-tell" if seen.use.note is None else "material-tell-again"
        yield Button(t.plain(key), UseMaterial(id=id, do=Use.TELL))
    if seen.notes:
        yield Button(t.plain("material-lessons", count=seen.notes), ShowTold(id=id))
    if seen.may_read_advice:
        yield Button(t.plain("material-advice"), ShowAdvice(id=id))
    elif seen.makes and seen.review is not None and seen.review.is_live:
        yield reviews.button(t, seen.review)
    elif can_ask(seen):
        yield Button(t.plain("material-ask-review"), ReviewMaterial(id=id, do=Judge.ASK))


def can_ask(seen: Card) -> bool:
    """Whether the reader may ask for a review of the newest version."""
    if not seen.leads or seen.material.state is not MaterialState.PUBLISHED:
        return False
    return seen.review is None or seen.review.state in AGAIN
