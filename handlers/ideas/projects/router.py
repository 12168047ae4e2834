"""Projects: the kit, the gates, the team."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from domain.base.errors import DomainError
from domain.ideas.projects import KitField
from handlers.ideas.projects import forms, screens
from handlers.ideas.projects.cards import card
from handlers.ideas.projects.forms import shown_team
from handlers.ideas.projects.presses import (
    AnswerPart,
    DecideAsked,
    FillIn,
    HandOver,
    Join,
    OwnProject,
    Part,
    Project,
    ShowPart,
    ShowTeam,
)
from handlers.people.schools.step import once_told
from handlers.ui.forms import engine
from handlers.ui.names import name_of
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.ideas import course, kit, project_views, team, views

routes = Routes()
routes.include(forms.routes)

_STEPS: dict[Project, tuple[Callable[..., Any], tuple[Any, ...], str]] = {
    Project.CALL: (course.call, (), "project-called"),
    Project.START: (course.start, (), "project-started"),
    Project.CLOSE_YES: (course.close, (), "project-closed"),
    Project.REOPEN: (course.reopen, (), "project-reopened"),
    Project.UNSIGN: (team.take_back, (), "project-unsigned"),
    Project.WITHDRAW: (team.withdraw, (), "project-unasked"),
    Project.TAKE_OVER: (team.take_over, (), "project-taken-over"),
}
"""What is one tap: the use case, its arguments, and what is said of it."""


@routes.press(OwnProject, card=lambda turn, press: card(turn, press.id))
async def own(turn: Turn, press: OwnProject) -> Screen | None:
    if press.do in _STEPS:
        use_case, args, said = _STEPS[press.do]
        await turn.do(use_case, press.id, *args)
        return await card(turn, press.id, turn.t(said))
    if press.do is Project.SIGN:
        return await once_told(turn, Go(to="project_sign", at=press.id))
    if press.do is Project.JOIN:
        return await _which_role(turn, press.id)
    if press.do is Project.INVITE:
        await turn.ask(views.led_card, press.id)
        return await engine.start(turn, forms.INVITE, context={"idea": press.id})
    if press.do is Project.WRITE:
        await turn.ask(views.led_card, press.id)
        return await engine.start(turn, forms.MESSAGE, context={"idea": press.id})
    if press.do is Project.ADVISE:
        await turn.ask(project_views.card, press.id)
        return await engine.start(turn, forms.ADVISE, context={"idea": press.id})
    if press.do in (Project.ABOVE, Project.BELOW):
        await turn.do(kit.begin_above, press.id, press.do is Project.ABOVE)
    seen = await turn.ask(project_views.card, press.id)
    if press.do is Project.ABOUT:
        return screens.about(turn.t, seen)
    await turn.ask(views.led_card, press.id)
    return screens.closing(turn.t, seen.card.idea) if press.do is Project.CLOSE else screens.kit(turn.t, seen)


@routes.screen("project_sign")
async def sign(turn: Turn, at: int = 0) -> Screen:
    """After the school is told (PRODUCT §1)."""
    await turn.do(team.sign, at)
    return await card(turn, at, turn.t("project-you-signed"))


@routes.press(FillIn, card=lambda turn, press: card(turn, press.id))
async def fill_in(turn: Turn, press: FillIn) -> Screen | None:
    await turn.ask(views.led_card, press.id)
    known = forms.known(turn.t, await turn.ask(kit.of, press.id), KitField(press.field))
    return await engine.start(turn, forms.FILL, context={"idea": press.id, "field": str(press.field)}, answers=known)


# -- the team --------------------------------------------------------------------------------------


async def _which_role(turn: Turn, idea_id: int) -> Screen | None:
    await turn.ask(team.require_may_ask, idea_id)
    return screens.roles(turn.t, await turn.ask(project_views.card, idea_id))


@routes.press(Join, card=lambda turn, press: card(turn, press.id))
async def join(turn: Turn, press: Join) -> Screen | None:
    await turn.ask(team.require_may_ask, press.id)
    return await engine.start(turn, forms.JOIN, context={"idea": press.id, "role": press.role})


@routes.press(ShowTeam, card=lambda turn, press: card(turn, press.id))
async def show_team(turn: Turn, press: ShowTeam) -> Screen:
    return await shown_team(turn, press.id, press.page)


@routes.press(ShowPart, card=lambda turn, press: shown_team(turn, press.id))
async def show_part(turn: Turn, press: ShowPart) -> Screen:
    one = await turn.ask(project_views.person, press.id, press.member, press.role)
    return screens.person(turn.t, await turn.ask(project_views.card, press.id), one)


@routes.press(DecideAsked, card=lambda turn, press: shown_team(turn, press.id))
async def decide(turn: Turn, press: DecideAsked) -> Screen:
    await turn.do(team.decide, press.id, press.member, bool(press.yes))
    return await shown_team(turn, press.id, note="project-taken" if press.yes else "project-refused")


@routes.press(AnswerPart, card=lambda turn, press: card(turn, press.id))
async def answer(turn: Turn, press: AnswerPart) -> Screen:
    await turn.do(team.answer, press.id, press.role, bool(press.yes))
    return await card(turn, press.id, turn.t("project-accepted" if press.yes else "project-declined"))


@routes.press(Part, card=lambda turn, press: shown_team(turn, press.id))
async def part(turn: Turn, press: Part) -> Screen:
    """Leaving, parting with somebody, taking an invitation back: asked once."""
    idea = (await turn.ask(project_views.card, press.id)).card.idea
    own_part = press.member == turn.viewer.id
    if not press.sure:
        if own_part:
            return screens.leaving(turn.t, idea, press)
        one = await turn.ask(project_views.person, press.id, press.member, press.role)
        return screens.dismissing(turn.t, idea, one, press)
    if own_part:
        await turn.do(team.leave, press.id, press.role)
        return await card(turn, press.id, turn.t("project-you-left"))
    await turn.do(team.dismiss, press.id, press.member, press.role)
    return await shown_team(turn, press.id, note="project-dismissed")


@routes.press(HandOver, card=lambda turn, press: shown_team(turn, press.id))
async def hand_over(turn: Turn, press: HandOver) -> Screen:
    seen = await turn.ask(project_views.card, press.id)
    if press.sure:
        given = await turn.do(team.hand_over, press.id, press.to)
        return await card(turn, press.id, turn.t("project-handed" if given.is_held else "project-hand-over-asked"))
    if not seen.card.leads:
        raise DomainError("error-project-not-leader")
    found = await turn.ask(project_views.to_hand_to, press.id, press.to)
    return screens.handing_over(turn.t, seen.card.idea, name_of(turn.t, found), press)
