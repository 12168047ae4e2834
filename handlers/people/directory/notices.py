"""What the bot says about contacts."""

from __future__ import annotations

from typing import Any

from domain.base.members import Member
from domain.people.contacts import Relation
from handlers.people.directory.presses import Among, Place, ShowPerson
from handlers.people.directory.screens import answer_rows, asked_text, contact_text
from handlers.ui.notice import Notice
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.people import contacts


def contact_request(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Somebody asks for the reader's contact; nothing once it is answered."""
    seen = contacts.notice(unit, reader.id, payload["request"])
    if seen is None or seen.relation is not Relation.ASKS_ME or seen.request is None:
        return None
    card = Button(t.plain("people-to-card"), ShowPerson(id=seen.card.id, among=Among.CONTACTS))
    return Notice(
        asked_text(t, seen.card, seen.request.note),
        to=card if seen.is_found else None,
        rows=answer_rows(t, seen.request.id, Place(among=Among.CONTACTS)),
    )


def contact_answer(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """The other has agreed: here is the contact."""
    seen = contacts.notice(unit, reader.id, payload["request"])
    if seen is None or seen.relation is not Relation.OPENED:
        return None
    # A username may be another's by the time this is read: the card, one tap away, asks Telegram for today's.
    contact = contact_text(t, seen.contact) if seen.contact is None or not seen.contact.username else None
    return Notice(
        lines(t("people-opened", name=seen.card.name), contact),
        to=Button(t.plain("people-to-card"), ShowPerson(id=seen.card.id, among=Among.CONTACTS)),
    )


NOTICES = {"contact-request": contact_request, "contact-answer": contact_answer}
