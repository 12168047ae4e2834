"""The export has all of mine and leads to nobody else: asked of the schema, on a network that has lived.

PRODUCT §2.
"""

from __future__ import annotations

import ast
import html
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator

import pytest

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.events.events import EVENT, PARTY, Seat
from handlers.privacy import archive
from locales.texts import Texts
from services.base import audit, due
from services.base.records import File, Person
from services.base.unit import Unit
from services.events import columns, contests, editing, feedback, questions
from services.events import notices as event_notices
from services.events.access import event_of
from services.ideas import backing, diary, planning, proposing, results
from services.materials import batches, coauthors, parcels, sharing
from services.people import joining, vouching
from services.privacy import privacy
from services.reviews import views as reviews
from services.voice.announcements import saved
from storage.events import seats
from storage.people import promises
from storage.people.privacy import references
from tests.builders.probes import AREAS as HOUSE
from tests.rights.persons import OUTSIDE, Who
from tests.rights.stage import NOW, Stage
from tests.rights.table import LEFT_OUT, ROOT, WHY_NOT, rows

ENDS = (
    privacy.ask_erasure, privacy.withdraw, privacy.erase_now, joining.leave, editing.discard, editing.cancel,
    contests.withdraw, feedback.hide, questions.remove, questions.change, columns.as_usual,
    backing.take_back, proposing.discard, reviews.withdraw, vouching.take_back,
    planning.drop, results.end, results.drop_file, planning.give_back, diary.drop, diary.drop_files,
    parcels.put_away, coauthors.end, sharing.discard, sharing.drop_file, sharing.withdraw,
    batches.cancel, batches.publish, saved.drop,
)  # fmt: skip
"""What would take away what is looked for."""

MORE_REFERENCES = (("audit", "actor_id"),)
"""Beside the foreign keys. The audit's subject, before and after are tried below, the conversation by its own test."""


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    life = Life(Stage(tmp_path_factory.mktemp("life") / "network.db"))
    yield life
    life.db.close()


class Life:
    """The stage after everybody has done what they may, but for what ends things."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.db = stage.db
        self._act()
        self._pass()
        self._talk()
        # From here on rows are bent to see who notices.
        self.db.execute("PRAGMA foreign_keys = OFF")
        self.db.execute("PRAGMA ignore_check_constraints = ON")
        for row in self.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            self.db.execute(f"DROP TRIGGER {row['name']}")

    def _act(self) -> None:
        for row in rows():
            if row.use_case in ENDS:
                continue
            for who in sorted(row.may, key=list(Who).index):
                self.db.execute("SAVEPOINT deed")
                unit = self.stage.unit()
                try:
                    if row.given is not None:
                        row.given(unit, self.stage, who)
                    row.use_case(unit, self.stage[who], *row.call(self.stage, who), **row.named_for(self.stage))
                except DomainError:
                    self.db.execute("ROLLBACK TO deed")
                self.db.execute("RELEASE deed")

    def _pass(self) -> None:
        unit = self.stage.unit()
        event_notices.to_seat(
            unit, "event-removed", event_of(unit, self.stage.coming), self._a_seat(), reason="Мест меньше"
        )
        for moment in range(NOW, NOW + 10 * 86400, 6 * 3600):
            due.some(Unit(self.db, moment, self.stage.network, HOUSE))

    def _a_seat(self) -> Seat:
        seat = seats.of(self.db, self.stage.coming, self.stage[Who.WAITING])
        assert seat is not None
        return seat

    def _talk(self) -> None:
        """A draft in which somebody else was looked for, and what still waits to be taken in."""
        organizer = self.db.execute("SELECT telegram_id AS t FROM members WHERE id = ?", (self.stage[Who.ORGANIZER],))
        telegram_id = organizer.fetchone()["t"]
        answers = {
            "person": {"value": str(self.stage.hidden), "label": self.stage.names[self.stage.hidden]},
            "file": {"value": {"kind": "document", "file_id": "F2", "name": "план.pdf"}, "label": "план.pdf"},
            "words": {"value": "набросок", "label": None},
        }
        promises.put(self.db, self.stage[Who.APPLICANT], PARTY, self.stage.party, NOW)
        data = {"form": {"name": "host-invite", "since": NOW, "answers": answers}}
        self.db.execute(
            "INSERT INTO conversations (key, data, changed_at) VALUES (?, ?, ?)",
            (f"42:{telegram_id}:{telegram_id}:::", json.dumps(data), NOW),
        )

    def people(self) -> list[int]:
        """Everybody who has something to export."""
        return [row["id"] for row in self.db.execute("SELECT id FROM members WHERE status <> 'erased' ORDER BY id")]

    def export(self, member_id: int) -> privacy.Export:
        return privacy.export(self.stage.unit(), member_id, lambda export: export)

    def told(self, member_id: int) -> object:
        """All that the export says, to be compared; an export that stumbles over a value has read it."""
        try:
            return repr(self.export(member_id).areas)
        except (ValueError, KeyError, TypeError, AttributeError, AssertionError, DomainError) as error:
            return f"stumbled: {error!r}"

    def columns(self, table: str) -> list[sqlite3.Row]:
        """Columns that can be set."""
        return [c for c in self.db.execute(f'PRAGMA table_xinfo("{table}")') if c["hidden"] == 0]

    def bent(self, table: str, column: sqlite3.Row, rowid: int, member_id: int) -> bool:
        """Whether the person's export changes when a value of the row does."""
        before = self.told(member_id)
        name = column["name"]
        other = f'coalesce("{name}", {NOW}) + 100003'
        if column["type"] == "TEXT":
            other = f"coalesce(\"{name}\", '') || 'x'"
        elif name.startswith(("is_", "given", "last_", "walk_")):
            other = f'1 - "{name}"'
        self.db.execute("BEGIN")
        try:
            self.db.execute(f'UPDATE "{table}" SET "{name}" = {other} WHERE rowid = ?', (rowid,))
            return self.told(member_id) != before
        finally:
            self.db.execute("ROLLBACK")


def own_columns(life: Life) -> list[tuple[str, str]]:
    """(table, column) by which the person's own rows are found."""
    found = [(table, column) for table, columns in references(life.db).items() for column in columns]
    return [("members", "id"), *(pair for pair in [*found, *MORE_REFERENCES] if pair not in WHY_NOT)]


def is_without_rowid(life: Life, table: str) -> bool:
    sql = life.db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()["sql"]
    return "WITHOUT ROWID" in sql


def test_every_column_that_points_at_me_is_in_my_export(life):
    """The row is given to somebody else: my export must notice, or the reason why not stands above."""
    missing, unused = [], []
    stranger = 999
    for table, column in [*((t, c) for t, cs in references(life.db).items() for c in cs), *MORE_REFERENCES]:
        people = [
            row[0]
            for row in life.db.execute(f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL')
            if row[0] in life.people()
        ]
        if not people:
            unused.append((table, column))
            continue
        noticed = 0
        for member_id in people:
            before = life.told(member_id)
            life.db.execute("BEGIN")
            life.db.execute(
                f'UPDATE OR REPLACE "{table}" SET "{column}" = ? WHERE "{column}" = ?', (stranger, member_id)
            )
            noticed += life.told(member_id) != before
            life.db.execute("ROLLBACK")
        if not noticed and (table, column) not in WHY_NOT:
            missing.append((table, column))
    assert missing == [], "export it (services/<area>/personal_data.py), or say why: WHY_NOT of tests/rights/<area>.py"
    assert [pair for pair in unused if pair not in WHY_NOT] == [], "put one on the stage"


def test_every_column_of_my_rows_is_in_my_export(life):
    """Each value of a person's own rows is changed: the export must notice, or the reason stands above."""
    noticed, asked = set(), set()
    known = set(life.people())
    for table, owner in own_columns(life):
        if is_without_rowid(life, table):
            continue  # nothing but whose it is
        for column in life.columns(table):
            name = column["name"]
            if name in {"id", owner} or name in LEFT_OUT.get(table, {}):
                continue
            asked.add(f"{table}.{name}")
            mine = life.db.execute(
                f'SELECT rowid AS r, "{owner}" AS m FROM "{table}" WHERE "{owner}" IS NOT NULL'
                f' ORDER BY "{name}" IS NULL, rowid LIMIT 40'
            ).fetchall()
            if any(life.bent(table, column, row["r"], row["m"]) for row in mine if row["m"] in known):
                noticed.add(f"{table}.{name}")
    missing = asked - noticed
    assert sorted(missing) == [], "export it, or give the reason in LEFT_OUT of tests/rights/<area>.py"


def test_reasons_are_given_for_what_is_there(life):
    there = {
        (table, column["name"])
        for table in set().union(*(area.tables for area in HOUSE.personal_data))
        for column in life.columns(table)
    }
    assert WHY_NOT.keys() <= there
    assert {(table, name) for table, names in LEFT_OUT.items() for name in names} <= there


def packed(life: Life, member_id: int, language: str = "ru") -> tuple[str, str]:
    """(JSON, the readable page) as text."""
    export = life.export(member_id)
    held = dict.fromkeys(archive.files(export), b"content")
    _, packed_up = archive.build(Texts(language, "Europe/Moscow", 0), "Сеть", export, held)
    with zipfile.ZipFile(io.BytesIO(packed_up)) as files:
        by_ending = {name.rpartition(".")[2]: files.read(name).decode() for name in files.namelist()}
    return by_ending["json"], html.unescape(by_ending["html"])


def test_nothing_leads_to_others(life):
    people = life.db.execute("SELECT id, telegram_id, name FROM members WHERE status <> 'erased'").fetchall()
    marks = {str(mark): row["id"] for row in people for mark in (row["id"], row["telegram_id"], row["name"]) if mark}
    mark = re.compile("|".join(sorted(map(re.escape, marks), key=len, reverse=True)))
    seen_others = 0
    for member_id in life.people():
        for text in packed(life, member_id):
            assert {marks[found] for found in mark.findall(text)} <= {member_id}
            seen_others += "собеседник" in text
    assert seen_others > 20, "they are there, without a name"


def test_my_work_my_attendance_and_what_was_said_to_me_are_there(life):
    areas = dict(life.export(life.stage[Who.RIVAL]).areas)
    works = [record for record in areas["event-words"] if record.get("file") is not None]
    assert {record["file"].name for record in works} == {"урок.pdf"}
    assert [record["answer"] for record in works if record["answer"]] == ["Ответ"]
    marks = [record for record in dict(life.export(life.stage[Who.ABSENT]).areas)["events"] if "mark" in record]
    assert [record["mark"].code for record in marks] == ["no_show"]
    told, _ = packed(life, life.stage[Who.WAITING])
    assert "Мест меньше" in told


def test_the_audit_names_me_wherever_it_does(life):
    stage, me = life.stage, life.stage[Who.OWNER]
    stage.db.execute("BEGIN")
    try:
        audit.record(stage.unit(), None, "event.hand-over", Thing(EVENT, 1), before="слова", after=f"member:{me}")
        record = dict(life.export(me).areas)["audit"][-1]
    finally:
        stage.db.execute("ROLLBACK")
    assert (record["action"], record["about"], record["before"]) == ("event.hand-over", "event:1", None)


def test_a_draft_tells_nobody_elses_name(life):
    (draft,) = dict(life.export(life.stage[Who.ORGANIZER]).areas)["drafts"]
    assert draft["answers"] == [Person(life.stage.hidden), File("F2", "план.pdf"), "набросок"]


def test_scores_of_my_work_only_after_the_protocol(life):
    stage = life.stage
    stage.db.execute("BEGIN")
    try:
        stage.db.execute("UPDATE contests SET published_at = NULL")
        records = dict(life.export(stage[Who.ENTRANT]).areas)["event-words"]
        assert not [record for record in records if "scores" in record]
    finally:
        stage.db.execute("ROLLBACK")
    records = dict(life.export(stage[Who.ENTRANT]).areas)["event-words"]
    assert [record["scores"] for record in records if "scores" in record]


def test_files_are_in_the_archive_under_names_of_their_own(life):
    export = life.export(life.stage[Who.ENTRANT])
    held = dict.fromkeys(archive.files(export), b"content")
    _, packed_up = archive.build(Texts("ru", "Europe/Moscow", 0), "Сеть", export, held)
    with zipfile.ZipFile(io.BytesIO(packed_up)) as files:
        assert files.read("файлы/1 урок.pdf") == b"content"
    told, page = packed(life, life.stage[Who.ENTRANT])
    assert "файлы/1 урок.pdf" in told
    assert "файлы/1 урок.pdf" in page


def test_everything_that_a_notice_carries_is_known_to_the_export():
    """A new key of a payload is told, is a person, a moment, an event, or is left out for a reason."""
    known = HOUSE.carried.keys
    not_payload = {"asked", "expires_at", "urgent"}
    said = set()
    for path in (ROOT / "services").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            for keyword in node.keywords:
                if called in {"to_seat", "to_members"} and keyword.arg:
                    said |= {keyword.arg} - not_payload
                    given = ast.walk(keyword.value) if keyword.arg in HOUSE.carried.inside else ()
                elif called == "say" and keyword.arg == "payload":
                    given = ast.walk(keyword.value)
                else:
                    continue
                said |= {
                    k.value for d in given if isinstance(d, ast.Dict) for k in d.keys if isinstance(k, ast.Constant)
                }
    assert len(said) > 10
    assert said - known == set(), "tell the export what it is: `carried` in services/<area>/area.py"


def test_who_is_outside_can_export_too(life):
    for who in OUTSIDE - {Who.GUEST}:
        assert life.export(life.stage[who]).areas
