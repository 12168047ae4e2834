"""What the screens of materials show: lists and the card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from domain.base.consents import Purpose
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member, Status
from domain.base.parts import PartState
from domain.base.things import Thing
from domain.materials.materials import (
    COAUTHOR,
    MATERIAL,
    SEEN,
    Material,
    MaterialFile,
    MaterialState,
    Narrowed,
    Version,
)
from domain.materials.using import Use
from domain.reviews.reviews import Review, total
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import actor, reading_member
from services.base.unit import Unit
from services.discussion import views as talks
from services.discussion.views import NOTHING_SAID, Head
from services.materials import looking, reviewed
from services.materials.access import is_author, own, read_by_member, seen_by, thing
from services.materials.looking import NOTHING_SEEN, Sight
from services.moderation import queue
from services.people import levels
from services.reviews import asking
from services.reviews import views as reviews
from storage.base import consents, members, parts
from storage.materials import favourites, materials, using


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """All that a card needs. `author` None: a guest isn't told, unless the author allowed it (PRODUCT §0)."""

    material: Material
    author: Member | None
    coauthors: tuple[Member, ...] = ()
    """Those who have confirmed it."""
    files: tuple[MaterialFile, ...] = ()
    """Of the newest version; a guest is told none."""
    newest: Version | None = None
    leads: bool = False
    """Whether it is the reader's."""
    is_member: bool = True
    standing: Status = Status.MEMBER
    """What the reader is to the network."""
    is_public: bool = True
    has_got: bool = False
    is_invited: bool = False
    """Whether the reader is asked whether they made it along."""
    is_coauthor: bool = False
    """Whether they have said yes."""
    more: int = 0
    """How many others of the same author there are."""
    talk: Head = NOTHING_SAID
    can_ask: bool = False
    can_report: bool = False
    is_awaited: bool = False
    """Whether a moderator is to look at it, where it is the reader's."""
    sight: Sight = NOTHING_SEEN
    """What is seen in the files of a draft, which is the reader's."""
    review: Review | None = None
    """The review of the newest version, if anybody asked for one."""
    points: float | None = None
    """What the reviewers' judgements come to, of the version that they have spoken about last."""
    points_of: int = 0
    """That version."""
    may_read_advice: bool = False
    use: Use | None = None
    """What the reader has said of a lesson with it."""
    has_thanked: bool = False
    notes: int = 0
    """How many people tell of their lessons."""
    is_kept: bool = False
    """Whether the reader keeps it at hand."""

    @property
    def makes(self) -> bool:
        """Whether the reader is its author, or one of those who have confirmed that they made it along."""
        return self.leads or self.is_coauthor


def card(unit: Unit, actor_id: int, material_id: int) -> Card:
    """A material's card. Raises `DomainError` when it isn't this person's to see."""
    reader = actor(unit, actor_id)
    material = seen_by(unit, reader, material_id)
    leads, about = is_author(reader, material), thing(material.id)
    spoken = reviewed.spoken(unit, material)
    seen = Card(
        material=material,
        author=_author(unit, reader, material),
        standing=reader.status,
        is_member=reader.is_member,
        review=asking.latest(unit, about, material.version),
        points=total([one.scores for one in reviews.told(unit, spoken)]) if spoken is not None else None,
        points_of=spoken.version if spoken is not None else 0,
    )
    if not reader.is_member:
        return seen
    invited = parts.one(unit.db, about, COAUTHOR, reader.id)
    others = Narrowed(author_id=material.author_id)
    is_held = invited is not None and invited.is_held
    return replace(
        seen,
        coauthors=tuple(coauthors(unit, material)),
        files=tuple(materials.files(unit.db, material.id, material.version)),
        newest=next(iter(materials.versions(unit.db, material.id)), None),
        leads=leads,
        is_public=material.state in SEEN,
        has_got=materials.has_got(unit.db, material.id, reader.id),
        is_invited=invited is not None and invited.state is PartState.INVITED,
        is_coauthor=is_held,
        more=materials.count(unit.db, others) - int(material.state in SEEN),
        talk=talks.head(unit, reader, about),
        can_ask=talks.can_ask(unit, reader, about),
        can_report=queue.can_report(unit, reader.id, about),
        is_awaited=leads and queue.is_awaited(unit, about),
        sight=looking.sight(unit, material) if leads and material.state is MaterialState.DRAFT else NOTHING_SEEN,
        may_read_advice=spoken is not None and reviewed.may_read(material, is_maker=leads or is_held),
        use=using.own(unit.db, material.id, reader.id),
        has_thanked=using.has_thanked(unit.db, material.id, reader.id),
        notes=using.count_noted(unit.db, material.id),
        is_kept=favourites.is_kept(unit.db, material.id, reader.id),
    )


def own_card(unit: Unit, actor_id: int, material_id: int) -> Card:
    """The card, for its author. Raises `DomainError` for others."""
    own(unit, actor_id, material_id)
    return card(unit, actor_id, material_id)


def _author(unit: Unit, reader: Member, material: Material) -> Member | None:
    """Who made it; a guest is told when the author has allowed their name outside of the network (PRODUCT §0)."""
    author = members.by_id(unit.db, material.author_id, unit.now)
    if reader.is_member or author is None:
        return author
    allowed = consents.in_force(unit.db, author.id).get(Purpose.OUTSIDE)
    return author if author.is_member and allowed is not None and allowed.given else None


def coauthors(unit: Unit, material: Material) -> list[Member]:
    """Those who have confirmed that they made it along, in the order of their confirmations."""
    ids = parts.holders(unit.db, thing(material.id), COAUTHOR)
    known = members.by_ids(unit.db, ids, unit.now)
    return [known[number] for number in ids if number in known]


def named(unit: Unit, member_id: int) -> Member | None:
    """Somebody of whom a notice tells."""
    return members.by_id(unit.db, member_id, unit.now)


def versions(unit: Unit, actor_id: int, material_id: int) -> tuple[Material, list[Version]]:
    """All versions, the newest first."""
    _, material = read_by_member(unit, actor_id, material_id)
    return material, materials.versions(unit.db, material.id)


# -- lists -----------------------------------------------------------------------------------------


def listing(unit: Unit, actor_id: int, narrowed: Narrowed, window: Window = FIRST) -> Page[Material]:
    """A page of what is shared; guests see what is open to all. Of an author: `narrowed.author_id`."""
    reader = actor(unit, actor_id)
    seen = _seen(unit, reader, narrowed)
    return materials.listed(unit.db, seen, window)


def _seen(unit: Unit, reader: Member, narrowed: Narrowed) -> Narrowed:
    """The list as far as this reader sees it, of their level where they ask for it."""
    own = levels.of_member(unit, reader.id) if narrowed.own_level else ()
    return replace(narrowed, states=SEEN, open_only=not reader.is_member, levels=own)


def counts(
    unit: Unit, actor_id: int, narrowed: Narrowed
) -> tuple[Sequence[tuple[str, int]], Sequence[tuple[str, int]]]:
    """How many there are of each subject and of each type, among what the rest of `narrowed` leaves."""
    reader = actor(unit, actor_id)
    seen = _seen(unit, reader, narrowed)
    return (
        materials.counted(unit.db, "subject", replace(seen, subject=None)),
        materials.counted(unit.db, "form", replace(seen, form=None)),
    )


def mine(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Material]:
    """What the person has made, in any state, the newest first."""
    member = reading_member(unit, actor_id)
    wanted = Narrowed(author_id=member.id, states=frozenset(MaterialState))
    return materials.listed(unit.db, wanted, window)


# -- found -----------------------------------------------------------------------------------------


def search(
    unit: Unit, actor_id: int, lexicon: Lexicon, words: str, window: Window = FIRST, *, everywhere: bool = False
) -> engine.Drawn[Material]:
    """Materials for a few words, of the reader's level where the words ask for it; guests find what is open to all.

    `everywhere`: the words were said to the search over all kinds of things, and are read as there.
    """
    reader = actor(unit, actor_id)
    asked = levels.read(unit, reader, lexicon, words)
    found = engine.find(
        unit, reader, lexicon, asked.words, kinds=(MATERIAL,), everywhere=everywhere, one_of=asked.tags, window=window
    )
    return replace(found, asks_level=asked.is_unknown).drawn(MATERIAL, partial(shown, unit, reader))


def shown(unit: Unit, reader: Member, things: Sequence[Thing]) -> tuple[Material, ...]:
    """Materials that the reader has found, as they stand in lists."""
    known = materials.by_ids(unit.db, [one.number for one in things])
    return tuple(known[one.number] for one in things if one.number in known)
