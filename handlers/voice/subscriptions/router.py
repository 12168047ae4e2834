"""Subscriptions to what is new: putting one together, switching it off."""

from __future__ import annotations

from dataclasses import replace

from domain.base.following import By
from domain.base.lists import Window, page_of
from domain.people.profile import SUBJECTS
from domain.voice.subscriptions import Wanted
from handlers.people.directory.lexicon import names
from handlers.ui import searched
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from handlers.voice.subscriptions import screens, words
from handlers.voice.subscriptions.presses import Do, Follow, FollowBefore, SwitchSubscription
from locales.texts import Html
from services.voice import subscriptions

routes = Routes()


@routes.screen("subscriptions")
async def mine(turn: Turn, at: int = 0, note: Html | None = None) -> Screen:
    own = await turn.ask(subscriptions.mine)
    return screens.mine(turn.t, page_of(own, Window(at)), tuple(turn.units.areas.followed), note)


@routes.press(SwitchSubscription, card=lambda turn, press: mine(turn, press.page))
async def switch(turn: Turn, press: SwitchSubscription) -> Screen:
    await turn.do(subscriptions.switch, press.id, bool(press.on))
    turn.toast("subscriptions-on-again" if press.on else "subscriptions-switched-off")
    return await mine(turn, press.page)


@routes.press(Follow, card=lambda turn, press: mine(turn))
async def follow(turn: Turn, press: Follow) -> Screen:
    known = turn.units.areas.following(press.kind)
    at = await _chosen(turn, press)
    if at.do is Do.FORM:
        return screens.forms(turn.t, at, known.forms)
    if at.do is Do.GRADES:
        return screens.classes(turn.t, at)
    if at.do is Do.SUBJECT:
        return screens.subjects(turn.t, at, page_of(await _subjects(turn), Window(at.page)))
    wanted = await _wanted(turn, at)
    if at.do is Do.YES:
        await turn.do(subscriptions.follow, wanted)
        return await mine(turn, note=turn.t("follow-done", what=words.described(turn.t, wanted)))
    is_on = await turn.ask(subscriptions.has, wanted)
    region = turn.viewer.region or ""
    return screens.wish(turn.t, at, wanted, known=known, region=region, is_on=is_on, back=_home(turn, at.kind))


@routes.press(FollowBefore, card=lambda turn, press: mine(turn))
async def follow_before(turn: Turn, press: FollowBefore) -> Screen | None:
    by = turn.units.areas.following(press.kind).by
    chosen = press.model_dump() | ({} if By.REGION in by else {"region": ""})
    return await follow(turn, Follow(**chosen))


async def _chosen(turn: Turn, at: Follow) -> Follow:
    """With what the list or the search that the button stood under had chosen."""
    if at.do is Do.SEARCHED:
        asked = await _asked(turn, at)
        number = at.words if asked.words else 0
        found = {"form": asked.form or at.form, "subject": asked.subject, "region": asked.region, "words": number}
        found |= {"grades": asked.grades}
    elif at.do is Do.NEAR:
        near = await turn.ask(subscriptions.near, at.kind)
        found = {"subject": near.subject, "region": near.region}
    else:
        return at
    return at.model_copy(update={**found, "do": Do.LOOK})


async def _wanted(turn: Turn, at: Follow) -> Wanted:
    wanted = Wanted(
        kind=at.kind,
        form=at.form,
        subject=at.subject,
        region=at.region,
        grades=at.grades,
        best=bool(at.best),
        used=bool(at.used),
    )
    return replace(wanted, words=(await _asked(turn, at)).words) if at.words else wanted


async def _asked(turn: Turn, at: Follow) -> Wanted:
    """What the words of the search ask for. Raises `DomainError` when another search has come since."""
    known = turn.units.areas.following(at.kind)
    called = {form: words.form_name(turn.t, at.kind, form) for form in known.forms}
    return subscriptions.read(await names(), at.kind, searched.recall(turn, at.words), called, known.by)


async def _subjects(turn: Turn) -> list[str]:
    """Any; the reader's own; all others, the commonest first."""
    own = await turn.ask(subscriptions.own_subjects)
    return ["", *own, *(subject for subject in SUBJECTS if subject not in own)]


def _home(turn: Turn, kind: str) -> Go:
    """Where things of the kind are looked at."""
    return next((Go(to=one.entry.to) for one in turn.features.finders if one.kind == kind), Go(to="subscriptions"))
