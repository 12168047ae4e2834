"""The whole way of a norm on people's phones: a setting is proposed, voted on, in force, and says by which decision."""

from __future__ import annotations

from domain.decisions.decisions import State
from domain.voice.norms import WEEKLY_MEASURE
from services.base import norms
from services.decisions.access import decision_of
from tests.flows.decisions.conftest import Voters
from tests.flows.decisions.test_voting import told

TITLE = "Изменить пункт 3.4 устава"


async def opens(person, view):
    await person.sends("/decisions")
    await person.taps(view)
    await person.taps(next(label for label in person.buttons if label.startswith(TITLE)))


async def clause(person):
    await person.sends("/charter")
    await person.taps(next(label for label in person.buttons if "Настройки сети" in label))
    await person.taps(next(label for label in person.buttons if label.startswith("3.4")))


async def test_from_a_teachers_draft_to_the_setting_that_it_changes(voters: Voters) -> None:
    network, anna = voters.network, voters.anna

    async def passes() -> State:
        """The phase is over by the clock."""
        decision = await network.app.units.ask(decision_of, 1)
        await voters.until(decision.until)
        return (await voters.ripe(decision)).state

    before = await network.app.units.ask(norms.value, WEEKLY_MEASURE)
    assert before != 5
    await clause(anna)
    await anna.taps("Предложить изменить")
    await anna.sends("5")
    await anna.sends("Иначе новости теряются.")
    anna.sees(TITLE)
    await anna.taps("Предложить сети")
    await opens(voters.boris, "Обсуждаем")
    await voters.boris.taps("Поддержать")
    assert await passes() is State.FROZEN
    assert await passes() is State.VOTING
    for person, choice in ((anna, "За"), (voters.boris, "За"), (voters.vera, "За"), (voters.olga, "Против")):
        await person.taps(choice, on=await told(person, TITLE))
        person.sees("Ваш голос")
    await clause(anna)
    anna.does_not_see("по решению")
    assert await passes() is State.PROTEST
    assert await network.app.units.ask(norms.value, WEEKLY_MEASURE) == before, "it isn't in force yet"
    assert await passes() is State.ADOPTED
    assert await network.app.units.ask(norms.value, WEEKLY_MEASURE) == 5
    await clause(voters.vera)
    voters.vera.sees("5")
    voters.vera.sees(f"по решению «{TITLE}")
    await voters.vera.taps("Почему так")
    voters.vera.sees("Иначе новости теряются.")
    voters.vera.sees("принято")
