"""Tables of states: nothing leads out of the end, everything can be reached, refusals have words."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.events.events import (
    EVENT_KINDS,
    HOLDING,
    TAKEN,
    Change,
    EventForm,
    EventState,
    Places,
    SeatState,
    Whereabouts,
    change_notice_at,
    changes,
    require_fields,
)
from domain.events.lives import CANCEL, EVENT, SEAT

S = SeatState


def test_two_states_of_an_event_are_the_end():
    assert EVENT.ends == {EventState.ARCHIVED, EventState.CANCELLED}
    assert not SEAT.ends


def test_nobody_cancels_into_the_queue():
    """Rule 5: joining again is an act of its own."""
    assert (S.CONFIRMED, S.WAITING) not in SEAT.arrows()


def test_what_fills_the_capacity():
    assert {S.OFFERED} == HOLDING - TAKEN
    assert not TAKEN & {S.WAITING, S.EXPIRED, S.LEFT, S.CANCELLED}


@pytest.mark.parametrize(
    ("places", "free", "room"),
    [
        (Places(20, 18, 1, 5), 1, True),
        (Places(20, 19, 1, 5), 0, False),
        (Places(15, 20, 0, 5), -5, False),
        (Places(None, 900, 0, 0), None, True),
        (Places(0, 0, 0, 0), 0, False),
    ],
)
def test_free_seats(places, free, room):
    assert (places.free, places.room_for(1)) == (free, room)


def test_every_form_has_a_preset():
    assert set(EVENT_KINDS) == set(EventForm)


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"starts_at": 100}, "error-event-past"),
        ({"minutes": 4}, "error-event-duration"),
        ({"minutes": 14 * 24 * 60 + 1}, "error-event-duration"),
        ({"capacity": -1}, "error-event-capacity"),
        ({"capacity": 10_001}, "error-event-capacity"),
    ],
)
def test_fields_that_make_no_sense(fields, key):
    with pytest.raises(DomainError) as refused:
        require_fields(EventForm.WEBINAR, **{"starts_at": 101, "minutes": 60, "capacity": None, "now": 100, **fields})
    assert refused.value.key == key


def test_what_is_over_says_so():
    EVENT.require(CANCEL, EventState.PUBLISHED, "болезнь")
    for state, refusal in ((EventState.FINISHED, "error-event-over"), (EventState.CANCELLED, "error-event-cancelled")):
        with pytest.raises(DomainError, match=refusal):
            EVENT.require(CANCEL, state, "болезнь")
    with pytest.raises(DomainError, match="error-event-reason"):
        EVENT.require(CANCEL, EventState.PUBLISHED, "")


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [(90_000, 180_000, 600), (1700, 180_000, 0), (180_000, 1700, 0), (1800, 1800, 600)],
)
def test_a_change_is_told_after_a_second_thought_unless_time_is_short(old, new, at):
    assert change_notice_at(old, new, now=0) == at


@pytest.mark.parametrize(
    ("believed", "now", "news"),
    [
        (Whereabouts(5, None, "x"), Whereabouts(5, None, "x"), set()),
        (Whereabouts(5, None, None), Whereabouts(6, "5", None), {Change.START, Change.PLACE}),
        (Whereabouts(5, None, None), Whereabouts(5, None, "x"), set()),  # promised, and comes when links come
        (Whereabouts(5, None, "x"), Whereabouts(5, None, "y"), {Change.LINK}),
        (Whereabouts(5, None, "x"), Whereabouts(5, None, None), {Change.LINK}),
        (Whereabouts(5, None, None, 9), Whereabouts(5, None, None, 8), {Change.RESULTS}),
        (Whereabouts(5, None, None), Whereabouts(5, None, None, 8), set()),
    ],
)
def test_what_is_news_to_somebody(believed, now, news):
    assert changes(believed, now) == news
