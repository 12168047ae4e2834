"""The clause by which something is decided is a tap away: under ballots, cards and the rules that a form shows."""

from __future__ import annotations

from typing import Any

from domain.charter.clauses import Change
from domain.decisions.kinds import Kind
from domain.decisions.norms import QUORUM
from services.base import norms
from services.charter import changing, reading
from services.decisions.access import thing
from tests.flows.decisions.conftest import Voters
from tests.flows.decisions.test_proposing import opens, proposes
from tests.flows.decisions.test_voting import BEGUN, opened, told


def _set_quorum(unit: Any, by: int, value: str) -> None:
    clause = reading.rule_of(unit, QUORUM)
    assert clause is not None
    changing.adopt(unit, Change(clause=clause.id, base=clause.version.number, value=value), thing(by))


async def test_from_the_ballot_to_the_clause_and_back(voters: Voters) -> None:
    """Who made the clause, its arguments, what it set; «‹ Назад» leads to the ballot again."""
    made = await voters.open("Поднять порог для решений", Kind.PULSE, options=("Да", "Нет"))
    await voters.network.app.units.do(_set_quorum, made.id, "4")
    await voters.open()
    anna = voters.anna
    await anna.taps("По какой норме", on=await told(anna, "Собираться по средам"))
    anna.sees("Обычное предложение принято, если «за» среди «за» и «против»: больше половины")
    anna.sees("умноженного на это число: 4")
    anna.sees("По решению «Поднять порог для решений».")
    await anna.taps(next(label for label in anna.buttons if label.startswith("5.26")))
    anna.sees("по решению «Поднять порог для решений»")
    await anna.taps("Почему так")
    anna.sees("Поднять порог для решений")
    assert "Обсудить" in anna.buttons
    await anna.taps("‹ Назад")
    anna.sees("По какой норме решаем")
    await anna.taps(next(label for label in anna.buttons if label.startswith("5.23")))
    anna.sees("Так с начала сети.")
    await anna.taps("‹ Назад")
    await anna.taps("‹ Назад")
    anna.sees("Голосуем до")
    await anna.taps("За")
    anna.sees("Ваш голос: за")


async def test_a_vote_goes_by_the_rules_of_its_beginning(voters: Voters) -> None:
    """What the charter says by now is said beside it."""
    decision = await voters.open()
    await voters.network.app.units.do(_set_quorum, decision.id, "5")
    await voters.anna.taps("По какой норме", on=await told(voters.anna, BEGUN))
    voters.anna.sees("умноженного на это число: 3")
    voters.anna.sees("Сейчас в уставе уже другое: 5.")
    assert await voters.network.app.units.ask(norms.value, QUORUM) == 5


async def test_under_the_rules_of_a_draft_and_of_a_card(voters: Voters) -> None:
    olga, anna = voters.olga, voters.anna
    await proposes(olga)
    await olga.taps("По какой норме")
    olga.sees("Обычное предложение — голосуют: 5 дней")
    await olga.taps("‹ Назад")
    olga.sees("Как это решается")
    await olga.taps("Предложить сети")
    await opens(anna)
    await anna.taps("Как это решается")
    await anna.taps("По какой норме")
    anna.sees("больше половины")
    await anna.taps("‹ Назад")
    anna.sees("Как это решается")


async def test_what_secret_means_is_a_tap_away(voters: Voters) -> None:
    """Under the secret ballot and in /help, for guests too."""
    await voters.open("Доверить ключ от зала", Kind.PEOPLE, about=voters.olga, recall=True)
    anna = voters.anna
    notice = await told(anna, BEGUN)
    await anna.taps("Что защищено", on=await opened(anna, notice))
    anna.sees("Не защищено")
    anna.sees("кто управляет работающей программой бота и её ключом")
    anna.sees("От Телеграма")
    await anna.taps("‹ Назад")
    await anna.taps("По какой норме")
    anna.sees("Решение о человеке принято")
    await anna.taps("‹ Назад")
    await anna.taps("За")
    anna.sees("Голос принят")
    guest = voters.network.person("Гость", started=True)
    await guest.sends("/help")
    guest.sees("Не защищает — от того, кто управляет работающей программой")
    await guest.taps("Тайное голосование: что защищено")
    guest.sees("От Телеграма")
    await guest.taps("‹ Назад")
    guest.sees("как всё устроено")
