"""Projects before moderators: a newcomer's first, and one that was reported, hidden, mended, shown again."""

from __future__ import annotations

import pytest

from tests.flows.ideas.test_projects import TITLE, asks, calls_from_above, drafts, opens, opens_own, publishes
from tests.flows.moderation.test_proposed_events import make_moderator


@pytest.fixture
async def olga(network):
    return await network.owner()


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич", region="Псков")


@pytest.fixture
async def vera(network, olga):
    """A moderator."""
    vera = await network.member("Вера Ли")
    await make_moderator(olga, "Вера Ли")
    return vera


async def reported(person, vera):
    """Somebody reports the project, and a moderator hides it."""
    await person.starts("idea_1")
    await person.taps("Пожаловаться")
    await person.taps("Реклама или политика")
    await vera.taps("Открыть", on=await vera.waits_for(f"Пожаловались на «{TITLE}»"))
    vera.sees("Карта на 40 точек.")
    await vera.taps("Скрыть с причиной")
    await vera.taps("Реклама или политика")
    await vera.taps("Отправить так")


def heard(person, words):
    return any(words in (message.text or "") for message in person.messages)


async def finds_nothing(person):
    """Neither by the list, nor by words, nor by the link."""
    await person.sends("/ideas")
    assert TITLE not in person.buttons
    await person.sends("литературная карта")
    assert TITLE not in person.buttons
    await person.starts("idea_1")
    person.does_not_see(TITLE)


async def test_a_newcomers_first_project_is_looked_at_before_others_see_it(network, vera, boris):
    anna = await network.member("Иванова Анна Петровна")
    await publishes(anna)
    anna.sees("первую публикацию новичка смотрит модератор")
    assert "Опубликовать" not in anna.buttons
    await finds_nothing(boris)
    await vera.taps("Открыть", on=await vera.waits_for(f"Ждёт проверки: «{TITLE}»"))
    await vera.taps("Вернуть с причиной")
    await vera.taps("Непонятно, что будет")
    await vera.taps("Отправить так")
    await anna.taps("Поправить", on=await anna.waits_for("нужно поправить"))
    anna.sees("●\u00a0черновик")
    await anna.taps("Опубликовать")
    await finds_nothing(boris)
    await vera.taps("Открыть", on=await vera.waits_for(f"Ждёт проверки: «{TITLE}»"))
    await vera.taps("✓ Одобрить")
    await anna.waits_for(TITLE)
    await opens(boris)
    boris.sees("●\u00a0поддержка")


async def test_a_hidden_project_stands_still_is_read_by_its_team_alone_and_goes_on_when_it_was_mended(
    network, olga, vera, boris
):
    gleb, dina = await network.member("Глеб Ю"), await network.member("Дина Ш")
    await calls_from_above(network, olga)
    await asks(boris)
    await olga.taps("Взять", on=await olga.waits_for("просится в проект"))
    await asks(gleb)
    await reported(dina, vera)
    guest = network.person("Гость")
    await guest.starts()
    for person in (dina, gleb, guest):
        await finds_nothing(person)
    await boris.starts("idea_1")
    boris.sees("скрыто модератором")
    await network.telegram.time.moves(days=31)
    assert not heard(gleb, "не ответили")
    assert not heard(olga, "никто не присоединился")
    await opens_own(olga)
    await olga.taps("Исправлено, покажите модератору")
    olga.sees("Отправили модератору")
    assert "Исправлено, покажите модератору" not in olga.buttons
    await finds_nothing(dina)
    await vera.taps("Открыть", on=await vera.waits_for(f"Ждёт проверки: «{TITLE}»"))
    await vera.taps("✓ Одобрить")
    await opens(dina)
    dina.sees("●\u00a0команда")
    assert not heard(gleb, "не ответили")
    await network.telegram.time.moves(days=6)
    await gleb.waits_for("на вашу просьбу пока не ответили")


async def test_a_hidden_project_is_shown_again_after_an_appeal(network, olga, vera, boris):
    gleb = await network.member("Глеб Ю")
    await make_moderator(olga, "Глеб Ю")
    await calls_from_above(network, olga)
    await reported(boris, vera)
    await olga.taps("Не согласен(на)", on=await olga.waits_for(f"«{TITLE}» скрыто модератором"))
    await olga.sends("Это не реклама")
    await gleb.taps("Открыть", on=await gleb.waits_for(f"Апелляция: «{TITLE}»"))
    await gleb.taps("Согласиться с автором")
    await olga.waits_for("снова видно всем")
    await opens(boris)
    boris.sees("●\u00a0команда")


async def test_what_is_drafted_by_somebody_trusted_is_published_at_once(network, vera):
    anna = await network.member("Иванова Анна Петровна")
    await drafts(anna)
    await anna.taps("Опубликовать")
    anna.sees("●\u00a0поддержка")
