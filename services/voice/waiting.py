"""What of announcements waits for those who may announce."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.voice.announcements import State
from services.base.areas import EVERYBODY, OnMenu, Waits
from services.base.unit import Unit
from storage.voice import waiting


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """What waits for this person's word: somebody else's to agree to, and own drafts."""
    if Right.ANNOUNCE in rights_of(member.roles):
        yield from (row for row in _all(unit, member) if row.name in _FOR_ONE)


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """The same, and what is planned or was held."""
    if Right.ANNOUNCE in rights_of(member.roles):
        yield from _all(unit, member)


def _all(unit: Unit, member: Member) -> Iterator[Waiting]:
    for row in waiting.unfinished(unit.db, unit.now):
        name, since = _NAMES[row["state"]], row["confirmed_at"] or row["created_at"]
        if name == "announcement-draft" and row["author_id"] != member.id:
            continue
        if name == "announcement-second" and row["confirmed_by"] == member.id:
            name = "announcement-asked"
        yield Waiting(name, (row["id"],), since, row["next_at"], {"words": row["words"]})


_NAMES = {
    State.DRAFT: "announcement-draft",
    State.APPROVAL: "announcement-second",
    State.SENDING: "announcement-planned",
    State.PAUSED: "announcement-held",
}
_FOR_ONE = frozenset({"announcement-draft", "announcement-second"})
MINE = OnMenu(_FOR_ONE, mine, EVERYBODY)
TODAY = Waits(frozenset(_NAMES.values()) | {"announcement-asked"}, today)
