"""Invitations and applications."""

from __future__ import annotations

import sqlite3

from domain.base.lists import Page, Window
from domain.base.members import Status
from domain.people.admission import Application, ApplicationWords, Invitation, Verdict
from domain.people.lives import APPLICATION
from storage.base import lists
from storage.base.lifecycle import Kept

VERDICT = Kept("applications", APPLICATION, "verdict", empty=Verdict.WAITING)

_COLUMNS = (
    "i.*, (SELECT count(*) FROM invitations o WHERE o.created_by = i.created_by"
    " AND (o.created_at, o.rowid) <= (i.created_at, i.rowid)) AS number"
)
_INVITATIONS = f"SELECT {_COLUMNS} FROM invitations i"
_LIVE = "(i.revoked_at IS NULL AND coalesce(i.expires_at > :now, 1) AND coalesce(i.uses < i.max_uses, 1))"


def _invitation(row: sqlite3.Row) -> Invitation:
    return Invitation(**{key: row[key] for key in row.keys()})  # noqa: SIM118 - a Row iterates over values


def add_invitation(
    db: sqlite3.Connection,
    code: str,
    *,
    created_by: int,
    now: int,
    expires_at: int | None,
    max_uses: int | None,
    label: str | None = None,
) -> None:
    """A new link; `now` and `expires_at` in UTC epoch seconds."""
    db.execute(
        "INSERT INTO invitations (code, created_by, created_at, expires_at, max_uses, label)"
        " VALUES (:code, :by, :now, :expires_at, :max_uses, :label)",
        {
            "code": code,
            "by": created_by,
            "now": now,
            "expires_at": expires_at,
            "max_uses": max_uses,
            "label": label,
        },
    )


def invitation(db: sqlite3.Connection, code: str) -> Invitation | None:
    row = db.execute(f"{_INVITATIONS} WHERE i.code = :c", {"c": code}).fetchone()
    return _invitation(row) if row else None


def invitations_of(db: sqlite3.Connection, member_id: int) -> list[Invitation]:
    """A person's links, newest first."""
    rows = db.execute(
        f"{_INVITATIONS} WHERE i.created_by = :m ORDER BY i.created_at DESC, i.rowid DESC", {"m": member_id}
    )
    return [_invitation(row) for row in rows]


def invitations(db: sqlite3.Connection, now: int, window: Window, created_by: int | None = None) -> Page[Invitation]:
    """Links of one person, or of everybody who hasn't been erased: those that admit somebody first, then the newest."""
    return lists.page(
        db,
        window,
        _invitation,
        columns=_COLUMNS,
        of="invitations i JOIN members m ON m.id = i.created_by AND m.status <> 'erased'"
        " WHERE i.created_by = coalesce(:by, i.created_by)",
        order=f"{_LIVE} DESC, i.created_at DESC, i.rowid DESC",
        args={"now": now, "by": created_by},
    )


def opened(db: sqlite3.Connection, code: str, member_id: int, now: int) -> None:
    """Somebody who isn't in has opened the link: each person counts once."""
    sql = "INSERT INTO invitation_openings (code, member_id, at) VALUES (:c, :m, :now) ON CONFLICT DO NOTHING"
    db.execute(sql, {"c": code, "m": member_id, "now": now})


def count_openings(db: sqlite3.Connection, code: str) -> int:
    return int(db.execute("SELECT count(*) FROM invitation_openings WHERE code = :c", {"c": code}).fetchone()[0])


def count_still_in(db: sqlite3.Connection, code: str) -> int:
    """Who came by the link and is in the network now."""
    sql = f"SELECT count(*) FROM members WHERE invitation = :c AND status = '{Status.MEMBER}'"
    return int(db.execute(sql, {"c": code}).fetchone()[0])


def rename_invitation(db: sqlite3.Connection, code: str, label: str | None) -> None:
    db.execute("UPDATE invitations SET label = :label WHERE code = :c", {"c": code, "label": label})


def limit_invitation(db: sqlite3.Connection, code: str, *, expires_at: int | None, max_uses: int | None) -> None:
    """Until when (UTC epoch seconds) and for how many people; None: without a limit."""
    sql = "UPDATE invitations SET expires_at = :until, max_uses = :most WHERE code = :c"
    db.execute(sql, {"c": code, "until": expires_at, "most": max_uses})


def use_invitation(db: sqlite3.Connection, code: str, now: int) -> bool:
    """Count one more person, if the link still admits one; False otherwise."""
    return (
        db.execute(
            "UPDATE invitations SET uses = uses + 1 WHERE code = :c AND revoked_at IS NULL"
            " AND (expires_at IS NULL OR expires_at > :now) AND (max_uses IS NULL OR uses < max_uses)",
            {"c": code, "now": now},
        ).rowcount
        == 1
    )


def revoke_invitation(db: sqlite3.Connection, code: str, now: int, by: int | None = None) -> bool:
    """Put the link out; `by`: who, if it isn't its maker. What its maker has put out already is then out by them, too.

    False where that changes nothing.
    """
    sql = """UPDATE invitations SET revoked_at = coalesce(revoked_at, :now), revoked_by = :by
             WHERE code = :c AND (revoked_at IS NULL OR (revoked_by IS NULL AND :by IS NOT NULL))"""
    return db.execute(sql, {"c": code, "now": now, "by": by}).rowcount == 1


def restore_invitation(db: sqlite3.Connection, code: str) -> bool:
    """Put it back; False when it wasn't out."""
    sql = "UPDATE invitations SET revoked_at = NULL, revoked_by = NULL WHERE code = :c AND revoked_at IS NOT NULL"
    return db.execute(sql, {"c": code}).rowcount == 1


def answered_since(db: sqlite3.Connection, since: int) -> list[int]:
    """For how many seconds each application waited that somebody has decided on since a moment."""
    sql = "SELECT decided_at - created_at FROM applications WHERE decided_at >= :since AND decided_by <> member_id"
    return [row[0] for row in db.execute(sql, {"since": since})]


def _application(row: sqlite3.Row) -> Application:
    return Application(
        id=row["id"],
        member_id=row["member_id"],
        created_at=row["created_at"],
        verdict=Verdict(row["verdict"] or Verdict.WAITING),
        decided_by=row["decided_by"],
        decided_at=row["decided_at"],
        reason=row["reason"],
    )


def apply(db: sqlite3.Connection, member_id: int, now: int) -> int:
    """A new open application; returns its id."""
    sql = "INSERT INTO applications (member_id, created_at) VALUES (:m, :now) RETURNING id"
    return int(db.execute(sql, {"m": member_id, "now": now}).fetchone()["id"])


def application(db: sqlite3.Connection, application_id: int) -> Application | None:
    row = db.execute("SELECT * FROM applications WHERE id = :id", {"id": application_id}).fetchone()
    return _application(row) if row else None


def open_application_of(db: sqlite3.Connection, member_id: int) -> Application | None:
    sql = "SELECT * FROM applications WHERE member_id = :m AND verdict IS NULL"
    row = db.execute(sql, {"m": member_id}).fetchone()
    return _application(row) if row else None


def say(db: sqlite3.Connection, application_id: int, by_id: int, now: int, text: str) -> None:
    """A question about an application, or the applicant's answer."""
    sql = "INSERT INTO application_words (application_id, by_id, at, text) VALUES (:a, :by, :now, :text)"
    db.execute(sql, {"a": application_id, "by": by_id, "now": now, "text": text})


def said(db: sqlite3.Connection, application_id: int) -> tuple[ApplicationWords, ...]:
    """Questions and answers, oldest first."""
    sql = "SELECT by_id, at, text FROM application_words WHERE application_id = :a ORDER BY id"
    return tuple(
        ApplicationWords(row["by_id"], row["at"], row["text"]) for row in db.execute(sql, {"a": application_id})
    )


def asked_last_by(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Who has applied and was to answer the member."""
    sql = """SELECT a.member_id FROM application_words w JOIN applications a ON a.id = w.application_id
             WHERE w.by_id = :m AND a.member_id <> :m AND a.verdict IS NULL AND NOT EXISTS
             (SELECT 1 FROM application_words l WHERE l.application_id = a.id AND l.id > w.id)"""
    return [row["member_id"] for row in db.execute(sql, {"m": member_id})]


def forget_words(db: sqlite3.Connection, member_id: int) -> None:
    """What the member has asked of applicants, or answered as one."""
    db.execute("DELETE FROM application_words WHERE by_id = :m", {"m": member_id})


def last_application_of(db: sqlite3.Connection, member_id: int) -> Application | None:
    """The newest application of a person, open or decided."""
    sql = "SELECT * FROM applications WHERE member_id = :m ORDER BY id DESC LIMIT 1"
    row = db.execute(sql, {"m": member_id}).fetchone()
    return _application(row) if row else None


def open_applications(db: sqlite3.Connection, window: Window) -> Page[Application]:
    """Those that wait, oldest first."""
    return lists.page(
        db, window, _application, of="applications WHERE verdict IS NULL", order="created_at, id", args={}
    )


_READY = (
    "applications a WHERE a.verdict IS NULL AND a.created_at <= :at AND NOT EXISTS (SELECT 1 FROM application_words w"
    " WHERE w.application_id = a.id AND (w.at > :at OR (w.by_id <> a.member_id AND w.id ="
    " (SELECT max(l.id) FROM application_words l WHERE l.application_id = a.id))))"
)


def ready(db: sqlite3.Connection, at: int, most: int, after: int = 0) -> list[Application]:
    """Those that wait for a verdict and not for an answer, as they stood at `at` (UTC epoch seconds): the first `most`
    beyond the id `after`.
    """
    sql = f"SELECT a.* FROM {_READY} AND a.id > :after ORDER BY a.id LIMIT :most"
    return [_application(row) for row in db.execute(sql, {"at": at, "after": after, "most": most})]


def count_ready(db: sqlite3.Connection, at: int) -> int:
    return int(db.execute(f"SELECT count(*) FROM {_READY}", {"at": at}).fetchone()[0])


def count_open(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM applications WHERE verdict IS NULL").fetchone()[0])
