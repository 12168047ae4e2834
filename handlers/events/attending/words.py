"""The words for an event: when, where, how full, and how the reader stands to it."""

from __future__ import annotations

from collections.abc import Sequence

from domain.events.contests import SCORES_LEAST
from domain.events.events import OPEN, Event, EventState, Places, Priority, Seat, SeatState
from domain.events.reminders import day_reminder_at, is_still_reminded, silence_frees_at
from domain.people.profile import ProfileField
from handlers.events.faces import Dates, face
from handlers.people.directory.labels import tag_label
from handlers.people.joining.places import region_label
from locales.texts import Html, Moment, Texts, escape
from services.events.views import Card

S = SeatState
OVER = frozenset({EventState.FINISHED, EventState.ARCHIVED})


def form_name(t: Texts, event: Event) -> str:
    return t.plain(f"event-form-{event.form}")


def moment(t: Texts, event: Event) -> Moment:
    """The start by both clocks where they differ; of a contest, until when works are taken."""
    start = t.moment_there(event.starts_at, event.zone)
    until = face(event).until
    return start if until is None else Moment(t.plain(until, moment=start), event.starts_at)


def kept(t: Texts, event: Event) -> str:
    """The same for what is passed on or printed: one clock, named, and the whole date."""
    start = t.moment_kept(event.starts_at, event.zone)
    return start if (until := face(event).until) is None else t.plain(until, moment=start)


def when(t: Texts, event: Event) -> Html:
    """Both times where they differ, and how long it lasts; of a contest, its two dates."""
    start = t.moment_there(event.starts_at, event.zone)
    if (dates := face(event).dates) is not None:
        return t(_of_two_dates(t, event, dates), until=start, results=t.moment_there(event.ends_at, event.zone))
    return t("event-when", moment=start, duration=t.duration(event.minutes))


def _of_two_dates(t: Texts, event: Event, dates: Dates) -> str:
    """As they come, as they have passed, or that the results are out."""
    if event.state in OVER:
        return dates.over
    if t.now < event.starts_at:
        return dates.coming
    return dates.closed if t.now < event.ends_at else dates.late


def where(t: Texts, event: Event) -> Html:
    return t("event-online") if event.place is None else t("event-place", place=event.place)


def named(names: Sequence[str]) -> str:
    """Names in a row; «Мария Иванова, методист» is one of them."""
    return ("; " if any("," in name for name in names) else ", ").join(names)


def facts(t: Texts, event: Event) -> list[Html]:
    """When and where, a line each; a contest takes place nowhere."""
    return [when(t, event), where(t, event)] if event.kind.gathers else [when(t, event)]


def kind_line(t: Texts, event: Event) -> Html:
    """«Мастер-класс · математика · для региона»."""
    parts = [escape(part) for part in kind(t, event)]
    if event.audience != "all":
        region = region_label(t, event.region, None) or ""
        parts.append(t(f"event-audience-{event.audience}", region=region))
    return Html(" · ").join(parts)


def kind(t: Texts, event: Event) -> list[str]:
    """«Мастер-класс», «математика»: what it is to everybody."""
    parts = [form_name(t, event)]
    if event.subject:
        parts.append(tag_label(t, ProfileField.SUBJECTS, event.subject))
    return parts


def state_line(t: Texts, event: Event) -> Html | None:
    """What is to be said of the event itself before anything else."""
    if event.state is EventState.CANCELLED:
        return t("event-is-cancelled", reason=event.cancel_reason or "")
    if event.state is EventState.DRAFT:
        return t("event-is-draft")
    own = face(event)
    if own.is_closed is not None and event.state in OPEN:
        return t(own.is_closed) if t.now >= event.starts_at else None
    if own.is_over is not None:
        return t(own.is_over)
    if event.state is EventState.RUNNING:
        return t("event-is-running")
    if event.state in OVER or t.now >= event.ends_at:
        return t("event-is-finished")
    return None


def places_line(t: Texts, event: Event, places: Places) -> Html:
    """«Свободно 3 места из 20», «Мест нет, в очереди 4»; of a contest, how many take part."""
    if (taking_part := face(event).taking_part) is not None:
        return t(taking_part, count=places.taken)
    if places.capacity is None:
        return t("event-places-free-of-limit", taken=places.taken)
    free = max(0, places.capacity - places.taken - places.held)
    if places.waiting:
        return t("event-places-queue", capacity=places.capacity, waiting=places.waiting)
    if free:
        return t("event-places-free", free=free, capacity=places.capacity)
    return t("event-places-full", capacity=places.capacity)


def rules_lines(t: Texts, event: Event, seat: Seat | None, scores_least: int = SCORES_LEAST) -> list[Html]:
    """What is said at sign-up: who goes first in the queue, and whether silence frees the seat.

    `seat`: the reader's. `scores_least`: of a contest, how many jurors a work needs for a place.
    """
    if (rule := face(event).rule) is not None:
        return [t(rule, least=scores_least)]
    found = []
    if event.priority is not Priority.NONE:
        region = region_label(t, event.region, None) or ""
        found.append(t(f"event-priority-{event.priority}", region=region))
    if (silence := silence_line(t, event, seat)) is not None:
        found.append(silence)
    return found


def silence_line(t: Texts, event: Event, seat: Seat | None) -> Html | None:
    """What silence will do to the reader's seat, or to the one they would take now; None: nothing."""
    has_seat = seat is not None and seat.state is SeatState.CONFIRMED
    signed_at = seat.state_at if seat is not None and has_seat else t.now
    until = silence_frees_at(event.starts_at, event.zone, signed_at) if event.silence_frees else None
    asked = day_reminder_at(event.starts_at, event.zone)
    if until is None or t.now >= until:
        return None
    if t.now < asked:
        return t("event-silence-frees")
    answered = seat is not None and (seat.reconfirmed_at or 0) >= asked
    return None if answered else t("event-silence-until", until=t.moment(until))


def own(t: Texts, seen: Card) -> list[Html]:
    """All that the reader has to do with the event, a line each."""
    rated = t("event-mine-rated", rating=seen.rating.rating) if seen.rating is not None else None
    return [line for line in (mine(t, seen), rated) if line is not None]


def mine(t: Texts, seen: Card) -> Html | None:
    """How the reader stands to the event, in a sentence or two."""
    seat, event = seen.seat, seen.event
    if event.kind.by_works:
        return _mine_at_contest(t, seen)
    if seat is None:
        return None
    if seat.state is S.WAITING:
        if event.state is not EventState.PUBLISHED:
            return None
        key = "event-mine-asked" if seat.asked_at is not None else "event-mine-waiting"
        return t(key, position=seen.position or 1, total=seen.places.waiting)
    if seat.state is S.OFFERED:
        return t("event-mine-offered", until=t.moment(seat.offer_until or 0))
    if seat.state is S.CONFIRMED and event.state in OPEN:
        return t("event-mine-reconfirmed" if seat.reconfirmed_at else "event-mine-confirmed")
    if seat.state is S.CONFIRMED and event.state in OVER:
        return t("event-mine-was-signed")
    if seat.state is S.EXCUSED and seen.can_be_there:
        return t("event-mine-away")
    if seat.state in (S.ATTENDED, S.NO_SHOW, S.EXCUSED):
        return t(f"event-mine-{seat.state.replace('_', '-')}")
    if seat.state in (S.EXPIRED, S.LEFT, S.CANCELLED) and event.state in OPEN and not seat.walk_in:
        return t(f"event-mine-{seat.state}")
    return None


def _mine_at_contest(t: Texts, seen: Card) -> Html | None:
    if seen.event.state is EventState.CANCELLED:
        return None
    if t.now >= seen.event.starts_at or seen.event.state not in OPEN:
        return t("event-mine-work", number=seen.work) if seen.work is not None else None
    if seen.work is not None:
        return t("event-mine-entered", number=seen.work)
    if seen.seat is None or seen.seat.state is not S.CONFIRMED:
        return None
    reminded = is_still_reminded(seen.event.starts_at, seen.event.zone, seen.seat.state_at, t.now)
    return t("event-mine-takes-part" if reminded else "event-mine-takes-part-late")


def mark(t: Texts, state: SeatState | None) -> Html | None:
    """The reader's state in two words, for lists."""
    if state is None or state in (S.EXPIRED, S.LEFT, S.CANCELLED):
        return None
    return t(f"event-mark-{state.replace('_', '-')}")


def seat_key(seat: Seat) -> str:
    """The text that says how somebody's seat stands."""
    if seat.walk_in:
        return "event-seat-walk-in" if seat.state is S.ATTENDED else "event-seat-walk-in-undone"
    return f"event-seat-{seat.state.replace('_', '-')}"


def seat_is(seat: Seat | None, *states: SeatState) -> bool:
    return seat is not None and seat.state in states
