"""Personal invitation links: who invited, how many came, until when (PRODUCT §1)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.people.admission import (
    INVITATION,
    INVITATION_DAYS,
    INVITATION_USES,
    Invitation,
    is_usable,
    new_code,
    require_usable,
)
from services.base import audit
from services.base.members import acting_member, reading_member, with_right
from services.base.unit import Unit
from storage.base import members
from storage.people import admission

MOST_LIVE = 20
"""Links of one person that still admit somebody."""


def create(unit: Unit, actor_id: int, *, days: int, uses: int) -> Invitation:
    """A new link for `days` days and `uses` people (0: no end, no limit). Needs INVITE."""
    member = with_right(unit, actor_id, Right.INVITE)
    if days not in INVITATION_DAYS or uses not in INVITATION_USES:
        raise DomainError("error-option-gone")
    live = [i for i in admission.invitations_of(unit.db, member.id) if is_usable(i, unit.now)]
    if len(live) >= MOST_LIVE:
        raise DomainError("error-invitations-many", most=MOST_LIVE)
    code = new_code()
    admission.add_invitation(
        unit.db,
        code,
        created_by=member.id,
        now=unit.now,
        expires_at=unit.now + days * 86400 if days else None,
        max_uses=uses or None,
    )
    audit.record(unit, member.id, "invitation.create", Thing(INVITATION, code))
    return one(unit, member.id, code)


def mine(unit: Unit, actor_id: int) -> list[Invitation]:
    """The person's own links that aren't revoked, newest first. Needs INVITE."""
    member = with_right(unit, actor_id, Right.INVITE)
    return [i for i in admission.invitations_of(unit.db, member.id) if i.revoked_at is None]


def one(unit: Unit, actor_id: int, code: str) -> Invitation:
    """One of the person's own links."""
    member = reading_member(unit, actor_id)
    invitation = admission.invitation(unit.db, code)
    if invitation is None or (invitation.created_by != member.id and Right.SEE_AUDIT not in rights_of(member.roles)):
        raise DomainError("error-invitation-gone")
    return invitation


def revoke(unit: Unit, actor_id: int, code: str) -> Invitation:
    """The link admits nobody from now on; those who came by it stay."""
    acting_member(unit, actor_id)
    one(unit, actor_id, code)
    if admission.revoke_invitation(unit.db, code, unit.now):
        audit.record(unit, actor_id, "invitation.revoke", Thing(INVITATION, code))
    return one(unit, actor_id, code)


def usable(unit: Unit, code: str) -> Invitation:
    """The invitation, if it still admits somebody; raises `DomainError` that says why it doesn't.

    A link stands for the yes of whoever issued it, so it dies with their right to invite.
    """
    invitation = require_usable(admission.invitation(unit.db, code), unit.now)
    issuer = members.by_id(unit.db, invitation.created_by, unit.now)
    if issuer is None or not issuer.is_member or Right.INVITE not in rights_of(issuer.roles):
        raise DomainError("error-invitation-gone")
    return invitation
