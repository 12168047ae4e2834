"""Flood control. Rules: core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this and
core.telegram.org/bots/api#paid-broadcasts. The exact numbers are not published; a 429 says how long to wait."""

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from simulator.errors import Refusal
from simulator.flood import Flood
from tests.simulator.by_hand import ByHand, Refused


def allowed(flood: Flood, now: float, chats: int, *, group: bool = False, paid: bool = False) -> int:
    """How many messages to different chats pass at one moment."""
    count = 0
    for chat in range(chats):
        try:
            flood.check(now, chat, group=group, paid=paid)
        except Refusal:
            return count
        count += 1
    return count


async def test_a_chat_takes_a_burst_and_then_one_a_second(
    telegram: LocalTelegram, bot: ByHand, anna: PersonClient
) -> None:
    telegram.world.flood.on = True
    for number in range(5):
        await bot("sendMessage", chat_id=1001, text=str(number))
    with pytest.raises(Refused) as refused:
        await bot("sendMessage", chat_id=1001, text="x")
    assert refused.value.status == 429
    assert refused.value.description == "Too Many Requests: retry after 1"
    assert refused.value.parameters == {"retry_after": 1}
    assert len(anna.messages) == 5
    await telegram.time.moves(seconds=1)
    await bot("editMessageText", chat_id=1001, message_id=1, text="edits count too")
    with pytest.raises(Refused):
        await bot("editMessageText", chat_id=1001, message_id=1, text="again")


async def test_a_group_takes_20_a_minute(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    group = await anna.makes_group("Учителя")
    telegram.world.flood.on = True
    for number in range(20):
        await bot("sendMessage", chat_id=group.chat.id, text=str(number))
    with pytest.raises(Refused) as refused:
        await bot("sendMessage", chat_id=group.chat.id, text="x")
    assert refused.value.parameters == {"retry_after": 3}
    await telegram.time.moves(seconds=3)
    await bot("sendMessage", chat_id=group.chat.id, text="x")


def test_30_a_second_over_all_and_1000_when_paid() -> None:
    flood = Flood(on=True)
    assert allowed(flood, 0.0, 100) == 30
    assert allowed(flood, 0.0, 5000, paid=True) == 1000
    flood = Flood(on=True)
    assert sum(allowed(flood, second, 1000) for second in range(100)) == 3000


def test_an_album_counts_each_of_its_messages() -> None:
    flood = Flood(on=True)
    flood.check(0.0, 1, group=False, paid=False, count=10)
    with pytest.raises(Refusal) as refused:
        flood.check(1.0, 1, group=False, paid=False)
    assert refused.value.parameters == {"retry_after": 5}


async def test_it_is_off_unless_asked_for(bot: ByHand, anna: PersonClient) -> None:
    for number in range(50):
        await bot("sendMessage", chat_id=1001, text=str(number))
