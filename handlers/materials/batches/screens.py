"""Screens of many files at once: how many have come, the list of what they will be, one of them."""

from __future__ import annotations

from domain.base.cutting import cut
from domain.materials.batches import PIECES_MOST, Piece
from domain.materials.materials import proposed_title
from handlers.materials import looks, words
from handlers.materials.batches.presses import LeaveOut, RenamePiece, ShowBatch, ShowPiece
from handlers.materials.presses import Deed, MyMaterials, OfBatch
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.screen import Button, Row, Screen, column, two_a_row
from locales.texts import Html, Texts, lines
from services.materials.batches import KEPT, Seen, View

TOLD = 3
"""Files that don't do of which it is said why."""
NAME = 40
"""Characters of a file's name."""
DAY = 86_400


def batch(t: Texts, view: View, username: str, note: Html | None = None) -> Screen:
    """While files come; once the questions are answered, the list of what they will be."""
    return _gathering(t, view, note) if view.batch.like is None else _listing(t, view, username, note)


def _gathering(t: Texts, view: View, note: Html | None) -> Screen:
    return Screen(
        lines(
            note,
            t("material-batch-title"),
            *progress(t, view),
            t("material-batch-more" if view.taken else "material-batch-how", most=PIECES_MOST, days=KEPT // DAY),
        ),
        column(
            Button(t.plain("material-batch-next"), OfBatch(do=Deed.ASK)) if view.taken else None,
            Button(t.plain("material-batch-drop"), OfBatch(do=Deed.CANCEL)),
        ),
        back=MyMaterials(),
    )


def arrived(t: Texts, view: View, note: Html | None = None) -> Screen:
    """How many have come by now, below what was sent."""
    if view.batch.like is None:
        return _gathering(t, view, note)
    return Screen(
        lines(note, t("material-batch-title"), *progress(t, view)),
        column(Button(t.plain("material-batch-list"), ShowBatch())),
        back=MyMaterials(),
    )


def progress(t: Texts, view: View) -> list[Html]:
    """«Принято 34, не подошли 2: …»."""
    if not view.taken and not view.unfit:
        return []
    return [
        t("material-batch-taken", count=view.taken),
        *_unfit(t, view),
    ]


def _unfit(t: Texts, view: View) -> list[Html]:
    if not view.unfit:
        return []
    said = [
        t("material-batch-unfit-one", name=_name(t, piece), why=t.plain(why.key, **why.args_))
        for piece, why in view.unfit[-TOLD:]
    ]
    if (more := len(view.unfit) - TOLD) > 0:
        said.append(t("material-batch-unfit-more", count=more))
    return [Html("\n").join([t("material-batch-unfit", count=len(view.unfit)), *said])]


def _name(t: Texts, piece: Piece) -> str:
    return cut(piece.item.name, NAME, tail=8) if piece.item.name else t.plain(f"material-item-{piece.item.kind}")


# -- the list --------------------------------------------------------------------------------------


def _listing(t: Texts, view: View, username: str, note: Html | None) -> Screen:
    assert view.batch.like is not None, "the questions are answered"
    page = view.page
    doors: list[Row] = [
        *two_a_row(
            [
                Button(t.plain("material-batch-answers"), OfBatch(do=Deed.ASK)),
                Button(t.plain("material-batch-drop"), OfBatch(do=Deed.CANCEL)),
            ]
        )
    ]
    if view.pending:
        doors.insert(0, (Button(t.plain("material-look-again"), ShowBatch(page=page.number)),))
    if view.ready:
        doors.insert(
            0,
            (Button(t.plain("material-batch-publish", count=view.ready), OfBatch(do=Deed.PUBLISH, known=view.known)),),
        )
    return lists.screen(
        t,
        page,
        title=lines(
            note,
            t("material-batch-title"),
            t("material-batch-as", like=words.like(t, view.batch.like)),
            _counts(t, view),
            *_unfit(t, view),
            t("material-statement") if view.ready else None,
        ),
        said=[_line(t, number, seen) for number, seen in enumerate(page.items, page.first)],
        rows=[_button(t, number, seen.piece, page.number) for number, seen in enumerate(page.items, page.first)],
        to=lambda number: ShowBatch(page=number),
        empty=t("material-batch-none"),
        doors=doors,
        back=MyMaterials(),
    )


def _counts(t: Texts, view: View) -> Html:
    said = [
        t(f"material-batch-{key}", count=count)
        for key, count in (
            ("ready", view.ready), ("untitled", view.untitled), ("left-out", view.left_out), ("pending", view.pending)
        )
        if count or key == "ready"
    ]  # fmt: skip
    return Html("\n").join(said)


def _line(t: Texts, number: int, seen: Seen) -> Html:
    marks = [
        t(f"material-batch-mark-{mark}")
        for mark, is_true in (
            ("out", seen.piece.is_out),
            ("untitled", seen.piece.title is None),
            ("alike", bool(seen.sight.alike) or seen.twin is not None),
            ("told", bool(seen.sight.told)),
            ("unread", bool(seen.sight.unread)),
            ("pending", seen.sight.is_pending),
        )
        if is_true
    ]
    title = seen.piece.title or t.plain("material-batch-no-title")
    said = Html(" ").join(["", *marks])
    if seen.piece.title == proposed_title((seen.piece.item,)):
        return t("material-batch-line", number=number, title=title, marks=said)
    return t("material-batch-line-named", number=number, title=title, name=_name(t, seen.piece), marks=said)


def _button(t: Texts, number: int, piece: Piece, page: int) -> Button:
    said = label(
        piece.title or t.plain("material-batch-name-it"),
        lambda words: t.plain(
            "material-batch-out-row" if piece.is_out else "material-batch-row", number=number, title=words
        ),
    )
    return Button(said, ShowPiece(id=piece.id, page=page))


# -- one of them -----------------------------------------------------------------------------------


def piece(t: Texts, seen: Seen, page: int, username: str, note: Html | None = None) -> Screen:
    """What it will be called, what is seen in it, and whether it goes along."""
    one = seen.piece
    twin = seen.twin
    key = "material-batch-back" if one.is_out else "material-batch-out"
    return Screen(
        lines(
            note,
            t("material-title", title=one.title) if one.title else t("material-batch-untitled-yet"),
            words.items(t, (one.item,)),
            t("material-batch-twin", title=twin.title or _name(t, twin)) if twin is not None else None,
            *looks.paragraphs(t, seen.sight, username),
            t("material-batch-is-out") if one.is_out else None,
        ),
        column(
            Button(t.plain("material-batch-rename"), RenamePiece(id=one.id, page=page)),
            Button(t.plain(key), LeaveOut(id=one.id, out=not one.is_out, page=page)),
        ),
        back=ShowBatch(page=page),
    )


def cancelling(t: Texts, view: View) -> Screen:
    """Asked once: what has come is forgotten."""
    yes = Button(t.plain("material-batch-drop-yes"), OfBatch(do=Deed.CANCEL_YES))
    return question(t, t("material-batch-drop-question", count=view.taken), yes, ShowBatch())


def publishing(t: Texts, done: int, total: int) -> Html:
    """While they are being published."""
    return t("material-batch-publishing", done=done, total=total)


def published(t: Texts, done: int, held: int | None) -> Html:
    """What has come of it; `held`: of a newcomer."""
    if held is not None:
        return t("material-batch-first-sent", count=held)
    return t("material-batch-published", count=done)
