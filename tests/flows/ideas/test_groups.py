"""Asked from a linked group by its own link; what helped goes back there, if its writer agrees (PRODUCT §6)."""

from __future__ import annotations

import re

import pytest

from simulator import persons
from tests.flows.ideas.test_ideas import proposes
from tests.flows.ideas.test_problems import card

TITLE = "Дети не сдают работы вовремя"
ANSWER = "Мы договорились о дне <тишины>: сдать можно только в среду"


@pytest.fixture
async def olga(network):
    return await network.owner()


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


@pytest.fixture
async def teachers(network, olga, anna):
    """The group of Olga and Anna, linked to the network, as Anna sees it."""
    group = persons.make_group(
        network.telegram.world, olga.person, "Учителя физики", "supergroup", [anna.person.id], bot=True
    )
    await network.telegram.settles()
    return anna.in_chat(group)


async def link(olga):
    """The group's link, as organizers read it."""
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Группы и каналы")
    await olga.taps("Вопросы из групп")
    await olga.taps("Учителя физики")
    return re.search(r"start=(ask_[\w-]+)", olga.transcript().rsplit("Ссылка для вопросов", 1)[1])[1]


async def asks(person, code):
    await person.sends(f"/start {code}")
    await person.sends(TITLE)
    await person.sends("Каждую неделю половина класса. Уговоры не помогают.")
    await person.taps("Опубликовать")


async def is_answered(boris, anna):
    await card(boris, TITLE)
    await boris.taps("Обсудить")
    await boris.taps("Написать")
    await boris.sends(ANSWER)
    await card(anna, TITLE)
    await anna.taps("Обсуждение · 1")
    await anna.taps("1")
    await anna.taps("Это помогло")


async def test_the_answer_that_helped_goes_back_to_the_group_with_its_writers_yes(network, olga, anna, teachers):
    boris = await network.member("Фёдоров Борис Ильич")
    code = await link(olga)
    await olga.taps("Отправить карточку в группу")
    olga.sees("Карточка отправлена в группу.")
    await teachers.waits_for("Есть вопрос, на который в группе нет ответа?")
    assert code in str(teachers.chat.messages)
    await asks(anna, code)
    anna.sees("Спрошено из группы «Учителя физики»")
    await is_answered(boris, anna)
    await boris.waits_for("Её задали из группы «Учителя физики». Отправить ваш ответ туда с вашим именем?")
    assert "Ваш ответ помог: так отметил" not in boris.transcript()
    assert ANSWER not in teachers.transcript()
    await boris.taps("Отправить в группу")
    boris.sees("отправлен в группу «Учителя физики»")
    await teachers.waits_for(f"На вопрос «{TITLE}» ответили.")
    teachers.sees("Фёдоров Борис Ильич")
    teachers.sees(ANSWER)
    teachers.does_not_see("Иванова")
    # One answer for one question: pressed again, it is refused.
    await boris.taps("Отправить в группу")
    assert teachers.transcript().count(ANSWER) == 1


async def test_without_a_yes_nothing_goes_there_and_nobody_learns_of_it(network, olga, anna, teachers):
    boris = await network.member("Фёдоров Борис Ильич")
    await asks(anna, await link(olga))
    await is_answered(boris, anna)
    await boris.waits_for("Отправить ваш ответ туда")
    await boris.taps("Не отправлять")
    boris.sees("останется в сети")
    assert ANSWER not in teachers.transcript()
    await boris.taps("Всё-таки отправить")
    await teachers.waits_for(ANSWER)


async def test_whoever_isnt_seen_in_the_group_cant_ask_by_its_link(network, olga, anna, teachers):
    code = await link(olga)
    vera = await network.member("Верина Вера Павловна")
    await vera.sends(f"/start {code}")
    vera.sees("вас в ней не видно")
    guest = network.person("Гость")
    await guest.sends(f"/start {code}")
    guest.sees("Спросить коллег может участник сети.")
    guest.does_not_see("Учителя физики")


async def test_an_asker_who_has_left_the_group_gets_no_answer_posted_there(network, olga, anna, teachers):
    boris = await network.member("Фёдоров Борис Ильич")
    await asks(anna, await link(olga))
    await is_answered(boris, anna)
    await boris.waits_for("Отправить ваш ответ туда")
    await teachers.leaves()
    await boris.taps("Отправить в группу")
    boris.sees("Автора вопроса в группе больше не видно")
    assert ANSWER not in olga.in_chat(teachers.chat).transcript()


async def test_a_link_that_was_changed_leads_nowhere(network, olga, anna, teachers):
    code = await link(olga)
    await olga.taps("Сменить ссылку")
    olga.sees("перестанут работать")
    await olga.taps("Сменить ссылку")
    olga.sees("Ссылка новая")
    await anna.sends(f"/start {code}")
    anna.sees("Эта ссылка больше не работает.")


async def test_a_problem_that_wasnt_asked_from_a_group_goes_to_none(network, olga, anna, teachers):
    boris = await network.member("Фёдоров Борис Ильич")
    await proposes(anna, title=TITLE)
    await is_answered(boris, anna)
    await boris.waits_for("Ваш ответ помог: так отметил автор")
