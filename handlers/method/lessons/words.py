"""How lessons read: those that a network begins with in the reader's language, its own as they are."""

from __future__ import annotations

from domain.method.lessons import Lesson
from locales.texts import Html, Texts, escape


def title(t: Texts, lesson: Lesson) -> str:
    """What it is called, for buttons and files."""
    own = lesson.said(t.language)
    return own.title if own is not None else t.plain(f"lesson-{lesson.name}")


def text(t: Texts, lesson: Lesson) -> Html:
    """All that it says."""
    own = lesson.said(t.language)
    return escape(own.text) if own is not None else t(f"lesson-{lesson.name}.text")
