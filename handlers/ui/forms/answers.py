"""What was answered: one answer, and the answers of a form as those see them who ask and those who submit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from locales.texts import Html


@dataclass(frozen=True, slots=True)
class Given:
    """An answer: a JSON value and, where the value is a code, the words for it."""

    value: Any
    label: str | None = None
    note: Html | None = None
    """What was guessed to come to it: said where the answer is taken and shown."""
    firm: bool = False
    """It doesn't follow when the answer that it was read by changes (the words named their own zone)."""
    brings: Mapping[str, Given | None] = field(default_factory=dict, hash=False)
    """Answers to other questions that the same words have given; None: that one is asked anew."""


class Answers(Mapping[str, Any]):
    """Answers by field: `answers["region"]` is the value, `answers.label("region")` what the person saw.

    A skipped field is None. `filling` is what the conversation keeps of the form (handlers/ui/forms/filling.py).
    `looked_at` gathers the keys that are asked for.
    """

    def __init__(self, filling: Mapping[str, Any], looked_at: set[str] | None = None) -> None:
        self._raw = {key: kept for key, kept in filling["answers"].items() if kept is not None}
        self.context: dict[str, Any] = filling["context"]
        """What the form was started with (an id to edit, for instance)."""
        self.found: dict[str, str] = dict((filling.get("found") or {"options": ()})["options"])
        """What the open question offers just now because it was looked for: labels by value."""
        self.about: str | None = (filling.get("found") or {}).get("about")
        """The words that the open question asks back about, where what is said next goes on with them."""
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


def kept(given: Given | None) -> dict[str, Any] | None:
    """An answer as the conversation keeps it: JSON."""
    if given is None:
        return None
    more: dict[str, Any] = {"note": given.note} if given.note is not None else {}
    if given.brings:
        more["brings"] = {key: kept(brought) for key, brought in given.brings.items()}
    return {"value": given.value, "label": given.label, **more, **({"firm": True} if given.firm else {})}


def unkept(kept: dict[str, Any] | None) -> Given | None:
    """An answer that `kept` has made JSON of."""
    if kept is None:
        return None
    note, brings = kept.get("note"), {key: unkept(brought) for key, brought in kept.get("brings", {}).items()}
    shown = None if note is None else Html(note)
    return Given(kept["value"], kept["label"], shown, firm=kept.get("firm", False), brings=brings)
