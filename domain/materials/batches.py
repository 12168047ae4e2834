"""Many files at once: each becomes a material of its own, what is asked is asked once for all (PRODUCT §8)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.materials.materials import Item, Like

PIECES_MOST = 100
"""Files that are in a batch at once; when they are published, others may follow."""
REFUSED_MOST = 100
"""Files that couldn't be taken of which a batch remembers why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A file of a batch. `title` None: nothing to make one of, so its author gives it. `is_out`: it isn't to be
    published. `refusal`: why it wasn't taken at all. `source`: the album it came with, or its message.
    """

    id: int
    item: Item
    title: str | None
    source: str
    is_out: bool = False
    refusal: DomainError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What a person is sending. `at`: when the last file came; `screen`: the message that tells of it, shown anew at
    `shown_at`, both None before there is one (UTC epoch seconds). `like`: the answers for all, None until given.
    """

    id: int
    member_id: int
    at: int
    screen: int | None = None
    shown_at: int | None = None
    like: Like | None = None


def require_room(pieces: int) -> None:
    """Raises `DomainError` when a batch has all that it can have."""
    if pieces >= PIECES_MOST:
        raise DomainError("error-material-batch-most", most=PIECES_MOST)
