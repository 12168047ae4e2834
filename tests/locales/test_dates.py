"""Dates as a reader of Russian and of English expects them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest

from domain.base.moments import understand
from locales import dates
from locales.vocabulary import vocabulary

MOSCOW, VLADIVOSTOK, URALS = "Europe/Moscow", "Asia/Vladivostok", "Asia/Yekaterinburg"


def at(wall: str, zone: str = MOSCOW) -> int:
    return int(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)).timestamp())


NOW = at("2026-04-20 12:00")


@pytest.mark.parametrize(
    ("wall", "russian", "english"),
    [
        ("2026-04-19 19:00", "вс, 19 апр., 19:00", "Sun, 19 Apr, 19:00"),
        ("2026-04-20 19:00", "пн, 20 апр., 19:00", "Mon, 20 Apr, 19:00"),
        ("2026-04-21 09:05", "вт, 21 апр., 09:05", "Tue, 21 Apr, 09:05"),
        ("2026-04-23 19:00", "чт, 23 апр., 19:00", "Thu, 23 Apr, 19:00"),
        ("2026-05-01 19:00", "пт, 1 мая, 19:00", "Fri, 1 May, 19:00"),
        ("2027-04-22 19:00", "чт, 22 апр. 2027 г., 19:00", "Thu, 22 Apr 2027, 19:00"),
    ],
)
def test_a_moment(wall, russian, english):
    assert dates.moment(at(wall), zone=MOSCOW, locale="ru", now=NOW) == russian
    assert dates.moment(at(wall), zone=MOSCOW, locale="en", now=NOW) == english


def test_the_day_is_the_reader_s():
    late = at("2026-04-20 20:00")
    assert dates.moment(late, zone=VLADIVOSTOK, locale="ru", now=NOW) == "вт, 21 апр., 03:00"


@pytest.mark.parametrize("days", [-1, 0, 1])
@pytest.mark.parametrize("locale", ["ru", "en"])
def test_a_message_that_stays_tells_the_same_moment_on_another_day(locale, days):
    then, later = (
        (
            dates.moment(at("2026-04-20 19:00"), zone=MOSCOW, locale=locale, now=now),
            dates.both_zones(at("2026-04-20 12:00"), event_zone=MOSCOW, reader_zone=URALS, locale=locale, now=now),
        )
        for now in (NOW, NOW + days * 86_400)
    )
    assert then == later


@pytest.mark.parametrize(
    ("zone", "russian", "english"),
    [
        (MOSCOW, "пн, 20 апр. 2026 г., 19:00 МСК", "Mon, 20 Apr 2026, 19:00 MSK"),
        (VLADIVOSTOK, "пн, 20 апр. 2026 г., 19:00, Владивосток", "Mon, 20 Apr 2026, 19:00, Vladivostok"),
    ],
)
def test_a_copy_names_its_year_and_its_clock(zone, russian, english):
    assert dates.kept(at("2026-04-20 19:00", zone), zone=zone, locale="ru") == russian
    assert dates.kept(at("2026-04-20 19:00", zone), zone=zone, locale="en") == english


@pytest.mark.parametrize(
    ("wall", "event", "reader", "shown"),
    [
        (
            "2026-04-23 19:00",
            MOSCOW,
            VLADIVOSTOK,
            "пт, 24 апр., 02:00 · чт 23 апр., 19:00 МСК",
        ),
        ("2026-04-23 19:00", MOSCOW, URALS, "чт, 23 апр., 21:00 · 19:00 МСК"),
        ("2026-04-20 19:00", MOSCOW, URALS, "пн, 20 апр., 21:00 · 19:00 МСК"),
        (
            "2026-04-20 19:00",
            MOSCOW,
            VLADIVOSTOK,
            "вт, 21 апр., 02:00 · пн 20 апр., 19:00 МСК",
        ),
        ("2026-04-23 12:00", MOSCOW, "Europe/Kirov", "чт, 23 апр., 12:00"),
        (
            "2026-04-23 12:00",
            VLADIVOSTOK,
            MOSCOW,
            "чт, 23 апр., 12:00 · 19:00, Владивосток",
        ),
    ],
)
def test_both_clocks_where_they_differ(wall, event, reader, shown):
    text = dates.both_zones(at(wall), event_zone=event, reader_zone=reader, locale="ru", now=NOW)
    assert text == shown


def test_both_clocks_in_english():
    text = dates.both_zones(at("2026-04-23 19:00"), event_zone=MOSCOW, reader_zone=VLADIVOSTOK, locale="en", now=NOW)
    assert text == "Fri, 24 Apr, 02:00 · Thu 23 Apr, 19:00 MSK"


def test_zones_that_differ_for_half_a_year_are_two_then_only():
    """Moscow and Helsinki agree in summer only."""
    winter, summer = at("2026-12-10 19:00"), at("2026-07-10 19:00")
    for moment, differs in ((winter, True), (summer, False)):
        text = dates.both_zones(moment, event_zone=MOSCOW, reader_zone="Europe/Helsinki", locale="ru", now=NOW)
        assert ("МСК" in text) is differs


@pytest.mark.parametrize(
    ("seconds", "russian", "english"),
    [
        (10, "сейчас", "now"),
        (-10, "только что", "just now"),
        (60, "через 1 минуту", "in 1 minute"),
        (-300, "5 минут назад", "5 minutes ago"),
        (2 * 3600, "через 2 часа", "in 2 hours"),
        (2 * 3600 - 25, "через 2 часа", "in 2 hours"),
        (86_400 - 60, "через 1 день", "in 1 day"),
        (86_400, "через 1 день", "in 1 day"),
        (23 * 3600, "через 23 часа", "in 23 hours"),
        (3600 - 60, "через 59 минут", "in 59 minutes"),
        (3600 - 20, "через 1 час", "in 1 hour"),
        (47 * 3600 + 3540, "через 2 дня", "in 2 days"),
        (-3 * 86_400, "3 дня назад", "3 days ago"),
        (10 * 86_400, "через 10 дней", "in 10 days"),
        (14 * 86_400 - 60, "через 2 недели", "in 2 weeks"),
        (14 * 86_400, "через 2 недели", "in 2 weeks"),
    ],
)
def test_relative(seconds, russian, english):
    assert dates.relative(NOW + seconds, now=NOW, locale="ru") == russian
    assert dates.relative(NOW + seconds, now=NOW, locale="en") == english


@pytest.mark.parametrize(
    ("minutes", "russian", "english"),
    [
        (0, "0 мин", "0 min"),
        (45, "45 мин", "45 min"),
        (60, "1 ч", "1 hr"),
        (90, "1 ч 30 мин", "1 hr 30 min"),
        (1500, "1 дн. 1 ч", "1 day 1 hr"),
        (2880, "2 дн.", "2 days"),
    ],
)
def test_duration(minutes, russian, english):
    assert dates.duration(minutes, locale="ru") == russian
    assert dates.duration(minutes, locale="en") == english


@pytest.mark.parametrize(
    ("count", "russian", "english"),
    [
        (900, "900 Б", "900 byte"),
        (1_258_291, "1,2 МБ", "1.2 MB"),
        (20 * 2**20, "20 МБ", "20 MB"),
        (2**20 - 1, "1 МБ", "1 MB"),
    ],
)
def test_size(count, russian, english):
    assert dates.size(count, locale="ru") == russian
    assert dates.size(count, locale="en") == english


def test_a_date_has_its_weekday_and_the_year_when_it_is_another():
    today = date(2026, 11, 23)
    assert dates.date(date(2026, 12, 15), locale="ru", today=today) == "вторник, 15 декабря"
    assert dates.date(date(2027, 1, 15), locale="ru", today=today) == "пятница, 15 января 2027 г."
    assert dates.date(date(2027, 1, 15), locale="en", today=today) == "Friday, 15 January 2027"


@pytest.mark.parametrize(
    ("zone", "russian", "english"),
    [
        (MOSCOW, "Москва (МСК, UTC+3)", "Moscow (MSK, UTC+3)"),
        (VLADIVOSTOK, "Владивосток (МСК+7, UTC+10)", "Vladivostok (MSK+7, UTC+10)"),
        ("Europe/Kaliningrad", "Калининград (МСК−1, UTC+2)", "Kaliningrad (MSK−1, UTC+2)"),
        ("Europe/Minsk", "Минск (UTC+3)", "Minsk (UTC+3)"),
        ("Asia/Kolkata", "Калькутта (UTC+5:30)", "Kolkata (UTC+5:30)"),
        ("America/New_York", "Нью-Йорк (UTC−4)", "New York (UTC−4)"),
        ("UTC", "UTC", "UTC"),
    ],
)
def test_zone_names(zone, russian, english):
    assert dates.zone_name(zone, locale="ru", at=NOW) == russian
    assert dates.zone_name(zone, locale="en", at=NOW) == english


def test_every_zone_has_a_name():
    for zone in available_timezones():
        assert dates.zone_name(zone, locale="ru", at=NOW)


@pytest.mark.parametrize("locale", ["ru", "en"])
@pytest.mark.parametrize("ahead", [1, 26, 24 * 9, 24 * 300])
def test_what_the_bot_writes_it_reads(locale, ahead):
    """A person may copy a shown moment into a form."""
    moment = NOW + ahead * 3600
    text = dates.moment(moment, zone=MOSCOW, locale=locale, now=NOW)
    assert understand(text, now=NOW, zone=MOSCOW, words=vocabulary()).at == moment


def test_an_unknown_locale_fails_at_once():
    with pytest.raises(FileNotFoundError):
        dates.relative(NOW, now=NOW, locale="xx")
