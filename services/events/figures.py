"""What the cabinet counts of events: who came of those who had signed up."""

from __future__ import annotations

from domain.base.figures import Bar, Bars, Figure, month_starts
from domain.base.roles import Right
from domain.events.events import DAY, EventForm
from services.base.areas import Counted
from services.base.unit import Unit
from storage.events import figures

LATELY = 30 * DAY


def came(unit: Unit) -> Figure:
    """Of the last thirty days: on the first of a month there would be nothing yet."""
    found = list(figures.attendance(unit.db, unit.now - LATELY, unit.now))
    signed, there = sum(row[1] for row in found), sum(row[2] for row in found)
    return Figure("came", {"signed": signed, "came": there, "percent": 100 * there // signed if signed else 0})


def attendance(unit: Unit) -> tuple[Bars, ...]:
    """By months, and by forms over all of them, those with most people first."""
    starts = month_starts(unit.now, unit.network.default_zone)
    months: list[Bar] = []
    forms: dict[EventForm, tuple[int, int]] = {}
    for start, end in zip(starts, (*starts[1:], unit.now), strict=True):
        signed = there = 0
        for form, of_form, came_there in figures.attendance(unit.db, start, end):
            signed, there = signed + of_form, there + came_there
            all_signed, all_there = forms.get(form, (0, 0))
            forms[form] = (all_signed + of_form, all_there + came_there)
        months.append(Bar(there, month=start, of=signed))
    most_first = sorted(forms.items(), key=lambda item: (-item[1][0], item[0]))
    by_form = tuple(Bar(there, f"form-{form}", of=signed) for form, (signed, there) in most_first)
    return (Bars("came", tuple(months)), *((Bars("came-form", by_form),) if by_form else ()))


FIGURES = (Counted("came", Right.MANAGE_EVENTS, came, attendance),)
