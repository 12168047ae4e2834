"""Runs a form: asks, reads, goes back, skips, puts aside, previews, submits.

Where the person stands is kept in the conversation's data, saved after every answer:

    data["form"]   = {name, run, step, answers, known, context, editing, found, screen, update}   the open form
    data["drafts"] = {name: the same}                                                            put aside
    data["heard"]  = {message, name, run, step}               the message that answered last, should it be edited

`known` is what was filled in beforehand: a form left without a change to it is no draft. `found` is what an answer
may be: options of a search, or the answers to a doubt about it.

`run` numbers the filling, so that a button of an earlier one is known to be stale; `update` is the last
update taken, so that the same update delivered twice doesn't answer two questions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message

from domain.base.errors import DomainError
from handlers.ui import albums
from handlers.ui.forms.fields import Doubt, Field, Given, Heard, Lookup, Option, Tags
from handlers.ui.forms.form import Answers, Form
from handlers.ui.screen import Button, Go, Row, Screen
from handlers.ui.show import drop_keyboard
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, lines

PREVIEW = "preview"
SURE = "sure"
"""The step at which is asked whether others may be affected (`Form.asks`)."""
COPIED = 256
"""Characters of what a button can copy (Bot API, CopyTextButton)."""
QUOTED = 3000
"""Characters of an old answer on the screen; the rest of the message is the question's."""
DRAFT_DAYS = 30


class FormPress(CallbackData, prefix="f"):
    """A button of a form: which filling, which question, what to do."""

    run: int
    step: str
    act: str
    value: str = ""


# -- opening and leaving ---------------------------------------------------------------------------


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
    draft = turn.data.get("drafts", {}).get(form.name)
    if draft is not None and draft["context"] == context and draft["answers"]:
        if form.always_resume:
            return await resume(turn, form)
        t = turn.t
        return Screen(
            lines(t("form-draft-found", form=t(f"form-{form.name}")), _summary(turn, form, draft)),
            (
                (Button(t.plain("form-draft-resume"), FormPress(run=draft["run"], step="-", act="resume")),),
                (Button(t.plain("form-draft-restart"), FormPress(run=draft["run"], step="-", act="restart")),),
            ),
            back=form.home_of(context),
        )
    return await _begin(turn, form, context, answers or {})


async def _begin(turn: Turn, form: Form, context: dict[str, Any], answers: Mapping[str, Given | None]) -> Screen | None:
    known = {key: _kept(given) for key, given in answers.items()}
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
    opened["step"] = _following(form, opened, None, unanswered_only=not form.ask_known) or PREVIEW
    turn.data["form"] = opened
    turn.data.get("drafts", {}).pop(form.name, None)
    await turn.remember()
    return await current(turn, form)


async def resume(turn: Turn, form: Form) -> Screen | None:
    """Take a draft up again at the question where it was put aside."""
    draft = turn.data.get("drafts", {}).pop(form.name, None)
    if draft is None:
        raise DomainError("error-draft-gone")
    turn.data["form"] = draft
    await turn.remember()
    return await current(turn, form)


async def put_aside(turn: Turn) -> None:
    """Leave the open form for another screen: it becomes a draft, and words are a search again."""
    form = turn.data.pop("form", None)
    if form is None:
        return
    if _has_news(form):
        turn.data.setdefault("drafts", {})[form["name"]] = form
    await turn.remember()


def is_open(turn: Turn) -> bool:
    """Whether the person's next words are an answer."""
    return "form" in turn.data


def drafts(turn: Turn) -> list[str]:
    """Names of forms put aside within DRAFT_DAYS, newest first: the menu offers them."""
    kept = turn.data.get("drafts", {})
    fresh = {name: d["since"] for name, d in kept.items() if turn.now - d["since"] < DRAFT_DAYS * 86400}
    return sorted(fresh, key=lambda name: -fresh[name])


def draft_button(turn: Turn, name: str) -> Button:
    """The menu's button for a draft."""
    run = turn.data["drafts"][name]["run"]
    label = turn.t.plain("form-draft-button", form=turn.t.plain(f"form-{name}"))
    return Button(label, FormPress(run=run, step="-", act="resume"))


# -- what the person does --------------------------------------------------------------------------


async def hear(turn: Turn, message: Message) -> Screen | None:
    """A message while a form is open: the answer to its question."""
    opened = turn.data["form"]
    form = turn.forms[opened["name"]]
    if opened.get("update") == turn.update_id:
        return await current(turn, form)  # delivered twice: answered already
    asked = opened.get("screen")
    field = form.field_named(opened["step"])
    if field is None:
        raise DomainError("error-use-buttons")
    turn.data["heard"] = {"message": message.message_id, "name": form.name, "run": opened["run"], "step": field.key}
    try:
        heard = await field.hear(turn, _answers(opened), message)
        opened["update"] = turn.update_id
        first = albums.take(turn, message)
        screen = await _heard(turn, form, field, heard, message)
    except DomainError as refusal:
        if not refusal.is_final:
            raise
        screen = await _end(turn, refusal)
    else:
        if first and screen is not None:
            screen = replace(screen, text=lines(turn.t("form-album-first"), screen.text))
    if asked is not None:
        await drop_keyboard(turn, asked)
    return screen


async def _heard(turn: Turn, form: Form, field: Field, heard: Heard, message: Message) -> Screen | None:
    opened = turn.data["form"]
    if isinstance(heard, Given):
        return await _take(turn, form, field, heard, pressed=False)
    opened["step"] = field.key
    if isinstance(heard, Doubt):
        opened["found"] = {
            "words": message.text,
            "asks": heard.asks,
            "options": [[str(number), label] for number, (label, _) in enumerate(heard.answers)],
            "given": [_kept(given) for _, given in heard.answers],
        }
    else:
        opened["found"] = {"words": message.text, "options": [[o.value, o.label] for o in heard]}
    await turn.remember()
    return await current(turn, form)


async def _end(turn: Turn, refusal: DomainError) -> Screen:
    """No answer would help any more: one sentence, and words are a search again."""
    turn.data.pop("form", None)
    await turn.remember()
    return Screen(turn.t(refusal.key, **refusal.args_))


# -- an answer that was edited afterwards ----------------------------------------------------------


def was_heard(data: Mapping[str, Any], message_id: int) -> bool:
    """Whether the message is the last answer to a form, open or over."""
    return bool(data.get("heard", {}).get("message") == message_id)


async def rehear(turn: Turn, message: Message) -> Screen | None:
    """The last answer, edited: taken instead of what it was, or it is said that it isn't."""
    heard, opened = turn.data["heard"], turn.data.get("form")
    if opened is None or opened["run"] != heard["run"]:
        return Screen(turn.t("form-edited-late"))
    form = turn.forms[opened["name"]]
    field = form.field_named(heard["step"])
    if opened["step"] == heard["step"] or field is None or heard["step"] not in _asked(form, opened):
        return await hear(turn, message)
    try:
        given = await field.hear(turn, _answers(opened), message)
    except DomainError as refusal:
        return await again(turn, lines(turn.t(refusal.key, **refusal.args_), turn.t("form-edited-refused")))
    if not isinstance(given, Given):
        screen = await _heard(turn, form, field, given, message)
    else:
        _put(turn, form, field, given)
        if opened["step"] not in (PREVIEW, SURE) and opened["step"] not in _asked(form, opened):
            opened["step"] = _following(form, opened, None, unanswered_only=True) or PREVIEW
        await turn.remember()
        said = turn.t(
            "form-edited", field=turn.t(f"form-{form.name}-{field.key}.label"), value=field.shown(turn.t, given)
        )
        return await again(turn, said)
    if (asked := opened.get("screen")) is not None:
        await drop_keyboard(turn, asked)
    return screen


async def press(turn: Turn, data: str) -> Screen | None:
    """A button of a form; one of an earlier filling gets a sentence and the way on."""
    try:
        pressed = FormPress.unpack(data)
    except (TypeError, ValueError):
        raise DomainError("error-stale-button") from None
    if pressed.act in {"resume", "restart"}:
        return await _take_up(turn, pressed)
    opened = turn.data.get("form")
    if opened is None or opened["run"] != pressed.run:
        draft = next((d for d in turn.data.get("drafts", {}).values() if d["run"] == pressed.run), None)
        if draft is None:
            raise DomainError("error-form-over")
        await put_aside(turn)
        return await resume(turn, turn.forms[draft["name"]])
    form = turn.forms[opened["name"]]
    if pressed.act == "cancel":
        return await _cancel(turn, form)
    if pressed.act == "discard":
        turn.data.pop("form")
        await turn.remember()
        turn.toast("form-discarded")
        return _over(turn, form, opened, "form-discarded-long")
    if pressed.step != opened["step"]:
        # A button of an earlier question of this filling: the question of now is the answer.
        return await current(turn, form)
    try:
        return await _act(turn, form, pressed)
    except DomainError as refusal:
        if not refusal.is_final or "form" not in turn.data:
            raise
        return await _end(turn, refusal)


async def _act(turn: Turn, form: Form, pressed: FormPress) -> Screen | None:
    opened = turn.data["form"]
    if pressed.act == "edit":
        if form.field_named(pressed.value) is None:
            raise DomainError("error-stale-button")
        opened.update(step=pressed.value, editing=True)
        opened.pop("found", None)
        await turn.remember()
        return await current(turn, form)
    if pressed.act == "send":
        if (unasked := _never_asked(form, opened)) is not None:
            opened.update(step=unasked, editing=True)
            await turn.remember()
            return await current(turn, form)
        return await _submit(turn, form)
    if pressed.act == "back":
        return await _back(turn, form)
    if pressed.act == "sure" and pressed.step == SURE:
        try:
            return await _submit(turn, form)
        except DomainError:
            opened["step"] = _steps(form, opened)[-1]
            await turn.remember()
            raise
    field = form.field_named(pressed.step)
    if field is None:
        raise DomainError("error-stale-button")
    # What is there is never taken away by passing a question over: an older screen says «skip» for it.
    if pressed.act == "keep" or (pressed.act == "skip" and _given(opened, field) is not None):
        return await _keep(turn, form, field)
    if pressed.act in ("skip", "drop") and field.optional:
        return await _take(turn, form, field, None, pressed=True)
    if pressed.act == "pick" and (meant := _doubted(opened, pressed.value)) is not None:
        return await _take(turn, form, field, meant, pressed=True)
    if pressed.act == "free" and isinstance(field, Lookup) and field.free and opened.get("found"):
        words = opened["found"]["words"]
        return await _take(turn, form, field, Given(f"={words}", words), pressed=True)
    if pressed.act == "done" and isinstance(field, Tags):
        if not _answers(opened)[field.key] and not field.optional:
            raise DomainError("error-choose-something")
        return await _advance(turn, form, field)
    if pressed.act == "pick":
        given = await field.press(turn, _answers(opened), pressed.value)
        return await _take(turn, form, field, given, pressed=True)
    raise DomainError("error-stale-button")


async def _take_up(turn: Turn, pressed: FormPress) -> Screen | None:
    kept = turn.data.get("drafts", {})
    draft = next((d for d in kept.values() if d["run"] == pressed.run), None)
    if draft is None:
        if (opened := turn.data.get("form")) is not None and opened["run"] == pressed.run:
            return await current(turn, turn.forms[opened["name"]])
        raise DomainError("error-draft-gone")
    form = turn.forms[draft["name"]]
    if turn.data.get("form") is not None:
        await put_aside(turn)
    if pressed.act == "resume":
        return await resume(turn, form)
    known = {key: _unkept(kept) for key, kept in draft["known"].items()}
    return await _begin(turn, form, draft["context"], known)


async def _take(turn: Turn, form: Form, field: Field, given: Given | None, *, pressed: bool) -> Screen | None:
    opened = turn.data["form"]
    _put(turn, form, field, given)
    if isinstance(field, Tags) and given is not None:
        await turn.remember()
        return await current(turn, form)
    screen = await _advance(turn, form, field)
    is_shown = "form" in turn.data and opened["step"] in (PREVIEW, SURE)
    if given is not None and given.note is not None and screen is not None and not is_shown:
        screen = replace(screen, text=lines(given.note, screen.text))
    return screen


def _put(turn: Turn, form: Form, field: Field, given: Given | None) -> None:
    """Keep an answer, and make those that depend on it fit it."""
    opened = turn.data["form"]
    earlier = dict(opened["answers"])
    before = earlier.get(field.key)
    opened["answers"][field.key] = kept = _kept(given)
    opened.pop("found", None)
    if before is None or before == kept:
        return
    _forget_dependants(form, opened, field, earlier)
    for other in form.fields:
        followed = _given(opened, other)
        if other.follows == field.key and followed is not None and given is not None and before["value"] != given.value:
            opened["answers"][other.key] = _kept(other.follow(turn.t, followed, before["value"], given.value))


async def _keep(turn: Turn, form: Form, field: Field) -> Screen | None:
    """«Оставить»: the answer stays; where it was all that was to be changed, the form is over."""
    opened = turn.data["form"]
    opened.pop("found", None)
    if form.preview or _has_news(opened):
        return await _advance(turn, form, field)
    turn.data.pop("form")
    await turn.remember()
    return _over(turn, form, opened, "form-kept")


def _doubted(opened: dict[str, Any], value: str) -> Given | None:
    """The answer chosen to the doubt that is open; None where there is none."""
    given = (opened.get("found") or {}).get("given")
    if given is None:
        return None
    if not (value.isascii() and value.isdigit() and int(value) < len(given)):
        raise DomainError("error-stale-button")
    return _unkept(given[int(value)])


async def _advance(turn: Turn, form: Form, field: Field) -> Screen | None:
    opened = turn.data["form"]
    # Editing one answer returns to the preview, unless the new answer raised a question not answered yet.
    nxt = _following(form, opened, field.key, unanswered_only=opened["editing"] or not form.ask_known)
    if nxt is None and not form.preview:
        if form.asks is not None and await form.asks(turn, _answers(opened)) is not None:
            opened["step"] = SURE
            await turn.remember()
            return await current(turn, form)
        # Should `submit` refuse, the last question stays open for another answer.
        opened["step"] = field.key
        await turn.remember()
        try:
            return await _submit(turn, form)
        except DomainError:
            opened["answers"].pop(field.key, None)
            await turn.remember()
            raise
    opened["step"] = nxt or PREVIEW
    await turn.remember()
    return await current(turn, form)


async def _submit(turn: Turn, form: Form) -> Screen | None:
    opened = turn.data["form"]
    # Closed in the transaction of the use case: should the process die after it, the press that comes again finds the
    # form over and makes nothing a second time.
    turn.closing = {key: value for key, value in turn.data.items() if key != "form"}
    try:
        screen = await form.submit(turn, _answers(opened))
    finally:
        turn.closing = None
    if turn.data.get("form") is opened:
        turn.data.pop("form")
        await turn.remember()
    return screen


async def _back(turn: Turn, form: Form) -> Screen | None:
    opened = turn.data["form"]
    if opened.pop("found", None) is not None:
        await turn.remember()
        return await current(turn, form)
    if opened["editing"] and opened["step"] != PREVIEW:
        opened["step"] = PREVIEW
        await turn.remember()
        return await current(turn, form)
    if opened["step"] == SURE:  # what was to be taken away is there again
        opened["answers"].update({k: kept for k, kept in opened["known"].items() if opened["answers"].get(k) is None})
    asked = _steps(form, opened)
    at = asked.index(opened["step"]) if opened["step"] in asked else len(asked)
    if at == 0:
        return await _cancel(turn, form)
    opened.update(step=asked[at - 1], editing=False)
    await turn.remember()
    return await current(turn, form)


async def _cancel(turn: Turn, form: Form) -> Screen:
    opened = turn.data["form"]
    if not _has_news(opened):
        turn.data.pop("form")
        await turn.remember()
        return _over(turn, form, opened, "form-cancelled-empty")
    await put_aside(turn)
    return _put_aside_screen(turn, form, opened)


def _put_aside_screen(turn: Turn, form: Form, draft: dict[str, Any]) -> Screen:
    t, run = turn.t, draft["run"]
    return Screen(
        t("form-put-aside", form=t(f"form-{form.name}")),
        (
            (Button(t.plain("form-draft-resume"), FormPress(run=run, step="-", act="resume")),),
            (Button(t.plain("form-draft-restart"), FormPress(run=run, step="-", act="restart")),),
        ),
        back=_way_out(form, draft),
    )


def _over(turn: Turn, form: Form, opened: dict[str, Any], key: str) -> Screen:
    return Screen(turn.t(key), back=_way_out(form, opened))


def _way_out(form: Form, opened: dict[str, Any]) -> CallbackData | None:
    """«‹ Назад» of a form that is left; None where it would be the menu, which has a button of its own."""
    home = form.home_of(opened["context"])
    return None if home == Go(to="menu") else home


async def cancel(turn: Turn) -> Screen | None:
    """/cancel: what was open a moment ago is a draft by now; None when there is nothing to leave."""
    names = drafts(turn)
    if not names:
        return None
    return _put_aside_screen(turn, turn.forms[names[0]], turn.data["drafts"][names[0]])


# -- what the person sees --------------------------------------------------------------------------


async def current(turn: Turn, form: Form) -> Screen | None:
    """The screen of the question that is open now."""
    opened = turn.data["form"]
    if opened["step"] == PREVIEW:
        return _preview(turn, form)
    if opened["step"] == SURE:
        return await _sure(turn, form)
    field = form.field_named(opened["step"])
    if field is None:  # the form has changed since the draft was written
        opened["step"] = _following(form, opened, None) or PREVIEW
        await turn.remember()
        return await current(turn, form)
    return await _question(turn, form, field)


async def again(turn: Turn, refusal: Html) -> Screen | None:
    """The open question once more, below the sentence that says what was wrong with the answer."""
    opened = turn.data["form"]
    asked, screen = opened.get("screen"), await current(turn, turn.forms[opened["name"]])
    if asked is not None:
        await drop_keyboard(turn, asked)
    return screen and replace(screen, text=lines(refusal, screen.text))


async def _question(turn: Turn, form: Form, field: Field) -> Screen:
    t, opened = turn.t, turn.data["form"]
    asked = _steps(form, opened)
    found = opened.get("found")
    if found is None:
        parts = [t(f"form-{form.name}-{field.key}")]
        given = _given(opened, field)
        if given is not None and not isinstance(field, Tags):
            parts.append(_now(t, field, given))
        options = list(await field.options(turn, _answers(opened)))
    elif "asks" in found:
        parts = [Html(found["asks"])]
        options = [Option(value, label) for value, label in found["options"]]
    else:
        # The question has been read; what matters now is what was found.
        parts = [t("form-found" if found["options"] else "form-not-found", words=found["words"])]
        options = [Option(value, label) for value, label in found["options"]]
        if not options:
            # Nothing was found: what was offered with the question is offered again.
            options = list(await field.options(turn, _answers(opened)))
        elif isinstance(field, Lookup):
            options += await field.ways_out(turn, _answers(opened))
    if len(asked) > 1 and not opened["editing"] and field.key in asked:
        parts.insert(0, t("form-step", number=asked.index(field.key) + 1, total=len(asked)))
    return Screen(lines(*parts), (*_option_rows(turn, field, options), *_bottom(turn, form, field)), menu=False)


def _now(t: Texts, field: Field, given: Given) -> Html:
    """«Сейчас: …»; words too long for a button that copies them stand where a tap copies them."""
    words = field.copied(t, given)
    if words is None or len(words) <= COPIED:
        return t("form-current", value=field.shown(t, given))
    return t("form-current-long", value=words if len(words) <= QUOTED else f"{words[:QUOTED]}…")


async def _sure(turn: Turn, form: Form) -> Screen:
    """The question before others are affected, with what was guessed on the way to it."""
    t, opened = turn.t, turn.data["form"]
    asks = await form.asks(turn, _answers(opened)) if form.asks is not None else None
    notes = [kept["note"] for kept in opened["answers"].values() if kept and kept.get("note")]

    def button(act: str, key: str) -> Button:
        return Button(t.plain(key), FormPress(run=opened["run"], step=SURE, act=act))

    return Screen(
        lines(*(Html(note) for note in notes), asks or t("form-sure")),
        ((button("sure", "form-sure-yes"),), (button("back", "back"), button("cancel", "form-cancel"))),
        menu=False,
    )


def _option_rows(turn: Turn, field: Field, options: list[Option]) -> list[Row]:
    t, opened = turn.t, turn.data["form"]
    run = opened["run"]

    def press(act: str, value: str = "") -> FormPress:
        return FormPress(run=run, step=field.key, act=act, value=value)

    buttons = [
        Button(t.plain("tag-chosen", tag=o.label) if o.chosen else o.label, press("pick", o.value)) for o in options
    ]
    short = all(len(o.label) <= 16 for o in options)
    width = 2 if short and len(options) > 3 else 1
    rows: list[Row] = [tuple(buttons[i : i + width]) for i in range(0, len(buttons), width)]
    if isinstance(field, Lookup) and field.free and opened.get("found"):
        words = opened["found"]["words"]
        rows.append((Button(t.plain("form-take-as-is", words=words[:30]), press("free")),))
    if isinstance(field, Tags):
        rows.append((Button(t.plain("form-done"), press("done")),))
    return rows


def _bottom(turn: Turn, form: Form, field: Field) -> list[Row]:
    t, opened = turn.t, turn.data["form"]

    def button(act: str, key: str) -> Button:
        return Button(t.plain(key), FormPress(run=opened["run"], step=field.key, act=act))

    rows: list[Row] = []
    given = _given(opened, field) if opened.get("found") is None else None
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
    is_first = not opened["editing"] and opened.get("found") is None and _steps(form, opened)[:1] == [field.key]
    back = Button(t.plain("back"), form.home_of(opened["context"])) if is_first else button("back", "back")
    rows.append((back, button("cancel", "form-cancel")))
    return rows


def _preview(turn: Turn, form: Form) -> Screen:
    t, opened = turn.t, turn.data["form"]
    run = opened["run"]
    edits = [
        Button(
            t.plain("form-edit", field=t.plain(f"form-{form.name}-{key}.label")),
            FormPress(run=run, step=PREVIEW, act="edit", value=key),
        )
        for key in _asked(form, opened)
    ]
    rows: list[Row] = [(Button(t.plain(f"form-{form.name}.submit"), FormPress(run=run, step=PREVIEW, act="send")),)]
    rows += [tuple(edits[i : i + 2]) for i in range(0, len(edits), 2)]
    rows.append(
        (
            Button(t.plain("back"), FormPress(run=run, step=PREVIEW, act="back")),
            Button(t.plain("form-cancel"), FormPress(run=run, step=PREVIEW, act="cancel")),
        )
    )
    return Screen(
        lines(t("form-preview", form=t(f"form-{form.name}")), _summary(turn, form, opened)),
        tuple(rows),
        menu=False,
    )


def _summary(turn: Turn, form: Form, opened: dict[str, Any]) -> Html:
    t = turn.t
    shown = []
    for field in form.fields:
        given = _given(opened, field)
        if given is not None:
            shown.append(t("form-answer", field=t(f"form-{form.name}-{field.key}.label"), value=field.shown(t, given)))
            if given.note is not None:
                shown.append(t("form-answer-note", note=given.note))
        elif field.key in opened["answers"]:
            shown.append(t("form-answer-none", field=t(f"form-{form.name}-{field.key}.label")))
    return Html("\n".join(shown))


async def shown(turn: Turn, message_id: int) -> None:
    """Remember which message carries the open question, to take its buttons off when it is answered."""
    opened = turn.data.get("form")
    if opened is not None and opened.get("screen") != message_id:
        opened["screen"] = message_id
        await turn.remember()


# -- small things ----------------------------------------------------------------------------------


def _has_news(opened: dict[str, Any]) -> bool:
    """Whether the person has answered anything that would be lost."""
    return bool(opened["answers"] != opened.get("known", {}))


def _answers(opened: dict[str, Any], looked_at: set[str] | None = None) -> Answers:
    return Answers({k: v for k, v in opened["answers"].items() if v is not None}, opened["context"], looked_at)


def _kept(given: Given | None) -> dict[str, Any] | None:
    if given is None:
        return None
    more = {"note": given.note} if given.note is not None else {}
    return {"value": given.value, "label": given.label, **more, **({"firm": True} if given.firm else {})}


def _unkept(kept: dict[str, Any] | None) -> Given | None:
    if kept is None:
        return None
    note = kept.get("note")
    return Given(kept["value"], kept["label"], None if note is None else Html(note), firm=kept.get("firm", False))


def _given(opened: dict[str, Any], field: Field) -> Given | None:
    return _unkept(opened["answers"].get(field.key))


def _asked(form: Form, opened: dict[str, Any]) -> list[str]:
    """The questions of this filling in order, as far as the answers given so far tell."""
    answers = _answers(opened)
    return [f.key for f in form.fields if f.when is None or f.when(answers)]


def _steps(form: Form, opened: dict[str, Any]) -> list[str]:
    """Those of them that the person walks through; the rest is for the preview."""
    asked = _asked(form, opened)
    return asked if form.ask_known else [key for key in asked if key not in opened["known"]]


def _following(form: Form, opened: dict[str, Any], after: str | None, *, unanswered_only: bool = False) -> str | None:
    asked = _asked(form, opened)
    if unanswered_only:
        return next((key for key in asked if key not in opened["answers"]), None)
    rest = asked if after is None else asked[asked.index(after) + 1 :] if after in asked else []
    return rest[0] if rest else None


def _never_asked(form: Form, opened: dict[str, Any]) -> str | None:
    """A question that the form has got since this was filled in: a draft outlives the version that asked."""
    needed = {field.key for field in form.fields if not field.optional}
    return next((key for key in _asked(form, opened) if key in needed and key not in opened["answers"]), None)


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
            later.when(_answers({**opened, "answers": raw}, looked_at))
        if field.key in looked_at:
            opened["answers"].pop(later.key, None)
