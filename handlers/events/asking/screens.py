"""Questions at sign-up: as hosts make and read them, as those who have a seat answer them."""

from __future__ import annotations

from domain.base.lists import LINES, Window, page_of
from domain.events.events import Event, Scope
from domain.events.questions import MOST, Asked, Summed, is_asked
from handlers.events.presses import (
    AddQuestion,
    AnswerTo,
    ChangeQuestion,
    Host,
    HostPress,
    Inquire,
    MyAnswers,
    OpenQuestion,
    RemoveQuestion,
    ShowEvent,
)
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Screen, column, two_a_row
from locales.texts import Html, Texts, lines
from services.events.questions import Answers, Inquiry, Mine

# -- of hosts --------------------------------------------------------------------------------------


def inquiry(t: Texts, seen: Inquiry, note: Html | None = None) -> Screen:
    """All questions with their sums; one leads to its answers."""
    event, may_ask = seen.event, is_asked(seen.event, t.now)
    text = lines(
        note,
        t("asking-title", title=event.title),
        *(_summed(t, one) for one in seen.questions),
        t("asking-hint", most=MOST) if may_ask else None if seen.questions else t("asking-none"),
    )
    return Screen(
        text,
        column(
            *(Button(label(one.question.words), OpenQuestion(id=one.question.id)) for one in seen.questions),
            Button(t.plain("asking-add"), AddQuestion(id=event.id)) if may_ask and len(seen.questions) < MOST else None,
        ),
        back=HostPress(id=event.id, do=Host.PANEL),
    )


def _summed(t: Texts, one: Summed) -> Html:
    """«Что вы едите?» with «без мяса: 4» a line each; of words only how many there are."""
    counted = [t("asking-sum", option=option, count=count) for option, count in one.chosen]
    key = "asking-silent" if one.question.options else "asking-answered"
    counted.append(t(key, count=one.silent if one.question.options else one.answered, of=one.of))
    return Html("\n").join([t("asking-question", words=one.question.words), *counted])


def answers(t: Texts, seen: Answers, at: OpenQuestion) -> Screen:
    """What each has answered; until the event begins the question can be changed and removed."""
    page, question = page_of(seen.said, Window(at.page, LINES)), seen.summed.question
    doors = (
        Button(t.plain("asking-change"), ChangeQuestion(id=question.id)),
        Button(t.plain("asking-remove"), RemoveQuestion(id=question.id)),
    )
    return lists.screen(
        t,
        page,
        title=_summed(t, seen.summed),
        said=lists.in_lines(
            *(t("asking-said", name=name or t.plain("host-said-anonymous"), answer=said) for name, said in page.items)
        ),
        empty=t("asking-nobody"),
        to=lambda number: OpenQuestion(id=question.id, page=number),
        doors=two_a_row(doors) if is_asked(seen.event, t.now) else (),
        back=Inquire(id=seen.event.id),
    )


def remove(t: Texts, seen: Answers) -> Screen:
    """Asks before a question goes with what was answered to it."""
    question, event = seen.summed.question, seen.event
    scopes = (Scope.THIS,) if event.series_id is None else (Scope.THIS, Scope.FOLLOWING)
    return Screen(
        t("asking-remove-ask", words=question.words, count=seen.summed.answered),
        column(
            *(
                Button(
                    t.plain("asking-remove-yes" if event.series_id is None else f"host-scope-{scope}"),
                    RemoveQuestion(id=question.id, scope=scope),
                )
                for scope in scopes
            )
        ),
        back=OpenQuestion(id=question.id),
    )


def told(t: Texts, line: tuple[Asked, ...]) -> Html | None:
    """What one person has answered, for the hosts' look at them."""
    said = [t("asking-of-person", words=one.question.words, answer=one.answer) for one in line if one.answer]
    return Html("\n").join(said) if said else None


# -- of those who have signed up -------------------------------------------------------------------


def door(t: Texts, event: Event, asked: tuple[Asked, ...]) -> Button | None:
    """Leads to the first question without an answer, else to one's answers; None where nothing is asked."""
    open_ones = [one for one in asked if one.answer is None]
    if open_ones:
        return Button(t.plain("asked-door", count=len(open_ones)), AnswerTo(id=open_ones[0].question.id))
    return Button(t.plain("asked-door-answered"), MyAnswers(id=event.id)) if asked else None


def mine(t: Texts, seen: Mine, note: Html | None = None) -> Screen:
    """Who reads the answers, the questions and what was answered; a tap changes it until the event begins."""
    may_answer = is_asked(seen.event, t.now)
    shown = [
        t("asked-answered", words=one.question.words, answer=one.answer)
        if one.answer is not None
        else t("asked-open", words=one.question.words)
        for one in seen.asked
    ]
    return Screen(
        lines(
            note,
            t("asked-title", title=seen.event.title),
            *shown,
            t("asked-readers" if may_answer else "asked-over") if seen.asked else t("asked-nothing"),
        ),
        column(*(Button(label(one.question.words), AnswerTo(id=one.question.id)) for one in seen.asked))
        if may_answer
        else (),
        back=ShowEvent(id=seen.event.id),
    )
