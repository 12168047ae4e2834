"""The buttons of people and roles in the cabinet."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

ListName = Literal["organizer_people", "organizer_roles"]
LIST: ListName = "organizer_people"


class OfPerson(CallbackData, prefix="op"):
    """`act`: see, roles (to choose one), term, ask (before it), grant, drop (before revoking), revoke, history.

    `among` and `page`: the list that the card was opened from.
    """

    act: str
    id: int
    role: str = ""
    days: int = 0
    among: ListName = LIST
    page: int = 0

    def then(self, act: str, role: str = "", days: int = 0) -> OfPerson:
        """The next button about the same person, with the same way back."""
        return OfPerson(act=act, id=self.id, role=role, days=days, among=self.among, page=self.page)


class Prolong(CallbackData, prefix="oq"):
    """The role that would end at `ends` (UTC epoch seconds) goes on for as long again."""

    id: int
    role: str
    ends: int


class HistoryOf(CallbackData, prefix="oh"):
    """A page (`number`) of what was done about a person; `among` and `page` as in `OfPerson`."""

    id: int
    number: int
    among: ListName = LIST
    page: int = 0

    @classmethod
    def of(cls, about: OfPerson, number: int) -> HistoryOf:
        return cls(id=about.id, number=number, among=about.among, page=about.page)

    @property
    def person(self) -> OfPerson:
        """The card of the person, with the same way back."""
        return OfPerson(act="see", id=self.id, among=self.among, page=self.page)
