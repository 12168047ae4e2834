"""The four figures at the head of the cabinet, and what the picture behind each shows (PRODUCT §12)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.figures import Bar, Bars, Figure, worth_seeing
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from services.base.members import with_right
from services.base.unit import Unit
from services.desk import today

DAY = 86400
WAITING = "waiting"
"""The figure of the desk's own: it is counted of what all areas say waits."""
ANSWERED = "answered"
LATELY = 30 * DAY
"""For so long back it is told how soon people had their first answer."""
AGES = (("age-day", DAY), ("age-days", 3 * DAY), ("age-week", 7 * DAY))
LATER = "age-later"
OLDEST = 3


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands behind a figure: nothing to draw in a network where there is nothing to count yet. `oldest`: of what
    waits, the first few.
    """

    figure: Figure
    bars: tuple[Bars, ...]
    oldest: tuple[Waiting, ...] = ()


def of(unit: Unit, member: Member, waiting: Sequence[Waiting]) -> tuple[Figure, ...]:
    """Those that the member's rights allow; `waiting` has the oldest first."""
    rights = rights_of(member.roles)
    counted = tuple(one.count(unit) for one in unit.areas.figures.values() if one.right in rights)
    return (*counted, _longest(waiting)) if Right.SEE_PEOPLE in rights else counted


def _longest(waiting: Sequence[Waiting]) -> Figure:
    return Figure(WAITING, {"count": len(waiting)}, since=waiting[0].since if waiting else None)


def picture(unit: Unit, actor_id: int, name: str) -> Picture:
    """Raises `DomainError` for a figure that isn't this person's, and for one that there isn't: buttons are forged."""
    if name == WAITING:
        waiting = today.rows(unit, with_right(unit, actor_id, Right.SEE_PEOPLE))
        ages = Bars(WAITING, _by_age(unit.now - row.since for row in waiting))
        took = [one for answered in unit.areas.answered for one in answered(unit, unit.now - LATELY)]
        bars = (ages, Bars(ANSWERED, _by_age(took))) if took else (ages,)
        return Picture(_longest(waiting), worth_seeing(bars), waiting[:OLDEST])
    if name not in unit.areas.figures:
        raise DomainError("error-stale-button")
    counted = unit.areas.figures[name]
    with_right(unit, actor_id, counted.right)
    return Picture(counted.count(unit), worth_seeing(counted.picture(unit)))


def _by_age(seconds: Iterable[int]) -> tuple[Bar, ...]:
    """How many of these waits are how long."""
    counts = dict.fromkeys((*(key for key, _ in AGES), LATER), 0)
    for waited in seconds:
        counts[next((key for key, most in AGES if waited < most), LATER)] += 1
    return tuple(Bar(count, key) for key, count in counts.items())
