"""Screens of contests."""

from __future__ import annotations

from collections.abc import Sequence

from domain.contests import JURY_LEAST, TOP_SCORE, Appeal, Contest, ContestEntry, Line, Phase, Score
from domain.events import Event, EventState
from handlers.contests.presses import ContestPress, Do, WorkPress
from handlers.events.presses import ShowEvent
from handlers.hosting.presses import Invite
from handlers.pager import Page, page_of, pager
from handlers.screen import Attachment, Button, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.events.contests import ContestCard, OwnResult

WORKS = 8
PROTOCOL = 12
"""Lines of the protocol on a screen: with titles and criteria at their longest they fill a message."""


def not_set_up(t: Texts, event: Event, *, hosts_it: bool) -> Screen:
    """A contest without criteria yet."""
    set_up = Button(t.plain("contest-set-up"), ContestPress(id=event.id, do=Do.SET_UP))
    return Screen(
        t("contest-none", title=event.title), column(set_up if hosts_it else None), back=ShowEvent(id=event.id)
    )


def card(t: Texts, seen: ContestCard, number: int = 0) -> Screen:
    """The contest as the reader may see it: dates, criteria, own work, page `number` of the protocol."""
    event, contest = seen.event, seen.contest

    def button(key: str, do: Do) -> Button:
        return Button(t.plain(key), ContestPress(id=event.id, do=do))

    submitting = seen.phase is Phase.SUBMITTING
    page = page_of(seen.lines, number, PROTOCOL)
    text = lines(
        t("contest-title", title=event.title),
        t(f"contest-phase-{seen.phase}", until=_moment(t, event, contest.submit_until), works=seen.works),
        t("contest-results-at", results=_moment(t, event, contest.results_at))
        if seen.phase is not Phase.PUBLISHED
        else None,
        _criteria(t, contest),
        t("contest-mine", number=seen.mine.number, title=seen.mine.title) if seen.mine else None,
        t("contest-host", jurors=seen.jurors, missing=seen.missing)
        if seen.hosts_it and seen.phase is not Phase.PUBLISHED
        else None,
        _protocol(t, seen, page.items),
    )
    draft = event.state is EventState.DRAFT
    rows = column(
        button("contest-resubmit" if seen.mine else "contest-submit", Do.SUBMIT)
        if submitting and seen.may_enter and event.state is EventState.PUBLISHED
        else None,
        button("contest-withdraw", Do.WITHDRAW) if submitting and seen.mine else None,
        button("contest-works", Do.WORKS) if seen.judges and seen.phase is Phase.JUDGING else None,
        button("contest-result", Do.RESULT) if seen.mine and seen.phase is Phase.PUBLISHED else None,
        button("contest-set-up-again" if not draft else "contest-set-up-change", Do.SET_UP)
        if seen.hosts_it and submitting
        else None,
        # A juror may have left since the contest was published.
        Button(t.plain("host-invite-jury"), Invite(id=event.id, role="jury"))
        if seen.hosts_it and seen.jurors < JURY_LEAST and seen.phase is not Phase.PUBLISHED
        else None,
        button("contest-publish", Do.PUBLISH) if seen.hosts_it and seen.phase is Phase.JUDGING else None,
    )
    pages = pager(t, page.number, page.pages, lambda n: ContestPress(id=event.id, do=Do.SHOW, page=n))
    return Screen(text, (*pages, *rows), back=ShowEvent(id=event.id))


def _moment(t: Texts, event: Event, at: int) -> str:
    return t.moment_there(at, event.zone)


def _criteria(t: Texts, contest: Contest) -> Html:
    named = [t("contest-criterion", number=n, name=name) for n, name in enumerate(contest.criteria, 1)]
    return Html("\n").join([t("contest-criteria", top=TOP_SCORE), *named])


def _protocol(t: Texts, seen: ContestCard, page: Sequence[Line]) -> Html | None:
    if not page:
        return None
    shown = [
        t(
            "contest-line",
            place=line.place,
            title=line.entry.title,
            number=line.entry.number,
            total=line.total,
            most=line.jurors * len(seen.contest.criteria) * TOP_SCORE,
        )
        for line in page
    ]
    return Html("\n").join([t("contest-protocol"), *shown])


def works(t: Texts, event_id: int, found: Sequence[tuple[ContestEntry, Score | None]], number: int) -> Screen:
    """The works a juror judges, by number only."""
    page = page_of(found, number, WORKS)
    rows = [
        Button(
            t.plain("contest-work-judged" if score else "contest-work-open", number=entry.number, title=entry.title)[
                :60
            ],
            WorkPress(id=entry.id, do="open"),
        )
        for entry, score in page.items
    ]
    left = sum(1 for _, score in found if score is None)
    return Screen(
        t("contest-works-title", left=left) if found else t("contest-no-works"),
        (
            *column(*rows),
            *pager(t, page.number, page.pages, lambda n: ContestPress(id=event_id, do=Do.WORKS, page=n)),
        ),
        back=ContestPress(id=event_id, do=Do.SHOW),
    )


def work(t: Texts, contest: Contest, entry: ContestEntry, own: Score | None) -> Screen:
    """One work before its juror, without the author's name."""
    text = lines(
        t("contest-work", number=entry.number, title=entry.title),
        escape(entry.words),
        t("contest-work-link", link=entry.link) if entry.link else None,
        _criteria(t, contest),
        t("contest-own-scores", scores=", ".join(map(str, own.scores)), words=own.words) if own else None,
    )
    return Screen(
        text,
        column(
            Button(t.plain("contest-work-file"), WorkPress(id=entry.id, do="file")) if entry.file else None,
            Button(t.plain("contest-judge"), WorkPress(id=entry.id, do="judge")),
        ),
        back=ContestPress(id=entry.event_id, do=Do.WORKS),
    )


def work_file(t: Texts, entry: ContestEntry, attachment: Attachment) -> Screen:
    """The file of a work before its juror."""
    return Screen(
        t("contest-work-file-text", number=entry.number),
        back=WorkPress(id=entry.id, do="open"),
        attachment=attachment,
    )


def publish(t: Texts, seen: ContestCard) -> Screen:
    """Asks before the protocol becomes public."""
    return Screen(
        t("contest-publish-ask", works=seen.works, missing=seen.missing),
        column(Button(t.plain("contest-publish-yes"), ContestPress(id=seen.event.id, do=Do.PUBLISH_SURELY))),
        back=ContestPress(id=seen.event.id, do=Do.SHOW),
    )


def _judged(t: Texts, page: Page[Score]) -> Html:
    """What one juror said, without the name: the texts of all of them don't fit one message."""
    return lines(
        *(
            t("contest-juror", number=page.number + 1, scores=", ".join(map(str, score.scores)), words=score.words)
            for score in page.items
        )
    )


def result(t: Texts, found: OwnResult, number: int = 0) -> Screen:
    """The entrant's own place, with the scores and the text of one juror a page."""
    page = page_of(found.scores, number, 1)
    appeal = found.appeal
    said = None
    if appeal is not None:
        answered = t("contest-appeal-answer", answer=appeal.answer) if appeal.answer else t("contest-appeal-waits")
        said = lines(t("contest-appeal-said", words=appeal.words), answered)
    text = lines(
        t("contest-result-title", title=found.entry.title, place=found.line.place, total=found.line.total),
        _criteria(t, found.contest),
        _judged(t, page),
        said,
    )
    button = Button(t.plain("contest-appeal"), ContestPress(id=found.event.id, do=Do.APPEAL))
    pages = pager(t, page.number, page.pages, lambda n: ContestPress(id=found.event.id, do=Do.RESULT, page=n))
    return Screen(
        text,
        (*pages, *column(button if found.may_appeal else None)),
        back=ContestPress(id=found.event.id, do=Do.SHOW),
    )


def appeal(
    t: Texts, event: Event, entry: ContestEntry, said: Appeal, scores: Sequence[Score], number: int = 0
) -> Screen:
    """An appeal before the host, with the scores it is about, one juror a page."""
    page = page_of(scores, number, 1)
    text = lines(
        t("contest-appeal-title", title=event.title, number=entry.number, work=entry.title),
        t("contest-appeal-said", words=said.words),
        _judged(t, page),
        t("contest-appeal-answer", answer=said.answer) if said.answer else None,
    )
    button = Button(t.plain("contest-appeal-reply"), WorkPress(id=entry.id, do="answer"))
    pages = pager(t, page.number, page.pages, lambda n: WorkPress(id=entry.id, do="appeal", page=n))
    return Screen(text, (*pages, *column(None if said.answer else button)), back=ContestPress(id=event.id, do=Do.SHOW))
