"""Two proposals become one, if both authors want it; whoever supported what is no more is asked (PRODUCT §7)."""

from __future__ import annotations

from typing import Any

import pytest

from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import Kind
from handlers.decisions.merging.presses import MergeInto, Merging, OnMerge
from services.decisions import leaving, merging, proposing
from services.decisions.access import decision_of
from storage.decisions import decisions
from tests.flows.decisions.conftest import Voters
from tests.flows.decisions.test_proposing import others
from tests.flows.decisions.test_voting import told

WEDNESDAY, EVENING = "Проводить семинары по средам", "Собираться вечером в среду"


@pytest.fixture
async def both(voters: Voters) -> tuple[Decision, Decision]:
    """Anna's proposal, which Vera supports, and Boris's: both look for support."""
    others(voters.network, 30)
    return await puts_up(voters, voters.anna, WEDNESDAY, voters.vera), await puts_up(voters, voters.boris, EVENING)


async def puts_up(voters: Voters, person: Any, title: str, *supporters: Any, kind: Kind = Kind.PROPOSAL) -> Decision:
    units, author = voters.network.app.units, await voters.member(person)
    said = proposing.Draft(kind=kind, title=title, text="По средам свободны почти все.", options=("Да", "Нет"))
    decision = await units.do(proposing.draft, author, said)
    decision = await units.do(proposing.put_up, author, decision.id)
    for one in supporters:
        await units.do(proposing.support, await voters.member(one), decision.id)
    return decision


async def state(voters: Voters, decision: Decision) -> State:
    return (await voters.network.app.units.ask(decision_of, decision.id)).state


async def supporters(voters: Voters, decision: Decision) -> set[int]:
    found = await voters.network.app.units.ask(lambda unit: decisions.supporters(unit.db, decision.id))
    return set(found)


async def offers(person: Any, mine: Decision, into: str = EVENING) -> None:
    await person.sends(f"/start decision_{mine.id}")
    await person.taps("Ещё")
    await person.taps("Объединить с другим…")
    await person.taps(into)
    person.sees("Спросить автора предложения")
    await person.taps("Спросить автора")
    person.sees("Спросили автора")


async def test_an_offer_that_is_taken_leaves_one_proposal_and_asks_the_supporters_of_the_other(
    voters: Voters, both: tuple[Decision, Decision]
) -> None:
    mine, other = both
    anna, boris, vera = voters.anna, voters.boris, voters.vera
    await offers(anna, mine)
    anna.sees(f"Ждём ответа автора: объединить с «{EVENING}»?")
    notice = await told(boris, "предлагает объединить")
    assert "Иванова Анна" in notice.text
    await boris.taps("Объединить", on=notice)
    boris.sees("Объединили: осталось ваше")
    boris.sees(EVENING)
    assert await state(voters, mine) is State.MERGED
    assert await state(voters, other) is State.GATHERING
    assert await supporters(voters, other) == {await voters.member(boris)}, "nobody's support is carried over"
    asked = await told(vera, "которое вы поддержали, объединили")
    assert "Сама поддержка не переходит" in asked.text
    await vera.taps("Поддержать", on=asked)
    assert await voters.member(vera) in await supporters(voters, other)
    await told(anna, f"Ваше предложение {WEDNESDAY} объединили с {EVENING}")
    await vera.sends(f"/start decision_{mine.id}")
    vera.sees("объединено с другим")
    vera.sees("продолжение там")
    assert "Поддержать" not in vera.buttons
    await vera.taps(EVENING)
    assert "✓ Вы поддержали — снять" in vera.buttons
    assert sum("объединили" in message.text for message in vera.from_bot) == 1, "one message"


async def test_whoever_supports_both_is_asked_nothing(voters: Voters, both: tuple[Decision, Decision]) -> None:
    mine, other = both
    units = voters.network.app.units
    await units.do(proposing.support, await voters.member(voters.vera), other.id)
    await offers(voters.anna, mine)
    await voters.boris.taps("Объединить", on=await told(voters.boris, "предлагает объединить"))
    await told(voters.anna, "Ваше предложение")
    await voters.network.app.sender.catch_up()
    assert not any("объединили" in message.text for message in voters.vera.from_bot)


async def test_a_refusal_is_told_and_final(voters: Voters, both: tuple[Decision, Decision]) -> None:
    mine, other = both
    anna, boris = voters.anna, voters.boris
    await offers(anna, mine)
    await boris.sends("/menu")
    await boris.taps(_row(boris))
    boris.sees("предлагает объединить")
    await boris.taps("Не объединять")
    boris.sees("предложения идут отдельно")
    await told(anna, "не стал объединять")
    assert {await state(voters, one) for one in both} == {State.GATHERING}
    await boris.sends("/menu")
    assert not any("Объединить" in label for label in boris.buttons)
    await anna.sends(f"/start decision_{mine.id}")
    await anna.taps("Ещё")
    await anna.taps("Объединить с другим…")
    anna.sees("Других предложений, которые сейчас обсуждают, нет")
    forged = OnMerge(id=mine.id, do=Merging.OFFER, into=other.id).pack()
    await anna._presses(anna.last, {"callback_data": forged})
    assert "уже ответил «нет»" in anna.alert


def _row(person: Any) -> str:
    return next(label for label in person.buttons if label.startswith("Объединить с вашим?"))


async def test_an_offer_that_is_taken_back_cant_be_answered(voters: Voters, both: tuple[Decision, Decision]) -> None:
    mine, _ = both
    anna, boris = voters.anna, voters.boris
    await offers(anna, mine)
    notice = await told(boris, "предлагает объединить")
    await anna.taps("Ещё")
    assert "Объединить с другим…" not in anna.buttons
    await anna.taps("Передумать: не объединять")
    anna.sees("Больше не предлагаем")
    for answer in ("Объединить", "Не объединять"):
        await boris.taps(answer, on=notice)
        assert "автор передумал" in boris.alert
    assert await state(voters, mine) is State.GATHERING
    await offers(anna, mine)
    await voters.network.app.sender.catch_up()
    assert sum("предлагает объединить" in message.text for message in boris.from_bot) == 1, "asked once"
    await boris.sends("/menu")
    await boris.taps(_row(boris))
    await boris.taps("Объединить")
    assert await state(voters, mine) is State.MERGED


@pytest.mark.parametrize("which", [0, 1])
async def test_one_of_both_is_frozen_meanwhile(voters: Voters, both: tuple[Decision, Decision], which: int) -> None:
    """Its text is final: what was offered can't be taken any more, whichever of both it is."""
    mine, _ = both
    await offers(voters.anna, mine)
    notice = await told(voters.boris, "предлагает объединить")
    frozen = both[which]

    def freezes(unit: Any) -> None:
        for to in (State.DISCUSSION, State.FROZEN):
            unit.db.execute("UPDATE decisions SET state = ? WHERE id = ?", (to, frozen.id))

    await voters.network.app.units.do(freezes)
    await voters.boris.taps("Объединить", on=notice)
    assert "одно из предложений не обсуждают" in voters.boris.alert
    assert await state(voters, frozen) is State.FROZEN
    assert await state(voters, both[1 - which]) is State.GATHERING
    await voters.boris.sends("/menu")
    assert not any("Объединить с вашим" in label for label in voters.boris.buttons)


async def test_the_clock_was_quicker(voters: Voters, both: tuple[Decision, Decision]) -> None:
    mine, _ = both
    await offers(voters.anna, mine)
    boris = await voters.member(voters.boris)
    units = voters.network.app.units
    until = (await units.ask(decision_of, mine.id)).until
    await units.do(lambda unit: unit.db.execute("UPDATE decisions SET until = ?", (unit.now,)))
    assert until is not None
    for deed in (merging.request, merging.answer):
        with pytest.raises(Exception, match="error-merge-late"):
            await units.do(deed, boris, mine.id, *((True,) if deed is merging.answer else ()))


async def test_a_strangers_presses_change_nothing(voters: Voters, both: tuple[Decision, Decision]) -> None:
    mine, other = both
    vera = voters.vera
    await offers(voters.anna, mine)
    await vera.sends("/menu")
    for press in (
        MergeInto(id=mine.id),
        OnMerge(id=mine.id, do=Merging.OFFER, into=other.id),
        OnMerge(id=mine.id, do=Merging.BACK),
        OnMerge(id=mine.id, do=Merging.REQUEST),
        OnMerge(id=mine.id, do=Merging.YES),
        OnMerge(id=mine.id, do=Merging.NO),
        OnMerge(id=mine.id, do=Merging.OFFER, into=10**9),
    ):
        await vera.sends("/menu")
        await vera._presses(vera.last, {"callback_data": press.pack()})
        assert "ведёт другой человек" in vera.alert, press
    assert {await state(voters, one) for one in both} == {State.GATHERING}


async def test_one_offer_waits_at_a_time_and_none_goes_to_a_poll_or_to_itself(
    voters: Voters, both: tuple[Decision, Decision]
) -> None:
    mine, _ = both
    third = await puts_up(voters, voters.olga, "Третье предложение")
    poll = await puts_up(voters, voters.vera, "Когда вам удобнее", kind=Kind.PULSE)
    await offers(voters.anna, mine)
    units, anna = voters.network.app.units, await voters.member(voters.anna)
    for into, key in ((third.id, "error-merge-waits"), (poll.id, "error-merge-late"), (mine.id, "error-merge-late")):
        with pytest.raises(Exception, match=key):
            await units.do(merging.offer, anna, mine.id, into)


async def test_two_of_ones_own_are_one_at_once(voters: Voters, both: tuple[Decision, Decision]) -> None:
    mine, _ = both
    anna, vera = voters.anna, voters.vera
    await voters.network.telegram.time.moves(days=8)
    second = await puts_up(voters, anna, "Семинары раз в неделю")
    await anna.sends(f"/start decision_{mine.id}")
    await anna.taps("Ещё")
    await anna.taps("Объединить с другим…")
    await anna.taps("Семинары раз в неделю")
    anna.sees("Закрыть")
    await anna.taps("Объединить")
    anna.sees("Объединили. Тех, кто поддержал, бот спросит.")
    assert (await state(voters, mine), await state(voters, second)) == (State.MERGED, State.GATHERING)
    await told(vera, "которое вы поддержали, объединили")
    await anna._presses(anna.last, {"callback_data": OnMerge(id=mine.id, do=Merging.ASK, into=second.id).pack()})
    assert "Объединить уже нельзя" in anna.alert


async def test_what_waits_when_the_other_is_withdrawn_goes_on_with_whoever_takes_it_over(
    voters: Voters, both: tuple[Decision, Decision]
) -> None:
    """The offer isn't to a person: it is answered by who leads the other proposal by then."""
    mine, other = both
    units = voters.network.app.units
    vera, boris = await voters.member(voters.vera), await voters.member(voters.boris)
    await units.do(proposing.support, vera, other.id)
    await offers(voters.anna, mine)
    await units.do(leaving.withdraw, boris, other.id)
    with pytest.raises(Exception, match="error-merge-late"):
        await units.do(merging.answer, boris, mine.id, True)
    await units.do(leaving.take_over, vera, other.id)
    with pytest.raises(Exception, match="error-decision-not-yours"):
        await units.do(merging.answer, boris, mine.id, True)
    await voters.vera.sends("/menu")
    await voters.vera.taps(_row(voters.vera))
    await voters.vera.taps("Объединить")
    assert await state(voters, mine) is State.MERGED
