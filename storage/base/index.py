"""The index of all that can be found: plain tables of terms and of the things that have them (decision 0007).

A term is a stem, or one of the beginnings below and what follows. Terms are kept apart for each kind and audience,
so a search reads only what its viewer may find, and nothing has to be left out of what was found.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.base.things import Thing

TITLE, NAME = "t=", "n="
"""Beginnings of the terms that are words of a title, and forms of a name's words."""
SPOKEN = ("", TITLE, NAME)
"""Beginnings of what people say; a term with another beginning is an id."""
SHORTEST = 4
"""Letters of a word in which a slip is forgiven; shorter ones are like too many others."""
FEW_TERMS = 8
"""Of so many terms each is asked whether a thing has it; of more, a thing's terms are looked through."""
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Cells:
    """What a search may read: things for one of these audiences, of one of these kinds (None: of all)."""

    audiences: Collection[str]
    kinds: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """A term of one kind and audience; `things` have it."""

    id: int
    term: str
    kind: str
    things: int


Group = Sequence[Known]
"""Any one of them is enough."""


# -- keeping ---------------------------------------------------------------------------------------


def put(
    db: sqlite3.Connection,
    thing: Thing,
    terms: Iterable[str],
    *,
    audience: str,
    at: int,
    over_at: int | None = None,
    used: int = 0,
) -> None:
    """The thing is found by these terms from now on, and by no others."""
    key = {"kind": thing.kind, "key": str(thing.id)}
    old = db.execute("SELECT id, audience FROM searched WHERE kind = :kind AND key = :key", key).fetchone()
    row = db.execute(
        "INSERT INTO searched (kind, key, audience, at, over_at, used) VALUES (:kind, :key, :a, :at, :over, :used)"
        " ON CONFLICT (kind, key) DO UPDATE SET"
        " audience = excluded.audience, at = excluded.at, over_at = excluded.over_at, used = excluded.used"
        " RETURNING id",
        {**key, "a": audience, "at": at, "over": over_at, "used": used},
    ).fetchone()
    doc, wanted = int(row["id"]), dict.fromkeys(terms)
    had = {} if old is None else _terms_of(db, doc)
    kept = had.keys() & wanted.keys() if old is not None and old["audience"] == audience else set()
    _unlink(db, doc, [term_id for term, term_id in had.items() if term not in kept])
    for term in wanted:
        if term not in kept:
            _link(db, doc, term, thing.kind, audience)


def drop(db: sqlite3.Connection, thing: Thing) -> None:
    """The thing is found no more; a word that nothing else has is nowhere in the index afterwards."""
    key = {"kind": thing.kind, "key": str(thing.id)}
    row = db.execute("SELECT id FROM searched WHERE kind = :kind AND key = :key", key).fetchone()
    if row is None:
        return
    _unlink(db, row["id"], list(_terms_of(db, row["id"]).values()))
    db.execute("DELETE FROM searched WHERE id = :id", {"id": row["id"]})


def clear(db: sqlite3.Connection) -> None:
    """Nothing is found any more: before all is put anew."""
    for table in ("search_postings", "search_slips", "search_terms", "searched"):
        db.execute(f"DELETE FROM {table}")


def has(db: sqlite3.Connection, thing: Thing) -> bool:
    """Whether the thing can be found by anybody."""
    key = {"kind": thing.kind, "key": str(thing.id)}
    return db.execute("SELECT 1 FROM searched WHERE kind = :kind AND key = :key", key).fetchone() is not None


def _terms_of(db: sqlite3.Connection, doc: int) -> dict[str, int]:
    sql = "SELECT t.term, t.id FROM search_postings p JOIN search_terms t ON t.id = p.term_id WHERE p.doc = :doc"
    return {row["term"]: row["id"] for row in db.execute(sql, {"doc": doc})}


def _link(db: sqlite3.Connection, doc: int, term: str, kind: str, audience: str) -> None:
    row = db.execute(
        "INSERT INTO search_terms (term, kind, audience, things) VALUES (:term, :kind, :audience, 1)"
        " ON CONFLICT (term, kind, audience) DO UPDATE SET things = things + 1 RETURNING id, things",
        {"term": term, "kind": kind, "audience": audience},
    ).fetchone()
    if row["things"] == 1 and (word := _slips_of(term)):
        db.executemany("INSERT OR IGNORE INTO search_slips (slip, word) VALUES (?, ?)", _slips(word))
    db.execute("INSERT INTO search_postings (term_id, doc) VALUES (?, ?)", (row["id"], doc))


def _unlink(db: sqlite3.Connection, doc: int, term_ids: Sequence[int]) -> None:
    for term_id in term_ids:
        db.execute("DELETE FROM search_postings WHERE term_id = ? AND doc = ?", (term_id, doc))
        sql = "UPDATE search_terms SET things = things - 1 WHERE id = ? RETURNING term, things"
        row = db.execute(sql, (term_id,)).fetchone()
        if row["things"]:
            continue
        db.execute("DELETE FROM search_terms WHERE id = ?", (term_id,))
        word = _slips_of(row["term"])
        if word and not _any_with(db, [beginning + word for beginning in SPOKEN]):
            db.executemany("DELETE FROM search_slips WHERE slip = ? AND word = ?", _slips(word))


def _any_with(db: sqlite3.Connection, terms: Sequence[str]) -> bool:
    marks = ", ".join("?" * len(terms))
    return db.execute(f"SELECT 1 FROM search_terms WHERE term IN ({marks}) LIMIT 1", terms).fetchone() is not None


def _slips_of(term: str) -> str:
    """The word of the term, where a slip in it is forgiven; '' otherwise."""
    word = bare(term)
    return word if SHORTEST <= len(word) <= _LONGEST and "=" not in word and not word.isdigit() else ""


def bare(term: str) -> str:
    """The word without the beginning that says whether it is of a title or a name."""
    return term[len(TITLE) :] if term.startswith((TITLE, NAME)) else term


def one_less(word: str) -> set[str]:
    """The word with one letter left out, each of them."""
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _slips(word: str) -> Iterator[tuple[str, str]]:
    return ((slip, word) for slip in one_less(word))


# -- the words that are known ----------------------------------------------------------------------


def known(db: sqlite3.Connection, terms: Collection[str], cells: Cells) -> list[Known]:
    """Those of the terms that something in these cells has."""
    marks = ", ".join("?" * len(terms))
    return _known(db, f"term IN ({marks})", list(terms), cells)


def beginning(db: sqlite3.Connection, start: str, cells: Cells, *, limit: int) -> list[Known]:
    """Terms that begin so; at most `limit`, the shortest first."""
    where = "term >= ? AND term < ?"
    return _known(db, where, [start, start + "\U0010ffff"], cells, f"ORDER BY length(term) LIMIT {limit}")


def _known(db: sqlite3.Connection, where: str, args: list[str], cells: Cells, rest: str = "") -> list[Known]:
    sql = f"SELECT id, term, kind, things FROM search_terms WHERE {where}"
    for column, allowed in (("audience", cells.audiences), ("kind", cells.kinds)):
        if allowed is not None:
            sql += f" AND {column} IN ({', '.join('?' * len(allowed))})"
            args = [*args, *allowed]
    return [Known(row["id"], row["term"], row["kind"], row["things"]) for row in db.execute(f"{sql} {rest}", args)]


def like(db: sqlite3.Connection, word: str) -> set[str]:
    """Words, of whatever cell, that are this one with a letter more, less, or another one, or two changed places."""
    slips = [word, *one_less(word)]
    marks = ", ".join("?" * len(slips))
    rows = db.execute(f"SELECT DISTINCT word FROM search_slips WHERE slip IN ({marks})", slips)
    # A word with a letter too many is met by leaving one out: the caller asks which of these are known.
    return {row["word"] for row in rows} | set(slips[1:])


# -- what has them ---------------------------------------------------------------------------------


def count_all(db: sqlite3.Connection, kind: str, audiences: Collection[str]) -> int:
    """How many things of a kind are for one of these audiences."""
    marks = ", ".join("?" * len(audiences))
    sql = f"SELECT coalesce(sum(things), 0) FROM searched_counts WHERE kind = ? AND audience IN ({marks})"
    return int(db.execute(sql, [kind, *audiences]).fetchone()[0])


def having(db: sqlite3.Connection, kind: str, group: Group, narrowed: Sequence[Group] = ()) -> list[tuple[Thing, int]]:
    """Things of a kind with each term of the group that they have, where they meet all of `narrowed` too.

    Whoever asks sees to it that few have any of the terms.
    """
    if not all(ids_of(kind, each) for each in (group, *narrowed)):
        return []
    too = f" AND {meets(kind, narrowed, 'p.doc')}" if narrowed else ""
    rows = db.execute(
        "SELECT d.key, p.term_id FROM search_postings p JOIN searched d ON d.id = p.doc"
        f" WHERE p.term_id IN ({', '.join(map(str, ids_of(kind, group)))}){too} ORDER BY d.at DESC, d.id DESC"
    )
    return [(Thing(kind, row["key"]), row["term_id"]) for row in rows]


def with_most(db: sqlite3.Connection, kind: str, group: Group, *, limit: int) -> list[int]:
    """Numbers of things of a kind that have any of the terms, at most `limit`: those with the most of them first."""
    if not (ids := ids_of(kind, group)):
        return []
    rows = db.execute(
        f"""SELECT d.key FROM (
                SELECT doc, count(*) AS met FROM search_postings WHERE term_id IN ({", ".join(map(str, ids))})
                GROUP BY doc ORDER BY met DESC, doc LIMIT :limit
            ) JOIN searched d ON d.id = doc ORDER BY met DESC, doc""",
        {"limit": limit},
    )
    return [int(row["key"]) for row in rows]


# -- conditions ------------------------------------------------------------------------------------


def ids_of(kind: str, group: Group) -> list[int]:
    """The terms of a group that things of a kind have, by their numbers."""
    return [known.id for known in group if known.kind == kind]


def starting(kind: str, groups: Sequence[Group]) -> str | None:
    """The condition on a posting `d` to be of a thing that meets all groups; None: nothing can.

    The rarest group is read, of the others it is asked whether the thing has them.
    """
    rarest, *others = sorted(groups, key=lambda group: things_with(kind, group)) or [()]
    if not all(ids_of(kind, group) for group in (rarest, *others)):
        return None
    read = f"d.term_id IN ({', '.join(map(str, ids_of(kind, rarest)))})"
    return f"{read} AND {meets(kind, others, 'd.doc')}" if others else read


def meets(kind: str, groups: Sequence[Group], doc: str) -> str:
    """The condition on the number of a thing to meet all groups, the rarest first: that is the soonest not met."""
    return " AND ".join(
        _has_any(ids_of(kind, group), doc) for group in sorted(groups, key=lambda group: things_with(kind, group))
    )


def _has_any(ids: Sequence[int], doc: str) -> str:
    term = "term_id" if len(ids) <= FEW_TERMS else "+term_id"  # a plus: not by the terms, by the thing
    return f"EXISTS (SELECT 1 FROM search_postings WHERE doc = {doc} AND {term} IN ({', '.join(map(str, ids))}))"


def things_with(kind: str, group: Group) -> int:
    """How many things of a kind have a term of the group, those with several counted for each."""
    return sum(known.things for known in group if known.kind == kind)
