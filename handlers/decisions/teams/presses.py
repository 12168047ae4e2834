"""The buttons of a team's votes."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.decisions.kinds import Kind


class NewVoteOf(CallbackData, prefix="vh"):
    """Something new to be decided by the people of a thing («idea_17»)."""

    of: str


class ProposeTo(CallbackData, prefix="vi"):
    """Of which kind it is."""

    of: str
    kind: Kind
