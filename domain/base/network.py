"""The network itself, as whoever runs the bot has set it up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Network:
    """What the operator set once for the whole network (bot/settings.py)."""

    name: str
    default_zone: str
    operator_name: str
    operator_contact: str
    first_organizers: frozenset[int]
    """Telegram ids from ORGANIZER_IDS."""
    bot_username: str = ""
