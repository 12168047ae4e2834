"""Which ideas are found by words, by whom, and by which words (PRODUCT §0, §8)."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.audience import MEMBERS, PUBLIC, of_author
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Idea, OpenTo
from domain.ideas.lives import CHECKED
from domain.people.profile import SUBJECTS
from services.base import search
from services.base.unit import Unit
from services.ideas.access import seen_states
from storage.ideas import ideas

SUBJECT, KIND = "s=", "k="
"""Beginnings of the terms that stand for ids; subjects are spelled as those of people and events are."""
_SUBJECTS = frozenset(SUBJECTS)


def refresh(unit: Unit, idea_id: int) -> None:
    """The idea is found by what is true of it now: called wherever its words, tags, state or readers change.

    What others may not look at isn't found, but by its author as long as a moderator looks at it. What is open to all
    is found by what a guest sees of it alone, so that nobody learns from a search what its words are.
    """
    idea = ideas.by_id(unit.db, idea_id)
    if idea is None or idea.state not in (seen := seen_states((idea.kind,))) | {CHECKED}:
        search.drop(unit, Thing(IDEA, idea_id))
        return
    is_seen = idea.state in seen
    is_open = is_seen and idea.open_to is OpenTo.ALL
    members = MEMBERS if is_seen else of_author(idea.author_id)
    own = " ".join(tag for tag in idea.tags if tag not in _SUBJECTS)
    search.put(
        unit,
        Thing(IDEA, idea.id),
        audience=PUBLIC if is_open else members,
        title=idea.title,
        text=own if is_open else f"{own} {idea.words}",
        tags=_tags(idea),
        at=idea.published_at or idea.created_at,
    )


def _tags(idea: Idea) -> Iterator[str]:
    yield KIND + idea.kind
    yield from (SUBJECT + tag for tag in idea.tags if tag in _SUBJECTS)


def every(unit: Unit) -> list[int]:
    """The ids of all ideas that others have seen, or that wait for it."""
    return ideas.every(unit.db)
