"""What may be pointed at of people and their way in, as other areas ask for it."""

from __future__ import annotations

from domain.base.consents import CONSENT
from domain.base.members import MEMBER, Member
from domain.base.things import NETWORK, Thing
from domain.people.admission import INVITATION
from domain.people.schools import SCHOOL, written
from services.base.areas import Known
from services.base.unit import Unit
from services.people import contacts, invitations
from services.people.schools import records as schools
from storage.base import members
from storage.people import admission
from storage.people import schools as stored_schools


def _name(unit: Unit, thing: Thing) -> str | None:
    found = members.by_id(unit.db, thing.number, unit.now)
    return found.name if found is not None else None


def _number(unit: Unit, thing: Thing) -> str | None:
    """A link is told from others of its creator by its name, or by its number."""
    found = admission.invitation(unit.db, thing.code)
    return found.label or str(found.number) if found is not None else None


def _see_person(unit: Unit, reader: Member, thing: Thing) -> object:
    return contacts.person(unit, reader.id, thing.number)


def _see_invitation(unit: Unit, reader: Member, thing: Thing) -> object:
    return invitations.one(unit, reader.id, thing.code)


def _school(unit: Unit, thing: Thing) -> str | None:
    found = stored_schools.led_to(unit.db, thing.number)
    return None if found is None else written(found)


def _see_school(unit: Unit, reader: Member, thing: Thing) -> object:
    return schools.card(unit, reader.id, thing.number)


THINGS = (
    Known(MEMBER, title=_name, seen_by=_see_person),
    Known(SCHOOL, title=_school, seen_by=_see_school),
    Known(INVITATION, title=_number, seen_by=_see_invitation),
    # The text of a consent and the network itself are everybody's to see.
    Known(CONSENT, title=lambda unit, thing: thing.code, seen_by=lambda unit, reader, thing: None),
    Known(NETWORK, title=lambda unit, thing: unit.network.name, seen_by=lambda unit, reader, thing: None),
)
