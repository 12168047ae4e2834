"""What projects ask: one thing of the kit, a sentence of an applicant, a colleague to invite, the supervisor's word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Window
from domain.ideas.ideas import IDEA, Level
from domain.ideas.projects import (
    INVITED,
    KIT_LIMIT,
    LEADER,
    MONTHS_MOST,
    PARTICIPANT,
    SENTENCE_LIMIT,
    SUPERVISOR,
    WORDED,
    Kit,
    KitField,
    clean_kit,
    read_roles,
    spelled,
)
from handlers.ideas.presses import ShowIdea
from handlers.ideas.projects import screens
from handlers.ideas.projects.cards import card
from handlers.ideas.projects.presses import OwnProject, Project, ShowTeam
from handlers.ui.forms.amounts import Day, Number
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice, Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from handlers.voice.announcements.fields import Formatted
from handlers.voice.announcements.showing import card as announcement_card
from locales.texts import Texts
from services.ideas import kit, project_views, team
from services.ideas.team import Asked
from services.voice.announcements import drafting

routes = Routes()
ROLES_LIMIT = 400


def _roles(text: str) -> str:
    return spelled(read_roles(text))


async def _levels(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(level.value, turn.t.plain(f"idea-level-{level}")) for level in Level]


async def _box(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option("yes", turn.t.plain("project-ethics-yes"))]


# -- the kit ---------------------------------------------------------------------------------------


def _when(field: KitField) -> dict[str, Any]:
    return {
        "key": str(field),
        "optional": True,
        "when": lambda answers: answers.context["field"] == field,
    }


async def _fill(turn: Turn, answers: Filled) -> Screen:
    idea_id, field = answers.context["idea"], KitField(answers.context["field"])
    await answers.close_with(kit.fill, idea_id, field, answers[field])
    seen = await turn.ask(project_views.card, idea_id)
    return screens.kit(turn.t, seen, turn.t("idea-changed"))


def _kit_home(context: dict[str, Any]) -> CallbackData:
    return OwnProject(id=context["idea"], do=Project.KIT)


FILL = routes.form(
    Form(
        name="project_kit",
        fields=(
            *(LongText(limit=KIT_LIMIT, check=clean_kit, **_when(field)) for field in WORDED),
            LongText(limit=ROLES_LIMIT, check=_roles, **_when(KitField.ROLES)),
            Number(most=MONTHS_MOST, presets=(1, 2, 3, 6, 9, 12), **_when(KitField.MONTHS)),
            Choice(choices=_levels, **_when(KitField.LEVEL)),
            Day(**_when(KitField.ANSWER_BY)),
            Choice(choices=_box, **_when(KitField.ETHICS)),
        ),
        submit=_fill,
        home=_kit_home,
        preview=False,
    )
)


def known(t: Texts, of: Kit, field: KitField) -> dict[str, Given | None]:
    """What is said already, as the answer of the form."""
    if not of.has(field):
        return {}
    if field is KitField.ROLES:
        return {field: Given(spelled(of.roles))}
    if field is KitField.LEVEL:
        return {field: Given(str(of.level), t.plain(f"idea-level-{of.level}"))}
    if field is KitField.ETHICS:
        return {field: Given("yes", t.plain("project-ethics-said"))}
    return {field: Given(getattr(of, field))}


# -- asking to join --------------------------------------------------------------------------------


def _card(context: dict[str, Any]) -> CallbackData:
    return ShowIdea(id=context["idea"])


async def _join(turn: Turn, answers: Filled) -> Screen:
    idea_id = answers.context["idea"]
    asked = await answers.close_with(team.ask, idea_id, answers.context["role"], answers["words"])
    return await card(turn, idea_id, turn.t(ASKED[asked]))


ASKED = {
    Asked.NEW: "project-asked",
    Asked.CHANGED: "project-asked-changed",
    Asked.SAME: "project-asked-same",
    Asked.IN: "project-joined",
}


JOIN = routes.form(
    Form(
        name="project_join",
        fields=(Text(key="words", limit=SENTENCE_LIMIT),),
        submit=_join,
        home=_card,
        preview=False,
    )
)


# -- inviting --------------------------------------------------------------------------------------


async def _find(turn: Turn, answers: Answers, said: str) -> Sequence[Option]:
    found = await turn.ask(team.candidates, answers.context["idea"], said)
    return [Option(str(member_id), name) for member_id, name in found]


async def _named(turn: Turn, answers: Answers, value: str) -> str | None:
    if not value.isdecimal():
        return None
    return await turn.ask(team.candidate, answers.context["idea"], int(value))


async def _into(turn: Turn, answers: Answers) -> Sequence[Option]:
    """A role of the project with a free seat, leading along, supervising."""
    seen = await turn.ask(project_views.card, answers.context["idea"])
    roles = [Option(f"{PARTICIPANT}.{role.id}", role.name) for role in seen.kit.roles if role.free]
    return [*roles, *(Option(role, turn.t.plain(f"project-role-{role}")) for role in (LEADER, SUPERVISOR))]


def _team(context: dict[str, Any]) -> CallbackData:
    return ShowTeam(id=context["idea"])


async def _invite(turn: Turn, answers: Filled) -> Screen:
    idea_id = answers.context["idea"]
    role, _, seat = str(answers["role"]).partition(".")
    if role not in INVITED:
        role = PARTICIPANT
    await answers.close_with(team.invite, idea_id, int(answers["person"]), role, int(seat) if seat else None)
    return await shown_team(turn, idea_id, note="project-invited")


async def shown_team(turn: Turn, idea_id: int, page: int = 0, note: str | None = None) -> Screen:
    """A page of the team, with what has just happened."""
    seen = await turn.ask(project_views.card, idea_id)
    found = await turn.ask(project_views.team, idea_id, Window(page))
    return screens.team(turn.t, seen, found, turn.viewer.id, turn.t(note) if note is not None else None)


INVITE = routes.form(
    Form(
        name="project_invite",
        fields=(Lookup(key="person", find=_find, named=_named), Choice(key="role", choices=_into)),
        submit=_invite,
        home=_team,
        preview=False,
    )
)


# -- the supervisor --------------------------------------------------------------------------------


async def _advise(turn: Turn, answers: Filled) -> Screen:
    idea_id = answers.context["idea"]
    await answers.close_with(team.advise, idea_id, answers["words"])
    return await card(turn, idea_id, turn.t("project-advised"))


ADVISE = routes.form(
    Form(
        name="project_advise",
        fields=(Text(key="words", limit=SENTENCE_LIMIT),),
        submit=_advise,
        home=_card,
        preview=False,
    )
)


# -- a message to the team -------------------------------------------------------------------------


async def _message(turn: Turn, answers: Filled) -> Screen:
    """It is then an announcement like others, for the people of this project alone."""
    said, idea_id = answers["message"], answers.context["idea"]
    team_ = tuple(f"{idea_id}/{role}" for role in (LEADER, PARTICIPANT, SUPERVISOR))
    draft = await answers.close_with(
        drafting.create, said["html"], said["words"], said["attachment"], segment={IDEA: team_}
    )
    return announcement_card(turn, draft)


MESSAGE = routes.form(
    Form(name="project_message", fields=(Formatted(key="message"),), submit=_message, home=_team, preview=False)
)
