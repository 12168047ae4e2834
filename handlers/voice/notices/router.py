"""Setting up notices, and the small button under every notice that mutes."""

from __future__ import annotations

from domain.base.lists import Window, page_of
from domain.base.notices import QuietHours, read_hours
from domain.base.things import Thing
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from handlers.voice.notices import screens
from handlers.voice.notices.muting import bring_back_button, mute_button, mute_thing_button, unmute_thing_button
from handlers.voice.notices.presses import BringBack, Mute, MuteThing, SetMode, SetQuiet, Unmute
from services.voice import notices, subscriptions

routes = Routes()


@routes.screen("notices")
async def overview(turn: Turn, at: int = 0) -> Screen:
    chosen = await turn.ask(notices.preferences)
    following = sum(one.is_on for one in await turn.ask(subscriptions.mine))
    return screens.notices(turn.t, chosen, news=await turn.ask(notices.agreed_to_digests), following=following)


@routes.press(SetMode)
async def set_mode(turn: Turn, press: SetMode) -> Screen:
    await turn.do(notices.set_mode, press.category, press.mode)
    turn.toast(f"notices-set-{press.mode}", category=turn.t.plain(f"notices-{press.category}"))
    return await overview(turn)


@routes.screen("quiet")
async def quiet(turn: Turn, at: int = 0) -> Screen:
    return screens.quiet_hours(turn.t, await turn.ask(notices.preferences))


@routes.press(SetQuiet)
async def set_quiet(turn: Turn, press: SetQuiet) -> Screen:
    within = 0 <= press.start < 1440 and 0 <= press.end < 1440 and press.start != press.end
    await turn.do(notices.set_quiet, QuietHours(press.start, press.end) if within else None)
    turn.toast("quiet-set")
    return await overview(turn)


def _readable(words: str) -> str:
    read_hours(words)
    return words


async def _set_own(turn: Turn, answers: Filled) -> Screen:
    await answers.close_with(notices.set_quiet, read_hours(answers["hours"]))
    return await overview(turn)


OWN_HOURS = routes.form(
    Form(
        name="quiet",
        fields=(Text(key="hours", limit=40, check=_readable),),
        submit=_set_own,
        home=Go(to="quiet"),
        preview=False,
    )
)


@routes.screen("quiet_own")
async def own_hours(turn: Turn, at: int = 0) -> Screen | None:
    quiet = (await turn.ask(notices.preferences)).quiet
    known = {"hours": Given(screens.hours_name(turn.t, quiet))} if quiet is not None else {}
    return await engine.start(turn, OWN_HOURS, answers=known)


@routes.press(Mute)
async def mute(turn: Turn, press: Mute) -> None:
    """The notice stays as it is: the person may want to read it, or to open the thing, all the same."""
    before = await turn.do(notices.mute, press.category, press.of)
    turn.alert("notices-muted", category=turn.t.plain(f"notices-{press.category}"))
    turn.in_its_place = bring_back_button(turn.t, press.category, before, press.of)


@routes.press(BringBack)
async def bring_back(turn: Turn, press: BringBack) -> None:
    await turn.do(notices.bring_back, press.category, press.mode, press.of)
    turn.toast("notices-brought-back", category=turn.t.plain(f"notices-{press.category}"))
    turn.in_its_place = mute_button(turn.t, press.category, press.of)


@routes.press(MuteThing)
async def mute_thing(turn: Turn, press: MuteThing) -> None:
    """Under the notice itself: it stays, and the way back stands where the button was."""
    thing = Thing(press.kind, press.id)
    if press.on:
        await turn.do(notices.mute_thing, thing)
        turn.alert(f"notices-muted-{press.kind}")
        turn.in_its_place = unmute_thing_button(turn.t, thing)
    else:
        await turn.do(notices.unmute_thing, thing)
        turn.toast(f"notices-unmuted-{press.kind}")
        turn.in_its_place = mute_thing_button(turn.t, thing)


@routes.screen("muted")
async def muted(turn: Turn, at: int = 0) -> Screen:
    return screens.muted(turn.t, page_of(await turn.ask(notices.muted), Window(at)))


@routes.press(Unmute)
async def unmute(turn: Turn, press: Unmute) -> Screen:
    await turn.do(notices.unmute_thing, Thing(press.kind, press.id))
    turn.toast(f"notices-unmuted-{press.kind}")
    left = await turn.ask(notices.muted)
    return screens.muted(turn.t, page_of(left, Window(press.page))) if left else await overview(turn)
