"""A project's team in the words of a segment."""

from __future__ import annotations

from domain.base.choices import Choice
from domain.ideas.ideas import IDEA
from handlers.ui.segment import Wording
from locales.texts import Texts


def _value(t: Texts, value: str, title: str | None) -> str:
    idea, _, role = value.partition("/")
    known = role or "participant"
    return t.plain("announcement-idea", title=title or f"№ {idea}", role=t.plain("announcement-team", role=known))


def _button(t: Texts, choice: Choice) -> str:
    _, _, role = choice.value.partition("/")
    return t.plain("announcement-team", role=role) if role else choice.title or choice.value


SEGMENTS = (Wording(IDEA, 55, _value, _button),)
