"""An idea is discussed, and its author asked, like an event and its host (PRODUCT §6)."""

from __future__ import annotations

from tests.flows.ideas.test_ideas import proposes


async def test_an_idea_is_discussed_and_its_author_asked(network):
    olga = await network.owner()
    anna, boris = await network.member("Анна Петрова"), await network.member("Борис Кац")
    await proposes(anna)
    await olga.taps("Открыть", on=await olga.waits_for("Ждёт проверки"))
    await olga.taps("✓ Одобрить")
    await boris.starts("idea_1")
    await boris.taps("Обсудить")
    await boris.taps("Написать")
    await boris.sends("У нас помогли рисунки к условию")
    boris.sees("1. Борис Кац")
    await anna.starts("idea_1")
    await anna.taps("Обсуждение · 1")
    await anna.taps("1")
    await anna.taps("Ответить")
    await anna.sends("Какие?")
    anna.sees("2. Анна Петрова, автор")
    await boris.starts("idea_1")
    await boris.taps("Спросить автора")
    await boris.sends("Пришлёте задания?")
    question = await anna.waits_for("Борис Кац пишет вам")
    assert "Пришлёте задания?" in question.text
    await anna.starts("idea_1")
    assert "Спросить автора" not in anna.buttons
