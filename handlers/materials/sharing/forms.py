"""What is asked of a material: title, subject, class, type, licence; everything else later and one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.folding import words as folded
from domain.base.levels import STAGES, Grades, read_grades, spelled
from domain.materials.materials import (
    ABOUT_LIMIT,
    SOURCES_LIMIT,
    TITLE_LIMIT,
    Licence,
    Like,
    Material,
    MaterialForm,
    clean_title,
)
from domain.people.profile import SUBJECTS
from handlers.materials import words
from handlers.materials.cards import card
from handlers.materials.presses import ListMaterials, Own, OwnMaterial
from handlers.people.directory.labels import grades_label
from handlers.people.directory.lexicon import names, subject_names
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice, Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Field, Option, words_of
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.base.words import words as stems
from services.materials import sharing
from services.materials.sharing import Draft
from services.people.listing import GRADE

routes = Routes()
ANY = "any"
"""The value of «межпредметное» and of «любой класс»."""
OFFERED = 5
"""Subjects on buttons: the person's own first, then the commonest; others are found by a few letters."""
FOUND = 7


# -- fields ----------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Title(Text):
    """A line; what was made of the file's name, or of the first words, is one button."""

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        proposed = answers.context.get("title")
        return [Option("as-is", proposed)] if proposed else []

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        proposed = answers.context.get("title")
        if value != "as-is" or not proposed:
            raise DomainError("error-option-gone")
        return Given(self.check(proposed))


async def _offered(turn: Turn, answers: Answers) -> Sequence[Option]:
    mine = await turn.ask(sharing.subjects_of)
    chosen = list(dict.fromkeys((*mine, *SUBJECTS)))[:OFFERED]
    return [Option(one, words.subject(turn.t, one)) for one in chosen]


async def _any_subject(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(ANY, words.subject(turn.t, None))]


async def _find(turn: Turn, answers: Answers, said: str) -> Sequence[Option]:
    """By the beginnings of its words, or by any name that people have for it."""
    wanted = folded(said)
    named = {one: words.subject(turn.t, one) for one in SUBJECTS}
    known = subject_names().get("".join(stems(said)))
    found = [
        one for one, name in named.items() if wanted and all(any(w.startswith(x) for w in folded(name)) for x in wanted)
    ]
    return [Option(one, named[one]) for one in dict.fromkeys((*([known] if known else []), *found))][:FOUND]


async def _named(turn: Turn, answers: Answers, value: str) -> str | None:
    if value == ANY:
        return words.subject(turn.t, None)
    return words.subject(turn.t, value) if value in SUBJECTS else None


@dataclass(frozen=True, kw_only=True)
class Classes(Field):
    """A stage by a button, or what is written: «7», «5–6»."""

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [
            *(Option(str(one), grades_label(turn.t, one)) for one in STAGES.values()),
            Option(ANY, grades_label(turn.t, None)),
        ]

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        said = words_of(message)
        for option in await self.options(turn, answers):
            if option.label.casefold() == said.strip().casefold():
                return Given(option.value, option.label)
        stage = await _stage(said)
        grades = read_grades(said) if stage is None else stage
        return Given(str(grades), grades_label(turn.t, grades))


async def _stage(said: str) -> Grades | None:
    """A stage by any name that people have for it: «спо», «старшая школа», «кружок»."""
    lexicon, meant = await names(), set[str]()
    for word in (word for word in stems(said) if not word.isdigit()):
        meant |= {term for term in lexicon.terms(word) if term.startswith(GRADE)}
    return STAGES[meant.pop().removeprefix(GRADE)] if len(meant) == 1 else None


async def all_forms(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(one.value, turn.t.plain(f"material-form-{one}")) for one in MaterialForm]


async def licences(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(one.value, words.licence(turn.t, one)) for one in Licence]


def subject(**more: Any) -> Lookup:
    return Lookup(find=_find, named=_named, suggested=_offered, always=_any_subject, **more)


def subject_value(said: str) -> str | None:
    return None if said == ANY else said


def grades_value(said: str) -> Grades | None:
    return None if said == ANY else spelled(said)


# -- sharing: the least ----------------------------------------------------------------------------


async def _share(turn: Turn, answers: Filled) -> Screen:
    said = Draft(
        parcel=answers.context["parcel"],
        title=answers["title"],
        subject=subject_value(answers["subject"]),
        grades=grades_value(answers["grades"]),
        form=MaterialForm(answers["form"]),
        licence=Licence(answers["licence"]),
    )
    material = await answers.close_with(sharing.draft, said)
    return await card(turn, material.id, turn.t("material-drafted"))


SHARE = routes.form(
    Form(
        name="material",
        fields=(
            Title(key="title", limit=TITLE_LIMIT, check=clean_title),
            subject(key="subject"),
            Classes(key="grades"),
            Choice(key="form", choices=all_forms),
            Choice(key="licence", choices=licences),
        ),
        submit=_share,
        home=ListMaterials(),
        preview=False,
        ask_known=False,
    )
)


async def like(turn: Turn) -> dict[str, Given | None]:
    """What was answered the last time, filled in beforehand; empty for the first."""
    last = await turn.ask(sharing.like)
    return as_answers(turn.t, last) if last is not None else {}


def as_answers(t: Texts, said: Like) -> dict[str, Given | None]:
    """The same answers, filled in beforehand."""
    return {
        "subject": Given(said.subject or ANY, words.subject(t, said.subject)),
        "grades": Given(str(said.grades) if said.grades else ANY, grades_label(t, said.grades)),
        "form": Given(said.form.value, t.plain(f"material-form-{said.form}")),
        "licence": Given(said.licence.value, words.licence(t, said.licence)),
    }


# -- changing one field ----------------------------------------------------------------------------

_VALUE: dict[str, Any] = {"subject": subject_value, "grades": grades_value, "form": MaterialForm, "licence": Licence}


async def _change(turn: Turn, answers: Filled) -> Screen:
    material_id, field = answers.context["material"], answers.context["field"]
    value = answers[field]
    read = _VALUE.get(field)
    await answers.close_with(sharing.change, material_id, {field: read(value) if read is not None else value})
    return await card(turn, material_id, turn.t("material-changed"))


def _when(key: str) -> dict[str, Any]:
    return {"key": key, "when": lambda answers: answers.context["field"] == key}


CHANGE = routes.form(
    Form(
        name="material_change",
        fields=(
            Text(limit=TITLE_LIMIT, check=clean_title, **_when("title")),
            LongText(limit=ABOUT_LIMIT, optional=True, **_when("about")),
            subject(**_when("subject")),
            Classes(**_when("grades")),
            Choice(choices=all_forms, **_when("form")),
            Choice(choices=licences, **_when("licence")),
            LongText(limit=SOURCES_LIMIT, optional=True, **_when("sources")),
        ),
        submit=_change,
        home=lambda context: OwnMaterial(id=context["material"], do=Own.PANEL),
        preview=False,
    )
)


def known(t: Texts, material: Material, field: str) -> dict[str, Given | None]:
    """What is there already, as the answer of the form."""
    if field == "subject":
        return {field: Given(material.subject or ANY, words.subject(t, material.subject))}
    if field == "grades":
        return {field: Given(str(material.grades) if material.grades else ANY, grades_label(t, material.grades))}
    if field == "form":
        return {field: Given(material.form.value, t.plain(f"material-form-{material.form}"))}
    if field == "licence":
        return {field: Given(material.licence.value, words.licence(t, material.licence))}
    value = getattr(material, field)
    return {field: Given(value)} if value else {}
