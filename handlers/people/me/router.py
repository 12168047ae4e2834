"""The person's own page: telling about oneself, changing, hiding, going on leave, leaving."""

from __future__ import annotations

from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.errors import DomainError
from domain.people.profile import ProfileField, empty_fields
from handlers.people.joining import places
from handlers.people.joining import screens as joining_screens
from handlers.people.me import forms, screens
from handlers.people.me.presses import Leave, MyField, ShowTo
from handlers.people.schools import fields as schools
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.base.members import reading_member
from services.people import joining, profile, stakes

routes = Routes()


@routes.screen("me")
async def me(turn: Turn, at: int = 0) -> Screen:
    return screens.me(turn.t, await turn.ask(profile.mine))


@routes.command("me")
async def me_command(turn: Turn) -> Screen:
    return await me(turn)


# -- fields ----------------------------------------------------------------------------------------


def told(field: ProfileField, answers: Answers) -> Any:
    """What was answered of a field, as it is kept."""
    return schools.told(answers) if field is ProfileField.SCHOOL else answers[field]


async def _save(turn: Turn, answers: Filled) -> Screen:
    asked = [ProfileField(field) for field in answers.context["fields"]]
    values = {field: told(field, answers) for field in asked if answers[field]}
    if answers.context.get("alone"):
        field = asked[0]
        if answers[field]:
            page = await answers.close_with(profile.fill, values)
        else:  # «Убрать», or every tag was taken off
            page = await answers.close_with(profile.clear, field)
        return screens.one_field(turn.t, field, page.profile.get(field))
    return screens.me(turn.t, await answers.close_with(profile.fill, values))


def _asked_from(context: dict[str, Any]) -> CallbackData:
    """One field is asked from its own screen, all that are empty from the page."""
    return MyField(field=context["fields"][0]) if context.get("alone") else Go(to="me")


ABOUT = routes.form(Form(name="about", fields=forms.ABOUT, submit=_save, home=_asked_from, preview=False))


@routes.screen("about_me")
async def about_me(turn: Turn, at: int = 0) -> Screen | None:
    """Ask for what is empty, one field after another, each with «Пропустить»."""
    page = await turn.ask(profile.mine)
    empty = empty_fields(page.profile)
    if not empty:
        return screens.me(turn.t, page)
    return await engine.start(turn, ABOUT, context={"fields": [str(field) for field in empty]})


@routes.screen("me_fields")
async def me_fields(turn: Turn, at: int = 0) -> Screen:
    return screens.fields(turn.t, await turn.ask(profile.mine))


@routes.press(MyField, card=lambda turn, press: me_fields(turn))
async def my_field(turn: Turn, press: MyField) -> Screen | None:
    field = press.field
    if press.act == "clear":
        page = await turn.do(profile.clear, field)
        turn.toast("me-field-cleared")
        return screens.one_field(turn.t, field, page.profile.get(field))
    page = await turn.ask(profile.mine)
    if press.act == "write":
        answers = forms.known(turn.t, page.profile, [field])
        return await engine.start(turn, ABOUT, context={"fields": [str(field)], "alone": True}, answers=answers)
    if press.act == "photo":
        entry = page.profile.get(field)
        if entry is None or not entry.value:
            raise DomainError("error-photo-gone")
        return screens.photo(turn.t, str(entry.value))
    return screens.one_field(turn.t, field, page.profile.get(field))


@routes.press(ShowTo, card=lambda turn, press: me_fields(turn))
async def show_to(turn: Turn, press: ShowTo) -> Screen:
    page = await turn.do(profile.set_visibility, press.field, press.to)
    return screens.one_field(turn.t, press.field, page.profile.get(press.field))


# -- name and region -------------------------------------------------------------------------------


async def _rename(turn: Turn, answers: Filled) -> Screen:
    return screens.name_and_region(turn.t, await answers.close_with(profile.rename, answers["name"]))


async def _move(turn: Turn, answers: Filled) -> Screen:
    place = places.place_of(answers)
    page = await answers.close_with(
        profile.move,
        region=place["region"],
        region_name=place["region_name"],
        zone=place["zone"] or turn.t.zone,
    )
    turn.t = Texts(turn.t.language, page.member.zone or turn.t.zone, turn.t.now)
    return screens.name_and_region(turn.t, page)


RENAME = routes.form(Form(name="rename", fields=forms.NAME, submit=_rename, home=Go(to="me_name"), preview=False))
MOVE = routes.form(Form(name="move", fields=places.FIELDS, submit=_move, home=Go(to="me_name"), preview=False))


@routes.screen("me_name")
async def me_name(turn: Turn, at: int = 0) -> Screen:
    return screens.name_and_region(turn.t, await turn.ask(profile.mine))


@routes.screen("me_rename")
async def rename(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(reading_member)
    return await engine.start(turn, RENAME, answers=forms.name_answers(turn.viewer))


@routes.screen("me_move")
async def move(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(reading_member)
    return await engine.start(turn, MOVE, answers=places.answers_of(turn.t, turn.viewer))


# -- leave of absence and leaving ------------------------------------------------------------------


@routes.screen("away")
async def away(turn: Turn, at: int = 0) -> Screen:
    return screens.away(turn.t, await turn.ask(reading_member))


async def _pause(turn: Turn, answers: Filled) -> Screen:
    return screens.away(turn.t, await answers.close_with(joining.pause, answers["until"]))


async def _reason(turn: Turn, answers: Filled) -> Screen:
    await answers.close_with(joining.leave, answers["reason"])
    return screens.has_left(turn.t, reason_given=True)


PAUSE = routes.form(Form(name="pause", fields=forms.PAUSE, submit=_pause, home=Go(to="away"), preview=False))
REASON = routes.form(Form(name="leave_reason", fields=forms.REASON, submit=_reason, preview=False))


@routes.screen("pause")
async def pause(turn: Turn, at: int = 0) -> Screen | None:
    member = await turn.ask(reading_member)
    return await engine.start(turn, PAUSE, answers=forms.pause_answers(member, turn.now))


@routes.screen("resume")
async def resume(turn: Turn, at: int = 0) -> Screen:
    member = await turn.do(joining.resume)
    turn.toast("me-resumed")
    return screens.away(turn.t, member)


@routes.press(Leave, card=lambda turn, press: away(turn))
async def leave(turn: Turn, press: Leave) -> Screen:
    """One tap; whoever gives something away with it reads what, and is asked once."""
    at_stake = await turn.ask(stakes.of_leaving) if turn.viewer.is_member else None
    if at_stake:
        return joining_screens.leaving(turn.t, at_stake, Go(to="leave_now"), Go(to="away"))
    return await leave_now(turn)


@routes.screen("leave_now")
async def leave_now(turn: Turn, at: int = 0) -> Screen:
    await turn.do(joining.leave)
    return screens.has_left(turn.t)


@routes.screen("leave_reason")
async def leave_reason(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, REASON)
