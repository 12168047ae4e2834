"""Contacts that open when both want it (PRODUCT §1).

A no is silent: to the one who asked it looks like no answer yet, and so does «больше не спрашивать».
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.people import lives
from domain.people.contacts import DAY, ContactRequest, ContactState, Relation, clean_note, is_waiting, require_may_ask
from services.base import lifecycle, outbox
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.people import listing
from services.people.directory import Card, any_card
from storage.base import members
from storage.people import contacts


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach somebody who agreed: the Telegram id, and the username they had when agreeing."""

    name: str
    telegram_id: int
    username: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's card and how the viewer stands to them. `request` is the one that matters, if any.

    `contact` is there once both agreed. `is_found`: in the directory, so that others can find the card.
    """

    card: Card
    relation: Relation
    request: ContactRequest | None
    contact: Contact | None
    is_found: bool


@dataclass(frozen=True, slots=True)
class MyContacts:
    """Who waits for the viewer's answer, and whose contact is open; newest first."""

    asking: list[Person]
    opened: list[Person]
    is_quiet: bool


def person(unit: Unit, actor_id: int, member_id: int) -> Person:
    """A person's card, for those who may see it: listed people, whoever asks the viewer, opened contacts.

    Raises `DomainError` otherwise.
    """
    viewer = reading_member(unit, actor_id)
    relation, request = _relation(unit, viewer.id, member_id)
    listed = listing.is_listed(unit, member_id)
    if member_id != viewer.id and not listed and relation not in {Relation.OPENED, Relation.ASKS_ME}:
        raise DomainError("error-person-hidden")
    contact = _contact(unit, viewer.id, request) if relation is Relation.OPENED and request else None
    return Person(any_card(unit, viewer, member_id), relation, request, contact, listed)


def ask(unit: Unit, actor_id: int, member_id: int, note: str | None, username: str | None) -> Person:
    """Ask a listed person to open contacts; whoever was asked by them first agrees with it.

    `username`: the asker's own now. Asking again while waiting changes nothing but raises `DomainError`,
    as do a wish not to be asked and more than ASKS_A_DAY requests a day.
    """
    asker = acting_member(unit, actor_id)
    note = clean_note(note)
    relation, request = _relation(unit, asker.id, member_id)
    if relation is Relation.OPENED:
        return person(unit, asker.id, member_id)
    if relation is Relation.ASKS_ME and request is not None:
        return answer(unit, asker.id, request.id, True, username)
    require_may_ask_person(unit, asker.id, member_id)
    if request is not None and request.state is ContactState.ASKED:
        lifecycle.move(unit, contacts.STATE, lives.ASK_ANEW, request.id, request.state, decided_at=unit.now)
    contacts.unblock(unit.db, asker.id, member_id)
    unheard = contacts.blocks(unit.db, member_id, asker.id)
    request_id = contacts.add(
        unit.db,
        from_id=asker.id,
        to_id=member_id,
        state=ContactState.DECLINED if unheard else ContactState.ASKED,
        note=note,
        username=username,
        now=unit.now,
    )
    if not unheard:
        outbox.say(
            unit,
            kind="contact-request",
            to=member_id,
            key=f"contact-request:{request_id}",
            payload={"request": request_id},
        )
    return person(unit, asker.id, member_id)


def require_may_ask_person(unit: Unit, actor_id: int, member_id: int) -> None:
    """Raise `DomainError` unless a request to this person would go out now."""
    asker = acting_member(unit, actor_id)
    if member_id == asker.id:
        raise DomainError("error-contact-self")
    if not listing.is_listed(unit, member_id):
        raise DomainError("error-person-hidden")
    relation, _ = _relation(unit, asker.id, member_id)
    if relation is Relation.QUIET:
        raise DomainError("error-contact-quiet")
    if relation is Relation.ASKED:
        raise DomainError("error-contact-asked")
    require_may_ask(contacts.count_since(unit.db, asker.id, unit.now - DAY))


def answer(unit: Unit, actor_id: int, request_id: int, opens: bool, username: str | None) -> Person:
    """Open contacts, or «не сейчас», which can be changed into a yes later. Twice changes nothing.

    `username`: of the one who answers, now; kept with a yes only.
    """
    member = acting_member(unit, actor_id) if opens else reading_member(unit, actor_id)
    request = _asked_of(unit, member, request_id)
    if not opens:
        _decline(unit, request)
    elif request.state is not ContactState.OPENED:
        any_card(unit, member, request.from_id)  # whoever has left the network can't be reached any more
        answered = request.id, request.state
        lifecycle.move(unit, contacts.STATE, lives.OPEN, *answered, decided_at=unit.now, to_username=username)
        contacts.unblock(unit.db, member.id, request.from_id)
        outbox.say(
            unit,
            kind="contact-answer",
            to=request.from_id,
            key=f"contact-answer:{request.id}",
            payload={"request": request.id},
        )
    return _seen(unit, member, request)


def _decline(unit: Unit, request: ContactRequest) -> None:
    """A no; twice changes nothing, and what is open stays open."""
    if request.state is ContactState.ASKED:
        lifecycle.move(unit, contacts.STATE, lives.DECLINE, request.id, request.state, decided_at=unit.now)


def never(unit: Unit, actor_id: int, request_id: int) -> Person:
    """«Больше не спрашивать»: a no, and requests of that person don't come through any more."""
    member = reading_member(unit, actor_id)
    request = _asked_of(unit, member, request_id)
    _decline(unit, request)
    contacts.block(unit.db, member.id, request.from_id, unit.now)
    return _seen(unit, member, request)


def set_quiet(unit: Unit, actor_id: int, quiet: bool) -> MyContacts:
    """«Не беспокоить»: the card stays, but says that its owner isn't to be asked for a contact."""
    member = reading_member(unit, actor_id)
    contacts.set_quiet(unit.db, member.id, quiet, unit.now)
    return mine(unit, member.id)


def mine(unit: Unit, actor_id: int) -> MyContacts:
    """Requests that wait for the viewer, and opened contacts of people who are still in the network."""
    viewer = reading_member(unit, actor_id)
    asking: list[Person] = []
    opened: dict[int, Person] = {}
    everybody = contacts.of_member(unit.db, viewer.id)
    people = members.by_ids(unit.db, {request.other(viewer.id) for request in everybody}, unit.now)
    for request in everybody:
        other = request.other(viewer.id)
        if not people[other].is_member or other in opened:
            continue
        if request.state is ContactState.OPENED:
            opened[other] = _seen(unit, viewer, request)
        elif request.state is ContactState.ASKED and request.to_id == viewer.id:
            asking.append(_seen(unit, viewer, request))
    return MyContacts(asking, list(opened.values()), contacts.is_quiet(unit.db, viewer.id))


def notice(unit: Unit, actor_id: int, request_id: int) -> Person | None:
    """What a notice about a request says, read at sending; None when there is nothing to say any more."""
    viewer = reading_member(unit, actor_id)
    request = contacts.by_id(unit.db, request_id)
    if request is None or viewer.id not in {request.from_id, request.to_id}:
        return None
    other = members.by_id(unit.db, request.other(viewer.id), unit.now)
    if other is None or not other.is_member:
        return None
    return _seen(unit, viewer, request)


def _seen(unit: Unit, viewer: Member, request: ContactRequest) -> Person:
    """The other person of a request, as the viewer may see them through it."""
    other = request.other(viewer.id)
    relation, current = _relation(unit, viewer.id, other)
    contact = _contact(unit, viewer.id, current) if relation is Relation.OPENED and current else None
    return Person(any_card(unit, viewer, other), relation, current or request, contact, listing.is_listed(unit, other))


def _asked_of(unit: Unit, member: Member, request_id: int) -> ContactRequest:
    request = contacts.by_id(unit.db, request_id)
    if request is None or request.to_id != member.id:
        raise DomainError("error-contact-gone")
    return request


def _relation(unit: Unit, viewer_id: int, other_id: int) -> tuple[Relation, ContactRequest | None]:
    if (open_ := contacts.opened(unit.db, viewer_id, other_id)) is not None:
        return Relation.OPENED, open_
    theirs = contacts.last(unit.db, other_id, viewer_id)
    if theirs is not None and theirs.state is ContactState.ASKED:
        return Relation.ASKS_ME, theirs
    my_own = contacts.last(unit.db, viewer_id, other_id)
    if my_own is not None and is_waiting(my_own, unit.now):
        return Relation.ASKED, my_own
    if contacts.is_quiet(unit.db, other_id):
        return Relation.QUIET, my_own
    return Relation.NONE, my_own


def _contact(unit: Unit, viewer_id: int, request: ContactRequest) -> Contact | None:
    other = members.by_id(unit.db, request.other(viewer_id), unit.now)
    if other is None or other.telegram_id is None:
        return None
    return Contact(other.name or "", other.telegram_id, request.username_of(other.id))
