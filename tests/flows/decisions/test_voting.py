"""A vote as voters see it: the ballot in the notice, changed, taken back, secret, counted; what is done then."""

from __future__ import annotations

from typing import Any

import pytest

from domain.decisions.counting import YES
from domain.decisions.decisions import State
from domain.decisions.kinds import DAY, Kind
from services.decisions import casting, closing
from services.decisions.access import decision_of
from storage.decisions import voting
from tests.flows.decisions.conftest import Voters

HOUR = 3600
BEGUN = "Началось голосование"


async def told(person: Any, words: str, *, times: int = 1) -> Any:
    """The message that has come with these words, the last of so many."""
    while len(found := [message for message in person.from_bot if words in message.text]) < times:
        await person.waits_for(words)
    return found[-1]


async def presses(voters: Voters, person: Any, data: str, message: Any) -> None:
    """A button of somebody else's message, forwarded or forged, is pressed by `person`."""
    inbox = voters.network.app.inbox
    query = {
        "id": str(9_000_000_000 + person.id), "chat_instance": "7", "from": person.person.user,
        "message": {**message.data, "chat": {"id": person.id, "type": "private"}}, "data": data,
    }  # fmt: skip
    await inbox.accept([{"update_id": 900_000_000 + person.id, "callback_query": query}])
    await inbox.idle()


async def ballots(voters: Voters, decision_id: int) -> list[str]:
    found = await voters.network.app.units.ask(lambda unit: list(voting.all_of(unit.db, decision_id)))
    return sorted(ballot.choice for ballot in found)


async def test_from_the_notice_to_the_outcome(voters: Voters) -> None:
    decision = await voters.open()
    anna, boris, vera = voters.anna, voters.boris, voters.vera
    notice = await told(anna, BEGUN)
    for words in ("Собираться по средам", "Голосуем до", "«за» не меньше 2", "Голосование открытое"):
        assert words in notice.text
    await anna.taps("За", on=notice)
    anna.sees("Ваш голос: за")
    await anna.taps("За")
    assert anna.toast == "Ваш голос: за."
    await anna.taps("Против")
    anna.sees("Ваш голос: против")
    await anna.taps("Отозвать голос")
    assert await ballots(voters, decision.id) == []
    await anna.taps("За")
    for person, said in ((boris, "За"), (vera, "Против")):
        await person.taps(said, on=await told(person, BEGUN))
    await voters.ends(decision)
    outcome = await told(anna, "За 2, против 1, воздержались 0; имели право голосовать 4.")
    assert "больше, чем «против»: 2 > 1" in outcome.text
    assert "Принято." in outcome.text
    await anna.taps("Открыть решение", on=outcome)
    await anna.taps("Кто как голосовал")
    anna.sees("Иванова Анна — за")
    anna.sees("Сидорова Вера — против")


@pytest.mark.parametrize(("second", "counts"), [(-1, True), (0, False), (1, False)])
async def test_at_the_last_second(voters: Voters, second: int, counts: bool) -> None:
    """The clock decides, whether or not anybody has noticed the end."""
    decision = await voters.open()
    notice = await told(voters.anna, BEGUN)
    assert decision.until is not None
    await voters.until(decision.until + second)
    await voters.anna.taps("За", on=notice)
    if counts:
        voters.anna.sees("Ваш голос: за")
    else:
        assert "Голосование закончено" in voters.anna.alert
    assert await ballots(voters, decision.id) == (["yes"] if counts else [])


async def test_others_cannot_vote(voters: Voters) -> None:
    """A stranger, who came when it had begun, and whoever has left: their presses change nothing."""
    decision = await voters.open()
    notice = await told(voters.anna, BEGUN)
    late = await voters.network.member("Новенькая Инна")
    data = next(b["callback_data"] for row in notice.data["reply_markup"]["inline_keyboard"] for b in row)
    stranger = voters.network.person("Чужой", started=True)
    await voters.vera.sends("/privacy")
    voters.network.may_refuse.add(400)
    for person in (late, stranger):
        await presses(voters, person, data.removeprefix("!"), notice)
    assert await ballots(voters, decision.id) == []
    await late.sends(f"/start decision_{decision.id}")
    late.sees("Следующее голосование — ваше")
    assert "Проголосовать" not in late.buttons


async def test_a_ballot_of_the_first_vote_is_not_one_of_the_run_off(voters: Voters) -> None:
    decision = await voters.open("Где встречаемся", Kind.ALTERNATIVES, options=("В школе", "В парке"))
    first = {person: await told(person, BEGUN) for person in (voters.anna, voters.boris, voters.vera, voters.olga)}
    for person, place in zip(first, ("В школе", "В школе", "В парке", "В парке"), strict=True):
        await person.taps(f"☐ {place}", on=first[person])
        person.sees("Голос будет принят, когда нажмёте «Готово»")
        await person.taps("Готово")
        person.sees(f"Ваш голос: {place}")
    again = await voters.ends(decision)
    assert again.state is State.RUN_OFF
    await voters.anna.taps("Воздержаться", on=first[voters.anna])
    assert "прошлого голосования" in voters.anna.alert
    assert await ballots(voters, decision.id) == []
    notice = await told(voters.anna, "Второй тур")
    await voters.anna.taps("☐ В парке", on=notice)
    await voters.anna.taps("Готово")
    await voters.boris.taps("☐ В школе", on=await told(voters.boris, "Второй тур"))
    await voters.boris.taps("Готово")
    over = await voters.ends(again)
    assert over.state in (State.REJECTED, State.NO_QUORUM), "tied twice, things stay as they are"


async def test_nothing_is_ticked(voters: Voters) -> None:
    await voters.open("Где встречаемся", Kind.ALTERNATIVES, options=("В школе", "В парке"))
    await voters.anna.taps("Готово", on=await told(voters.anna, BEGUN))
    assert "Отметьте хотя бы один" in voters.anna.alert


async def test_an_objection_has_a_reason(voters: Voters) -> None:
    decision = await voters.open("Писать отчёты реже", Kind.CONSENT)
    notice = await told(voters.anna, BEGUN)
    await voters.anna.taps("Возражаю…", on=notice)
    voters.anna.sees("Почему вы возражаете?")
    assert await ballots(voters, decision.id) == []
    await voters.anna.sends("Пропадут общие итоги")
    voters.anna.sees("Ваш голос: возражение")
    await voters.boris.taps("Согласен", on=await told(voters.boris, BEGUN))
    await voters.ends(decision)
    outcome = await told(voters.boris, "возражают 1")
    assert "Не принято." in outcome.text
    await voters.boris.taps("Открыть решение", on=outcome)
    await voters.boris.taps("Кто как голосовал")
    voters.boris.sees("Пропадут общие итоги")


async def test_the_bot_was_down_over_the_end(voters: Voters) -> None:
    decision = await voters.open()
    notices = {person: await told(person, BEGUN) for person in (voters.anna, voters.boris)}
    for person, notice in notices.items():
        await person.taps("За", on=notice)
    await voters.network.stop()
    await voters.network.telegram.time.moves(hours=24 * 9)
    voters.network._stack = type(voters.network._stack)()
    await voters.network.start()
    await told(voters.anna, "Принято.")
    assert (await voters.network.app.units.ask(decision_of, decision.id)).closed_at == decision.until
    await voters.vera.taps("За", on=await told(voters.vera, BEGUN))
    assert "Голосование закончено" in voters.vera.alert


async def test_a_secret_vote(voters: Voters) -> None:
    """Nothing shows the choice; of few voters only the outcome is told."""
    decision = await voters.open("Доверить ключ от зала", Kind.PEOPLE, about=voters.olga, recall=True)
    assert decision.secret
    anna = voters.anna
    notice = await told(anna, BEGUN)
    assert "Голосование тайное" in notice.text
    assert "Голосующих меньше семи" in notice.text
    await anna.taps("Голос на месте?", on=await opened(anna, notice))
    assert anna.toast == "Вашего голоса пока нет."
    await anna.taps("За", on=notice)
    anna.sees("Голос принят. Изменить можно до")
    assert "Ваш голос:" not in anna.screen
    await anna.taps("Голос на месте?")
    assert anna.toast == "Да, ваш голос на месте."
    await anna.sends("/decisions")
    anna.sees("Доверить ключ от зала")
    assert "голоса" not in anna.screen
    assert "проголосовали" not in anna.screen
    await anna.taps("Отозвать голос")
    await anna.sends("/decisions")
    anna.sees("Ждёт вашего голоса")
    await anna.taps("Голос на месте?")
    assert anna.toast == "Вашего голоса пока нет."
    await anna.taps("За")
    for person in (voters.boris, voters.vera):
        await person.taps("За", on=await told(person, BEGUN))
    over = await voters.ends(decision)
    assert over.state is State.PROTEST
    outcome = await told(anna, "назван только итог")
    assert "За 3" not in outcome.text
    await anna.taps("Открыть решение", on=outcome)
    assert "Кто как голосовал" not in anna.buttons
    assert not (voters.network.settings.keys / f"{decision.id}.key").exists()


async def opened(person: Any, notice: Any) -> Any:
    """The ballot as a screen of its own."""
    await person.sends("/menu")
    await person.taps(next(label for label in person.buttons if "вашего голоса" in label))
    return person.last


async def test_a_lost_key_is_said_and_the_vote_begins_anew(voters: Voters) -> None:
    decision = await voters.open("Доверить ключ от зала", Kind.PEOPLE, about=voters.olga, recall=True)
    notice = await told(voters.anna, BEGUN)
    await voters.anna.taps("За", on=notice)
    (voters.network.settings.keys / f"{decision.id}.key").unlink()
    units = voters.network.app.units
    assert await units.ask(closing.is_lost)
    await voters.network.telegram.time.moves(hours=1)
    await voters.network.does(closing.renew_lost)
    again = await told(voters.anna, "Голосуем заново")
    await voters.anna.taps("За", on=notice)
    assert "прошлого голосования" in voters.anna.alert
    await voters.anna.taps("За", on=again)
    voters.anna.sees("Голос принят")


async def test_whoever_has_not_voted_is_reminded(voters: Voters) -> None:
    """At half time, of several votes in one message; whoever has voted isn't."""
    first = await voters.open("Первый опрос", Kind.PULSE, options=("Да", "Нет"))
    second = await voters.open("Второй опрос", Kind.PULSE, options=("Да", "Нет"))
    anna, boris, vera = voters.anna, voters.boris, voters.vera
    for person, polls in ((boris, (first,)), (vera, (first, second))):
        for poll in polls:
            await voters.network.does(casting.cast, await voters.member(person), poll.id, "1")
    assert first.until is not None
    await voters.until(first.until - DAY * 3 // 2)  # at midnight: it waits for the morning
    await voters.until(first.until - DAY - 3 * HOUR)
    reminder = await told(anna, "Ждёт вашего голоса: Первый опрос")
    assert "Второй опрос" in reminder.text
    only = await told(boris, "Ждёт вашего голоса: Второй опрос")
    assert "Первый" not in only.text
    assert not any("Ждёт вашего голоса" in message.text for message in vera.from_bot)


async def test_a_reminder_at_half_time_and_one_on_the_last_day(voters: Voters) -> None:
    decision = await voters.open()
    assert decision.until is not None
    await voters.until(decision.until - 5 * DAY // 2)
    await voters.until(decision.until - 2 * DAY)
    await told(voters.anna, "Ждёт вашего голоса: Собираться по средам")
    await voters.until(decision.until - DAY)
    await told(voters.anna, "Ждёт вашего голоса: Собираться по средам", times=2)
    await voters.until(decision.until - HOUR)
    assert sum("Ждёт вашего голоса" in message.text for message in voters.anna.from_bot) == 2


async def test_the_menu_says_how_many_votes_wait(voters: Voters) -> None:
    await voters.open("Первый опрос", Kind.PULSE, options=("Да", "Нет"))
    await voters.anna.sends("/menu")
    assert "Ждёт вашего голоса: Первый опрос" in voters.anna.buttons
    await voters.network.telegram.time.moves(hours=1)
    second = await voters.open("Второй опрос", Kind.PULSE, options=("Да", "Нет"))
    await voters.anna.sends("/menu")
    await voters.anna.taps("Ждут вашего голоса: 2")
    voters.anna.sees("Второй опрос")
    member = await voters.member(voters.anna)
    await voters.network.does(casting.cast, member, second.id, "1")
    await voters.anna.sends("/decisions")
    seen = voters.anna.screen
    assert seen.count("Ждёт вашего голоса") == seen.count("✓ Вы проголосовали") == 1
    assert seen.index("Первый опрос") < seen.index("Ждёт") < seen.index("Второй опрос") < seen.index("✓")
    await voters.anna.sends("/menu")
    await voters.anna.taps("Ждёт вашего голоса: Первый опрос")
    await voters.anna.taps("2. Нет")
    await voters.anna.sends("/menu")
    assert not any("вашего голоса" in label for label in voters.anna.buttons)


async def test_the_list_says_nothing_of_a_vote_that_is_not_ones_own(voters: Voters) -> None:
    await voters.open()
    late = await voters.network.member("Новенькая Инна")
    await late.sends("/decisions")
    late.sees("Собираться по средам")
    late.does_not_see("вашего голоса")


async def test_what_now(voters: Voters) -> None:
    decision = await voters.open()
    for person in (voters.anna, voters.boris, voters.olga):
        await voters.network.does(casting.cast, await voters.member(person), decision.id, YES)
    await voters.ends(decision)
    olga, anna = voters.olga, voters.anna
    await anna.sends(f"/start decision_{decision.id}")
    assert "Сказать, что дальше" not in anna.buttons
    await olga.sends(f"/start decision_{decision.id}")
    await olga.taps("Сказать, что дальше")
    await olga.sends("Анна составит список тем")
    await olga.sends("Иванова")
    await olga.taps("Иванова Анна")
    await olga.sends("25 декабря")
    await olga.taps("Пропустить")
    await olga.taps("Записать")
    olga.sees("Что дальше")
    olga.sees("Делает: Иванова Анна")
    await told(anna, "Сделать это поручено вам")


async def test_a_decision_is_looked_at_again_and_kept(voters: Voters) -> None:
    decision = await voters.open()
    for person in (voters.anna, voters.boris, voters.olga):
        await voters.network.does(casting.cast, await voters.member(person), decision.id, YES)
    await voters.ends(decision)
    olga, anna = voters.olga, voters.anna
    await olga.sends(f"/start decision_{decision.id}")
    await olga.taps("Сказать, что дальше")
    await olga.sends("Пробуем полгода")
    await olga.taps("Я")
    await olga.sends("25 декабря")
    await olga.taps("Пропустить")
    await olga.taps("Записать")
    assert "Оставить в силе" not in olga.buttons
    await voters.network.telegram.time.moves(days=183)
    await olga.sends("/menu")
    await olga.taps(next(button for button in olga.buttons if button.startswith("Пора пересмотреть")))
    olga.sees("пора пересмотреть")
    await anna.sends(f"/start decision_{decision.id}")
    assert "Оставить в силе" not in anna.buttons
    await olga.taps("Оставить в силе")
    olga.sees("Остаётся в силе")
    assert "Оставить в силе" not in olga.buttons
