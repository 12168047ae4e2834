"""Human dates: the table of what people type, and properties that hold for every moment and any text."""

from contextlib import suppress
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.durations import LONGEST, understand_duration
from domain.base.moments import (
    YEARS_AHEAD,
    Note,
    Repeats,
    understand,
    understand_date,
    understand_repeats,
)
from domain.base.ranges import understand_range
from domain.base.understanding import NotUnderstood, Reason
from locales.vocabulary import vocabulary
from tests.domain.base.phrases import EITHER, MOMENTS, NO_RANGES, NOW, RANGES, REFUSALS, SERIES, ZONE

WORDS = vocabulary()
ZONES = sorted(available_timezones() - {"localtime", "Factory"})


def at(wall: str, zone: str = ZONE) -> int:
    return int(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)).timestamp())


def read(text: str, *, now: int = NOW, zone: str = ZONE):
    return understand(text, now=now, zone=zone, words=WORDS)


def refusal(text: str, **place) -> NotUnderstood:
    with pytest.raises(NotUnderstood) as caught:
        read(text, **place)
    return caught.value


@pytest.mark.parametrize(("text", "meaning"), MOMENTS.items(), ids=MOMENTS)
def test_what_people_type(text, meaning):
    assert datetime.fromtimestamp(read(text).at, ZoneInfo(ZONE)).strftime("%F %T") == meaning


@pytest.mark.parametrize(("text", "reason"), REFUSALS.items(), ids=[text[:20] for text in REFUSALS])
def test_what_cannot_be_a_moment_says_why(text, reason):
    assert refusal(text).reason is reason


@pytest.mark.parametrize(("text", "meanings"), EITHER.items(), ids=EITHER)
def test_what_may_be_either_half_of_the_day_says_both(text, meanings):
    moment = read(text)
    assert (moment.at, moment.or_at) == tuple(at(meaning) for meaning in meanings)


@pytest.mark.parametrize(("text", "meaning"), RANGES.items(), ids=RANGES)
def test_an_end_gives_the_length(text, meaning):
    moment = understand_range(text, now=NOW, zone=ZONE, words=WORDS)
    assert (moment.at, moment.minutes) == (at(meaning[0]), meaning[1])


def test_what_can_have_an_end_needs_none_and_takes_no_nonsense():
    for text, meaning in MOMENTS.items():
        moment = understand_range(text, now=NOW, zone=ZONE, words=WORDS)
        assert (moment.at, moment.minutes) == (at(meaning), None), text
    for text in NO_RANGES:
        with pytest.raises(NotUnderstood):
            understand_range(text, now=NOW, zone=ZONE, words=WORDS)
    for text in RANGES:
        assert refusal(text).reason is Reason.UNKNOWN, "where no length is asked an end says too much"


@pytest.mark.parametrize(("text", "meaning"), SERIES.items(), ids=SERIES)
def test_a_series_is_its_first_meeting_and_how_it_goes_on(text, meaning):
    first, weeks, count, until = meaning
    moment = understand(text, now=NOW, zone=ZONE, words=WORDS, repeats=True)
    assert moment.at == at(first)
    assert moment.repeats == Repeats(weeks, count, until and date.fromisoformat(until))


def test_until_alone_is_no_series():
    assert understand("до 15 января 18:00", now=NOW, zone=ZONE, words=WORDS, repeats=True).repeats is None


def test_a_series_may_have_an_end_as_well():
    moment = understand_range("каждую среду 16:00–17:30, 6 раз", now=NOW, zone=ZONE, words=WORDS, repeats=True)
    assert (moment.at, moment.minutes, moment.repeats) == (at("2026-11-25 16:00"), 90, Repeats(1, 6))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("6", Repeats(None, 6)),
        ("6 раз", Repeats(None, 6)),
        ("раз в две недели", Repeats(2)),
        ("6 встреч, раз в две недели", Repeats(2, 6)),
        ("до 30 мая", Repeats(None, None, date(2027, 5, 30))),
        ("каждые две недели до 30 мая", Repeats(2, None, date(2027, 5, 30))),
        ("every two weeks, 5 times", Repeats(2, 5)),
    ],
)
def test_how_it_goes_on_is_understood_alone(text, meaning):
    assert understand_repeats(text, now=NOW, zone=ZONE, words=WORDS) == meaning


@pytest.mark.parametrize("text", ["", "завтра", "18:00", "шесть", "бла", "6 недель"])
def test_what_is_no_number_of_meetings_is_refused(text):
    with pytest.raises(NotUnderstood):
        understand_repeats(text, now=NOW, zone=ZONE, words=WORDS)


def test_a_weekday_in_a_week_is_refused_where_it_may_be_one_of_two():
    """On a Friday "on Thursday in a week" may be in six days or in thirteen."""
    assert refusal("в четверг через неделю в 16:00", now=at("2026-11-27 12:00")).reason is Reason.UNKNOWN


def test_a_missing_time_comes_with_the_date_that_was_understood():
    assert refusal("15 декабря").day == date(2026, 12, 15)
    assert refusal("завтра вечером").day == date(2026, 11, 24)


def test_what_was_guessed_is_said():
    assert read("18:00").notes == {Note.DAY_GUESSED}
    assert read("15 июня 10:00").notes == {Note.YEAR_GUESSED, Note.PASSED_LATELY}
    assert read("5 февраля 10:00").notes == {Note.YEAR_GUESSED}
    assert read("15-го в 18:00").notes == {Note.MONTH_GUESSED}
    assert read("25-го в 18:00").notes == set()
    assert read("15 декабря 10:00").notes == set()
    assert read("через 2 часа").notes == {Note.FROM_NOW}


@pytest.mark.parametrize(
    ("now", "text", "passed"),
    [
        ("2026-11-23 12:00", "22 ноября 18:00", True),
        ("2026-11-23 12:00", "22.11 18:00", True),
        ("2026-11-23 12:00", "22.11.2027 18:00", False),
        ("2026-11-23 12:00", "24 мая 18:00", True),
        ("2026-11-23 12:00", "23 мая 18:00", False),
        ("2026-11-23 12:00", "24 ноября 18:00", False),
        ("2027-01-10 12:00", "22 декабря 18:00", True),
        ("2027-01-10 12:00", "1 марта 18:00", False),
    ],
)
def test_a_date_that_passed_within_half_a_year_is_no_guess_to_make_alone(now, text, passed):
    assert (Note.PASSED_LATELY in read(text, now=at(now)).notes) is passed


def test_a_day_that_passed_lately_is_marked_without_a_time_too():
    assert Note.PASSED_LATELY in understand_date("до 20 ноября", now=NOW, zone=ZONE, words=WORDS).notes
    assert understand_date("до 15 января", now=NOW, zone=ZONE, words=WORDS).notes == {Note.YEAR_GUESSED}


def test_a_zone_that_is_named_is_the_zone_of_the_moment():
    moment = read("завтра в 18:00 мск", zone="Asia/Vladivostok")
    assert (moment.zone, moment.at) == ("Europe/Moscow", at("2026-11-24 18:00"))
    assert read("завтра в 18:00", zone="Asia/Vladivostok").zone == "Asia/Vladivostok"


def test_tomorrow_is_tomorrow_where_the_person_is():
    """At 20:00 in Moscow it is already the next day in Vladivostok."""
    evening = at("2026-11-23 20:00")
    moment = read("завтра в 10:00", now=evening, zone="Asia/Vladivostok")
    assert moment.at == at("2026-11-25 10:00", "Asia/Vladivostok")


def test_a_time_the_clock_jumps_over_is_moved_and_the_note_says_so():
    moment = read("28.03.2027 2:30", zone="Europe/Berlin")
    assert moment.notes == {Note.MOVED_BY_GAP}
    assert moment.at == at("2027-03-28 03:30", "Europe/Berlin")


def test_a_time_the_clock_shows_twice_is_the_first_still_to_come():
    early = read("31.10.2027 2:30", zone="Europe/Berlin")
    assert early.notes == {Note.SHOWN_TWICE}
    assert early.at == int(datetime(2027, 10, 31, 0, 30, tzinfo=UTC).timestamp())
    between = early.at + 60
    assert read("сегодня 2:30", now=between, zone="Europe/Berlin").at == early.at + 3600


DATES = {
    "до 15 января": "2027-01-15",
    "15 января": "2027-01-15",
    "по 15.01": "2027-01-15",
    "15.01.2027": "2027-01-15",
    "завтра": "2026-11-24",
    "сегодня": "2026-11-23",
    "до пятницы": "2026-11-27",
    "до понедельника": "2026-11-30",
    "через неделю": "2026-11-30",
    "через 3 дня": "2026-11-26",
    "через полгода": "2027-05-23",
    "31 августа": "2027-08-31",
    "until January 15": "2027-01-15",
    "next friday": "2026-12-04",
}


@pytest.mark.parametrize(("text", "day"), DATES.items(), ids=DATES)
def test_dates_without_a_time(text, day):
    assert understand_date(text, now=NOW, zone=ZONE, words=WORDS).day == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        ("15 января 18:00", Reason.UNKNOWN),
        ("через 2 часа", Reason.UNKNOWN),
        ("18:00", Reason.UNKNOWN),
        ("31.02", Reason.NO_SUCH_DATE),
        ("15.30", Reason.NO_SUCH_DATE),
        ("15.01.2020", Reason.PAST),
        ("15.01.2050", Reason.TOO_FAR),
        ("через 9999999999 недель", Reason.TOO_FAR),
    ],
)
def test_what_cannot_be_a_date_says_why(text, reason):
    with pytest.raises(NotUnderstood) as caught:
        understand_date(text, now=NOW, zone=ZONE, words=WORDS)
    assert caught.value.reason is reason


DURATIONS = {
    "полтора часа": 90, "90 минут": 90, "90": 90, "45": 45, "45 мин.": 45, "1:30": 90, "0:45": 45,
    "2 ч 15 мин": 135, "2ч15": 135, "1 ч. 30 мин.": 90, "1.5h": 90, "1,5 часа": 90, "1.5": 90, "полтора": 90,
    "час": 60, "полчаса": 30, "пол часа": 30, "четверть часа": 15, "час с половиной": 90, "два часа": 120,
    "2 часа с половиной": 150, "час пятнадцать": 75, "1 час и 20 минут": 80, "сорок пять минут": 45,
    "около часа": 60, "2 дня": 2880, "an hour": 60, "an hour and a half": 90, "half an hour": 30,
    "1.30": 90, "1,30": 90, "1.45": 105, "2.05": 125, "1.30 часа": 90, "1.30 ч": 90, "1.75": 105, "1.50 ч": 90,
    "1.25 часа": 75,
    "1½ часа": 90, "1 ½ часа": 90, "½ часа": 30, "¾ часа": 45, "1 1/2 часа": 90, "1/2 часа": 30, "2 1/4 часа": 135,
    "2 академических часа": 90, "2 ак. часа": 90, "2 ак.ч.": 90, "2 ак.часа": 90, "академический час": 45,
    "6 академических часов": 270, "полтора академических часа": 68, "1 учебный час": 45, "2 academic hours": 90,
    "01:30:00": 90, "00:45:00": 45, "2:00:00": 120, "5 часов": 300, "6 часов 30 минут": 390, "два часа сорок": 160,
    "два часа сорок минут": 160, "полтора часа.": 90, "18 минут": 18,
    "2 урока": 90, "урок": 45, "2 пары": 180, "пара": 90, "пара часов": 120, "2 lessons": 90, "академ. час": 45,
    "2 уч. часа": 90, "2 а.ч.": 90, "часа два": 120, "часа полтора": 90, "минут сорок": 40, "минут 90": 90,
    "сто двадцать минут": 120, "сто пять минут": 105, "полутора часов": 90, "１：３０": 90, "1 чаc": 60,
    "one and a half hours": 90, "1h30m": 90, "2 hours 15 minutes": 135, "90 min": 90, "1 hr": 60,
}  # fmt: skip


@pytest.mark.parametrize(("text", "minutes"), DURATIONS.items(), ids=DURATIONS)
def test_durations(text, minutes):
    assert understand_duration(text, words=WORDS) == minutes


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        ("долго", Reason.UNKNOWN),
        ("2 часа 2 часа", Reason.UNKNOWN),
        ("2", Reason.UNIT_MISSING),
        ("1.50", Reason.AMBIGUOUS),
        ("1.25", Reason.AMBIGUOUS),
        ("0,50", Reason.AMBIGUOUS),
        ("1.3", Reason.AMBIGUOUS),
        ("01:75:00", Reason.NO_SUCH_TIME),
        ("01:30:75", Reason.NO_SUCH_TIME),
        ("0", Reason.NO_SUCH_TIME),
        ("1:75", Reason.NO_SUCH_TIME),
        ("0:00", Reason.NO_SUCH_TIME),
        ("99999", Reason.TOO_LONG),
        ("месяц", Reason.TOO_LONG),
        ("9" * 90, Reason.TOO_LONG),
    ],
)
def test_what_cannot_be_a_duration_says_why(text, reason):
    with pytest.raises(NotUnderstood) as caught:
        understand_duration(text, words=WORDS)
    assert caught.value.reason is reason


def test_a_length_with_two_meanings_names_both():
    with pytest.raises(NotUnderstood) as caught:
        understand_duration("1.50", words=WORDS)
    assert caught.value.either == (90, 110)


# --- properties ---

MONTHS = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "January February March April May June July August September October November December",
)
WEEKDAYS = "пн вт ср чт пт сб вс"


def spellings(day: datetime) -> list[str]:
    """Every accepted way to write one wall time in full."""
    russian, english = (months.split()[day.month - 1] for months in MONTHS)
    weekday = WEEKDAYS.split()[day.weekday()]
    return [
        f"{day:%d.%m.%Y %H:%M}",
        f"{day:%d.%m.%Y} в {day:%H.%M}",
        f"{day:%d.%m.%y, %H:%M}",
        f"{day:%d/%m/%Y %H:%M}",
        f"{day:%d-%m-%Y %H:%M}",
        f"{day:%Y-%m-%d %H:%M}",
        f"{day:%Y-%m-%dT%H:%M}",
        f"{day:%H:%M %d.%m.%Y}",
        f"{day.day} {russian} {day.year}, {day:%H:%M}",
        f"{day.day} {russian} {day.year} г. в {day:%H.%M}",
        f"{day.day}-го {russian} {day.year} года в {day.hour} ч {day.minute} мин",
        f"{day.day} {russian[:3]} {day.year} {day:%H:%M}",
        f"{weekday}, {day.day} {russian} {day.year}, {day:%H:%M}",
        f"{day.day} {english} {day.year} {day:%H:%M}",
        f"{english} {day.day}, {day.year}, {day:%I:%M %p}",
        f"{english[:3]} {day.day} {day.year} at {day:%I.%M%p}",
    ]


nows = st.integers(at("2020-01-01 00:00"), at("2090-01-01 00:00"))


@given(now=nows, ahead=st.integers(1, (YEARS_AHEAD * 365 - 2) * 24 * 60), zone=st.sampled_from(ZONES))
def test_every_moment_written_in_every_way_is_read_back(now, ahead, zone):
    wall = datetime.fromtimestamp((now // 60 + ahead + 1) * 60, ZoneInfo(zone)).replace(second=0)
    for text in spellings(wall):
        moment = read(text, now=now, zone=zone)
        # Where the clock shows a time twice the wall time is all that a text can say.
        assert datetime.fromtimestamp(moment.at, ZoneInfo(zone)).replace(fold=0) == wall.replace(fold=0), text
        assert (Note.SHOWN_TWICE in moment.notes) == (wall.utcoffset() != wall.replace(fold=1 - wall.fold).utcoffset())


@given(now=nows, minutes=st.integers(0, 24 * 60 - 1), zone=st.sampled_from(ZONES))
def test_a_time_alone_is_within_a_day_and_a_leap_of_the_clock(now, minutes, zone):
    moment = read(f"{minutes // 60}:{minutes % 60:02}", now=now, zone=zone)
    assert now < moment.at <= now + 26 * 3600
    assert Note.DAY_GUESSED in moment.notes


@given(now=nows, minutes=st.integers(1, 10_000), zone=st.sampled_from(ZONES))
def test_a_span_is_counted_from_now(now, minutes, zone):
    assert read(f"через {minutes} минут", now=now, zone=zone).at == now + minutes * 60


@given(minutes=st.integers(1, 24 * 60 - 1))
def test_every_duration_written_in_every_way_is_read_back(minutes):
    hours, rest = divmod(minutes, 60)
    for text in (f"{hours}:{rest:02}", f"{hours} ч {rest} мин", f"{hours}h{rest}m", f"{minutes} минут"):
        assert understand_duration(text, words=WORDS) == minutes, text


KNOWN = sorted(
    {
        word
        for field in fields(WORDS)
        for word in getattr(WORDS, field.name)  # the keys of its tables, the words of its lists
    }
)
pieces = st.one_of(st.sampled_from(KNOWN), st.integers(0, 10**12).map(str), st.sampled_from(".:/-, ٣²½"))
anything = st.one_of(
    st.text(max_size=120),
    st.lists(pieces, max_size=14).map(" ".join),
    st.lists(pieces, max_size=20).map("".join),
)


@given(text=anything, now=nows, zone=st.sampled_from(ZONES))
def test_any_text_is_understood_or_refused_and_never_past_or_far(text, now, zone):
    today = datetime.fromtimestamp(now, ZoneInfo(zone)).date()
    limit = timedelta(days=366 * YEARS_AHEAD)
    with suppress(NotUnderstood):
        moment = read(text, now=now, zone=zone)
        assert now < moment.at <= now + (limit + timedelta(days=3)).total_seconds()
    with suppress(NotUnderstood):
        day = understand_date(text, now=now, zone=zone, words=WORDS).day
        assert today <= day <= today + limit
    with suppress(NotUnderstood):
        assert 1 <= understand_duration(text, words=WORDS) <= LONGEST
