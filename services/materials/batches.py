"""Many files at once: taken one by one for days, asked about once, published as so many materials (PRODUCT §8).

A batch is its owner's, one at a time. Its files go the way of all others: what may be shared is told by their names,
they are looked at while others come, and a newcomer's first is looked at by a moderator before the rest may follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lists import Page, Window, page_of
from domain.base.members import Member
from domain.materials import files
from domain.materials.batches import REFUSED_MOST, Batch, Piece, require_room
from domain.materials.files import Looked
from domain.materials.materials import (
    Item,
    Like,
    MaterialState,
    Narrowed,
    clean_subject,
    clean_title,
    proposed_title,
)
from services.base.areas import Recurring
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.materials import looking, sharing
from services.materials.access import material_of
from services.materials.looking import Sight
from services.moderation import trust
from storage.materials import batches as stored
from storage.materials import looks, materials

SHOWN = 5
"""Files on a page of the list: what is seen in each is told there."""
KEPT = 30 * 86_400
"""Seconds after the last file: the rest may be sent days later."""
KEPT_EMPTY = 86_400
"""Seconds for one into which nothing was sent: a file that comes later is meant otherwise."""
AFRESH = 60
"""Seconds after which progress is told by a new message: the old one is far above by then."""
AT_ONCE = 5
"""Materials of one transaction: presses of others come between."""
SWEPT_EVERY = 3600
SWEPT = 100


@dataclass(frozen=True, slots=True)
class Seen:
    """A file of a batch, what is known of its content, and whether another of the batch has the same."""

    piece: Piece
    sight: Sight
    twin: Piece | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A batch as its owner sees it."""

    batch: Batch
    page: Page[Seen]
    """Of those that were taken: what has no title yet is first."""
    unfit: tuple[tuple[Piece, DomainError], ...] = ()
    """What can't be shared and why, by its name or by its content."""
    ready: int = 0
    untitled: int = 0
    left_out: int = 0
    pending: int = 0
    """How many are still to be looked at."""
    known: int = 0
    """When the last of them was looked at (UTC epoch seconds), 0 for none: what is seen later, nobody has seen yet."""
    is_afresh: bool = True
    """Whether it is told by a new message."""

    @property
    def taken(self) -> int:
        """How many files can become materials."""
        return self.page.total


@dataclass(frozen=True, slots=True)
class Step:
    """What publishing some has come to: `left` are still to be published. `held`: of a newcomer, how many wait until a
    moderator has looked at the first one.
    """

    done: int
    left: int
    held: int | None = None


# -- sent ------------------------------------------------------------------------------------------


def begin(unit: Unit, actor_id: int) -> None:
    """From now on what the person sends is of their batch; one that was begun goes on."""
    stored.add(unit.db, acting_member(unit, actor_id).id, unit.now)


def gathers(unit: Unit, telegram_id: int) -> bool:
    """Whether somebody was asked for many files: a read by key."""
    return stored.is_anybody(unit.db, telegram_id)


def is_begun(unit: Unit, actor_id: int) -> bool:
    """Whether what the person sends is of a batch."""
    return stored.of_member(unit.db, actor_id) is not None


def is_of(unit: Unit, actor_id: int, source: str) -> bool:
    """Whether an earlier part of the album came into the batch."""
    return stored.is_of(unit.db, actor_id, source)


def take(unit: Unit, actor_id: int, source: str, item: Item) -> bool:
    """One more file; False when it is there already. What can't be taken is noted with the reason, and told."""
    _, batch = _own(unit, actor_id)
    have = stored.pieces(unit.db, batch.id)
    why = _refusal(item, sum(one.refusal is None for one in have))
    if why is not None and sum(one.refusal is not None for one in have) >= REFUSED_MOST:
        return False
    stored.set_at(unit.db, batch.id, unit.now)
    is_new = stored.add_piece(unit.db, batch.id, source, item, proposed_title((item,)), why)
    if is_new and why is None:
        looking.want(unit, (item,))
    return is_new


def _refusal(item: Item, taken: int) -> DomainError | None:
    why = files.refusal(item.name, item.mime, item.size)
    if why is not None:
        return why
    try:
        require_room(taken)
    except DomainError as full:
        return full
    return None


def note_screen(unit: Unit, actor_id: int, message_id: int) -> None:
    """Which message tells how many have come."""
    batch = stored.of_member(unit.db, actor_id)
    if batch is not None:
        stored.set_screen(unit.db, batch.id, message_id, unit.now)


def _own(unit: Unit, actor_id: int) -> tuple[Member, Batch]:
    member = acting_member(unit, actor_id)
    return member, _of(unit, member)


def _of(unit: Unit, member: Member) -> Batch:
    batch = stored.of_member(unit.db, member.id)
    if batch is None:
        raise DomainError("error-material-batch-none")
    return batch


# -- seen ------------------------------------------------------------------------------------------


def view(unit: Unit, actor_id: int, number: int = 0) -> View:
    """The person's batch, with a page of its files. Raises `DomainError` when they have none."""
    batch = _of(unit, reading_member(unit, actor_id))
    contents = _contents(unit, batch)
    page = page_of(sorted(contents.fit, key=lambda one: one.title is not None), Window(number, SHOWN))
    return View(
        batch=batch,
        page=page.of(lambda shown: [_seen(unit, one, contents) for one in shown]),
        unfit=tuple(contents.unfit),
        ready=len(contents.ready),
        untitled=sum(one.title is None and not one.is_out for one in contents.fit),
        left_out=sum(one.is_out for one in contents.fit),
        pending=sum(one.looked_at is None for one in contents.known),
        known=contents.last_look,
        is_afresh=batch.screen is None or unit.now - (batch.shown_at or 0) > AFRESH,
    )


@dataclass(frozen=True, slots=True)
class _Contents:
    """The files of a batch by what is known of them: `looked` of each by its `unique_id`."""

    fit: list[Piece]
    unfit: list[tuple[Piece, DomainError]]
    looked: Mapping[str, Looked]

    @property
    def ready(self) -> list[Piece]:
        """What can be published."""
        return [one for one in self.fit if one.title is not None and not one.is_out]

    @property
    def known(self) -> list[Looked]:
        """What is known of those that can be shared."""
        return [self.looked[one.item.unique_id] for one in self.fit if one.item.unique_id in self.looked]

    @property
    def last_look(self) -> int:
        """As `View.known` has it."""
        return max((one.looked_at or 0 for one in self.known), default=0)

    def twin(self, own: Piece) -> Piece | None:
        """One that has the same content under another id."""
        mine = self._hash(own)
        return next((one for one in self.fit if mine and one.id != own.id and self._hash(one) == mine), None)

    def _hash(self, one: Piece) -> str | None:
        known = self.looked.get(one.item.unique_id)
        return known.sha256 if known is not None else None


def _contents(unit: Unit, batch: Batch) -> _Contents:
    pieces = stored.pieces(unit.db, batch.id)
    looked = looks.of(unit.db, [one.item.unique_id for one in pieces])
    fit, unfit = [], []
    for one in pieces:
        why = one.refusal or looking.unfit_for(one.item, looked.get(one.item.unique_id))
        if why is None:
            fit.append(one)
        else:
            unfit.append((one, why))
    return _Contents(fit, unfit, looked)


def _seen(unit: Unit, own: Piece, among: _Contents) -> Seen:
    return Seen(own, looking.foreseen(unit, 0, (own.item,)), among.twin(own))


def piece(unit: Unit, actor_id: int, piece_id: int) -> Seen:
    """A file of the person's batch. Raises `DomainError` when it isn't in it."""
    batch = _of(unit, reading_member(unit, actor_id))
    return _seen(unit, _piece(unit, batch, piece_id), _contents(unit, batch))


def _piece(unit: Unit, batch: Batch, piece_id: int) -> Piece:
    found = stored.piece(unit.db, batch.id, piece_id)
    if found is None or found.refusal is not None:
        raise DomainError("error-material-piece-gone")
    return found


# -- answered --------------------------------------------------------------------------------------


def answer(unit: Unit, actor_id: int, like: Like) -> None:
    """Subject, classes, type and licence of all that are published from now on."""
    _, batch = _own(unit, actor_id)
    clean_subject(like.subject)
    stored.answer(unit.db, batch.id, like)


def rename(unit: Unit, actor_id: int, piece_id: int, title: str) -> None:
    """Another title for what the file will be."""
    _, batch = _own(unit, actor_id)
    found = _piece(unit, batch, piece_id)
    stored.update_piece(unit.db, found.id, clean_title(title), is_out=found.is_out)


def leave_out(unit: Unit, actor_id: int, piece_id: int, is_out: bool) -> None:
    """It isn't to be published, or it is after all."""
    _, batch = _own(unit, actor_id)
    found = _piece(unit, batch, piece_id)
    stored.update_piece(unit.db, found.id, found.title, is_out=is_out)


def cancel(unit: Unit, actor_id: int) -> None:
    """All of it is forgotten; what was published already stays."""
    _, batch = _own(unit, actor_id)
    stored.drop(unit.db, batch.id)


# -- published -------------------------------------------------------------------------------------


def ready(unit: Unit, actor_id: int, known: int) -> int:
    """How many are to be published now that their author says that they are theirs to share, and that they show
    nobody's personal data and no children.

    `known`: the looks at the files that they have seen (`View.known`). Raises `DomainError` when nothing is answered or
    there is nothing to publish, while a file is being looked at, and when there is more to be seen of them first.
    """
    member, batch = _own(unit, actor_id)
    _require_trusted(unit, member)
    if batch.like is None:
        raise DomainError("error-material-batch-unanswered")
    contents = _contents(unit, batch)
    waiting = contents.ready
    if not waiting:
        raise DomainError("error-material-batch-empty")
    now = looking.foreseen(unit, 0, [one.item for one in waiting])
    if now.is_awaited:
        raise DomainError("error-material-looking")
    if contents.last_look > known and not now.is_quiet:
        raise DomainError("error-material-looked-batch")
    return len(waiting)


def publish(unit: Unit, actor_id: int) -> Step:
    """Publish some of those that are ready, each as a material; what was published is of the batch no more, so a bot
    that dies between goes on where it was. A newcomer's first waits for a moderator, and the others for that.

    Raises `DomainError` as `ready` does, but for what has been seen.
    """
    member, batch = _own(unit, actor_id)
    _require_trusted(unit, member)
    if batch.like is None:
        raise DomainError("error-material-batch-unanswered")
    contents = _contents(unit, batch)
    waiting = contents.ready
    is_trusted = trust.is_trusted(unit, member)
    now = waiting[: AT_ONCE if is_trusted else 1]
    for one in now:
        assert one.title is not None, "what is ready has a title"
        material_id = sharing.made(unit, member.id, one.title, batch.like, (one.item,))
        sharing.declared(unit, member, material_of(unit, material_id))
        stored.drop_piece(unit.db, one.id)
    left = len(waiting) - len(now)
    if all(one.is_out for one in contents.fit if one not in now):
        stored.drop(unit.db, batch.id)
    return Step(len(now), left) if is_trusted else Step(len(now), 0, held=left)


def _require_trusted(unit: Unit, member: Member) -> None:
    """Whose first is being looked at waits for that before others follow: one case, not a hundred."""
    waiting = Narrowed(author_id=member.id, states=frozenset({MaterialState.SUBMITTED}))
    if not trust.is_trusted(unit, member) and materials.count(unit.db, waiting):
        raise DomainError("error-material-batch-awaited")


def waits_since(unit: Unit, member: Member) -> tuple[int, int] | None:
    """How many files of the member's wait for them, and since when; None while a moderator is to look at the first."""
    batch = stored.of_member(unit.db, member.id)
    if batch is None:
        return None
    waiting = sum(not one.is_out for one in _contents(unit, batch).fit)
    if not waiting:
        return None
    try:
        _require_trusted(unit, member)
    except DomainError:
        return None
    return waiting, batch.at


# -- old -------------------------------------------------------------------------------------------


def is_any_old(unit: Unit) -> bool:
    """Whether `sweep` would drop something."""
    return stored.is_any_old(unit.db, unit.now - KEPT, unit.now - KEPT_EMPTY)


def sweep(unit: Unit) -> None:
    """What nobody goes on with is forgotten. A tick."""
    stored.drop_old(unit.db, unit.now - KEPT, unit.now - KEPT_EMPTY, SWEPT)


TICKS = (Recurring("material-batches", SWEPT_EVERY, is_any_old, sweep),)
