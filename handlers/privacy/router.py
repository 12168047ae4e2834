"""/privacy: the texts, a changed text, the export, withdrawing, erasing and returning."""

from __future__ import annotations

from domain.base.members import Status
from handlers.privacy import archive, screens
from handlers.privacy.presses import Accepted, Agree, Privacy
from handlers.ui.confirm import Typed
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.show import send
from handlers.ui.turn import Turn
from handlers.ui.working import working
from services.people import consents
from services.privacy import privacy

routes = Routes()


@routes.screen("privacy")
async def home(turn: Turn, at: int = 0) -> Screen:
    return screens.home(turn.t, turn.units.network, await turn.ask(privacy.view))


@routes.command("privacy")
async def command(turn: Turn) -> Screen:
    return await home(turn)


@routes.screen("privacy_texts")
async def texts(turn: Turn, at: int = 0) -> Screen:
    return screens.texts(turn.t, await turn.ask(privacy.view))


@routes.press(Accepted, card=lambda turn, press: texts(turn))
async def text_file(turn: Turn, press: Accepted) -> Screen:
    return screens.text_file(turn.t, await turn.ask(privacy.accepted_text, press.version))


# -- a changed text --------------------------------------------------------------------------------


@routes.screen("consent_new")
async def renewal(turn: Turn, at: int = 0) -> Screen:
    return screens.renewal(turn.t, await turn.ask(privacy.renewal))


@routes.screen("consent_refuse")
async def refuse(turn: Turn, at: int = 0) -> Screen:
    return screens.renewal_refused(turn.t, await turn.ask(privacy.renewal))


async def _consent_again(turn: Turn, press: Agree) -> Screen:
    view = await turn.ask(privacy.view)
    return await (returning(turn) if view.member.status is Status.ERASING else renewal(turn))


@routes.press(Agree, card=_consent_again)
async def agree(turn: Turn, press: Agree) -> Screen:
    view = await turn.ask(privacy.view)
    if view.member.status is Status.ERASING:
        return await _returned(turn, press.version, turn.t.plain("privacy-return-agree"))
    await turn.do(consents.give, press.version, turn.t.plain("consent-new-yes"))
    turn.toast("consent-new-thanks")
    return await home(turn)


# -- export ----------------------------------------------------------------------------------------


async def _export(turn: Turn, press: Privacy) -> Screen:
    t, network = turn.t, turn.units.network.name
    progress = [0, 1]

    def note(done: int, total: int) -> None:
        progress[:] = [done, total]

    async def export() -> tuple[bytes, bytes]:
        # Telegram is asked between two readings: no transaction waits for the network.
        held = await archive.fetched(turn.bot, await turn.report(privacy.export, archive.files))
        return await turn.report(privacy.export, lambda data: archive.build(t, network, data, held), note)

    page, content = await working(
        turn,
        export(),
        lambda: screens.exporting(t, *progress),
        after=await (erase(turn) if press.back == "privacy_erase" else home(turn)),
    )
    await send(turn, screens.exported_page(t, page))
    return screens.exported(t, content, Go(to=press.back))


# -- withdrawing, erasing, returning ---------------------------------------------------------------


@routes.screen("privacy_erase")
async def erase(turn: Turn, at: int = 0) -> Screen:
    await turn.ask(privacy.require_erasable)
    return screens.erase(turn.t, turn.units.areas.personal_data, await turn.ask(privacy.view))


@routes.screen_from(screens.WITHDRAW_FROM)
async def withdraw(turn: Turn, at: int = 0, *, name: str) -> Screen:
    await turn.ask(privacy.require_erasable)
    return screens.withdraw(turn.t, name)


async def _ask_erasure(turn: Turn, press: Privacy) -> Screen:
    await turn.do(privacy.ask_erasure)
    return await home(turn)


async def _withdraw(turn: Turn, press: Privacy) -> Screen:
    await turn.do(privacy.withdraw, turn.t.plain("privacy-withdraw-yes"))
    return await home(turn)


async def _return(turn: Turn, press: Privacy) -> Screen:
    return await _returned(turn)


async def _returned(turn: Turn, version: int = 0, button: str = "") -> Screen:
    """Back from the grace; what a link has promised meanwhile is done, and its notice tells of it."""
    return screens.returned(turn.t, await turn.do(privacy.come_back, version, button))


routes.always += [Privacy(act=act).pack().removesuffix("privacy") for act in ("erase", "withdraw")]
routes.always_words.append("privacy-erase-word")


async def _choose(turn: Turn, press: Privacy) -> Screen:
    """What others read goes along, or stays; beside the erasure as while it waits."""
    await turn.do(privacy.choose, press.act == "take")
    return await (home(turn) if turn.viewer.status is Status.ERASING else erase(turn))


ACTS = {
    "take": _choose,
    "leave": _choose,
    "export": _export,
    "erase": _ask_erasure,
    "withdraw": _withdraw,
    "return": _return,
}


@routes.press(Privacy, card=lambda turn, press: home(turn))
async def act(turn: Turn, press: Privacy) -> Screen:
    deed = ACTS.get(press.act)
    return await (deed(turn, press) if deed is not None else home(turn))


@routes.screen("privacy_return")
async def returning(turn: Turn, at: int = 0) -> Screen:
    return screens.returning(turn.t, turn.units.network, (await turn.ask(consents.view)).text)


async def _erase_now(turn: Turn, answers: Filled) -> Screen:
    await answers.close_with(privacy.erase_now)
    turn.forget()  # this conversation is among what was erased
    return screens.erased(turn.t)


ERASE_NOW = routes.form(
    Form(
        name="erase-now",
        fields=(Typed(key="word", word="privacy-erase-word"),),
        submit=_erase_now,
        home=lambda context: Go(to=context["back"]),
        preview=False,
    )
)


@routes.screen("privacy_erase_now")
async def erase_now(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(privacy.require_erasable)
    waits = turn.viewer.status is Status.ERASING
    return await engine.start(turn, ERASE_NOW, context={"back": "privacy" if waits else "privacy_erase"})
