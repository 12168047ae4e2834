"""A human is one tap away: anybody can write to the organizers, and any of them answers (PRODUCT §0, §6)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member, Status
from domain.base.roles import Role
from domain.base.things import NETWORK, Thing
from domain.discussion.remarks import ORGANIZERS
from services.base.areas import Asked
from services.base.members import holders
from services.base.unit import Unit


def _may_ask(unit: Unit, member: Member, thing: Thing) -> None:
    if thing != ORGANIZERS:
        raise DomainError("error-stale-button")
    if member.status is Status.ERASING:
        raise DomainError("error-return-first")


def _answers(unit: Unit, thing: Thing) -> list[int]:
    return [member.id for member in holders(unit, Role.ORGANIZER, Role.OWNER)] if thing == ORGANIZERS else []


ASKED = Asked(kind=NETWORK, answers=_answers, may_ask=_may_ask, by_anybody=True)
