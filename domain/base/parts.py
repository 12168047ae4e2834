"""A person's part on a thing: who hosts, speaks, judges, leads a team (PRODUCT §5, §6).

A thing's kind says which roles there are on it, and which must always be held. Both sides say yes before a part is
held: one is invited and accepts, or asks and is taken. What was is kept: a part that is over is `ENDED`, not gone.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.lifecycle import Gate, Move
from domain.base.things import Thing

NOTE_LIMIT = 300
"""Characters of the sentence that may go with an invitation or an application."""


class PartState(StrEnum):
    ASKED = "asked"
    """By the person themself; those who lead the thing answer."""
    INVITED = "invited"
    """By those who lead the thing; the person answers."""
    ACCEPTED = "accepted"
    """Both sides have said yes: the part is held."""
    DECLINED = "declined"
    """The person said no; they may still change their mind."""
    REFUSED = "refused"
    """Those who lead the thing said no to an application."""
    ENDED = "ended"
    """Left, dismissed, taken back, or handed over. Only a new invitation or application begins it anew."""


@dataclass(frozen=True, slots=True)
class PartRole:
    """A role on a kind of things. `name` stands in rows and buttons."""

    name: str
    last_holder: str | None = None
    """The refusal told to the last holder, where the role must always be held; None: it may stand empty."""

    @property
    def must_be_held(self) -> bool:
        return self.last_holder is not None


@dataclass(frozen=True, slots=True)
class Part:
    """A row of parts. `name` is the member's now, empty once erased; times are UTC epoch seconds."""

    id: int
    thing: Thing
    member_id: int
    role: str
    state: PartState
    name: str = ""
    given_by: int | None = None
    """Who invited, or the person themself who asked; None: the network."""
    at: int = 0
    """When it was given or asked for."""
    since: int = 0
    """When it came into this state."""
    note: str | None = None
    instead_of: int | None = None
    """A hand-over: whose part ends when this one is accepted."""

    @property
    def is_held(self) -> bool:
        return self.state is PartState.ACCEPTED


@dataclass(frozen=True, slots=True)
class Holding:
    """What the gate of a part is asked with: its role, and who holds that role and is in the network."""

    part: Part
    role: PartRole
    present: Collection[int]

    @property
    def is_last(self) -> bool:
        """Whether nobody else holds a role that must be held."""
        return self.role.must_be_held and self.part.is_held and not set(self.present) - {self.part.member_id}


def _require_another(holding: Holding) -> None:
    if holding.role.last_holder is not None and holding.is_last:
        raise DomainError(holding.role.last_holder)


# The steps of a part (domain/base/lives.PART is their table).
P = PartState
_THEMSELF = "the person themself"
_LEADS = "whoever leads the thing"
ANOTHER_HOLDER = Gate("another one holds what must be held", _THEMSELF, _require_another)
"""Asked with a `Holding`."""

TAKE = Move("take", (P.ASKED, P.REFUSED), P.ACCEPTED, (_LEADS,))
REFUSE = Move("refuse", (P.ASKED,), P.REFUSED, (_LEADS,))
ACCEPT = Move("accept", (P.INVITED, P.DECLINED), P.ACCEPTED, (_THEMSELF,))
DECLINE = Move("decline", (P.INVITED, P.ACCEPTED), P.DECLINED, (_THEMSELF,), gates=(ANOTHER_HOLDER,))
END = Move("end", (P.ASKED, P.INVITED, P.ACCEPTED, P.DECLINED, P.REFUSED), P.ENDED, (_THEMSELF, _LEADS),
           gates=(ANOTHER_HOLDER,))  # fmt: skip
HAND_OVER = Move("hand over", (P.ACCEPTED,), P.ENDED, ("whoever accepts it",))
LEAVE = Move("leave the network", END.from_, P.ENDED, (_THEMSELF,))
INVITE = Move("invite", (P.DECLINED, P.REFUSED, P.ENDED), P.INVITED, (_LEADS,))
ASK = Move("ask", (P.DECLINED, P.REFUSED, P.ENDED), P.ASKED, (_THEMSELF,))
GIVE = Move("give", (P.ASKED, P.INVITED, P.DECLINED, P.REFUSED, P.ENDED), P.ACCEPTED, ("the network",))
"""Nobody is asked: to whoever takes over what nobody else can."""


def after_no(part: Part) -> Move[PartState]:
    """The step of a person who says no.

    Whoever was invited may change their mind; whoever asked for it must ask again.
    """
    return END if part.is_held and part.given_by == part.member_id else DECLINE
