"""New ideas, for those who asked to hear of such (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Iterable

from domain.base.following import Facets
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Kind
from domain.ideas.problems import ProblemState
from domain.ideas.projects import LIVE
from domain.people.profile import SUBJECTS
from services.base.areas import Followed
from services.base.unit import Unit
from services.ideas import crew
from storage.ideas import ideas

_NEWS: frozenset[str] = frozenset({ProblemState.OPEN, *LIVE})
"""What is solved, closed or hidden by the time of telling is news to nobody."""


def _facets(unit: Unit, thing: Thing) -> Facets | None:
    idea = ideas.by_id(unit.db, thing.number)
    if idea is None or idea.state not in _NEWS:
        return None
    return Facets(
        form=idea.kind,
        subjects=tuple(tag for tag in idea.tags if tag in SUBJECTS),
        region=idea.region,
        words=" ".join((idea.title, idea.words, *idea.tags)),
    )


def _makers(unit: Unit, thing: Thing) -> Iterable[int]:
    idea = ideas.by_id(unit.db, thing.number)
    return () if idea is None else (idea.author_id, *crew.leaders(unit, idea.id))


FOLLOWED = Followed(kind=IDEA, forms=tuple(Kind), facets=_facets, makers=_makers)
