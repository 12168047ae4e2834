"""The way through a form: which questions are asked, in which order, and what a changed answer does to the others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.ui.forms import filling
from handlers.ui.forms.answers import Given, kept
from handlers.ui.forms.field import Field
from handlers.ui.forms.form import Form
from handlers.ui.turn import Turn

PREVIEW = "preview"
SURE = "sure"
"""The step at which is asked whether others may be affected (`Form.asks`)."""


def asked(form: Form, opened: dict[str, Any]) -> list[str]:
    """The questions of this filling in order, as far as the answers given so far tell."""
    answers = filling.answers_of(opened)
    return [f.key for f in form.fields if f.when is None or f.when(answers)]


def walked(form: Form, opened: dict[str, Any]) -> list[str]:
    """Those of them that the person walks through; the rest is for the preview."""
    keys = asked(form, opened)
    return keys if form.ask_known else [key for key in keys if key not in opened["known"]]


def following(form: Form, opened: dict[str, Any], after: str | None, *, unanswered_only: bool = False) -> str | None:
    """The question that comes after that one (the first for None), or None when there is no more."""
    keys = asked(form, opened)
    if unanswered_only:
        return next((key for key in keys if key not in opened["answers"]), None)
    rest = keys if after is None else keys[keys.index(after) + 1 :] if after in keys else []
    return rest[0] if rest else None


def never_asked(form: Form, opened: dict[str, Any]) -> str | None:
    """A question that the form has got since this was filled in: a draft outlives the version that asked."""
    needed = {field.key for field in form.fields if not field.optional}
    return next((key for key in asked(form, opened) if key in needed and key not in opened["answers"]), None)


def put(turn: Turn, form: Form, field: Field, given: Given | None) -> None:
    """Keep an answer, and make those that depend on it fit it."""
    opened = filling.opened(turn)
    earlier = dict(opened["answers"])
    before = earlier.get(field.key)
    brings = given.brings if given is not None else {}
    opened["answers"][field.key] = now = kept(given and replace(given, brings={}))
    opened.pop("found", None)
    for key, brought in brings.items():
        if brought is None:
            opened["answers"].pop(key, None)
        else:
            opened["answers"][key] = kept(brought)
    if before is None or before == now:
        return
    _forget_dependants(form, opened, field, earlier)
    for other in form.fields:
        followed = filling.given_to(opened, other)
        if other.follows == field.key and followed is not None and given is not None and before["value"] != given.value:
            opened["answers"][other.key] = kept(other.follow(turn.t, followed, before["value"], given.value))


def _forget_dependants(form: Form, opened: dict[str, Any], field: Field, before: dict[str, Any]) -> None:
    """Drop answers to the questions that are asked because of the changed one: they may be about something else now.

    `before`: the answers as they were. Which earlier answers a condition looks at is seen by letting it look.
    """
    position = [f.key for f in form.fields].index(field.key)
    for later in form.fields[position + 1 :]:
        if later.when is None:
            continue
        looked_at: set[str] = set()
        for raw in (before, opened["answers"]):
            later.when(filling.answers_of({**opened, "answers": raw}, looked_at))
        if field.key in looked_at:
            opened["answers"].pop(later.key, None)
