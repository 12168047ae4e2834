"""Claims of authorship in the queue: what they point at, until when they are answered, the reminder (PRODUCT §8).

A claim is a report with the reason AUTHORSHIP on a kind of things that can be laid beside its source
(`Moderated.beside`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.base.members import Member
from domain.base.moderating import Beside, Shown
from domain.base.things import Thing, read_payload
from domain.moderation.cases import Case, CaseState
from domain.moderation.claims import ANSWERED, REASON, REMINDED, TERM, working
from services.base import due
from services.base.unit import Unit
from services.moderation.moderators import call, moderated, others
from storage.base import members
from storage.base.due import Term
from storage.moderation import cases
from storage.moderation.cases import Report

MOST = 2
"""Sources laid beside a thing."""
_THING = re.compile(r"[?&]start=([a-z]+_[1-9][0-9]{0,17})(?![0-9A-Za-z_-])")


@dataclass(frozen=True, slots=True)
class Side:
    """A thing of the network beside another."""

    thing: Thing
    beside: Beside
    author: Member | None
    shown: Shown | None = None
    """As moderators look at it, with its files."""


def of(unit: Unit, case: Case) -> list[Report]:
    """The claims among what was reported, the oldest first. Each names a source."""
    if moderated(unit, case.thing).beside is None:
        return []
    return [one for one in cases.reports(unit.db, case.id) if one.reason is REASON and one.words]


def claim_of(unit: Unit, case: Case, member_id: int) -> Report | None:
    """What this person claims; None: nothing."""
    return next((one for one in of(unit, case) if one.reporter_id == member_id), None)


def said(claims: list[Report]) -> tuple[str, ...]:
    """The words of claims, and what was said when they weren't believed."""
    return tuple(words for one in claims for words in (one.words, one.appeal) if words)


def until(unit: Unit, case: Case) -> int | None:
    """By when it is to be answered; None: nobody claims it, or it is decided."""
    since = _since(unit, case)
    return None if since is None else working(since, unit.network.default_zone, ANSWERED)


def _since(unit: Unit, case: Case) -> int | None:
    """From when on a claim waits for its answer; None: none does."""
    claims = of(unit, case) if case.state is CaseState.WAITING else []
    if not claims:
        return None
    return claims[0].at if case.contested_at is None else case.contested_at


def barred(unit: Unit, case: Case) -> frozenset[int]:
    """Who doesn't decide on a claim, as long as somebody else can.

    They claimed it, made one of the two, or have decided on it already.
    """
    claims = of(unit, case)
    if not claims and case.left_by is None:
        return frozenset()
    before = {case.decided_by if case.state is CaseState.APPEALED else case.left_by}
    parties = {one.reporter_id for one in claims}
    about = moderated(unit, case.thing)
    sources = _named(case, claims)
    parties |= {maker for thing in (case.thing, *sources) for maker in about.makers(unit, thing)}
    owners = {about.author_of(unit, thing) for thing in sources}
    for those in (before | parties | owners, parties | owners):
        if others(unit, case.author_id, *those):
            return frozenset(one for one in those if one is not None)
    return frozenset()


def deciders(unit: Unit, case: Case) -> list[Member]:
    """Who may decide on it."""
    return others(unit, case.author_id, *barred(unit, case))


def sides(unit: Unit, reader: Member, case: Case) -> tuple[Side, ...]:
    """The thing and, beside it, what its claims point at in the network, as far as the reader may see that."""
    found = _sources(unit, reader, case)
    beside = moderated(unit, case.thing).beside
    if beside is None or not found:
        return ()
    pairs = [(thing, beside(unit, thing, case.thing)) for thing in (case.thing, *found)]
    shown = moderated(unit, case.thing).shown
    return tuple(
        Side(thing, one, members.by_id(unit.db, one.author_id, unit.now), shown(unit, thing))
        for thing, one in pairs
        if one is not None
    )


def _sources(unit: Unit, reader: Member, case: Case) -> list[Thing]:
    named = _named(case, of(unit, case))
    return [thing for thing in named if unit.areas.may_open(unit, reader, thing)][:MOST]


def _named(case: Case, claims: list[Report]) -> list[Thing]:
    """Things of its kind that claims point at, each once. Anybody writes a claim: what is no row's number points at
    nothing, and mustn't keep moderators from the case.
    """
    payloads = (payload for words in said(claims) for payload in _THING.findall(words))
    things = dict.fromkeys(read_payload(payload) for payload in payloads)
    return [
        thing for thing in things if thing.kind == case.thing.kind and isinstance(thing.id, int) and thing != case.thing
    ]


def watch(unit: Unit, case: Case) -> None:
    """It waits again: moderators are reminded, unless that moment is over."""
    since = _since(unit, case)
    when = unit.now if since is None else working(since, unit.network.default_zone, REMINDED)
    if when > unit.now:
        due.at(unit, case.thing, TERM, when)


def remind(unit: Unit, term: Term) -> None:
    """The term is nearly over and nobody has answered: moderators are told again."""
    case = cases.newest_of(unit.db, term.thing)
    if case is not None and until(unit, case) is not None:
        call(unit, case, deciders(unit, case))
