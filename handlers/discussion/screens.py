"""Screens of discussions: a page of remarks, one remark, one's private threads."""

from __future__ import annotations

from domain.base.lists import Page
from domain.base.members import Member, Status
from domain.base.roles import Right, rights_of
from domain.base.things import NETWORK
from domain.discussion.remarks import Author, Remark, RemarkState, Thread, ThreadState
from domain.discussion.words import EXCERPT, QUOTE, excerpt, pieces
from handlers.discussion.presses import Card, DeedPress, OpenFile, RemarkPress, Say, ShowRemark, Talk, ThreadPress
from handlers.moderation import reporting
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.opened_from import OpenedFrom
from handlers.ui.opening import Shared
from handlers.ui.screen import Attachment, Button, Go, Row, Screen, column, deep_link
from handlers.voice.notices.muting import mute_thing_button, unmute_thing_button
from locales.texts import Html, Texts, escape, lines
from services.discussion import views
from services.discussion.views import SIZE, Line, One, Private

FILES_IN_ROW = 5
NAME, TITLE = 60, 120
"""UTF-16 units of names and titles: six remarks must fit into a message."""


THREADS = OpenedFrom({"threads": "mine", "help_threads": "help"})
ASKS = OpenedFrom(
    {"ask_organizers": "menu", "help_ask": "help", "threads_ask": "threads", "colleague_ask": "colleague"}
)
"""«Написать организаторам»: on a refusal, in /help, in the list of one's threads."""


# -- words -----------------------------------------------------------------------------------------


def who(t: Texts, author: Author) -> str:
    """The name; a guest has none yet, whoever erased it has a number (PRODUCT §2)."""
    if author.name:
        return excerpt(author.name, NAME)
    key = "name-former" if author.status is Status.ERASED else "remark-guest"
    return t.plain(key, number=author.id)


def asker_name(t: Texts, asker: Member | None) -> str:
    """Who has asked in a private thread."""
    return who(t, Author(asker.id, asker.name, asker.status)) if asker is not None else ""


def about(t: Texts, thread: Thread, title: str) -> str:
    """What a private thread is about: an event by its title, the network in words."""
    return t.plain("thread-about-network") if thread.thing.kind == NETWORK else excerpt(title, TITLE)


def said(t: Texts, remark: Remark, most: int) -> Html:
    """The words as far as they fit, and that there are files; of what is hidden its author has them still."""
    if remark.is_deleted:
        return t("remark-deleted")
    hidden = t("remark-hidden") if remark.is_hidden else None
    files = t("remark-files", count=len(remark.files)) if remark.files else None
    words = escape(excerpt(remark.words, most)) if remark.words else None
    return Html("\n").join([part for part in (hidden, words, files) if part is not None])


def _head(t: Texts, line: Line, number: int) -> Html:
    remark = line.remark
    marks = [t.plain(f"remark-mark-{line.mark}")] if line.mark else []
    marks += [t.plain(f"remark-done-{name}") for name in line.done]
    return t(
        "remark-head-marked" if marks else "remark-head",
        number=number,
        who=who(t, remark.author),
        marks=", ".join(marks),
        when=t.moment_brief(remark.at),
        edited="yes" if remark.edited_at is not None else "no",
    )


def _quote(t: Texts, line: Line) -> Html | None:
    quoted = line.quoted
    if quoted is None:
        return None
    words = excerpt(quoted.words, QUOTE) if quoted.is_shown and quoted.words else None
    instead = {
        RemarkState.SHOWN: "remark-quote-files",
        RemarkState.DELETED: "remark-deleted-plain",
        RemarkState.HIDDEN: "remark-hidden-plain",
    }[quoted.state]
    return t(
        "remark-quote",
        who=who(t, quoted.author),
        words=words or t.plain(instead),
    )


def _entry(t: Texts, line: Line, number: int) -> Html:
    parts = (_head(t, line, number), _quote(t, line), said(t, line.remark, EXCERPT))
    return Html("\n").join([part for part in parts if part is not None])


# -- a thread --------------------------------------------------------------------------------------


def talk(t: Texts, seen: views.Talk, note: Html | None = None) -> Screen:
    """A page of a thread: each remark has its number, and a button with it."""
    page, thread = seen.page, seen.thread
    numbers = tuple(
        Button(str(n), ShowRemark(id=line.remark.id))
        for n, line in enumerate(page.items, page.first)
        if line.remark.is_shown or (line.remark.is_hidden and line.remark.author.id == seen.reader.id)
    )
    rows: list[Row] = [numbers] if numbers else []
    rows += lists.pager(t, page, lambda n: Talk(of=seen.of.payload, page=n))
    if seen.may_write:
        rows.append((Button(t.plain("talk-write"), Say(of=seen.of.payload)),))
    if thread is not None and not seen.is_private:
        mute = unmute_thing_button if seen.is_muted else mute_thing_button
        rows.append((mute(t, thread.itself),))
    if seen.is_private:
        rows += _private_rows(t, seen)
    return Screen(
        lines(
            note,
            _title(t, seen),
            *(_entry(t, line, n) for n, line in enumerate(page.items, page.first)),
            t("talk-numbers") if numbers else None,
        ),
        tuple(rows),
        back=Go(to="threads") if seen.is_private else Card(of=seen.thing.payload),
    )


def _title(t: Texts, seen: views.Talk) -> Html:
    if not seen.is_private or seen.thread is None:
        title = t("talk-title", title=excerpt(seen.title, TITLE))
        empty = None if seen.page.total else t("talk-empty" if seen.may_write else "talk-empty-closed")
        return lines(title, empty)
    title = t("thread-title", about=about(t, seen.thread, seen.title))
    with_whom = None if seen.asks else t("thread-asker", who=asker_name(t, seen.asker))
    stopped = seen.thread.state is ThreadState.STOPPED
    return lines(
        Html("\n").join([part for part in (title, with_whom, t("thread-how")) if part is not None]),
        t("thread-stopped-own" if seen.can_go_on else "thread-stopped") if stopped else None,
    )


def _private_rows(t: Texts, seen: views.Talk) -> list[Row]:
    thread = seen.thread
    assert thread is not None
    rows: list[Row] = []
    if thread.state is ThreadState.OPEN:
        rows.append((Button(t.plain("thread-stop"), ThreadPress(id=thread.id, do="stop")),))
    elif seen.can_go_on:
        rows.append((Button(t.plain("thread-on"), ThreadPress(id=thread.id, do="on")),))
    if thread.thing.kind != NETWORK:
        rows.append((Button(label(seen.title or t.plain("back")), Card(of=thread.thing.payload)),))
    return rows


def stop_sure(t: Texts, thread: Thread) -> Screen:
    """Before a private thread is stopped."""
    yes = Button(t.plain("thread-stop-yes"), ThreadPress(id=thread.id, do="sure"))
    return question(t, t("thread-stop-sure"), yes, Talk(of=thread.of.payload))


# -- a remark --------------------------------------------------------------------------------------


def remark(t: Texts, seen: One, part: int, username: str, note: Html | None = None) -> Screen:
    """One remark, whole: long words in pieces."""
    line = seen.line
    it = line.remark
    found = pieces(it.words)
    part = min(max(part, 0), len(found) - 1)
    page = Page((found[part],), part, len(found), len(found), 1)
    rows: list[Row] = list(lists.pager(t, page, lambda n: ShowRemark(id=it.id, part=n)))
    rows += _file_rows(t, it)
    if it.is_shown and seen.may_write:
        rows.append((Button(t.plain("remark-answer"), Say(of=seen.of.payload, answers=it.id)),))
    for deed, done in seen.deeds:
        key = f"remark-undo-{deed.name}" if done else f"remark-do-{deed.name}"
        rows.append((Button(t.plain(key), DeedPress(id=it.id, name=deed.name, on=int(not done))),))
    own = []
    if seen.can_edit:
        own.append(Button(t.plain("remark-edit"), RemarkPress(id=it.id, do="edit")))
    if seen.is_mine and not it.is_deleted:
        own.append(Button(t.plain("remark-delete"), RemarkPress(id=it.id, do="delete")))
    rows.append(tuple(own))
    if it.is_shown and not seen.is_private:
        rows.append((Button(t.plain("remark-share"), url=shared(t, seen, username).url),))
    if seen.can_report:
        rows.append((reporting.button(t, it.itself),))
    stands = None if it.is_shown else t("remark-hidden" if it.is_hidden else "remark-deleted")
    words = escape(found[part])
    files = t("remark-files", count=len(it.files)) if it.files else None
    return Screen(
        lines(note, t("talk-title", title=excerpt(seen.title, TITLE)), _top(t, seen), stands, words or None, files),
        tuple(row for row in rows if row),
        back=Talk(of=seen.of.payload, page=(seen.number - 1) // SIZE),
    )


def _top(t: Texts, seen: One) -> Html:
    parts = (_head(t, seen.line, seen.number), _quote(t, seen.line))
    return Html("\n").join([part for part in parts if part is not None])


def _file_rows(t: Texts, it: Remark) -> list[Row]:
    buttons = [
        Button(
            t.plain("remark-file", number=n + 1) if len(it.files) > 1 else t.plain("remark-file-one"),
            OpenFile(id=it.id, number=n),
        )
        for n in range(len(it.files))
    ]
    return [tuple(buttons[i : i + FILES_IN_ROW]) for i in range(0, len(buttons), FILES_IN_ROW)]


def shared(t: Texts, seen: One, username: str) -> Shared:
    """The link to a remark: it opens for members alone."""
    link = deep_link(username, seen.line.remark.itself.payload)
    return Shared(link, t.plain("remark-share-text", title=seen.title))


def file(t: Texts, it: Remark, number: int) -> Screen:
    """A file of a remark, as it came."""
    kept = it.files[number]
    return Screen(
        t("remark-file-from", who=who(t, it.author), name=kept["name"]),
        back=ShowRemark(id=it.id),
        attachment=Attachment(kept["kind"], kept["name"], file_id=kept["file_id"]),
    )


def delete_sure(t: Texts, seen: One) -> Screen:
    """Before a remark is taken back."""
    it = seen.line.remark
    yes = Button(t.plain("remark-delete-yes"), RemarkPress(id=it.id, do="sure"))
    return question(t, t("remark-delete-sure", words=excerpt(it.words, QUOTE)), yes, ShowRemark(id=it.id))


# -- private threads -------------------------------------------------------------------------------


def threads(t: Texts, page: Page[Private], reader: Member, name: str = "threads") -> Screen:
    """All private threads of the reader, the latest first; what is new is marked. Organizers write to no organizers."""
    asks = Right.SEE_PEOPLE not in rights_of(reader.roles)
    return lists.screen(
        t,
        page,
        title=t("threads-title"),
        rows=[Button(_label(t, row, reader), Talk(of=row.standing.thread.of.payload)) for row in page.items],
        empty=t("threads-empty"),
        to=lambda n: Go(to=name, at=n),
        doors=column(Button(t.plain("ask-network"), Go(to="threads_ask"))) if asks else (),
        back=THREADS.door(name),
    )


def _label(t: Texts, row: Private, reader: Member) -> str:
    standing = row.standing
    what = about(t, standing.thread, row.title)
    if standing.thread.asker_id != reader.id:
        what = t.plain("threads-row-asked", who=standing.asker or t.plain("remark-guest"), what=what)
    return label(what, lambda words: t.plain("threads-row-new", what=words) if standing.is_new else words)
