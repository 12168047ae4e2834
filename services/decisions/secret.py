"""Secret ballots: put, replaced, taken back, counted, destroyed (PRODUCT §7, docs/decisions/0012-secret-ballots.md).

What is written of a press is one sealed ballot, in a row that was there before. Who may vote, and what a choice means,
is asked by those who call: these functions write no audit and say nothing. All of them raise `KeyLost`, or
`KeyUnreadable` when the folder of keys can't be used now.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Collection
from dataclasses import dataclass

from domain.base.errors import KeyUnreadable
from services.base.areas import Unit
from services.decisions.sealing import SealBroken, Sealer
from storage.base import settings
from storage.decisions import sealed

log = logging.getLogger(__name__)

NOTHING = ""
"""What an empty ballot says."""


@dataclass(frozen=True, slots=True)
class Opened:
    """All ballots of a vote, in an order that is nobody's. `broken`: how many were changed by other hands."""

    choices: tuple[str, ...]
    broken: int


def begin(unit: Unit, decision: int, electorate: Collection[int]) -> None:
    """A secret vote begins: its key is made, and an empty ballot for each of the electorate.

    Raises ValueError when it has begun already: another key would make all its ballots unreadable.
    """
    if sealed.is_begun(unit.db, decision):
        raise ValueError(f"the secret vote on {decision} has begun")
    sealer = Sealer(unit.keys.create(decision))
    slots = [sealer.slot(decision, member) for member in electorate]
    sealed.begin(unit.db, decision, ((slot, sealer.seal(decision, slot, NOTHING)) for slot in slots))


def require_keys(unit: Unit) -> None:
    """Raises `KeyUnreadable` when no key can be made now."""
    if unit.keys.trouble() is not None:
        raise KeyUnreadable


def put(unit: Unit, decision: int, member: int, choice: str) -> bool:
    """The member's ballot says `choice` from now on; False when it did already, and nothing is written.

    Raises LookupError for somebody who isn't of the electorate, or a vote that isn't open.
    """
    sealer = Sealer(unit.keys.load(decision))
    slot = sealer.slot(decision, member)
    before = sealed.find(unit.db, decision, slot)
    if before is None:
        raise LookupError("no ballot")
    if _read(sealer, decision, slot, before) == choice:
        return False
    sealed.put(unit.db, decision, slot, sealer.seal(decision, slot, choice))
    unit.scrub = True
    return True


def take_back(unit: Unit, decision: int, member: int) -> bool:
    """The member's ballot is empty again; False when it was. Raises LookupError as `put` does."""
    return put(unit, decision, member, NOTHING)


def has(unit: Unit, decision: int, member: int) -> bool:
    """Whether a member has voted: asked for the member alone, never of others."""
    return member not in missing(unit, decision, (member,))


def missing(unit: Unit, decision: int, members: Collection[int]) -> frozenset[int]:
    """Who of `members` hasn't voted: computed here and now, and kept nowhere."""
    sealer = Sealer(unit.keys.load(decision))
    ballots = dict(sealed.of(unit.db, decision)) if len(members) > 1 else None
    found = set()
    for member in members:
        slot = sealer.slot(decision, member)
        there = sealed.find(unit.db, decision, slot) if ballots is None else ballots.get(slot)
        if there is None or not _read(sealer, decision, slot, there):
            found.add(member)
    return frozenset(found)


def opened(unit: Unit, decision: int) -> Opened:
    """Open all that were cast, and shuffle them. Writes nothing: who counts calls `end` in the same unit."""
    sealer = Sealer(unit.keys.load(decision))
    read = [_read(sealer, decision, slot, ballot) for slot, ballot in sealed.of(unit.db, decision)]
    choices = [choice for choice in read if choice]
    secrets.SystemRandom().shuffle(choices)
    return Opened(tuple(choices), sum(choice is None for choice in read))


def end(unit: Unit, decision: int) -> None:
    """The vote is counted, cancelled or void: its ballots are deleted now; after the commit its key, and what the file
    and the write-ahead log still hold of them. Works without the key."""
    sealed.end(unit.db, decision)
    settings.set_setting(unit.db, settings.REWRITE_DUE, "1")
    unit.scrub = True
    unit.afterwards.append(sweep)


def lost(unit: Unit) -> frozenset[int]:
    """Open votes whose key isn't there: they can neither go on nor be counted."""
    return sealed.begun(unit.db) - unit.keys.numbers()


def has_needless(unit: Unit) -> bool:
    """Whether a key is left of a vote that is over or never began: the process died before it was destroyed."""
    return bool(_needless(unit))


def sweep(unit: Unit) -> None:
    """Destroy such keys; also a tick. Only in a writing unit, so that a vote that begins has its row, or no key yet."""
    for number in _needless(unit):
        try:
            unit.keys.destroy(number)
        except OSError as error:
            log.error("a key isn't destroyed yet", extra={"decision": number, "error": error.strerror})


def _needless(unit: Unit) -> frozenset[int]:
    try:
        return unit.keys.numbers() - sealed.begun(unit.db)
    except KeyUnreadable:  # said at the start, and by `--check`
        return frozenset()


def _read(sealer: Sealer, decision: int, slot: bytes, ballot: bytes) -> str | None:
    """What a ballot says; None when it is broken."""
    try:
        return sealer.opened(decision, slot, ballot)
    except SealBroken:
        return None
