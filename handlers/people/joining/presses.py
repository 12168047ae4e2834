"""The buttons by which other features lead into the network."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.people.promises import PromiseKind


class JoinFor(CallbackData, prefix="jo"):
    """Joining (or returning) for the sake of a thing; whoever is in by then gets it at once. `look`: only shows it."""

    kind: PromiseKind
    key: str
    look: bool = False
