"""APScheduler's trigger for ticks: so many seconds after the last time."""

from __future__ import annotations

from datetime import datetime, timedelta

from apscheduler.triggers.base import BaseTrigger


class Every(BaseTrigger):  # type: ignore[misc]
    """`seconds` after the moment at which APScheduler looks.

    Its own IntervalTrigger has it count one by one all the times that a clock set forward has passed over: years of
    them, on a machine that starts in 1970.
    """

    def __init__(self, seconds: int) -> None:
        self._pause = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        return now + self._pause
