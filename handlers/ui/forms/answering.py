"""An answer, heard or pressed: it is kept, and then come the next question, the preview, or the end."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram.types import Message

from domain.base.errors import DomainError
from handlers.ui import albums
from handlers.ui.forms import asking, filling, heard, leaving, steps
from handlers.ui.forms.answers import Given, kept, unkept
from handlers.ui.forms.choices import Lookup, Tags
from handlers.ui.forms.closing import submitted
from handlers.ui.forms.field import Doubt, Field, Heard
from handlers.ui.forms.form import Form, form_of
from handlers.ui.forms.presses import FormPress
from handlers.ui.screen import Screen
from handlers.ui.show import drop_keyboard
from handlers.ui.turn import Turn
from locales.intents import PUT_ASIDE, intents
from locales.texts import lines


async def hear(turn: Turn, message: Message) -> Screen | None:
    """A message while a form is open: the answer to its question."""
    opened = filling.opened(turn)
    form = form_of(turn, opened)
    if opened.get("update") == turn.update_id:
        return await asking.current(turn, form)  # delivered twice: answered already
    asked = opened.get("screen")
    field = form.field_named(opened["step"])
    if field is None:
        raise DomainError("error-use-buttons")
    heard.note(turn, message.message_id, opened)
    try:
        understood = await _understood(turn, field, message)
        opened["update"] = turn.update_id
        first = albums.take(turn, message)
        screen = await answered(turn, form, field, understood, message.text)
    except DomainError as refusal:
        if refusal.key not in turn.units.areas.final:
            raise
        screen = await leaving.end(turn, refusal)
    else:
        if first and screen is not None and not field.takes_albums:
            screen = replace(screen, text=lines(turn.t("form-album-first"), screen.text))
    if asked is not None:
        await drop_keyboard(turn, asked)
    return screen


async def _understood(turn: Turn, field: Field, message: Message) -> Heard:
    """What the message says. «Отмена» or «помогите» may be an answer, and is hardly ever meant so: it is asked."""
    answers = filling.answers_of(filling.opened(turn))
    asks = _no_answer(message.text) if message.text is not None else None
    if asks is None:
        return await field.hear(turn, answers, message)
    try:
        given = await field.hear(turn, answers, message)
    except DomainError as refusal:
        if refusal.key in turn.units.areas.final:
            raise
        given = ()
    t = turn.t
    return Doubt(t(asks), ((t.plain("form-it-is"), given),) if isinstance(given, Given) else ())


def _no_answer(said: str) -> str | None:
    """The question whether these words are meant as the answer; None: they are."""
    if intents().meant(said) == PUT_ASIDE:
        return "form-is-it-an-answer"
    return "form-is-it-for-help" if intents().cries_for_help(said) else None


async def act(turn: Turn, form: Form, pressed: FormPress) -> Screen | None:
    """A button of the open question."""
    opened = filling.opened(turn)
    if pressed.act == "edit":
        if form.field_named(pressed.value) is None:
            raise DomainError("error-stale-button")
        opened.update(step=pressed.value, editing=True)
        opened.pop("found", None)
        await turn.remember()
        return await asking.current(turn, form)
    if pressed.act == "send":
        if (unasked := steps.never_asked(form, opened)) is not None:
            opened.update(step=unasked, editing=True)
            await turn.remember()
            return await asking.current(turn, form)
        return await _submit(turn, form)
    if pressed.act == "back":
        return await _back(turn, form)
    if pressed.act == "sure" and pressed.step == steps.SURE:
        try:
            return await _submit(turn, form)
        except DomainError:
            opened["step"] = steps.walked(form, opened)[-1]
            await turn.remember()
            raise
    field = form.field_named(pressed.step)
    if field is None:
        raise DomainError("error-stale-button")
    # What is there is never taken away by passing a question over: an older screen says «skip» for it.
    if pressed.act == "keep" or (pressed.act == "skip" and filling.given_to(opened, field) is not None):
        return await _keep(turn, form, field)
    if pressed.act in ("skip", "drop") and field.optional:
        return await _take(turn, form, field, None, pressed=True)
    if pressed.act == "pick" and (meant := _doubted(opened, pressed.value)) is not None:
        return await _take(turn, form, field, meant, pressed=True)
    if pressed.act == "free" and isinstance(field, Lookup) and field.free and opened.get("found"):
        words = opened["found"]["words"]
        return await _pressed(turn, form, field, await field.as_is(turn, filling.answers_of(opened), words))
    if pressed.act == "done" and isinstance(field, Tags):
        if not filling.answers_of(opened)[field.key] and not field.optional:
            raise DomainError("error-choose-something")
        return await _advance(turn, form, field)
    if pressed.act == "pick":
        return await _pressed(turn, form, field, await field.press(turn, filling.answers_of(opened), pressed.value))
    raise DomainError("error-stale-button")


async def _pressed(turn: Turn, form: Form, field: Field, given: Given) -> Screen | None:
    opened = filling.opened(turn)
    doubt = await field.doubts(turn, filling.answers_of(opened), given)
    if doubt is None:
        return await _take(turn, form, field, given, pressed=True)
    return await answered(turn, form, field, doubt, (opened.get("found") or {}).get("words"))


async def answered(turn: Turn, form: Form, field: Field, understood: Heard, words: str | None) -> Screen | None:
    """What `words` were understood as: an answer is taken, of anything else is asked."""
    opened = filling.opened(turn)
    if isinstance(understood, Given):
        return await _take(turn, form, field, understood, pressed=False)
    opened["step"] = field.key
    if isinstance(understood, Doubt):
        opened["found"] = {
            "words": words,
            "asks": understood.asks,
            "options": [[str(number), label] for number, (label, _) in enumerate(understood.answers)],
            "given": [kept(given) for _, given in understood.answers],
            **({"about": understood.about} if understood.about is not None else {}),
        }
    else:
        opened["found"] = {"words": words, "options": [[o.value, o.label] for o in understood]}
    await turn.remember()
    return await asking.current(turn, form)


async def _take(turn: Turn, form: Form, field: Field, given: Given | None, *, pressed: bool) -> Screen | None:
    opened = filling.opened(turn)
    steps.put(turn, form, field, given)
    if isinstance(field, Tags) and given is not None:
        await turn.remember()
        return await asking.current(turn, form)
    screen = await _advance(turn, form, field)
    is_shown = filling.is_open(turn) and opened["step"] in (steps.PREVIEW, steps.SURE)
    if given is not None and given.note is not None and screen is not None and not is_shown:
        screen = replace(screen, text=lines(given.note, screen.text))
    return screen


async def _keep(turn: Turn, form: Form, field: Field) -> Screen | None:
    """«Оставить»: the answer stays; where it was all that was to be changed, the form is over."""
    opened = filling.opened(turn)
    opened.pop("found", None)
    more = form.as_a_whole and steps.following(form, opened, field.key) is not None
    if form.preview or more or filling.has_news(opened):
        return await _advance(turn, form, field)
    return await leaving.over(turn, form, "form-kept")


def _doubted(opened: dict[str, Any], value: str) -> Given | None:
    """The answer chosen to the doubt that is open; None where there is none."""
    given = (opened.get("found") or {}).get("given")
    if given is None:
        return None
    if not (value.isascii() and value.isdigit() and int(value) < len(given)):
        raise DomainError("error-stale-button")
    return unkept(given[int(value)])


async def _advance(turn: Turn, form: Form, field: Field) -> Screen | None:
    opened = filling.opened(turn)
    # Editing one answer returns to the preview, unless the new answer raised a question not answered yet.
    nxt = steps.following(form, opened, field.key, unanswered_only=opened["editing"] or not form.ask_known)
    if nxt is None and not form.preview:
        if form.asks is not None and await form.asks(turn, filling.answers_of(opened)) is not None:
            opened["step"] = steps.SURE
            await turn.remember()
            return await asking.current(turn, form)
        # Should `submit` refuse, the last question stays open for another answer.
        opened["step"] = field.key
        await turn.remember()
        try:
            return await _submit(turn, form)
        except DomainError:
            opened["answers"].pop(field.key, None)
            await turn.remember()
            raise
    opened["step"] = nxt or steps.PREVIEW
    await turn.remember()
    return await asking.current(turn, form)


async def _submit(turn: Turn, form: Form) -> Screen | None:
    screen: Screen | None = await submitted(turn, form.submit)
    return screen


async def _back(turn: Turn, form: Form) -> Screen | None:
    opened = filling.opened(turn)
    if opened.pop("found", None) is not None:
        await turn.remember()
        return await asking.current(turn, form)
    if opened["editing"] and opened["step"] != steps.PREVIEW:
        opened["step"] = steps.PREVIEW
        await turn.remember()
        return await asking.current(turn, form)
    if opened["step"] == steps.SURE:  # what was to be taken away is there again
        opened["answers"].update({k: kept for k, kept in opened["known"].items() if opened["answers"].get(k) is None})
    asked = steps.walked(form, opened)
    at = asked.index(opened["step"]) if opened["step"] in asked else len(asked)
    if at == 0:
        return await leaving.cancel(turn, form)
    opened.update(step=asked[at - 1], editing=False)
    await turn.remember()
    return await asking.current(turn, form)
