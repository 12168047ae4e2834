"""What is new, for those who follow it: one notice, however many of their subscriptions fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.base.members import Member
from handlers.ui.finding import opens
from handlers.ui.labels import label
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go, column
from handlers.voice.subscriptions import words
from handlers.voice.subscriptions.presses import SwitchSubscription
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.voice import subscriptions
from services.voice.subscriptions import New

SHOWN = 5
"""New things that one notice names."""
NOT_SEARCHED = 0


def news(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """The new things that are still there for this reader; None when there are none."""
    found = subscriptions.told_of(unit, reader, payload)
    if not found:
        return None
    if len(found) == 1:
        (one,) = found
        said = t("news-one", title=one.title, form=_form(t, one))
        return Notice(
            said,
            Button(t.plain("news-open"), opens(one.thing, NOT_SEARCHED)),
            column(_off(unit, t, reader, found)),
            line=said,
        )
    told = [t("news-line", title=one.title, form=_form(t, one)) for one in found[:SHOWN]]
    rest = len(found) - SHOWN
    return Notice(
        lines(t("news-several", count=len(found)), *told, t("news-rest", count=rest) if rest > 0 else None),
        Button(t.plain("news-open-list"), Go(to="subscriptions")),
        column(*(_button(one) for one in found[:SHOWN]), _off(unit, t, reader, found)),
        line=t("news-digest", count=len(found), title=found[0].title),
        is_whole=True,
    )


def _form(t: Texts, one: New) -> str:
    form = words.form_name(t, one.thing.kind, one.form)
    return t.plain("news-best", form=form) if one.is_best else form


def _button(one: New) -> Button:
    return Button(label(one.title), opens(one.thing, NOT_SEARCHED))


def _off(unit: Unit, t: Texts, reader: Member, found: Sequence[New]) -> Button | None:
    """Where one subscription is why all of it is told, it is switched off here, by one tap; the next brings it back."""
    reasons = subscriptions.reasons(unit, reader, found)
    if len(reasons) != 1:
        return None
    (mine,) = reasons
    said = label(words.described(t, mine.wanted), lambda what: t.plain("news-off", what=what))
    return Button(said, SwitchSubscription(id=mine.id, on=0))


NOTICES: dict[str, Renderer] = {"news": news}
