"""Proposing: a draft, putting it up, supporting it (PRODUCT §7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from zoneinfo import ZoneInfo

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.decisions import counting, lives
from domain.decisions.decisions import (
    CONFIRM_HOURS,
    GATHERING_MOST,
    LOOKING_FOR_SUPPORT,
    NEW_EVERY_DAYS,
    Decision,
    State,
    clean_options,
    clean_text,
    clean_title,
    number_after,
)
from domain.decisions.kinds import DAY, FORMS, NEW, SMALL, STRICT, Kind
from domain.decisions.lives import Agreed, Support
from services.base.members import acting_member
from services.base.unit import Unit
from services.decisions import electing, nominating, opening, teams
from services.decisions.access import acted_on, decides, decision_of, own
from services.decisions.phases import enter
from services.decisions.ruling import rules_now
from storage.decisions import decisions, ways


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a form has asked. `options`: alternatives of a choice, or answers of a pulse; `about`: whose trust or recall
    (`recall`) it is; `scope`: the thing whose people decide, None: the network; `change`: JSON of what a norm changes.
    """

    kind: Kind
    title: str
    text: str
    options: Iterable[str] = ()
    about: int | None = None
    recall: bool = False
    scope: Thing | None = None
    secret: bool = False
    change: str | None = None


def draft(unit: Unit, actor_id: int, said: Draft) -> Decision:
    """A draft, seen by its author alone.

    Raises `DomainError` for words that can't stand, in another team's scope, and for whoever joined today.
    """
    author = acting_member(unit, actor_id)
    if not decides(unit, author, said.scope):
        raise DomainError("error-decision-not-yours")
    if said.scope is not None and not teams.may_begin(unit, said.scope):
        raise DomainError("error-decision-team-over")
    if said.scope is not None and said.kind in STRICT:
        raise DomainError("error-stale-button")
    if said.scope is None and (author.joined_at is None or unit.now - author.joined_at < NEW * DAY):
        raise DomainError("error-decision-new-member")
    chosen = FORMS[said.kind] in (counting.APPROVAL, counting.PULSE)
    options = clean_options(said.options) if chosen else ()
    if said.kind is Kind.PEOPLE:
        _require_person(unit, actor_id, said.about)
    decision_id = decisions.add(
        unit.db,
        kind=said.kind,
        title=clean_title(said.title),
        text=clean_text(said.text or said.title),
        author_id=author.id,
        scope=said.scope,
        secret=said.secret or said.kind is Kind.PEOPLE,
        rules=rules_now(unit, said.kind),
        about=said.about,
        recall=said.recall,
        change=said.change,
        now=unit.now,
    )
    decisions.set_alternatives(unit.db, decision_id, options)
    if said.about == author.id:
        decisions.update(unit.db, decision_id, agreed_at=unit.now)
    return decision_of(unit, decision_id)


def _require_person(unit: Unit, actor_id: int, about: int | None) -> None:
    """Raise the `DomainError` that says that there is nobody to decide about."""
    if about is None or nominating.candidate(unit, actor_id, about) is None:
        raise DomainError("error-decision-person")


def change(unit: Unit, actor_id: int, decision_id: int, field: str, said: str) -> Decision:
    """Another answer in a draft: `title`, `text`, `options` (one a line), `about` (a member's id), which asks anew.

    Raises `DomainError` for words that can't stand, and for what was put up already.
    """
    author, decision = own(unit, actor_id, decision_id)
    if decision.state is not State.DRAFT:
        raise DomainError("error-state-changed")
    if field == "title":
        decisions.update(unit.db, decision.id, title=clean_title(said))
    elif field == "text":
        decisions.replace_draft(unit.db, decision.id, clean_text(said))
    elif field == "options" and decisions.alternatives(unit.db, decision.id):
        decisions.set_alternatives(unit.db, decision.id, clean_options(said.splitlines()))
    elif field == "about" and decision.kind is Kind.PEOPLE:
        about = int(said)
        _require_person(unit, author.id, about)
        agreed = unit.now if about == author.id else None
        decisions.update(unit.db, decision.id, about=about, asked_at=None, agreed_at=agreed)
    else:
        raise DomainError("error-stale-button")
    return decision_of(unit, decision.id)


def discard(unit: Unit, actor_id: int, decision_id: int) -> None:
    """Delete a draft. Raises `DomainError` for what was put up."""
    _, decision = own(unit, actor_id, decision_id)
    if not decisions.discard(unit.db, decision.id):
        raise DomainError("error-state-changed")


def put_up(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """It looks for support from now on; in a team, and where consent is asked, it is talked about at once; a pulse is
    open at once. Its author supports it. Raises `DomainError` for a fourth one that gathers at the same time, and for a
    second one to the whole network in seven days.
    """
    author, decision = own(unit, actor_id, decision_id)
    lives.DECISION.require(lives.PUT_UP, decision.state, _agreement(unit, decision))
    gathering = decisions.count_of(unit.db, author.id, LOOKING_FOR_SUPPORT)
    if gathering >= GATHERING_MOST:
        raise DomainError("error-decision-many", most=GATHERING_MOST)
    if decision.scope is not None and not teams.may_begin(unit, decision.scope):
        raise DomainError("error-decision-team-over")
    if decision.kind is Kind.PEOPLE and decision.about is None:
        raise DomainError("error-decision-person")
    last = ways.last_put_up(unit.db, author.id)
    if decision.scope is None and last is not None and unit.now < last + NEW_EVERY_DAYS * DAY:
        raise DomainError("error-decision-weekly", days=ceil((last + NEW_EVERY_DAYS * DAY - unit.now) / DAY))
    decisions.set_rules(unit.db, decision.id, rules_now(unit, decision.kind))
    decision = decision_of(unit, decision.id)
    year = datetime.fromtimestamp(unit.now, ZoneInfo(unit.network.default_zone)).year
    decisions.update(
        unit.db, decision.id, number=number_after(decisions.last_number(unit.db, year), year), put_up_at=unit.now
    )
    if decision.kind is Kind.PULSE:
        return opening.open_vote(unit, decision, lives.ASK_PULSE)
    terms = decision.rules.terms
    if decision.scope is not None or not terms.gather:
        if decision.kind is Kind.CONSENT and electing.active(unit, decision.scope) > SMALL:
            raise DomainError("error-decision-not-small", most=SMALL)
        return enter(
            unit, decision, lives.PUT_TO_TALK, until=unit.now + terms.discuss * DAY, facts=_agreement(unit, decision)
        )
    decision = enter(
        unit, decision, lives.PUT_UP, until=unit.now + terms.gather * DAY, facts=_agreement(unit, decision)
    )
    decisions.support(unit.db, decision.id, author.id, decision.revision, unit.now)
    return talk_if_supported(unit, decision)


def _agreement(unit: Unit, decision: Decision) -> Agreed:
    asked = decision.about is not None and not decision.recall
    return Agreed(asked, decisions.raw(unit.db, decision.id)["agreed_at"] is not None)


def support(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """The member supports the newest text; with enough of them it is discussed. Twice changes nothing.

    Raises `DomainError` once it doesn't look for support any more.
    """
    member, decision = acted_on(unit, actor_id, decision_id)
    if decision.state not in (State.GATHERING, State.DISCUSSION) or decision.is_due(unit.now):
        raise DomainError("error-decision-no-support")
    decisions.support(unit.db, decision.id, member.id, decision.revision, unit.now)
    return talk_if_supported(unit, decision)


def take_back(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """The member doesn't support it any more."""
    member, decision = acted_on(unit, actor_id, decision_id)
    if decision.state not in (State.GATHERING, State.DISCUSSION) or decision.is_due(unit.now):
        raise DomainError("error-decision-no-support")
    decisions.unsupport(unit.db, decision.id, member.id)
    return decision_of(unit, decision.id)


def facts(unit: Unit, decision: Decision) -> Support:
    """How many support it, and how many must. Who supported an older text counts for 48 hours after the newest one."""
    newest = decisions.revision(unit.db, decision.id, decision.revision)
    assert newest is not None
    confirmed = unit.now >= newest.at + CONFIRM_HOURS * 3600
    have = len(decisions.supporters(unit.db, decision.id, of=decision.revision if confirmed else None))
    return Support(have, electing.support_needed(unit, decision))


def talk_if_supported(unit: Unit, decision: Decision) -> Decision:
    """Into discussion as soon as enough support it."""
    if decision.state is not State.GATHERING:
        return decision
    gathered = facts(unit, decision)
    if gathered.have < gathered.need:
        return decision
    until = unit.now + decision.rules.terms.discuss * DAY
    return enter(unit, decision, lives.TALK, until=until, facts=gathered)
