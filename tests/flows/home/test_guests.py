"""The bot is mentioned in a group where it isn't a member: it says one thing there, of what is open to all."""

from __future__ import annotations

from simulator import guests
from tests.flows.events.test_events import a_seminar
from tests.flows.home.test_inline import everything_kept


async def in_a_strange_group(network, *, is_on=True):
    """A stranger in it; there is a seminar to be found."""
    network.telegram.world.bot.guests = is_on
    await a_seminar(await network.owner())
    return await network.person("Чужой", id=7_700_077).makes_group("Родители 5 «Б»", bot=False)


def said(network, group):
    """What the bot said there."""
    return [
        one
        for one in group.chat.messages.values()
        if one.data.get("from", {}).get("id") == network.telegram.world.bot.id
    ]


def mention(network, words):
    return f"@{network.telegram.world.bot.username} {words}"


async def test_a_stranger_gets_the_best_card_and_nothing_stays(network):
    group = await in_a_strange_group(network)
    before = everything_kept(network)["members"]
    await group.sends(mention(network, "смысловое чтение сокровенное"))
    (card,) = said(network, group)
    assert card.text.startswith("Смысловое чтение\nСеминар")
    assert "start=event_1" in str(card.data["reply_markup"])
    assert card.data["guest_bot_caller_user"]["id"] == 7_700_077
    kept = everything_kept(network)
    assert kept["members"] == before
    assert "сокровенное" not in str(kept)
    assert "7700077" not in str(kept)


async def test_people_are_found_in_no_group(network):
    group = await in_a_strange_group(network)
    for words in ("Лебедева", ""):
        await group.sends(mention(network, words))
    assert [one.text.partition(".")[0] for one in said(network, group)] == [
        "Из того, что открыто всем, такого не нашлось"
    ] * 2


async def test_the_same_message_is_answered_once(network):
    group = await in_a_strange_group(network)
    await group.sends(mention(network, "чтение"))
    (query,) = network.telegram.world.guest_queries.values()
    guests.tell(network.telegram.world, query)
    await network.telegram.settles()
    assert len(said(network, group)) == 1
    assert len([one for one in network.telegram.calls if one.method.lower() == "answerguestquery"]) == 1


async def test_above_the_limit_it_is_silent_for_a_minute(network):
    group = await in_a_strange_group(network)
    for _ in range(7):
        await group.sends(mention(network, "чтение"))
    assert len(said(network, group)) == 5
    await network.telegram.time.moves(seconds=61)
    await group.sends(mention(network, "чтение"))
    assert len(said(network, group)) == 6


async def test_with_the_mode_off_nothing_is_asked_of_it(network):
    group = await in_a_strange_group(network, is_on=False)
    await group.sends(mention(network, "чтение"))
    assert said(network, group) == []


async def test_words_in_the_midst_of_joining_lead_back_to_it(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    await anna.taps("Вступить")
    await anna.taps("Принимаю правила")
    await anna.sends("йцукенг")
    anna.sees("Ничего не нашлось")
    assert "Вступить в сеть" not in anna.buttons
    await anna.taps("Продолжить вступление")
    anna.sees("Согласие на обработку")
    await anna.sends("согласна")
    anna.does_not_see("Поиск по словам")
    await anna.taps("Продолжить вступление")
    await anna.taps("Даю согласие")
    anna.sees("Как вас зовут?")
