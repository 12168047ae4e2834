"""Proposing an idea, changing it, publishing it, taking it back (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.things import Thing
from domain.ideas import lives
from domain.ideas.ideas import Idea, Kind, Level, OpenTo, clean_tags, clean_title, clean_words
from domain.ideas.plan import PLAN_ITEM
from domain.ideas.problems import TRIED_LIMIT
from domain.ideas.projects import LEADER, NOBODY_JOINS, TEAM
from services.base import due, outbox, parts
from services.base.lifecycle import move
from services.base.members import acting_member
from services.base.unit import Unit
from services.ideas import asking, finding, turning
from services.ideas.access import idea_of, led, thing
from services.moderation import queue
from services.voice import subscriptions
from storage.base import parts as stored_parts
from storage.ideas import ideas, plan, problems

ALONE = "alone"
"""The term at which a project that nobody has joined is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a form has asked. The least is a title and two sentences; the rest can follow."""

    kind: Kind
    title: str
    words: str
    tags: Iterable[str] = ()
    level: Level | None = None
    open_to: OpenTo = OpenTo.MEMBERS


def draft(unit: Unit, actor_id: int, said: Draft) -> Idea:
    """A draft, seen by its author alone."""
    author = acting_member(unit, actor_id)
    idea_id = ideas.add(
        unit.db,
        kind=said.kind,
        title=clean_title(said.title),
        words=clean_words(said.words),
        author_id=author.id,
        level=said.level,
        region=author.region,
        open_to=said.open_to,
        tags=clean_tags(said.tags),
        now=unit.now,
    )
    if said.kind is Kind.PROJECT:
        parts.give(unit, thing(idea_id), LEADER, author.id, by=author.id)
    return idea_of(unit, idea_id)


_CLEAN: dict[str, Any] = {"title": clean_title, "words": clean_words, "level": Level, "open_to": OpenTo}


def change(unit: Unit, actor_id: int, idea_id: int, said: Mapping[str, Any]) -> Idea:
    """Other words for what stands on the card: title, words, tried, tags, open_to, level (None: not said)."""
    _, idea = led(unit, actor_id, idea_id)
    if "tried" in said and idea.kind is Kind.PROBLEM:
        problems.update(unit.db, idea.id, tried=said["tried"] and clean_words(said["tried"], TRIED_LIMIT))
    if "tags" in said:
        ideas.set_tags(unit.db, idea.id, clean_tags(said["tags"]))
    columns = {name: None if value is None else _CLEAN[name](value) for name, value in said.items() if name in _CLEAN}
    if columns:
        ideas.update(unit.db, idea.id, **columns)
    finding.refresh(unit, idea.id)
    return idea_of(unit, idea.id)


def publish(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """Others see it from now on; a newcomer's first once a moderator has looked at it.

    Raises `DomainError` when it is published already.
    """
    member, idea = led(unit, actor_id, idea_id)
    kept = ideas.kept(idea.kind)
    step: Move[Any] = lives.ASK if idea.kind is Kind.PROBLEM else lives.SHOW
    kept.life.require(step, idea.state)
    if not queue.submit(unit, member.id, thing(idea.id)):
        move(unit, kept, lives.CHECKS[idea.kind].send_in, idea.id, idea.state, state_at=unit.now)
        finding.refresh(unit, idea.id)
        return idea_of(unit, idea.id)
    move(unit, kept, step, idea.id, idea.state, state_at=unit.now)
    ideas.update(unit.db, idea.id, published_at=unit.now)
    return opened(unit, idea.id)


def opened(unit: Unit, idea_id: int) -> Idea:
    """Others see it from now on: whoever should hear of it does."""
    finding.refresh(unit, idea_id)
    subscriptions.published(unit, thing(idea_id))
    idea = idea_of(unit, idea_id)
    if idea.kind is Kind.PROBLEM:
        asking.begin(unit, idea)
    else:
        due.at(unit, thing(idea.id), ALONE, unit.now + NOBODY_JOINS)
        turning.ask_backers(unit, idea)
    return idea


def send_again(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """What a moderator has hidden was mended: it is looked at again, and stays hidden until then.

    Raises `DomainError` when it isn't hidden, or is being looked at already.
    """
    member, idea = led(unit, actor_id, idea_id)
    if idea.state != "hidden":
        raise DomainError("error-state-changed")
    if queue.is_awaited(unit, thing(idea.id)) or queue.submit(unit, member.id, thing(idea.id)):
        raise DomainError("error-idea-awaited")
    return idea


def discard(unit: Unit, actor_id: int, idea_id: int) -> None:
    """Delete a draft. Raises `DomainError` for what others have seen."""
    _, idea = led(unit, actor_id, idea_id)
    if not ideas.discard(unit.db, idea.id):
        raise DomainError("error-state-changed")
    forget(unit, idea.id)


def take_along(unit: Unit, member_id: int) -> None:
    """Whoever is erased takes their cards along, with all that hangs on them.

    A project that others work on is theirs too: it stays without the name.
    """
    for idea in ideas.published_by(unit.db, member_id):
        if set(stored_parts.holders(unit.db, thing(idea.id), *TEAM)) - {member_id}:
            continue
        for item in plan.of(unit.db, idea.id):
            due.never(unit, Thing(PLAN_ITEM, item.id))
        ideas.delete(unit.db, idea.id)
        outbox.withdraw(unit, f"{thing(idea.id)}:")
        forget(unit, idea.id)


def forget(unit: Unit, idea_id: int) -> None:
    """An idea is gone: so is what hangs on it."""
    stored_parts.drop(unit.db, thing(idea_id))
    due.never(unit, thing(idea_id))
    queue.withdraw(unit, thing(idea_id))
    finding.refresh(unit, idea_id)
