"""Joining: the greeting, then rules, consent and a short form; the next step is read from the record."""

from __future__ import annotations

from dataclasses import replace

from domain.base.consents import Standing
from domain.base.errors import DomainError
from domain.base.members import Member
from handlers.people.joining import places, promised, screens
from handlers.people.joining.presses import AcceptRules, FullText, GiveConsent, JoinFor, SetLanguage
from handlers.people.naming import NAME as NAME_FIELD
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import LANGUAGES, Html, Texts, lines
from services.base import members
from services.people import consents, joining, promises
from services.people.joining import Step, Way

routes = Routes()


async def home(turn: Turn, way: Way, invited_by: Member | None = None) -> Screen | None:
    """Where a person who isn't a member stands; the menu of those who haven't joined."""
    t = turn.t
    if way.step is Step.ERASING:
        return await turn.open("privacy")
    if way.step is Step.WAITING:
        return screens.waiting(t, way)
    if way.step is Step.LEFT:
        return screens.left(t, way)
    return screens.greeting(t, turn.units.network, way, invited_by)


@routes.screen("join")
async def go_on(turn: Turn, at: int = 0) -> Screen | None:
    """The next step of whoever presses «Вступить», however often and from whatever message."""
    return await _next(turn, await turn.ask(joining.way))


async def _next(turn: Turn, way: Way) -> Screen | None:
    if way.step is Step.RULES:
        return screens.rules(turn.t, way)
    if way.step is Step.CONSENT:
        return await consent(turn)
    if way.step is Step.DETAILS:
        return await engine.start(turn, FORM, answers=_told_before(turn.t, way.member))
    if way.step is Step.IN:
        return await _in(turn, way, screens.done(turn.t, way.member), turn.t("join-done-kept", **_name(way)))
    return await home(turn, way)


def _name(way: Way) -> dict[str, str]:
    return {"name": way.member.name or ""}


async def _in(turn: Turn, way: Way, otherwise: Screen, note: Html) -> Screen:
    """In the network: what the person came for, or else the usual screen."""
    if way.kept is None:
        return otherwise
    return await promised.shown(turn, way.kept, note, otherwise)


@routes.screen("look")
async def look(turn: Turn, at: int = 0) -> Screen:
    found = [await showcase.show(turn) for showcase in turn.features.showcases]
    return screens.look_around(turn.t, await turn.ask(joining.way), found)


@routes.screen_from(screens.RULES_FROM)
async def rules(turn: Turn, at: int = 0, *, name: str = "rules") -> Screen:
    return screens.rules(turn.t, await turn.ask(joining.way), name)


@routes.screen_from(screens.CONSENT_FROM)
async def consent(turn: Turn, at: int = 0, *, name: str = "consent") -> Screen:
    seen = await turn.ask(consents.view)
    given = seen.standing is Standing.CURRENT
    return screens.consent(turn.t, turn.units.network, seen.text, given=given, name=name)


@routes.press(FullText)
async def full_text(turn: Turn, press: FullText) -> Screen | None:
    back = Go(to=press.back)
    if press.document == "rules":
        # The rules are the charter, whole, in the version of now; it stands above this area.
        charter = await turn.open("charter_file")
        return replace(charter, back=back) if charter is not None else None
    return screens.consent_file(turn.t, (await turn.ask(consents.view)).text, back)


@routes.press(AcceptRules, card=lambda turn, press: rules(turn))
async def accept_rules(turn: Turn, press: AcceptRules) -> Screen | None:
    return await _next(turn, await turn.do(joining.accept_rules, press.version))


@routes.press(GiveConsent, card=lambda turn, press: consent(turn))
async def give_consent(turn: Turn, press: GiveConsent) -> Screen | None:
    way = await turn.do(joining.give_consent, press.version, turn.t.plain("join-consent-give"))
    if way.step is Step.LEFT:
        return await come_back(turn)
    return await _next(turn, way)


@routes.screen("refuse")
async def refuse(turn: Turn, at: int = 0) -> Screen:
    return screens.consent_refused(turn.t)


async def _submit(turn: Turn, answers: Filled) -> Screen | None:
    place = places.place_of(answers)
    way = await answers.close_with(
        joining.complete,
        name=answers["name"],
        region=place["region"],
        region_name=place["region_name"],
        zone=place["zone"] or turn.units.network.default_zone,
    )
    turn.t = Texts(turn.t.language, way.member.zone or turn.t.zone, turn.t.now)
    return await _next(turn, way)


def _told_before(t: Texts, member: Member) -> dict[str, Given]:
    """Whoever applies again finds their answers in the preview."""
    return {"name": Given(member.name), **places.answers_of(t, member)} if member.name else {}


FORM = routes.form(
    Form(
        name="join",
        fields=(
            NAME_FIELD,
            *places.FIELDS,
        ),
        submit=_submit,
        always_resume=True,
        ask_known=False,
    )
)


@routes.screen("withdraw")
async def withdraw(turn: Turn, at: int = 0) -> Screen | None:
    return await home(turn, await turn.do(joining.withdraw_application))


@routes.screen("come_back")
async def come_back(turn: Turn, at: int = 0) -> Screen | None:
    way = await turn.ask(joining.way)
    if way.step is Step.LEFT and way.consent is Standing.NONE:
        return await consent(turn)
    way = await turn.do(joining.come_back)
    said = screens.welcome_back(turn.t, way)
    return await _in(turn, way, replace(screens.already_in(turn.t, way.member), text=said), said)


@routes.link("inv")
async def invited(turn: Turn, code: str) -> Screen | None:
    """`t.me/<bot>?start=inv_<code>`: the greeting names who invited, or says what is wrong with the link."""
    arrival = await turn.do(joining.come_by_invitation, code)
    if arrival.way.step is Step.IN:
        return screens.already_in(turn.t, arrival.way.member)
    screen = await home(turn, arrival.way, arrival.inviter)
    if screen is None or not arrival.fault:
        return screen
    return replace(screen, text=lines(screens.dead_link(turn.t, arrival), screen.text))


@routes.screen("enter")
async def enter(turn: Turn, at: int = 0) -> Screen | None:
    """An applicant who was invited meanwhile needn't wait for the answer."""
    return await _next(turn, await turn.do(joining.enter_by_invitation))


# -- what a link has promised ----------------------------------------------------------------------


async def _thing(turn: Turn, press: JoinFor) -> Screen | None:
    try:
        return await promised.thing(turn, press.kind, press.key)
    except DomainError:
        return await home(turn, await turn.ask(joining.way))


@routes.press(JoinFor, card=_thing)
async def join_for(turn: Turn, press: JoinFor) -> Screen | None:
    """«Вступить и записаться»: the thing waits until the person is in; who is in by now gets it at once."""
    if press.look:
        return await _thing(turn, press)
    kept = await turn.do(promises.remember, press.kind, press.key)
    way = await turn.ask(joining.way)
    if kept is not None:
        return await promised.shown(turn, kept, None, screens.already_in(turn.t, way.member))
    if way.step is Step.WAITING:
        turn.toast(f"join-promised-{press.kind}.toast")
        return await _thing(turn, press)
    return await _next(turn, way)


@routes.screen("promise_off")
async def promise_off(turn: Turn, at: int = 0) -> Screen | None:
    if (kind := await turn.do(promises.forget)) is not None:
        turn.toast(f"join-promised-{kind}.off")
    return await home(turn, await turn.ask(joining.way))


@routes.press(SetLanguage)
async def set_language(turn: Turn, press: SetLanguage) -> Screen | None:
    """The greeting's language switch; settings have another for members."""
    if press.language in LANGUAGES:
        await turn.do(members.set_language, press.language)
        turn.t = Texts(press.language, turn.t.zone, turn.t.now)
    return await home(turn, await turn.ask(joining.way))
