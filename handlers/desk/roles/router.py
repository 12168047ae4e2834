"""People and roles in the cabinet."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.errors import DomainError
from domain.base.lists import LINES, Window
from domain.base.roles import Role
from handlers.desk.audit import screens as audit_screens
from handlers.desk.organizer import screens as organizer_screens
from handlers.desk.roles import screens
from handlers.desk.roles.presses import LIST, HistoryOf, OfPerson, Prolong
from handlers.desk.roles.screens import HOLDERS
from handlers.ui.commands import tell_person
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.choices import Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.base import audit
from services.desk import cabinet
from services.people import people, roles

routes = Routes()


@routes.screen(LIST)
async def everybody(turn: Turn, at: int = 0) -> Screen:
    return screens.people(turn.t, await turn.ask(people.page, Window(at)))


@routes.screen(HOLDERS)
async def holders(turn: Turn, at: int = 0) -> Screen:
    return screens.holders(turn.t, await turn.ask(people.with_roles, Window(at)))


# -- searching -------------------------------------------------------------------------------------


async def _find(turn: Turn, answers: Answers, words: str) -> Sequence[Option]:
    # On the reporting connection: it reads all names.
    found = await turn.report(people.find, words)
    return [Option(str(person.id), screens.line(turn.t, person)) for person in found]


async def _named(turn: Turn, answers: Answers, value: str) -> str | None:
    try:
        return (await turn.ask(roles.card, int(value))).member.name
    except (ValueError, DomainError):
        return None


async def _open(turn: Turn, answers: Filled) -> Screen:
    await answers.close()
    return await _card(turn, OfPerson(act="see", id=int(answers["person"])))


FIND = routes.form(
    Form(
        name="find-person",
        fields=(Lookup(key="person", find=_find, named=_named),),
        submit=_open,
        home=Go(to=LIST),
        preview=False,
    )
)


@routes.screen("organizer_person")
async def one(turn: Turn, at: int = 0) -> Screen:
    """A person's card, for areas that lead back to it."""
    return await _card(turn, OfPerson(act="see", id=at))


@routes.screen("organizer_holder")
async def holder(turn: Turn, at: int = 0) -> Screen:
    """The same, opened from the list of those with roles."""
    return await _card(turn, OfPerson(act="see", id=at, among=HOLDERS))


@routes.screen("organizer_find")
async def find(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, FIND)


# -- one person ------------------------------------------------------------------------------------


async def _card(turn: Turn, press: OfPerson) -> Screen:
    return screens.card(turn.t, turn.viewer, await turn.ask(roles.card, press.id), press)


async def _again(turn: Turn, press: OfPerson) -> Screen:
    try:
        return await _card(turn, press)
    except DomainError:  # the person has left, or the viewer's own right is gone
        return organizer_screens.home(turn.t, await turn.ask(cabinet.view), turn.features.desk, turn.features.doors)


@routes.press(OfPerson, card=_again)
async def person(turn: Turn, press: OfPerson) -> Screen:
    t, role = turn.t, _role(press.role)
    if press.act == "grant" and role is not None:
        until = turn.now + press.days * 86400 if press.days else None
        given = await turn.do(roles.grant, press.id, role, until)
        turn.toast("roles-granted", heard=_heard(turn, given))
        await tell_person(turn.bot, turn.features.commands, given.member)
        return await _card(turn, press)
    if press.act == "revoke" and role is not None:
        taken = await turn.do(roles.revoke, press.id, role)
        turn.toast("roles-revoked", heard=_heard(turn, taken))
        await tell_person(turn.bot, turn.features.commands, taken.member)
        return await _again(turn, press)
    if press.act == "history":
        return await history(turn, press)
    shown = await turn.ask(roles.card, press.id)
    if press.act == "roles":
        return screens.choose_role(t, turn.viewer, shown.member, press)
    if press.act == "term" and role is not None:
        return screens.choose_term(t, shown.member, role, press)
    if press.act == "ask":
        return screens.ask_ownership(t, shown.member, press)
    if press.act == "drop" and role is not None:
        return screens.ask_drop(t, shown.member, role, press)
    return screens.card(t, turn.viewer, shown, press)


async def history(turn: Turn, about: OfPerson, number: int = 0) -> Screen:
    """What was done about the person, newest first."""
    acts = await turn.ask(audit.of_member, about.id, Window(number, LINES))
    return audit_screens.history(turn.t, acts, lambda n: HistoryOf.of(about, n), about.then("see"))


@routes.press(HistoryOf, card=lambda turn, press: _again(turn, press.person))
async def history_page(turn: Turn, press: HistoryOf) -> Screen:
    return await history(turn, press.person, press.number)


async def _person_of(turn: Turn, press: Prolong) -> Screen:
    return await _again(turn, OfPerson(act="see", id=press.id))


@routes.press(Prolong, card=_person_of)
async def prolong(turn: Turn, press: Prolong) -> Screen:
    role = _role(press.role)
    if role is None:
        raise DomainError("error-option-gone")
    prolonged = await turn.do(roles.prolong, press.id, role, press.ends)
    turn.toast("roles-prolonged", heard=_heard(turn, prolonged))
    return await _person_of(turn, press)


def _heard(turn: Turn, changed: roles.Changed) -> str:
    """Who hears of it: «person» the one whose role it is, «mine» nobody but who did it, «same» nobody at all."""
    if not changed.is_new:
        return "same"
    return "mine" if changed.member.id == turn.viewer.id else "person"


def _role(name: str) -> Role | None:
    return Role(name) if name in {role.value for role in Role} else None
