"""How a part of a segment reads: whom an announcement is for, chosen by buttons (`SegmentPart` of its area)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from domain.base.choices import Choice
from locales.texts import Texts


@dataclass(frozen=True, slots=True)
class Wording:
    """`part`: its name; `place`: where it stands among all.

    `value(t, value, title)`: a chosen value in words; `title`: of the thing it is of, None when that is gone.
    `button(t, choice)`: what can be chosen, in words (default: as a value); the number of people is added.
    Texts: `announcement-part-<part>`, `announcement-choose-<part>`, `announcement-none-<part>` where there may be
    nothing to choose from, and `announcement-within-<part>` where one chooses in two steps.
    """

    part: str
    place: int
    value: Callable[[Texts, str, str | None], str]
    button: Callable[[Texts, Choice], str] | None = None

    def label(self, t: Texts, choice: Choice) -> str:
        """What can be chosen, in words."""
        return self.button(t, choice) if self.button is not None else self.value(t, choice.value, choice.title)
