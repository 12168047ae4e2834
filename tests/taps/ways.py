"""The ways that people go most often, walked in conversations. Each is a row of docs/taps.md.

A way sets its stage, then goes with a `Hand` from where people stand to where they see that it is done.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from domain.decisions.kinds import Kind
from tests.builders import files
from tests.flows.conftest import join
from tests.flows.decisions.conftest import Voters
from tests.flows.desk.test_organizer import by_approval
from tests.flows.events.test_events import a_seminar, signs_up
from tests.flows.ideas.test_projects import TITLE as PROJECT
from tests.flows.ideas.test_projects import calls_from_above
from tests.flows.materials.ways import PDF, shares
from tests.flows.materials.ways import TITLE as MATERIAL
from tests.flows.people.test_leave import goes_on_leave
from tests.flows.voice.test_announcements import write
from tests.services.events.world import at
from tests.taps.hand import Hand

Walk = Callable[[Any], Awaitable[Hand]]
SEMINAR = "Смысловое чтение"


@dataclass(frozen=True, slots=True)
class Way:
    """`most`: as many taps are wanted at most; None where nothing was asked for."""

    section: str
    what: str
    since: str
    walk: Walk
    most: int | None = None


WAYS: list[Way] = []


def way(section: str, what: str, *, since: str = "the menu", most: int | None = None) -> Callable[[Walk], Walk]:
    """A row of the page: what is done, and where the counting begins."""

    def add(walk: Walk) -> Walk:
        WAYS.append(Way(section, what, since, walk, most))
        return walk

    return add


async def at_menu(person: Any) -> Hand:
    await person.sends("/menu")
    return Hand(person)


async def two(network: Any) -> tuple[Any, Any]:
    """The owner, whom everybody trusts, and a teacher."""
    return await network.owner(), await network.member("Анна Петрова")


# -- a teacher -------------------------------------------------------------------------------------

TEACHER = "Events and colleagues"


@way(TEACHER, "Join, and be signed up for the event of a link", since="the link", most=7)
async def joins_by_a_link(network: Any) -> Hand:
    await a_seminar(await network.owner())
    hand = Hand(network.person("Гость"))
    await hand.starts("event_1")
    await hand.taps("Вступить и записаться", "Принимаю правила", "Даю согласие")
    await hand.sends("Новая Мария")
    await hand.sends("Казань")
    await hand.taps(hand.person.buttons[0], "Всё верно, вступить")
    hand.person.sees("Вы записаны")
    return hand


@way(TEACHER, "Sign up for the soonest event", most=2)
async def signs_up_for_the_soonest(network: Any) -> Hand:
    olga, anna = await two(network)
    await a_seminar(olga)
    hand = await at_menu(anna)
    await hand.taps(f"Приходите через 7 дней: {SEMINAR}", "Записаться")
    anna.sees("Вы записаны")
    return hand


@way(TEACHER, "Sign up for any other event")
async def signs_up_for_another(network: Any) -> Hand:
    olga, anna = await two(network)
    await a_seminar(olga)
    await a_seminar(olga, title="Второе", when="2 декабря 18:00")
    await signs_up(anna)
    hand = await at_menu(anna)
    await hand.taps("События", "Второе", "Записаться")
    anna.sees("Вы записаны")
    return hand


@way(TEACHER, "Show the ticket", most=1)
async def shows_the_ticket(network: Any) -> Hand:
    olga, anna = await two(network)
    await a_seminar(olga)
    await signs_up(anna)
    hand = await at_menu(anna)
    await hand.taps("Мой билет")
    anna.sees("назовите цифры")
    return hand


@way(TEACHER, "Give the seat back", most=2)
async def gives_the_seat_back(network: Any) -> Hand:
    olga, anna = await two(network)
    await a_seminar(olga)
    await signs_up(anna)
    hand = await at_menu(anna)
    await hand.taps("О событии", "Отменить запись")
    anna.sees("Ваша запись отменена")
    return hand


@way(TEACHER, "Say what it was like", most=2)
async def rates(network: Any) -> Hand:
    olga, anna = await two(network)
    await a_seminar(olga)
    await signs_up(anna)
    await network.telegram.time.moves_to(at("2026-11-30 20:01"))
    hand = await at_menu(anna)
    await hand.taps(f"Как прошло? {SEMINAR}", "5")
    anna.sees("Ваша оценка: 5")
    return hand


@way(TEACHER, "Find a colleague", most=2)
async def finds_a_colleague(network: Any) -> Hand:
    olga, anna = await two(network)
    await olga.sends("/me")
    await olga.taps("Показать меня в списке людей")
    hand = await at_menu(anna)
    await hand.sends("лебедева")
    await hand.taps("Ольга Владимировна Лебедева")
    assert "Попросить контакт" in anna.buttons
    return hand


@way(TEACHER, "Come back from leave", most=1)
async def comes_back(network: Any) -> Hand:
    _, anna = await two(network)
    await goes_on_leave(anna)
    hand = await at_menu(anna)
    await hand.taps("Вернуться из отпуска")
    anna.does_not_see("Вы в отпуске")
    return hand


# -- ideas -----------------------------------------------------------------------------------------

IDEAS = "Ideas"
QUESTION = "Тишина на уроке"


async def proposes_a_problem(person: Any) -> Hand:
    hand = await at_menu(person)
    await hand.taps("Идеи", "+ Предложить", "Общая проблема")
    await hand.sends(QUESTION)
    await hand.sends("Седьмой класс не слушает объяснений.")
    await hand.taps("Опубликовать")
    person.sees("Опубликовано")
    return hand


@way(IDEAS, "Propose a common problem", most=4)
async def proposes(network: Any) -> Hand:
    return await proposes_a_problem(await network.owner())


@way(IDEAS, "«Me too», on the card", since="the card", most=1)
async def has_it_too(network: Any) -> Hand:
    olga, anna = await two(network)
    await proposes_a_problem(olga)
    await anna.starts("idea_1")
    hand = Hand(anna)
    await hand.taps("У меня тоже")
    anna.sees("У 1 коллеги тоже")
    return hand


@way(IDEAS, "Take «me too» back", since="the card", most=1)
async def has_it_no_more(network: Any) -> Hand:
    anna = (await has_it_too(network)).person
    hand = Hand(anna)
    await hand.taps("✓ У меня тоже")
    anna.does_not_see("У 1 коллеги тоже")
    return hand


@way(IDEAS, "Ask to join a project", most=3)
async def asks_to_join(network: Any) -> Hand:
    olga, anna = await two(network)
    await calls_from_above(network, olga)
    hand = await at_menu(anna)
    await hand.taps("Идеи", PROJECT, "Хочу в команду: Художник")
    await hand.sends("Веду кружок, помогу с архивом.")
    anna.sees("Просьба отправлена")
    return hand


@way(IDEAS, "Report a step of a project", most=3)
async def reports_a_step(network: Any) -> Hand:
    olga = await network.owner()
    await calls_from_above(network, olga)
    hand = await at_menu(olga)
    await hand.taps("Идеи", PROJECT, "Рассказать о шаге")
    await hand.sends("Провели первую встречу: пришли три школы.")
    olga.sees("Записано в дневник.")
    return hand


# -- decisions -------------------------------------------------------------------------------------

DECISIONS = "Joint decisions"
VOTED_ON = "Собираться по средам"


async def voters_of(network: Any) -> Voters:
    found = Voters(network)
    await found.come()
    return found


@way(DECISIONS, "Propose something to vote on", most=4)
async def proposes_a_decision(network: Any) -> Hand:
    voters = await voters_of(network)
    hand = await at_menu(voters.anna)
    await hand.taps("Решения", "+ Предложить", "Предложение: за или против")
    await hand.sends(VOTED_ON)
    await hand.sends("По средам свободны почти все.")
    await hand.taps("Предложить сети")
    voters.anna.sees("обсуждается")
    return hand


@way(DECISIONS, "Support a proposal", most=4)
async def supports(network: Any) -> Hand:
    voters = await voters_of(network)
    await voters.propose(VOTED_ON, Kind.PROPOSAL)
    hand = await at_menu(voters.anna)
    await hand.taps("Решения", "Обсуждаем", VOTED_ON, "Поддержать")
    assert "✓ Вы поддержали — снять" in voters.anna.buttons
    return hand


@way(DECISIONS, "Vote, from the notice", since="the notice", most=1)
async def votes_in_the_notice(network: Any) -> Hand:
    voters = await voters_of(network)
    await voters.open(VOTED_ON)
    hand = Hand(voters.anna)
    await hand.taps("За", on=await voters.anna.waits_for("Началось голосование"))
    voters.anna.sees("Ваш голос: за")
    return hand


@way(DECISIONS, "Vote", most=2)
async def votes(network: Any) -> Hand:
    voters = await voters_of(network)
    await voters.open(VOTED_ON)
    hand = await at_menu(voters.anna)
    await hand.taps(f"Ждёт вашего голоса: {VOTED_ON}", "За")
    voters.anna.sees("Ваш голос: за")
    return hand


# -- materials -------------------------------------------------------------------------------------

MATERIALS = "Materials"


@way(MATERIALS, "Share a first material", since="a file sent to the bot", most=8)
async def shares_the_first(network: Any) -> Hand:
    hand = Hand(await network.owner())
    await hand.uploads(PDF)
    await hand.taps("Поделиться", MATERIAL, "Математика", "5–9 классы", "Рабочий лист", "CC BY")
    await hand.taps("Я автор, детей здесь нет: публикую")
    hand.person.sees("Опубликовано")
    return hand


@way(MATERIALS, "Share the next one", since="a file sent to the bot", most=4)
async def shares_the_next(network: Any) -> Hand:
    olga = await network.owner()
    await shares(olga)
    hand = Hand(olga)
    await hand.uploads(("Проценты в жизни.docx", files.docx()))
    await hand.taps("Как в прошлый раз", "Проценты в жизни", "Я автор, детей здесь нет: публикую")
    olga.sees("Опубликовано")
    return hand


@way(MATERIALS, "Find a material by words and take its files", most=2)
async def takes(network: Any) -> Hand:
    olga, anna = await two(network)
    await shares(olga)
    hand = await at_menu(anna)
    await hand.sends("дроби")
    await hand.taps(MATERIAL, "Взять: 1 файл")
    assert anna.files
    return hand


@way(MATERIALS, "Keep a material at hand", since="the card", most=1)
async def keeps(network: Any) -> Hand:
    olga, anna = await two(network)
    await shares(olga)
    await anna.starts("material_1")
    hand = Hand(anna)
    await hand.taps("В избранное")
    assert "✓ В избранном" in anna.buttons
    return hand


# -- organizers ------------------------------------------------------------------------------------

ORGANIZERS = "Organizers and hosts"


@way(ORGANIZERS, "Accept an application, from the notice", since="the notice", most=1)
async def accepts(network: Any) -> Hand:
    olga = await network.owner()
    await by_approval(olga)
    await join(network.person("Анна"), "Иванова Анна")
    await olga.waits_for("Новая заявка на вступление")
    hand = Hand(olga)
    await hand.taps("Принять")
    olga.sees("Принята")
    return hand


@way(ORGANIZERS, "Accept an application", most=3)
async def accepts_in_the_cabinet(network: Any) -> Hand:
    olga = await network.owner()
    await by_approval(olga)
    await join(network.person("Анна"), "Иванова Анна")
    await olga.waits_for("Новая заявка на вступление")
    hand = await at_menu(olga)
    await hand.taps("Кабинет", "Заявка: Иванова Анна", "Принять")
    olga.sees("Принята")
    return hand


@way(ORGANIZERS, "Accept all who have applied", most=5)
async def accepts_all(network: Any) -> Hand:
    olga = await network.owner()
    await by_approval(olga)
    for name in ("Иванова Анна", "Кац Борис"):
        await join(network.person(name), name)
        await olga.waits_for(name)
    hand = await at_menu(olga)
    await hand.taps("Кабинет", "Люди", "Заявки", "Принять всех", "Принять")
    olga.sees("Все рассмотрены")
    return hand


@way(ORGANIZERS, "Make an event and publish it")
async def publishes(network: Any) -> Hand:
    olga = await network.owner()
    hand = await at_menu(olga)
    await hand.taps("События", "Создать событие", "Вебинар")
    await hand.sends(SEMINAR)
    await hand.sends("30 ноября 18:00")
    await hand.sends("meet.example.org/room")
    await hand.taps("Сохранить черновик", "Опубликовать")
    olga.sees("Опубликовано")
    return hand


async def at_panel(network: Any) -> tuple[Hand, Any]:
    """The host at the panel of a seminar, and who has signed up for it."""
    olga, anna = await two(network)
    await a_seminar(olga)
    await signs_up(anna)
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    return Hand(olga), anna


@way(ORGANIZERS, "Mark who came at the door", since="the panel", most=1)
async def marks_at_the_door(network: Any) -> Hand:
    olga = (await at_panel(network))[0].person
    await network.telegram.time.moves_to(at("2026-11-30 17:30"))
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    hand = Hand(olga)
    await hand.taps("На входе")
    await hand.sends("Петрова")
    olga.sees("✓ Анна Петрова")
    return hand


@way(ORGANIZERS, "Write to those who signed up", since="the panel", most=4)
async def writes_to_the_signed_up(network: Any) -> Hand:
    hand, anna = await at_panel(network)
    await hand.taps("Написать участникам", "Записанным")
    await hand.sends("Возьмите ручку")
    await hand.taps("Отправить…", "Отправить: 1")
    await anna.waits_for("Возьмите ручку")
    return hand


@way(ORGANIZERS, "Ask those who sign up something", since="the panel", most=4)
async def asks_at_sign_up(network: Any) -> Hand:
    hand, _ = await at_panel(network)
    await hand.taps("Изменить", "Вопросы", "Добавить вопрос")
    await hand.sends("С чего начнём?")
    await hand.taps("Ответ словами")
    hand.person.sees("Вопрос сохранён")
    return hand


@way(ORGANIZERS, "Close the list of who came", most=3)
async def closes_the_list(network: Any) -> Hand:
    olga, anna = await two(network)
    await a_seminar(olga)
    await signs_up(anna)
    await network.telegram.time.moves_to(at("2026-11-30 20:01"))
    hand = await at_menu(olga)
    await hand.taps("Кабинет", f"Закройте список: {SEMINAR}", "Закрыть список")
    olga.sees("закрыт")
    return hand


@way(ORGANIZERS, "Write to everybody")
async def announces(network: Any) -> Hand:
    olga, _ = await two(network)
    hand = await at_menu(olga)
    await hand.taps("Кабинет", "Объявления", "Новое объявление")
    await hand.sends("Коллеги, в пятницу методический день.")
    await hand.taps("Отправить…", "Отправить: 2")
    await network.app.sender.catch_up()
    await olga.waits_for("методический день")
    return hand


@way(ORGANIZERS, "Save a segment and write to it again", since="the draft")
async def writes_to_a_saved_segment(network: Any) -> Hand:
    olga, anna = await two(network)
    await write(olga)
    hand = Hand(olga)
    await hand.taps("Кому", "Регион", "Республика Татарстан", "‹ Назад", "Сохранить этот выбор")
    await hand.sends("Наши")
    await write(olga, "Собираемся в пятницу")
    await hand.taps("Кому", "Сохранённые", "Наши · 2", "‹ Назад", "Отправить…", "Отправить: 2")
    await anna.waits_for("Собираемся в пятницу")
    return hand


@way(ORGANIZERS, "Put an event's button under an announcement", since="the draft", most=4)
async def buttons(network: Any) -> Hand:
    olga, _ = await two(network)
    await a_seminar(olga)
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Новое объявление")
    await olga.sends("Приходите на семинар")
    hand = Hand(olga)
    await hand.taps("Кнопки", "Добавить кнопку", SEMINAR, "Записаться")
    olga.sees("Записаться → карточка в боте")
    return hand


@way(ORGANIZERS, "Make a link of invitation", most=4)
async def invites(network: Any) -> Hand:
    olga = await network.owner()
    hand = await at_menu(olga)
    await hand.taps("Кабинет", "Люди", "Приглашения", "Новая ссылка")
    await hand.sends("Метобъединение химиков")
    olga.sees("Пришли: 0 из 10")
    return hand
