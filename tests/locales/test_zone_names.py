"""A zone is called after one town in all languages."""

import pytest

from locales.dates import city


@pytest.mark.parametrize(
    ("zone", "russian", "english"),
    [
        ("America/Atikokan", "Атикокан", "Atikokan"),
        ("Asia/Kamchatka", "Петропавловск-Камчатский", "Petropavlovsk-Kamchatsky"),
        ("Asia/Sakhalin", "Южно-Сахалинск", "Yuzhno-Sakhalinsk"),
        ("Atlantic/Faroe", "Торсхавн", "Tórshavn"),
        ("Asia/Kolkata", "Калькутта", "Kolkata"),
        ("Europe/Kyiv", "Киев", "Kyiv"),
    ],
)
def test_one_town(zone, russian, english):
    assert (city(zone, locale="ru"), city(zone, locale="en")) == (russian, english)
