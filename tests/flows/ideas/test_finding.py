"""Ideas are found by words: from their list, and among everything (PRODUCT §0, §8)."""

from __future__ import annotations

import pytest

from tests.flows.ideas.test_ideas import proposes


@pytest.fixture
async def anna(network):
    anna = await network.member("Иванова Анна Петровна")
    await proposes(anna)
    return anna


async def test_an_idea_is_found_by_a_slip_another_form_and_the_other_layout(network, anna):
    boris = await network.member("Фёдоров Борис Ильич")
    for said in ("условиями задач", "пятикласники", "gznbrkfccybrb", "считать условие"):
        await boris.sends(said)
        boris.sees("Идеи")
        assert "Пятиклассники не понимают условие задачи" in boris.buttons, said
    await boris.taps("Пятиклассники не понимают условие задачи")
    boris.sees("Автор: Иванова Анна Петровна")
    await boris.taps("‹ Назад")
    boris.sees("считать условие")


async def test_the_list_of_ideas_is_searched(network, anna):
    boris = await network.member("Фёдоров Борис Ильич")
    await boris.sends("/ideas")
    await boris.taps("Найти")
    await boris.sends("условие задачи")
    boris.sees("Идеи по словам «условие задачи»")
    await boris.taps("Искать другое")
    await boris.sends("синхрофазотрон")
    boris.sees("Ничего не нашлось")


async def test_a_guest_finds_what_is_open_to_all_and_by_what_a_guest_sees(network, anna):
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("условие задачи")
    guest.does_not_see("Пятиклассники")
    await anna.sends("/ideas")
    await anna.taps("Пятиклассники не понимают условие задачи")
    await anna.taps("Изменить")
    await anna.taps("Показать всем по ссылке")
    await guest.sends("условие задачи")
    guest.sees("Пятиклассники не понимают условие задачи")
    await guest.sends("считать")
    guest.does_not_see("Пятиклассники")


async def test_a_draft_is_found_by_nobody(network):
    anna = await network.member("Иванова Анна Петровна")
    await anna.sends("/ideas")
    await anna.taps("+ Предложить")
    await anna.taps("Общая проблема")
    await anna.sends("Пятиклассники не понимают условие задачи")
    await anna.sends("Читают условие и сразу начинают считать.")
    await anna.sends("пятиклассники")
    assert "Пятиклассники не понимают условие задачи" not in anna.buttons
