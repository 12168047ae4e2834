"""Whoever came by a link gets, on being in, what the link promised, and sees it (PRODUCT §0)."""

from __future__ import annotations

import pytest

from services.moderation import trust
from tests.flows.conftest import join
from tests.flows.desk.test_organizer import by_approval
from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.flows.events.test_events_awkward import people
from tests.flows.events.test_events_hosting import panel
from tests.flows.ideas.test_ideas import proposes


async def the_rest_of_the_way(person, name="Новая Мария", region="Казань"):
    """From the rules on."""
    await person.taps("Принимаю правила")
    await person.taps("Даю согласие")
    await person.sends(name)
    await person.sends(region)
    await person.taps(person.buttons[0])
    await person.taps("Всё верно, вступить")


@pytest.fixture
async def olga(network):
    """The owner with a seminar of two seats, event 1."""
    olga = await network.owner()
    await a_seminar(olga)
    return olga


async def test_joining_from_an_events_card_signs_up(network, olga):
    guest = network.person("Гость")
    await guest.starts("event_1")
    await guest.taps("Вступить и записаться")
    await the_rest_of_the_way(guest)
    guest.sees("Новая Мария, вы в сети!")
    guest.sees("Смысловое чтение")
    guest.sees("Вы записаны")
    assert "Отменить запись" in guest.fresh_buttons
    await guest.waits_for("Вы записаны: Смысловое чтение")


async def test_the_promise_is_said_before_and_can_be_put_off(network, olga):
    guest = network.person("Гость")
    await guest.starts("event_1")
    await guest.sends("/start")
    guest.sees("После вступления запишем вас: Смысловое чтение, пн, 30 нояб., 18:00")
    await guest.taps("Не записывать")
    assert guest.toast == "Хорошо, не записываем"
    guest.does_not_see("запишем вас")
    await guest.taps("Вступить")
    await the_rest_of_the_way(guest)
    await opens(guest)
    assert "Записаться" in guest.buttons


async def test_it_outlives_a_restart_and_a_draft_of_joining(network, olga):
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.taps("Вступить")
    await guest.taps("Принимаю правила")
    await guest.taps("Даю согласие")
    await guest.sends("Новая Мария")
    await guest.starts("event_1")
    await network.restart()
    await guest.taps("Вступить и записаться")
    guest.sees("Где вы работаете?")
    await guest.sends("Казань")
    await guest.taps(guest.buttons[0])
    await network.restart()
    await guest.taps_many("Всё верно, вступить", 2)
    await opens(guest)
    guest.sees("Вы записаны")


async def test_a_full_event_gives_a_place_in_the_queue(network, olga):
    for person in await people(network, 2):
        await signs_up(person)
    guest = network.person("Гость")
    await guest.starts("event_1")
    assert "Вступить и записаться" not in guest.buttons, "it is the queue that one gets into"
    await guest.taps("Вступить и встать в очередь")
    await guest.sends("/start")
    guest.sees("После вступления поставим вас в очередь: Смысловое чтение")
    await guest.taps("Вступить")
    await the_rest_of_the_way(guest)
    guest.sees("вы в сети!")
    guest.sees("Вы в очереди: 1-е место")


async def test_what_is_over_by_then_is_told(network, olga):
    guest = network.person("Гость")
    await guest.starts("event_1")
    await guest.taps("Вступить и записаться")
    await panel(olga, "Отменить событие")
    await olga.sends("Заболел ведущий")
    await olga.taps(olga.buttons[0])
    await the_rest_of_the_way(guest)
    guest.sees("вы в сети!")
    guest.sees("Это событие отменено")


async def test_another_regions_event_is_told_and_the_own_one_gives_a_seat(network, olga):
    await panel(olga, "Изменить", "Кто может прийти: все")
    for name, region, seen in (
        ("Новая Мария", "Казань", "Вы записаны"),
        ("Омская Нина", "Омск", "Это событие для другого региона"),
    ):
        guest = network.person(name)
        await guest.starts("event_1")
        guest.sees("для учителей одного региона")
        await guest.taps("Вступить и записаться")
        await the_rest_of_the_way(guest, name, region)
        guest.sees(f"{name}, вы в сети!")
        guest.sees(seen)


async def test_an_event_by_link_keeps_its_promise_and_a_wrong_token_makes_none(network, olga):
    await panel(olga, "Изменить", "Кто может прийти: все", "Кто может прийти: мой регион")
    await olga.starts("event_1")
    url = next(b["url"] for row in olga.last.rows for b in row if "Поделиться" in b["text"])
    secret = url.partition("start%3D")[2].partition("&")[0]
    wrong = network.person("Чужая")
    await wrong.starts("event_1_0000000000000000")
    await join(wrong, "Чужая Зоя")
    wrong.sees("Чужая Зоя, вы в сети!")
    wrong.does_not_see("событи")
    guest = network.person("Гость")
    await guest.starts(secret)
    await guest.taps("Вступить и записаться")
    await the_rest_of_the_way(guest)
    guest.sees("Вы записаны")


async def test_colleagues_who_gather_get_the_newcomer(network, olga):
    [anna] = await people(network, 1)
    await opens(anna)
    await anna.taps("Прийти с коллегами")
    await anna.taps(anna.buttons[0])
    url = next(b["url"] for row in anna.last.rows for b in row if "Отправить ссылку" in b["text"])
    code = url.partition("start%3D")[2].partition("&")[0]
    guest = network.person("Гость")
    await guest.starts(code)
    await guest.taps("Вступить и пойти с ними")
    await the_rest_of_the_way(guest)
    guest.sees("вы в сети!")
    guest.sees("2. Новая Мария")
    await anna.taps(next(b for b in anna.buttons if "Записать" in b))
    await opens(guest)
    guest.sees("Вы записаны")


async def test_a_ticket_opened_by_a_stranger_leads_to_the_event(network, olga):
    [anna] = await people(network, 1)
    await signs_up(anna)
    guest = network.person("Гость")
    await guest.starts("here_1_000000")
    guest.sees("Это билет участника")
    await guest.taps("Вступить и записаться")
    await the_rest_of_the_way(guest)
    guest.sees("Вы записаны")


async def test_by_approval_the_yes_brings_the_seat(network, olga):
    await by_approval(olga)
    guest = network.person("Гость")
    await guest.starts("event_1")
    await guest.taps("Вступить и записаться")
    await the_rest_of_the_way(guest)
    guest.sees("заявка отправлена")
    guest.sees("Как только вас примут, запишем вас: Смысловое чтение")
    await network.restart()
    await olga.waits_for("Новая заявка")
    await olga.taps("Принять")
    notice = await guest.waits_for("Вы записаны: Смысловое чтение, пн, 30 нояб., 18:00")
    assert "приняли вашу заявку" in notice.text
    await guest.taps("Открыть", on=notice)
    guest.sees("Вы записаны")
    assert "Отменить запись" in guest.fresh_buttons


async def test_an_applicant_who_opens_a_link_is_signed_up_on_the_yes(network, olga):
    await by_approval(olga)
    guest = network.person("Гость")
    await join(guest, "Новая Мария")
    await guest.starts("event_1")
    guest.sees("Запишем вас, как только примут в сеть")
    await guest.taps("Записаться, когда примут")
    assert guest.toast == "Запишем, как только вас примут"
    await olga.waits_for("Новая заявка")
    await olga.taps("Принять")
    await guest.waits_for("Вы записаны: Смысловое чтение, пн")


async def test_who_left_or_waits_for_erasure_returns_for_the_link(network, olga):
    anna, boris = await people(network, 2)
    await anna.sends("/me")
    await network.does(_leave, anna.id)
    await anna.starts("event_1")
    await anna.taps("Вернуться и записаться")
    anna.sees("Когда вернётесь, запишем вас")
    await anna.taps("Вернуться в сеть")
    anna.sees("С возвращением")
    anna.sees("Вы записаны")
    await boris.sends("/privacy")
    await boris.taps("Стереть мои данные")
    await boris.taps("Стереть через 14 дней")
    await boris.starts("event_1")
    await boris.taps("Вернуться и записаться")
    await boris.taps("Вернуться")
    boris.sees("Вы записаны: Смысловое чтение")


def _leave(unit, telegram_id):
    from services.base import members
    from services.people import joining

    joining.leave(unit, members.find(unit, telegram_id).id)


async def test_an_old_button_of_the_guests_time_signs_up_at_once(network, olga):
    guest = network.person("Гость")
    await guest.starts("event_1")
    card = guest.last
    await join(guest, "Новая Мария")
    await guest.presses_stale(card, "Вступить и записаться")
    guest.sees("Вы записаны")


# -- an idea ---------------------------------------------------------------------------------------


async def an_idea(network, kind="Общее дело (проект)", title="Литературная карта края"):
    """Idea 1, open to all; its author's phone shows the panel."""
    anna = await network.member("Иванова Анна Петровна")
    await proposes(anna, kind, title)
    await anna.sends("/ideas")
    await anna.taps(title)
    await anna.taps("Изменить")
    await anna.taps("Показать всем по ссылке")
    return anna


@pytest.fixture
def trusted(monkeypatch):
    monkeypatch.setattr(trust, "is_trusted", lambda unit, member: True)


@pytest.mark.usefixtures("trusted")
async def test_a_guest_who_came_by_a_projects_link_supports_it_after_joining(network):
    anna = await an_idea(network)
    guest = network.person("Гость")
    await guest.starts("idea_1")
    guest.sees("Литературная карта края")
    await guest.taps("Вступить и поддержать")
    await the_rest_of_the_way(guest)
    guest.sees("Новая Мария, вы в сети!")
    guest.sees("Литературная карта края")
    assert "✓ Поддержать" in guest.fresh_buttons
    await anna.sends("/ideas")
    await anna.taps("Литературная карта края")
    anna.sees("Поддержал 1 коллега")
    await guest.taps("✓ Поддержать")
    assert "Поддержать" in guest.buttons


@pytest.mark.usefixtures("trusted")
async def test_looking_at_an_idea_promises_nothing(network):
    await an_idea(network)
    guest = network.person("Гость")
    await guest.starts("idea_1")
    await guest.sends("/start")
    await guest.taps("Вступить")
    await the_rest_of_the_way(guest)
    await guest.starts("idea_1")
    assert "Поддержать" in guest.buttons


@pytest.mark.usefixtures("trusted")
async def test_a_problem_of_mine_too_is_said_before_let_go_and_asked_for_again(network):
    await an_idea(network, "Общая проблема", "Пятиклассники не понимают условие задачи")
    guest = network.person("Гость")
    await guest.starts("idea_1")
    await guest.taps("Вступить: у меня тоже")
    await guest.sends("/start")
    guest.sees("После вступления отметим вас среди тех, кому это близко: Пятиклассники не понимают условие задачи.")
    await guest.taps("Не отмечать")
    assert guest.toast == "Хорошо, не отмечаем"
    guest.does_not_see("отметим вас")
    await guest.starts("idea_1")
    await guest.taps("Вступить: у меня тоже")
    await the_rest_of_the_way(guest)
    assert "✓ У меня тоже" in guest.fresh_buttons


@pytest.mark.usefixtures("trusted")
async def test_an_applicant_hears_that_the_project_is_supported(network):
    olga = await network.owner()
    await an_idea(network)
    await by_approval(olga)
    guest = network.person("Гость")
    await guest.starts("idea_1")
    await guest.taps("Вступить и поддержать")
    await the_rest_of_the_way(guest)
    guest.sees("отметим вас среди тех, кому это близко: Литературная карта края")
    await guest.starts("idea_1")
    await guest.taps("Поддержать, когда примут")
    assert guest.toast == "Отметим, как только вас примут"
    await olga.waits_for("Новая заявка")
    await olga.taps("Принять")
    notice = await guest.waits_for("вы в сети!")
    assert "Вы поддержали проект: Литературная карта края." in notice.text
    await guest.taps("Открыть", on=notice)
    assert "✓ Поддержать" in guest.fresh_buttons


@pytest.mark.usefixtures("trusted")
async def test_what_was_closed_to_guests_meanwhile_is_kept_without_its_name(network):
    anna = await an_idea(network)
    guest = network.person("Гость")
    await guest.starts("idea_1")
    await guest.taps("Вступить и поддержать")
    await anna.taps("Показывать только участникам")
    await guest.sends("/start")
    guest.does_not_see("Литературная карта края")
    guest.sees("После вступления покажем идею, ссылку на которую вы открыли")
