"""The doors of a form: it is opened, its buttons are pressed. Words come in by handlers/ui/forms/answering.py.

Where the person stands is kept in the conversation's data, saved after every answer: the open form
(handlers/ui/forms/filling.py), those put aside (drafts.py), the message that answered last (heard.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.errors import DomainError
from handlers.ui.forms import asking, drafts, ended, filling, leaving, steps
from handlers.ui.forms.answering import act
from handlers.ui.forms.answers import Given, kept, unkept
from handlers.ui.forms.form import Form, form_of
from handlers.ui.forms.presses import FormPress
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import lines


async def start(
    turn: Turn,
    form: Form,
    *,
    context: dict[str, Any] | None = None,
    answers: Mapping[str, Given | None] | None = None,
) -> Screen | None:
    """Open `form`; a draft of it (with the same context) is offered, or gone on with.

    `answers` are filled in beforehand; None is a question that is skipped beforehand.
    """
    context = context or {}
    draft = drafts.find(turn, form.name)
    if draft is not None and draft["context"] == context and draft["answers"]:
        if form.always_resume:
            return await _resume(turn, form)
        t = turn.t
        return Screen(
            lines(t("form-draft-found", form=t(f"form-{form.name}")), asking.summary(turn, form, draft)),
            leaving.ways_on(t, draft),
            back=form.home_of(context),
        )
    return await _begin(turn, form, context, answers or {})


async def _begin(turn: Turn, form: Form, context: dict[str, Any], answers: Mapping[str, Given | None]) -> Screen | None:
    # A member of a StrEnum is a key, too: what is kept of a conversation has plain words alone.
    known = {str(key): kept(given) for key, given in answers.items()}
    opened: dict[str, Any] = {
        "name": form.name,
        "run": turn.update_id,
        "step": "",
        "answers": dict(known),
        "known": known,
        "context": context,
        "editing": False,
        "since": turn.now,
    }
    opened["step"] = steps.following(form, opened, None, unanswered_only=not form.ask_known) or steps.PREVIEW
    filling.take_up(turn, opened)
    drafts.drop(turn, form.name)
    await turn.remember()
    return await asking.current(turn, form)


async def press(turn: Turn, data: str) -> Screen | None:
    """A button of a form; one of an earlier filling gets a sentence and the way on, the one that ended it a word."""
    try:
        pressed = FormPress.unpack(data)
    except (TypeError, ValueError):
        raise DomainError("error-stale-button") from None
    if pressed.act in {"resume", "restart"}:
        return await _take_up(turn, pressed)
    opened = filling.find(turn)
    if opened is None or opened["run"] != pressed.run:
        if ended.by(turn, pressed):
            turn.toast("form-ended-already")
            return None
        draft = drafts.of_run(turn, pressed.run)
        if draft is None:
            raise DomainError("error-form-over")
        await drafts.put_aside(turn)
        return await _resume(turn, form_of(turn, draft))
    form = form_of(turn, opened)
    if pressed.act == "cancel":
        return await leaving.cancel(turn, form)
    if pressed.act == "discard":
        turn.toast("form-discarded")
        return await leaving.over(turn, form, "form-discarded-long")
    if pressed.step != opened["step"]:
        # A button of an earlier question of this filling: the question of now is the answer.
        return await asking.current(turn, form)
    try:
        return await act(turn, form, pressed)
    except DomainError as refusal:
        if refusal.key not in turn.units.areas.final or not filling.is_open(turn):
            raise
        return await leaving.end(turn, refusal)


async def _take_up(turn: Turn, pressed: FormPress) -> Screen | None:
    draft = drafts.of_run(turn, pressed.run)
    if draft is None:
        if (opened := filling.find(turn)) is not None and opened["run"] == pressed.run:
            return await asking.current(turn, form_of(turn, opened))
        raise DomainError("error-draft-gone")
    form = form_of(turn, draft)
    if filling.find(turn) is not None:
        await drafts.put_aside(turn)
    if pressed.act == "resume":
        return await _resume(turn, form)
    known = {key: unkept(given) for key, given in draft["known"].items()}
    return await _begin(turn, form, draft["context"], known)


async def _resume(turn: Turn, form: Form) -> Screen | None:
    """Take a draft up again at the question where it was put aside."""
    draft = drafts.drop(turn, form.name)
    if draft is None:
        raise DomainError("error-draft-gone")
    filling.take_up(turn, draft)
    await turn.remember()
    return await asking.current(turn, form)
