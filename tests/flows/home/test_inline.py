"""`@bot words` from any chat: cards of what anybody may find, for anybody, and nothing is kept of whoever asks."""

from __future__ import annotations

import sqlite3

import pytest

from services.moderation import trust
from tests.flows.events.test_events import a_seminar
from tests.flows.materials.ways import shares

TITLE = "Дроби 20 задач"


@pytest.fixture(autouse=True)
def everybody_is_trusted(monkeypatch):
    monkeypatch.setattr(trust, "is_trusted", lambda unit, member: True)


async def shows_to_all(person, title=TITLE):
    """A material of this person, open to everybody."""
    await shares(person, title=title)
    for tap in ("Изменить", "Показать всем по ссылке"):
        await person.taps(tap)


def heard(telegram):
    """Answers to questions that the bot was asked."""
    return [call for call in telegram.calls if call.method.lower() == "answerinlinequery"]


def everything_kept(network):
    """All rows of all tables, as words."""
    with sqlite3.connect(network.settings.database_path) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: [str(row) for row in db.execute(f'SELECT * FROM "{name}"')] for name in tables}


async def test_a_stranger_brings_a_card_into_a_chat_where_the_bot_is_not(network):
    anna = await network.member("Иванова Анна Петровна")
    await shows_to_all(anna)
    stranger = network.person("Чужой")
    group = await stranger.makes_group("Родители 5 «Б»", bot=False)
    (card,) = await group.asks_inline("дробь")
    assert card["title"] == TITLE
    assert card["description"] == "Рабочий лист · Математика · 5–9 классы · CC BY"
    message = await group.chooses(TITLE)
    assert message.text == f"{TITLE}\nРабочий лист · Математика · 5–9 классы · CC BY\n\nУчительская"
    assert "start=material_1" in str(message.data["reply_markup"])
    assert "Анна" not in str(group.offered)


async def test_the_card_of_what_is_open_to_all_is_sent_into_a_chat_by_its_button(network):
    anna, boris = await network.member("Иванова Анна Петровна"), await network.member("Фёдоров Борис")
    await shares(anna, title=TITLE)
    await boris.sends("/start material_1")
    assert "В чат" not in boris.buttons, "members alone find it"
    await anna.sends("/start material_1")
    for tap in ("Изменить", "Показать всем по ссылке"):
        await anna.taps(tap)
    await boris.sends("/start material_1")
    (asked,) = [one["switch_inline_query"] for row in boris.last.rows for one in row if one["text"] == "В чат"]
    (card,) = await boris.asks_inline(asked)
    assert card["title"] == TITLE


async def test_nothing_stays_of_whoever_asks(network):
    anna = await network.member("Иванова Анна Петровна")
    await shows_to_all(anna)
    before = everything_kept(network)
    stranger = network.person("Чужой", id=7_700_077)
    await stranger.asks_inline("дроби сокровенное")
    await anna.asks_inline("дроби сокровенное")
    await network.telegram.settles()
    assert len(heard(network.telegram)) == 2
    after = everything_kept(network)
    assert after["members"] == before["members"], "neither a row nor «seen now»"
    assert "сокровенное" not in str(after)
    assert "7700077" not in str(after)


async def test_what_members_alone_may_see_is_offered_to_nobody_not_even_to_members(network):
    anna = await network.member("Иванова Анна Петровна")
    await anna.sends("/me")
    await anna.taps("Показать меня в списке людей")
    await shares(anna)
    for asked in ("дроби", "Иванова", ""):
        assert await anna.asks_inline(asked) == []
    assert anna.offered["button"]["text"] == "Ничего не нашлось. Открыть бота"
    await anna.starts(anna.offered["button"]["start_parameter"])
    anna.sees("Что будем делать?")


async def test_what_is_taken_back_is_offered_no_more(network):
    anna = await network.member("Иванова Анна Петровна")
    await shows_to_all(anna)
    assert len(await anna.asks_inline("дроби")) == 1
    await anna.taps("Убрать из сети")
    await anna.taps("Убрать")
    await network.telegram.time.moves(seconds=61)
    assert await anna.asks_inline("дроби") == []


async def test_each_has_an_answer_of_their_own_and_the_same_again_costs_nothing(network):
    await a_seminar(await network.owner())
    anna, john = network.person("Анна", language="ru"), network.person("John", language="en")
    await anna.asks_inline("чтение")
    await john.asks_inline("чтение")
    assert len(heard(network.telegram)) == 2
    assert "Семинар" in anna.offered["results"][0]["description"]
    assert "Семинар" not in john.offered["results"][0]["description"]
    await anna.asks_inline("чтение")
    assert len(heard(network.telegram)) == 2, "Telegram repeats what it was told"


async def test_an_empty_question_shows_what_is_new(network):
    await a_seminar(await network.owner())
    stranger = network.person("Чужой")
    (card,) = await stranger.asks_inline("")
    assert card["title"] == "Смысловое чтение"
    assert "30 нояб. 2026" in card["description"], "the whole date: the card stays where it is"
    assert "start=event_1" in str(card["reply_markup"])


@pytest.mark.parametrize("said", ['"', "*", "дроби NEAR(дроби", "' OR 1=1 --", "😀", "<b>", "я" * 256])
async def test_whatever_is_typed_gets_an_answer(network, said):
    await a_seminar(await network.owner())
    stranger = network.person("Чужой")
    await stranger.asks_inline(said)
    assert stranger.offered["results"] == []
    assert len(heard(network.telegram)) == 1


async def test_what_cannot_be_seen_is_no_question(network):
    await a_seminar(await network.owner())
    stranger = network.person("Чужой")
    assert len(await stranger.asks_inline("\0\u200b \u202e")) == 1


async def test_fifty_of_two_kinds_are_paged_each_once(network):
    olga = await network.owner()
    await a_seminar(olga)
    await shows_to_all(olga, "Чтение по слогам")
    await network.does(_many_like, 50)
    stranger = network.person("Чужой")
    seen, offset = [], ""
    for _ in range(6):
        seen += [one["id"] for one in await stranger.asks_inline("чтение", offset=offset)]
        offset = stranger.offered["next_offset"]
        if not offset:
            break
    assert len(seen) == len(set(seen)) == 52
    assert offset == ""
    for odd in ("-1", "x", "99999999999", "٣"):
        await stranger.asks_inline("чтение", offset=odd)
        assert "button" not in stranger.offered


def _many_like(unit, many):
    from services.events import finding

    own = ("id", "uid", "token", "state")
    columns = ", ".join(row[1] for row in unit.db.execute("PRAGMA table_info(events)") if row[1] not in own)
    for _ in range(many):
        made = unit.db.execute(
            f"INSERT INTO events ({columns}, uid, token, state)"
            f" SELECT {columns}, hex(randomblob(8)), hex(randomblob(8)), 'draft' FROM events WHERE id = 1"
        ).lastrowid
        unit.db.execute("UPDATE events SET state = (SELECT state FROM events WHERE id = 1) WHERE id = ?", (made,))
        finding.refresh(unit, made)


async def test_a_burst_of_questions_is_the_askers_own_matter(network):
    await a_seminar(await network.owner())
    stranger, other = network.person("Чужой"), network.person("Другой")
    for number in range(70):
        await stranger.asks_inline(f"чтение {number}")
    assert len(heard(network.telegram)) == 60
    assert len(await other.asks_inline("чтение")) == 1
