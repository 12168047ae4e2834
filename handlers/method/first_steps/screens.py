"""The screen of a newcomer's first steps."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from domain.method.first_steps import Step
from handlers.ui.screen import Button, Go, Screen, column
from locales.texts import Texts, lines
from services.method.first_steps import Steps

DOORS: Mapping[Step, str] = MappingProxyType(
    {
        Step.TELL: "about_me",
        Step.SIGN: "events",
        Step.SPEAK: "ideas",
        Step.FIND: "people",
        Step.RULES: "steps_rules",
    }
)
"""Where each step is done."""


def steps(t: Texts, seen: Steps) -> Screen:
    """The five steps, each a button that says whether it is done."""
    is_done = len(seen.done) == len(Step)
    return Screen(
        lines(
            t("steps-title", done=len(seen.done), total=len(Step)),
            t("steps-done") if is_done else t("steps-about"),
            t("steps-away-said") if seen.put_away else None,
        ),
        column(
            *(
                Button(t.plain(f"step-{step}", state="done" if step in seen.done else "left"), Go(to=DOORS[step]))
                for step in Step
            ),
            None
            if is_done
            else Button(t.plain("steps-back"), Go(to="first_steps_back"))
            if seen.put_away
            else Button(t.plain("steps-away"), Go(to="first_steps_away")),
        ),
        back=Go(to="menu"),
    )
