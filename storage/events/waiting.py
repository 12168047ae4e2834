"""What of events waits for somebody: each of these is a row of the menu or of «Сегодня»."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.base.parts import PartState
from domain.events.contests import WORK
from domain.events.events import (
    EVENT,
    EVENT_KINDS,
    MAX_MINUTES,
    OPEN,
    RATING_ASKED,
    TAKEN,
    Audience,
    EventState,
    SeatState,
)
from domain.events.programme import HOST, JURY

_E, _S, _P = EventState, SeatState, PartState


def _in(*values: StrEnum | str) -> str:
    """A list of SQL out of names of our own."""
    return f"({', '.join(repr(str(value)) for value in values)})"


_GATHERS = _in(*(form for form, kind in EVENT_KINDS.items() if kind.gathers))
"""Forms at which people come together."""
_OPEN = _in(*sorted(OPEN))
_LIVE = f"e.state IN {_OPEN} AND e.ends_at > :now"
_AHEAD = _in(_S.WAITING, _S.OFFERED, _S.CONFIRMED)
_ON = f"p.thing_kind = '{EVENT}' AND p.thing_id = e.id"
"""A part on the event."""
HAS_SEATS = f"""EXISTS (SELECT 1 FROM seats s CROSS JOIN events e ON e.id = s.event_id WHERE s.member_id = :member
             AND s.state IN {_AHEAD} AND (e.state = '{_E.FINISHED}' OR {_LIVE}))
    OR EXISTS (SELECT 1 FROM seats s WHERE s.member_id = :member
               AND s.state = '{_S.ATTENDED}' AND s.state_at > :now - {RATING_ASKED + MAX_MINUTES * 60})"""
"""A condition: `:member` has a seat at something, or was at something lately."""
TAKES_PART = f"""EXISTS (SELECT 1 FROM parts p WHERE p.member_id = :member AND p.thing_kind = '{EVENT}'
                 AND p.state IN {_in(_P.INVITED, _P.ACCEPTED)})"""
"""A condition: `:member` takes part in a programme, or is asked to."""
_AT_SEAT = """e.id, e.form, e.title, e.starts_at, e.ends_at, e.zone, e.place, e.link, e.silence_frees,
              e.state AS event_state, s.state, s.state_at, s.offer_until, s.asked_at, s.reconfirmed_at"""
_TO_RATE = f"""e.state = '{_E.FINISHED}' AND e.ends_at > :since AND e.form IN {_GATHERS}
               AND NOT EXISTS (SELECT 1 FROM event_rated r WHERE r.event_id = e.id AND r.member_id = s.member_id)"""
# CROSS: from the person's seats to their events, however few events are under way.
_AT_SEATS = f"""SELECT {_AT_SEAT} FROM seats s CROSS JOIN events e ON e.id = s.event_id
                WHERE s.member_id = :m AND s.state IN {_AHEAD}
                  AND ({_LIVE} OR (s.state = '{_S.CONFIRMED}' AND {_TO_RATE}))
                UNION ALL
                SELECT {_AT_SEAT} FROM seats s CROSS JOIN events e ON e.id = s.event_id
                WHERE s.member_id = :m AND s.state = '{_S.ATTENDED}' AND s.state_at > :marked
                  AND ({_LIVE} OR ({_TO_RATE}))"""


def at_seats(db: sqlite3.Connection, member_id: int, *, now: int, rated_since: int) -> list[sqlite3.Row]:
    """The person's seats at what isn't over, and at what ended after `rated_since` and hasn't been rated by them.

    Whoever came was marked at the event or later, so what they came to years ago isn't read: by the index on the mark.
    """
    args = {"m": member_id, "now": now, "since": rated_since, "marked": rated_since - MAX_MINUTES * 60}
    return db.execute(_AT_SEATS, args).fetchall()


def in_programmes(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """The parts that the person has, or is asked to take, in what isn't put away yet."""
    sql = f"""SELECT e.id, e.form, e.title, e.starts_at, e.ends_at, e.zone, e.place, e.link, e.state AS event_state,
               p.role, p.state, p.at
             FROM parts p JOIN events e ON e.id = p.thing_id
             WHERE p.member_id = :m AND p.thing_kind = '{EVENT}' AND p.state IN {_in(_P.INVITED, _P.ACCEPTED)}
               AND e.state IN {_in(_E.DRAFT, *sorted(OPEN), _E.FINISHED)}"""
    return db.execute(sql, {"m": member_id}).fetchall()


_MAY_COME = f"""SELECT e.id, e.title, e.starts_at FROM events e
              WHERE e.state = '{_E.PUBLISHED}' AND e.starts_at > :now AND e.form IN {_GATHERS}
                AND (e.audience = '{Audience.ALL}' OR (e.audience = '{Audience.REGION}' AND e.region = :region))
                AND NOT EXISTS (SELECT 1 FROM seats s WHERE s.event_id = e.id AND s.member_id = :m)
                AND NOT EXISTS (SELECT 1 FROM parts p WHERE {_ON} AND p.member_id = :m)
                AND (e.capacity IS NULL
                     OR (NOT EXISTS (SELECT 1 FROM seats s WHERE s.event_id = e.id AND s.state = '{_S.WAITING}')
                         AND e.capacity > (SELECT count(*) FROM seats s WHERE s.event_id = e.id AND NOT s.walk_in
                                           AND s.state IN {_in(_S.OFFERED, *sorted(TAKEN))})))"""
_OF_OWN_SUBJECT = """e.subject IN (SELECT v.value FROM profile_fields f, json_each(f.value) v
                                  WHERE f.member_id = :m AND f.field = 'subjects' AND json_valid(f.value))"""
_SOONEST = "ORDER BY e.starts_at, e.id LIMIT 1"


def to_come_to(db: sqlite3.Connection, member_id: int, region: str | None, now: int) -> sqlite3.Row | None:
    """What comes soonest of all that the person may come to and has nothing to do with: with a free seat, no queue.

    What is of a subject of theirs goes before all else. Two questions, so that neither looks at more events than it
    must: one that put all in order had to count the seats of each.
    """
    args = {"now": now, "region": region, "m": member_id}
    for sql in (f"{_MAY_COME} AND {_OF_OWN_SUBJECT} {_SOONEST}", f"{_MAY_COME} {_SOONEST}"):
        found: sqlite3.Row | None = db.execute(sql, args).fetchone()
        if found is not None:
            return found
    return None


def works_to_judge(db: sqlite3.Connection, event_id: int, juror_id: int) -> int:
    """How many works of others the juror hasn't judged."""
    sql = """SELECT count(*) FROM contest_entries w WHERE w.event_id = :e AND w.member_id <> :m
               AND NOT EXISTS (SELECT 1 FROM judgements s WHERE s.thing_kind = :work AND s.thing_id = w.id
                               AND s.judge_id = :m)"""
    return int(db.execute(sql, {"e": event_id, "m": juror_id, "work": WORK}).fetchone()[0])


def has_entered(db: sqlite3.Connection, event_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM contest_entries WHERE event_id = :e AND member_id = :m"
    return db.execute(sql, {"e": event_id, "m": member_id}).fetchone() is not None


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done about an event by those who lead it. `number`: the event's, or the row it is about."""

    name: str
    number: int
    title: str
    since: int
    until: int | None
    count: int
    who: str


_SEATS = "SELECT 1 FROM seats s WHERE s.event_id = e.id AND s.state IN"


def tasks(
    db: sqlite3.Connection,
    *,
    among: Iterable[int] | None,
    now: int,
    lying_since: int,
    soon: int,
    at_once: int,
) -> Iterator[Task]:
    """What the hosts of events have to do: of those `among` these ids, or (None) of all.

    `lying_since`: drafts of before; `soon`: a link is missed by what begins before; `at_once`: so is anybody at all.
    """
    led = "1" if among is None else f"e.id IN ({', '.join(str(int(i)) for i in among) or 'NULL'})"
    selects = [
        f"""SELECT 'draft' AS name, e.id AS number, e.title, e.created_at AS since, NULL AS until, 0 AS count, '' AS who
            FROM events e WHERE e.state = '{_E.DRAFT}' AND e.created_at <= :lying AND {led}
              AND (e.series_id IS NULL OR e.id = (SELECT min(o.id) FROM events o
                                                  WHERE o.series_id = e.series_id AND o.state = '{_E.DRAFT}'))""",
        f"""SELECT 'link', e.id, e.title, coalesce(e.published_at, e.created_at), e.starts_at, 0, ''
            FROM events e WHERE {_LIVE} AND e.starts_at < :soon AND e.place IS NULL AND e.link IS NULL
              AND e.form IN {_GATHERS} AND {led}""",
        f"""SELECT 'nobody', e.id, e.title, coalesce(e.published_at, e.created_at), e.starts_at, 0, ''
            FROM events e WHERE e.state = '{_E.PUBLISHED}' AND e.starts_at > :now AND e.starts_at < :once
              AND e.form IN {_GATHERS} AND {led}
              AND NOT EXISTS ({_SEATS} {_AHEAD})""",
        f"""SELECT 'list', e.id, e.title, e.ends_at, NULL, 0, ''
            FROM events e WHERE e.state = '{_E.FINISHED}' AND e.list_closed_at IS NULL AND e.form IN {_GATHERS}
              AND {led} AND EXISTS ({_SEATS} {_in(*sorted(TAKEN))})""",
        f"""SELECT 'dispute', d.id, e.title, d.at, NULL, 0, coalesce(m.name, '')
            FROM attendance_disputes d JOIN events e ON e.id = d.event_id JOIN members m ON m.id = d.member_id
            WHERE d.verdict IS NULL AND {led}""",
        f"""SELECT 'appeal', a.entry_id, e.title, a.at, NULL, w.number, ''
            FROM contest_appeals a JOIN contest_entries w ON w.id = a.entry_id JOIN events e ON e.id = w.event_id
            WHERE a.answer IS NULL AND {led}""",
        # Half of the time to judge is over, and somebody hasn't judged all.
        f"""SELECT 'jury', e.id, e.title, e.starts_at, max(e.ends_at, :now), count(*), ''
            FROM events e JOIN contests c ON c.event_id = e.id
            JOIN parts p ON {_ON} AND p.role = '{JURY}' AND p.state = '{_P.ACCEPTED}'
            WHERE e.state IN {_OPEN} AND c.published_at IS NULL
              AND 2 * :now >= e.starts_at + e.ends_at AND {led}
              AND EXISTS (SELECT 1 FROM contest_entries w WHERE w.event_id = e.id AND w.member_id <> p.member_id
                          AND NOT EXISTS (SELECT 1 FROM judgements s
                                          WHERE s.thing_kind = '{WORK}' AND s.thing_id = w.id
                                            AND s.judge_id = p.member_id))
            GROUP BY e.id""",
        f"""SELECT 'protocol', e.id, e.title, e.ends_at, NULL, 0, ''
            FROM events e JOIN contests c ON c.event_id = e.id
            WHERE e.state IN {_OPEN} AND c.published_at IS NULL AND e.ends_at <= :now AND {led}""",
    ]
    found = db.execute(
        " UNION ALL ".join(selects),
        {"now": now, "lying": lying_since, "soon": soon, "once": at_once},
    )
    return (Task(*row) for row in found)


def hosts_away(db: sqlite3.Connection, now: int) -> Iterator[Task]:
    """Hosts of what isn't over whom the bot doesn't reach; since when, is not known: since they were last seen."""
    sql = f"""SELECT 'away', e.id, e.title, m.seen_at, NULL, 0, coalesce(m.name, '')
              FROM events e JOIN parts p ON {_ON} AND p.role = '{HOST}' AND p.state = '{_P.ACCEPTED}'
              JOIN members m ON m.id = p.member_id WHERE {_LIVE} AND NOT m.reachable"""
    return (Task(*row) for row in db.execute(sql, {"now": now}))
