"""Things that a search has found, in the order in which they are shown (decision 0007).

Few of them are put in order; of many the order is walked, with each row asked whether it is one of them, until a page
is full: what many things have is soon met. So neither costs more as the network grows.

The order: what isn't over before what is; the most used; then what is nearest to now. What is never over is the nearer
the newer it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from heapq import merge
from itertools import chain, islice

from domain.base.lists import Page, Window, paged
from domain.base.things import Thing
from storage.base.index import NAME, TITLE, Cells, Group, count_all, ids_of, meets, starting, things_with

MANY = 1000
"""So many things are put in order, and counted; where there are more, the order is walked."""
_ORDER = """over_at IS NOT NULL AND over_at <= :now, used DESC,
            CASE WHEN over_at IS NULL THEN :now - at ELSE abs(at - :now) END, id DESC"""

Groups = Sequence[Group]


@dataclass(frozen=True, slots=True)
class Order:
    """Who stands before all others, and who behind them: what meets `first`; the one thing `last`."""

    first: Groups | None = None
    last: Thing | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """What one search reads, at a moment (UTC epoch seconds); what meets which groups is found out once."""

    db: sqlite3.Connection
    now: int
    _known: dict[tuple[object, ...], list[int]] = field(default_factory=dict)

    def count(self, kind: str, groups: Groups) -> int:
        """How many things of a kind meet all of the groups; where it is more than `MANY`, not how many more."""
        return len(self._docs(kind, groups))

    def page(self, kind: str, groups: Groups, order: Order, window: Window, *, counts: bool) -> Page[Thing]:
        """Things of a kind that meet all of the groups, those first that have the words in their title or name.

        `counts`: all of them; else no more than the first `MANY` are counted and shown.
        """
        docs = self._docs(kind, groups)
        if len(docs) <= MANY:
            return paged(window, len(docs), partial(self._sorted, kind, docs, groups, order))
        total = self._count_all(kind, groups) if counts else MANY
        return paged(
            window,
            total,
            lambda offset, limit: self._walked_piece(kind, groups, order, offset, min(limit, total - offset)),
        )

    def everything(self, kind: str, cells: Cells, window: Window) -> Page[Thing]:
        """All things of a kind in these cells."""
        marks = ", ".join("'" + each.replace("'", "''") + "'" for each in cells.audiences)

        total = count_all(self.db, kind, cells.audiences)

        def read(offset: int, limit: int) -> list[Thing]:
            """From the nearer end: «‹» on the first page leads to the last, behind everybody there is."""
            behind = max(0, total - offset - limit)
            if behind < offset:
                walked = self._walked(kind, f"audience IN ({marks})", None, back=True)
                keys = list(islice(walked, behind, total - offset))[::-1]
            else:
                keys = list(islice(self._walked(kind, f"audience IN ({marks})", None), offset, offset + limit))
            return [Thing(kind, key) for key in keys]

        return paged(window, total, read)

    # -- which things ------------------------------------------------------------------------------

    def _docs(self, kind: str, groups: Groups, unmet: Sequence[Groups] = ()) -> list[int]:
        """The numbers of things that meet the groups, and none of the others together; at most one more than `MANY`."""
        asked = (kind, _ids(kind, groups), tuple(_ids(kind, each) for each in unmet))
        if asked not in self._known:
            self._known[asked] = self._found(kind, groups, unmet)
        return self._known[asked]

    def _found(self, kind: str, groups: Groups, unmet: Sequence[Groups]) -> list[int]:
        if (where := starting(kind, groups)) is None:
            return []
        without = "".join(f" AND NOT ({meets(kind, each, 'd.doc')})" for each in unmet)
        sql = f"SELECT DISTINCT d.doc FROM search_postings d WHERE {where}{without} LIMIT {MANY + 1}"
        return [row["doc"] for row in self.db.execute(sql)]

    def _count_all(self, kind: str, groups: Groups) -> int:
        if len(groups) == 1 and len(ids_of(kind, groups[0])) == 1:
            return things_with(kind, groups[0])
        sql = f"SELECT count(DISTINCT d.doc) FROM search_postings d WHERE {starting(kind, groups)}"
        return int(self.db.execute(sql).fetchone()[0])

    # -- in which order ----------------------------------------------------------------------------

    def _sorted(
        self, kind: str, docs: Sequence[int], groups: Groups, order: Order, offset: int, limit: int
    ) -> list[Thing]:
        """A piece of the things of these numbers."""
        leads = "".join(f"({meets(kind, each, 'searched.id')}) DESC, " for each in _leading(kind, groups, order))
        sql = f"""SELECT key FROM searched WHERE id IN ({", ".join(map(str, docs))})
                  ORDER BY key IS :own, {leads}{_ORDER} LIMIT :limit OFFSET :offset"""
        args = {"own": _own(kind, order), "now": self.now, "limit": limit, "offset": offset}
        return [Thing(kind, row["key"]) for row in self.db.execute(sql, args)]

    def _walked_piece(self, kind: str, groups: Groups, order: Order, offset: int, limit: int) -> list[Thing]:
        """A piece of what many things meet: those that lead before the others; what stands last isn't reached."""
        found, wanted = list[str](), offset + limit
        *leading, rest = _parts(kind, groups, order)
        own = _own(kind, order)
        for met, unmet in leading:
            if (left := wanted - len(found)) and len(docs := self._docs(kind, met, unmet)) <= MANY:
                found += self._keys(f"id IN ({', '.join(map(str, docs))})", own, left)
            elif left:
                found += self._of_many(kind, met, unmet, own, left)
        if left := wanted - len(found):
            found += self._of_many(kind, *rest, own, left)
        return [Thing(kind, key) for key in found[offset:]]

    def _of_many(self, kind: str, met: Groups, unmet: Sequence[Groups], own: str | None, wanted: int) -> list[str]:
        """The first keys of many things: walked to, unless more rows would be passed than there are to put in order."""
        rows = self.db.execute("SELECT max(id) FROM searched").fetchone()[0]
        things = min(things_with(kind, group) for group in met)
        if things * things > wanted * rows:
            return list(islice(self._walked(kind, _has(kind, met, unmet), own), wanted))
        without = "".join(f" AND NOT ({meets(kind, each, 'd.doc')})" for each in unmet)
        docs = f"SELECT d.doc FROM search_postings d WHERE {starting(kind, met)}{without}"
        return self._keys(f"id IN ({docs})", own, wanted)

    def _keys(self, among: str, own: str | None, wanted: int) -> list[str]:
        """The first keys of things put in order."""
        sql = f"SELECT key FROM searched WHERE {among} AND key IS NOT :own ORDER BY {_ORDER} LIMIT :wanted"
        return [row["key"] for row in self.db.execute(sql, {"own": own, "now": self.now, "wanted": wanted})]

    def _walked(self, kind: str, has: str, own: str | None, *, back: bool = False) -> Iterator[str]:
        """The keys of whatever meets a condition on a row of `searched`, read in order: no more than are taken.

        `back`: from the last to the first.
        """
        parts = self._going_on(kind, has, own, back), self._over(kind, has, own, back)
        return chain(*(parts[::-1] if back else parts))

    def _going_on(self, kind: str, has: str, own: str | None, back: bool) -> Iterator[str]:
        """What isn't over. Nothing is asked before the first is wanted."""
        args = {"kind": kind, "own": own, "now": self.now}
        down, up = ("ASC", "DESC") if back else ("DESC", "ASC")
        of_kind = f"kind = :kind AND key IS NOT :own AND {has}"
        endless = self.db.execute(
            f"""SELECT key, used, at, id FROM searched INDEXED BY searched_in_order WHERE over_at IS NULL AND {of_kind}
                ORDER BY used {down}, at {down}, id {down}""",
            args,
        )
        # What is to come is put in order first, which needs the index alone; the limit keeps SQLite from asking of each
        # whether it has the words before.
        coming = self.db.execute(
            f"""SELECT key, used, at, id FROM (
                    SELECT kind, key, audience, used, at, id FROM searched INDEXED BY searched_till
                    WHERE kind = :kind AND over_at > :now
                    ORDER BY used {down}, abs(at - :now) {up}, id {down} LIMIT -1
                ) AS searched WHERE {of_kind}""",
            args,
        )
        yield from _merged(self.now, coming, endless, back=back)

    def _over(self, kind: str, has: str, own: str | None, back: bool) -> Iterator[str]:
        """What is over; of a kind that never is, no row is looked at."""
        args = {"kind": kind, "own": own, "now": self.now}
        ended = "SELECT 1 FROM searched INDEXED BY searched_till WHERE kind = :kind AND over_at <= :now LIMIT 1"
        if self.db.execute(ended, args).fetchone() is None:
            return
        down = "ASC" if back else "DESC"
        over = self.db.execute(
            f"""SELECT key FROM searched INDEXED BY searched_in_order
                WHERE over_at <= :now AND kind = :kind AND key IS NOT :own AND {has}
                ORDER BY used {down}, at {down}, id {down}""",
            args,
        )
        for row in over:
            yield row["key"]


def _leading(kind: str, groups: Groups, order: Order) -> list[Groups]:
    """What those meet who stand before others, the first of it the most. Whoever meets it meets all groups."""
    titled = [[known for known in group if known.term.startswith((TITLE, NAME))] for group in groups]
    all_are = titled == [list(group) for group in groups]
    each = [*([order.first] if order.first else []), *([] if all_are else [titled])]
    return [leading for leading in each if all(ids_of(kind, group) for group in leading)]


def _parts(kind: str, groups: Groups, order: Order) -> list[tuple[Groups, tuple[Groups, ...]]]:
    """Which things stand before which: what each part meets, and what it doesn't meet together."""
    parts: list[tuple[Groups, tuple[Groups, ...]]] = [((), ())]
    for leading in _leading(kind, groups, order):
        parts = [each for met, unmet in parts for each in (((*met, *leading), unmet), (met, (*unmet, leading)))]
    return [(met or groups, unmet) for met, unmet in parts]


def _has(kind: str, met: Groups, unmet: Sequence[Groups]) -> str:
    """The condition on a row of `searched` to be of a part."""
    return " AND ".join(
        [meets(kind, met, "searched.id"), *(f"NOT ({meets(kind, each, 'searched.id')})" for each in unmet)]
    )


def _own(kind: str, order: Order) -> str | None:
    return str(order.last.id) if order.last is not None and order.last.kind == kind else None


def _ids(kind: str, groups: Groups) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(ids_of(kind, group)) for group in groups)


def _merged(now: int, coming: Iterator[sqlite3.Row], endless: Iterator[sqlite3.Row], *, back: bool) -> Iterator[str]:
    """What isn't over, of both streams the one that stands first; `back`: last."""

    def place_coming(row: sqlite3.Row) -> tuple[int, int, int]:
        return -row["used"], abs(row["at"] - now), -row["id"]

    def place_endless(row: sqlite3.Row) -> tuple[int, int, int]:
        return -row["used"], now - row["at"], -row["id"]

    # Places are never alike: the last of each is a row's own number.
    placed = merge(
        ((place_coming(row), row) for row in coming), ((place_endless(row), row) for row in endless), reverse=back
    )
    return (row["key"] for _, row in placed)
