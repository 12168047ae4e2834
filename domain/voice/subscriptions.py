"""Subscriptions to what is new: «сообщать о новых проектах по литературе» (PRODUCT §6). Times are UTC epoch seconds."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.following import Facets
from domain.base.levels import Grades

MOST = 20
"""Subscriptions of one person: more is nothing that anybody reads."""
WORDS_LIMIT = 100
"""Characters of the words of a subscription."""
PAUSE = 10 * 60
"""Seconds from publishing until people are told: what is taken back at once is no news."""
BROUGHT_BACK = 86_400
"""Seconds for which one that was switched off can be switched on again."""
KEPT = 14 * 86_400
"""Seconds after which an untold piece of news is none."""
OWN_LEVEL = "my"
"""In place of classes: those of the reader's page at the moment of telling."""
HOUR = 16 * 60
"""Minutes after midnight by the person's clock: at four the lessons are over. What is new after the first notice of a
day is told then on the next one, all of it together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody wants to hear of: new things of `kind`; '' in the others: whichever.

    `form`: the narrower kind; `subject`: an id; `region`: a code; `words`: all of them must be in it; `grades`: «5-9»,
    or `OWN_LEVEL`; `best`: only what colleagues recommend; `used`: the most used first, where several are told.
    """

    kind: str
    form: str = ""
    subject: str = ""
    region: str = ""
    words: str = ""
    grades: str = ""
    best: bool = False
    used: bool = False


@dataclass(frozen=True, slots=True)
class Subscription:
    """A row of subscriptions. `off_at`: when it was switched off; None: it is on."""

    id: int
    member_id: int
    wanted: Wanted
    created_at: int
    off_at: int | None

    @property
    def is_on(self) -> bool:
        return self.off_at is None


def require_room(on: int) -> None:
    """Raise `DomainError` for one more than MOST."""
    if on >= MOST:
        raise DomainError("error-subscriptions-many", most=MOST)


def fits(
    wanted: Wanted, facets: Facets, stems: Collection[str], asked: Iterable[str], levels: Iterable[Grades]
) -> bool:
    """Whether a thing is what was wanted. `stems` are those of the thing's words, `asked` those of the subscription,
    `levels` the classes and stages that it is wanted for.
    """
    return (
        wanted.form in ("", facets.form)
        and (not wanted.subject or wanted.subject in facets.subjects)
        and wanted.region in ("", facets.region or "")
        and (not wanted.grades or facets.grades is None or any(facets.grades.meets(one) for one in levels))
        and (not wanted.best or facets.is_best)
        and all(stem in stems for stem in asked)
    )
