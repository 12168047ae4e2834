"""Door mode in conversation: opened once, then what the host writes marks people (PRODUCT §5)."""

from __future__ import annotations

from tests.flows.events.test_events import opens
from tests.flows.events.test_events_hosting import a_full_house, panel
from tests.services.events.world import at


async def test_a_host_at_the_door_only_writes(network):
    olga, anna, _, _ = await a_full_house(network)
    late = await network.member("Мария Иванова")
    await opens(late)
    await late.taps("Встать в очередь")
    await network.telegram.time.moves_to(at("2026-11-30 17:30"))
    await panel(olga, "На входе")
    olga.sees("Пишите сюда, без кнопок")
    olga.sees("Пришли 0 из 3")
    await opens(anna)
    await anna.taps("Мой билет")
    await olga.sends(anna.last.text.rpartition(": ")[2])
    olga.sees("✓ Анна Петрова")
    olga.sees("Пришли 1 из 3")

    # The menu and a restart: the door is open still, and says so.
    await network.restart()
    await olga.sends("/menu")
    assert "На входе: Смысловое чтение" in olga.buttons
    await olga.sends("Кацу и Петрова")
    olga.sees("✓ Борис Кац")
    olga.sees("Анна Петрова: отметка уже есть")
    await olga.taps("Снять последнее")
    olga.sees("Отметка снята: Борис Кац")
    await olga.taps("Кого ещё нет (2)")
    number = next(line.partition(".")[0] for line in olga.last.text.splitlines() if "Борис Кац" in line)
    await olga.sends(number)
    olga.sees("✓ Борис Кац")

    # Whoever has no seat is let in by a tap; a ticket that is scanned needs none.
    await olga.sends("Иванова")
    olga.sees("Мария Иванова: ждёт в очереди")
    await olga.taps("Пустить: Мария Иванова")
    olga.sees("Пришли без записи: 1")
    await olga.starts("here_1_000000")
    olga.sees("такого кода здесь нет")

    # Somebody from outside of the network.
    await olga.sends("Смирнова Ольга, школа 5")
    await olga.taps("Записать гостем")
    olga.sees("✓ гость: Смирнова Ольга, школа 5")
    await panel(olga, "Участники", "Таблица CSV")
    assert "Смирнова Ольга, школа 5" in olga.files[-1].bytes.decode("utf-8-sig")

    # «Меню» is the menu, also at the door. Shut, words are a search again.
    await olga.sends("меню")
    await olga.taps("На входе: Смысловое чтение")
    await olga.taps("Закрыть вход")
    olga.sees("Вход закрыт")
    await olga.sends("Лис")
    olga.does_not_see("✓ Вера Лис")
