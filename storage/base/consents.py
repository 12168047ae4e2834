"""Published consent texts and every answer to them."""

from __future__ import annotations

import sqlite3

from domain.base.consents import Consent, ConsentText, Purpose, Shipped
from domain.base.lives import SHIPPED as SHIPPED_LIFE
from storage.base.lifecycle import Kept

SHIPPED = Kept("consent_shipped", SHIPPED_LIFE, key="digest")


def _text(row: sqlite3.Row) -> ConsentText:
    return ConsentText(
        version=row["version"],
        language=row["language"],
        body=row["body"],
        sha256=row["sha256"],
        substantial=bool(row["substantial"]),
        answer_by=row["answer_by"],
        published_at=row["published_at"],
    )


def publish(db: sqlite3.Connection, text: ConsentText) -> None:
    db.execute(
        "INSERT INTO consent_texts (version, language, body, sha256, substantial, answer_by, published_at)"
        " VALUES (:version, :language, :body, :sha256, :substantial, :answer_by, :published_at)",
        {
            "version": text.version,
            "language": text.language,
            "body": text.body,
            "sha256": text.sha256,
            "substantial": int(text.substantial),
            "answer_by": text.answer_by,
            "published_at": text.published_at,
        },
    )


def newest(db: sqlite3.Connection, language: str) -> ConsentText | None:
    """The newest version, in `language` where it has one, in Russian otherwise."""
    row = db.execute(
        "SELECT * FROM consent_texts ORDER BY version DESC, language = :language DESC, language = 'ru' DESC LIMIT 1",
        {"language": language},
    ).fetchone()
    return _text(row) if row else None


def published(db: sqlite3.Connection, after: int = 0) -> list[ConsentText]:
    """All versions after that one in their first language, oldest first."""
    sql = "SELECT * FROM consent_texts WHERE version > :after ORDER BY version, language DESC"
    rows = db.execute(sql, {"after": after})
    seen: dict[int, ConsentText] = {}
    for row in rows:
        seen.setdefault(row["version"], _text(row))
    return list(seen.values())


def ship(db: sqlite3.Connection, digest: str, now: int, state: Shipped) -> None:
    """A text came with the bot."""
    db.execute(
        "INSERT INTO consent_shipped (digest, state, came_at) VALUES (:digest, :state, :now)",
        {"digest": digest, "state": state, "now": now},
    )


def came(db: sqlite3.Connection, digest: str) -> bool:
    """Whether this text came with the bot at an earlier start."""
    return db.execute("SELECT 1 FROM consent_shipped WHERE digest = :digest", {"digest": digest}).fetchone() is not None


def shipped(db: sqlite3.Connection) -> dict[str, Shipped]:
    """All texts that came with the bot, by digest."""
    return {row["digest"]: Shipped(row["state"]) for row in db.execute("SELECT digest, state FROM consent_shipped")}


def newest_shipped(db: sqlite3.Connection) -> tuple[Shipped, int] | None:
    """How the text that came with the bot last stands, and when it came."""
    row = db.execute("SELECT state, came_at FROM consent_shipped ORDER BY came_at DESC, rowid DESC LIMIT 1").fetchone()
    return (Shipped(row["state"]), row["came_at"]) if row else None


def add(db: sqlite3.Connection, consent: Consent) -> None:
    db.execute(
        "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)"
        " VALUES (:member_id, :purpose, :given, :version, :language, :sha256, :button, :at)",
        {
            "member_id": consent.member_id,
            "purpose": consent.purpose,
            "given": int(consent.given),
            "version": consent.version,
            "language": consent.language,
            "sha256": consent.sha256,
            "button": consent.button,
            "at": consent.at,
        },
    )


def in_force(db: sqlite3.Connection, member_id: int) -> dict[Purpose, Consent]:
    """The newest answer of each purpose, given or withdrawn."""
    return {consent.purpose: consent for consent in history(db, member_id)}


def of_purpose(db: sqlite3.Connection, member_id: int, purpose: Purpose) -> Consent | None:
    """The newest answer of one purpose, given or withdrawn; None: they weren't asked."""
    sql = "SELECT * FROM consents WHERE member_id = :id AND purpose = :purpose ORDER BY id DESC LIMIT 1"
    row = db.execute(sql, {"id": member_id, "purpose": purpose}).fetchone()
    return _consent(row) if row else None


def history(db: sqlite3.Connection, member_id: int) -> list[Consent]:
    """All answers, oldest first."""
    rows = db.execute("SELECT * FROM consents WHERE member_id = :id ORDER BY id", {"id": member_id})
    return [_consent(row) for row in rows]


def _consent(row: sqlite3.Row) -> Consent:
    return Consent(
        member_id=row["member_id"],
        purpose=Purpose(row["purpose"]),
        given=bool(row["given"]),
        version=row["version"],
        language=row["language"],
        sha256=row["sha256"],
        button=row["button"],
        at=row["at"],
    )


def version(db: sqlite3.Connection, number: int, language: str) -> ConsentText | None:
    """One version, in `language` where it has it, in Russian otherwise."""
    row = db.execute(
        "SELECT * FROM consent_texts WHERE version = :number"
        " ORDER BY language = :language DESC, language = 'ru' DESC LIMIT 1",
        {"number": number, "language": language},
    ).fetchone()
    return _text(row) if row else None


def versions_in_force(db: sqlite3.Connection) -> dict[int | None, int]:
    """How many members stand on which version of the membership consent; None: on none."""
    rows = db.execute("""
        SELECT CASE WHEN c.given = 1 THEN c.version END AS version, count(*) AS people
        FROM members m LEFT JOIN consents c ON c.id = (
            SELECT max(id) FROM consents WHERE member_id = m.id AND purpose = 'membership')
        WHERE m.status = 'member' GROUP BY 1
    """)
    return {row["version"]: row["people"] for row in rows}
