"""The plan of a project: milestones and tasks, who does each and by what day (PRODUCT §6).

Leaders make it; each of the team takes what is free and says what is done. What is late is told to whoever has it and
to the leaders.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.ideas import lives, plan
from domain.ideas.ideas import DAY, IDEA, Idea
from domain.ideas.plan import PLAN_ITEM, Item, clean_title
from services.base import due
from services.base.areas import Falling
from services.base.lifecycle import move
from services.base.outbox import say, withdraw
from services.base.unit import Unit
from services.ideas.access import is_led_by, thing
from services.ideas.crew import leaders, leading, mates, people, working
from storage.base.due import Term
from storage.ideas import ideas
from storage.ideas import plan as stored

NEAR, LATE, SILENT = "near", "late", "silent"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a form has asked of a milestone (`milestone_id` None) or a task."""

    title: str
    milestone_id: int | None = None
    owner_id: int | None = None
    due_at: int | None = None


def item_thing(item_id: int) -> Thing:
    return Thing(PLAN_ITEM, item_id)


def item_of(unit: Unit, item_id: int) -> Item:
    """Raises `DomainError` when it was taken out of the plan."""
    item = stored.by_id(unit.db, item_id)
    if item is None:
        raise DomainError("error-plan-item-gone")
    return item


def add(unit: Unit, actor_id: int, idea_id: int, wanted: Wanted) -> Item:
    """One more milestone, or a task of one; by those who lead the project."""
    actor, idea = leading(unit, actor_id, idea_id)
    plan.require_going(idea.state)
    milestone = None
    if wanted.milestone_id is not None:
        milestone = item_of(unit, wanted.milestone_id)
        if milestone.idea_id != idea.id or not milestone.is_milestone:
            raise DomainError("error-stale-button")
    plan.require_room(stored.of(unit.db, idea.id), milestone)
    _require_mate(unit, idea, wanted.owner_id)
    item_id = stored.add(
        unit.db,
        idea_id=idea.id,
        milestone_id=wanted.milestone_id,
        title=clean_title(wanted.title),
        owner_id=wanted.owner_id,
        due_at=wanted.due_at,
        now=unit.now,
    )
    item = item_of(unit, item_id)
    expect(unit, item)
    _give(unit, item, actor)
    heard(unit, idea)
    return item


_CLEAN: dict[str, Any] = {"title": clean_title}


def change(unit: Unit, actor_id: int, item_id: int, said: Mapping[str, Any]) -> Item:
    """Another `title`, `owner_id` or `due_at` (None: nobody, no day); by those who lead the project."""
    before = item_of(unit, item_id)
    actor, idea = leading(unit, actor_id, before.idea_id)
    plan.require_going(idea.state)
    _require_mate(unit, idea, said.get("owner_id"))
    stored.update(unit.db, item_id, **{name: _CLEAN.get(name, lambda it: it)(value) for name, value in said.items()})
    item = item_of(unit, item_id)
    if "due_at" in said or "owner_id" in said:
        expect(unit, item)
    if item.owner_id != before.owner_id:
        _give(unit, item, actor)
    return item


def take(unit: Unit, actor_id: int, item_id: int) -> Item:
    """«Возьму на себя»: one of the team takes what nobody has. Raises `DomainError` when somebody was quicker."""
    item = item_of(unit, item_id)
    actor, idea = working(unit, actor_id, item.idea_id)
    plan.require_going(idea.state)
    if item.owner_id is not None and item.owner_id != actor.id:
        raise DomainError("error-plan-taken")
    if item.is_done:
        raise DomainError("error-state-changed")
    stored.update(unit.db, item.id, owner_id=actor.id)
    expect(unit, item_of(unit, item.id))
    return item_of(unit, item.id)


def give_back(unit: Unit, actor_id: int, item_id: int) -> Item:
    """Whoever has it lets it go: it is free for others, and the leaders are told."""
    item = item_of(unit, item_id)
    actor, idea = working(unit, actor_id, item.idea_id)
    plan.require_going(idea.state)
    if item.owner_id != actor.id or item.is_done:
        raise DomainError("error-plan-not-yours")
    stored.update(unit.db, item.id, owner_id=None)
    expect(unit, item_of(unit, item.id))
    _tell_free(unit, item, idea, but=actor.id)
    return item_of(unit, item.id)


def finish(unit: Unit, actor_id: int, item_id: int) -> Item:
    """It is done: said by whoever has it, by a leader, and of what nobody has by any of the team."""
    item, idea = _own(unit, actor_id, item_id)
    tasks = plan.tasks_of(stored.of(unit.db, idea.id), item.id)
    move(unit, stored.ITEM, lives.FINISH, item.id, item.state, facts=tasks, state_at=unit.now)
    due.never(unit, item_thing(item.id))
    withdraw(unit, f"plan:{item.id}:")
    heard(unit, idea)
    return item_of(unit, item.id)


def resume(unit: Unit, actor_id: int, item_id: int) -> Item:
    """It isn't done after all; neither is the milestone it belongs to."""
    item, idea = _own(unit, actor_id, item_id)
    move(unit, stored.ITEM, lives.RESUME, item.id, item.state, state_at=unit.now)
    expect(unit, item_of(unit, item.id))
    if item.milestone_id is not None and (milestone := item_of(unit, item.milestone_id)).is_done:
        move(unit, stored.ITEM, lives.RESUME, milestone.id, milestone.state, state_at=unit.now)
        expect(unit, item_of(unit, milestone.id))
    heard(unit, idea)
    return item_of(unit, item.id)


def drop(unit: Unit, actor_id: int, item_id: int) -> Idea:
    """Out of the plan, with the tasks of a milestone; steps of the diary stay. By those who lead the project."""
    item = item_of(unit, item_id)
    _, idea = leading(unit, actor_id, item.idea_id)
    plan.require_going(idea.state)
    for gone in (item, *plan.tasks_of(stored.of(unit.db, idea.id), item.id)):
        due.never(unit, item_thing(gone.id))
        withdraw(unit, f"plan:{gone.id}:")
    stored.drop(unit.db, item.id)
    return idea


def heard(unit: Unit, idea: Idea) -> None:
    """Something has happened: a project that falls silent is asked how it goes."""
    due.at(unit, thing(idea.id), SILENT, unit.now + plan.SILENT)


def _own(unit: Unit, actor_id: int, item_id: int) -> tuple[Item, Idea]:
    item = item_of(unit, item_id)
    actor, idea = working(unit, actor_id, item.idea_id)
    plan.require_going(idea.state)
    if item.owner_id not in (None, actor.id) and not is_led_by(unit, actor, idea):
        raise DomainError("error-plan-not-yours")
    return item, idea


def _require_mate(unit: Unit, idea: Idea, owner_id: int | None) -> None:
    if owner_id is not None and owner_id not in {mate.member.id for mate in mates(unit, idea)}:
        raise DomainError("error-plan-stranger")


# -- what is told ----------------------------------------------------------------------------------


def _give(unit: Unit, item: Item, by: Member) -> None:
    """Whoever was given something by somebody else hears of it."""
    if item.owner_id is not None and item.owner_id != by.id:
        payload = {"idea": item.idea_id, "item": item.id, "owner": item.owner_id}
        say(unit, kind="plan-given", key=f"plan:{item.id}:given:{item.owner_id}:{unit.now}", to=item.owner_id,
            payload=payload)  # fmt: skip


def _tell_free(unit: Unit, item: Item, idea: Idea, *, but: int | None = None) -> None:
    for leader in leaders(unit, idea.id):
        if leader != but:
            payload = {"idea": idea.id, "item": item.id}
            say(unit, kind="plan-free", key=f"plan:{item.id}:free:{leader}:{unit.now}", to=leader, payload=payload)


def expect(unit: Unit, item: Item) -> None:
    """Terms of what has a day and isn't done."""
    due.never(unit, item_thing(item.id))
    if item.due_at is None or item.is_done:
        return
    if (near := item.due_at - plan.NEAR_BEFORE) > unit.now:
        due.at(unit, item_thing(item.id), NEAR, near, expires_at=item.due_at + DAY)
    late = item.due_at + plan.LATE_AFTER
    if late > unit.now:
        due.at(unit, item_thing(item.id), LATE, late, expires_at=late + plan.LATE_WORTH)


def _told_of(unit: Unit, term: Term) -> tuple[Item, Idea] | None:
    item = stored.by_id(unit.db, term.thing.number)
    idea = ideas.by_id(unit.db, item.idea_id) if item is not None else None
    if item is None or idea is None or item.is_done or item.due_at is None or idea.state in plan.OVER:
        return None
    return item, idea


def near(unit: Unit, term: Term) -> None:
    """A day before: whoever has it is reminded; of what nobody has, the leaders."""
    if (found := _told_of(unit, term)) is None:
        return
    item, idea = found
    for member_id in [item.owner_id] if item.owner_id is not None else leaders(unit, idea.id):
        _remind(unit, item, member_id, NEAR, until=(item.due_at or 0) + DAY)


def late(unit: Unit, term: Term) -> None:
    """The morning after: whoever has it, and the leaders."""
    if (found := _told_of(unit, term)) is None:
        return
    item, idea = found
    owner = [item.owner_id] if item.owner_id is not None else []
    for member_id in dict.fromkeys([*owner, *leaders(unit, idea.id)]):
        _remind(unit, item, member_id, LATE, until=unit.now + plan.LATE_WORTH)


def _remind(unit: Unit, item: Item, member_id: int, which: str, *, until: int) -> None:
    payload = {"idea": item.idea_id, "item": item.id, "due": item.due_at}
    say(unit, kind=f"plan-{which}", key=f"plan:{item.id}:{which}:{item.due_at}:{member_id}", to=member_id,
        payload=payload, expires_at=until)  # fmt: skip


def silent(unit: Unit, term: Term) -> None:
    """Nothing was heard of a project for three weeks: its leaders are asked how it goes."""
    idea = ideas.by_id(unit.db, term.thing.number)
    if idea is None or idea.state in plan.ASLEEP:
        return
    for leader in leaders(unit, idea.id):
        say(unit, kind="plan-silent", key=f"{thing(idea.id)}:silent:{unit.now}:{leader}", to=leader,
            payload={"idea": idea.id}, expires_at=unit.now + plan.LATE_WORTH)  # fmt: skip


TERMS = (Falling(PLAN_ITEM, NEAR, near), Falling(PLAN_ITEM, LATE, late), Falling(IDEA, SILENT, silent))


# -- people who go ---------------------------------------------------------------------------------


def let_go(unit: Unit, idea: Idea, member_id: int) -> None:
    """What somebody who is of the team no more had taken on is free, and the leaders are told."""
    if member_id in people(unit, idea.id):
        return
    for item in stored.let_go(unit.db, member_id, idea.id):
        expect(unit, item)
        _tell_free(unit, item, idea)


def release(unit: Unit, member_id: int) -> None:
    """Somebody leaves the network: what they had taken on is free, and the leaders are told."""
    for item in stored.let_go(unit.db, member_id):
        expect(unit, item)
        idea = ideas.by_id(unit.db, item.idea_id)
        if idea is not None and idea.state not in plan.OVER:
            _tell_free(unit, item, idea, but=member_id)
