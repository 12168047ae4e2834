"""A contest can always be ended, whoever keeps silent, leaves or is erased (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from domain.base.errors import DomainError
from domain.events.contests import Phase
from domain.events.events import DAY, EventForm, EventState
from services.events import contests, editing, programme, views
from services.events.editing import Draft
from tests.services.events.world import MOSCOW, START, World

UNTIL, RESULTS = START + 5 * DAY, START + 15 * DAY


async def refused(coroutine) -> str:
    with pytest.raises(DomainError) as caught:
        await coroutine
    return caught.value.key


@dataclass
class Contest:
    """A published contest of two jurors, with works."""

    world: World
    id: int
    jurors: list[int]
    authors: list[int]
    works: list[int]

    async def scores(self, juror: int, *works: int) -> None:
        for work in works:
            await self.world.do(contests.judge, juror, work, "7", "Хорошо")

    async def joins_jury(self, person: int) -> None:
        await self.world.do(programme.invite, self.world.host, self.id, person, "jury")
        await self.world.do(programme.answer, person, self.id, "jury", True)

    async def dates(self, until: int = UNTIL, results: int = RESULTS) -> None:
        await self.world.do(contests.set_up, self.world.host, self.id, until, results, None)

    async def closes(self):
        return await self.world.do(contests.publish, self.world.host, self.id)

    async def state(self) -> EventState:
        return (await self.world.record(self.id)).state

    async def told(self, kind: str) -> list[int]:
        return sorted(member for _, member in await self.world.said(kind=kind))


@pytest.fixture
async def contest(tmp_path: Path) -> AsyncIterator[Contest]:
    world = await World.open(tmp_path / "network.db")
    draft = Draft(form=EventForm.CONTEST, title="Лучший урок", starts_at=UNTIL, minutes=60, zone=MOSCOW)
    event = await world.do(contests.create, world.host, draft, RESULTS, "Замысел")
    found = Contest(world, event.id, await world.people(2), await world.people(2), [])
    for juror in found.jurors:
        await found.joins_jury(juror)
    await world.do(editing.publish, world.host, event.id)
    for author in found.authors:
        entry = await world.do(contests.submit, author, event.id, "Урок", "Слова", None, None)
        found.works.append(entry.id)
    yield found
    await world.database.close()


async def test_the_intake_ends_and_everybody_hears_what_is_theirs(contest: Contest) -> None:
    await contest.world.goes_to(UNTIL)
    assert await contest.told("contest-intake") == [contest.world.host]
    assert await contest.told("contest-judging") == sorted(contest.jurors)


async def test_an_intake_without_works_calls_no_jury(contest: Contest) -> None:
    for author in contest.authors:
        await contest.world.do(contests.withdraw, author, contest.id)
    await contest.world.goes_to(UNTIL)
    assert await contest.told("contest-intake") == [contest.world.host]
    assert await contest.told("contest-judging") == []
    assert (await contest.closes()).lines == ()
    assert await contest.state() is EventState.FINISHED


async def test_a_silent_juror_is_reminded_and_then_passed_over(contest: Contest) -> None:
    world, (diligent, silent) = contest.world, contest.jurors
    other = await world.person()
    await world.goes_to(UNTIL)
    await contest.scores(diligent, *contest.works)
    await contest.scores(silent, contest.works[0])
    for moment, count in ((RESULTS - 3 * DAY, 1), (RESULTS - DAY, 2), (RESULTS, 3), (RESULTS + 3 * DAY, 4)):
        assert await contest.told("contest-reminder") == [silent] * (count - 1)
        await world.goes_to(moment)
        await world.ticks()
        assert await contest.told("contest-reminder") == [silent] * count
    assert await contest.told("event-over") == [world.host] * 2
    assert await contest.state() is EventState.RUNNING
    card = await contest.closes()
    assert [(line.place, line.entry.id, line.jurors) for line in card.lines] == [
        (1, contest.works[0], 2),
        (None, contest.works[1], 1),
    ]
    assert await contest.state() is EventState.FINISHED
    assert await refused(contest.joins_jury(other)) == "error-event-over"


@pytest.mark.parametrize("goes", ["erased", "dismissed", "declines"])
async def test_a_juror_who_goes_makes_nothing_unfinishable(contest: Contest, goes: str) -> None:
    world, (stays, leaves), newcomer = contest.world, contest.jurors, await contest.world.person()
    await world.goes_to(UNTIL)
    await contest.scores(stays, *contest.works)
    await contest.scores(leaves, contest.works[0])
    if goes == "erased":
        await world.units.do(lambda unit: unit.areas.erase(unit, leaves))
        assert await contest.told("contest-juror-left") == [world.host]
    elif goes == "dismissed":
        await world.do(programme.dismiss, world.host, contest.id, leaves, "jury")
    else:
        await world.do(programme.answer, leaves, contest.id, "jury", False)
    assert await refused(contest.closes()) == "error-contest-incomplete"  # one work has one score only
    await contest.joins_jury(newcomer)
    assert newcomer in await contest.told("contest-judging")
    await contest.scores(newcomer, *contest.works)
    card = await contest.closes()
    assert sorted(line.jurors for line in card.lines) == [2, 3]  # a score once given stays


async def test_a_contest_nobody_judges_can_be_moved_and_called_off(contest: Contest) -> None:
    world = contest.world
    await world.goes_to(RESULTS + 200 * DAY)
    assert await contest.state() is EventState.RUNNING
    assert await refused(contest.closes()) == "error-contest-unjudged"
    await contest.dates(results=world.now + 10 * DAY)
    await world.goes_to(world.now + 3600)
    assert set(contest.authors) <= set(await contest.told("event-changed"))
    await world.do(editing.cancel, world.host, contest.id, "Жюри не собралось")
    assert set(contest.authors) <= set(await contest.told("event-cancelled"))
    for use_case in (
        world.do(contests.judge, contest.jurors[0], contest.works[0], "7", ""),
        contest.closes(),
        contest.dates(results=world.now + 20 * DAY),
    ):
        assert await refused(use_case) == "error-event-cancelled"


async def test_works_are_taken_again_until_the_first_score(contest: Contest) -> None:
    world, late = contest.world, await contest.world.person()
    await world.goes_to(UNTIL + DAY)
    await contest.dates(until=UNTIL + 3 * DAY)
    assert await contest.state() is EventState.PUBLISHED
    assert await contest.told("contest-judging") == []  # nothing was sent here: taken back
    entry = await world.do(contests.submit, late, contest.id, "Ещё урок", "Слова", None, None)
    assert await refused(world.do(contests.judge, contest.jurors[0], entry.id, "7", "")) == "error-contest-phase"
    await world.goes_to(UNTIL + 3 * DAY)
    assert await contest.state() is EventState.RUNNING
    assert await contest.told("contest-judging") == sorted(contest.jurors)
    await contest.scores(contest.jurors[0], entry.id)
    assert await refused(contest.dates(until=UNTIL + 9 * DAY)) == "error-contest-judged"
    await contest.dates(until=UNTIL + 3 * DAY, results=RESULTS + DAY)


async def test_moved_results_are_reminded_of_anew(contest: Contest) -> None:
    world = contest.world
    await world.goes_to(RESULTS)
    assert await contest.told("event-over") == [world.host]
    await contest.dates(results=RESULTS + 5 * DAY)
    await world.goes_to(RESULTS + 5 * DAY)
    assert len(await contest.told("event-over")) == 2
    assert await contest.told("contest-reminder") == sorted(contest.jurors * 3)  # three days, one day, the day itself


async def test_dates_are_moved_by_the_contest_s_own_rules_only(contest: Contest) -> None:
    for field, value in (("starts_at", UNTIL + DAY), ("minutes", 5 * 24 * 60)):
        change = contest.world.do(editing.change, contest.world.host, contest.id, {field: value})
        assert await refused(change) == "error-event-state"


async def test_who_competes_does_not_judge(contest: Contest) -> None:
    world, person = contest.world, await contest.world.person()
    invites = world.do(programme.invite, world.host, contest.id, contest.authors[0], "jury")
    assert await refused(invites) == "error-contest-entrant-judges"
    await world.do(programme.invite, world.host, contest.id, person, "jury")
    await world.do(contests.submit, person, contest.id, "Урок", "Слова", None, None)
    answers = world.do(programme.answer, person, contest.id, "jury", True)
    assert await refused(answers) == "error-contest-entrant-judges"


async def test_an_erased_author_leaves_no_blackened_work_to_judge(contest: Contest) -> None:
    world = contest.world
    await world.goes_to(UNTIL)
    await world.units.do(lambda unit: unit.areas.erase(unit, contest.authors[0]))
    works = await world.units.ask(contests.works, contest.jurors[0], contest.id)
    assert [entry.id for entry, _ in works] == contest.works[1:]


async def test_after_the_protocol_an_erased_author_stays_without_a_name(contest: Contest) -> None:
    world = contest.world
    await world.goes_to(UNTIL)
    for juror in contest.jurors:
        await contest.scores(juror, *contest.works)
    assert await refused(world.units.ask(contests.placed, world.host, contest.id)) == "error-contest-not-out"
    await contest.closes()
    assert await refused(world.units.ask(contests.placed, contest.authors[0], contest.id)) == "error-event-not-host"
    await world.units.do(lambda unit: unit.areas.erase(unit, contest.authors[0]))
    _, _, placed = await world.units.ask(contests.placed, world.host, contest.id)
    assert [(one.line.place, one.line.entry.number, one.name) for one in placed] == [
        (1, 1, None),
        (1, 2, "Учитель 5"),
    ]


async def test_a_contest_whose_results_are_late_is_not_past(contest: Contest) -> None:
    world, author = contest.world, contest.authors[0]
    await world.goes_to(RESULTS + DAY)
    for past, count in ((False, 1), (True, 0)):
        assert (await world.units.ask(views.mine, author, past=past)).total == count
    card = await world.units.ask(contests.card, world.host, contest.id)
    assert (card.phase, card.may_close) == (Phase.JUDGING, False)
