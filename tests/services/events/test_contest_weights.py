"""Works are placed by weighed points, and everybody reads the own line (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.events.events import EventForm
from services.events import contests, editing, programme
from services.events.editing import Draft
from tests.services.events.test_contest_ends import RESULTS, UNTIL, refused
from tests.services.events.world import MOSCOW, World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = await World.open(tmp_path / "network.db")
    yield made
    await made.database.close()


async def weighed(world: World) -> tuple[int, list[int]]:
    """A contest that takes works, whose first criterion counts three times as much as the second, and its jurors."""
    draft = Draft(form=EventForm.CONTEST, title="Лучший урок", starts_at=UNTIL, minutes=60, zone=MOSCOW)
    event = await world.do(contests.create, world.host, draft, RESULTS, "Замысел\nРезультат")
    await world.do(contests.weigh, world.host, event.id, "3 1")
    jurors = await world.people(2)
    for juror in jurors:
        await world.do(programme.invite, world.host, event.id, juror, "jury")
        await world.do(programme.answer, juror, event.id, "jury", True)
    await world.do(editing.publish, world.host, event.id)
    return event.id, jurors


async def test_the_protocol_is_made_by_the_weights_and_each_reads_the_own_line(world: World) -> None:
    (event, jurors), authors = await weighed(world), await world.people(2)
    works = [(await world.do(contests.submit, who, event, "Урок", "Слова", None, None)).id for who in authors]
    await world.goes_to(UNTIL)
    for juror in jurors:
        for work, scores in zip(works, ("1 10", "4 2"), strict=True):
            await world.do(contests.judge, juror, work, scores, "Хорошо")
    seen = await world.do(contests.publish, world.host, event)
    assert [(line.entry.id, line.total, line.place) for line in seen.lines] == [(works[1], 28, 1), (works[0], 26, 2)]
    _, _, placed = await world.do(contests.placed, world.host, event)
    assert [one.line.total for one in placed] == [28, 26]
    own = [(await world.do(contests.own_result, who, event)).line for who in authors]
    assert [(line.entry.id, line.total) for line in own] == [(works[0], 26), (works[1], 28)]


async def test_what_is_called_off_is_weighed_no_more_and_what_was_said_is_noted(world: World) -> None:
    event, _ = await weighed(world)
    await world.do(editing.cancel, world.host, event, "Болезнь")
    assert await refused(world.do(contests.weigh, world.host, event, "1 3")) == "error-event-cancelled"
    sql = "SELECT after FROM audit WHERE action = 'contest.set-up' ORDER BY id"
    noted = await world.units.ask(lambda unit: [row["after"] for row in unit.db.execute(sql)])
    assert noted == ["Замысел; Результат", "Замысел ×3; Результат ×1"]
