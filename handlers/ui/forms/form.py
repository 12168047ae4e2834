"""What a form is: its name, its fields, and what happens with the answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiogram.filters.callback_data import CallbackData

from handlers.ui.forms.fields import Field
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import Html


@dataclass(frozen=True, slots=True)
class Form:
    """A form. Texts: `form-<name>-<field>` asks, its `.label` names the field, `.hint` (if any) helps.

    `submit(turn, answers)` saves and returns the screen that follows; a `DomainError` from it is shown with
    the preview, so nothing typed is lost. `home` is where «‹ Назад» on the first question and cancelling
    lead, or says so from the context the form was started with. `always_resume`: start goes on with the draft
    without asking (a person half way through joining).
    `ask_known` False: what is filled in beforehand (a preset) isn't asked, and can be changed in the preview.
    `asks(turn, answers)`: of a form without a preview, what to ask before `submit`; None when nobody else is affected.
    """

    name: str
    fields: tuple[Field, ...]
    submit: Callable[[Turn, Answers], Awaitable[Screen | None]]
    home: CallbackData | Callable[[dict[str, Any]], CallbackData] = field(default_factory=lambda: Go(to="menu"))
    preview: bool = True
    always_resume: bool = False
    ask_known: bool = True
    asks: Callable[[Turn, Answers], Awaitable[Html | None]] | None = None

    def field_named(self, key: str) -> Field | None:
        return next((f for f in self.fields if f.key == key), None)

    def home_of(self, context: dict[str, Any]) -> CallbackData:
        """The button that leads out of a filling started with `context`."""
        return self.home if isinstance(self.home, CallbackData) else self.home(context)


class Answers(Mapping[str, Any]):
    """Answers by field: `answers["region"]` is the value, `answers.label("region")` what the person saw.

    A skipped field is None. `context` is what the form was started with (an id to edit, for instance). `looked_at`
    gathers the keys that are asked for.
    """

    def __init__(self, raw: dict[str, Any], context: dict[str, Any], looked_at: set[str] | None = None) -> None:
        self._raw = raw
        self.context = context
        self._looked_at = looked_at

    def __getitem__(self, key: str) -> Any:
        if self._looked_at is not None:
            self._looked_at.add(key)
        return self._raw[key]["value"] if key in self._raw else None

    def __contains__(self, key: object) -> bool:
        return key in self._raw

    def __iter__(self) -> Any:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)

    def label(self, key: str) -> str | None:
        """The label of a chosen option, kept because options may come and go."""
        label: str | None = self._raw[key].get("label") if key in self._raw else None
        return label
