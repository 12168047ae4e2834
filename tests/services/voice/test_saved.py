"""Segments under a name: what may be saved, under which names, and what choosing one does (PRODUCT §4)."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.people.segments import ROLE, SEEN
from domain.voice.saved import MOST
from services.voice import chats
from services.voice.announcements import drafting, looking, saved, sending
from storage.voice import saved_segments

CHAT = -7


async def draft(led, part=ROLE, value=Role.OWNER):
    made = await led.do(drafting.create, led.owner, "<b>Всем</b>", "Всем")
    if part is not None:
        await led.do(drafting.toggle, led.owner, made.announcement.id, part, value)
    return made.announcement.id


async def test_everybody_is_nothing_to_save_and_a_name_is_one_segments(led):
    await led.refuses("error-segment-everybody", saved.save, led.owner, await draft(led, None), "Все")
    number = await draft(led)
    await led.do(saved.save, led.owner, number, "Ведут сеть")
    await led.refuses("error-segment-named", saved.save, led.owner, number, " ВЕДУТ  сеть ")
    await led.do(saved.save, led.owner, number, "Другие")
    first, other = (await led.ask(saved.page, led.owner)).items
    assert (first[0].name, other[0].name) == ("Ведут сеть", "Другие")
    await led.refuses("error-segment-named", saved.rename, led.owner, other[0].id, "ведут сеть")
    assert (await led.do(saved.rename, led.owner, first[0].id, "ВЕДУТ сеть")).name == "ВЕДУТ сеть", "its own is free"
    await led.do(saved.drop, led.owner, first[0].id)
    for work, more in ((saved.rename, ("Ещё",)), (saved.drop, ()), (saved.known, ())):
        await led.refuses("error-segment-gone", work, led.owner, first[0].id, *more)
    await led.refuses("error-segment-gone", saved.use, led.owner, number, first[0].id)


async def test_there_are_no_more_than_a_list_bears(led):
    number = await draft(led)

    def fill(unit):
        for each in range(MOST - 1):
            saved_segments.add(unit.db, f"Имя {each}", {ROLE: ("owner",)}, by=led.owner, now=led.now)

    await led.do(fill)
    await led.do(saved.save, led.owner, number, "Последнее")
    await led.refuses("error-segments-many", saved.save, led.owner, number, "Лишнее")


async def test_the_chosen_one_takes_the_place_of_all_that_was_chosen(led):
    await led.do(saved.save, led.owner, await draft(led), "Ведут сеть")
    [(kept, people)] = (await led.ask(saved.page, led.owner)).items
    assert people == 1
    await led.do(chats.joined, (await led.person(led.owner)).telegram_id, CHAT, "Канал", "channel")
    number = await draft(led, SEEN, "30")
    await led.do(drafting.toggle_chat, led.owner, number, CHAT)
    await led.do(drafting.everybody, led.owner, number)
    await led.do(drafting.toggle_only_chats, led.owner, number)
    card = await led.do(saved.use, led.owner, number, kept.id)
    assert dict(card.announcement.segment) == {ROLE: ("owner",)}
    assert not card.announcement.only_chats


@pytest.mark.parametrize("how", ["left", "taken out"])
async def test_what_goes_to_a_chat_alone_doesnt_go_without_it(led, how):
    telegram = (await led.person(led.owner)).telegram_id
    await led.do(chats.joined, telegram, CHAT, "Канал", "channel")
    number = await draft(led, None)
    await led.do(drafting.toggle_chat, led.owner, number, CHAT)
    await led.do(drafting.toggle_only_chats, led.owner, number)
    shown = (await led.ask(looking.card, led.owner, number)).count
    if how == "left":
        await led.do(chats.left, CHAT)
    else:
        await led.do(drafting.toggle_chat, led.owner, number, CHAT)
    key = "error-announcement-chat-lost" if how == "left" else "error-announcement-no-chat"
    await led.refuses(key, sending.confirm, led.owner, number, shown)
    assert await led.rows("SELECT 1 FROM outbox WHERE kind = 'announcement'") == []
