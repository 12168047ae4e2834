"""Exports and erasures of what a person chose to hear of, wrote to everybody, and pressed under announcements."""

from __future__ import annotations

import json

from domain.base.notices import Category, Mode
from domain.voice.subscriptions import OWN_LEVEL
from services.base.areas import PersonalData
from services.base.records import Record, Word, at, file
from services.base.unit import Unit
from services.voice.usual import usual_hours
from storage.base import notices
from storage.voice import announcements, saved_segments, subscriptions


def export_notices(unit: Unit, member_id: int) -> list[Record]:
    chosen = notices.preferences_of(unit.db, [member_id], usual_hours(unit))[member_id]
    records: list[Record] = [
        {"category": _category(category), "mode": _mode(category, mode)} for category, mode in chosen.modes.items()
    ]
    if (hours := chosen.quiet) is not None:
        records.append({"quiet_from": _clock(hours.start), "quiet_until": _clock(hours.end)})
    for thing, muted_at in notices.muted(unit.db, member_id):
        records.append({"muted": unit.areas.title(unit, thing), "muted_at": at(muted_at)})
    return records


def erase_notices(unit: Unit, member_id: int) -> None:
    notices.forget(unit.db, member_id)


def export_subscriptions(unit: Unit, member_id: int) -> list[Record]:
    return [
        {
            "kind": Word(
                f"follow-{wanted.kind}-{wanted.form}" if wanted.form else f"follow-{wanted.kind}", wanted.kind
            ),
            "subject": Word(f"subject-{wanted.subject}", wanted.subject) if wanted.subject else None,
            "region": wanted.region or None,
            "words": wanted.words or None,
            "grades": Word("follow-own-level", wanted.grades) if wanted.grades == OWN_LEVEL else wanted.grades or None,
            "best": wanted.best or None,
            "used": wanted.used or None,
            "when": at(one.created_at),
            "off_at": at(one.off_at),
        }
        for one in reversed(subscriptions.of(unit.db, member_id))
        for wanted in (one.wanted,)
    ]


def erase_subscriptions(unit: Unit, member_id: int) -> None:
    subscriptions.forget(unit.db, member_id)


def export_announcements(unit: Unit, member_id: int) -> list[Record]:
    written: list[Record] = [
        {
            "text": row["words"],
            "written_at": at(row["created_at"]),
            "file": file(row["attachment"] and json.loads(row["attachment"])),
        }
        for row in announcements.written_by(unit.db, member_id)
    ]
    pressed: list[Record] = [
        {"pressed_under": row["words"], "pressed_at": at(row["at"])}
        for row in announcements.pressed_by(unit.db, member_id)
    ]
    saved: list[Record] = [
        {"segment_saved": one.name, "saved_at": at(one.made_at)} for one in saved_segments.made_by(unit.db, member_id)
    ]
    return written + pressed + saved


def erase_announcements(unit: Unit, member_id: int) -> None:
    announcements.forget(unit.db, member_id)
    saved_segments.forget(unit.db, member_id)


def _category(category: Category) -> Word:
    return Word(f"notices-{category}", category)


def _mode(category: Category, mode: Mode) -> Word:
    digest = category is Category.DIGEST and mode is Mode.NOW
    return Word("notices-digest-on" if digest else f"notices-mode-{mode}", mode)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


PERSONAL_DATA = (
    PersonalData(
        name="notices",
        tables=frozenset({"notice_modes", "quiet_hours", "muted_things"}),
        export=export_notices,
        erase=erase_notices,
    ),
    PersonalData(
        name="subscriptions",
        tables=frozenset({"subscriptions"}),
        export=export_subscriptions,
        erase=erase_subscriptions,
    ),
    PersonalData(
        name="announcements",
        tables=frozenset({"announcements", "announcement_taps", "linked_chats", "saved_segments"}),
        export=export_announcements,
        erase=erase_announcements,
        stays=True,
    ),
)
