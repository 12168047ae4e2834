"""Samples of the first steps: none done, some, all; put away."""

from __future__ import annotations

from domain.method.first_steps import Step
from handlers.method.first_steps import screens as s
from services.method.first_steps import Steps


def screens(t):
    return [
        s.steps(t, Steps(frozenset(), put_away=False)),
        s.steps(t, Steps(frozenset({Step.RULES, Step.TELL}), put_away=True)),
        s.steps(t, Steps(frozenset(Step), put_away=False)),
        s.steps(t, Steps(frozenset(Step), put_away=True)),
    ]
