"""A problem is reported: hidden with a reason, shown again after an appeal (PRODUCT §6)."""

from __future__ import annotations

import pytest

from tests.flows.ideas.test_ideas import proposes
from tests.flows.moderation.test_proposed_events import make_moderator

TITLE = "Пятиклассники не понимают условие задачи"
REPORT = "Пожаловаться"


@pytest.fixture
async def people(network):
    """An owner, the author, who reports it, two moderators."""
    olga = await network.owner()
    anna, boris = await network.member("Анна Петрова"), await network.member("Борис Кац")
    vera, gleb = await network.member("Вера Ли"), await network.member("Глеб Ю")
    for name in ("Вера Ли", "Глеб Ю"):
        await make_moderator(olga, name)
    await proposes(anna)
    return anna, boris, vera, gleb


async def hidden(boris, vera):
    await boris.starts("idea_1")
    await boris.taps(REPORT)
    await boris.taps("Реклама или политика")
    boris.sees("Спасибо, передали модератору")
    await vera.taps("Открыть", on=await vera.waits_for(f"Пожаловались на «{TITLE}»"))
    vera.sees(TITLE)
    await vera.taps("Скрыть с причиной")
    await vera.taps("Реклама или политика")
    await vera.taps("Отправить так")
    assert vera.toast == "Автор узнает причину"


async def test_a_problem_is_hidden_and_shown_again_after_an_appeal(people):
    anna, boris, vera, gleb = people
    await hidden(boris, vera)
    told = await anna.waits_for(f"«{TITLE}» скрыто модератором")
    assert "Пункт 7 правил сети" in told.text
    await boris.waits_for("нарушение нашли")
    await boris.starts("idea_1")
    boris.does_not_see(TITLE)
    await boris.sends("/ideas")
    assert TITLE not in boris.buttons
    await anna.taps("Открыть", on=told)
    anna.sees("скрыто модератором")
    assert REPORT not in anna.buttons
    await anna.taps("Не согласен(на)", on=told)
    await anna.sends("Это не реклама")
    await gleb.taps("Открыть", on=await gleb.waits_for(f"Апелляция: «{TITLE}»"))
    gleb.sees("Это не реклама")
    await gleb.taps("Согласиться с автором")
    await anna.waits_for("снова видно всем")
    await boris.sends("/ideas")
    await boris.taps(TITLE)
    boris.sees("Анна Петрова")


async def test_nobody_reports_their_own_problem_and_a_report_counts_once(people):
    anna, boris, _, _ = people
    await anna.starts("idea_1")
    assert REPORT not in anna.buttons
    await boris.starts("idea_1")
    await boris.taps(REPORT)
    await boris.taps("Грубость")
    await boris.starts("idea_1")
    assert REPORT not in boris.buttons, "what was reported isn't reported again"


async def test_whoever_reports_or_thinks_better_of_it_is_back_at_the_card(people):
    _, boris, _, _ = people
    await boris.starts("idea_1")
    await boris.taps(REPORT)
    await boris.taps("‹ Назад")
    boris.sees(TITLE)
    await boris.taps(REPORT)
    await boris.taps("Реклама или политика")
    boris.sees("Спасибо, передали модератору")
    await boris.taps("‹ Назад")
    boris.sees("Автор: Анна Петрова")
    assert REPORT not in boris.buttons


async def test_the_case_says_when_it_came_and_its_kind_once(people):
    _, boris, vera, _ = people
    await boris.starts("idea_1")
    await boris.taps(REPORT)
    await boris.taps("Реклама или политика")
    await vera.taps("Открыть", on=await vera.waits_for(f"Пожаловались на «{TITLE}»"))
    case = vera.sees("Пришло: только что.")
    assert case.casefold().count("проблема") == 1
