"""Proposing a change of the charter, from one of its clauses: what should stand there, and why (PRODUCT §7)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.members import clean_line
from domain.base.norms import Measure, Norm
from domain.charter import clauses
from domain.charter.clauses import Change
from handlers.charter import words
from handlers.charter.presses import ListClauses, ShowClause
from handlers.decisions.cards import card
from handlers.ui.forms import engine
from handlers.ui.forms.amounts import Day
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Field, Option, words_of
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.charter import reading
from services.charter.reading import Card
from services.decisions import amending

routes = Routes()
WHY_LIMIT = 500
WHY = LongText(key="why", limit=WHY_LIMIT)
REVIEW = Day(key="review", optional=True, ahead=(6, 12, 24), check=clauses.require_review)
"""When it is looked at again: it lapses some time after, unless it is renewed."""
_TIME = re.compile(r"(\d{1,2})(?:[:.\s](\d{2}))?")


def _norm(turn: Turn, answers: Answers) -> Norm[int] | Norm[str]:
    return turn.units.areas.norms[answers.context["norm"]]


@dataclass(frozen=True, kw_only=True)
class Value(Field):
    """A number or a time of day, within the bounds of the norm that the form was begun for."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        norm, said = _norm(turn, answers), clean_line(words_of(message))
        if norm.measure is Measure.TIME:
            found = _TIME.fullmatch(said)
            if found is None:
                raise DomainError("error-norm-bounds")
            said = str(int(found[1]) * 60 + int(found[2] or 0))
        return Given(str(norm.read(said)), words.value(turn.t, norm, said))


async def _choices(turn: Turn, answers: Answers) -> Sequence[Option]:
    norm = _norm(turn, answers)
    return [Option(one, words.value(turn.t, norm, one)) for one in norm.choices]


def _text(t: Texts, becomes: str | None, why: str, was: str | None = None, review: int | None = None) -> str:
    """What is voted on, in paragraphs: as it is, as it will be, until when, why."""
    until = t.long_date(review) if review is not None else None
    said = [("was", was), ("becomes", becomes), ("review", until), ("why", why)]
    return "\n".join(t.plain(f"clause-change-{name}", text=text) for name, text in said if text is not None)


async def _of_clause(turn: Turn, answers: Filled) -> Screen:
    t, seen = turn.t, await turn.ask(reading.card, answers.context["clause"])
    shown, norm = seen.line.clause, seen.line.norm
    if norm is not None and seen.line.value is not None:
        change = Change(clause=shown.id, value=answers["value"])
        said = words.text(t, shown)
        was, becomes = (f"{said}: {words.value(t, norm, one)}" for one in (seen.line.value, answers["value"]))
        text = _text(t, becomes, answers["why"], was)
    else:
        review = answers["review"] if shown.can_go else None
        change = Change(clause=shown.id, text=clauses.clean_text(answers["text"]), review_at=review)
        text = _text(t, answers["text"], answers["why"], review=review)
    title = t.plain("clause-change-title", number=shown.number)
    decision = await answers.close_with(amending.propose, change, title=title, text=text)
    return await card(turn, decision.id, t("clause-change-drafted"))


async def _new(turn: Turn, answers: Filled) -> Screen:
    t, chapter = turn.t, answers.context["chapter"]
    change = Change(chapter=chapter, text=clauses.clean_text(answers["text"]), review_at=answers["review"])
    title = t.plain("clause-new-title", chapter=t.plain(f"charter-chapter-{chapter}"))
    decision = await answers.close_with(
        amending.propose,
        change,
        title=title,
        text=_text(t, answers["text"], answers["why"], review=answers["review"]),
    )
    return await card(turn, decision.id, t("clause-change-drafted"))


async def _end(turn: Turn, answers: Filled) -> Screen:
    t, seen = turn.t, await turn.ask(reading.card, answers.context["clause"])
    shown = seen.line.clause
    title = t.plain("clause-end-title", number=shown.number)
    text = _text(t, None, answers["why"], words.text(t, shown))
    decision = await answers.close_with(amending.propose, Change(clause=shown.id, repeal=True), title=title, text=text)
    return await card(turn, decision.id, t("clause-change-drafted"))


async def _keep(turn: Turn, answers: Filled) -> Screen:
    """Its words stay, and the day on which it is looked at again is another one, or none."""
    t, seen = turn.t, await turn.ask(reading.card, answers.context["clause"])
    shown, review = seen.line.clause, answers["review"]
    title = t.plain("clause-keep-title" if shown.stands else "clause-back-title", number=shown.number)
    text = _text(t, words.text(t, shown), answers["why"], review=review)
    change = Change(clause=shown.id, review_at=review)
    decision = await answers.close_with(amending.propose, change, title=title, text=text)
    return await card(turn, decision.id, t("clause-change-drafted"))


def _home(context: dict[str, Any]) -> CallbackData:
    return ShowClause(id=context["clause"])


TEXT = LongText(key="text", limit=clauses.TEXT_LIMIT, check=clauses.clean_text)
WORDS = routes.form(
    Form(
        name="clause_words",
        fields=(TEXT, replace(REVIEW, when=lambda answers: answers.context.get("lapses", False)), WHY),
        submit=_of_clause,
        home=_home,
        preview=False,
    )
)
KEEP = routes.form(Form(name="clause_keep", fields=(REVIEW, WHY), submit=_keep, home=_home, preview=False))
VALUE = routes.form(
    Form(name="clause_value", fields=(Value(key="value"), WHY), submit=_of_clause, home=_home, preview=False)
)
CHOICE = routes.form(
    Form(
        name="clause_choice",
        fields=(Choice(key="value", choices=_choices), WHY),
        submit=_of_clause,
        home=_home,
        preview=False,
    )
)
END = routes.form(Form(name="clause_end", fields=(WHY,), submit=_end, home=_home, preview=False))
NEW = routes.form(
    Form(
        name="clause_new",
        fields=(TEXT, REVIEW, WHY),
        submit=_new,
        home=lambda context: ListClauses(chapter=context["chapter"]),
        preview=False,
    )
)


async def _begun(turn: Turn, clause_id: int) -> Card:
    """The clause, for somebody who may propose. Raises `DomainError` while another change of it is open."""
    seen = await turn.ask(reading.card, clause_id)
    if not seen.is_member:
        raise DomainError("error-join-first")
    if seen.line.clause.open_change is not None:
        raise DomainError("error-clause-open")
    return seen


@routes.screen("clause_change")
async def change(turn: Turn, at: int = 0) -> Screen | None:
    seen = await _begun(turn, at)
    norm = seen.line.norm
    if norm is None:
        return await engine.start(turn, WORDS, context={"clause": at, "lapses": seen.line.clause.can_go})
    form = CHOICE if norm.measure is Measure.CHOICE else VALUE
    return await engine.start(turn, form, context={"clause": at, "norm": norm.name})


@routes.screen("clause_keep")
async def keep(turn: Turn, at: int = 0) -> Screen | None:
    seen = await _begun(turn, at)
    if not seen.line.clause.can_go or (seen.line.clause.stands and seen.line.clause.review_at is None):
        raise DomainError("error-clause-same")
    return await engine.start(turn, KEEP, context={"clause": at})


@routes.screen("clause_end")
async def end(turn: Turn, at: int = 0) -> Screen | None:
    seen = await _begun(turn, at)
    if not seen.line.clause.can_go:
        raise DomainError("error-clause-kept")
    return await engine.start(turn, END, context={"clause": at})


@routes.screen("clause_new")
async def new(turn: Turn, at: int = 0) -> Screen | None:
    if not turn.viewer.is_member:
        raise DomainError("error-join-first")
    if at not in clauses.OWN_CHAPTERS:
        raise DomainError("error-clause-gone")
    return await engine.start(turn, NEW, context={"chapter": at})
