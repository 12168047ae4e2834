"""Parts on things: invited and accepted, asked for and taken, handed over, given up (domain/base/parts.py).

What roles there are a kind's `Cast` says. Who may say so is the matter of the area's use cases, which call these in
their own unit: those who lead a thing `invite`, `decide`, `end` anybody's part; a person acts upon their own by `ask`,
`answer`, `end`, `hand_over`. All raise `DomainError`: for a role that there isn't, for a step the state doesn't allow,
and when the last holder of a role that must be held would go.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.members import clean_line
from domain.base.parts import (
    ACCEPT,
    ASK,
    END,
    GIVE,
    HAND_OVER,
    INVITE,
    LEAVE,
    NOTE_LIMIT,
    REFUSE,
    TAKE,
    Holding,
    Part,
    PartState,
    after_no,
)
from domain.base.things import Thing
from services.base import lifecycle
from services.base.areas import Cast, PersonalData
from services.base.records import Record, Word, at, person
from services.base.unit import Unit
from storage.base import members, parts

P = PartState


def give(unit: Unit, thing: Thing, role: str, member_id: int, *, by: int | None, note: str | None = None) -> Part:
    """The part at once: to whoever makes the thing, or by those above both sides."""
    return _begin(unit, GIVE, thing, role, member_id, by=by, note=note)


def invite(
    unit: Unit, thing: Thing, role: str, member_id: int, *, by: int | None, note: str | None = None
) -> Part | None:
    """Ask somebody to take a role; `by` None: the network asks.

    Whoever has asked for it themself holds it now; None: nothing has changed.
    """
    old = parts.one(unit.db, thing, role, member_id)
    if old is not None and old.state in (P.INVITED, P.ACCEPTED):
        return None
    if old is not None and old.state is P.ASKED:
        return _move(unit, old, TAKE)
    return _begin(unit, INVITE, thing, role, member_id, by=by, note=note)


def ask(unit: Unit, thing: Thing, role: str, member_id: int, *, note: str | None = None) -> Part | None:
    """The person asks for a role themself. Whoever is invited holds it now; None: nothing has changed.

    Whoever has asked already hasn't asked twice: the application stays, with the newest sentence, if any.
    """
    old = parts.one(unit.db, thing, role, member_id)
    if old is not None and old.state is P.ACCEPTED:
        return None
    if old is not None and old.state is P.ASKED:
        said = _clean(note)
        if said is None or said == old.note:
            return None
        parts.set_note(unit.db, old.id, said)
        return replace(old, note=said)
    if old is not None and old.state is P.INVITED:
        return _accept(unit, old)
    return _begin(unit, ASK, thing, role, member_id, by=member_id, note=note)


def answer(unit: Unit, thing: Thing, role: str, member_id: int, accepted: bool) -> Part | None:
    """The invited person's answer, which can be changed later; None: nothing has changed."""
    part = parts.one(unit.db, thing, role, member_id)
    if part is None or part.state not in (P.INVITED, P.ACCEPTED, P.DECLINED):
        raise DomainError("error-part-not-invited")
    if part.state is (P.ACCEPTED if accepted else P.DECLINED):
        return None
    if accepted:
        return _accept(unit, part)
    return _move(unit, part, after_no(part))


def decide(unit: Unit, thing: Thing, role: str, member_id: int, accepted: bool) -> Part | None:
    """The answer of those who lead the thing to an application; a refusal can be changed. None: no change."""
    part = parts.one(unit.db, thing, role, member_id)
    if part is None or part.state not in (P.ASKED, P.ACCEPTED, P.REFUSED):
        raise DomainError("error-part-not-asked")
    if part.state is (P.ACCEPTED if accepted else P.REFUSED):
        return None
    return _move(unit, part, TAKE if accepted else REFUSE)


def hand_over(unit: Unit, thing: Thing, role: str, member_id: int, to: int, *, note: str | None = None) -> Part:
    """The holder of a role asks somebody to have it instead. Until they accept, the holder keeps it.

    Whoever holds the role too has it alone at once. Returns the part of the one who is asked.
    """
    own = parts.one(unit.db, thing, role, member_id)
    if own is None or not own.is_held or to == member_id:
        raise DomainError("error-part-not-held")
    theirs = parts.one(unit.db, thing, role, to)
    if theirs is not None and theirs.state in (P.ASKED, P.ACCEPTED):
        theirs = theirs if theirs.is_held else _move(unit, theirs, TAKE)
        _move(unit, own, HAND_OVER)
        return theirs
    if theirs is not None and theirs.state is P.INVITED:
        _move(unit, theirs, END)
    return _begin(unit, INVITE, thing, role, to, by=member_id, note=note, instead_of=member_id)


def end(unit: Unit, thing: Thing, role: str, member_id: int) -> bool:
    """Left, dismissed, or taken back; False when there was no such part."""
    part = parts.one(unit.db, thing, role, member_id)
    if part is None or part.state is P.ENDED:
        return False
    _move(unit, part, END)
    return True


def vacant(unit: Unit, kind: str | None = None) -> list[tuple[Thing, str]]:
    """Things (of a kind, or of any) that aren't over with a role that must be held and that nobody in the network
    holds, and which role. The area of each kind tells it in «Сегодня», in the row that its `Cast` names.

    They come about only when the last holder goes and there is nobody to take over.
    """
    return [
        (thing, role.name)
        for cast in unit.areas.casts.values()
        for role in cast.roles
        if role.must_be_held and kind in (None, cast.kind)
        for thing in parts.without_holder(unit.db, cast.kind, role.name)
        if cast.is_live(unit, thing)
    ]


def given_up_at(unit: Unit, thing: Thing, role: str) -> int | None:
    """When the last of those who held what is `vacant` left the network (UTC epoch seconds); None after an erasure."""
    gone = (members.by_id(unit.db, holder, unit.now) for holder in parts.holders(unit.db, thing, role))
    return max((member.left_at for member in gone if member is not None and member.left_at is not None), default=None)


def release(unit: Unit, member_id: int) -> None:
    """Somebody leaves the network: their parts on all that isn't over end; what must be held goes to an heir.

    Where there is none the holder keeps it (`vacant`): a thing isn't left without anybody to ask for it back.
    """
    given_up = []
    for part in _live(unit, member_id):
        if _holding(unit, part).is_last:
            heir = _cast(unit, part).heir(unit, part.thing, member_id)
            if heir is None:
                continue
            _cast(unit, part).handed(unit, give(unit, part.thing, part.role, heir, by=None))
        _move(unit, part, LEAVE)
        given_up.append(part)
    for part in given_up:
        _cast(unit, part).released(unit, part)


def erase(unit: Unit, member_id: int) -> None:
    """No trace but the parts held on what is over, without the name; and on what nobody could take over (`vacant`)."""
    release(unit, member_id)
    parts.erase(unit.db, member_id)


def export(unit: Unit, member_id: int) -> list[Record]:
    return [
        {
            "thing": unit.areas.title(unit, part.thing),
            "role": Word(f"{_cast(unit, part).words}-{part.role}", part.role),
            "state": Word(f"part-state-{part.state}", part.state),
            "given_by": person(part.given_by, member_id),
            "given_at": at(part.at),
            "when": at(part.since),
            "note": part.note,
            "instead_of": person(part.instead_of, member_id),
        }
        for part in parts.of_member(unit.db, member_id)
    ]


PERSONAL_DATA = PersonalData(
    name="parts",
    tables=frozenset({"parts"}),
    export=export,
    erase=erase,
    stays=True,
    step_back=release,
)


def _live(unit: Unit, member_id: int) -> list[Part]:
    present = (part for part in parts.of_member(unit.db, member_id) if part.state is not P.ENDED)
    return [part for part in present if _cast(unit, part).is_live(unit, part.thing)]


def _cast(unit: Unit, part: Part) -> Cast:
    return unit.areas.casts[part.thing.kind]


def _holding(unit: Unit, part: Part) -> Holding:
    role = _cast(unit, part).role(part.role)
    return Holding(part, role, parts.present(unit.db, part.thing, part.role))


def _accept(unit: Unit, part: Part) -> Part:
    """The part is held; a hand-over ends the part of whoever asked for it."""
    held = _move(unit, part, ACCEPT)
    if part.instead_of is not None:
        giver = parts.one(unit.db, part.thing, part.role, part.instead_of)
        if giver is not None and giver.is_held:
            _move(unit, giver, HAND_OVER)
    return held


def _begin(
    unit: Unit,
    step: Move[PartState],
    thing: Thing,
    role: str,
    member_id: int,
    *,
    by: int | None,
    note: str | None,
    instead_of: int | None = None,
) -> Part:
    """A part that begins, or begins anew."""
    unit.areas.casts[thing.kind].role(role)
    said = _clean(note)
    old = parts.one(unit.db, thing, role, member_id)
    if old is not None:
        return _move(unit, old, step, given_by=by, at=unit.now, note=said, instead_of=instead_of)
    parts.add(unit.db, thing, role, member_id, step.to, by=by, now=unit.now, note=said, instead_of=instead_of)
    new = parts.one(unit.db, thing, role, member_id)
    assert new is not None
    return new


def _clean(note: str | None) -> str | None:
    return clean_line(note or "")[:NOTE_LIMIT] or None


def _move(unit: Unit, part: Part, step: Move[PartState], **columns: Any) -> Part:
    """What was asked by a hand-over is settled with any step."""
    changed = {"since": unit.now, "instead_of": None, **columns}
    lifecycle.move(unit, parts.PARTS, step, part.id, part.state, facts=_holding(unit, part), **changed)
    return replace(part, state=step.to, **changed)
