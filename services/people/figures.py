"""What the cabinet counts of people: how many are active and new, and how many the bot can't write to."""

from __future__ import annotations

from domain.base.figures import Bar, Bars, Figure, month_starts
from domain.base.roles import Right
from domain.people.contacts import DAY
from services.base.areas import Counted
from services.base.unit import Unit
from storage.people import figures

MONTH, QUARTER = 30 * DAY, 90 * DAY
REGIONS = 5
"""Regions that a picture names."""
_SEEN = ("seen-month", "seen-quarter", "seen-earlier")


def _starts(unit: Unit) -> tuple[int, ...]:
    return month_starts(unit.now, unit.network.default_zone)


def active(unit: Unit) -> Figure:
    """Of this month by the network's clock: who came to the bot, and who joined."""
    came, new = figures.active_and_new(unit.db, _starts(unit)[-1])
    return Figure("people", {"active": came, "new": new})


def growth(unit: Unit) -> tuple[Bars, ...]:
    """Who joined by months, from where members are, and when all were last here."""
    starts = _starts(unit)
    joined = zip(starts, figures.joined_between(unit.db, starts), strict=True)
    by_month = Bars("joined", tuple(Bar(count, month=start) for start, count in joined))
    return (by_month, *_regions(unit), _last_seen(unit, None))


def _regions(unit: Unit) -> tuple[Bars, ...]:
    """Those with the most members, and all others together."""
    counted = figures.by_region(unit.db)
    others = sum(count for _, count in counted[REGIONS:])
    bars = [Bar(count, region=region) for region, count in counted[:REGIONS]]
    return (Bars("regions", (*bars, *([Bar(others, "region-others")] if others else []))),) if bars else ()


def _last_seen(unit: Unit, reachable: bool | None) -> Bars:
    month, quarter = unit.now - MONTH, unit.now - QUARTER
    counts = figures.last_seen(unit.db, month=month, quarter=quarter, reachable=reachable)
    bars = tuple(Bar(count, key) for key, count in zip(_SEEN, counts, strict=True))
    return Bars("seen" if reachable is None else "away-seen", bars)


def unreachable(unit: Unit) -> Figure:
    """Whom the bot can't write to: they have blocked it, or left Telegram."""
    return Figure("unreachable", {"count": figures.out_of_reach(unit.db)})


def reach(unit: Unit) -> tuple[Bars, ...]:
    """How many of all are in reach, and when the others were last here."""
    away = figures.out_of_reach(unit.db)
    everybody = sum(figures.last_seen(unit.db, month=0, quarter=0))
    bars = Bars("reach", (Bar(everybody - away, "reach-yes"), Bar(away, "reach-no")))
    return (bars, _last_seen(unit, reachable=False)) if away else (bars,)


FIGURES = (
    Counted("people", Right.SEE_PEOPLE, active, growth),
    Counted("unreachable", Right.SEE_PEOPLE, unreachable, reach),
)
