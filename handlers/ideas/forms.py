"""What ideas ask: a title and two sentences first, everything else later and one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.errors import DomainError
from domain.ideas.ideas import TAG_LIMIT, TAGS_MOST, TITLE_LIMIT, WORDS_LIMIT, Idea, Kind, Level, clean_title
from domain.ideas.problems import TRIED_LIMIT, Problem
from domain.people.profile import SUBJECTS, ProfileField
from handlers.ideas import words as said
from handlers.ideas.cards import card
from handlers.ideas.presses import Own, OwnIdea
from handlers.people.directory.labels import tag_label
from handlers.people.directory.lexicon import subject_names
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice, Tags
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.searched import LIMIT
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.base.words import words
from services.ideas import groups, proposing
from services.ideas.proposing import Draft

routes = Routes()
OFFERED_SUBJECTS = 12


async def _subjects(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(one, tag_label(turn.t, ProfileField.SUBJECTS, one)) for one in SUBJECTS]


def _subject(turn: Turn, text: str) -> str | None:
    return subject_names().get("".join(words(text)))


async def _levels(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(level.value, turn.t.plain(f"idea-level-{level}")) for level in Level]


TITLE = Text(key="title", limit=TITLE_LIMIT, check=clean_title)
WORDS = LongText(key="words", limit=WORDS_LIMIT)


# -- proposing: the least ------------------------------------------------------------------------------


async def _propose(turn: Turn, answers: Filled) -> Screen:
    asked = Draft(kind=Kind(answers.context["kind"]), title=answers["title"], words=answers["words"])
    if code := answers.context.get("group"):
        idea = await answers.close_with(groups.draft, asked, code)
    else:
        idea = await answers.close_with(proposing.draft, asked)
    return await card(turn, idea.id, turn.t("idea-drafted"))


PROPOSE = {
    kind: routes.form(
        Form(
            name=f"propose_{kind}",
            fields=(TITLE, WORDS),
            submit=_propose,
            home=Go(to="idea_new"),
            preview=False,
            ask_known=False,  # what was asked in a search is the title: it stands on the draft, and is changed there
        )
    )
    for kind in Kind
}


def called(words: str) -> dict[str, Given | None]:
    """What somebody has asked already as the title; nothing where it is none, or was too long to be kept whole."""
    try:
        title = clean_title(words)
    except DomainError:
        return {}
    return {"title": Given(title)} if len(words) < LIMIT else {}


# -- changing one field --------------------------------------------------------------------------------


async def _change(turn: Turn, answers: Filled) -> Screen:
    idea_id, field = answers.context["idea"], answers.context["field"]
    value = answers[field]
    await answers.close_with(proposing.change, idea_id, {field: (value or []) if field == "tags" else value})
    return await card(turn, idea_id, turn.t("idea-changed"))


def _home(context: dict[str, Any]) -> CallbackData:
    return OwnIdea(id=context["idea"], do=Own.PANEL)


def _when(key: str) -> dict[str, Any]:
    return {"key": key, "when": lambda answers: answers.context["field"] == key}


CHANGE = routes.form(
    Form(
        name="idea_change",
        fields=(
            Text(limit=TITLE_LIMIT, check=clean_title, **_when("title")),
            LongText(limit=WORDS_LIMIT, **_when("words")),
            LongText(limit=TRIED_LIMIT, optional=True, **_when("tried")),
            Tags(
                choices=_subjects, offered=OFFERED_SUBJECTS, recognise=_subject, free=True, most=TAGS_MOST,
                limit=TAG_LIMIT, optional=True, **_when("tags"),
            ),
            Choice(choices=_levels, optional=True, **_when("level")),
        ),
        submit=_change,
        home=_home,
        preview=False,
    )
)  # fmt: skip


def known(t: Texts, idea: Idea, part: Problem | None, field: str) -> dict[str, Given | None]:
    """What stands on the card already, as the answer of the form."""
    value: Any = list(idea.tags) if field == "tags" else getattr(part if field == "tried" else idea, field)
    if not value:
        return {}
    label = said.tags(t, idea.tags) if field == "tags" else t.plain(f"idea-level-{value}") if field == "level" else None
    return {field: Given(value, label)}
