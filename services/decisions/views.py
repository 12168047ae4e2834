"""What the screens of decisions show: lists and the card."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from domain.base.lists import Page, Window
from domain.base.members import Member
from domain.charter.clauses import Clause
from domain.decisions.counting import Outcome
from domain.decisions.decisions import COUNTED, OPEN_BALLOT, Alternative, Decision, Revision, State
from domain.decisions.lives import Support
from services.base.members import reading_member
from services.base.unit import Unit
from services.decisions import ballots, electing, follow_up, proposing, protesting, ruling, ways
from services.decisions.access import read_by_member
from services.decisions.ballots import Line
from services.decisions.electing import Lack
from services.decisions.protesting import Standing
from services.decisions.secrecy import BEFORE
from services.decisions.ways import Way
from storage.base import members
from storage.decisions import decisions, voting
from storage.decisions.decisions import Wanted
from storage.decisions.voting import Ballot


class View(StrEnum):
    """What a list of decisions shows; the values travel in buttons."""

    VOTE = "vote"
    """Open ballots."""
    TALK = "talk"
    """Proposals that look for support or are talked about."""
    DONE = "done"
    """The register of what was decided."""
    MINE = "mine"


_STATES: dict[View, frozenset[State]] = {
    View.VOTE: OPEN_BALLOT,
    View.TALK: frozenset({State.GATHERING, State.DISCUSSION, State.FROZEN, State.ORPHANED}),
    View.DONE: COUNTED,
    View.MINE: frozenset(State),
}


@dataclass(frozen=True, slots=True)
class Next:
    """What is done after it, by whom (None: nobody any more), by when, and when it is looked at again; UTC seconds."""

    words: str
    owner: Member | None
    due: int
    review: int


@dataclass(frozen=True, slots=True)
class Card:
    """All that a decision's card needs. `about`: the person it is on. `support` None: it doesn't look for any.

    `supports`: which text the reader supports. `ballot`: the reader's open one; of a secret vote nothing is known here.
    """

    decision: Decision
    author: Member | None
    about: Member | None
    text: Revision
    alternatives: tuple[Alternative, ...]
    support: Support | None
    supports: int | None
    may_vote: bool
    ballot: Ballot | None
    outcome: Outcome | None
    is_author: bool
    way: Way
    """Where it is on its way to a vote, and what this reader can do about it."""
    lack: Lack | None = None
    """Why the vote isn't the reader's, before it opens and while it is open."""
    next_step: Next | None = None
    may_follow_up: bool = False
    clause: Clause | None = None
    """Of the charter, that it would change or has made."""
    protest: Standing = protesting.NONE
    team: str | None = None
    """What the thing is called whose people decide; None: the network."""


def listing(unit: Unit, actor_id: int, view: View, window: Window) -> Page[Line]:
    """A page of the network's decisions; open ballots that end soonest first, others the newest first."""
    reader = reading_member(unit, actor_id)
    wanted = Wanted(
        states=_STATES[view],
        author_id=reader.id if view is View.MINE else None,
        any_scope=view is View.MINE,
    )
    page = decisions.listed(unit.db, wanted, window, ends_first=view is View.VOTE)
    return page.of(partial(ballots.lines, unit, reader))


def card(unit: Unit, actor_id: int, decision_id: int) -> Card:
    """A decision's card. Raises `DomainError` when it isn't this person's to see."""
    reader, decision = read_by_member(unit, actor_id, decision_id)
    decision = ruling.as_ruled(unit, decision)
    revision = decisions.revision(unit.db, decision.id, decision.revision)
    assert revision is not None
    looks = decision.state in (State.GATHERING, State.DISCUSSION) and bool(decision.rules.terms.gather)
    return Card(
        decision=decision,
        author=members.by_id(unit.db, decision.author_id, unit.now),
        about=members.by_id(unit.db, decision.about, unit.now) if decision.about is not None else None,
        text=revision,
        alternatives=tuple(decisions.alternatives(unit.db, decision.id)),
        support=proposing.facts(unit, decision) if looks and decision.scope is None else None,
        supports=decisions.supported(unit.db, decision.id, reader.id),
        may_vote=voting.may_vote(unit.db, decision.id, reader.id),
        ballot=voting.own(unit.db, decision.id, reader.id),
        outcome=decisions.outcome(unit.db, decision.id),
        is_author=decision.author_id == reader.id,
        way=ways.way(unit, reader, decision),
        lack=_lack(unit, reader, decision),
        next_step=next_of(unit, decision),
        may_follow_up=follow_up.may_follow_up(reader, decision),
        clause=ruling.clause_of(unit, decision),
        protest=protesting.standing(unit, reader, decision),
        team=unit.areas.title(unit, decision.scope) if decision.scope is not None else None,
    )


def _lack(unit: Unit, reader: Member, decision: Decision) -> Lack | None:
    is_coming = decision.state in BEFORE
    is_missed = decision.state in OPEN_BALLOT and not voting.may_vote(unit.db, decision.id, reader.id)
    return electing.lack(unit, decision, reader) if is_coming or is_missed else None


def next_of(unit: Unit, decision: Decision) -> Next | None:
    """What is done after it; None: nobody has said."""
    row = decisions.raw(unit.db, decision.id)
    if row["next_step"] is None or row["next_due"] is None:
        return None
    owner = members.by_id(unit.db, row["next_owner"], unit.now) if row["next_owner"] is not None else None
    return Next(row["next_step"], owner, row["next_due"], row["review_at"] or row["next_due"])
