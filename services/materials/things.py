"""Materials, as other areas ask for them: the thing, its discussion, who answers for it, what of it is new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from domain.base.errors import DomainError
from domain.base.following import By, Facets
from domain.base.members import Member
from domain.base.things import Thing
from domain.materials.materials import MATERIAL, SEEN, MaterialForm
from services.base.areas import Asked, Discussed, Followed, Known
from services.base.unit import Unit
from services.materials.access import is_author, makers_of, material_of, seen_by
from storage.base import members
from storage.materials import materials


def _title(unit: Unit, thing: Thing) -> str | None:
    material = materials.by_id(unit.db, thing.number)
    return material.title if material is not None else None


def _is_led_by(unit: Unit, member: Member, thing: Thing) -> bool:
    material = materials.by_id(unit.db, thing.number)
    return material is not None and is_author(member, material)


THINGS = (
    Known(
        MATERIAL,
        title=_title,
        seen_by=lambda unit, reader, thing: seen_by(unit, reader, thing.number),
        is_led_by=_is_led_by,
    ),
)


def _may_read(unit: Unit, member: Member, thing: Thing) -> None:
    seen_by(unit, member, thing.number)


def _may_write(unit: Unit, member: Member, thing: Thing) -> None:
    """Not on what isn't there for others yet, or any more."""
    if material_of(unit, thing.number).state not in SEEN:
        raise DomainError("error-material-quiet")


def _answers(unit: Unit, thing: Thing) -> Sequence[int]:
    """Whoever shared it, while they are in the network."""
    material = materials.by_id(unit.db, thing.number)
    author = members.by_id(unit.db, material.author_id, unit.now) if material is not None else None
    return () if author is None or not author.is_member else (author.id,)


def _marks(unit: Unit, thing: Thing) -> Mapping[int, str]:
    material = materials.by_id(unit.db, thing.number)
    return {} if material is None else dict.fromkeys(makers_of(unit, material), "author")


DISCUSSED = Discussed(kind=MATERIAL, may_read=_may_read, may_write=_may_write, hears=_answers, marks=_marks)
ASKED = Asked(kind=MATERIAL, answers=_answers, may_ask=_may_read)


def _facets(unit: Unit, thing: Thing) -> Facets | None:
    """What was taken back by the time of telling is news to nobody."""
    material = materials.by_id(unit.db, thing.number)
    if material is None or material.state not in SEEN:
        return None
    return Facets(
        form=material.form,
        subjects=() if material.subject is None else (material.subject,),
        words=" ".join((material.title, material.about or "")),
        grades=material.grades,
        is_best=material.recommended is not None,
        used=material.got,
    )


def _makers(unit: Unit, thing: Thing) -> Iterable[int]:
    material = materials.by_id(unit.db, thing.number)
    return () if material is None else makers_of(unit, material)


BY = frozenset({By.SUBJECT, By.GRADES, By.BEST, By.USED})
"""As their list is narrowed."""
FOLLOWED = Followed(kind=MATERIAL, forms=tuple(MaterialForm), facets=_facets, makers=_makers, by=BY)
