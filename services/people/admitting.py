"""Somebody is in from now on, by whichever way they came (PRODUCT §1)."""

from __future__ import annotations

from domain.base.lifecycle import Move
from domain.base.members import MEMBER, Member, Status
from domain.base.things import Thing
from services.base import lifecycle
from services.base.lifecycle import Act
from services.base.members import consent_standing
from services.base.unit import Unit
from services.people import listing, promises, roles
from services.people.promises import Kept
from storage.base import members


def admit(unit: Unit, member: Member, step: Move[Status]) -> Kept | None:
    """The person is in; what a link has promised them is done with it."""
    act, standing = Act(member.id, Thing(MEMBER, member.id)), consent_standing(unit, member.id)
    lifecycle.move(unit, members.STATUS, step, member.id, member.status, act, facts=standing)
    members.update(unit.db, member.id, joined_at=member.joined_at or unit.now, left_at=None)
    roles.first_grants(unit, member)
    listing.refresh(unit, member.id)
    return promises.keep(unit, member.id)
