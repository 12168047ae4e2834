"""One person's burst: answered calmly, few of it handled, others and the erasure not touched (PRODUCT §2)."""

from __future__ import annotations

import pytest

from handlers.features import all_features
from handlers.ui import door

TOO_MANY_PRESSES = "Слишком много нажатий сразу"
TOO_MANY = "Слишком много сообщений сразу"


def sent_to(network, person, method):
    return [c for c in network.telegram.calls if c.method == method and c.parameters.get("chat_id") == person.id]


async def test_of_a_burst_of_presses_few_are_handled_and_all_are_answered(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/menu")
    edits = len(sent_to(network, anna, "editMessageText"))
    # The first is slow, so that no place is freed before the burst has all arrived.
    network.telegram.faults.add("editMessageText", delay=2.0)
    await anna.drowns("presses", 120)
    queries = [q for q in network.telegram.world.queries.values() if q.person is anna.person][-120:]
    assert all(q.answer is not None for q in queries)
    skipped = [q for q in queries if q.answer["text"].startswith(TOO_MANY_PRESSES)]
    assert len(skipped) == 120 - door.IN_HAND
    assert len(sent_to(network, anna, "editMessageText")) - edits <= door.IN_HAND
    await anna.sends("/me")
    anna.sees("Иванова Анна")


@pytest.mark.parametrize("what", ["messages", "files"])
async def test_of_a_burst_of_words_or_files_the_rest_is_told_of_once(network, what):
    anna = network.person("Анна")
    await anna.sends("/start")
    said = len(anna.from_bot)
    await anna.drowns(what, 100)
    told = [m for m in anna.from_bot if m.text.startswith(TOO_MANY)]
    assert len(told) == 1
    assert len(anna.from_bot) - said <= door.IN_HAND + 1


async def test_presses_of_a_minute_are_counted_one_by_one_too(network):
    """Also of somebody who has never two in hand at once."""
    entrance = door.Door(all_features().routes, network.app.units)
    press = {"data": "go:menu:0", "from": {"id": 7}}
    within = [entrance.lets_in("callback_query", press, 7, ()) for _ in range(door.PRESSES + 1)]
    assert within == [True] * door.PRESSES + [False]
    assert entrance.lets_in("callback_query", press, 8, ()), "somebody else's count is their own"
    await network.telegram.time.moves(seconds=61)
    assert entrance.lets_in("callback_query", press, 7, ())


async def test_ten_quick_taps_and_an_album_of_ten_are_all_handled(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/menu")
    await anna.drowns("presses", 10)
    await anna.uploads(*((f"{n}.pdf", b"%PDF-1.4") for n in range(10)))
    texts = [q.answer["text"] for q in network.telegram.world.queries.values() if q.answer]
    assert not any(text.startswith(TOO_MANY_PRESSES) for text in texts)
    assert not any(m.text.startswith(TOO_MANY) for m in anna.from_bot)


async def test_somebody_elses_burst_and_pauses_touch_nobody(network):
    network.may_refuse = {429}
    flooder, anna = await network.member("Петров Иван"), await network.member("Иванова Анна")
    await flooder.sends("/menu")
    network.telegram.faults.add("editMessageText", 429, retry_after=2, times=1)
    network.telegram.timeout, patience = 0, network.telegram.timeout
    await flooder.drowns("presses", 60)  # the first of them sleeps now
    network.telegram.timeout = patience
    await anna.sends("/me")
    await anna.waits_for("Иванова Анна")


async def test_blocking_in_the_middle_of_a_burst_is_heard(network):
    anna = await network.member("Иванова Анна")
    network.telegram.timeout, patience = 0, network.telegram.timeout
    await anna.drowns("messages", 60)
    await anna.blocks()
    network.telegram.timeout = patience
    network.may_refuse = {403}
    await network.telegram.settles()
    member = network.app.units.glance(_by_telegram, anna.id)
    assert not member.reachable


async def test_the_wish_to_be_erased_is_heard_in_the_middle_of_a_burst(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    erase = anna.last
    network.telegram.timeout, patience = 0, network.telegram.timeout
    await anna.drowns("messages", 60)
    (label,) = [b["text"] for row in erase.rows for b in row if b.get("callback_data", "").startswith("pv:erase")]
    network.telegram.timeout = patience
    await anna.taps(label, on=erase)
    member = network.app.units.glance(_by_telegram, anna.id)
    assert member.status == "erasing"


def _by_telegram(unit, telegram_id):
    from services.base import members

    return members.find(unit, telegram_id)
