"""Personal invitation links: who invited, how many opened them, came and stayed, until when (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.base.writing import line_if_any
from domain.people.admission import (
    FIRST_DAYS,
    FIRST_USES,
    INVITATION,
    INVITATION_DAYS,
    INVITATION_USES,
    LABEL_LIMIT,
    USES_MOST,
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


@dataclass(frozen=True, slots=True)
class LinkCard:
    """A link with what became of it. `opened`: people who weren't in and opened it; `still`: who came and is in now.

    `is_mine`: the reader made it; `may_restore`: the reader may put it back; `may_keep_out`: its maker has put it out
    and could put it back, which the reader may end.
    """

    invitation: Invitation
    maker: Member | None
    opened: int
    still: int
    is_mine: bool
    may_restore: bool
    may_keep_out: bool = False


def create(
    unit: Unit, actor_id: int, *, days: int = FIRST_DAYS, uses: int = FIRST_USES, label: str | None = None
) -> Invitation:
    """A new link for `days` days and `uses` people (0: no end, no limit). Needs INVITE."""
    member = with_right(unit, actor_id, Right.INVITE)
    _require_offered(days, uses)
    _require_room(unit, member.id)
    code = new_code()
    admission.add_invitation(
        unit.db,
        code,
        created_by=member.id,
        now=unit.now,
        expires_at=_end(unit, days),
        max_uses=uses or None,
        label=line_if_any(label, LABEL_LIMIT),
    )
    audit.record(unit, member.id, "invitation.create", Thing(INVITATION, code))
    return one(unit, member.id, code)


def _require_offered(days: int, uses: int) -> None:
    if days not in INVITATION_DAYS or uses not in INVITATION_USES:
        raise DomainError("error-option-gone")


def _require_room(unit: Unit, member_id: int) -> None:
    live = [i for i in admission.invitations_of(unit.db, member_id) if is_usable(i, unit.now)]
    if len(live) >= MOST_LIVE:
        raise DomainError("error-invitations-many", most=MOST_LIVE)


def _end(unit: Unit, days: int) -> int | None:
    return unit.now + days * 86400 if days else None


def mine(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[LinkCard]:
    """The person's own links: those that admit somebody first, then the newest. Needs INVITE."""
    member = with_right(unit, actor_id, Right.INVITE)
    return admission.invitations(unit.db, unit.now, window, member.id).of(
        lambda found: [_card(unit, member, i) for i in found]
    )


def of_all(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[LinkCard]:
    """Everybody's links, in the same order. Needs SEE_AUDIT."""
    member = with_right(unit, actor_id, Right.SEE_AUDIT)
    return admission.invitations(unit.db, unit.now, window).of(lambda found: [_card(unit, member, i) for i in found])


def one(unit: Unit, actor_id: int, code: str) -> Invitation:
    """One of the person's own links; for whoever may see the audit, anybody's."""
    return _seen(unit, reading_member(unit, actor_id), code)


def card(unit: Unit, actor_id: int, code: str) -> LinkCard:
    """The same with what became of it."""
    member = reading_member(unit, actor_id)
    return _card(unit, member, _seen(unit, member, code))


def _seen(unit: Unit, member: Member, code: str) -> Invitation:
    invitation = admission.invitation(unit.db, code)
    if invitation is None or (invitation.created_by != member.id and Right.SEE_AUDIT not in rights_of(member.roles)):
        raise DomainError("error-invitation-gone")
    return invitation


def _card(unit: Unit, member: Member, invitation: Invitation) -> LinkCard:
    return LinkCard(
        invitation,
        members.by_id(unit.db, invitation.created_by, unit.now),
        admission.count_openings(unit.db, invitation.code),
        admission.count_still_in(unit.db, invitation.code),
        invitation.created_by == member.id,
        _may_restore(member, invitation),
        invitation.is_out_by_maker and invitation.created_by != member.id,
    )


def _may_restore(member: Member, invitation: Invitation) -> bool:
    """A link stands for the yes of its maker, so nobody else puts back what they put out; and what an organizer put out
    is put back by organizers."""
    if invitation.revoked_at is None or Right.INVITE not in rights_of(member.roles):
        return False
    if invitation.revoked_by is None:
        return invitation.created_by == member.id
    return Right.SEE_AUDIT in rights_of(member.roles)


def rename(unit: Unit, actor_id: int, code: str, label: str | None) -> Invitation:
    """What the link is called for whoever made it; None: by its number."""
    invitation, said = _own(unit, actor_id, code), line_if_any(label, LABEL_LIMIT)
    if said != invitation.label:
        admission.rename_invitation(unit.db, code, said)
        audit.record(unit, actor_id, "invitation.rename", Thing(INVITATION, code), before=invitation.label, after=said)
    return one(unit, actor_id, code)


def limit(unit: Unit, actor_id: int, code: str, *, days: int | None = None, uses: int | None = None) -> Invitation:
    """Another end, counted from now, or another number of people, offered or not (0: none; None: as it is).

    For how many it is, is fixed once somebody has come: a link for few says that its people are known to its maker.
    """
    invitation = _own(unit, actor_id, code)
    _require_offered(INVITATION_DAYS[0] if days is None else days, INVITATION_USES[0])
    if uses is not None and not 0 <= uses <= USES_MOST:
        raise DomainError("error-option-gone")
    until = invitation.expires_at if days is None else _end(unit, days)
    most = invitation.max_uses if uses is None else uses or None
    if most != invitation.max_uses and invitation.uses:
        raise DomainError("error-invitation-uses-kept")
    if not is_usable(invitation, unit.now):
        _require_room(unit, actor_id)
    if (until, most) != (invitation.expires_at, invitation.max_uses):
        admission.limit_invitation(unit.db, code, expires_at=until, max_uses=most)
        if days is not None:
            audit.record(unit, actor_id, "invitation.days", Thing(INVITATION, code), after=str(days or "∞"))
        if uses is not None:
            audit.record(unit, actor_id, "invitation.uses", Thing(INVITATION, code), after=str(uses or "∞"))
    return one(unit, actor_id, code)


def _own(unit: Unit, actor_id: int, code: str) -> Invitation:
    with_right(unit, actor_id, Right.INVITE)
    invitation = one(unit, actor_id, code)
    if invitation.created_by != actor_id:
        raise DomainError("error-invitation-not-yours")
    return invitation


def revoke(unit: Unit, actor_id: int, code: str) -> Invitation:
    """Put it out: the link admits nobody until it is put back; those who came by it stay.

    What its maker has put out an organizer can put out as well, and then it is theirs to put back.
    """
    acting_member(unit, actor_id)
    invitation = one(unit, actor_id, code)
    by = None if invitation.created_by == actor_id else actor_id
    if admission.revoke_invitation(unit.db, code, unit.now, by):
        audit.record(unit, actor_id, "invitation.revoke", Thing(INVITATION, code))
    return one(unit, actor_id, code)


def restore(unit: Unit, actor_id: int, code: str) -> Invitation:
    """Put it back as it was: its maker what they put out, an organizer what an organizer put out. Needs INVITE."""
    member = with_right(unit, actor_id, Right.INVITE)
    invitation = one(unit, actor_id, code)
    if invitation.revoked_at is None:
        return invitation
    if not _may_restore(member, invitation):
        raise DomainError("error-invitation-not-yours")
    _require_room(unit, invitation.created_by)
    if admission.restore_invitation(unit.db, code):
        audit.record(unit, actor_id, "invitation.restore", Thing(INVITATION, code))
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
