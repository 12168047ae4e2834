"""The organizers' schools: the list, likely duplicates, merging, correcting."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.lists import ALONE, Window, page_of
from domain.people.schools import NAME_LIMIT, NewSchool
from handlers.people.directory.presses import ShowSchool
from handlers.people.schools import screens
from handlers.people.schools.fields import Town, find_school, school_named
from handlers.people.schools.presses import KeepSchool
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.forms.choices import Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.people.schools import keeping, records
from services.people.schools.records import SchoolCard

routes = Routes()


@routes.screen(screens.LIST)
async def schools(turn: Turn, at: int = 0) -> Screen:
    # On the reporting connection: it compares all schools.
    return screens.schools(turn.t, await turn.report(keeping.page, Window(at, keeping.ROWS)))


@routes.screen(screens.PAIRS)
async def pairs(turn: Turn, at: int = 0) -> Screen:
    return screens.pairs(turn.t, page_of(await turn.report(keeping.pairs), Window(at, ALONE)))


def _card(turn: Turn, seen: SchoolCard) -> Screen:
    return screens.card(turn.t, turn.units.network.bot_username, seen, kept=1)


# -- forms -----------------------------------------------------------------------------------------


async def _show(turn: Turn, answers: Filled) -> Screen:
    await answers.close()
    return _card(turn, await turn.ask(records.card, int(answers["school"])))


async def _compare(turn: Turn, answers: Filled) -> Screen:
    await answers.close()
    return screens.pair(turn.t, await turn.ask(keeping.pair, answers.context["id"], int(answers["school"])))


async def _correct(turn: Turn, answers: Filled) -> Screen:
    place = answers["town"] or {"town": None, **answers.context["place"]}
    new = NewSchool(name=answers["name"], **place)
    return _card(turn, await answers.close_with(keeping.correct, answers.context["id"], new))


def _school(context: dict[str, Any]) -> ShowSchool:
    return ShowSchool(id=context["id"], kept=1)


FIND = routes.form(
    Form(
        name="schools_find",
        fields=(Lookup(key="school", find=find_school, named=school_named, limit=NAME_LIMIT),),
        submit=_show,
        home=Go(to=screens.LIST),
        preview=False,
    )
)
WITH = routes.form(
    Form(
        name="school_with",
        fields=(Lookup(key="school", find=find_school, named=school_named, limit=NAME_LIMIT),),
        submit=_compare,
        home=_school,
        preview=False,
    )
)
CORRECT = routes.form(
    Form(
        name="school_correct",
        fields=(Text(key="name", limit=NAME_LIMIT), Town(key="town", free=True, optional=True)),
        submit=_correct,
        home=_school,
        preview=False,
    )
)


@routes.screen("organizer_schools_find")
async def find(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(keeping.require)
    return await engine.start(turn, FIND)


# -- acts ------------------------------------------------------------------------------------------


async def _again(turn: Turn, press: KeepSchool) -> Screen:
    """Where what was pressed isn't so any more: the list as it is now."""
    return await schools(turn)


@routes.press(KeepSchool, card=_again)
async def keep(turn: Turn, press: KeepSchool) -> Screen | None:
    if press.act == "merge":
        seen = await turn.do(keeping.merge, press.id, press.other)
        turn.toast("school-merged-toast")
        return _card(turn, seen)
    if press.act == "split":
        seen = await turn.do(keeping.split, press.id)
        turn.toast("school-split-toast")
        return _card(turn, seen)
    if press.act == "apart":
        await turn.do(keeping.set_apart, press.id, press.other)
        turn.toast("school-apart-toast")
        return await (pairs(turn, press.page) if press.paired else schools(turn))
    await turn.ask(keeping.require)
    if press.act == "with":
        return await engine.start(turn, WITH, context={"id": press.id})
    if press.act == "correct":
        return await _start_correcting(turn, press.id)
    raise DomainError("error-stale-button")


async def _start_correcting(turn: Turn, school_id: int) -> Screen | None:
    school = (await turn.ask(records.card, school_id)).school
    place = {"region": school.region, "region_name": school.region_name}
    answers = {"name": Given(school.name)}
    if school.town:
        answers["town"] = Given({"town": school.town, **place}, school.town)
    return await engine.start(turn, CORRECT, context={"id": school.id, "place": place}, answers=answers)
