"""How one gets into the network: open, by approval, by invitation (PRODUCT §1)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError

INVITATION = "invitation"
"""The kind of thing that a personal link is; it is known by its code."""
INVITATION_DAYS = (7, 30, 90, 0)
"""Offered lives of a link in days; 0 has no end."""
INVITATION_USES = (1, 10, 50, 0)
"""Offered numbers of people; 0 has no limit."""
FIRST_DAYS, FIRST_USES = 30, 10
"""What a link is made with; both can be changed on its card."""
USES_MOST = 10_000
"""People that can be typed for a link; for more it is without a limit."""
LABEL_LIMIT = 60
"""Characters of what a link is called for whoever made it."""
ANSWERED_IN = 3 * 86_400
"""Seconds after which whoever may decide is reminded of an application."""
ASKED_LIMIT = 500
"""Characters of a question to whoever applies, and of the answer."""
ASKED_MOST = 5
"""Questions about one application: more is a talk."""
PERSONAL_USES = 10
"""A link for no more people is given to those whom one knows: coming by it is a sign that somebody is a colleague
(PRODUCT §7). A wider one may hang in any chat."""


class Admission(StrEnum):
    OPEN = "open"
    APPROVAL = "approval"
    INVITATION = "invitation"


class Verdict(StrEnum):
    WAITING = "waiting"
    """None yet: the application is open."""
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A personal link. `expires_at` in UTC epoch seconds, `max_uses` people; None has no limit.

    `number`: the how-manyth link of its creator it is, from 1; links without a `label` are told apart by it.
    `revoked_by`: who put it out; None: its maker, or the erasure of their data.
    """

    code: str
    created_by: int
    created_at: int
    expires_at: int | None
    max_uses: int | None
    uses: int
    revoked_at: int | None
    number: int
    label: str | None = None
    revoked_by: int | None = None

    @property
    def is_out_by_maker(self) -> bool:
        """Whether its maker put it out, and may put it back."""
        return self.revoked_at is not None and self.revoked_by is None


@dataclass(frozen=True, slots=True)
class Application:
    """A wish to join that an organizer decides on; open while the verdict is `WAITING`."""

    id: int
    member_id: int
    created_at: int
    verdict: Verdict = Verdict.WAITING
    decided_by: int | None = None
    decided_at: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ApplicationWords:
    """What an organizer asked about an application, or (by the applicant) what was answered."""

    by_id: int
    at: int
    text: str


def new_code() -> str:
    """An unguessable code for a deep link: 12 of A–Z a–z 0–9 _ - (72 bits)."""
    return secrets.token_urlsafe(9)


def is_usable(invitation: Invitation, now: int) -> bool:
    """Not revoked, not expired, not used up."""
    return (
        invitation.revoked_at is None
        and (invitation.expires_at is None or now < invitation.expires_at)
        and (invitation.max_uses is None or invitation.uses < invitation.max_uses)
    )


def require_usable(invitation: Invitation | None, now: int) -> Invitation:
    """The invitation, or a `DomainError` that says what is wrong with it."""
    if invitation is None or invitation.revoked_at is not None:
        raise DomainError("error-invitation-gone")
    if invitation.expires_at is not None and now >= invitation.expires_at:
        raise DomainError("error-invitation-expired")
    if invitation.max_uses is not None and invitation.uses >= invitation.max_uses:
        raise DomainError("error-invitation-used-up")
    return invitation


def is_admitted_at_once(admission: Admission, *, invited: bool) -> bool:
    """Whether a person with everything filled in becomes a member now; otherwise an organizer decides.

    A personal invitation stands for an organizer's yes, so it admits at once under all three settings.
    Raises `DomainError` when the network takes people by invitation only and there is none.
    """
    if admission is Admission.INVITATION and not invited:
        raise DomainError("error-invitation-needed")
    return invited or admission is Admission.OPEN
