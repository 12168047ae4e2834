"""What is typed in a contest: a new one, its rules, a work, scores, an appeal and its answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from aiogram.types import Message

from domain.base.links import clean_link
from domain.events.contests import (
    CRITERION_LIMIT,
    ENTRY_LIMIT,
    MOST_CRITERIA,
    MOST_WEIGHT,
    TOP_SCORE,
    Contest,
    ContestEntry,
    clean_criteria,
    require_results,
    split_criteria,
)
from domain.events.events import DESCRIPTION_LIMIT, EVENT_KINDS, TITLE_LIMIT, Audience, EventForm
from domain.reviews.judging import Judgement, clean_scores
from handlers.events.contests import screens
from handlers.events.hosting import forms as hosting
from handlers.events.presses import ContestPress, Do
from handlers.ui.forms.amounts import Moment
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Doubt, Heard
from handlers.ui.forms.form import Form
from handlers.ui.forms.upload import Upload
from handlers.ui.forms.words import Link, LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.events import contests, copying
from services.events.copying import Again
from services.events.editing import Draft

routes = Routes()
HOME = Go(to="events")
_CRITERIA = MOST_CRITERIA * (CRITERION_LIMIT + 4)


def _checked(text: str) -> str:
    clean_criteria(text)
    return text


@dataclass(frozen=True, kw_only=True)
class Criteria(LongText):
    """One a line. Several in one line, with commas between, may be one criterion or many: they stand once published, so
    it is asked."""

    limit: int = _CRITERIA
    check: Callable[[str], str] = _checked

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        given, t = await super().hear(turn, answers, message), turn.t
        if not isinstance(given, Given) or not (parts := split_criteria(str(given.value))):
            return given
        apart = Given(self.check("\n".join(parts)))
        said = t("contest-criteria-doubt", count=len(parts), criteria=" · ".join(parts))
        return Doubt(
            said,
            (
                (t.plain("contest-criteria-apart", count=len(parts)), apart),
                (t.plain("contest-criteria-one"), given),
            ),
        )


@dataclass(frozen=True, kw_only=True)
class Results(Moment):
    """The day of the results: too early a one is refused where it is asked, not when all is to be saved."""

    def check(self, t: Texts, answers: Answers, at: int) -> None:
        require_results(answers["until"], at, t.now)


@dataclass(frozen=True, kw_only=True)
class Scores(Text):
    """A juror's scores, one a criterion of the contest whose work it is."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        given = await super().hear(turn, answers, message)
        contest, _, _ = await turn.ask(contests.work, answers.context["entry"])
        clean_scores(given.value, len(contest.criteria), TOP_SCORE)
        return given


def preset_answers(turn: Turn) -> dict[str, Given | None]:
    """What is filled in beforehand: only what makes the contest is asked."""
    t = turn.t
    return {
        "subject": None,
        "zone": Given(t.zone, t.zone_name()),
        "audience": Given(Audience.ALL, t.plain("host-audience-all")),
    }


def copy_answers(turn: Turn, again: Again) -> dict[str, Given | None]:
    """What a contest says of itself, for a new one: its two dates are asked."""
    told = hosting.copy_answers(turn.t, again.event)
    kept = {key: told[key] for key in ("title", "description", "subject", "zone", "audience")}
    return {**kept, "criteria": Given(again.criteria)}


async def _create(turn: Turn, answers: Filled) -> Screen:
    draft = Draft(
        form=EventForm.CONTEST,
        title=answers["title"],
        starts_at=answers["until"],
        minutes=EVENT_KINDS[EventForm.CONTEST].minutes,
        zone=answers["zone"],
        description=answers["description"] or "",
        audience=Audience(answers["audience"]),
        subject=answers["subject"],
    )
    dates_and_rules = (draft, answers["results"], answers["criteria"])
    if (copied := answers.context.get("copied")) is not None:
        asks = answers["others"] == hosting.ASKS
        event = await answers.close_with(copying.copy_contest, copied, *dates_and_rules, asks_others=asks)
        return await hosting.panel(turn, event.id, "host-copied-asked" if asks else "host-draft-saved")
    event = await answers.close_with(contests.create, *dates_and_rules)
    return await hosting.panel(turn, event.id, "host-draft-saved")


CREATE = routes.form(
    Form(
        name="contest_new",
        fields=(
            Text(key="title", limit=TITLE_LIMIT),
            Moment(key="until", zone=lambda a: a["zone"], follows="zone", is_deadline=True),
            Results(key="results", zone=lambda a: a["zone"], follows="zone"),
            hosting.others(),
            Criteria(key="criteria"),
            LongText(key="description", limit=DESCRIPTION_LIMIT, optional=True),
            hosting.subject(),
            Choice(key="zone", choices=hosting.zones),
            Choice(key="audience", choices=hosting.audiences),
        ),
        submit=_create,
        home=hosting.home_of_new,
        ask_known=False,
    )
)


async def _set_up(turn: Turn, answers: Filled) -> Screen:
    event_id = answers.context["event"]
    await answers.close_with(contests.set_up, event_id, answers["until"], answers["results"], answers["criteria"])
    return screens.card(turn.t, await turn.ask(contests.card, event_id))


SET_UP = routes.form(
    Form(
        name="contest",
        fields=(
            Moment(key="until", zone=lambda a: a.context.get("zone"), is_deadline=True),
            Results(key="results", zone=lambda a: a.context.get("zone")),
            # Once published the criteria stand: people work by them.
            Criteria(key="criteria", when=lambda a: bool(a.context["draft"])),
        ),
        submit=_set_up,
        home=HOME,
        ask_known=False,
    )
)


def work_answers(mine: ContestEntry | None) -> dict[str, Given | None]:
    """A work that was sent already, as answers of its form."""
    if mine is None:
        return {}
    file = json.loads(mine.file) if mine.file else None
    return {
        "title": Given(mine.title),
        "words": Given(mine.words),
        "link": Given(mine.link) if mine.link else None,
        "file": Given(file, file["name"]) if file else None,
    }


def judged_answers(own: Judgement | None) -> dict[str, Given | None]:
    """A juror's own judgement, to be corrected."""
    return {} if own is None else {"scores": Given(" ".join(map(str, own.scores))), "words": Given(own.words)}


async def _submit(turn: Turn, answers: Filled) -> Screen:
    event_id, file = answers.context["event"], answers["file"]
    entry = await answers.close_with(
        contests.submit,
        event_id,
        answers["title"],
        answers["words"],
        answers["link"],
        json.dumps(file, ensure_ascii=False) if file else None,
    )
    turn.toast("contest-said-submitted", number=entry.number)
    return screens.card(turn.t, await turn.ask(contests.card, event_id))


SUBMIT = routes.form(
    Form(
        name="contest_work",
        fields=(
            Text(key="title", limit=120),
            LongText(key="words", limit=ENTRY_LIMIT),
            Link(key="link", optional=True, check=clean_link),
            Upload(key="file", optional=True),
        ),
        submit=_submit,
        home=HOME,
    )
)


SCORES_EXAMPLE = (8, 7, 9, 6, 10, 8, 7)
WEIGHTS_EXAMPLE = (2, 1, 1, 1, 3, 1, 1)


def judge_context(t: Texts, contest: Contest, entry: ContestEntry) -> dict[str, Any]:
    """What the juror's form must know: which work is judged, and by what."""
    example = " ".join(map(str, SCORES_EXAMPLE[: len(contest.criteria)]))
    criteria = "\n".join(screens.criteria_lines(t, contest))
    return {"entry": entry.id, "number": entry.number, "title": entry.title, "criteria": criteria, "example": example}


def _judged_by(answers: Answers) -> Mapping[str, Any]:
    """A form that was begun by an earlier version knows the work alone."""
    known = {"number": "", "title": "", "criteria": "", "example": "8 7 9", **answers.context}
    return {key: known[key] for key in ("number", "title", "criteria", "example")} | {"top": TOP_SCORE}


def weigh_context(t: Texts, contest: Contest) -> dict[str, Any]:
    """What the form of weights must know: of which criteria."""
    plain = replace(contest, weights=())
    example = " ".join(map(str, WEIGHTS_EXAMPLE[: len(contest.criteria)]))
    return {"event": contest.event_id, "criteria": "\n".join(screens.criteria_lines(t, plain)), "example": example}


def weigh_answers(contest: Contest) -> dict[str, Given | None]:
    """The weights as they are, to be changed."""
    return {"weights": Given(" ".join(map(str, contest.weights)))} if contest.weights else {}


async def _weigh(turn: Turn, answers: Filled) -> Screen:
    event_id = answers.context["event"]
    await answers.close_with(contests.weigh, event_id, answers["weights"])
    return screens.card(turn.t, await turn.ask(contests.card, event_id))


WEIGH = routes.form(
    Form(
        name="contest_weights",
        fields=(
            Text(
                key="weights",
                limit=60,
                names=lambda a: {
                    "criteria": a.context["criteria"],
                    "example": a.context["example"],
                    "most": MOST_WEIGHT,
                },
            ),
        ),
        submit=_weigh,
        home=lambda context: ContestPress(id=context["event"], do=Do.SHOW),
        preview=False,
    )
)


async def _judge(turn: Turn, answers: Filled) -> Screen:
    entry_id = answers.context["entry"]
    await answers.close_with(contests.judge, entry_id, answers["scores"], answers["words"])
    _, entry, _ = await turn.ask(contests.work, entry_id)
    return screens.works(turn.t, entry.event_id, await turn.ask(contests.works, entry.event_id), 0)


JUDGE = routes.form(
    Form(
        name="contest_judge",
        fields=(Scores(key="scores", limit=60, names=_judged_by), LongText(key="words", limit=contests.WORDS_LIMIT)),
        submit=_judge,
        home=HOME,
    )
)


async def _appeal(turn: Turn, answers: Filled) -> Screen:
    return screens.result(turn.t, await answers.close_with(contests.appeal, answers.context["event"], answers["words"]))


APPEAL = routes.form(
    Form(name="contest_appeal", fields=(LongText(key="words", limit=contests.APPEAL_LIMIT),), submit=_appeal, home=HOME)
)


async def appealed(turn: Turn, entry_id: int, page: int = 0) -> Screen:
    """An appeal before the host, with what it is about."""
    event, entry, said, scores = await turn.ask(contests.appeal_of, entry_id)
    contest = await turn.ask(contests.known, event.id)
    return screens.appeal(turn.t, event, contest, entry, said, scores, page)


async def _answer(turn: Turn, answers: Filled) -> Screen:
    entry_id = answers.context["entry"]
    await answers.close_with(contests.answer_appeal, entry_id, answers["words"])
    return await appealed(turn, entry_id)


ANSWER = routes.form(
    Form(name="contest_answer", fields=(LongText(key="words", limit=contests.APPEAL_LIMIT),), submit=_answer, home=HOME)
)
