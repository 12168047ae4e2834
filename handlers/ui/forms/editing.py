"""An answer that was edited afterwards."""

from __future__ import annotations

from aiogram.types import Message

from domain.base.errors import DomainError
from handlers.ui.forms import asking, filling, heard, steps
from handlers.ui.forms.answering import answered, hear
from handlers.ui.forms.answers import Given
from handlers.ui.forms.form import form_of
from handlers.ui.screen import Screen
from handlers.ui.show import drop_keyboard
from handlers.ui.turn import Turn
from locales.texts import lines


async def rehear(turn: Turn, message: Message) -> Screen | None:
    """The last answer, edited: taken instead of what it was, or it is said that it isn't."""
    last, opened = heard.last(turn), filling.find(turn)
    if opened is None or opened["run"] != last["run"]:
        return Screen(turn.t("form-edited-late"))
    form = form_of(turn, opened)
    field = form.field_named(last["step"])
    if opened["step"] == last["step"] or field is None or last["step"] not in steps.asked(form, opened):
        return await hear(turn, message)
    try:
        given = await field.hear(turn, filling.answers_of(opened), message)
    except DomainError as refusal:
        return await asking.again(turn, lines(turn.t(refusal.key, **refusal.args_), turn.t("form-edited-refused")))
    if not isinstance(given, Given):
        screen = await answered(turn, form, field, given, message.text)
    else:
        steps.put(turn, form, field, given)
        if opened["step"] not in (steps.PREVIEW, steps.SURE) and opened["step"] not in steps.asked(form, opened):
            opened["step"] = steps.following(form, opened, None, unanswered_only=True) or steps.PREVIEW
        await turn.remember()
        said = turn.t(
            "form-edited", field=turn.t(f"form-{form.name}-{field.key}.label"), value=field.shown(turn.t, given)
        )
        return await asking.again(turn, said)
    if (asked := opened.get("screen")) is not None:
        await drop_keyboard(turn, asked)
    return screen
