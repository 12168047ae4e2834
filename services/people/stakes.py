"""What a person gives away by leaving, said before it is done, and what of it isn't back on return (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.occasions import Occasion
from domain.base.roles import Role
from services.base.members import reading_member
from services.base.unit import Unit
from storage.base import roles


@dataclass(frozen=True, slots=True)
class Stakes:
    """Roles, oldest first, and what the areas bring by name (`AtStake`), soonest first; nothing that is empty."""

    given: tuple[tuple[str, tuple[Occasion, ...]], ...]
    roles: tuple[Role, ...]

    def __bool__(self) -> bool:
        return bool(self.given or self.roles)


def of_leaving(unit: Unit, actor_id: int) -> Stakes:
    """What others get when the person leaves the network."""
    member = reading_member(unit, actor_id)
    found = [(one.name, one.of_leaving(unit, member.id)) for one in unit.areas.stakes]
    held = tuple(grant.role for grant in roles.of_member(unit.db, member.id, unit.now))
    return Stakes(tuple((name, some) for name, some in found if some), held)


def given_up(unit: Unit, member_id: int, at: int) -> Stakes:
    """What went to others at the moment (UTC epoch seconds) of leaving, as far as it could still be wanted."""
    found = [(one.name, one.given_up(unit, member_id, at)) for one in unit.areas.stakes]
    return Stakes(tuple((name, some) for name, some in found if some), tuple(roles.revoked_at(unit.db, member_id, at)))
