"""A protest as people see it: made, signed, taken back, looked at by three drawn by lot; and what comes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from domain.charter.clauses import Change
from domain.decisions import counting
from domain.decisions.counting import YES
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY
from domain.people.admission import Admission
from services.decisions import amending, casting, proposing, recounting
from services.decisions.access import decision_of
from services.people import joining
from services.privacy import privacy
from storage.charter import clauses
from storage.decisions import protests, voting
from tests.flows.decisions.conftest import WALK, Voters
from tests.flows.decisions.test_voting import HOUR, presses, told

DRAWN = "Рассмотрите протест"
"""What whoever was drawn is told."""
NAMES = ("Громова Дина", "Ершова Елена", "Жуков Захар", "Зимина Инна")
REASON = "Текст изменили, когда уже голосовали"


class Network(Voters):
    """Eight: two must sign, four back the change of the charter, and three of the other four are drawn."""

    def __init__(self, network: Any) -> None:
        super().__init__(network)
        self.others: list[Any] = []

    async def come(self) -> None:
        await super().come()
        self.others = [await self.network.member(name) for name in NAMES]
        await self.network.telegram.time.moves(hours=48)

    @property
    def all(self) -> list[Any]:
        return [*self.everybody, *self.others]

    async def adopted(self, *, backed_by_all: bool = False) -> Decision:
        """A change of how people join: adopted by everybody, and open to protest."""
        units, does = self.network.app.units, self.network.does
        clause = await units.ask(lambda unit: clauses.of_norm(unit.db, "admission"))
        author, *backers = [await self.member(one) for one in (self.all if backed_by_all else self.everybody)]
        change = Change(clause=clause.id, base=1, value="approval")
        decision = await does(amending.propose, author, change, title="Вступать по заявке", text="Так спокойнее.")
        decision = await does(proposing.put_up, author, decision.id)
        for member in backers:
            await does(proposing.support, member, decision.id)
        decision = await units.ask(decision_of, decision.id)
        while decision.state in WALK:
            decision = await self.ends(decision)
        return await self.voted(decision)

    async def voted(self, decision: Decision) -> Decision:
        """Everybody says yes, and it is counted."""
        for person in self.all:
            await self.network.does(casting.cast, await self.member(person), decision.id, YES)
        return await self.ends(decision)

    async def state(self, decision: Decision) -> State:
        return (await self.network.app.units.ask(decision_of, decision.id)).state

    async def admission(self) -> Admission:
        return await self.network.app.units.ask(joining.admission_setting)

    async def opens(self, person: Any, decision: Decision) -> None:
        await person.sends(f"/start decision_{decision.id}")

    async def protests(self, person: Any, decision: Decision, reason: str = REASON) -> None:
        await self.opens(person, decision)
        await person.taps("Опротестовать")
        await person.sends(reason)
        await person.taps("Подать протест")

    async def drawn(self, decision: Decision) -> list[Any]:
        """Those of whom an answer is waited for, in the order of the lot."""

        def now(unit: Any) -> list[int | None]:
            protest = protests.latest(unit.db, decision.id)
            assert protest is not None
            return [one.member_id for one in protests.drawn(unit.db, protest.id) if not one.replaced]

        known = {await self.member(one): one for one in self.all}
        return [known[one] for one in await self.network.app.units.ask(now) if one is not None]

    async def draws(self, decision: Decision) -> list[Any]:
        """Anna protests, Boris signs: three are drawn."""
        await self.protests(self.anna, decision)
        await self.opens(self.boris, decision)
        await self.boris.taps("Подписать протест")
        assert await self.state(decision) is State.LOT
        found = await self.drawn(decision)
        assert len(found) == 3
        return found

    async def package(self, decision: Decision) -> dict[str, Any]:
        handed = await self.network.app.units.ask(recounting.hand_out, await self.member(self.vera), decision.id)
        found: dict[str, Any] = json.loads(handed.package)
        return found


@pytest.fixture
async def voters(network: Any, monkeypatch: pytest.MonkeyPatch) -> Network:
    monkeypatch.setattr("services.decisions.electing.STRICT", frozenset())  # everybody is a colleague
    found = Network(network)
    await found.come()
    return found


async def test_it_is_made_signed_and_confirmed(voters: Network) -> None:
    decision = await voters.adopted()
    anna, boris, olga = voters.anna, voters.boris, voters.olga
    outcome = await told(anna, "до этого можно подать протест")
    await anna.taps("Открыть решение", on=outcome)
    anna.sees("принято, можно опротестовать")
    await anna.taps("Опротестовать")
    anna.sees("Что сделано не по правилам?")
    await anna.sends(REASON)
    await anna.taps("Подать протест")
    anna.sees("подписали 1 из 2")
    assert REASON in (await told(olga, "Подан протест")).text
    await anna.taps("О протесте")
    anna.sees(f"Иванова Анна: {REASON}")
    anna.sees("Отпечаток жребия")
    await voters.opens(boris, decision)
    await boris.taps("Подписать протест")
    boris.sees("Подписей хватило.")
    boris.sees("рассматривают трое")
    await told(anna, "подписей под протестом хватило")
    assert await voters.admission() is Admission.OPEN, "it isn't in force yet"
    first, second, third = await voters.drawn(decision)
    assert not {first, second, third} & set(voters.everybody), "who has backed the text isn't impartial"
    notice = await told(first, DRAWN)
    assert REASON in notice.text
    await first.taps("Оставить в силе", on=notice)
    first.sees("Ваш ответ записан")
    assert await voters.state(decision) is State.LOT
    await second.sends("/menu")
    await second.taps("Рассмотреть протест: Вступать по заявке")
    await second.taps("Оставить в силе")
    second.sees("двое из троих")
    second.sees("оставили решение в силе: так сказали 2 из 3")
    assert await voters.state(decision) is State.ADOPTED
    assert await voters.admission() is Admission.APPROVAL
    for person in (anna, boris, olga, voters.vera):
        await told(person, "протест рассмотрен, решение вступило в силу")
    await third.sends("/menu")
    assert not any("Рассмотреть протест" in label for label in third.buttons)
    await third.taps("Переголосовать", on=await told(third, DRAWN))
    assert "уже рассмотрен" in third.alert
    found = await voters.package(decision)
    assert counting.recount(found).faults == ()
    assert found["lots"][0]["seed_print"] == counting.seed_print(found["lots"][0]["seed"])


async def test_the_three_call_a_new_vote(voters: Network) -> None:
    decision = await voters.adopted()
    first, second, third = await voters.draws(decision)
    await first.taps("Переголосовать", on=await told(first, DRAWN))
    await third.taps("Оставить в силе", on=await told(third, DRAWN))
    assert await voters.state(decision) is State.LOT
    await second.taps("Переголосовать", on=await told(second, DRAWN))
    second.sees("назначили новое голосование")
    again = await voters.network.app.units.ask(decision_of, decision.id)
    assert again.state is State.VOTING
    assert await voters.admission() is Admission.OPEN
    assert not await voters.network.app.units.ask(lambda unit: list(voting.all_of(unit.db, decision.id)))
    ballot = await told(voters.vera, "Голосуем заново: на прежнее голосование был протест")
    await told(voters.anna, "будем голосовать заново. Так сказали 2 из 3")
    await voters.vera.taps("За", on=ballot)
    voters.vera.sees("Ваш голос: за")
    counted = await voters.voted(again)
    assert counted.state is State.PROTEST, "it can be protested against once more"
    await voters.opens(voters.vera, decision)
    assert "Опротестовать" in voters.vera.buttons
    assert counting.recount(await voters.package(decision)).faults == (), "the first lot can be checked still"
    assert (await voters.ends(counted)).state is State.ADOPTED
    assert await voters.admission() is Admission.APPROVAL


async def test_a_signature_is_taken_back_by_its_own_button(voters: Network) -> None:
    decision = await voters.adopted()
    anna, vera = voters.anna, voters.vera
    await voters.protests(anna, decision)
    await voters.opens(vera, decision)
    card = vera.last
    await anna.taps("Снять подпись")
    anna.sees("Вашей подписи под протестом больше нет")
    assert "Опротестовать" in anna.buttons, "nobody signs it any more"
    await vera.taps("Подписать протест", on=card)
    assert "Этого протеста больше нет" in vera.alert
    await voters.protests(vera, decision)
    vera.sees("подписали 1 из 2")


async def test_a_second_reason_is_a_signature_too(voters: Network) -> None:
    decision = await voters.adopted()
    await voters.protests(voters.anna, decision)
    await voters.opens(voters.boris, decision)
    await voters.boris.taps("О протесте")
    await voters.boris.taps("Добавить причину")
    await voters.boris.sends("Мне не пришёл бюллетень")
    await voters.boris.taps("Подать протест")
    voters.boris.sees("Подписей хватило.")
    first = (await voters.drawn(decision))[0]
    notice = await told(first, DRAWN)
    assert REASON in notice.text
    assert "Петров Борис: Мне не пришёл бюллетень" in notice.text


async def test_too_few_have_signed(voters: Network) -> None:
    decision = await voters.adopted()
    await voters.protests(voters.anna, decision)
    assert (await voters.ends(decision)).state is State.ADOPTED
    assert await voters.admission() is Admission.APPROVAL
    for person in (voters.anna, voters.olga):
        await told(person, "протест не набрал подписей, нужно было 2")


async def test_there_are_not_three_impartial_members(voters: Network) -> None:
    """Everybody has backed it."""
    decision = await voters.adopted(backed_by_all=True)
    await voters.protests(voters.anna, decision)
    await voters.opens(voters.boris, decision)
    await voters.boris.taps("Подписать протест")
    voters.boris.sees("Трёх беспристрастных участников, чтобы его рассмотреть, не нашлось")
    assert await voters.state(decision) is State.VOTING
    await told(voters.vera, "Голосуем заново")


async def test_who_does_not_answer_gives_way(voters: Network) -> None:
    decision = await voters.adopted()
    first, second, silent = await voters.draws(decision)
    spare = next(one for one in voters.others if one not in (first, second, silent))
    await first.taps("Оставить в силе", on=await told(first, DRAWN))
    await second.taps("Переголосовать", on=await told(second, DRAWN))
    notice = await told(silent, DRAWN)
    lot = await voters.network.app.units.ask(decision_of, decision.id)
    assert (await voters.ends(lot)).state is State.LOT
    assert await voters.drawn(decision) == [first, second, spare]
    await silent.taps("Оставить в силе", on=notice)
    assert "кого выбрал жребий" in silent.alert
    await silent.sends("/menu")
    assert not any("Рассмотреть протест" in label for label in silent.buttons)
    await spare.taps("Оставить в силе", on=await told(spare, DRAWN))
    assert await voters.state(decision) is State.ADOPTED


async def test_nobody_is_left_to_answer(voters: Network) -> None:
    decision = await voters.adopted()
    await voters.draws(decision)
    lot = await voters.network.app.units.ask(decision_of, decision.id)
    assert (await voters.ends(lot)).state is State.VOTING, "one is left of the lot, and three were silent"
    assert await voters.admission() is Admission.OPEN


async def test_one_of_the_three_leaves_the_network(voters: Network) -> None:
    decision = await voters.adopted()
    gone, *_ = await voters.draws(decision)
    (spare,) = set(voters.others) - set(await voters.drawn(decision))
    await voters.network.does(privacy.ask_erasure, await voters.member(gone))
    assert spare in await voters.drawn(decision)
    assert gone not in await voters.drawn(decision)
    await spare.taps("Переголосовать", on=await told(spare, DRAWN))
    spare.sees("Ваш ответ записан")


@pytest.mark.parametrize(("second", "counts"), [(-1, True), (0, False)])
async def test_at_the_last_second(voters: Network, second: int, counts: bool) -> None:
    """Whether or not anybody has noticed that the days are over."""
    decision = await voters.adopted()
    assert decision.until is not None
    await voters.until(decision.until - DAY)
    await voters.protests(voters.anna, decision)
    await voters.opens(voters.boris, decision)
    await voters.until(decision.until + second)
    await voters.boris.taps("Подписать протест")
    if counts:
        assert await voters.state(decision) is State.LOT
    else:
        assert "Подать или подписать протест можно, пока" in voters.boris.alert
        assert await voters.state(decision) is State.ADOPTED


async def test_a_form_that_was_open_over_the_end(voters: Network) -> None:
    decision = await voters.adopted()
    await voters.opens(voters.anna, decision)
    await voters.anna.taps("Опротестовать")
    await voters.anna.sends(REASON)
    assert decision.until is not None
    await voters.until(decision.until)
    await voters.anna.taps("Подать протест")
    voters.anna.sees("Подать или подписать протест можно, пока")
    assert await voters.state(decision) is State.ADOPTED
    await voters.anna.sends("/menu")
    voters.anna.does_not_see("Что сделано не по правилам?")


async def test_whoever_has_answered_at_night_is_not_asked_in_the_morning(voters: Network) -> None:
    decision = await voters.adopted()
    assert decision.until is not None
    await voters.until(decision.until - 9 * HOUR)
    first, second, _ = await voters.draws(decision)
    await first.sends("/menu")
    await first.taps("Рассмотреть протест: Вступать по заявке")
    await first.taps("Переголосовать")
    await voters.until(decision.until - 2 * HOUR)
    await told(second, DRAWN)
    assert not any(DRAWN in message.text for message in first.from_bot)


async def test_others_cannot_sign_or_answer(voters: Network) -> None:
    """A stranger, who came when it had begun, who isn't drawn: their presses change nothing."""
    decision = await voters.adopted()
    late = await voters.network.member("Новенькая Инна")
    stranger = voters.network.person("Чужой", started=True)
    await voters.protests(voters.anna, decision)
    await voters.opens(voters.boris, decision)
    card = voters.boris.last
    data = _behind(card, "Подписать протест")
    voters.network.may_refuse.add(400)
    for person in (late, stranger):
        await presses(voters, person, data, card)
    assert await voters.state(decision) is State.PROTEST
    await voters.opens(late, decision)
    assert "Подписать протест" not in late.buttons
    await voters.boris.taps("Подписать протест")
    first, *_ = await voters.drawn(decision)
    notice = await told(first, DRAWN)
    data = _behind(notice, "Переголосовать").removeprefix("!")
    for person in (late, stranger, voters.anna, voters.vera):
        await presses(voters, person, data, notice)
    asked = [one.said for one in await _drawn(voters, decision)]
    assert asked == [None, None, None]


def _behind(message: Any, label: str) -> str:
    rows = message.data["reply_markup"]["inline_keyboard"]
    return str(next(button["callback_data"] for row in rows for button in row if button["text"] == label))


async def _drawn(voters: Network, decision: Decision) -> list[Any]:
    def now(unit: Any) -> list[Any]:
        protest = protests.latest(unit.db, decision.id)
        assert protest is not None
        return protests.drawn(unit.db, protest.id)

    return await voters.network.app.units.ask(now)


async def test_an_erasure_keeps_the_lot_right(voters: Network) -> None:
    """Of one who has signed, and of one of the three who has answered: the lists get shorter, the order stays."""
    decision = await voters.adopted()
    first, second, _ = await voters.draws(decision)
    await first.taps("Оставить в силе", on=await told(first, DRAWN))
    before = await voters.package(decision)
    for person in (voters.boris, first):
        await voters.network.does(privacy.erase_now, await voters.member(person))
    await second.taps("Оставить в силе", on=await told(second, DRAWN))
    assert await voters.state(decision) is State.ADOPTED, "what the first has said counts"
    after = await voters.package(decision)
    again = counting.recount(after)
    assert again.faults == ()
    assert any("1 of the signers were erased" in note for note in again.notes)
    (was,), (now,) = before["lots"], after["lots"]
    for name in ("seed", "signed", "signers_print", "size", "pool_print"):
        assert was[name] == now[name]
    assert now["drawn"] == [None, *was["drawn"][1:]]
