"""Screens of the self-check: a question, what there is to say of an answer, the end."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.method.checking import QUESTIONS, question
from handlers.method.checking.presses import Check
from handlers.ui.screen import Button, Go, Screen, column
from locales.texts import Html, Texts, lines

COMPARES = "compare"
LESSONS = Go(to="lessons")


def asked(t: Texts, number: int) -> Screen:
    """A question. Nothing of the answers is kept."""
    one = question(number)
    options = [
        Button(t.plain(f"check-{one.name}-{option}"), Check(number=number, said=option)) for option in one.options
    ]
    compare = Button(t.plain("check-compare"), Check(number=number, said=COMPARES))
    return Screen(
        lines(_title(t, number), t(f"check-{one.name}"), None if options else t("check-think")),
        column(*(options or [compare])),
        back=_back(number),
    )


def answered(t: Texts, number: int, said: str) -> Screen:
    """What there is to say of an answer, whichever it was; of a question that one answers to oneself what matters."""
    one = question(number)
    if said not in (one.options or (COMPARES,)):
        return asked(t, number)
    chosen = one.options and t("check-chosen", said=t.plain(f"check-{one.name}-{said}"))
    why = t(f"check-{one.name}-{said}.why") if one.options else t(f"check-{one.name}.why")
    ends = number + 1 == len(QUESTIONS)
    return Screen(
        lines(_title(t, number), t(f"check-{one.name}"), chosen or None, why),
        column(
            Button(t.plain("check-end"), Go(to="lessons_checked"))
            if ends
            else Button(t.plain("check-next"), Check(number=number + 1)),
            Button(t.plain("check-other"), Check(number=number)) if one.options else None,
        ),
        back=_back(number),
    )


def _back(number: int) -> CallbackData:
    return Check(number=number - 1) if number else LESSONS


def _title(t: Texts, number: int) -> Html:
    return t("check-title", number=number + 1, total=len(QUESTIONS))


def checked(t: Texts) -> Screen:
    """The end: nobody has counted anything."""
    return Screen(
        t("check-done"),
        column(Button(t.plain("check-again"), Go(to="lessons_check")), Button(t.plain("lessons-door"), LESSONS)),
        back=Check(number=len(QUESTIONS) - 1),
    )
