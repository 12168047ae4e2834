"""Seats: who is signed up, who waits, who was there; and the groups of colleagues among them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from domain.base.consents import Purpose
from domain.base.lifecycle import Move
from domain.events import lives
from domain.events.events import Listed, Party, Places, Seat, SeatState
from domain.events.waitlist import Entry
from storage.base.lifecycle import Kept

STATE = Kept("seats", lives.SEAT, counts="turns")

_COLUMNS = frozenset(field.name for field in fields(Seat))
_PLAIN = _COLUMNS - {"state", "last_moment", "walk_in"}
# The one list of what fills the capacity, as SQL; domain/events/events.py TAKEN says why.
_TAKEN = "('confirmed', 'attended', 'no_show', 'excused')"


def record(row: sqlite3.Row) -> Seat:
    """A row of seats as a record."""
    return Seat(
        state=SeatState(row["state"]),
        last_moment=bool(row["last_moment"]),
        walk_in=bool(row["walk_in"]),
        **{name: row[name] for name in _PLAIN},
    )


def of(db: sqlite3.Connection, event_id: int, member_id: int) -> Seat | None:
    """The member's seat at the event, in whatever state."""
    sql = "SELECT * FROM seats WHERE event_id = :e AND member_id = :m"
    row = db.execute(sql, {"e": event_id, "m": member_id}).fetchone()
    return record(row) if row else None


def by_id(db: sqlite3.Connection, seat_id: int) -> Seat | None:
    row = db.execute("SELECT * FROM seats WHERE id = :id", {"id": seat_id}).fetchone()
    return record(row) if row else None


def by_code(db: sqlite3.Connection, event_id: int, code: str) -> Seat | None:
    sql = "SELECT * FROM seats WHERE event_id = :e AND code = :c"
    row = db.execute(sql, {"e": event_id, "c": code}).fetchone()
    return record(row) if row else None


def elsewhere_by_code(db: sqlite3.Connection, event_id: int, code: str, *, since: int, until: int) -> list[int]:
    """Ids of the other events between these moments at which a ticket has this code."""
    sql = """SELECT s.event_id FROM events e JOIN seats s ON s.event_id = e.id AND s.code = :code
             WHERE e.state IN ('published', 'running', 'finished') AND e.id <> :e
               AND e.starts_at BETWEEN :since AND :until ORDER BY e.starts_at, e.id"""
    args = {"e": event_id, "code": code, "since": since, "until": until}
    return [row["event_id"] for row in db.execute(sql, args)]


def has_code(db: sqlite3.Connection, event_id: int, code: str) -> bool:
    """Whether the code is in use at the event."""
    sql = "SELECT 1 FROM seats WHERE event_id = :e AND code = :c"
    return db.execute(sql, {"e": event_id, "c": code}).fetchone() is not None


def is_anybody_asked(db: sqlite3.Connection, event_id: int) -> bool:
    """Whether a question of fast mode stands."""
    sql = "SELECT 1 FROM seats WHERE event_id = :e AND state = 'waiting' AND asked_at IS NOT NULL LIMIT 1"
    return db.execute(sql, {"e": event_id}).fetchone() is not None


def position(db: sqlite3.Connection, seat: Seat) -> int:
    """The place in the queue, from 1, counted in entries: colleagues who come together are one.

    A group stands where its last ticket is (`_entry`), so its own tickets don't count as ahead of it.
    """
    sql = """SELECT 1 + count(DISTINCT CASE WHEN p.together THEN p.id ELSE -s.id END) FROM seats s
             LEFT JOIN event_parties p ON p.id = s.party_id
             WHERE s.event_id = :e AND s.state = 'waiting' AND s.id <> :id
               AND (:party IS NULL OR s.party_id IS NOT :party)
               AND (s.priority > :priority OR (s.priority = :priority AND s.ticket < :ticket))"""
    args = {
        "e": seat.event_id,
        "id": seat.id,
        "party": seat.party_id,
        "priority": seat.priority,
        "ticket": seat.ticket,
    }
    return int(db.execute(sql, args).fetchone()[0])


def add(
    db: sqlite3.Connection,
    *,
    event_id: int,
    member_id: int,
    state: SeatState,
    priority: int,
    ticket: int,
    code: str,
    now: int,
    party_id: int | None = None,
    walk_in: bool = False,
) -> Seat:
    """A first sign-up, or somebody who came without one."""
    row = db.execute(
        """INSERT INTO seats (event_id, member_id, state, priority, ticket, code, signed_at, state_at, party_id,
             walk_in)
           VALUES (:event_id, :member_id, :state, :priority, :ticket, :code, :now, :now, :party_id, :walk_in)
           RETURNING *""",
        {
            "event_id": event_id,
            "member_id": member_id,
            "state": state,
            "priority": priority,
            "ticket": ticket,
            "code": code,
            "now": now,
            "party_id": party_id,
            "walk_in": int(walk_in),
        },
    ).fetchone()
    return record(row)


# The state, and what changes only with it, goes through `move`.
_UPDATED = _COLUMNS - {"id", "event_id", "member_id", "state", "state_at", "offer_until", "code", "turns"}


def move(
    db: sqlite3.Connection,
    seat: Seat,
    step: Move[SeatState],
    now: int,
    *,
    offer_until: int | None = None,
    **columns: Any,
) -> Seat | None:
    """Compare and set the state (with plain columns that change along); None when somebody was quicker."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    along = {"state_at": now, "offer_until": offer_until, "asked_at": None, **columns}
    row = STATE.move(db, seat.id, step, seat.state, **along)
    return record(row) if row else None


def update(db: sqlite3.Connection, seat_id: int, **columns: Any) -> None:
    """Set plain columns; the state goes through `move`."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE seats SET {assignments} WHERE id = :id", {**columns, "id": seat_id})


def reset_window(db: sqlite3.Connection, seat_id: int, until: int) -> None:
    """A held offer gets a new end (the event was moved)."""
    db.execute("UPDATE seats SET offer_until = :u WHERE id = :id AND state = 'offered'", {"u": until, "id": seat_id})


def places(db: sqlite3.Connection, event_id: int) -> Places:
    """How full the event is."""
    sql = f"""SELECT capacity,
                (SELECT count(*) FROM seats s WHERE s.event_id = e.id AND s.state IN {_TAKEN}
                   AND NOT s.walk_in) AS taken,
                (SELECT count(*) FROM seats s WHERE s.event_id = e.id AND s.state = 'offered') AS held,
                (SELECT count(*) FROM seats s WHERE s.event_id = e.id AND s.state = 'waiting') AS waiting
              FROM events e WHERE e.id = :e"""
    row = db.execute(sql, {"e": event_id}).fetchone()
    return Places(row["capacity"], row["taken"], row["held"], row["waiting"])


def entries(db: sqlite3.Connection, event_id: int, state: SeatState) -> list[Entry]:
    """Those waiting (or offered) as the queue's entries; colleagues who come together are one entry.

    A group goes by its leader: the rows of one group are signed up, offered and answered for at once.
    """
    sql = """SELECT s.*, coalesce(m.zone, e.zone) AS member_zone, coalesce(p.together, 0) AS together, p.leader_id,
               NOT m.reachable AS away
             FROM seats s JOIN members m ON m.id = s.member_id JOIN events e ON e.id = s.event_id
             LEFT JOIN event_parties p ON p.id = s.party_id
             WHERE s.event_id = :e AND s.state = :state ORDER BY s.priority DESC, s.ticket"""
    groups: dict[int, list[sqlite3.Row]] = {}
    for row in db.execute(sql, {"e": event_id, "state": state}):
        groups.setdefault(row["party_id"] if row["together"] else -row["id"], []).append(row)
    return [_entry(rows) for rows in groups.values()]


def _entry(rows: list[sqlite3.Row]) -> Entry:
    head = next((r for r in rows if r["member_id"] == r["leader_id"]), rows[0])
    return Entry(
        seats=tuple(row["id"] for row in rows),
        priority=min(row["priority"] for row in rows),
        ticket=max(row["ticket"] for row in rows),
        zone=head["member_zone"],
        skipped=head["skipped"],
        last_moment=bool(head["last_moment"]),
        asked_at=head["asked_at"],
        away=bool(head["away"]),
    )


def by_ids(db: sqlite3.Connection, ids: Iterable[int]) -> list[Seat]:
    marks = ", ".join(str(int(i)) for i in ids) or "NULL"
    return [record(row) for row in db.execute(f"SELECT * FROM seats WHERE id IN ({marks}) ORDER BY ticket")]


def in_states(db: sqlite3.Connection, event_id: int, *states: SeatState) -> list[Seat]:
    """Seats of the event in any of the states, in the queue's order."""
    names = ", ".join(f"'{SeatState(state).value}'" for state in states)
    sql = f"SELECT * FROM seats WHERE event_id = :e AND state IN ({names}) ORDER BY priority DESC, ticket"
    return [record(row) for row in db.execute(sql, {"e": event_id})]


def overdue(db: sqlite3.Connection, now: int, event_id: int) -> list[Seat]:
    """Offers of the event whose window has ended."""
    sql = """SELECT * FROM seats WHERE state = 'offered' AND offer_until <= :now AND event_id = :e
             ORDER BY offer_until, ticket"""
    return [record(row) for row in db.execute(sql, {"now": now, "e": event_id})]


def offer_ends(db: sqlite3.Connection, event_id: int) -> int | None:
    """When the first of the open offers ends; None: there is none."""
    sql = "SELECT min(offer_until) AS at FROM seats WHERE event_id = :e AND state = 'offered'"
    at: int | None = db.execute(sql, {"e": event_id}).fetchone()["at"]
    return at


def live_of_member(db: sqlite3.Connection, member_id: int) -> list[Seat]:
    """Seats, offers and places in queues at events that aren't over."""
    sql = """SELECT s.* FROM seats s JOIN events e ON e.id = s.event_id
             WHERE s.member_id = :m AND s.state IN ('waiting', 'offered', 'confirmed')
               AND e.state IN ('published', 'running') ORDER BY e.starts_at"""
    return [record(row) for row in db.execute(sql, {"m": member_id})]


def of_member_at(db: sqlite3.Connection, member_id: int, event_ids: Iterable[int]) -> dict[int, SeatState]:
    """The member's state at each of the events where there is one."""
    marks = ", ".join(str(int(i)) for i in event_ids) or "NULL"
    sql = f"SELECT event_id, state FROM seats WHERE member_id = :m AND event_id IN ({marks})"
    return {row["event_id"]: SeatState(row["state"]) for row in db.execute(sql, {"m": member_id})}


def has_attended_anything(db: sqlite3.Connection, member_id: int) -> bool:
    sql = "SELECT 1 FROM seats WHERE member_id = :m AND state = 'attended' LIMIT 1"
    return db.execute(sql, {"m": member_id}).fetchone() is not None


def count_attempt(db: sqlite3.Connection, seat_id: int) -> int:
    """One more try at the code word; returns how many there were."""
    sql = "UPDATE seats SET word_attempts = word_attempts + 1 WHERE id = :id RETURNING word_attempts"
    return int(db.execute(sql, {"id": seat_id}).fetchone()["word_attempts"])


def listing(db: sqlite3.Connection, event_id: int) -> list[Listed]:
    """All who have anything to do with the event as participants, by name; numbers on paper follow this order."""
    sql = """SELECT s.*, coalesce(m.name, '') AS name, coalesce(m.region_name, m.region) AS member_region,
               (SELECT a.source FROM attendance_marks a WHERE a.event_id = s.event_id
                AND a.member_id = s.member_id AND a.undone_at IS NULL ORDER BY a.id DESC LIMIT 1) AS source
             FROM seats s JOIN members m ON m.id = s.member_id
             WHERE s.event_id = :e ORDER BY name, s.id"""
    return [Listed(record(r), r["name"], r["member_region"], r["source"]) for r in db.execute(sql, {"e": event_id})]


def going(db: sqlite3.Connection, event_id: int, reader_id: int, now: int) -> list[tuple[int, str, bool]]:
    """Those with a seat who let colleagues see it, as (id, name, whether the reader has their contact), by name.

    Nobody who is on leave, can't be written to, or has closed themselves to the reader (or the reader to them).
    """
    sql = """SELECT m.id, m.name, EXISTS (SELECT 1 FROM contact_requests r WHERE r.state = 'opened'
               AND ((r.from_id = :r AND r.to_id = m.id) OR (r.from_id = m.id AND r.to_id = :r))) AS is_contact
             FROM seats s JOIN members m ON m.id = s.member_id
             WHERE s.event_id = :e AND s.state IN ('confirmed', 'attended') AND NOT s.walk_in AND m.id <> :r
               AND m.status = 'member' AND m.reachable AND m.name IS NOT NULL
               AND (m.paused_until IS NULL OR m.paused_until <= :now)
               AND (SELECT c.given FROM consents c WHERE c.member_id = m.id AND c.purpose = :purpose
                    ORDER BY c.id DESC LIMIT 1)
               AND NOT EXISTS (SELECT 1 FROM contact_blocks b WHERE (b.member_id = m.id AND b.other_id = :r)
                               OR (b.member_id = :r AND b.other_id = m.id))
             ORDER BY m.name, m.id"""
    args = {"e": event_id, "r": reader_id, "now": now, "purpose": Purpose.GOING}
    return [(row["id"], row["name"], bool(row["is_contact"])) for row in db.execute(sql, args)]


# -- groups of colleagues --------------------------------------------------------------------------


def _party(db: sqlite3.Connection, row: sqlite3.Row | None) -> Party | None:
    if row is None:
        return None
    sql = """SELECT pm.member_id, coalesce(m.name, '') AS name FROM event_party_members pm
             JOIN members m ON m.id = pm.member_id WHERE pm.party_id = :p
             ORDER BY pm.member_id <> :leader, pm.at, pm.rowid"""
    people = tuple((r["member_id"], r["name"]) for r in db.execute(sql, {"p": row["id"], "leader": row["leader_id"]}))
    return Party(
        row["id"],
        row["event_id"],
        row["leader_id"],
        row["code"],
        bool(row["together"]),
        row["settled_at"],
        people,
    )


def party_by_code(db: sqlite3.Connection, code: str) -> Party | None:
    return _party(db, db.execute("SELECT * FROM event_parties WHERE code = :c", {"c": code}).fetchone())


def party_by_id(db: sqlite3.Connection, party_id: int) -> Party | None:
    return _party(db, db.execute("SELECT * FROM event_parties WHERE id = :p", {"p": party_id}).fetchone())


def open_party(db: sqlite3.Connection, event_id: int, leader_id: int) -> Party | None:
    sql = "SELECT * FROM event_parties WHERE event_id = :e AND leader_id = :l AND settled_at IS NULL"
    return _party(db, db.execute(sql, {"e": event_id, "l": leader_id}).fetchone())


def add_party(db: sqlite3.Connection, *, event_id: int, leader_id: int, code: str, together: bool, now: int) -> int:
    sql = """INSERT INTO event_parties (event_id, leader_id, code, together, created_at)
             VALUES (:e, :l, :c, :t, :now) RETURNING id"""
    args = {"e": event_id, "l": leader_id, "c": code, "t": int(together), "now": now}
    party_id = int(db.execute(sql, args).fetchone()["id"])
    add_to_party(db, party_id, leader_id, now)
    return party_id


def set_party_together(db: sqlite3.Connection, party_id: int, together: bool) -> None:
    db.execute("UPDATE event_parties SET together = :t WHERE id = :p", {"t": int(together), "p": party_id})


def add_to_party(db: sqlite3.Connection, party_id: int, member_id: int, now: int) -> None:
    db.execute(
        "INSERT INTO event_party_members (party_id, member_id, at) VALUES (:p, :m, :now) ON CONFLICT DO NOTHING",
        {"p": party_id, "m": member_id, "now": now},
    )


def remove_from_party(db: sqlite3.Connection, party_id: int, member_id: int) -> None:
    db.execute(
        "DELETE FROM event_party_members WHERE party_id = :p AND member_id = :m",
        {"p": party_id, "m": member_id},
    )


def settle_party(db: sqlite3.Connection, party_id: int, now: int) -> bool:
    """The group is signed up; False when it was already."""
    sql = "UPDATE event_parties SET settled_at = :now WHERE id = :p AND settled_at IS NULL"
    return db.execute(sql, {"p": party_id, "now": now}).rowcount == 1


def drop_party(db: sqlite3.Connection, party_id: int) -> None:
    db.execute("DELETE FROM event_parties WHERE id = :p AND settled_at IS NULL", {"p": party_id})
