"""Where a proposal is on its way to a vote, for one reader: what it waits for, and what they can do about it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.decisions import counting, lives
from domain.decisions.amendments import AMENDABLE
from domain.decisions.decisions import Decision, State
from services.base.unit import Unit
from services.decisions import electing, group_cards, merging, replying, secrecy
from services.decisions.access import thing
from services.discussion import views as talks
from services.discussion.views import NOTHING_SAID, Head
from storage.base import members
from storage.decisions import amendments, decisions, ways

_AMENDED = frozenset(State) - {State.DRAFT, State.GATHERING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """`active`: N as it is now, `support` of them are needed to put it to a vote, `quorum` must say yes in it,
    by how many may vote and are active.

    `asked`, `agreed`: the person whom it is about was asked, said yes. `demands`: how many want a secret vote; None: it
    can't become secret any more. `reason`: why it was cancelled.
    """

    active: int
    support: int
    quorum: int
    asked: bool = False
    agreed: bool = False
    demands: int | None = None
    i_demand: bool = False
    supports: bool = False
    """Whether this reader supports one of its texts."""
    may_cancel: bool = False
    amendments: int | None = None
    """How many there are; None: its kind takes none, or it isn't talked about yet."""
    changes: bool = False
    """Whether its text changes now."""
    amender: Member | None = None
    """Whose words the newest text has, where they aren't its author's."""
    reason: str | None = None
    talk: Head = NOTHING_SAID
    can_ask: bool = False
    can_merge: bool = False
    """Whether this reader, its author, can offer it to another one now."""
    offered_to: Decision | None = None
    """Into which its author has offered it; known to the author alone."""
    lives_in: Decision | None = None
    """Into which it was merged."""
    can_show: int = 0
    """In how many linked chats this reader could show it now."""


def way(unit: Unit, reader: Member, decision: Decision) -> Way:
    """Read for the card."""
    row = decisions.raw(unit.db, decision.id)
    active = electing.active(unit, decision.scope)
    expected = electing.expected(unit, decision) if electing.is_strict(decision) else active
    askable = secrecy.is_askable(decision, unit.now)
    is_up = decision.state is not State.DRAFT
    is_author = decision.author_id == reader.id
    amendable = decision.kind in AMENDABLE and decision.state in _AMENDED
    text = decisions.revision(unit.db, decision.id, decision.revision)
    amender = text.author_id if text is not None and text.author_id not in (None, decision.author_id) else None
    return Way(
        amendments=amendments.count(unit.db, decision.id, replying.SHOWN) if amendable else None,
        changes=amendable and decision.state is State.DISCUSSION and not decision.is_due(unit.now),
        amender=members.by_id(unit.db, amender, unit.now) if amender is not None else None,
        active=active,
        support=decision.rules.support_needed(active),
        quorum=counting.quorum(expected, decision.rules.factor),
        asked=row["asked_at"] is not None,
        agreed=row["agreed_at"] is not None,
        demands=ways.demands(unit.db, decision.id) if askable else None,
        i_demand=askable and ways.does_demand(unit.db, decision.id, reader.id),
        supports=decisions.supported(unit.db, decision.id, reader.id) is not None,
        may_cancel=Right.KEEP_DECISIONS in rights_of(reader.roles) and decision.state in lives.CANCEL.from_,
        reason=row["reason"],
        talk=talks.head(unit, reader, thing(decision.id)) if is_up else NOTHING_SAID,
        can_merge=is_author and merging.is_mergeable(unit, decision),
        offered_to=merging.offered_to(unit, decision) if is_author and decision.state in merging.ON_WAY else None,
        lives_in=merging.lives_in(unit, decision),
        can_show=group_cards.can_show(unit, reader, decision),
        can_ask=is_up and talks.can_ask(unit, reader, thing(decision.id)),
    )
