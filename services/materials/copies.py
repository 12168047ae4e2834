"""What one has shared, taken along: a list, and the files sent back as albums (PRODUCT §8).

The albums are rows of the outbox, which keeps to Telegram's pace, goes on after a restart, and lets what hasn't been
sent be taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.outbox import Say
from domain.materials.albums import albums, family
from domain.materials.materials import Material, MaterialFile
from services.base import outbox
from services.base.areas import Refusable
from services.base.members import reading_member
from services.base.unit import Unit
from storage.materials import materials


@dataclass(frozen=True, slots=True)
class Own:
    """A material of the person's, in whatever state, with the files of its newest version."""

    material: Material
    files: tuple[MaterialFile, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """`files`: how many there are to be sent; `left`: albums that are on their way still."""

    materials: int
    files: int
    left: int


def every(unit: Unit, actor_id: int) -> list[Own]:
    """All that the person has made, the oldest first."""
    member = reading_member(unit, actor_id)
    ids = [row["id"] for row in materials.of_author(unit.db, member.id)]
    known = materials.by_ids(unit.db, ids)
    return [Own(known[one], tuple(materials.files(unit.db, one, known[one].version))) for one in ids]


def standing(unit: Unit, actor_id: int) -> Standing:
    """How much there is, and how much of it is still to be sent."""
    made = every(unit, actor_id)
    files = sum(one.item.kind.is_at_telegram for own in made for one in own.files)
    return Standing(len(made), files, outbox.count(unit, _prefix(actor_id)))


def send(unit: Unit, actor_id: int) -> int:
    """Send the person's files back to them; how many albums that are. Raises `DomainError` while they are being sent,
    and where there are none.
    """
    member = reading_member(unit, actor_id)
    if outbox.count(unit, _prefix(member.id)):
        raise DomainError("error-material-copies-coming")
    files = [one for own in every(unit, member.id) for one in own.files]
    together = list(albums(sorted(files, key=lambda one: str(family(one)))))
    if not together:
        raise DomainError("error-material-copies-none")
    for number, album in enumerate(together, 1):
        outbox.say(
            unit,
            kind="material-copies",
            key=f"{_prefix(member.id)}{unit.now}:{number}",
            to=member.id,
            payload={"files": [one.id for one in album], "number": number, "of": len(together)},
        )
    return len(together)


def stop(unit: Unit, actor_id: int) -> int:
    """What hasn't been sent yet isn't sent, also what Telegram makes wait just now; how many albums."""
    return outbox.stop(unit, _prefix(reading_member(unit, actor_id).id))


def refused(unit: Unit, row: Say) -> None:
    """Telegram won't take an album for one of its files: each goes by itself, so that the others come. Of one that it
    won't take either the person is told which it is.
    """
    assert row.member_id is not None, "albums go to people"
    files: list[int] = row.payload["files"]
    if row.payload.get("refused"):
        return
    alone = len(files) == 1
    for one in files:
        outbox.say(
            unit,
            kind=row.kind,
            key=f"{_prefix(row.member_id)}of:{row.id}:{one}",
            to=row.member_id,
            payload=row.payload | {"files": [one], "refused": alone},
        )


REFUSABLE = Refusable("material-copies", refused)


def _prefix(member_id: int) -> str:
    return f"material-copies:{member_id}:"


def album(unit: Unit, reader_id: int, ids: Sequence[int]) -> list[MaterialFile]:
    """Those of these files that are the member's still."""
    found = [materials.file(unit.db, one) for one in ids]
    own = {row["id"] for row in materials.of_author(unit.db, reader_id)}
    return [one for one in found if one is not None and one.material_id in own]
