"""What a form is: its name, its fields, and what happens with the answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiogram.filters.callback_data import CallbackData

from handlers.ui.forms.answers import Answers
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Field
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import Html


@dataclass(frozen=True, slots=True)
class Form:
    """A form. Texts: `form-<name>-<field>` asks, its `.label` names the field, `.hint` (if any) helps.

    `submit(turn, answers)` closes the form with its use case (`answers.close_with`) or with none (`answers.close`),
    and returns the screen that follows; a `DomainError` from it is shown with the preview, so nothing typed is lost.
    `home` is where «‹ Назад» on the first question and cancelling lead, or says so from the context the form was
    started with. `always_resume`: start goes on with the draft without asking (a person half way through joining).
    `ask_known` False: what is filled in beforehand (a preset) isn't asked, and can be changed in the preview.
    `tells(turn, answers)`: what should be known besides, below the answers in the preview; None: nothing.
    `as_a_whole`: of a form without a preview, «Оставить» on one question leads to the next: any of them may be meant.
    `asks(turn, answers)`: of a form without a preview, what to ask before `submit`; None when nobody else is affected.
    """

    name: str
    fields: tuple[Field, ...]
    submit: Callable[[Turn, Filled], Awaitable[Screen | None]]
    home: CallbackData | Callable[[dict[str, Any]], CallbackData] = field(default_factory=lambda: Go(to="menu"))
    preview: bool = True
    tells: Callable[[Turn, Answers], Awaitable[Html | None]] | None = None
    always_resume: bool = False
    ask_known: bool = True
    as_a_whole: bool = False
    asks: Callable[[Turn, Answers], Awaitable[Html | None]] | None = None

    def field_named(self, key: str) -> Field | None:
        return next((f for f in self.fields if f.key == key), None)

    def home_of(self, context: dict[str, Any]) -> CallbackData:
        """The button that leads out of a filling started with `context`."""
        return self.home if isinstance(self.home, CallbackData) else self.home(context)


def form_of(turn: Turn, filling: Mapping[str, Any]) -> Form:
    """The form that `filling` (open or a draft) is one of."""
    form = turn.forms[filling["name"]]
    assert isinstance(form, Form)
    return form
