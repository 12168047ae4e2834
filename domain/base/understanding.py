"""What can go wrong when a person's words are read, as data for a kind answer."""

from datetime import date
from enum import Enum


class Reason(Enum):
    EMPTY = "empty"
    UNKNOWN = "unknown"
    UNIT_MISSING = "unit_missing"  # a small bare number as a duration: minutes or hours?
    AMBIGUOUS = "ambiguous"  # a duration with two meanings: "1.50"
    TIME_MISSING = "time_missing"
    REPEATS = "repeats"  # several meetings where one moment is asked: "on Wednesdays at 16:00"
    VACATIONS = "vacations"  # "but for the school holidays", which are each school's own
    PAST = "past"
    NO_SUCH_DATE = "no_such_date"
    NO_SUCH_TIME = "no_such_time"
    WRONG_WEEKDAY = "wrong_weekday"  # the date beside the weekday falls on another one
    TOO_FAR = "too_far"  # a moment or date beyond moments.YEARS_AHEAD
    TOO_LONG = "too_long"  # a duration beyond durations.LONGEST


class NotUnderstood(Exception):
    """Why a text has no meaning here.

    `day` is the date that was understood when only the time is missing; `either` are the meanings, in minutes,
    of a duration that has several.
    """

    def __init__(self, reason: Reason, day: date | None = None, *, either: tuple[int, ...] = ()) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.day = day
        self.either = either
