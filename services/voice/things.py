"""Announcements and linked chats, as other areas ask for them."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.voice.announcements import ANNOUNCEMENT
from domain.voice.chats import CHAT
from services.base.areas import Known
from services.base.unit import Unit
from services.voice import chats
from services.voice.announcements import access, looking
from storage.voice import announcements
from storage.voice import chats as chat_rows


def _beginning(unit: Unit, thing: Thing) -> str | None:
    """Of its words; a lone file has none."""
    found = announcements.by_id(unit.db, thing.number)
    return (found.title() or None) if found is not None else None


def _see_announcement(unit: Unit, reader: Member, thing: Thing) -> object:
    """Its makers' and its recipients' to see."""
    try:
        return access.allowed(unit, reader.id, thing.number)
    except DomainError:
        return looking.received(unit, reader.id, thing.number)


def _chat(unit: Unit, thing: Thing) -> str | None:
    return next((chat.title for chat in chat_rows.linked(unit.db) if chat.chat_id == thing.number), None)


THINGS = (
    Known(ANNOUNCEMENT, title=_beginning, seen_by=_see_announcement),
    Known(CHAT, title=_chat, seen_by=lambda unit, reader, thing: chats.linked(unit, reader.id)),
)
