"""Screens of contests."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.lists import ALONE, LINES, Page, Window, page_of
from domain.events.contests import (
    JURY_LEAST,
    TOP_SCORE,
    Appeal,
    Contest,
    ContestEntry,
    Line,
    Phase,
)
from domain.events.events import OPEN, Event, EventState
from domain.reviews.judging import Judgement
from handlers.events.file_names import file_name
from handlers.events.presses import AnswerInvitation, ContestPress, Do, Invite, ShowEvent, WorkPress
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Attachment, Button, Row, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.events.contests import ContestCard, OwnResult, Placed


def not_set_up(t: Texts, event: Event, *, hosts_it: bool) -> Screen:
    """A contest without criteria yet."""
    set_up = Button(t.plain("contest-set-up"), ContestPress(id=event.id, do=Do.SET_UP))
    return Screen(
        t("contest-none", title=event.title), column(set_up if hosts_it else None), back=ShowEvent(id=event.id)
    )


def card(t: Texts, seen: ContestCard, number: int = 0) -> Screen:
    """The contest as the reader may see it: dates, criteria, own work, page `number` of the protocol."""
    event, contest = seen.event, seen.contest
    page = page_of(seen.lines, Window(number, LINES))
    text = lines(
        t("contest-title", title=event.title),
        t("event-is-cancelled", reason=event.cancel_reason or "") if event.state is EventState.CANCELLED else None,
        t(f"contest-phase-{seen.phase}", until=_moment(t, event, contest.submit_until), works=seen.works),
        _results(t, seen),
        _criteria(t, contest),
        t("contest-rule", least=contest.scores_least),
        t("contest-mine", number=seen.mine.number, title=seen.mine.title) if seen.mine else None,
        _for_hosts(t, seen),
        _protocol(t, seen, page.items),
    )
    pages = lists.pager(t, page, lambda n: ContestPress(id=event.id, do=Do.SHOW, page=n))
    return Screen(text, (*pages, *_rows(t, seen)), back=ShowEvent(id=event.id))


def _rows(t: Texts, seen: ContestCard) -> tuple[Row, ...]:
    """What this reader can do in this state; a contest can always be ended (PRODUCT §5)."""
    event, host = seen.event, seen.hosts_it

    def button(key: str, do: Do) -> Button:
        return Button(t.plain(key), ContestPress(id=event.id, do=do))

    draft, alive = event.state is EventState.DRAFT, event.state in OPEN
    submitting, judging = seen.phase is Phase.SUBMITTING and alive, seen.phase is Phase.JUDGING and alive
    published = seen.phase is Phase.PUBLISHED
    jury = Button(t.plain("host-invite-jury"), Invite(id=event.id, role="jury"))
    # A juror may have left since the contest was published, or keep silent.
    wants_jury = host and alive and (judging or seen.jurors < JURY_LEAST)
    return column(
        button("contest-resubmit" if seen.mine else "contest-submit", Do.SUBMIT)
        if submitting and seen.may_enter
        else None,
        button("contest-withdraw", Do.WITHDRAW) if submitting and seen.mine else None,
        button("contest-works", Do.WORKS) if seen.judges and judging else None,
        button("contest-result", Do.RESULT) if seen.mine and published else None,
        button("contest-authors", Do.AUTHORS) if host and published else None,
        button("contest-publish", Do.PUBLISH) if host and judging else None,
        jury if wants_jury else None,
        button("contest-weigh", Do.WEIGH)
        if host and (draft or alive) and seen.phase is Phase.SUBMITTING and len(seen.contest.criteria) > 1
        else None,
        button("contest-set-up-change" if draft else "contest-set-up-again", Do.SET_UP)
        if host and (draft or alive) and not published
        else None,
        Button(t.plain("event-role-jury-leave"), AnswerInvitation(id=event.id, role="jury", yes=False))
        if seen.judges and judging
        else None,
    )


def _results(t: Texts, seen: ContestCard) -> Html | None:
    """The day of the results, while there are none: as one to come, or as one that has passed."""
    if seen.phase is Phase.PUBLISHED or seen.event.state is EventState.CANCELLED:
        return None
    key = "contest-results-at" if t.now < seen.contest.results_at else "contest-results-late"
    return t(key, results=_moment(t, seen.event, seen.contest.results_at))


def _for_hosts(t: Texts, seen: ContestCard) -> Html | None:
    """How far the judging is, and what can be done about it. Never a score."""
    if not seen.hosts_it or seen.phase is Phase.PUBLISHED or seen.event.state is EventState.CANCELLED:
        return None
    said = [t("contest-host", jurors=seen.jurors, missing=seen.progress.missing)]
    if seen.phase is Phase.JUDGING:
        if seen.progress.short:
            said.append(t("contest-host-short", count=seen.progress.short, least=seen.contest.scores_least))
        said.append(t("contest-host-may-close" if seen.may_close else "contest-host-waits"))
    return Html("\n").join(said)


def _moment(t: Texts, event: Event, at: int) -> str:
    return t.moment_there(at, event.zone)


def _criteria(t: Texts, contest: Contest) -> Html:
    named = [escape(line) for line in criteria_lines(t, contest)]
    return Html("\n").join([t("contest-criteria", top=TOP_SCORE), *named])


def criteria_lines(t: Texts, contest: Contest) -> list[str]:
    """Each criterion with its number, and how much it counts where they don't count equally; plain words."""
    if not contest.weights:
        return [t.plain("contest-criterion", number=n, name=name) for n, name in enumerate(contest.criteria, 1)]
    weighed = enumerate(zip(contest.criteria, contest.weights, strict=True), 1)
    return [t.plain("contest-criterion-weighed", number=n, name=name, weight=weight) for n, (name, weight) in weighed]


def most(contest: Contest, line: Line) -> int:
    """The most points that a work could have got from those who judged it."""
    return line.jurors * contest.most


def _line(t: Texts, contest: Contest, line: Line) -> Html:
    known = {"title": line.entry.title, "number": line.entry.number}
    if line.place is None:
        return t("contest-line-no-place", **known)
    return t("contest-line", place=line.place, total=line.total, most=most(contest, line), **known)


def _protocol(t: Texts, seen: ContestCard, page: Sequence[Line]) -> Html | None:
    if not page:
        return None
    return Html("\n").join([t("contest-protocol"), *(_line(t, seen.contest, line) for line in page)])


def author_name(t: Texts, placed: Placed) -> str:
    """Who sent a work; whoever has erased the name is somebody who was here."""
    return placed.name or t.plain("contest-author-gone")


def authors(t: Texts, event: Event, contest: Contest, page: Page[Placed]) -> Screen:
    """The protocol with names, for the hosts."""
    shown = [
        t("contest-author", line=_line(t, contest, one.line), name=author_name(t, one), jurors=one.line.jurors)
        for one in page.items
    ]
    tables = (
        Button(t.plain("host-csv"), ContestPress(id=event.id, do=Do.CSV)),
        Button(t.plain("host-xlsx"), ContestPress(id=event.id, do=Do.XLSX)),
    )
    return lists.screen(
        t,
        page,
        title=t("contest-authors-title", title=event.title),
        said=lists.in_lines(*shown),
        to=lambda n: ContestPress(id=event.id, do=Do.AUTHORS, page=n),
        doors=(tables,),
        back=ContestPress(id=event.id, do=Do.SHOW),
    )


def table(t: Texts, event: Event, ending: str, content: bytes) -> Screen:
    """The protocol with names as a file."""
    return Screen(
        t("contest-table", title=event.title),
        back=ContestPress(id=event.id, do=Do.AUTHORS),
        attachment=Attachment("document", file_name(t, event, "contest-table-file", ending), content),
    )


def works(t: Texts, event_id: int, found: Sequence[tuple[ContestEntry, Judgement | None]], number: int) -> Screen:
    """The works a juror judges, by number only."""
    page = page_of(found, Window(number))
    left = sum(1 for _, score in found if score is None)
    return lists.screen(
        t,
        page,
        title=None if page.is_empty else t("contest-works-title", left=left),
        empty=t("contest-no-works"),
        rows=[Button(_of_work(t, *one), WorkPress(id=one[0].id, do="open")) for one in page.items],
        to=lambda n: ContestPress(id=event_id, do=Do.WORKS, page=n),
        back=ContestPress(id=event_id, do=Do.SHOW),
    )


def _of_work(t: Texts, entry: ContestEntry, score: Judgement | None) -> str:
    key = "contest-work-judged" if score else "contest-work-open"
    return label(entry.title, lambda title: t.plain(key, number=entry.number, title=title))


def work(t: Texts, contest: Contest, entry: ContestEntry, own: Judgement | None) -> Screen:
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
        lines(
            t("contest-publish-ask", works=seen.works, missing=seen.progress.missing),
            t("contest-publish-short", count=seen.progress.short) if seen.progress.short else None,
        ),
        column(Button(t.plain("contest-publish-yes"), ContestPress(id=seen.event.id, do=Do.PUBLISH_SURELY))),
        back=ContestPress(id=seen.event.id, do=Do.SHOW),
    )


def _judged(t: Texts, page: Page[Judgement]) -> Html:
    """What one juror said, without the name: the texts of all of them don't fit one message."""
    return lines(
        *(
            t("contest-juror", number=page.number + 1, scores=", ".join(map(str, score.scores)), words=score.words)
            for score in page.items
        )
    )


def _own_place(t: Texts, found: OwnResult) -> Html:
    known = {"title": found.entry.title, "number": found.entry.number}
    if found.line.place is None:
        return t("contest-result-no-place", least=found.contest.scores_least, **known)
    return t("contest-result-title", place=found.line.place, total=found.line.total, **known)


def result(t: Texts, found: OwnResult, number: int = 0) -> Screen:
    """The entrant's own place, with the scores and the text of one juror a page."""
    page = page_of(found.scores, Window(number, ALONE))
    appeal = found.appeal
    said = None
    if appeal is not None:
        answered = t("contest-appeal-answer", answer=appeal.answer) if appeal.answer else t("contest-appeal-waits")
        said = lines(t("contest-appeal-said", words=appeal.words), answered)
    text = lines(
        _own_place(t, found),
        _criteria(t, found.contest),
        _judged(t, page),
        said,
    )
    button = Button(t.plain("contest-appeal"), ContestPress(id=found.event.id, do=Do.APPEAL))
    pages = lists.pager(t, page, lambda n: ContestPress(id=found.event.id, do=Do.RESULT, page=n))
    return Screen(
        text,
        (*pages, *column(button if found.may_appeal else None)),
        back=ContestPress(id=found.event.id, do=Do.SHOW),
    )


def appeal(
    t: Texts,
    event: Event,
    contest: Contest | None,
    entry: ContestEntry,
    said: Appeal,
    scores: Sequence[Judgement],
    number: int = 0,
) -> Screen:
    """An appeal before the host, with the criteria and the scores it is about, one juror a page."""
    page = page_of(scores, Window(number, ALONE))
    text = lines(
        t("contest-appeal-title", title=event.title, number=entry.number, work=entry.title),
        t("contest-appeal-said", words=said.words),
        _criteria(t, contest) if contest is not None else None,
        _judged(t, page),
        t("contest-appeal-answer", answer=said.answer) if said.answer else None,
    )
    button = Button(t.plain("contest-appeal-reply"), WorkPress(id=entry.id, do="answer"))
    pages = lists.pager(t, page, lambda n: WorkPress(id=entry.id, do="appeal", page=n))
    return Screen(text, (*pages, *column(None if said.answer else button)), back=ContestPress(id=event.id, do=Do.SHOW))
