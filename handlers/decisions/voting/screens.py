"""The ballot, what it came to, and who voted how."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Page
from domain.decisions import counting
from domain.decisions.counting import AS_IS
from domain.decisions.decisions import COUNTED, IN_FORCE, OPEN_BALLOT, Decision, State
from handlers.decisions import doors as rules
from handlers.decisions.presses import At, ListDecisions, ShowDecision
from handlers.decisions.voting import words
from handlers.decisions.voting.presses import CastOpen, CastSecret, KeepDecision, SayNext, ShowBallot, ShowVotes, Vote
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, two_a_row
from locales.texts import Html, Texts, lines
from services.decisions.ballots import BallotPaper, Named
from services.decisions.electing import Lack
from services.decisions.views import Card, View

ONE_A_ROW = 3
"""So many alternatives stand under each other; more of them two a row."""


def press(paper: BallotPaper, do: Vote, mark: int = 0) -> CallbackData:
    """The button of this very ballot."""
    decision = paper.decision
    assert decision.until is not None
    kind = CastSecret if decision.secret else CastOpen
    return kind(id=decision.id, of=decision.until, do=do, mark=mark)


def question(t: Texts, paper: BallotPaper) -> Html:
    """What is asked, until when, what makes it pass, open or secret: to be understood in three seconds."""
    decision = paper.decision
    assert decision.until is not None
    return lines(
        t("vote-title", title=decision.title, kind=t.plain(f"decision-kind-{decision.kind}")),
        _options(t, paper),
        Html("\n").join(
            [
                t("vote-until", until=t.moment(decision.until), run_off="yes" if paper.rule.again else "no"),
                words.passes(t, paper.rule),
                words.secrecy(t, decision),
            ]
        ),
    )


def _options(t: Texts, paper: BallotPaper) -> Html | None:
    if not paper.options:
        return None
    return Html("\n").join([t("decision-alternative", number=one.number, text=one.text) for one in paper.options])


def ballot(t: Texts, paper: BallotPaper, note: Html | None = None, ticked: int | None = None) -> Screen:
    """The ballot itself; `ticked`: alternatives that are marked and not voted for yet."""
    return Screen(
        lines(note, question(t, paper), _own(t, paper), t("vote-ticks") if ticked is not None else None),
        (*choices(t, paper, ticked), *_more(t, paper)),
        back=ListDecisions(view=View.VOTE),
    )


def _own(t: Texts, paper: BallotPaper) -> Html | None:
    """What the voter has said in the open; of a secret vote nothing is shown."""
    if paper.choice is None:
        return None
    said = t("vote-own", choice=words.choice(t, paper.options, paper.choice))
    return said if paper.reason is None else Html("\n").join([said, t("vote-own-reason", reason=paper.reason)])


def choices(t: Texts, paper: BallotPaper, ticked: int | None = None) -> tuple[Row, ...]:
    """The buttons to vote by: they stand under the notice too."""
    if paper.rule.form == counting.YES_NO:
        return (
            tuple(Button(t.plain(f"vote-do-{do.name.lower()}"), press(paper, do)) for do in (Vote.YES, Vote.NO)),
            (Button(t.plain("vote-do-abstain"), press(paper, Vote.ABSTAIN)),),
        )
    if paper.rule.form == counting.CONSENT:
        return (
            (
                Button(t.plain("vote-do-consent"), press(paper, Vote.YES)),
                Button(t.plain("vote-do-object"), press(paper, Vote.OBJECT)),
            ),
            (Button(t.plain("vote-do-abstain"), press(paper, Vote.ABSTAIN)),),
        )
    beside = int(len(paper.options) > ONE_A_ROW)
    if paper.rule.form == counting.PULSE:
        rows = [_answer(t, paper, one.number, one.text, beside) for one in paper.options]
        return (*_placed(rows, beside), (Button(t.plain("vote-do-abstain"), press(paper, Vote.ABSTAIN)),))
    marked = _marked(paper) if ticked is None else ticked
    ticks = [_tick(t, paper, one.number, one.text, marked, beside) for one in paper.options]
    ticks.append(_tick(t, paper, AS_IS, t.plain("vote-as-is"), marked, beside))
    done = Button(t.plain("vote-do-done"), press(paper, Vote.DONE, marked))
    return (*_placed(ticks, beside), (done, Button(t.plain("vote-do-abstain"), press(paper, Vote.ABSTAIN))))


def _placed(buttons: list[Button], beside: int) -> tuple[Row, ...]:
    return two_a_row(buttons) if beside else tuple((button,) for button in buttons)


def _answer(t: Texts, paper: BallotPaper, number: int, text: str, beside: int) -> Button:
    framed = label(text, lambda words: t.plain("vote-answer", number=number, text=words), beside=beside)
    return Button(framed, press(paper, Vote.ANSWER, number))


def _tick(t: Texts, paper: BallotPaper, number: int, text: str, marked: int, beside: int) -> Button:
    is_on = bool(marked & 1 << number)
    key = "vote-ticked" if is_on else "vote-unticked"
    framed = label(text, lambda words: t.plain(key, text=words), beside=beside)
    return Button(framed, press(paper, Vote.TICK, marked ^ 1 << number))


def _marked(paper: BallotPaper) -> int:
    """The open vote as ticks; a secret one is never shown."""
    if paper.choice is None or paper.choice == counting.ABSTAIN:
        return 0
    return sum(1 << int(mark) for mark in paper.choice.split(","))


def _more(t: Texts, paper: BallotPaper) -> tuple[Row, ...]:
    back = Button(t.plain("vote-do-back"), press(paper, Vote.BACK))
    text = Button(t.plain("vote-read"), ShowDecision(id=paper.decision.id))
    ruling = rules.ruling(t, paper.decision, At.BALLOT)
    if paper.decision.secret:
        is_there = Button(t.plain("vote-is-there"), press(paper, Vote.IS_THERE))
        return ((is_there, back), (text,), (ruling, rules.secrecy(t, paper.decision, At.BALLOT)))
    return ((text,), (back, ruling)) if paper.choice is not None else ((text,), (ruling,))


def about(t: Texts, paper: BallotPaper) -> tuple[Row, ...]:
    """The rules at work, under the notice that has the ballot."""
    doors = [rules.ruling(t, paper.decision, At.BALLOT)]
    if paper.decision.secret:
        doors.append(rules.secrecy(t, paper.decision, At.BALLOT))
    return (tuple(doors),)


# -- on the card -----------------------------------------------------------------------------------


def on_card(t: Texts, seen: Card) -> Html | None:
    """What the card says of the vote: how it goes, what it came to."""
    decision = seen.decision
    if decision.state in OPEN_BALLOT and decision.rule is not None:
        said = [words.passes(t, decision.rule), words.secrecy(t, decision)]
        if seen.ballot is not None:
            said.append(t("vote-own", choice=words.choice(t, seen.alternatives, seen.ballot.choice)))
        elif not seen.may_vote:
            said.append(t("vote-not-yours", why=seen.lack or "late"))
        return Html("\n").join(said)
    if decision.state in COUNTED and seen.outcome is not None and decision.rule is not None:
        return lines(words.arithmetic(t, decision, seen.outcome, seen.alternatives), _next(t, seen))
    return t("vote-lacks-sign") if seen.lack is Lack.SIGN else None


def _next(t: Texts, seen: Card) -> Html | None:
    """«Что дальше»."""
    step = seen.next_step
    if step is None:
        return None
    return t(
        "decision-next",
        words=step.words,
        who=name_of(t, step.owner) if step.owner is not None else t.plain("decision-next-nobody"),
        due=t.date(step.due),
        review=t.date(step.review),
    )


def card_rows(t: Texts, seen: Card) -> list[Row]:
    """The doors of a vote on the card."""
    decision = seen.decision
    rows: list[Row] = []
    if decision.state in OPEN_BALLOT and seen.may_vote:
        key = "vote-change" if seen.ballot is not None else "vote-go"
        rows.append((Button(t.plain(key), ShowBallot(id=decision.id)),))
    if seen.lack is Lack.SIGN:
        rows.append((rules.voters(t, decision, At.CARD, "vote-get-sign"),))
    if decision.state in COUNTED and not decision.secret:
        rows.append((Button(t.plain("votes-open"), ShowVotes(id=decision.id)),))
    if decision.state in IN_FORCE and seen.may_follow_up:
        key = "decision-next-say" if seen.next_step is None else "decision-next-change"
        if decision.state is State.REVIEW:
            rows.append((Button(t.plain("decision-keep"), KeepDecision(id=decision.id)),))
        rows.append((Button(t.plain(key), SayNext(id=decision.id)),))
    return rows


def votes(t: Texts, decision: Decision, page: Page[Named], options: Card) -> Screen:
    """Who voted how, by name."""
    return lists.screen(
        t,
        page,
        title=t("votes-title", title=decision.title),
        said=[_vote(t, one, options) for one in page.items],
        rows=[],
        to=lambda number: ShowVotes(id=decision.id, page=number),
        empty=t("votes-none"),
        back=ShowDecision(id=decision.id),
    )


def _vote(t: Texts, one: Named, seen: Card) -> Html:
    who = name_of(t, one.member) if one.member is not None else t.plain("votes-nobody")
    said = t("votes-line", who=who, choice=words.choice(t, seen.alternatives, one.ballot.choice))
    return said if one.ballot.reason is None else t("votes-line-reason", line=said, reason=one.ballot.reason)
