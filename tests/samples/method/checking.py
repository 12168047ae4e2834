"""Samples of the self-check: each question, each answer."""

from __future__ import annotations

from domain.method.checking import QUESTIONS
from handlers.method.checking import screens as s


def screens(t):
    return [
        *(s.asked(t, number) for number in range(len(QUESTIONS))),
        *(
            s.answered(t, number, said)
            for number, one in enumerate(QUESTIONS)
            for said in (*one.options, s.COMPARES, "no such")
        ),
        s.checked(t),
    ]
