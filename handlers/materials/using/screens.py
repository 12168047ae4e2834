"""Screens of what others make of a material: their lessons, the reviews, an author's statistics."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.lists import ALONE, Page, Window, page_of
from domain.materials.materials import Material
from domain.reviews.reviews import Review
from handlers.materials.presses import MyMaterials, ShowMaterial
from handlers.materials.using import buttons
from handlers.materials.using.presses import Judge, ReviewMaterial, ShowAdvice, ShowTold
from handlers.reviews import screens as reviews
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.names import name_of
from handlers.ui.pictures import Group, compared
from handlers.ui.screen import Attachment, Button, Screen, column
from locales.texts import Html, Texts, lines
from services.materials.using import Statistics, Told
from services.materials.views import Card
from services.reviews.views import Said


def told(t: Texts, material: Material, page: Page[Told]) -> Screen:
    """What people tell of their lessons with it, the last first."""
    return lists.screen(
        t,
        page,
        title=t("material-lessons-title", title=material.title),
        said=[
            t("material-lesson", name=name_of(t, one.member) if one.member else t.plain("material-lesson-former"),
              date=t.date(one.use.at), words=one.use.note or "")
            for one in page.items
        ],
        rows=[],
        to=lambda number: ShowTold(id=material.id, page=number),
        empty=t("material-lessons-none"),
        back=ShowMaterial(id=material.id),
    )  # fmt: skip


def asking(t: Texts, seen: Card) -> Screen:
    """Asked once: who reviews, how long it takes, what comes of it."""
    id = seen.material.id
    yes = Button(t.plain("material-ask-review-yes"), ReviewMaterial(id=id, do=Judge.ASK_YES))
    text = t("material-ask-review-question", title=seen.material.title, version=seen.material.version)
    return question(t, text, yes, ShowMaterial(id=id))


def advice(
    t: Texts, seen: Card, review: Review, said: Sequence[Said], number: int = 0, note: Html | None = None
) -> Screen:
    """One review a page, without who wrote it, and what the author answered; its author says who reads it."""
    page, material = page_of(said, Window(number, ALONE)), seen.material
    keeps = Judge.KEEP_ADVICE if material.advice_shown else Judge.SHOW_ADVICE
    return Screen(
        lines(
            note,
            t("material-advice-title", title=material.title, version=review.version),
            *(
                reviews.judgement(t, review.rubric, one, t("review-number", number=page.number + 1, of=page.total))
                for one in page.items
            ),
            reviews.authors_answer(t, review.answer) if review.answer else None,
        ),
        (
            *lists.pager(t, page, lambda n: ShowAdvice(id=material.id, page=n)),
            *column(
                Button(t.plain(f"material-advice-{keeps}"), ReviewMaterial(id=material.id, do=keeps))
                if seen.leads
                else None,
                reviews.button(t, review) if seen.makes else None,
                Button(t.plain("material-ask-review"), ReviewMaterial(id=material.id, do=Judge.ASK))
                if buttons.can_ask(seen)
                else None,
            ),
        ),
        back=ShowMaterial(id=material.id),
    )


def picture_groups(t: Texts, found: Statistics) -> list[Group]:
    """By weeks, the present one the last: taken, used in lessons."""

    def weeks(key: str, numbers: Sequence[int]) -> Group:
        days = [t.day_brief(begin) for begin in found.weeks]
        return t.plain(key), compared(t, list(zip(days, numbers, strict=True)))

    return [weeks("material-bars-got", found.got_by_week), weeks("material-bars-used", found.used_by_week)]


def statistics(t: Texts, found: Statistics, png: bytes) -> Screen:
    """How one's materials are used; the picture's figures stand below it as text."""
    return Screen(
        lines(
            t("material-statistics-title"),
            t("material-statistics", got=found.got, used=found.used, thanked=found.thanked),
            t("material-statistics-week", got=found.got_by_week[-1], used=found.used_by_week[-1],
              thanked=found.thanked_by_week[-1]),
        ),
        back=MyMaterials(),
        attachment=Attachment("photo", "materials.png", png),
    )  # fmt: skip
