"""Expert review of a version of a material: asked for by its author, «Рекомендовано сетью» (PRODUCT §8).

The engine is services/reviews; what is here is what materials bring to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.base.errors import DomainError
from domain.base.levels import stages
from domain.base.reviewing import Outcome, Task, TaskFile
from domain.base.things import Thing
from domain.materials.materials import COAUTHOR, MATERIAL, SEEN, FileKind, Material
from domain.reviews.reviews import JUDGED, Review
from services.base.areas import Reviewed
from services.base.unit import Unit
from services.materials import finding
from services.materials.access import makers_of, own, read_by_member, thing
from services.people.schools import records
from services.reviews import asking
from services.reviews import views as reviews
from services.reviews.views import Said
from services.voice import subscriptions
from storage.base import parts
from storage.materials import materials


def ask(unit: Unit, actor_id: int, material_id: int) -> Review:
    """Two colleagues of other schools judge the newest version, by its subject and classes.

    Raises `DomainError` when it isn't shared, when this version is or was reviewed, and when an author hasn't told
    their school.
    """
    member, material = own(unit, actor_id, material_id)
    if material.state not in SEEN:
        raise DomainError("error-material-unshared")
    return asking.ask(
        unit,
        thing(material.id),
        by=member.id,
        version=material.version,
        subjects=() if material.subject is None else (material.subject,),
        grades=stages(material.grades),
    )


def let_go(unit: Unit, material_id: int) -> None:
    """It isn't shared any more: reviewers needn't go on."""
    review = asking.latest(unit, thing(material_id))
    if review is not None and review.is_live:
        asking.withdraw(unit, review)


def show_advice(unit: Unit, actor_id: int, material_id: int, on: bool) -> Material:
    """Its author shows all readers what the reviewers advised, or keeps it. Raises `DomainError` before they did."""
    _, material = own(unit, actor_id, material_id)
    if on and spoken(unit, material) is None:
        raise DomainError("error-material-unreviewed")
    materials.update(unit.db, material.id, advice_shown=int(on))
    return material


def spoken(unit: Unit, material: Material) -> Review | None:
    """The last review in which the reviewers have spoken, of whichever version."""
    for number in range(material.version, 0, -1):
        found = asking.latest(unit, thing(material.id), number)
        if found is not None and found.state in JUDGED:
            return found
    return None


def may_read(material: Material, *, is_maker: bool) -> bool:
    """Whether somebody may read what the reviewers advised: those who made it, and all where the author shows it."""
    return is_maker or material.advice_shown


def advice(unit: Unit, actor_id: int, material_id: int) -> tuple[Material, Review, Sequence[Said]]:
    """What the reviewers said, without who they are. Raises `DomainError` where it isn't shown to this person."""
    member, material = read_by_member(unit, actor_id, material_id)
    review = spoken(unit, material)
    if review is None or not may_read(material, is_maker=member.id in set(_makers(unit, thing(material.id)))):
        raise DomainError("error-material-advice")
    return material, review, reviews.told(unit, review)


# -- what the engine of reviews asks -----------------------------------------------------------------


def _task(unit: Unit, of: Thing, version: int) -> Task | None:
    """The version as its readers get it, without who made it. What its author took back is gone."""
    material = materials.by_id(unit.db, of.number)
    if material is None:
        return None
    items = [one.item for one in materials.files(unit.db, material.id, version)]
    texts = [item.words for item in items if item.kind is FileKind.TEXT]
    return Task(
        material.title,
        "\n\n".join(one for one in (material.about, *texts) if one),
        tuple(item.words for item in items if item.kind is FileKind.LINK),
        tuple(TaskFile(item.kind, item.file_id, item.name) for item in items if item.kind.is_at_telegram),
    )


def _makers(unit: Unit, of: Thing) -> Iterator[int]:
    """The author and those who have confirmed that they made it along."""
    material = materials.by_id(unit.db, of.number)
    if material is not None:
        yield from makers_of(unit, material)


def _unfit(unit: Unit, of: Thing) -> Iterator[int]:
    """The makers, whose schools must be known. Whoever is asked whether they made it along, or did once, is partial;
    without a school they are no reviewers anyway, and nobody waits for them to tell it.
    """
    yield from _makers(unit, of)
    near = (*(part.member_id for part in parts.of(unit.db, of)), *parts.ended(unit.db, of, COAUTHOR))
    yield from (one for one in near if records.of_member(unit, one) is not None)


def _author(unit: Unit, of: Thing) -> tuple[int, ...]:
    material = materials.by_id(unit.db, of.number)
    return () if material is None else (material.author_id,)


def _outcome(unit: Unit, of: Thing, version: int, outcome: Outcome) -> None:
    """A recommendation is of this very version; an older one's doesn't take a newer one's place."""
    material = materials.by_id(unit.db, of.number)
    if material is None or outcome is not Outcome.RECOMMENDED or (material.recommended or 0) > version:
        return
    materials.update(unit.db, material.id, recommended=version)
    subscriptions.recommended(unit, of)
    finding.refresh(unit, material.id)


REVIEWED = (Reviewed(kind=MATERIAL, task=_task, authors=_makers, unfit=_unfit, on_outcome=_outcome, speakers=_author),)
