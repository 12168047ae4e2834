"""Door mode: what a host writes marks who came; whom it can't mark is told in words (PRODUCT §5)."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Role
from domain.events.attendance import ARCHIVE_AFTER, Visitor
from domain.events.door import DOOR_AFTER
from domain.events.events import DAY, HOUR, SeatState
from domain.events.programme import HOST
from services.base import parts
from services.events import access, attendance, by_name, door, editing, feedback, programme, waiting
from storage.base import members
from storage.events import events, visitors
from storage.events import seats as rows
from tests.services.events.test_at_the_door import refused
from tests.services.events.world import START, World

AT = START + 24 * HOUR
S = SeatState


async def a_door(world: World, *names: str, capacity: int = 20) -> tuple[int, list[int]]:
    """An event ten minutes before its start, whose host stands at the door; and those signed up."""
    event = await world.event(start=AT, capacity=capacity, title="Мастер-класс")
    people = [await world.person(name) for name in names]
    await world.sign_up(event, *people)
    world.now = AT - 600
    await world.do(door.open_door, world.host, event)
    return event, people


async def says(world: World, text: str, host: int | None = None) -> list[tuple[str, str]]:
    """What was told of each piece: (outcome, who or what)."""
    seen = await world.do(door.hear, host or world.host, text)
    return [(str(found.outcome), found.line.name if found.line else found.said) for found in seen.found]


async def seat(world: World, event: int, person: int) -> Any:
    return await world.units.ask(lambda unit: rows.of(unit.db, event, person))


async def test_one_message_marks_by_code_number_link_and_name(world: World) -> None:
    event, (anna, boris, vera, gleb) = await a_door(world, "Анна Петрова", "Борис Кац", "Вера Лис", "Глеб Орлов")
    code, number = (await seat(world, event, anna)).code, (await seat(world, event, boris)).ticket
    scanned = (await seat(world, event, vera)).code
    text = f"{code[:3]} {code[3:]}, {number}, Орлав\nhttps://t.me/b?start=here_{event}_{scanned}"
    assert sorted(await says(world, text)) == sorted(
        [("came", "Вера Лис"), ("came", "Анна Петрова"), ("came", "Борис Кац"), ("came", "Глеб Орлов")]
    )
    assert await world.states(event, anna, boris, vera, gleb) == " ".join([S.ATTENDED] * 4)
    seen = await world.do(door.look, world.host, event)
    assert (seen.came, seen.signed, seen.left) == (4, 4, 0)


async def test_a_message_is_undone_as_a_whole_and_once(world: World) -> None:
    event, (anna, boris) = await a_door(world, "Анна Петрова", "Борис Кац")
    await says(world, "Петрова")
    seen = await world.do(door.hear, world.host, "Кац и Петрова")
    assert [str(found.outcome) for found in seen.found] == ["came", "already"]
    back = await world.do(door.take_back, world.host, event, seen.undoable)
    assert back.took_back == ("Борис Кац",), "who had been marked before stays"
    assert await world.states(event, anna, boris) == f"{S.ATTENDED} {S.CONFIRMED}"
    again = await world.do(door.take_back, world.host, event, seen.undoable)
    assert again.took_back == ()


@pytest.mark.parametrize("which", [0, 1])
async def test_of_two_messages_either_is_undone_alone_and_by_whoever_wrote_it(world: World, which: int) -> None:
    event, people = await a_door(world, "Анна Петрова", "Борис Кац")
    other = await world.person("Пётр Второй", role=Role.ORGANIZER)
    seen = [await world.do(door.hear, world.host, text) for text in ("Петрова, ещё 2", "Кац, ещё 3")][which]
    nothing = await world.do(door.take_back, other, event, seen.undoable)
    assert (nothing.took_back, nothing.left_out, nothing.visitors) == ((), 0, 5)
    back = await world.do(door.take_back, world.host, event, seen.undoable)
    assert (len(back.took_back), back.left_out, back.visitors) == (1, 2 + which, 3 - which)
    assert await world.state(event, people[which]) is S.CONFIRMED
    assert await world.state(event, people[1 - which]) is S.ATTENDED


async def test_nobody_undoes_what_another_host_has_marked(world: World) -> None:
    event, (anna,) = await a_door(world, "Анна Петрова")
    other = await world.person("Пётр Второй", role=Role.ORGANIZER)
    await world.do(door.open_door, other, event)
    seen = await world.do(door.hear, world.host, "Петрова")
    assert await says(world, "петрова", other) == [("already", "Анна Петрова")], "two doors, one list"
    assert (await world.do(door.take_back, other, event, seen.undoable)).took_back == ()
    assert await world.state(event, anna) is S.ATTENDED


async def test_at_one_door_nothing_is_undone_of_another(world: World) -> None:
    first, (anna,) = await a_door(world, "Анна Петрова")
    await world.do(door.hear, world.host, "Петрова, ещё 2")
    second = await world.event(start=AT, title="Второе")
    await world.do(door.open_door, world.host, second)
    everything = door.Undoable(door.Written(0, 0), door.Written(10**6, 10**6))
    back = await world.do(door.take_back, world.host, second, everything)
    assert (back.took_back, back.left_out) == ((), 0)
    assert (await world.do(door.look, world.host, first)).visitors == 2
    assert await world.state(first, anna) is S.ATTENDED


async def test_who_has_no_seat_is_told_and_let_in_by_a_tap(world: World) -> None:
    event, (_, waits) = await a_door(world, "Анна Петрова", "Борис Кац", capacity=1)
    assert await says(world, "Кац") == [("aside", "Борис Кац")]
    assert await world.state(event, waits) is S.WAITING
    seen = await world.do(door.pick, world.host, event, waits)
    assert await world.state(event, waits) is S.ATTENDED
    assert (seen.came, seen.walked_in) == (0, 1)
    await world.do(door.take_back, world.host, event, seen.undoable)
    assert await world.state(event, waits) is S.CANCELLED


async def test_a_member_without_a_seat_is_let_in_only_after_the_door_asked(world: World) -> None:
    event, _ = await a_door(world, "Анна Петрова")
    stranger, other = await world.person("Мария Иванова"), await world.person("Мария Кузина")
    seen = await world.do(door.hear, world.host, "Иванова Мария, школа 5")
    seen = seen.asking(await world.units.ask(door.newcomers, world.host, event))
    assert [(str(f.outcome), f.newcomers) for f in seen.found] == [("strange", ((stranger, "Мария Иванова"),))]
    assert await refused(world.do(door.pick, world.host, event, other)) == "error-option-gone"
    await world.do(door.pick, world.host, event, stranger)
    assert await world.units.ask(door.newcomers, world.host, event) == (), "asked once"
    assert await refused(world.do(door.pick, world.host, event, other)) == "error-option-gone"
    assert await refused(world.do(door.note_visitor, world.host, event)) == "error-option-gone", "nobody is asked about"
    assert await world.state(event, stranger) is S.ATTENDED


async def test_of_several_strange_names_the_first_is_asked_about_and_nobody_waits_for_a_look_at_everybody(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    event, _ = await a_door(world, "Анна Петрова")
    maria, kuzma = await world.person("Мария Иванова"), await world.person("Кузьма Прутков")
    with monkeypatch.context() as whoever:
        whoever.setattr(events, "candidates", None)
        seen = await world.do(door.hear, world.host, "Иванова\nПрутков")
        assert await refused(world.do(door.pick, world.host, event, kuzma)) == "error-option-gone"
    seen = seen.asking(await world.units.ask(door.newcomers, world.host, event))
    assert [found.newcomers for found in seen.found] == [((maria, "Мария Иванова"),), ()]
    with monkeypatch.context() as whoever:
        whoever.setattr(events, "candidates", None)
        await world.do(door.pick, world.host, event, maria)
    assert await world.state(event, maria) is S.ATTENDED


async def test_a_host_who_is_no_organizer_lets_in_whom_they_may_know_of(world: World) -> None:
    """A teacher's door: who is in the directory by any beginning, others by the whole name, themself never."""
    event, _ = await a_door(world, "Анна Петрова")
    teacher, hidden = await world.person("Роза Каримова"), await world.person("Зоя Ильинична Белова")
    await world.units.do(lambda unit: parts.give(unit, access.thing(event), HOST, teacher, by=world.host))
    await world.do(door.open_door, teacher, event)
    for said, may in (("бел", False), ("Белова Зоя", True)):
        await world.do(door.hear, teacher, said)
        shown = [number for number, _ in await world.units.ask(door.newcomers, teacher, event)]
        assert shown == [hidden] * may
        if not may:
            assert await refused(world.do(door.pick, teacher, event, hidden)) == "error-option-gone"
    await world.do(door.pick, teacher, event, hidden)
    assert await world.state(event, hidden) is S.ATTENDED
    await world.do(door.hear, teacher, "Каримова Роза")
    assert await refused(world.do(door.pick, teacher, event, teacher)) == "error-option-gone"


async def test_people_from_outside_are_counted_and_their_names_forgotten(world: World) -> None:
    event, _ = await a_door(world, "Анна Петрова")
    counted = await world.do(door.hear, world.host, "ещё 3")
    assert (counted.visitors, counted.came, counted.walked_in) == (3, 0, 0)
    assert await says(world, "Иванова Мария, школа 5") == [("strange", "Иванова Мария, школа 5")]
    noted = await world.do(door.note_visitor, world.host, event)
    assert noted.visitors == 4
    assert await refused(world.do(door.note_visitor, world.host, event)) == "error-option-gone", "asked once"

    back = await world.do(door.take_back, world.host, event, counted.undoable)
    assert (back.left_out, back.visitors) == (3, 1)
    table = await world.units.ask(attendance.table, world.host, event)
    assert table.visitors == (Visitor("Иванова Мария, школа 5", 1),)
    assert (await world.units.ask(feedback.results, world.host, event)).visitors == 1
    await world.goes_to(AT + 90 * 60 + ARCHIVE_AFTER - 1)
    assert (await world.units.ask(attendance.table, world.host, event)).visitors[0].words is not None
    await world.goes_to(AT + 90 * 60 + ARCHIVE_AFTER)
    assert (await world.units.ask(attendance.table, world.host, event)).visitors == (Visitor(None, 1),)


async def test_who_is_asked_about_is_noted_at_that_door_alone_and_while_it_is_open(world: World) -> None:
    event, _ = await a_door(world, "Анна Петрова")
    other, colleague = await world.event(start=AT), await world.person("Пётр Второй", role=Role.ORGANIZER)
    await says(world, "Петрова\nИванова Мария")
    for who, where in ((world.host, other), (colleague, event)):
        assert await refused(world.do(door.note_visitor, who, where)) == "error-option-gone"
    noted = await world.do(door.note_visitor, world.host, event)
    assert [found.said for found in noted.found] == ["Иванова Мария"], "not who was found"
    await says(world, "Кузина Ольга")
    world.now = AT + 90 * 60 + DOOR_AFTER
    assert await refused(world.do(door.note_visitor, world.host, event)) == "error-option-gone"


async def test_a_ticket_of_another_event_is_told_by_its_name(world: World) -> None:
    other = await world.event(start=AT + HOUR, title="Другой")
    guest = await world.person("Гость")
    await world.sign_up(other, guest)
    code = (await seat(world, other, guest)).code
    event, _ = await a_door(world, "Анна Петрова")
    for text in (code, f"t.me/b?start=here_{other}_{code}"):
        seen = await world.do(door.hear, world.host, text)
        assert [(str(found.outcome), found.title) for found in seen.found] == [("elsewhere", "Другой")]
    far = await world.event(start=AT + 30 * DAY, title="Далеко")
    await world.sign_up(far, guest)
    assert await says(world, (late := (await seat(world, far, guest)).code)) == [("no-code", late)], "a month away"
    nobodys = f"{(int(code) + 1) % 10**6:06}"
    assert await says(world, nobodys) == [("no-code", nobodys)]
    assert await says(world, f"t.me/b?start=here_{event}_{code}, 77") == [("no-code", code), ("no-number", "77")]
    assert await world.state(other, guest) is S.CONFIRMED


async def test_the_door_shuts_by_itself_and_waits_for_a_moved_event(world: World) -> None:
    event, _ = await a_door(world, "Анна Петрова")
    await world.do(editing.change, world.host, event, {"minutes": 180})
    end = AT + 180 * 60
    await world.goes_to(end + DOOR_AFTER - 60)
    assert await says(world, "Петрова") == [("came", "Анна Петрова")]
    world.now = end + DOOR_AFTER
    assert await world.units.ask(door.standing, world.host) is None, "to the second, whenever it is swept"
    assert await refused(world.do(door.hear, world.host, "Петрова")) == "error-door-shut"
    await world.ticks()
    assert (
        await world.units.ask(lambda unit: unit.db.execute("SELECT count(*) AS n FROM event_doors").fetchone()["n"])
        == 0
    )


async def test_the_door_of_an_event_that_was_put_off_hears_nothing_until_its_day(world: World) -> None:
    event, (anna,) = await a_door(world, "Анна Петрова")
    await world.do(door.hear, world.host, "ещё 1")
    await says(world, "Иванова Мария")
    await world.do(door.note_visitor, world.host, event)
    await world.do(editing.change, world.host, event, {"starts_at": AT + 30 * DAY})
    assert await world.units.ask(door.standing, world.host) is None
    assert await refused(world.do(door.hear, world.host, "Петрова")) == "error-door-shut"
    assert await world.state(event, anna) is S.CONFIRMED
    # The names of those from outside are kept as long after the new end, and no longer.
    end = AT + 30 * DAY + 90 * 60
    for moment, words in ((end + ARCHIVE_AFTER - 1, "Иванова Мария"), (end + ARCHIVE_AFTER, None)):
        await world.goes_to(moment)
        assert (await world.units.ask(attendance.table, world.host, event)).visitors[1].words == words


async def test_what_was_signed_on_paper_is_typed_in_days_later(world: World) -> None:
    event, (anna, boris) = await a_door(world, "Анна Петрова", "Борис Кац")
    tickets = {who: (await seat(world, event, who)).ticket for who in (anna, boris)}
    late = AT + 4 * DAY
    await world.goes_to(late)
    assert await refused(world.do(door.hear, world.host, "Петрова")) == "error-door-shut"
    assert (await world.do(door.open_door, world.host, event)).shuts_at == late + DOOR_AFTER
    assert await says(world, f"{tickets[anna]}") == [("came", "Анна Петрова")]
    await world.goes_to(late + DOOR_AFTER - 60)
    assert (await world.units.ask(door.standing, world.host)).id == event
    await world.goes_to(late + DOOR_AFTER)
    assert await refused(world.do(door.hear, world.host, f"{tickets[boris]}")) == "error-door-shut"
    # Opened once more in the same breath, it is open for as long again.
    await world.do(door.open_door, world.host, event)
    assert await says(world, f"{tickets[boris]}") == [("came", "Борис Кац")]
    await world.goes_to(AT + 60 * DAY)
    assert await refused(world.do(door.open_door, world.host, event)) == "error-event-state"


async def test_one_stands_at_one_door_and_hosts_it(world: World) -> None:
    event, (anna,) = await a_door(world, "Анна Петрова")
    await world.do(programme.invite, world.host, event, anna, HOST)
    with pytest.raises(DomainError):
        await world.do(door.hear, anna, "Петрова")
    second = await world.event(start=AT, title="Второе")
    assert (await world.do(door.open_door, world.host, second)).other == "Мастер-класс"
    assert (await world.units.ask(door.standing, world.host)).id == second
    await world.do(door.shut_door, world.host, event)
    assert (await world.units.ask(door.standing, world.host)).id == second, "another door is left alone"

    def row(unit: Any) -> list[Any]:
        return list(waiting.doors(unit, members.by_id(unit.db, world.host, unit.now)))

    assert [line.numbers for line in await world.units.ask(row)] == [(second,)]
    await world.do(door.shut_door, world.host, second)
    assert await world.units.ask(door.standing, world.host) is None
    await world.do(door.open_door, world.host, second)
    await world.do(editing.cancel, world.host, second, "Грипп")
    assert await world.units.ask(row) == []


NAMES = {1: "Анна Петрова", 2: "Анна Лис", 3: "Пётр Петров", 4: "Салтыкова-Щедрина Ольга", 5: ""}


@pytest.mark.parametrize(
    ("said", "ids"),
    [
        ("Петрова", [1]),
        ("анна петрова", [1]),
        ("Петрова Анна Сергеевна", [1]),
        ("Петрову", [1, 3]),
        ("Пертова", [1]),
        ("анна", [1, 2]),
        ("лис", [2]),
        ("петр", [3]),
        ("щедрина", [4]),
        ("салтыковащедрина", [4]),
        ("Сидорова", []),
        ("Анна Сидорова", []),
        ("а", []),
        ("", []),
    ],
)
def test_a_name_is_found_however_it_is_typed(said: str, ids: list[int]) -> None:
    assert by_name.meant(said, NAMES) == ids


def test_what_one_word_is_to_another_is_worked_out_once_for_a_whole_message(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: Counter[tuple[str, str]] = Counter()
    monkeypatch.setattr(by_name, "slips", lambda *both: compared.update([both]))
    names = by_name.Names(dict.fromkeys(range(50), "Анна Петрова"))
    for _ in range(20):
        assert names.meant("Кропоткин Пётр") == []
    assert compared
    assert max(compared.values()) <= 2, "as it is written, and without its ending"


async def test_a_cancelled_event_keeps_no_names_and_no_open_door(world: World) -> None:
    event, _ = await a_door(world, "Анна Петрова")
    await says(world, "Иванова Мария, школа 5")
    await world.do(door.note_visitor, world.host, event)
    await says(world, "Сидоров Пётр")
    other = await world.event(start=AT)
    await world.units.do(lambda unit: visitors.add(unit.db, other, "Кац Борис", 1, world.host, unit.now))
    await world.do(editing.cancel, world.host, event, "Нет света")
    kept = await world.units.ask(
        lambda unit: (
            [row["words"] for row in unit.db.execute("SELECT words FROM event_visitors")],
            unit.db.execute("SELECT count(*) AS n FROM event_doors").fetchone()["n"],
        )
    )
    assert kept == ([None, "Кац Борис"], 0), "its terms are gone with it, so nothing would forget them later"


async def test_one_first_name_said_twice_shows_nobody_who_isnt_listed(world: World) -> None:
    host = await world.person("Глеб Орлов")
    event = await world.event(start=AT)
    await world.units.do(lambda unit: parts.give(unit, access.thing(event), HOST, host, by=world.host))
    await world.person("Мария Скрытная")
    world.now = AT - 600
    assert await world.units.ask(attendance.newcomers, host, event, "Мария Мария") == []
    assert len(await world.units.ask(attendance.newcomers, host, event, "Мария Скрытная")) == 1


async def test_a_message_may_have_so_many_numbers_and_no_more(world: World) -> None:
    await a_door(world, "Анна Петрова")
    spans = ", ".join(f"{first}-{first + 1999}" for first in range(1, 90_000, 2000))
    assert await refused(world.do(door.hear, world.host, spans)) == "error-door-much"
    assert await refused(world.do(door.hear, world.host, "1-1500, " * 300)) == "error-door-much"
    assert len(await says(world, "1-30, 31-60")) == 60


async def test_a_message_that_comes_again_after_a_crash_counts_nobody_twice(world: World) -> None:
    event, (anna,) = await a_door(world, "Анна Петрова")
    for _ in range(2):
        seen = await world.do(door.hear, world.host, "ещё 3, Петрова", 77)
        assert (seen.visitors, seen.came) == (3, 1)
    assert (await world.do(door.hear, world.host, "ещё 3", 78)).visitors == 6
    assert await world.state(event, anna) is S.ATTENDED
