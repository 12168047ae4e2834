"""The buttons of the directory: each carries the place in a list that it was on."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Among(StrEnum):
    """The kinds of lists that a person is found in."""

    LIST = "list"
    """A subject, a region, a search for people, or everybody."""
    FOUND = "found"
    """What words written outside of a form have found, people being a part of it."""
    MORE = "more"
    """All people of those."""
    CONTACTS = "contacts"
    """«Мои контакты», opened from the directory."""
    SCHOOL = "school"
    """People of a school."""
    MY_CONTACTS = "me_contacts"
    """The same, opened from one's own page."""
    MINE_CONTACTS = "mine_contacts"
    """The same, opened from «Моё»."""


class OfWords(CallbackData, prefix="words-found"):
    """A page of what words have found; each area has a kind of its own. `words` is the number of the search."""

    words: int
    page: int = 0


class Place(CallbackData, prefix="pl"):
    """A page of a list; every button on the way from it carries it, so that «‹ Назад» leads there.

    `subject` or `region` narrow the list, `shelf` is the page of subjects or regions where it was chosen;
    `words` is the number of a search (0: none). Of a school's people `shelf` is the number of the school.
    """

    among: Among = Among.LIST
    subject: str = ""
    region: str = ""
    shelf: int = 0
    words: int = 0
    page: int = 0


class Browse(Place, prefix="pb"):
    """Opens the page."""


class Find(Place, prefix="pq"):
    """Asks for the words of another search."""


class ShowPerson(Place, prefix="pp"):
    id: int


class ShowPhoto(Place, prefix="pf"):
    id: int


class Vouch(Place, prefix="pk"):
    """«Я знаю этого коллегу», or not any more (`on` 0)."""

    id: int
    on: int = 1


class AskContact(Place, prefix="ca"):
    id: int


class AnswerContact(Place, prefix="cr"):
    """`answer`: open, later, never."""

    request: int
    answer: str


class Quiet(CallbackData, prefix="cq"):
    """`among`: which of the two ways to «Мои контакты»."""

    on: int
    among: Among


class ShowSchool(CallbackData, prefix="sc"):
    """`act`: see, or mine («Я здесь работаю»); `kept`: the page of the organizers' list, from 1, where it stands."""

    id: int
    act: str = "see"
    kept: int = 0
