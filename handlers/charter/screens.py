"""Screens of the charter: contents, a chapter, a clause, what it was, the charter on a date."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from domain.base.cutting import cut
from domain.base.lists import Page, Window, page_of
from domain.base.norms import Norm
from domain.base.things import Thing
from domain.charter.clauses import CHAPTERS, CLAUSE, OWN_CHAPTERS, Version
from handlers.charter import words
from handlers.charter.presses import FileOn, ListClauses, ShowClause, ShowDifference, ShowOn, ShowReason, ShowVersions
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.opening import Shared
from handlers.ui.screen import Attachment, Button, Go, Row, Screen, column, deep_link
from locales.texts import Html, Texts, escape, lines
from services.charter.reading import Card, Line

LINES = 6
"""Clauses on a page: their words are long."""
SHOWN = 300
"""Letters of each of them."""


def shared(t: Texts, number: str, clause_id: int, username: str) -> Shared:
    """A clause's link and the words that go with it."""
    return Shared(deep_link(username, Thing(CLAUSE, clause_id).payload), t.plain("clause-share-text", number=number))


def contents(t: Texts, shown: Sequence[Line], *, version: int, is_member: bool = True) -> Screen:
    """The chapters. Its door stands among the decisions, which guests don't see."""
    counts = {chapter: len(list(group)) for chapter, group in groupby(shown, lambda line: line.clause.chapter)}
    return Screen(
        lines(t("charter-title", version=version), t("charter-about")),
        (
            *column(*(_chapter(t, number, counts.get(number, 0)) for number in range(1, CHAPTERS + 1))),
            (
                Button(t.plain("charter-find"), Go(to="charter_find")),
                Button(t.plain("charter-dates"), Go(to="charter_dates")),
            ),
            (Button(t.plain("charter-take"), Go(to="charter_file")),),
        ),
        back=Go(to="decisions" if is_member else "menu"),
    )


def _chapter(t: Texts, number: int, count: int) -> Button:
    title = t.plain(f"charter-chapter-{number}")
    return Button(t.plain("charter-chapter", number=number, title=title, count=count), ListClauses(chapter=number))


def chapter(t: Texts, at: ListClauses, shown: Sequence[Line], *, may_propose: bool) -> Screen:
    """A page of a chapter's clauses."""
    page = page_of([line for line in shown if line.clause.chapter == at.chapter], Window(at.page, LINES))
    own = Button(t.plain("clause-propose-new"), Go(to="clause_new", at=at.chapter))
    doors: list[Row] = [(own,)] if may_propose and at.chapter in OWN_CHAPTERS else []
    return lists.screen(
        t,
        page,
        title=t("charter-chapter-title", number=at.chapter, title=t.plain(f"charter-chapter-{at.chapter}")),
        said=[words.line(t, line, SHOWN) for line in page.items],
        rows=[_open(t, line) for line in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        empty=t("charter-chapter-empty-propose" if doors else "charter-chapter-empty"),
        doors=doors,
        back=Go(to="charter"),
    )


def _open(t: Texts, line: Line) -> Button:
    said = t.plain("clause-button", number=line.clause.number, text=words.text(t, line.clause))
    return Button(label(said), ShowClause(id=line.clause.id))


def clause(t: Texts, seen: Card, username: str, note: Html | None = None) -> Screen:
    """One clause: its words, what it sets, since when and by what."""
    shown = seen.line.clause
    made = _made(t, seen, shown.version)
    held = seen.held
    norm = seen.line.norm
    return Screen(
        lines(
            note,
            words.line(t, seen.line),
            _stands(t, seen),
            t("clause-held", value=words.value(t, norm, held.value), until=t.moment(held.until), reason=held.reason)
            if held is not None and norm is not None
            else None,
            _bounds(t, norm),
            made,
            t("clause-open-change", title=seen.titles.get(shown.open_change, "")) if shown.open_change else None,
        ),
        (*column(*_moves(t, seen)), *_share(t, seen, username)),
        back=ListClauses(chapter=shown.chapter),
        is_card=True,
    )


def _stands(t: Texts, seen: Card) -> Html | None:
    """Whether it holds, and until when; nothing of one that holds without end."""
    shown = seen.line.clause
    if shown.stands and shown.review_at is None:
        return None
    until = seen.lapses_at or shown.review_at
    return t(f"clause-state-{shown.state}", until=t.long_date(until) if until is not None else "")


def _bounds(t: Texts, norm: Norm[int] | Norm[str] | None) -> Html | None:
    if norm is None or norm.choices:
        return None
    return t("clause-bounds", least=words.value(t, norm, str(norm.least)), most=words.value(t, norm, str(norm.most)))


def _made(t: Texts, seen: Card, version: Version) -> Html:
    if version.by is None:
        return t("clause-from-the-beginning")
    return t("clause-made", title=seen.titles.get(version.by, ""), since=t.long_date(version.since))


def _moves(t: Texts, seen: Card) -> list[Button | None]:
    shown = seen.line.clause
    may = seen.is_member and shown.open_change is None
    keep = "clause-propose-keep" if shown.stands else "clause-propose-back"
    return [
        Button(t.plain("clause-why"), ShowReason(id=shown.id, number=shown.version.number))
        if shown.version.by in seen.titles
        else None,
        Button(t.plain("clause-open-see"), ShowReason(id=shown.id, number=0))
        if shown.open_change in seen.titles
        else None,
        Button(t.plain("clause-before"), ShowVersions(id=shown.id)) if len(seen.versions) > 1 else None,
        Button(t.plain(keep), Go(to="clause_keep", at=shown.id))
        if may and shown.can_go and (shown.review_at is not None or not shown.stands)
        else None,
        Button(t.plain("clause-propose"), Go(to="clause_change", at=shown.id)) if may else None,
        Button(t.plain("clause-propose-end"), Go(to="clause_end", at=shown.id))
        if may and shown.can_go and shown.stands
        else None,
    ]


def _share(t: Texts, seen: Card, username: str) -> list[Row]:
    shown = seen.line.clause
    return [(Button(t.plain("clause-share"), url=shared(t, shown.number, shown.id, username).url),)]


def versions(t: Texts, at: ShowVersions, seen: Card) -> Screen:
    """All that the clause was, the newest first."""
    page: Page[Version] = page_of(seen.versions, Window(at.page, LINES))
    number = seen.line.clause.number
    return lists.screen(
        t,
        page,
        title=t("clause-versions", number=number),
        said=[_version(t, seen, one) for one in page.items],
        rows=[
            Button(
                t.plain("clause-version-open", number=one.number),
                ShowDifference(id=seen.line.clause.id, number=one.number),
            )
            for one in page.items
        ],
        to=lambda n: at.model_copy(update={"page": n}),
        back=ShowClause(id=seen.line.clause.id),
    )


def _version(t: Texts, seen: Card, one: Version) -> Html:
    since = t.long_date(one.since) if one.since else ""
    until = t.long_date(one.until) if one.until is not None else ""
    return t(
        "clause-version",
        number=one.number,
        since=since,
        until=until,
        began="yes" if one.since else "no",
        ended="yes" if one.until is not None else "no",
    )


def difference(t: Texts, seen: Card, number: int) -> Screen:
    """What a version changed, word by word: what went, what came."""
    shown = seen.line.clause
    one = next((v for v in seen.versions if v.number == number), shown.version)
    before = next((v for v in seen.versions if v.number == one.number - 1), None)
    new = words.text(t, shown, one)
    said = escape(new) if before is None else words.changed(words.text(t, shown, before), new)
    norm = seen.line.norm
    set_ = None
    if norm is not None:
        now = words.value(t, norm, one.value or str(norm.default))
        was = words.value(t, norm, before.value or str(norm.default)) if before is not None else now
        set_ = t("clause-value-changed", was=was, now=now) if was != now else t("clause-value", value=now)
    return Screen(
        lines(t("clause-difference", number=shown.number, version=one.number), said, set_, _made(t, seen, one)),
        column(
            Button(t.plain("clause-why"), ShowReason(id=shown.id, number=one.number)) if one.by in seen.titles else None
        ),
        back=ShowVersions(id=shown.id),
    )


def dates(t: Texts, page: Page[int]) -> Screen:
    """Days on which the charter changed, the latest first."""
    return lists.screen(
        t,
        page,
        title=t("charter-dates-title"),
        rows=[Button(t.plain("charter-on-button", date=t.long_date(at)), ShowOn(at=at)) for at in page.items],
        to=lambda number: Go(to="charter_dates", at=number),
        empty=t("charter-never-changed"),
        back=Go(to="charter"),
    )


def on(t: Texts, at: ShowOn, shown: Sequence[Line]) -> Screen:
    """The charter as it was at a moment."""
    page = page_of(shown, Window(at.page, LINES))
    return lists.screen(
        t,
        page,
        title=t("charter-on", date=t.moment(at.at)),
        said=[words.line(t, line, SHOWN) for line in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        empty=t("charter-chapter-empty"),
        doors=column(Button(t.plain("charter-take-on"), FileOn(at=at.at))),
        back=Go(to="charter_dates"),
    )


def changes(t: Texts, page: Page[Line]) -> Screen:
    """What changed since the reader took the rules."""
    return lists.screen(
        t,
        page,
        title=t("charter-changes"),
        said=[words.line(t, line, SHOWN) if line.clause.stands else _gone(t, line) for line in page.items],
        rows=[_open(t, line) for line in page.items],
        to=lambda number: Go(to="charter_changes", at=number),
        empty=t("charter-unchanged"),
        doors=[(Button(t.plain("charter-changes-read"), Go(to="charter_read")),)] if page.items else [],
        back=Go(to="charter"),
    )


def _gone(t: Texts, line: Line) -> Html:
    return t("clause-gone-line", number=line.clause.number, text=cut(words.text(t, line.clause), SHOWN))


def file(t: Texts, network: str, version: int, shown: Sequence[Line]) -> Screen:
    """The whole charter as a file."""
    body = words.document(t, t.plain("charter-file-title", network=network, version=version), shown)
    return Screen(
        t("charter-file", version=version),
        attachment=Attachment("document", t.plain("charter-file-name"), body.encode()),
        back=Go(to="charter"),
    )


def file_on(t: Texts, network: str, at: int, shown: Sequence[Line]) -> Screen:
    """The whole charter as it was at a moment, as a file."""
    moment = t.moment(at)
    body = words.document(t, t.plain("charter-file-title-on", network=network, date=moment), shown)
    return Screen(
        t("charter-file-on", date=moment),
        attachment=Attachment("document", t.plain("charter-file-name"), body.encode()),
        back=ShowOn(at=at),
    )
