"""Who votes on the charter and on people, as those see it who may and who may not yet; vouching (PRODUCT §7)."""

from __future__ import annotations

from typing import Any

import pytest

from domain.decisions.decisions import Decision
from domain.decisions.kinds import Kind
from services.people import vouching
from tests.builders.known import approve
from tests.flows.decisions.conftest import Voters
from tests.flows.decisions.test_voting import BEGUN, told

NOT_CONFIRMED = "вас пока никто не подтвердил"
KNOW = "Я знаю этого коллегу"


class Strangers(Voters):
    """Anna, Boris and Vera came through an open door two weeks ago; Olga is named in ORGANIZER_IDS."""

    async def approve(self) -> None:
        """Nobody."""

    async def norm(self, title: str = "Поправка") -> Decision:
        """A change of the charter that looks for support."""
        return await self.propose(title, Kind.NORM)

    async def link(self, person: Any) -> str:
        """The link by which the person asks, as it stands in what they share."""
        code = (await self.network.app.units.do(vouching.open_link, await self.member(person))).link
        return f"/start vouch_{code}"


@pytest.fixture
async def strangers(network: Any) -> Strangers:
    found = Strangers(network)
    await found.come()
    return found


async def test_why_there_is_no_vote_and_how_a_colleague_gives_one(strangers: Strangers) -> None:
    boris, olga = strangers.boris, strangers.olga
    coming = await strangers.norm("Вторая поправка")
    running = await strangers.carry(await strangers.norm("Первая поправка"))
    await boris.sends(f"/start decision_{coming.id}")
    boris.sees(f"Вашего голоса здесь пока нет: об уставе и о людях голосуют те, кого здесь знают, а {NOT_CONFIRMED}")
    await boris.taps("Как получить голос")
    boris.sees("Голос в решениях об уставе и о людях")
    boris.sees("приняли организаторы, лично пригласили, видели на событии или за кого поручился коллега")
    assert boris.buttons[:2] == ["Попросить поручиться", "Написать организаторам"]
    asked = next(button["url"] for row in boris.last.rows for button in row if button["text"] == "Попросить поручиться")
    await boris.taps("Назад")
    boris.sees("Вторая поправка")
    await boris.sends("/menu")
    for door in ("Моё", "Общение", "Кто меня знает", "Написать организаторам", "Назад"):
        await boris.taps(door)
    boris.sees("Голос в решениях об уставе и о людях")
    link = await strangers.link(boris)
    assert link.removeprefix("/start ") in asked, "one tap opens Telegram's own choice of a colleague"

    await olga.sends(link)
    olga.sees("Петров Борис")
    olga.sees("Просит поручиться")
    await olga.taps(KNOW)
    assert "Коллега узнает" in olga.toast
    notice = await told(boris, "За вас поручился коллега: Ольга Владимировна Лебедева")
    assert "начиная со следующего голосования" in notice.text
    await boris.taps("Кто об этом голосует", on=notice)
    boris.sees("за вас поручились: Ольга Владимировна Лебедева")
    assert "Попросить поручиться" not in boris.buttons

    await boris.sends(f"/start decision_{running.id}")
    boris.sees("Список голосующих составлен в начале, и вас в нём нет")
    assert "Проголосовать" not in boris.buttons
    await boris.sends(f"/start decision_{coming.id}")
    assert NOT_CONFIRMED not in boris.screen
    await strangers.carry(coming)
    await boris.taps("За", on=await told(boris, BEGUN))
    boris.sees("Ваш голос: за")


async def test_it_is_taken_back_by_the_same_button_and_from_ones_own_list(strangers: Strangers) -> None:
    boris, olga = strangers.boris, strangers.olga
    link = await strangers.link(boris)
    await olga.sends(link)
    await olga.taps(KNOW)
    await olga.taps("Знаю — забрать слово")
    assert olga.toast == "Ваше слово взято назад."
    await olga.taps(KNOW)
    await olga.sends("/menu")
    await olga.taps("Моё")
    await olga.taps("Общение")
    await olga.taps("Кто меня знает")
    olga.sees("организаторы дали вам роль")
    await olga.taps("За кого поручились вы: 1")
    await olga.taps("Петров Борис")
    await olga.taps("Знаю — забрать слово")
    olga.sees("Пока ни за кого")
    running = await strangers.carry(await strangers.norm())
    await boris.sends(f"/start decision_{running.id}")
    boris.sees(f"голосуют те, кого здесь знают, а {NOT_CONFIRMED}")
    assert "Проголосовать" not in boris.buttons


async def test_on_the_page_of_a_person(strangers: Strangers) -> None:
    anna, olga = strangers.anna, strangers.olga
    await anna.sends("/me")
    await anna.taps("Показать меня")
    await olga.sends("/people")
    await olga.taps("Все, сначала новые")
    await olga.taps("Иванова Анна")
    olga.sees("Знаете этого коллегу лично?")
    await olga.taps(KNOW)
    olga.sees("Вы поручились за этого коллегу")
    await told(anna, "За вас поручился коллега")
    await olga.taps("Знаю — забрать слово")
    olga.sees("Знаете этого коллегу лично?")
    await strangers.boris.sends("/people")
    await strangers.boris.taps("Все, сначала новые")
    await strangers.boris.taps("Иванова Анна")
    assert KNOW not in strangers.boris.buttons, "nobody knows Boris either"


async def test_people_whom_nobody_knows_dont_bring_in_each_other(strangers: Strangers) -> None:
    anna, boris, vera = strangers.anna, strangers.boris, strangers.vera
    await strangers.olga.sends(await strangers.link(anna))
    await strangers.olga.taps(KNOW)
    ring = ((anna, boris), (boris, vera), (vera, boris), (boris, anna))
    for giver, asker in ring:
        await giver.sends(await strangers.link(asker))
        giver.sees("Поручиться может тот, кого сеть знает сама")
        assert KNOW not in giver.buttons
    await boris.sends(await strangers.link(boris))
    boris.sees("Это ваша ссылка")
    running = await strangers.carry(await strangers.norm())
    for person, votes in ((anna, True), (boris, False), (vera, False)):
        await person.sends(f"/start decision_{running.id}")
        assert ("Проголосовать" in person.buttons) == votes


async def test_the_word_of_whoever_has_left_counts_no_more(strangers: Strangers) -> None:
    anna, boris = strangers.anna, strangers.boris
    units, number = strangers.network.app.units, await strangers.member(anna)
    await units.do(lambda unit: approve(unit.db, number))
    await anna.sends(await strangers.link(boris))
    await anna.taps(KNOW)
    await anna.sends("/me")
    await anna.taps("Отпуск и выход")
    await anna.taps("Выйти из сети")
    await boris.sends(f"/start decision_{(await strangers.norm()).id}")
    boris.sees(NOT_CONFIRMED)
    await boris.taps("Как получить голос")
    assert "Попросить поручиться" in boris.buttons
