"""How clauses read: their words in the reader's language, what they set, what became of them."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.cutting import cut
from domain.base.norms import Measure, Norm
from domain.charter.clauses import Clause, Piece, Version, difference
from locales.texts import Html, Texts, escape
from services.charter.reading import Line

_PIECES = {Piece.SAME: ("", ""), Piece.REMOVED: ("<s>", "</s>"), Piece.ADDED: ("<b>", "</b>")}


def text(t: Texts, clause: Clause, version: Version | None = None) -> str:
    """The words of a version (the newest); those that the network began with in the reader's language."""
    found = (version or clause.version).text
    if found is not None:
        return found
    return t.plain(clause.first_words)


def value(t: Texts, norm: Norm[int] | Norm[str], said: str) -> str:
    """A value of a norm, as people say it: «14 дней», «21:00», «По заявке»."""
    match norm.measure:
        case Measure.DAYS:
            return t.plain("norm-in-days", count=int(said))
        case Measure.TIME:
            return f"{int(said) // 60:02d}:{int(said) % 60:02d}"
        case Measure.CHOICE:
            return t.plain(f"norm-choice-{said.replace('/', '-of-')}")
        case Measure.NUMBER:
            return t.number(int(said))


def line(t: Texts, shown: Line, limit: int | None = None) -> Html:
    """A clause; among others as much as `limit` letters of it."""
    said = text(t, shown.clause)
    if limit is not None:
        said = cut(said, limit)
    begins = Html(" ").join([t("clause-number", number=shown.clause.number), escape(said)])
    if shown.norm is None or shown.value is None:
        return begins
    return Html("").join([begins, t("clause-line-value", value=value(t, shown.norm, shown.value))])


def changed(old: str, new: str) -> Html:
    """The difference, word by word: what went is struck out, what came is bold."""
    return Html(" ").join([Html(escape(said).join(_PIECES[kind])) for kind, said in difference(old, new)])


def document(t: Texts, title: str, lines: Sequence[Line]) -> str:
    """The whole charter as a plain text: as it is given to whoever joins, and to whoever takes it along."""
    said = [title]
    chapter = 0
    for shown in lines:
        if shown.clause.chapter != chapter:
            chapter = shown.clause.chapter
            said.append(f"\n{chapter}. {t.plain(f'charter-chapter-{chapter}')}\n")
        ends = f": {value(t, shown.norm, shown.value)}" if shown.norm is not None and shown.value is not None else ""
        said.append(f"{shown.clause.number}. {text(t, shown.clause)}{ends}")
    return "\n".join(said) + "\n"
