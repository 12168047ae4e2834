"""Reviews, as other areas ask for them: a thing, and what people have a part on."""

from __future__ import annotations

from domain.base.members import Member
from domain.base.parts import PartRole
from domain.base.things import Thing
from domain.reviews.reviews import REVIEW, REVIEWER
from services.base.areas import Cast, Known
from services.base.unit import Unit
from services.reviews import assigning, reviewing, views
from services.reviews.access import review_of
from storage.base import parts
from storage.reviews import reviews


def _title(unit: Unit, thing: Thing) -> str | None:
    review = reviews.by_id(unit.db, thing.number)
    return reviewing.title_of(unit, review) or None if review is not None else None


def _seen_by(unit: Unit, reader: Member, thing: Thing) -> object:
    """Its reviewers, its authors and the organizers."""
    if parts.one(unit.db, thing, REVIEWER, reader.id) is not None:
        return reviewing.assignment(unit, reader.id, thing.number)
    return views.card(unit, reader.id, thing.number)


def _is_live(unit: Unit, thing: Thing) -> bool:
    return review_of(unit, thing.number).is_live


THINGS = (Known(REVIEW, title=_title, seen_by=_seen_by),)
CASTS = (
    Cast(
        kind=REVIEW,
        roles=(PartRole(REVIEWER),),
        words="review-role",
        is_live=_is_live,
        heir=lambda unit, thing, leaving: None,
        handed=lambda unit, part: None,
        released=assigning.released,
    ),
)
