"""Leaving a form: cancelled, put aside, thrown away; what is said then, and the way out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.errors import DomainError
from handlers.ui.forms import drafts, filling
from handlers.ui.forms.form import Form, form_of
from handlers.ui.forms.presses import FormPress
from handlers.ui.screen import Button, Go, Row, Screen
from handlers.ui.turn import Turn
from locales.texts import Texts


async def cancel(turn: Turn, form: Form) -> Screen:
    """«Прервать»: what has been answered is a draft; where nothing was, nothing is kept."""
    opened = filling.opened(turn)
    if not filling.has_news(opened):
        return await over(turn, form, "form-cancelled-empty")
    await drafts.put_aside(turn)
    return _put_aside(turn, form, opened)


async def newest(turn: Turn) -> Screen | None:
    """/cancel: what was open a moment ago is a draft by now; None when there is nothing to leave."""
    draft = next((drafts.find(turn, name) for name in drafts.names(turn)), None)
    return None if draft is None else _put_aside(turn, form_of(turn, draft), draft)


async def over(turn: Turn, form: Form, key: str) -> Screen:
    """The open form is left and kept nowhere; the text `key` says so."""
    opened = filling.opened(turn)
    filling.leave(turn)
    await turn.remember()
    return Screen(turn.t(key), back=_way_out(form, opened))


async def end(turn: Turn, refusal: DomainError) -> Screen:
    """No answer would help any more: one sentence, and words are a search again."""
    filling.leave(turn)
    await turn.remember()
    return Screen(turn.t(refusal.key, **refusal.args_))


def ways_on(t: Texts, draft: Mapping[str, Any]) -> tuple[Row, ...]:
    """The two buttons of a draft: go on, begin anew."""

    def button(act: str) -> Button:
        return Button(t.plain(f"form-draft-{act}"), FormPress(run=draft["run"], step="-", act=act))

    return (button("resume"),), (button("restart"),)


def _put_aside(turn: Turn, form: Form, draft: dict[str, Any]) -> Screen:
    t = turn.t
    return Screen(t("form-put-aside", form=t(f"form-{form.name}")), ways_on(t, draft), back=_way_out(form, draft))


def _way_out(form: Form, opened: dict[str, Any]) -> CallbackData | None:
    """«‹ Назад» of a form that is left; None where it would be the menu, which has a button of its own."""
    home = form.home_of(opened["context"])
    return None if home == Go(to="menu") else home
