"""Sharing a material: the draft, its card, publishing, taking it back (PRODUCT §8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from domain.base.errors import DomainError
from domain.base.levels import Grades
from domain.base.lifecycle import Move
from domain.base.members import Member
from domain.materials import lives
from domain.materials import materials as rules
from domain.materials.materials import (
    ABOUT_LIMIT,
    SOURCES_LIMIT,
    Item,
    Licence,
    Like,
    Material,
    MaterialForm,
    MaterialState,
    OpenTo,
    clean_subject,
    clean_title,
    clean_words,
)
from domain.people.profile import SUBJECTS, ProfileField
from services.base import due, outbox
from services.base.lifecycle import move
from services.base.members import acting_member
from services.base.unit import Unit
from services.materials import finding, looking, parcels, reviewed
from services.materials.access import facts_of, material_of, own, thing
from services.moderation import queue
from services.voice import subscriptions
from storage.base import parts
from storage.materials import materials
from storage.materials import parcels as stored_parcels
from storage.people import profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the form has asked about what was sent as a parcel; the rest can follow."""

    parcel: int
    title: str
    subject: str | None
    grades: Grades | None
    form: MaterialForm
    licence: Licence


def like(unit: Unit, actor_id: int) -> Like | None:
    """What the person answered the last time; None: they have shared nothing yet."""
    member = acting_member(unit, actor_id)
    last = materials.last_of(unit.db, member.id)
    if last is None:
        return None
    return Like(subject=last.subject, grades=last.grades, form=last.form, licence=last.licence)


def draft(unit: Unit, actor_id: int, said: Draft) -> Material:
    """A material that its author alone sees, of what they have sent. Raises `DomainError` when that is too long ago."""
    author = acting_member(unit, actor_id)
    parcel = parcels.own(unit, author.id, said.parcel)
    like = Like(subject=said.subject, grades=said.grades, form=said.form, licence=said.licence)
    material_id = made(unit, author.id, said.title, like, parcel.items)
    stored_parcels.become(unit.db, parcel.id, material_id, 1)
    return material_of(unit, material_id)


def made(unit: Unit, author_id: int, title: str, like: Like, items: Iterable[Item]) -> int:
    """A draft of these pieces, whose files are looked at; returns its id. Called by use cases that have checked who
    acts. Raises `DomainError` for a title or a subject that won't do.
    """
    material_id = materials.add(
        unit.db,
        title=clean_title(title),
        subject=clean_subject(like.subject),
        grades=like.grades,
        form=like.form,
        licence=like.licence,
        author_id=author_id,
        now=unit.now,
    )
    items = tuple(items)
    for item in items:
        materials.add_file(unit.db, material_id, 1, item)
    below = "\n".join(item.words for item in items if item.kind.is_at_telegram and item.words)
    if below:
        materials.update(unit.db, material_id, about=below[:ABOUT_LIMIT])
    looking.joined(unit, material_id)
    return material_id


_CLEAN: Mapping[str, Any] = {
    "title": clean_title,
    "about": lambda text: text and clean_words(text, ABOUT_LIMIT),
    "sources": lambda text: text and clean_words(text, SOURCES_LIMIT),
    "subject": clean_subject,
    "form": MaterialForm,
    "licence": Licence,
    "open_to": OpenTo,
}


def change(unit: Unit, actor_id: int, material_id: int, said: Mapping[str, Any]) -> Material:
    """Other words for what stands on the card: title, about, subject, grades, form, licence, sources, open_to.

    An open licence that was published can't be taken back for a closer one: whoever has a copy keeps the right to it.
    Raises `DomainError` then.
    """
    _, material = own(unit, actor_id, material_id)
    columns = {name: _CLEAN[name](value) for name, value in said.items() if name in _CLEAN}
    if "licence" in columns:
        _require_licence(material, columns["licence"])
    if "grades" in said:
        grades: Grades | None = said["grades"]
        columns |= {"grade_first": grades.first if grades else None, "grade_last": grades.last if grades else None}
    if columns:
        materials.update(unit.db, material.id, **columns)
    finding.refresh(unit, material.id)
    return material_of(unit, material.id)


def _require_licence(material: Material, licence: Licence) -> None:
    """Others were told what they may do with it: that is only widened."""
    if material.published_at is not None and licence is not material.licence and material.licence.is_open:
        raise DomainError("error-material-licence")


def drop_file(unit: Unit, actor_id: int, file_id: int) -> Material:
    """Take a file away from a draft; of what others have, a new version is made. Raises `DomainError` then."""
    acting_member(unit, actor_id)
    file = materials.file(unit.db, file_id)
    if file is None:
        raise DomainError("error-material-file-gone")
    _, material = own(unit, actor_id, file.material_id)
    # What a moderator has sent back is a draft, though others may have seen it before.
    if material.published_at is not None and material.state is not MaterialState.DRAFT:
        raise DomainError("error-material-by-version")
    lives.LIFE.require(lives.PUBLISH, material.state, facts_of(unit, material))
    materials.drop_file(unit.db, file.id)
    return material


def publish(unit: Unit, actor_id: int, material_id: int, known: int = 0) -> Material:
    """Its author says that it is theirs to share, and that it shows nobody's personal data and no children; others see
    it from now on, a newcomer's first once a moderator has looked at it.

    `known`: how many looks at its files they have seen (`Sight.known`). Raises `DomainError` when it has no files, is
    published already, or there is more to be seen of its files first.
    """
    member, material = own(unit, actor_id, material_id)
    lives.LIFE.require(lives.PUBLISH, material.state, facts_of(unit, material))
    looking.require_seen(unit, material, known)
    return declared(unit, member, material)


def declared(unit: Unit, member: Member, material: Material) -> Material:
    """Its author has seen all that is known of its files, and says that it may be shared. Called by use cases that have
    checked that. Raises `DomainError` as `publish` does.
    """
    facts = facts_of(unit, material)
    lives.LIFE.require(lives.PUBLISH, material.state, facts)
    materials.update(unit.db, material.id, declared_at=unit.now)
    if not queue.submit(unit, member.id, thing(material.id)):
        return _moved(unit, material, lives.SEND_IN, facts)
    _moved(unit, material, lives.PUBLISH, facts)
    return opened(unit, material.id)


def opened(unit: Unit, material_id: int) -> Material:
    """Others see it from now on: whoever should hear of it does, once."""
    material = material_of(unit, material_id)
    if material.published_at is None:
        materials.update(unit.db, material_id, published_at=unit.now)
        subscriptions.published(unit, thing(material_id))
    finding.refresh(unit, material_id)
    return material_of(unit, material_id)


def _moved(unit: Unit, material: Material, step: Move[MaterialState], facts: rules.Facts | None = None) -> Material:
    move(unit, materials.STATE, step, material.id, material.state, facts=facts, state_at=unit.now)
    finding.refresh(unit, material.id)
    return material_of(unit, material.id)


def take_back(unit: Unit, actor_id: int, material_id: int) -> Material:
    """What waits for a moderator is its author's draft again."""
    _, material = own(unit, actor_id, material_id)
    back = _moved(unit, material, lives.TAKE_BACK)
    queue.withdraw(unit, thing(material.id))
    return back


def send_again(unit: Unit, actor_id: int, material_id: int) -> Material:
    """What a moderator has hidden was mended: it is looked at again, and stays hidden until then.

    Raises `DomainError` when it isn't hidden, or is being looked at already.
    """
    member, material = own(unit, actor_id, material_id)
    if material.state is not MaterialState.HIDDEN:
        raise DomainError("error-state-changed")
    if queue.is_awaited(unit, thing(material.id)) or queue.submit(unit, member.id, thing(material.id)):
        raise DomainError("error-material-awaited")
    return material


def withdraw(unit: Unit, actor_id: int, material_id: int) -> Material:
    """It isn't given out here any more. Copies under an open licence stay with whoever has them: that is said."""
    _, material = own(unit, actor_id, material_id)
    reviewed.let_go(unit, material.id)
    return _moved(unit, material, lives.WITHDRAW)


def share_again(unit: Unit, actor_id: int, material_id: int) -> Material:
    """What its author has taken back is given out again; whoever follows such things has heard of it already."""
    _, material = own(unit, actor_id, material_id)
    return _moved(unit, material, lives.SHARE_AGAIN, facts_of(unit, material))


def discard(unit: Unit, actor_id: int, material_id: int) -> None:
    """Delete a draft, also one that was sent back. Raises `DomainError` for what isn't a draft."""
    _, material = own(unit, actor_id, material_id)
    if material.state is not MaterialState.DRAFT or not materials.discard(unit.db, material.id):
        raise DomainError("error-state-changed")
    forget(unit, material.id)


def forget(unit: Unit, material_id: int) -> None:
    """A material is gone: so is what hangs on it."""
    parts.drop(unit.db, thing(material_id))
    due.never(unit, thing(material_id))
    reviewed.let_go(unit, material_id)
    queue.withdraw(unit, thing(material_id))
    outbox.withdraw(unit, f"{thing(material_id)}:")
    finding.refresh(unit, material_id)


def subjects_of(unit: Unit, actor_id: int) -> tuple[str, ...]:
    """The subjects that the person teaches, as far as they have said: offered first."""
    member = acting_member(unit, actor_id)
    entry = profile.of_member(unit.db, member.id).get(ProfileField.SUBJECTS)
    tags = entry.value if entry is not None and isinstance(entry.value, tuple) else ()
    return tuple(tag for tag in tags if tag in SUBJECTS)
