"""Ideas under which people talk, whom one can ask about them, and answers that helped (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Kind
from services.base import outbox
from services.base.areas import Asked, Discussed, OnRemark
from services.base.members import acting_member
from services.base.unit import Unit
from services.ideas import crew, groups
from services.ideas.access import idea_of, is_led_by, is_orphan, seen_by, seen_states
from storage.discussion import remarks
from storage.ideas import ideas, problems

HELPED = "helped"


def _may_read(unit: Unit, member: Member, thing: Thing) -> None:
    seen_by(unit, member, thing.number)


def _may_write(unit: Unit, member: Member, thing: Thing) -> None:
    """Not on what isn't there for others yet, or any more."""
    idea = idea_of(unit, thing.number)
    if idea.state not in seen_states((idea.kind,)):
        raise DomainError("error-idea-quiet")


def _hears(unit: Unit, thing: Thing) -> Iterable[int]:
    """The author of a problem; whoever leads a project, who answers for it too."""
    idea = ideas.by_id(unit.db, thing.number)
    if idea is not None and idea.kind is Kind.PROJECT:
        return crew.leaders(unit, idea.id)
    return () if idea is None or is_orphan(unit, idea) else (idea.author_id,)


def _marks(unit: Unit, thing: Thing) -> Mapping[int, str]:
    idea = ideas.by_id(unit.db, thing.number)
    if idea is None:
        return {}
    led = crew.leaders(unit, idea.id) if idea.kind is Kind.PROJECT else []
    return {**dict.fromkeys(led, "leader"), idea.author_id: "author"}


# -- what helped -------------------------------------------------------------------------------------


def _may_mark(unit: Unit, member: Member, thing: Thing, remark_id: int) -> bool:
    idea, remark = ideas.by_id(unit.db, thing.number), remarks.by_id(unit.db, remark_id)
    if idea is None or remark is None or idea.kind is not Kind.PROBLEM:
        return False
    return is_led_by(unit, member, idea) and remark.author.id != member.id


def mark_helped(unit: Unit, actor_id: int, thing: Thing, remark_id: int, on: bool) -> None:
    """The author of a problem says that an answer helped, one or several; whoever wrote it is told."""
    member, remark = acting_member(unit, actor_id), remarks.by_id(unit.db, remark_id)
    if remark is None or not _may_mark(unit, member, thing, remark_id):
        raise DomainError("error-idea-not-yours")
    key = f"{thing}:helped:{remark_id}"
    if not on:
        problems.unmark(unit.db, remark_id)
        outbox.withdraw(unit, key)
    elif problems.mark(unit.db, thing.number, remark_id, remark.author.id, unit.now):
        # The group that it was asked from waits for one answer: whoever wrote this one is told and asked in one.
        kind = "problem-group" if groups.is_wanted(unit, thing.number) else "problem-helped"
        outbox.say(unit, kind=kind, to=remark.author.id, key=key, payload={"idea": thing.number, "remark": remark_id})


def _marked(unit: Unit, thing: Thing) -> Collection[int]:
    return problems.marked(unit.db, thing.number)


# -- asking in private -------------------------------------------------------------------------------


def _answers(unit: Unit, thing: Thing) -> Sequence[int]:
    return tuple(_hears(unit, thing))


DISCUSSED = Discussed(
    kind=IDEA,
    may_read=_may_read,
    may_write=_may_write,
    hears=_hears,
    marks=_marks,
    deeds=(OnRemark(name=HELPED, may=_may_mark, do=mark_helped, done=_marked),),
)
ASKED = Asked(kind=IDEA, answers=_answers, may_ask=_may_read)
