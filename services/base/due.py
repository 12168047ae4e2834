"""What falls due: a term is set with the thing it belongs to, in one unit, and its area's handler is called once.

A use case says `at` and `never`; a tick (`run`) looks with the reader and enters the writer only when something is
due. A term is taken in the transaction of what its handler does, so a process that dies in between leaves it for the
next one, and none is done twice. Handlers come from the areas (`Area.due`) and must look at how things stand: a term
says when to look, and what it is about may have changed since it was set.
"""

from __future__ import annotations

import logging
import sqlite3

from domain.base.things import Thing
from services.base.unit import Unit, Units
from storage.base import due as stored
from storage.base.due import Term

log = logging.getLogger(__name__)

AT_ONCE = 100
"""Terms done in one transaction: presses wait behind it."""
ROUNDS = 1000
"""Transactions of one tick; what is still due then waits for the next."""
AGAIN_AFTER = 600
"""Seconds until a term whose handler failed is tried again; all others go on meanwhile."""


class TermsFailedError(Exception):
    """Some handler has failed; each is in the log, and their terms are tried again."""


def at(
    unit: Unit, thing: Thing, kind: str, moment: int, *, expires_at: int | None = None, who: int | None = None
) -> None:
    """Let `kind` fall due at `moment` (UTC epoch seconds); a term of the same thing, kind and person is moved there.

    A moment that has passed is due at once. From `expires_at` on it is dropped unsaid. Raises KeyError for a kind that
    no area brings for such a thing.
    """
    unit.areas.due[thing.kind, kind]
    stored.put(unit.db, thing, kind, who, moment, expires_at)


def never(unit: Unit, thing: Thing, *kinds: str, who: int | None = None) -> None:
    """Nothing of these kinds (none named: of any kind) falls due of the thing any more. `who`: for this person."""
    for kind in kinds or (None,):
        stored.drop(unit.db, thing, kind, who)


def of(unit: Unit, thing: Thing) -> list[Term]:
    """What is still to come of the thing, earliest first."""
    return stored.of(unit.db, thing)


def when(unit: Unit, thing: Thing, kind: str) -> int | None:
    """When a term is due (UTC epoch seconds); None: it isn't."""
    return next((term.due_at for term in stored.of(unit.db, thing) if term.kind == kind), None)


def next_at(unit: Unit) -> int | None:
    """When something falls due next after now (UTC epoch seconds)."""
    return stored.next_at(unit.db, unit.now)


def is_any(unit: Unit) -> bool:
    """Whether something is due now. Only reads."""
    return stored.first(unit.db, unit.now) is not None


def some(unit: Unit, most: int = AT_ONCE) -> tuple[int, int]:
    """Do what is due, longest first, at most `most` of it; returns how many were done and how many failed."""
    done = failed = 0
    while done + failed < most and (term := stored.first(unit.db, unit.now)) is not None:
        if _do(unit, term):
            done += 1
        else:
            failed += 1
    return done, failed


def _do(unit: Unit, term: Term) -> bool:
    """One term; False when its handler failed: then its own work alone is undone."""
    try:
        with stored.apart(unit.db):
            stored.take(unit.db, term.id)
            if term.expires_at is None or unit.now < term.expires_at:
                unit.areas.due[term.thing.kind, term.kind](unit, term)
    except Exception as error:
        if isinstance(error, sqlite3.Error) and not isinstance(error, sqlite3.IntegrityError):
            raise  # the file or the disk: no term is to blame
        log.exception("a term failed", extra={"thing": str(term.thing), "term": term.kind})
        stored.postpone(unit.db, term.id, unit.now + AGAIN_AFTER)
        return False
    return True


async def run(units: Units) -> int:
    """The tick: do all that is due, in transactions of some terms each; returns how many were done.

    Nothing due costs one read and no writing transaction. Raises `TermsFailedError` at the end when a handler failed.
    """
    done = failed = 0
    for _ in range(ROUNDS):
        if not await units.ask(is_any):
            break
        well, badly = await units.do(some)
        done += well
        failed += badly
    if failed:
        raise TermsFailedError(f"{failed} of {done + failed}")
    return done
