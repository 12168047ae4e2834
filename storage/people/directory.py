"""The directory of people: full text over what others may see. All of SQLite's FTS5 for it is in this file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """Something to look for: `text` whole, or whatever begins with it."""

    text: str
    prefix: bool = False


Wanted = Sequence[Sequence[Term]]
"""All of the groups must be met, each by any one of its terms."""


def put(db: sqlite3.Connection, member_id: int, terms: Iterable[str]) -> None:
    """Show a person under these terms (lower case; letters, digits, '=' and '-')."""
    remove(db, member_id)
    db.execute(
        "INSERT INTO directory (rowid, terms) VALUES (:id, :terms)",
        {"id": member_id, "terms": " ".join(terms)},
    )


def remove(db: sqlite3.Connection, member_id: int) -> None:
    """Show a person no more."""
    db.execute("DELETE FROM directory WHERE rowid = :id", {"id": member_id})


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Remove without a trace (erasure): FTS5 keeps deleted words in its index until the parts are merged."""
    remove(db, member_id)
    db.execute("INSERT INTO directory (directory) VALUES ('optimize')")


def has(db: sqlite3.Connection, member_id: int) -> bool:
    return db.execute("SELECT 1 FROM directory WHERE rowid = :id", {"id": member_id}).fetchone() is not None


def count(db: sqlite3.Connection, wanted: Wanted) -> int:
    """How many people meet all groups; all people when there are none."""
    if not wanted:
        # The shadow table that holds the rows: counting through the virtual table reads every row's text.
        return int(db.execute("SELECT count(*) FROM directory_content").fetchone()[0])
    sql = "SELECT count(*) FROM directory WHERE directory MATCH :q"
    return int(db.execute(sql, {"q": _query(wanted)}).fetchone()[0])


def everybody(db: sqlite3.Connection) -> list[int]:
    """Ids of all who are shown."""
    return [row["rowid"] for row in db.execute("SELECT rowid FROM directory ORDER BY rowid")]


def find(db: sqlite3.Connection, wanted: Wanted, *, offset: int, limit: int, but: Wanted = ()) -> list[int]:
    """Ids of those who meet all groups, who came to the network last first; without those who meet all of `but`."""
    query = _query(wanted) + (f" NOT ({_query(but)})" if but else "")
    condition = "WHERE directory MATCH :q" if wanted else ""
    rows = db.execute(
        f"SELECT rowid FROM directory {condition} ORDER BY rowid DESC LIMIT :limit OFFSET :offset",
        {"q": query, "limit": limit, "offset": offset},
    )
    return [row["rowid"] for row in rows]


def is_known(db: sqlite3.Connection, term: Term) -> bool:
    """Whether anybody is shown under it."""
    sql = "SELECT 1 FROM directory_terms WHERE term >= :low AND term < :high LIMIT 1"
    high = term.text + ("\U0010ffff" if term.prefix else "\0")
    return db.execute(sql, {"low": term.text, "high": high}).fetchone() is not None


def terms(db: sqlite3.Connection, beginning: str) -> list[str]:
    """Terms with that beginning."""
    return [term for term, _ in counts(db, beginning)]


def counts(db: sqlite3.Connection, beginning: str) -> list[tuple[str, int]]:
    """Terms with that beginning, and how many people have each."""
    rows = db.execute(
        "SELECT term, doc FROM directory_terms WHERE term >= :low AND term < :high",
        {"low": beginning, "high": beginning + "\U0010ffff"},
    )
    return [(row["term"], row["doc"]) for row in rows]


def _query(wanted: Wanted) -> str:
    return "(" + " AND ".join("(" + " OR ".join(map(_quoted, group)) + ")" for group in wanted) + ")"


def _quoted(term: Term) -> str:
    # Quoted, FTS5 takes a term as it is; a quotation mark can't be in it (services/base/words.py).
    return f'"{term.text}"' + ("*" if term.prefix else "")
