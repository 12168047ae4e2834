"""The record of actions in conversation: what a change was, what narrows the record, and the record as a table."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import load_workbook

from domain.base.roles import Role
from services.events import editing
from services.people import roles
from tests.flows.events.test_events import a_seminar
from tests.services.events.world import at

LINK = "https://meet.example.org/secret-room"


async def opens_it(olga: Any) -> None:
    await olga.sends("/organizer")
    await olga.taps("Настройки сети")
    await olga.taps("Журнал действий")


async def picks(olga: Any, beginning: str) -> None:
    """The one choice that begins so, whatever its count is."""
    [label] = [one for one in olga.buttons if one.startswith(beginning)]
    await olga.taps(label)


async def test_a_change_says_before_and_after_and_no_secret(network: Any) -> None:
    olga = await network.owner()
    await a_seminar(olga)
    wanted = {"starts_at": at("2026-12-01 17:00"), "place": "Школа 5", "link": LINK, "code_word": "ромашка"}
    await network.app.units.do(editing.change, 1, 1, wanted)
    await opens_it(olga)
    olga.sees("изменено событие «")
    olga.sees("начало: пн, 30 нояб., 18:00 → вт, 1 дек., 17:00")
    olga.sees("→ Школа 5")
    olga.sees("и ещё 1")
    assert LINK not in olga.screen
    assert "ромашка" not in olga.screen
    await olga.taps("Скачать таблицей")
    olga.sees("Журнал действий, ")
    sheet = load_workbook(io.BytesIO(olga.files[-1].bytes)).active
    rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert rows[1] == ["Когда", "Кто", "Что", "Было", "Стало", "Почему"]
    changed = next(row for row in rows if row[2].startswith("изменено событие"))
    assert "начало: пн, 30 нояб., 18:00" in changed[3]
    assert "начало: вт, 1 дек., 17:00" in changed[4]
    assert "ссылка" in changed[4]
    everything = "\n".join(str(cell) for row in rows for cell in row)
    assert LINK not in everything
    assert "ромашка" not in everything


async def test_filters_leave_what_is_asked_for_and_can_be_taken_off(network: Any) -> None:
    olga, _ = await network.owner(), await network.member("Иванова Анна")
    await a_seminar(olga)
    await network.app.units.do(roles.grant, 1, 2, Role.LEADER, None)
    await opens_it(olga)
    olga.sees("опубликовано событие")
    await olga.taps("О чём: всё")
    await picks(olga, "Роли · ")
    olga.sees("дана роль «Ведущий» — Иванова Анна")
    assert "опубликовано событие" not in olga.screen
    await olga.taps("Кто: все")
    await picks(olga, "бот · ")
    olga.sees("так указано в настройках сети")
    assert "Иванова Анна" not in olga.screen
    await olga.taps("Всё время")
    await olga.taps("За неделю")
    await network.telegram.time.moves(days=8)
    await opens_it(olga)
    await olga.taps("Всё время")
    await olga.taps("За неделю")
    olga.sees("По этим условиям записей нет")
    await olga.taps("За неделю")
    await olga.taps("Всё время")
    olga.sees("дана роль «Ведущий» — Иванова Анна")
