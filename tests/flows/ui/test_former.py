"""What an earlier version has left in people's chats leads on: renamed to the new name, removed to a sentence."""

import pytest

import bot.app
from handlers.features import all_features
from handlers.ui.routes import Former, Routes

GONE = Former(sentence="error-search-old")


@pytest.fixture
def renamed(monkeypatch):
    old = Routes()
    old.former("screens", "my_settings", Former(now="settings"))
    old.former("screens", "my_shop", GONE)
    old.former("presses", "xx", Former(now="sl"))
    old.former("presses", "zz", GONE)
    old.former("links", "invite", Former(now="inv"))
    old.former("links", "shop", GONE)

    def with_old():
        features = all_features()
        features.routes.include(old)
        return features

    monkeypatch.setattr(bot.app, "all_features", with_old)


@pytest.fixture
async def anna(renamed, network):
    person = network.person("Анна")
    await person.sends("/start")
    return person


async def press(anna, data):
    await anna._presses(anna.last, {"callback_data": data})


async def test_a_renamed_entrance_leads_to_the_new_one(anna):
    await press(anna, "go:my_settings:0")
    anna.sees("Настройки")
    await press(anna, "xx:en")
    anna.sees("Settings")
    await anna.sends("/start invite_nobody")
    anna.sees("invitation")


@pytest.mark.parametrize("data", ["go:my_shop:0", "zz:1"])
async def test_a_removed_button_says_where_one_goes_instead(anna, data):
    await press(anna, data)
    assert anna.alert.startswith("Это страница прежнего поиска")


async def test_a_removed_link_says_where_one_goes_instead(anna):
    await anna.sends("/start shop_1")
    anna.sees("Это страница прежнего поиска")


def test_a_name_in_use_is_no_former_one():
    routes = all_features().routes
    with pytest.raises(ValueError, match="in use"):
        routes.former("screens", "menu", GONE)
