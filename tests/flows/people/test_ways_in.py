"""What is true of this person and this link: every admission, every state of an invitation, everybody who opens it."""

from __future__ import annotations

import pytest

from domain.people.admission import Admission, Verdict
from services.base import members
from services.people import applications, invitations, joining
from services.privacy import privacy
from tests.flows.conftest import join
from tests.flows.desk.test_organizer import by_approval

GONE = "Этого приглашения больше нет."
OVER = "Срок этого приглашения закончился."
FULL = "По этому приглашению уже пришли все, кого ждали."


def _as(telegram_id, use_case, *args, **kwargs):
    """A use case done by the person with that Telegram id."""

    def work(unit):
        return use_case(unit, members.find(unit, telegram_id).id, *args, **kwargs)

    return work


async def a_link(network, olga, state):
    """The payload of an invitation for one person: live, revoked, over or full."""
    do = network.app.units.do
    link = await do(_as(olga.id, invitations.create, days=7, uses=1))
    if state == "revoked":
        await do(_as(olga.id, invitations.revoke, link.code))
    if state == "over":
        await network.telegram.time.moves(days=8)
    if state == "full":
        first = network.person("Первая")
        await first.starts(f"inv_{link.code}")
        await join(first, "Первая Вера")
    return f"inv_{link.code}"


async def set_to(network, olga, admission):
    await network.does(_as(olga.id, joining.set_admission, admission))


@pytest.mark.parametrize(("state", "said"), [("revoked", GONE), ("over", OVER), ("full", FULL)])
async def test_a_dead_link_says_so_with_the_way_in_that_there_is(network, state, said):
    olga = await network.owner()
    payload = await a_link(network, olga, state)
    for admission, way in (
        (Admission.OPEN, "вступить может каждый"),
        (Admission.APPROVAL, "Вступить можно и без него: заявку посмотрят организаторы"),
        (Admission.INVITATION, "Попросите новое у того, кто его прислал"),
    ):
        await set_to(network, olga, admission)
        guest = network.person("Гость")
        await guest.starts(payload)
        guest.sees(said)
        guest.sees(way)


@pytest.mark.parametrize("state", ["live", "revoked", "over", "full"])
async def test_who_is_in_left_or_waits_for_erasure_needs_no_link(network, state):
    olga = await network.owner()
    anna, boris, vera = [await network.member(name) for name in ("Анна Петрова", "Борис Кац", "Вера Лис")]
    payload = await a_link(network, olga, state)
    await set_to(network, olga, Admission.INVITATION)
    await network.does(_as(boris.id, joining.leave))
    await network.does(_as(vera.id, privacy.ask_erasure))
    for person, said in ((anna, "вы уже в сети"), (boris, "Вы вышли из сети"), (vera, "Данные ждут стирания")):
        await person.starts(payload)
        person.sees(said)
        person.does_not_see("приглашени")
    await boris.taps("Вернуться в сеть")
    boris.sees("С возвращением")


async def test_of_two_at_the_last_place_the_loser_hears_what_became_of_theirs(network):
    olga = await network.owner()
    payload = await a_link(network, olga, "live")
    await set_to(network, olga, Admission.INVITATION)
    anna, boris = network.person("Анна"), network.person("Борис")
    for person in (anna, boris):
        await person.starts(payload)
        await person.taps("Вступить")
        await person.taps("Принимаю правила")
        await person.taps("Даю согласие")
        await person.sends(f"{person.person.name} Иванова")
        await person.sends("Казань")
        await person.taps(person.buttons[0])
    await anna.taps("Всё верно, вступить")
    anna.sees("вы в сети!")
    await boris.taps("Всё верно, вступить")
    assert boris.alert.startswith("Последнее место по вашему приглашению только что заняли")
    await boris.sends("/start")
    boris.sees(FULL)
    boris.does_not_see("В эту сеть вступают по приглашению участника")
    await boris.starts(await a_link(network, olga, "live"))
    await boris.taps("Продолжить вступление")
    await boris.taps("Всё верно, вступить")
    boris.sees("вы в сети!")


async def test_by_approval_the_loser_of_the_last_place_waits_and_hears_why(network):
    olga = await network.owner()
    await by_approval(olga)
    payload = await a_link(network, olga, "live")
    anna, boris = network.person("Анна"), network.person("Борис")
    for person in (anna, boris):
        await person.starts(payload)
    for person in (anna, boris):
        await join(person, f"{person.person.name} Иванова")
    anna.sees("вы в сети!")
    boris.sees("заявка отправлена")
    boris.sees(FULL + " Вашей заявке это не мешает")


async def test_an_applicant_reads_what_is_known_and_may_enter_by_an_invitation(network):
    olga = await network.owner()
    await by_approval(olga)
    anna = network.person("Анна")
    await join(anna, "Анна Петрова")
    await anna.taps("Сначала посмотреть")
    anna.sees("имя и регион из заявки")
    assert not any("Вступить" in button for button in anna.buttons)
    await anna.sends("/people")
    anna.sees("вашу заявку смотрят организаторы")
    await anna.starts(await a_link(network, olga, "revoked"))
    anna.sees(GONE + " Вашей заявке это не мешает")
    await anna.starts(await a_link(network, olga, "live"))
    await anna.taps("Вступить по приглашению")
    anna.sees("Анна Петрова, вы в сети!")
    request = await olga.waits_for("Новая заявка")
    await olga.taps("Принять", on=request)
    assert olga.alert == "По этой заявке уже решено: вами или по вашему приглашению."


async def test_who_left_is_shown_the_way_back_not_the_way_in(network):
    await network.owner()
    anna = await network.member("Анна Петрова")
    await network.does(_as(anna.id, joining.leave))
    await anna.sends("/people")
    anna.sees("Вы вышли из сети")
    anna.does_not_see("Вступить можно")
    await anna.sends("/start")
    anna.sees("Вернуться в сеть")


async def test_a_withdrawn_application_is_told_as_withdrawn(network):
    olga = await network.owner()
    await by_approval(olga)
    anna = network.person("Анна")
    await join(anna, "Анна Петрова")
    request = await olga.waits_for("Новая заявка")
    await anna.taps("Отозвать заявку")
    await anna.taps("Сначала посмотреть")
    anna.sees("имя и регион, которые вы уже назвали")
    await olga.taps("Принять", on=request)
    assert olga.alert == "Эту заявку человек отозвал сам. Решать больше нечего."


async def test_who_was_refused_reads_it_in_the_greeting(network):
    olga = await network.owner()
    await by_approval(olga)
    anna = network.person("Анна")
    await join(anna, "Анна Петрова")
    await network.does(
        _as(olga.id, applications.decide, 1, Verdict.REFUSED),
    )
    await anna.sends("/start")
    anna.sees("На вашу заявку организаторы ответили отказом (понедельник, 23 ноября). Можно подать её ещё раз")
    await anna.starts(await a_link(network, olga, "live"))
    anna.sees("Вас приглашает")
    await anna.taps("Продолжить вступление")
    await anna.taps("Всё верно, вступить")
    anna.sees("вы в сети!")
