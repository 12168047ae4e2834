"""What the person sees of a form: the question that is open, the preview, the question before others are affected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from domain.base.cutting import cut
from handlers.ui.entry import MOST_ROWS
from handlers.ui.forms import filling, steps
from handlers.ui.forms.answers import Given
from handlers.ui.forms.choices import Lookup, Tags
from handlers.ui.forms.field import Field, Option
from handlers.ui.forms.form import Form, form_of
from handlers.ui.forms.presses import FormPress
from handlers.ui.labels import label
from handlers.ui.screen import Button, Row, Screen, two_a_row
from handlers.ui.show import drop_keyboard
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, lines

COPIED = 256
"""Characters of what a button can copy (Bot API, CopyTextButton)."""
QUOTED = 3000
"""Characters of an old answer on the screen; the rest of the message is the question's."""


async def current(turn: Turn, form: Form) -> Screen | None:
    """The screen of the question that is open now."""
    opened = filling.opened(turn)
    if opened["step"] == steps.PREVIEW:
        return await _preview(turn, form)
    if opened["step"] == steps.SURE:
        return await _sure(turn, form)
    field = form.field_named(opened["step"])
    if field is None:  # the form has changed since the draft was written
        opened["step"] = steps.following(form, opened, None) or steps.PREVIEW
        await turn.remember()
        return await current(turn, form)
    return await _question(turn, form, field)


async def again(turn: Turn, refusal: Html) -> Screen | None:
    """The open question once more, below the sentence that says what was wrong with the answer."""
    opened = filling.opened(turn)
    asked, screen = opened.get("screen"), await current(turn, form_of(turn, opened))
    if asked is not None:
        await drop_keyboard(turn, asked)
    return screen and replace(screen, text=lines(refusal, screen.text))


async def _question(turn: Turn, form: Form, field: Field) -> Screen:
    t, opened = turn.t, filling.opened(turn)
    asked = steps.walked(form, opened)
    found = opened.get("found")
    if found is None:
        named = field.names(filling.answers_of(opened)) if field.names is not None else {}
        parts = [t(f"form-{form.name}-{field.key}", **named)]
        given = filling.given_to(opened, field)
        if given is not None and not isinstance(field, Tags):
            parts.append(_now(t, field, given))
        options = list(await field.options(turn, filling.answers_of(opened)))
    elif "asks" in found:
        parts = [Html(found["asks"])]
        options = [Option(value, label) for value, label in found["options"]]
    else:
        # The question has been read; what matters now is what was found.
        parts = [t("form-found" if found["options"] else "form-not-found", words=found["words"])]
        options = [Option(value, label) for value, label in found["options"]]
        if not options:
            # Nothing was found: what was offered with the question is offered again.
            options = list(await field.options(turn, filling.answers_of(opened)))
        elif isinstance(field, Lookup):
            options += await field.ways_out(turn, filling.answers_of(opened))
    if len(asked) > 1 and not opened["editing"] and field.key in asked:
        parts.insert(0, t("form-step", number=asked.index(field.key) + 1, total=len(asked)))
    return Screen(lines(*parts), (*_option_rows(turn, field, options), *_bottom(turn, form, field)), menu=False)


def _now(t: Texts, field: Field, given: Given) -> Html:
    """«Сейчас: …»; words too long for a button that copies them stand where a tap copies them."""
    words = field.copied(t, given)
    if words is None or len(words) <= COPIED:
        return t("form-current", value=field.shown(t, given))
    return t("form-current-long", value=cut(words, QUOTED))


async def _sure(turn: Turn, form: Form) -> Screen:
    """The question before others are affected, with what was guessed on the way to it."""
    t, opened = turn.t, filling.opened(turn)
    asks = await form.asks(turn, filling.answers_of(opened)) if form.asks is not None else None
    notes = [kept["note"] for kept in opened["answers"].values() if kept and kept.get("note")]

    def button(act: str, key: str) -> Button:
        return Button(t.plain(key), FormPress(run=opened["run"], step=steps.SURE, act=act))

    return Screen(
        lines(*(Html(note) for note in notes), asks or t("form-sure")),
        ((button("sure", "form-sure-yes"),), (button("back", "back"), button("cancel", "form-cancel"))),
        menu=False,
    )


def _option_rows(turn: Turn, field: Field, options: list[Option]) -> list[Row]:
    t, opened = turn.t, filling.opened(turn)
    run = opened["run"]

    def press(act: str, value: str = "") -> FormPress:
        return FormPress(run=run, step=field.key, act=act, value=value)

    def named(option: Option) -> str:
        return label(option.label, lambda name: t.plain("tag-chosen", tag=name) if option.chosen else name)

    buttons = [Button(named(o), press("pick", o.value)) for o in options]
    short = all(len(o.label) <= 16 for o in options)
    width = 2 if short and len(options) > 3 else 1
    rows: list[Row] = [tuple(buttons[i : i + width]) for i in range(0, len(buttons), width)]
    if isinstance(field, Lookup) and field.free and opened.get("found"):
        words = opened["found"]["words"]
        rows.append((Button(label(words, lambda words: t.plain(field.take_as_is, words=words)), press("free")),))
    if isinstance(field, Tags):
        rows.append((Button(t.plain("form-done"), press("done")),))
    return rows


def _bottom(turn: Turn, form: Form, field: Field) -> list[Row]:
    t, opened = turn.t, filling.opened(turn)

    def button(act: str, key: str) -> Button:
        return Button(t.plain(key), FormPress(run=opened["run"], step=field.key, act=act))

    rows: list[Row] = []
    given = filling.given_to(opened, field) if opened.get("found") is None else None
    if given is not None:
        words = field.copied(t, given)
        if words is not None and 0 < len(words) <= COPIED:
            rows.append((Button(t.plain("form-copy"), copy=words),))
        if not isinstance(field, Tags):
            rows.append((button("keep", "form-keep"),))
        if field.optional:
            label = t.plain(f"form-{form.name}-{field.key}.label")
            drop = FormPress(run=opened["run"], step=field.key, act="drop")
            rows.append((Button(t.plain("form-drop", field=label), drop),))
    elif field.optional and opened.get("found") is None:
        rows.append((button("skip", "form-skip"),))
    is_first = not opened["editing"] and opened.get("found") is None and steps.walked(form, opened)[:1] == [field.key]
    back = Button(t.plain("back"), form.home_of(opened["context"])) if is_first else button("back", "back")
    rows.append((back, button("cancel", "form-cancel")))
    return rows


def placed(edits: Sequence[Button]) -> tuple[Row, ...]:
    """Two a row; what a phone would cut there has a row of its own, as long as the screen has room for so many."""
    whole = two_a_row(edits)
    return whole if len(whole) < MOST_ROWS else tuple(tuple(edits[i : i + 2]) for i in range(0, len(edits), 2))


async def _preview(turn: Turn, form: Form) -> Screen:
    t, opened = turn.t, filling.opened(turn)
    run = opened["run"]
    edits = [
        Button(
            t.plain("form-edit", field=t.plain(f"form-{form.name}-{key}.label")),
            FormPress(run=run, step=steps.PREVIEW, act="edit", value=key),
        )
        for key in steps.asked(form, opened)
    ]
    rows: list[Row] = [
        (Button(t.plain(f"form-{form.name}.submit"), FormPress(run=run, step=steps.PREVIEW, act="send")),)
    ]
    rows += placed(edits)
    rows.append(
        (
            Button(t.plain("back"), FormPress(run=run, step=steps.PREVIEW, act="back")),
            Button(t.plain("form-cancel"), FormPress(run=run, step=steps.PREVIEW, act="cancel")),
        )
    )
    told = await form.tells(turn, filling.answers_of(opened)) if form.tells is not None else None
    return Screen(
        lines(t("form-preview", form=t(f"form-{form.name}")), summary(turn, form, opened), told),
        tuple(rows),
        menu=False,
    )


def summary(turn: Turn, form: Form, opened: dict[str, Any]) -> Html:
    """The answers of a filling, open or put aside, one a line."""
    t = turn.t
    shown = []
    for field in form.fields:
        given = filling.given_to(opened, field)
        if given is not None:
            shown.append(t("form-answer", field=t(f"form-{form.name}-{field.key}.label"), value=field.shown(t, given)))
            if given.note is not None:
                shown.append(t("form-answer-note", note=given.note))
        elif field.key in opened["answers"]:
            shown.append(t("form-answer-none", field=t(f"form-{form.name}-{field.key}.label")))
    return Html("\n".join(shown))
