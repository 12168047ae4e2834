"""A group or channel that the network posts into."""

from __future__ import annotations

from dataclasses import dataclass

CHAT = "chat"
"""The kind of thing that a linked chat is; its number is Telegram's."""


@dataclass(frozen=True, slots=True)
class LinkedChat:
    """`chat_id` is Telegram's and negative; `kind` is "group" or "channel"."""

    chat_id: int
    title: str
    kind: str
