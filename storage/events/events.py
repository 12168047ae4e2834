"""Events: what happens, when, by whom. Seats are in storage/events/seats.py."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from domain.base.lists import Page, Window
from domain.base.recurrence import Rule
from domain.base.things import Thing
from domain.base.zones import clock_reading
from domain.events import lives
from domain.events.events import (
    EVENT,
    EVENT_KINDS,
    Audience,
    Event,
    EventForm,
    EventState,
    Priority,
    Whereabouts,
    Which,
)
from domain.events.programme import HOST
from storage.base import lists, parts
from storage.base.lifecycle import Kept

STATE = Kept("events", lives.EVENT)

_COLUMNS = frozenset(field.name for field in fields(Event))
_WITH_RESULTS = ", ".join(f"'{form}'" for form, kind in EVENT_KINDS.items() if kind.has_results)
_PLAIN = _COLUMNS - {"form", "state", "audience", "priority", "silence_frees", "proposed"}


def record(row: sqlite3.Row) -> Event:
    """A row of events as a record."""
    return Event(
        form=EventForm(row["form"]),
        state=EventState(row["state"]),
        audience=Audience(row["audience"]),
        priority=Priority(row["priority"]),
        silence_frees=bool(row["silence_frees"]),
        proposed=bool(row["proposed"]),
        **{name: row[name] for name in _PLAIN},
    )


def by_id(db: sqlite3.Connection, event_id: int) -> Event | None:
    row = db.execute("SELECT * FROM events WHERE id = :id", {"id": event_id}).fetchone()
    return record(row) if row else None


# State, vacancy and sequence have statements of their own.
_UPDATED = _COLUMNS - {"id", "uid", "token", "state", "vacancy", "sequence", "created_by", "created_at"}
_INSERTED = _UPDATED | {"uid", "token", "created_by", "created_at"}


def add(db: sqlite3.Connection, **columns: Any) -> int:
    """A new draft; returns the id."""
    if unknown := columns.keys() - _INSERTED:
        raise ValueError(f"not columns to set: {unknown}")
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    row = db.execute(f"INSERT INTO events ({names}) VALUES ({values}) RETURNING id", columns).fetchone()
    note_wall_times(db, row["id"])
    return int(row["id"])


def update(db: sqlite3.Connection, event_id: int, **columns: Any) -> None:
    """Set plain columns; the state goes through `STATE.move`."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE events SET {assignments} WHERE id = :id", {**columns, "id": event_id})
    if columns.keys() & {"starts_at", "minutes", "zone"}:
        note_wall_times(db, event_id)


def note_wall_times(db: sqlite3.Connection, event_id: int) -> None:
    """Keep what the clocks of the event's zone show at its start and end: that is what has been agreed."""
    row = db.execute("SELECT starts_at, ends_at, zone FROM events WHERE id = :id", {"id": event_id}).fetchone()
    db.execute(
        "UPDATE events SET wall_start = :start, wall_end = :end WHERE id = :id",
        {
            "start": clock_reading(row["starts_at"], row["zone"]),
            "end": clock_reading(row["ends_at"], row["zone"]),
            "id": event_id,
        },
    )


def follow_clock(db: sqlite3.Connection, event_id: int, starts_at: int, minutes: int) -> None:
    """The zone's rules have changed: other moments for the same wall times, which stay as they were agreed."""
    sql = "UPDATE events SET starts_at = :start, minutes = :minutes WHERE id = :id"
    db.execute(sql, {"start": starts_at, "minutes": minutes, "id": event_id})


def with_wall_times(db: sqlite3.Connection, now: int) -> list[tuple[Event, tuple[int, int] | None]]:
    """What isn't over, with its wall times (`note_wall_times`); None: not noted yet."""
    sql = "SELECT * FROM events WHERE state IN ('draft', 'published', 'running') AND ends_at > :now ORDER BY id"
    return [
        (record(row), None if row["wall_start"] is None else (row["wall_start"], row["wall_end"]))
        for row in db.execute(sql, {"now": now})
    ]


def bump_sequence(db: sqlite3.Connection, event_id: int) -> None:
    """One change more that calendars must follow."""
    db.execute("UPDATE events SET sequence = sequence + 1 WHERE id = :id", {"id": event_id})


def note_vacancy(db: sqlite3.Connection, event_id: int) -> None:
    """A seat has become free: those who let the last one pass are asked again."""
    db.execute("UPDATE events SET vacancy = vacancy + 1 WHERE id = :id", {"id": event_id})


def draw_ticket(db: sqlite3.Connection, event_id: int) -> int:
    """The next number in the queue."""
    sql = "UPDATE events SET tickets = tickets + 1 WHERE id = :id RETURNING tickets"
    return int(db.execute(sql, {"id": event_id}).fetchone()["tickets"])


def discard(db: sqlite3.Connection, event_id: int) -> bool:
    """Delete a draft; False when it isn't one."""
    done = db.execute("DELETE FROM events WHERE id = :id AND state = 'draft'", {"id": event_id}).rowcount == 1
    if done:
        parts.drop(db, Thing(EVENT, event_id))
    return done


# -- listings --------------------------------------------------------------------------------------

# Running events stand among those that come: a late teacher looks for them.
_OPEN = """
    state IN ('published', 'running') AND ends_at > :now
    AND (audience = 'all' OR (audience = 'region' AND region = :region))
"""
# Of a series only the next meeting.
_LISTED = f"""
    {_OPEN}
    AND (series_id IS NULL OR NOT EXISTS (
         SELECT 1 FROM events o WHERE o.series_id = events.series_id AND o.state IN ('published', 'running')
         AND o.ends_at > :now AND (o.starts_at, o.id) < (events.starts_at, events.id)))
"""


def coming(
    db: sqlite3.Connection, window: Window, *, now: int, region: str | None, form: EventForm | None = None
) -> Page[Event]:
    """What the reader of `region` may come to, soonest first."""
    return lists.page(
        db,
        window,
        record,
        of=f"events WHERE {_LISTED} AND (:form IS NULL OR form = :form)",
        order="starts_at, id",
        args={"now": now, "region": region, "form": form},
    )


def between(
    db: sqlite3.Connection, window: Window, *, now: int, region: str | None, since: int, until: int
) -> Page[Event]:
    """What the reader of `region` may come to and goes on at some moment in [since, until), soonest first."""
    return lists.page(
        db,
        window,
        record,
        of=f"events WHERE {_OPEN} AND starts_at < :until AND ends_at > :since",
        order="starts_at, id",
        args={"now": now, "region": region, "since": since, "until": until},
    )


_LIKE = """(2 * (subject IS NOT NULL AND subject = :subject) + (form = :form))"""
"""How much an event has in common with another."""


def like(
    db: sqlite3.Connection, window: Window, event: Event, member_id: int, *, now: int, region: str | None
) -> Page[Event]:
    """What comes of the event's subject or form, the most alike first, that the member has no seat at yet."""
    return lists.page(
        db,
        window,
        record,
        of=f"""events WHERE {_LISTED} AND id <> :id AND (:series IS NULL OR series_id IS NOT :series) AND {_LIKE} > 0
               AND NOT EXISTS (SELECT 1 FROM seats s WHERE s.event_id = events.id AND s.member_id = :m)""",
        order=f"{_LIKE} DESC, starts_at, id",
        args={
            "now": now,
            "region": region,
            "id": event.id,
            "m": member_id,
            "series": event.series_id,
            "subject": event.subject,
            "form": event.form,
        },
    )


def count_by_form(db: sqlite3.Connection, *, now: int, region: str | None) -> dict[EventForm, int]:
    """How many of each form are coming; forms without any are left out."""
    sql = f"SELECT form, count(*) AS n FROM events WHERE {_LISTED} GROUP BY form"
    return {EventForm(row["form"]): row["n"] for row in db.execute(sql, {"now": now, "region": region})}


def searched(db: sqlite3.Connection) -> list[int]:
    """Ids of the events that somebody may find by words (`services/events/finding.py` knows which)."""
    sql = """SELECT id FROM events WHERE state IN ('published', 'running', 'finished', 'archived')
             AND audience <> 'link' ORDER BY id"""
    return [row["id"] for row in db.execute(sql)]


def by_ids(db: sqlite3.Connection, ids: Sequence[int]) -> list[Event]:
    """Those that there are, in the order of `ids`."""
    marks = ", ".join(str(int(each)) for each in ids) or "NULL"
    found = {row["id"]: record(row) for row in db.execute(f"SELECT * FROM events WHERE id IN ({marks})")}
    return [found[each] for each in ids if each in found]


def of_member(db: sqlite3.Connection, window: Window, member_id: int, *, now: int, past: bool) -> Page[Event]:
    """Events that the member has a seat at, waits for, or takes part in making; soonest first, past ones last first."""
    return lists.page(
        db,
        window,
        record,
        columns="e.*",
        of=f"""events e
              WHERE ((e.ends_at <= :now AND e.form NOT IN ({_WITH_RESULTS}))
                     OR e.state IN ('finished', 'archived', 'cancelled')) = :past
                AND e.state <> 'draft'
                AND (e.id IN (SELECT event_id FROM seats WHERE member_id = :m AND state IN
                             ('waiting', 'offered', 'confirmed', 'attended', 'no_show', 'excused'))
                     OR e.id IN ({parts.HELD}))""",
        order="e.starts_at DESC, e.id DESC" if past else "e.starts_at, e.id",
        args={**_of(member_id), "now": now, "past": int(past)},
    )


def about(db: sqlite3.Connection, window: Window, thing: Thing, *, with_drafts: bool) -> Page[Event]:
    """Events that belong to a thing: what comes soonest first, then what was."""
    states = "<> 'cancelled'" if with_drafts else "NOT IN ('draft', 'cancelled')"
    return lists.page(
        db,
        window,
        record,
        of=f"events WHERE about = :about AND state {states}",
        order="CASE WHEN state IN ('draft', 'published', 'running') THEN 0 ELSE 1 END, starts_at, id",
        args={"about": str(thing)},
    )


def count_about(db: sqlite3.Connection, thing: Thing, *, now: int) -> int:
    """How many of them are still to come, or go on."""
    sql = "SELECT count(*) FROM events WHERE about = :about AND state IN ('published', 'running') AND ends_at > :now"
    return int(db.execute(sql, {"about": str(thing), "now": now}).fetchone()[0])


def drafts_of(db: sqlite3.Connection, window: Window, member_id: int) -> Page[Event]:
    """Drafts that the member hosts, newest first."""
    return lists.page(
        db,
        window,
        record,
        columns="*",
        of=f"events WHERE state = 'draft' AND id IN ({parts.HELD} AND role = :host)",
        order="id DESC",
        args=_of(member_id),
    )


_STATES = {
    Which.ALL: tuple(EventState),
    Which.DRAFTS: (EventState.DRAFT,),
    Which.AHEAD: (EventState.PUBLISHED, EventState.RUNNING),
    Which.PAST: (EventState.FINISHED, EventState.ARCHIVED),
    Which.CANCELLED: (EventState.CANCELLED,),
}


def every(db: sqlite3.Connection, window: Window, which: Which) -> Page[Event]:
    """All events of the network, what is ahead soonest first, anything else latest first."""
    states = ", ".join(f"'{state}'" for state in _STATES[which])
    return lists.page(
        db,
        window,
        record,
        of=f"events WHERE state IN ({states})",
        order="starts_at, id" if which is Which.AHEAD else "starts_at DESC, id DESC",
        args={},
    )


def of_series(db: sqlite3.Connection, series_id: int) -> list[Event]:
    """All meetings of a series, first to last."""
    sql = "SELECT * FROM events WHERE series_id = :s ORDER BY starts_at, id"
    return [record(row) for row in db.execute(sql, {"s": series_id})]


def rule_of(db: sqlite3.Connection, series_id: int) -> Rule:
    """On which days the meetings of a series are."""
    row = db.execute("SELECT every_weeks, rule FROM event_series WHERE id = :s", {"s": series_id}).fetchone()
    return Rule.read(row["rule"] or row["every_weeks"])


def add_series(db: sqlite3.Connection, *, rule: Rule, created_by: int, now: int) -> int:
    sql = """INSERT INTO event_series (every_weeks, rule, created_by, created_at) VALUES (:w, :rule, :by, :now)
             RETURNING id"""
    code = None if rule.is_weekly else rule.code()
    return int(db.execute(sql, {"w": rule.weeks, "rule": code, "by": created_by, "now": now}).fetchone()["id"])


# -- changes not told yet --------------------------------------------------------------------------


def note_beliefs(db: sqlite3.Connection, event_id: int, old: Whereabouts, readers: Iterable[int], *, by: int) -> None:
    """Remember what `readers` believe; a second change before they are told keeps their first «old».

    Whoever has made the change (`by`) knows how things are, whatever they believed before.
    """
    known = {
        "e": event_id,
        "start": old.starts_at,
        "place": old.place,
        "link": old.link,
        "results": old.results_at,
    }
    db.executemany(
        """INSERT INTO event_beliefs (event_id, member_id, old_start, old_place, old_link, old_results)
           VALUES (:e, :m, :start, :place, :link, :results) ON CONFLICT DO NOTHING""",
        [{**known, "m": reader} for reader in readers if reader != by],
    )
    forget_belief(db, event_id, by)


def forget_belief(db: sqlite3.Connection, event_id: int, member_id: int) -> None:
    """The person has seen how things are now."""
    db.execute("DELETE FROM event_beliefs WHERE event_id = :e AND member_id = :m", {"e": event_id, "m": member_id})


def beliefs(db: sqlite3.Connection, event_id: int) -> dict[int, Whereabouts]:
    """What people knew when it changed, by member: those who haven't been told yet."""
    sql = "SELECT * FROM event_beliefs WHERE event_id = :e ORDER BY member_id"
    return {
        row["member_id"]: Whereabouts(row["old_start"], row["old_place"], row["old_link"], row["old_results"])
        for row in db.execute(sql, {"e": event_id})
    }


def forget_beliefs(db: sqlite3.Connection, event_id: int) -> None:
    """Everybody has been told how things are."""
    db.execute("DELETE FROM event_beliefs WHERE event_id = :e", {"e": event_id})


# -- people (their parts are in storage/base/parts.py) ---------------------------------------------


def hosted_by(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Ids of events not over yet that the member hosts."""
    sql = f"""SELECT id FROM events WHERE id IN ({parts.HELD} AND role = :host)
              AND state IN ('draft', 'published', 'running')"""
    return [row["id"] for row in db.execute(sql, _of(member_id))]


def made_and_not_hosted(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Ids of events not over yet that the member made and doesn't host now."""
    sql = f"""SELECT id FROM events WHERE created_by = :m AND state IN ('draft', 'published', 'running')
              AND id NOT IN ({parts.HELD} AND role = :host) ORDER BY starts_at, id"""
    return [row["id"] for row in db.execute(sql, _of(member_id))]


def _of(member_id: int) -> dict[str, Any]:
    return {"m": member_id, "kind": EVENT, "host": HOST}


def candidates(db: sqlite3.Connection, event_id: int, *, everybody: bool) -> list[tuple[int, str]]:
    """Ids and names of those whom a host may invite: in the directory, or signed up; or all members."""
    sql = """SELECT m.id, m.name FROM members m WHERE m.status = 'member' AND m.name IS NOT NULL
             AND (:everybody OR m.id IN (SELECT CAST(key AS INTEGER) FROM searched WHERE kind = 'member')
                  OR m.id IN (SELECT member_id FROM seats WHERE event_id = :e))
             ORDER BY m.name, m.id"""
    return [(row["id"], row["name"]) for row in db.execute(sql, {"e": event_id, "everybody": int(everybody)})]


# -- events by link --------------------------------------------------------------------------------


def let_in(db: sqlite3.Connection, event_id: int, member_id: int) -> None:
    """The person has opened the event's own link."""
    sql = "INSERT INTO event_guests (event_id, member_id) VALUES (:e, :m) ON CONFLICT DO NOTHING"
    db.execute(sql, {"e": event_id, "m": member_id})


def is_let_in(db: sqlite3.Connection, event_id: int, member_id: int) -> bool:
    """Whether the person has ever opened the event's own link, or comes to a meeting of the same series.

    The meetings of a series by link let each other's people in: they are shown and signed up for as one.
    """
    sql = """SELECT 1 FROM events e JOIN events other
               ON other.id = e.id OR (other.series_id = e.series_id AND other.audience = 'link')
             WHERE e.id = :e
               AND (EXISTS (SELECT 1 FROM event_guests g WHERE g.event_id = other.id AND g.member_id = :m)
                    OR EXISTS (SELECT 1 FROM seats s WHERE s.event_id = other.id AND s.member_id = :m))
             LIMIT 1"""
    return db.execute(sql, {"e": event_id, "m": member_id}).fetchone() is not None


# -- whom a new event may interest -----------------------------------------------------------------


def interested(db: sqlite3.Connection, event: Event, *, limit: int) -> list[int]:
    """Members whom a new event may interest, best match first: subject, region, then the form they came to.

    The programme and those who have found it already are left out; who has paused or can't be reached is the
    sender's matter.
    """
    sql = """
        WITH matches AS (
            SELECT m.id,
                   4 * (:subject IS NOT NULL AND EXISTS (
                        SELECT 1 FROM profile_fields f, json_each(f.value) v
                        WHERE f.member_id = m.id AND f.field = 'subjects' AND json_valid(f.value)
                          AND v.value = :subject))
                   + 2 * (:place IS NOT NULL AND m.region = :region)
                   + (EXISTS (SELECT 1 FROM seats s JOIN events e ON e.id = s.event_id
                              WHERE s.member_id = m.id AND s.state = 'attended' AND e.form = :form)) AS score
            FROM members m
            WHERE m.status = 'member' AND (:audience = 'all' OR m.region = :region)
              AND NOT EXISTS (SELECT 1 FROM parts p WHERE p.thing_kind = :kind AND p.thing_id = :e
                              AND p.member_id = m.id AND p.state <> 'ended')
              AND NOT EXISTS (SELECT 1 FROM seats s WHERE s.event_id = :e AND s.member_id = m.id))
        SELECT id FROM matches WHERE score > 0 ORDER BY score DESC, id LIMIT :limit"""
    args = {
        "subject": event.subject,
        "place": event.place,
        "region": event.region,
        "form": event.form,
        "audience": event.audience,
        "e": event.id,
        "kind": EVENT,
        "limit": limit,
    }
    return [row["id"] for row in db.execute(sql, args)]
