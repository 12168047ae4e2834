"""«‹ Назад» leads to the screen one came from: every button of a member and of an owner is pressed, and then back.

What belongs to events and announcements has walks of its own.
"""

from __future__ import annotations

import re

import pytest

from domain.method.first_steps import Step
from domain.method.lessons import FIRST
from locales.texts import Texts
from tests.flows.conftest import join
from tests.flows.desk.test_organizer import by_approval
from tests.flows.events.test_events import a_seminar
from tests.flows.privacy.test_privacy import publish_second_version

BACKS = ("‹ Назад", "Нет, вернуться")
ELSEWHERE = {
    "⌂ Меню",
    *BACKS,
    "‹",
    "›",
    "✕ Прервать",
    "События",
    "Создать событие",
    "Объявления",
    "‹ Предыдущий",
    "Дальше ›",
}
DEEDS = re.compile(
    r"ml$|(nq|sl|oe|ob|pa|f|zl):|pv:(?!export)|oa:accept|ol:(revoke|restore)|oi:|on:|op:(grant|revoke)"
    r"|zbo:(drop|pub)|fs:|fow:[a-z]+:(?!::::0:0:0:(form|subj|cls)?:0$)"
)
"""Buttons that do something: what they lead to is a result and no way."""
RU = Texts("ru", "UTC", 0)
STEPS = {RU.plain(f"step-{step}", state="left") for step in Step}
JUMPS = {"Изменить", "Пункт устава", "Мои подписки", *STEPS, *(RU.plain(f"lesson-{name}.door") for name in FIRST)}
"""Of one's own card among the people: to one's own page, which has its place under the menu; of a setting: to the
clause that says so, which has its place in the charter; of a wish: to all of one's own, under the settings; of a
lesson and of a newcomer's steps: to where what they tell is done.
"""


class Walker:
    """Presses everything below a screen, depth first, each kind of button once."""

    def __init__(self, person) -> None:
        self.person = person
        self.pressed: set[str] = set()
        self.lost: list[str] = []
        self.ends: list[str] = []
        """Screens without a way back, where the walk ended."""

    async def walks(self, trail: tuple[str, ...]) -> None:
        for button in [b for row in self.person.last.rows for b in row]:
            data, label = button.get("callback_data"), button["text"]
            if data is None or data in self.pressed or DEEDS.match(data) or label in ELSEWHERE | JUMPS:
                continue
            if label not in self.person.buttons:
                continue  # a switch was pressed, and says something else by now
            self.pressed.add(data)
            before = title(self.person.screen)
            if len(self.pressed) % 50 == 0:  # nobody presses that quickly, and who does isn't let in
                await self.person.telegram.time.moves(minutes=1)
            await self.person.taps(label)
            here = (*trail, label)
            if title(self.person.screen) == before:
                continue
            if not self.way_back():
                self.ends.append(" → ".join(here))
                continue
            await self.walks(here)
            if (back := self.way_back()) is not None:
                await self.person.taps(back)
            if title(self.person.screen) != before:
                self.lost.append(f"{' → '.join(here)} and back: {title(self.person.screen)!r}, not {before!r}")
                return

    def way_back(self) -> str | None:
        return next((label for label in BACKS if label in self.person.buttons), None)


def title(screen: str) -> str:
    return screen.split("\n", 1)[0]


@pytest.fixture
async def people(network):
    """The owner and a member of a network with two pages of people and of links."""
    olga = await network.owner()
    for name in ("Аня", "Боря", "Вера", "Гена", "Дина", "Ефим", "Жанна", "Зоя"):
        person = await network.member(name + " Иванова")
        await person.sends("/me")
        await person.taps("Показать меня в списке людей")
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Приглашения")
    for _ in range(7):
        await olga.taps("Новая ссылка")
        await olga.taps("Пропустить")
        await olga.taps("‹ Назад")
    return {"owner": olga, "member": person}


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("who", "start", "least"),
    [("owner", "/menu", 100), ("member", "/menu", 60), ("owner", "/people", 30), ("member", "Иванова", 18)],
)
async def test_back_leads_where_one_came_from(people, who, start, least):
    await people[who].sends(start)
    walker = Walker(people[who])
    await walker.walks((start,))
    assert not walker.lost, "\n".join(walker.lost)
    assert len(walker.pressed) >= least, f"only so far; without a way back: {walker.ends}"


async def test_back_leads_to_the_page_of_the_list(people):
    owner = people["owner"]
    await owner.sends("/organizer")
    await owner.taps("Люди")
    await owner.taps("Люди и роли")
    await owner.taps("›")
    await owner.taps("Зоя Иванова")
    await owner.taps("Дать роль")
    await owner.taps("‹ Назад")
    await owner.taps("‹ Назад")
    assert "2 из 2" in owner.buttons
    await owner.sends("/organizer")
    await owner.taps("Люди")
    await owner.taps("Приглашения")
    await owner.taps("›")
    await owner.taps("№ 1 · пришли: 0 из 10")
    await owner.taps("Срок")
    await owner.taps("‹ Назад")
    await owner.taps("‹ Назад")
    assert "2 из 2" in owner.buttons


async def test_back_through_a_changed_consent(network):
    anna, olga = await network.member("Иванова Анна"), await network.owner()
    await publish_second_version(network, olga)
    await anna.waits_for("Изменился текст согласия")
    await anna.sends("/privacy")
    walker = Walker(anna)
    await walker.walks(("/privacy",))
    assert not walker.lost, "\n".join(walker.lost)
    assert {"go:refuse_withdraw:0", "jf:consent:consent_new"} <= walker.pressed


async def test_back_from_the_texts_that_a_guest_and_a_member_read(network):
    kate = network.person("Катя")
    await kate.sends("/start")
    await kate.taps("Сначала посмотреть")
    for document, full in (("Правила сети", "Полный текст"), ("Согласие на данные", "Полный текст файлом")):
        await kate.taps(document)
        await kate.taps(full)
        await kate.taps("‹ Назад")
        await kate.taps("‹ Назад")
        kate.sees("Что здесь есть")
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    await anna.taps("Принятые тексты")
    await anna.taps("Правила сети")
    await anna.taps("Полный текст")
    await anna.taps("‹ Назад")
    await anna.taps("‹ Назад")
    anna.sees("Тексты, которые вы приняли")


async def test_back_from_an_event_leads_to_the_list_it_was_opened_from(network):
    """Whatever is done on the card meanwhile."""
    olga, anna = await network.owner(), await network.member("Анна")
    await a_seminar(olga)
    await olga.sends("/organizer")
    await olga.taps("Жизнь сети")
    await olga.taps("Все события")
    await olga.taps("Впереди")
    await olga.taps("Смысловое чтение")
    await olga.taps("Панель ведущего")
    await olga.taps("‹ Назад")
    await olga.taps("‹ Назад")
    olga.sees("Все события сети")
    assert "✓ Впереди" in olga.buttons
    await olga.taps("‹ Назад")
    olga.sees("Жизнь сети")
    await olga.taps("‹ Назад")
    olga.sees("Кабинет организатора")
    await anna.sends("чтение")
    await anna.taps("Смысловое чтение")
    await anna.taps("Записаться")
    await anna.taps("Отменить запись")
    await anna.taps("‹ Назад")
    anna.sees("Поиск по словам «чтение»")
    await anna.sends("/events")
    await anna.taps("Смысловое чтение")
    await anna.taps("‹ Назад")
    anna.sees("Афиша")


async def test_back_from_a_draft_leads_to_its_list_and_from_its_preview_to_the_panel(network):
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("Задуманное")
    await olga.sends("30 ноября 18:00")
    await olga.sends("Гимназия № 5")
    await olga.taps("Сохранить черновик")
    await olga.sends("/organizer")
    await olga.taps("Жизнь сети")
    await olga.taps("Все события")
    await olga.taps("Черновики")
    await olga.taps("Задуманное")
    await olga.taps("Панель ведущего")
    await olga.taps("Как увидят участники")
    await olga.taps("‹ Назад")
    olga.sees("Черновик")
    await olga.taps("‹ Назад")
    await olga.sends("/organizer")
    await olga.taps("Жизнь сети")
    await olga.taps("Все события")
    await olga.taps("Черновики")
    await olga.taps("Задуманное")
    await olga.taps("‹ Назад")
    olga.sees("Все события сети")


async def test_back_from_what_waits_leads_to_where_it_was_seen(network):
    olga = await network.owner()
    anna = await network.member("Анна")
    await a_seminar(olga)
    await by_approval(olga)
    await join(network.person("Зоя"), "Зоя Петрова")
    await olga.sends("/organizer")
    await olga.taps("Заявка: ")
    await olga.taps("‹ Назад")
    olga.sees("Кабинет организатора")
    await anna.sends("/events")
    await anna.taps("Смысловое чтение")
    await anna.taps("Записаться")
    await anna.sends("/menu")
    await anna.taps("О событии")
    await anna.taps("Отменить запись")
    await anna.taps("‹ Назад")
    anna.sees("Что будем делать?")


async def test_a_forged_way_back_is_no_way(network):
    olga = await network.owner()
    await a_seminar(olga)
    await olga.sends("/events")
    await olga.taps("Смысловое чтение")
    card = next(b["callback_data"] for row in olga.last.rows for b in row if "‹ Назад" in b["text"])
    assert card.partition("<")[0] == "el:soon::0:0"
    for forged in ("ev:1<!go:menu:0", "ev:1<", "ev:1<" + "a" * 60, "ev:1<<", "ev:1<go menu"):
        await olga._presses(olga.last, {"callback_data": forged})
        olga.sees("Смысловое чтение")
        await olga.taps("‹ Назад")
        olga.sees("Афиша")
        await olga.taps("Смысловое чтение")
