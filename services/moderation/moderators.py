"""Who looks at what waits in the queue, and how they are told (PRODUCT §6)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.roles import RIGHTS, Right, Role
from domain.base.things import Thing
from domain.moderation.cases import Case
from services.base import outbox
from services.base.areas import Moderated
from services.base.members import holders
from services.base.unit import Unit

MODERATORS = tuple(role for role, rights in RIGHTS.items() if Right.MODERATE in rights)


def moderated(unit: Unit, thing: Thing) -> Moderated:
    """What the area brings of that kind. Raises `DomainError` for a kind that nobody looks at: the button is forged."""
    if thing.kind not in unit.areas.moderated:
        raise DomainError("error-stale-button")
    return unit.areas.moderated[thing.kind]


def others(unit: Unit, *but: int | None) -> list[Member]:
    """Everybody who may moderate, without these."""
    return [one for one in holders(unit, *MODERATORS) if one.id not in but]


def call(unit: Unit, case: Case, among: list[Member]) -> None:
    """Tell those who are to look at it: who has the moderator's role, else whoever may."""
    named = [one for one in among if Role.MODERATOR in one.roles] or among
    for one in named:
        key = f"case:{case.id}:new:{case.state}:{unit.now}:{one.id}"
        outbox.say(unit, kind="case-new", to=one.id, key=key, payload={"case": case.id})
