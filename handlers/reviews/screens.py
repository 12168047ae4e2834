"""Screens of reviews: a reviewer's task and list, an author's card."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.cutting import cut
from domain.base.lists import ALONE, Window, page_of
from domain.base.parts import PartState
from domain.reviews.reviews import DAY, GIVEN_UP, JUDGED, Review, ReviewState, Rubric
from handlers.reviews.presses import Do, ReviewPress, ShowCredit
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import AtDoor, Attachment, Button, Go, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.reviews.reviewing import Assignment, Line, Mine
from services.reviews.views import ReviewCard, Said

LIST = "reviews"
LONGEST = 2500
"""Characters of a task that are shown beside all that stands around it."""


def _press(review: Review, do: Do, page: int = 0) -> ReviewPress:
    return ReviewPress(id=review.id, do=do, page=page)


# -- a reviewer's ------------------------------------------------------------------------------------


def mine(t: Texts, seen: Mine, note: Html | None = None) -> Screen:
    """One's own reviews; what one's page says of them is one's own word."""
    page = seen.page
    credit = Button(
        t.plain("review-credit-hide" if seen.is_shown else "review-credit-show"), ShowCredit(on=not seen.is_shown)
    )
    said = t("review-credit-shown" if seen.is_shown else "review-credit-hidden", count=seen.done) if seen.done else None
    return lists.screen(
        t,
        page,
        title=lines(note, t("review-mine-title"), said),
        empty=lines(note, t("review-mine-none")),
        rows=[Button(_line(t, line), _press(line.review, Do.OPEN)) for line in page.items],
        to=lambda n: Go(to=LIST, at=n),
        doors=((credit,),) if seen.done else (),
        back=AtDoor("mine", LIST),
    )


def _line(t: Texts, line: Line) -> str:
    key = "review-line-done" if line.is_done else "review-line-waits"
    return label(line.title or t.plain("review-title-gone"), lambda title: t.plain(key, title=title))


def assignment(t: Texts, seen: Assignment, number: int = 0) -> Screen:
    """What is reviewed, what is asked for, and, when all is over, what the others said."""
    review, task = seen.review, seen.task
    others = page_of(seen.others, Window(number, ALONE))
    is_asked = seen.state is PartState.INVITED
    text = lines(
        t("review-task", title=task.title, version=review.version),
        _where(t, seen),
        escape(cut(task.words, LONGEST)) if seen.may_judge or is_asked else None,
        _links(t, task.links) if task.links else None,
        t("review-promise") if is_asked else None,
        _own(t, seen),
        *(judgement(t, review.rubric, Said(one.scores, one.words), t("review-other")) for one in others.items),
        authors_answer(t, review.answer) if review.answer and not review.is_live else None,
    )
    files = [
        Button(t.plain("review-file", number=n), _press(review, Do.FILE, n - 1)) for n in range(1, len(task.files) + 1)
    ]
    pages = lists.pager(t, others, lambda n: _press(review, Do.OPEN, n))
    return Screen(
        text,
        (
            *pages,
            *column(
                Button(t.plain("review-agree"), _press(review, Do.AGREE)) if is_asked and review.is_live else None,
                Button(t.plain("review-judge" if seen.own is None else "review-judge-again"), _press(review, Do.JUDGE))
                if seen.may_judge
                else None,
                *files[:2],
                Button(t.plain("review-rubric"), _press(review, Do.RUBRIC)),
                Button(t.plain("review-refuse"), _press(review, Do.REFUSE))
                if review.is_live and seen.own is None
                else None,
            ),
        ),
        back=Go(to=LIST),
        is_card=True,
    )


def _links(t: Texts, links: Sequence[str]) -> Html:
    return Html("\n").join([t("review-task-links"), *map(escape, links)])


def authors_answer(t: Texts, words: str) -> Html:
    return Html("\n").join([t("review-answer"), escape(words)])


def _where(t: Texts, seen: Assignment) -> Html:
    """How it stands for this reviewer, and until when what is wanted."""
    review, until = seen.review, t.moment(seen.until) if seen.until is not None else ""
    if not review.is_live:
        return t(f"review-state-{review.state}")
    if seen.state is PartState.INVITED:
        return t("review-asked-until", until=until)
    if seen.own is None:
        return t("review-write-until", until=until)
    return t("review-waits-for-others" if review.state is ReviewState.OPEN else "review-state-third")


def _own(t: Texts, seen: Assignment) -> Html | None:
    if seen.own is None:
        return None
    return judgement(t, seen.review.rubric, Said(seen.own.scores, seen.own.words), t("review-own"))


def judgement(t: Texts, rubric: Rubric, said: Said, whose: Html) -> Html:
    """One judgement: a line for each criterion, the sum, the advice."""
    points = [
        t("review-points", criterion=t(f"rubric-{rubric.name}-{criterion}"), score=score, top=rubric.top)
        for criterion, score in zip(rubric.criteria, said.scores, strict=True)
    ]
    total = t("review-total", total=sum(said.scores), most=rubric.most)
    return Html("\n").join([whose, *points, total, escape(said.words)])


def rubric(t: Texts, review: Review, back: Do) -> Screen:
    """The criteria, and what each score means."""
    of = review.rubric
    told = []
    for criterion in of.criteria:
        key = f"rubric-{of.name}-{criterion}"
        anchors = (t("review-anchor", score=n, words=t(f"{key}.anchor{n}")) for n in range(of.top + 1))
        told.append(Html("\n").join([t("review-criterion", name=t(key)), *anchors]))
    rule = t("review-rule", least=of.from_, most=of.most, criterion=of.least, gap=of.gap)
    return Screen(lines(t("review-rubric-title"), *told, rule), back=_press(review, back))


def file(t: Texts, review: Review, attachment: Attachment) -> Screen:
    """A file of the task."""
    return Screen(t("review-file-text"), back=_press(review, Do.OPEN), attachment=attachment)


# -- an author's and an organizer's --------------------------------------------------------------------


def card(t: Texts, seen: ReviewCard, number: int = 0) -> Screen:
    """How far the review is, what came out, each review by itself; never who wrote it."""
    review = seen.review
    page = page_of(seen.said, Window(number, ALONE))
    text = lines(
        t("review-card", title=seen.title or t.plain("review-title-gone"), version=review.version),
        t(f"review-state-{review.state}"),
        _progress(t, seen) if review.is_live else None,
        t("review-hidden") if seen.is_author and review.is_live else None,
        *(
            judgement(t, review.rubric, one, t("review-number", number=page.number + 1, of=page.total))
            for one in page.items
        ),
        authors_answer(t, review.answer) if review.answer and seen.is_author else None,
        t("review-answer-once") if seen.may_answer else None,
    )
    pages = lists.pager(t, page, lambda n: _press(review, Do.CARD, n))
    return Screen(
        text,
        (
            *pages,
            *column(
                Button(t.plain("review-answer-button"), _press(review, Do.ANSWER)) if seen.may_answer else None,
                Button(t.plain("review-rubric"), _press(review, Do.RUBRIC, 1)),
                Button(t.plain("review-withdraw"), _press(review, Do.WITHDRAW)) if seen.may_withdraw else None,
                Button(t.plain("review-to-experts"), Go(to="organizer_roles"))
                if not seen.is_author and seen.missing
                else None,
            ),
        ),
        back=Go(to="menu"),
        is_card=True,
    )


def _progress(t: Texts, seen: ReviewCard) -> Html:
    review = seen.review
    said = [t("review-progress", needed=review.needed, agreed=seen.agreed, done=seen.done, asked=seen.asked)]
    if seen.missing:
        days = max(0, review.asked_at + GIVEN_UP - t.now + DAY - 1) // DAY
        said.append(t("review-few", missing=seen.missing, days=days))
    return Html("\n").join(said)


def withdraw(t: Texts, seen: ReviewCard) -> Screen:
    """Asks before the reviewers are told not to go on."""
    yes = Button(t.plain("review-withdraw-yes"), _press(seen.review, Do.WITHDRAW_SURELY))
    return Screen(t("review-withdraw-ask", title=seen.title), column(yes), back=_press(seen.review, Do.CARD))


def standing(t: Texts, review: Review | None) -> Html | None:
    """A line for the card of what is reviewed: how its review stands; None: nobody has asked for one."""
    if review is None or review.state is ReviewState.WITHDRAWN:
        return None
    if review.is_live and review.few_since is not None:
        return t("review-standing-few")
    return t(f"review-standing-{'under-way' if review.is_live else review.state}")


def button(t: Texts, review: Review) -> Button:
    """The door for authors on the card of what is reviewed."""
    return Button(t.plain("review-open" if review.state in JUDGED else "review-open-live"), _press(review, Do.CARD))
