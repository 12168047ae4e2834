"""Importing this module registers every supported method."""

from simulator.methods import (
    about,
    chats,
    editing,
    inline,
    media,
    others,
    polls,
    queries,
    reactions,
    receiving,
    sending,
)

__all__ = [
    "about",
    "chats",
    "editing",
    "inline",
    "media",
    "others",
    "polls",
    "queries",
    "reactions",
    "receiving",
    "sending",
]
