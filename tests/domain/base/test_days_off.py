"""Which days Russia has off, held against the production calendars of xmlcalendar.ru."""

from __future__ import annotations

from datetime import date, timedelta

from domain.base.days_off import KNOWN_UNTIL, is_day_off

# Days of Monday to Friday that aren't worked, as data/ru/<year>/calendar.json has them: month, days.
OFF = {
    2026: {1: (1, 2, 5, 6, 7, 8, 9), 2: (23,), 3: (9,), 5: (1, 11), 6: (12,), 11: (4,), 12: (31,)},
    2027: {1: (1, 4, 5, 6, 7, 8), 2: (22, 23), 3: (8,), 5: (3, 10), 6: (14,), 11: (4, 5), 12: (31,)},
}


def test_the_days_off_of_each_known_year_are_those_of_the_production_calendar():
    assert max(OFF) == KNOWN_UNTIL.year
    for year, months in OFF.items():
        every = (date(year, 1, 1) + timedelta(days=number) for number in range(365))
        found = [day for day in every if day.weekday() < 5 and is_day_off(day)]
        assert found == [date(year, month, day) for month, days in months.items() for day in days]


def test_a_holiday_on_a_weekend_is_taken_on_monday_also_in_a_year_that_is_not_known():
    assert is_day_off(date(2028, 6, 12))  # itself a Monday
    assert is_day_off(date(2028, 11, 6))  # 4 November is a Saturday
    assert not is_day_off(date(2028, 1, 10))  # January's are moved by decree
    assert not is_day_off(date(2028, 11, 7))
