"""Problems that are asked from a linked group by its own link (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.voice.chats import LinkedChat


@dataclass(frozen=True, slots=True)
class GroupLink:
    """A linked group with the unguessable code of its link."""

    chat: LinkedChat
    code: str


@dataclass(frozen=True, slots=True)
class AskedFrom:
    """The group that a problem was asked from. `told_at`: when an answer went there (UTC epoch seconds), if one did."""

    idea_id: int
    chat: LinkedChat
    told_at: int | None
