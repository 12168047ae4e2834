"""What of people waits: contacts asked of a person, applications, roles that end."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.consents import Shipped
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.people.contacts import DAY
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from storage.base import consents
from storage.people import waiting

ROLE_ENDS = 14 * DAY
"""How long before its end a role is mentioned to those who may give it again."""


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Requests to open a contact."""
    for row in waiting.contacts_asked(unit.db, member.id):
        yield Waiting("contact", (row["from_id"],), row["created_at"], args={"who": row["name"]})


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Applications for whoever may admit, roles that end for whoever may grant, a text of the consent to publish."""
    rights = rights_of(member.roles)
    if Right.ADMIT in rights:
        for row in waiting.applications(unit.db):
            yield Waiting("application", (row["id"],), row["created_at"], args={"who": row["name"]})
    if Right.GRANT_ROLES in rights:
        for row in waiting.roles_that_end(unit.db, unit.now, unit.now + ROLE_ENDS):
            args = {"who": row["name"], "role": row["role"]}
            yield Waiting("role-ends", (row["member_id"],), row["until"] - ROLE_ENDS, row["until"], args)
    if Right.PUBLISH_CONSENT in rights and (shipped := consents.newest_shipped(unit.db)) is not None:
        state, came_at = shipped
        if state is Shipped.OFFERED:
            yield Waiting("consent-offered", (), came_at)


MINE = OnMenu(frozenset({"contact"}), mine, waiting.CONTACT_ASKED)
TODAY = Waits(frozenset({"application", "role-ends", "consent-offered"}), today)
