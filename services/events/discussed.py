"""Events are discussed under their cards, and their hosts can be asked in private (PRODUCT §6)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.events.events import EVENT, EventState
from domain.events.programme import HOST, SPEAKER
from services.base.areas import Asked, Discussed
from services.base.unit import Unit
from services.events import access
from storage.base import parts

LEADER_MARK, SPEAKER_MARK = "leader", "speaker"


def _may_read(unit: Unit, reader: Member, thing: Thing) -> None:
    """A draft has nothing to discuss yet."""
    if access.seen_by(unit, reader, thing.number).state is EventState.DRAFT:
        raise DomainError("error-event-gone")


def _marks(unit: Unit, thing: Thing) -> dict[int, str]:
    speakers = dict.fromkeys(parts.holders(unit.db, thing, SPEAKER), SPEAKER_MARK)
    return speakers | dict.fromkeys(parts.holders(unit.db, thing, HOST), LEADER_MARK)


def _hosts(unit: Unit, thing: Thing) -> list[int]:
    return parts.present(unit.db, thing, HOST)


DISCUSSED = Discussed(
    kind=EVENT,
    may_read=_may_read,
    may_write=lambda unit, member, thing: None,
    hears=_hosts,
    marks=_marks,
)
ASKED = Asked(kind=EVENT, answers=_hosts, may_ask=_may_read)
