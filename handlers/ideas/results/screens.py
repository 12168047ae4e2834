"""Screens of what came out of projects: one of them, its files, what reviewers advised, the archive that teaches."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.cutting import cut
from domain.base.lists import ALONE, Page, Window, page_of
from domain.ideas import lives
from domain.ideas.ideas import Idea
from domain.ideas.projects import ProjectState
from domain.ideas.results import FILES_MOST, OVER, SUBMITTED, Author, ResultFile
from domain.reviews.reviews import WORK
from handlers.ideas.diary.presses import ShowDiary
from handlers.ideas.files import attachment
from handlers.ideas.presses import ListIdeas, ShowIdea
from handlers.ideas.results.presses import (
    DoResult,
    EndProject,
    ListResults,
    OpenResultFile,
    ReadAdvice,
    ResultDeed,
    ShowResult,
)
from handlers.reviews import screens as reviews
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, column, two_a_row
from locales.texts import Html, Texts, escape, lines
from services.ideas.result_views import Entry, Shown
from services.reviews.views import Said

P = ProjectState
READ = 160
"""Characters of a result in the archive."""
NAMED = 12
"""Authors on one screen; how many more there are is said."""


def card_rows(t: Texts, idea: Idea, *, works: bool) -> list[Row]:
    """The door on the card of a project: its team's while there is work on it, everybody's when it is over."""
    if idea.state in OVER or (works and idea.state in (P.RUNNING, P.REVIEW)):
        key = "result-door" if idea.state == P.CLOSED else "result-door-work"
        return [(Button(t.plain(key), ShowResult(id=idea.id)),)]
    return []


def result(t: Texts, seen: Shown, note: Html | None = None) -> Screen:
    """What came out, what the team would do differently, who made it, and what is to be done next."""
    found, idea = seen.result, seen.idea
    return Screen(
        lines(
            note,
            t("result-title", title=idea.title),
            escape(found.words) if found is not None else t("result-none"),
            t("result-lessons", words=found.lessons) if found is not None and found.lessons else None,
            _authors(t, seen) if idea.state in SUBMITTED else None,
            _reviewed(t, seen),
            _ahead(t, seen),
            t("result-ask-name") if seen.own is not None and seen.own.shown is None else None,
        ),
        (*_doors(t, seen), *_deeds(t, seen)),
        back=ShowIdea(id=idea.id),
    )


def _authors(t: Texts, seen: Shown) -> Html:
    said = [_author(t, name_of(t, member), one) for member, one in seen.named[:NAMED]]
    more = seen.unnamed + max(0, len(seen.named) - NAMED)
    if more:
        said.append(t("result-unnamed" if said else "result-team", count=more))
    return Html("\n").join([t("result-authors"), *said])


def _author(t: Texts, name: str, one: Author) -> Html:
    return t("result-author", name=name, role=one.seat or t.plain(f"plan-role-{one.role}"))


def _reviewed(t: Texts, seen: Shown) -> Html | None:
    said = reviews.standing(t, seen.review)
    if said is None or seen.points is None:
        return said
    return Html(" ").join([said, t("result-points", points=seen.points, most=WORK.most)])


def _ahead(t: Texts, seen: Shown) -> Html | None:
    """To leaders: what is missing before the next step, and whose move it is."""
    if not seen.missing or seen.result is None:
        return None
    said = [
        t("result-gate", what=t(gate.why.key, **gate.why.args_), who=t.plain(_whose(gate.whose)))
        for gate in seen.missing
    ]
    return Html("\n").join([t("result-gates"), *said])


def _whose(whose: str) -> str:
    return {lives.TEAM: "result-move-team", lives.REVIEWERS: "result-move-reviewers"}.get(whose, "result-move-yours")


def _doors(t: Texts, seen: Shown) -> list[Row]:
    found, idea = seen.result, seen.idea
    materials = len(found.links) + len(found.files) if found is not None else 0
    doors = []
    if materials or (found is not None and seen.leads and idea.state == P.RUNNING):
        doors.append(Button(t.plain("result-do-files", count=materials), _press(idea, ResultDeed.FILES)))
    if seen.photos:
        doors.append(Button(t.plain("result-photos", count=seen.photos), ShowDiary(id=idea.id)))
    if seen.review is not None and seen.is_authors:
        doors.append(reviews.button(t, seen.review))
    elif seen.may_read_advice:
        doors.append(Button(t.plain("result-advice"), ReadAdvice(id=idea.id)))
    return list(two_a_row(doors))


def _press(idea: Idea, do: ResultDeed, sure: int = 0) -> DoResult:
    return DoResult(id=idea.id, do=do, sure=sure)


def _deeds(t: Texts, seen: Shown) -> list[Row]:
    idea, found, rows = seen.idea, seen.result, list[Row]()

    def offer(*deeds: ResultDeed) -> None:
        rows.append(tuple(Button(t.plain(f"result-do-{deed}"), _press(idea, deed)) for deed in deeds))

    if seen.leads and idea.state == P.RUNNING:
        offer(*([ResultDeed.SAY] if found is None else [ResultDeed.SUBMIT]))
        if found is not None:
            offer(ResultDeed.SAY)
        rows.append((Button(t.plain("result-do-end"), EndProject(id=idea.id)),))
    if seen.leads and idea.state == P.REVIEW:
        if not seen.missing:
            offer(ResultDeed.PUBLISH)
        offer(ResultDeed.TAKE_BACK)
    if seen.leads and found is not None and seen.points is not None:
        offer(ResultDeed.KEEP_ADVICE if found.advice_shown else ResultDeed.SHOW_ADVICE)
    if seen.own is not None:
        offer(*([ResultDeed.NAME] if seen.own.shown is not True else []),
              *([ResultDeed.UNNAME] if seen.own.shown is not False else []))  # fmt: skip
    return rows


def asking(t: Texts, seen: Shown, deed: ResultDeed) -> Screen:
    """Asked once more: what happens then, and what is to be looked at before."""
    idea = seen.idea
    text = lines(
        t(f"result-question-{deed}", title=idea.title),
        t("result-question-silent", count=seen.silent) if deed is ResultDeed.PUBLISH and seen.silent else None,
        t("result-children") if deed is not ResultDeed.TAKE_BACK else None,
    )
    yes = Button(t.plain(f"result-do-{deed}"), _press(idea, deed, 1))
    return question(t, text, yes, ShowResult(id=idea.id))


# -- files and links -------------------------------------------------------------------------------


def files(t: Texts, seen: Shown, note: Html | None = None) -> Screen:
    """The links and the files of a result."""
    found, idea = seen.result, seen.idea
    links, kept = (found.links, found.files) if found is not None else ((), ())
    adds = seen.leads and idea.state == P.RUNNING and found is not None and len(kept) < FILES_MOST
    return Screen(
        lines(
            note,
            t("result-files-title", title=idea.title),
            Html("\n").join([t("result-links"), *map(escape, links)]) if links else None,
            t("result-files-none") if not links and not kept else None,
            t("result-files-how") if adds else None,
        ),
        (
            *two_a_row([Button(label(f.kept["name"], beside=1, tail=6), OpenResultFile(file=f.id)) for f in kept]),
            *column(Button(t.plain("result-do-file"), _press(idea, ResultDeed.FILE)) if adds else None),
        ),
        back=ShowResult(id=idea.id),
    )


def file(t: Texts, seen: Shown, opened: ResultFile) -> Screen:
    """The file itself."""
    drops = seen.leads and seen.idea.state == P.RUNNING
    return Screen(
        t("result-files-title", title=seen.idea.title),
        column(Button(t.plain("result-do-drop"), OpenResultFile(file=opened.id, drop=1)) if drops else None),
        back=_press(seen.idea, ResultDeed.FILES),
        attachment=attachment(opened.kept),
    )


# -- what reviewers advised ------------------------------------------------------------------------


def advice(t: Texts, seen: Shown, said: Sequence[Said], number: int = 0) -> Screen:
    """One review a page, without who wrote it, and what the authors answered."""
    page = page_of(said, Window(number, ALONE))
    idea, review = seen.idea, seen.review
    answer = review.answer if review is not None else None
    return Screen(
        lines(
            t("result-advice-title", title=idea.title),
            *(
                reviews.judgement(t, WORK, one, t("review-number", number=page.number + 1, of=page.total))
                for one in page.items
            ),
            reviews.authors_answer(t, answer) if answer else None,
        ),
        tuple(lists.pager(t, page, lambda n: ReadAdvice(id=idea.id, page=n))),
        back=ShowResult(id=idea.id),
    )


# -- the archive -----------------------------------------------------------------------------------


def archive(t: Texts, page: Page[Entry]) -> Screen:
    """What came out of projects that are over, and what others may learn from it."""
    return lists.screen(
        t,
        page,
        title=t("results-title"),
        said=[_line(t, entry) for entry in page.items],
        rows=[Button(label(entry.title), ShowResult(id=entry.result.idea_id)) for entry in page.items],
        to=lambda number: ListResults(page=number),
        empty=t("results-none"),
        back=ListIdeas(),
    )


def _line(t: Texts, entry: Entry) -> Html:
    found = entry.result
    state = t.plain(f"results-{entry.state}")
    said = [t("results-line", title=entry.title, state=state, words=cut(found.words, READ))]
    if found.lessons:
        said.append(t("results-line-lessons", lessons=cut(found.lessons, READ)))
    if entry.points is not None:
        said.append(t("result-points", points=entry.points, most=WORK.most))
    return Html("\n").join(said)
