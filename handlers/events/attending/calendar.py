"""An event for people's calendars: RFC 5545, one component that later files replace.

The UID never changes and SEQUENCE grows with each change (RFC 5545, 3.8.4.7 and 3.8.7.4), so a calendar
that takes a newer file moves the meeting it has in place of adding another. Times are in UTC: no phone
needs to know the event's zone rules.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.events.events import Event, EventState
from handlers.events.faces import face
from locales.texts import Texts

ALARM = timedelta(hours=1)


def calendar_file(
    t: Texts, events: Sequence[Event], address: Callable[[Event], str], *, given_back: bool = False
) -> bytes:
    """The .ics of an event or of meetings; `address` makes the link to a card. Cancelled, it leaves calendars.

    `given_back`: the person comes no more, so the file takes the meeting off their calendar. Its SEQUENCE is the
    event's, so that the file of a later sign-up, whose DTSTAMP is newer, puts it there again.

    The link of an online event isn't in it: it is told ten minutes before, to those who still come.
    """
    # Imported here: the library is needed by few presses, and the start of the bot is measured.
    from icalendar import Calendar

    cancelled = given_back or all(event.state is EventState.CANCELLED for event in events)
    calendar = Calendar()
    calendar.add("prodid", "-//Uchitelskaya//Events//RU")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    for event in events:
        gone = given_back or event.state is EventState.CANCELLED
        calendar.add_component(_meeting(t, event, address(event), cancelled=gone))
    content: bytes = calendar.to_ical()
    return content


def _meeting(t: Texts, event: Event, address: str, *, cancelled: bool) -> Any:
    from icalendar import Event as Component

    start = datetime.fromtimestamp(event.starts_at, UTC)
    meeting = Component()
    meeting.add("uid", event.uid)
    meeting.add("sequence", event.sequence)
    meeting.add("dtstamp", datetime.fromtimestamp(t.now, UTC))
    meeting.add("dtstart", start)
    if (moment := face(event).calendar) is not None:
        # Without an end it is a moment (RFC 5545, 3.6.1): the last one for works, not weeks of judging.
        title = t.plain(moment, title=event.title)
    else:
        title = event.title
        meeting.add("dtend", start + timedelta(minutes=event.minutes))
        meeting.add("location", event.place or t.plain("event-online"))
    # Some calendars pass over METHOD and STATUS and show the title alone.
    meeting.add("summary", t.plain("event-calendar-cancelled", title=title) if cancelled else title)
    meeting.add("description", f"{event.description}\n\n{address}".strip())
    meeting.add("url", address)
    meeting.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    if not cancelled:
        meeting.add_component(_alarm(title))
    return meeting


def _alarm(title: str) -> Any:
    """What rings an hour before (RFC 5545, 3.6.6), also where the bot can't be heard."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -ALARM)
    return alarm
