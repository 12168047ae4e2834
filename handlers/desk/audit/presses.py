"""The buttons of the audit: a page of it, what narrows it, the file."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.audit import Family, Narrowed


class _OfAudit(CallbackData, prefix="-"):
    """How the record stands now; empty fields don't narrow it."""

    family: Family = Family.ALL
    actor: int = 0
    days: int = 0

    @property
    def wanted(self) -> Narrowed:
        return Narrowed(self.family, self.actor, self.days)


class ListActs(_OfAudit, prefix="ob"):
    page: int = 0


class NarrowActs(_OfAudit, prefix="od"):
    """The choices of one filter: `what` is the first letter of its field; `at` is a page of them."""

    what: str
    at: int = 0


class TakeActs(_OfAudit, prefix="og"):
    """The same as a table."""
