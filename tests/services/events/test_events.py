"""Making, moving, cancelling, reminding, attending, rating: over real SQLite with the clock moved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.members import Status
from domain.base.roles import Role
from domain.base.things import Thing
from domain.events.attendance import Source
from domain.events.events import EVENT, Audience, EventForm, EventState, Scope, SeatState
from handlers.people.directory.lexicon import lexicon
from services.base import due, parts
from services.base.search import Drawn
from services.events import attendance, contests, door, editing, feedback, parties, programme, seats, views
from services.events.editing import Draft
from storage.base import members
from storage.events import events
from storage.events import seats as rows
from tests.builders.states import put
from tests.services.events.world import MOSCOW, START, World, at

DAY = 86400
HOUR = 3600
RESULTS = START + 20 * DAY


async def refused(coroutine: object) -> str:
    with pytest.raises(DomainError) as caught:
        await coroutine  # type: ignore[misc]  # a coroutine of any use case
    return caught.value.key


async def reminders_of(world: World, person: int) -> list[str]:
    def work(unit):
        sql = """SELECT json_extract(payload, '$.reminder') AS r FROM outbox
                 WHERE kind = 'event-reminder' AND member_id = ? ORDER BY id"""
        return [row["r"] for row in unit.db.execute(sql, (person,))]

    return await world.units.ask(work)


# -- reminders -------------------------------------------------------------------------------------


async def test_each_reminder_once_whatever_the_roles(world: World) -> None:
    event = await world.event(start=at("2026-04-20 19:00"))
    speaker = await world.person()
    await world.sign_up(event, speaker)
    await world.do(programme.invite, world.host, event, speaker, "speaker")
    await world.do(programme.answer, speaker, event, "speaker", True)
    await world.sign_up(event, speaker)  # the seat taken before stays
    await world.goes_to(at("2026-04-20 19:00"))
    assert await reminders_of(world, speaker) == ["week", "day", "hour", "link"]
    assert await reminders_of(world, world.host) == ["week", "day", "hour", "link"]


async def test_signing_up_late_never_brings_a_burst(world: World) -> None:
    event = await world.event(start=at("2026-04-20 19:00"), capacity=None)
    days, hours, minutes = await world.people(3)
    world.now = at("2026-04-18 12:00")
    await world.sign_up(event, days)
    world.now = at("2026-04-20 12:00")
    await world.ticks()
    await world.sign_up(event, hours)
    world.now = at("2026-04-20 18:20")
    await world.ticks()
    await world.sign_up(event, minutes)
    await world.goes_to(at("2026-04-20 19:00"))
    assert await reminders_of(world, days) == ["day", "hour", "link"]
    assert await reminders_of(world, hours) == ["hour", "link"]
    assert await reminders_of(world, minutes) == []  # forty minutes before: the link came with the seat


async def test_a_morning_event_is_brought_to_mind_the_evening_before(world: World) -> None:
    event = await world.event(start=at("2026-04-20 08:30"))
    terms = await world.units.ask(lambda unit: due.of(unit, Thing(EVENT, event)))
    assert {term.kind: term.due_at for term in terms}["day"] == at("2026-04-19 19:00")


async def test_a_moved_event_is_brought_to_mind_anew_and_a_cancelled_one_never(world: World) -> None:
    event = await world.event(start=at("2026-04-20 19:00"))
    person = await world.person()
    await world.sign_up(event, person)
    await world.goes_to(at("2026-04-19 20:00"))
    assert await reminders_of(world, person) == ["week", "day"]
    await world.do(editing.change, world.host, event, {"starts_at": at("2026-04-25 19:00")})
    await world.goes_to(at("2026-04-24 20:00"))
    assert await reminders_of(world, person) == ["day"]  # nothing was sent here: the old ones are withdrawn
    await world.do(editing.cancel, world.host, event, "Карантин")
    await world.goes_to(at("2026-04-26 20:00"))
    assert await reminders_of(world, person) == []


async def test_a_bot_that_was_down_says_what_is_still_useful(world: World) -> None:
    event = await world.event(start=at("2026-04-20 19:00"))
    person = await world.person()
    await world.sign_up(event, person)
    world.now = at("2026-04-20 17:30")  # down over the week's, the day's reminder; the day's makes no sense now
    await world.ticks()
    assert await reminders_of(world, person) == []
    world.now = at("2026-04-20 18:20")
    await world.ticks()
    assert await reminders_of(world, person) == ["hour"]
    world.now = at("2026-04-20 19:05")
    await world.ticks()
    assert await reminders_of(world, person) == ["hour", "link"]


# -- moving and cancelling -------------------------------------------------------------------------


async def changes_said(world: World, person: int) -> int:
    return len(await world.said(person, "event-changed"))


async def test_two_moves_within_ten_minutes_are_one_notice(world: World) -> None:
    event = await world.event(start=at("2026-04-20 19:00"))
    person = await world.person()
    await world.sign_up(event, person)
    await world.do(editing.change, world.host, event, {"starts_at": at("2026-04-21 19:00")})
    await world.goes_to(world.now + 540)
    await world.do(editing.change, world.host, event, {"starts_at": at("2026-04-22 19:00"), "place": "Школа № 7"})
    await world.goes_to(world.now + 700)
    assert await changes_said(world, person) == 1
    sql = "SELECT payload FROM outbox WHERE kind = 'event-changed' AND member_id = ?"
    payload = await world.units.ask(lambda unit: unit.db.execute(sql, (person,)).fetchone()["payload"])
    assert str(at("2026-04-20 19:00")) in payload
    assert (await world.record(event)).sequence == 2


async def test_moved_and_moved_back_is_nothing_and_so_is_a_typo(world: World) -> None:
    event = await world.event(start=at("2026-04-20 19:00"))
    person = await world.person()
    await world.sign_up(event, person)
    await world.do(editing.change, world.host, event, {"starts_at": at("2026-04-21 19:00")})
    await world.do(editing.change, world.host, event, {"starts_at": at("2026-04-20 19:00")})
    await world.do(editing.change, world.host, event, {"title": "Мастер-класс по чтению"})
    await world.goes_to(world.now + DAY)
    assert await changes_said(world, person) == 0


async def test_a_move_is_told_to_all_concerned_and_the_past_is_refused(world: World) -> None:
    event = await world.event(start=at("2026-04-20 19:00"))
    holder, waiting, stranger = await world.people(3)
    await world.sign_up(event, holder, waiting)
    assert await refused(world.do(editing.change, world.host, event, {"starts_at": START - 1})) == "error-event-past"
    assert await refused(world.do(editing.change, holder, event, {"title": "Моё"})) == "error-event-not-host"
    await world.do(editing.change, world.host, event, {"place": "Лицей"})
    await world.goes_to(world.now + 600)
    told = {person for _, person in await world.said(kind="event-changed")}
    assert told == {holder, waiting}  # not the host, who has made the change
    assert stranger not in told


# -- series ----------------------------------------------------------------------------------------


async def test_a_series_keeps_its_hour_and_changes_by_scope(world: World) -> None:
    berlin = "Europe/Berlin"  # summer time begins on 29 March 2026
    world.now = at("2026-03-10 12:00")
    first = await world.event(start=at("2026-03-18 19:00", berlin), zone=berlin, meetings=4)
    series_id = (await world.record(first)).series_id
    meetings = await world.units.ask(lambda unit: events.of_series(unit.db, series_id))
    assert [m.starts_at for m in meetings] == [
        at(f"2026-{d} 19:00", berlin) for d in ("03-18", "03-25", "04-01", "04-08")
    ]
    assert {m.state for m in meetings} == {EventState.PUBLISHED}
    person = await world.person()
    for meeting in meetings:
        await world.sign_up(meeting.id, person)
    await world.do(seats.cancel, person, meetings[1].id)  # skips one
    await world.do(
        editing.change, world.host, meetings[2].id, {"starts_at": at("2026-04-02 18:00", berlin)}, Scope.FOLLOWING
    )
    moved = await world.units.ask(lambda unit: events.of_series(unit.db, series_id))
    assert [m.starts_at for m in moved][2:] == [at("2026-04-02 18:00", berlin), at("2026-04-09 18:00", berlin)]
    await world.do(editing.cancel, world.host, meetings[3].id, "Каникулы", Scope.THIS)
    await world.do(editing.change, world.host, first, {"title": "Клуб чтения"}, Scope.ALL)
    final = await world.units.ask(lambda unit: events.of_series(unit.db, series_id))
    assert [m.state for m in final][3] is EventState.CANCELLED
    assert {m.title for m in final[:3]} == {"Клуб чтения"}
    assert await world.states(meetings[0].id, person) == "confirmed"


# -- who comes -------------------------------------------------------------------------------------


async def test_colleagues_together_or_not_at_all(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, capacity=3)
    one, leader, second, third, single = await world.people(5)
    await world.sign_up(event, one)
    party = await world.do(parties.start, leader, event, True)
    for colleague in (second, third):
        await world.do(parties.join, colleague, party.code)
        await world.do(parties.join, colleague, party.code)
    await world.do(parties.sign_up, leader, party.code)
    assert await world.states(event, leader, second, third) == "waiting waiting waiting"  # two seats, three people
    await world.sign_up(event, single)
    assert await world.state(event, single) is SeatState.CONFIRMED  # a seat isn't kept empty for them
    await world.do(seats.cancel, one, event)
    assert await world.states(event, leader, second, third) == "waiting waiting waiting"
    await world.do(seats.cancel, single, event)
    assert await world.states(event, leader, second, third) == "offered offered offered"
    assert await world.said(kind="event-offer") == [("event-offer", leader)]
    assert await refused(world.do(seats.accept, second, event)) == "error-event-party-leader"
    await world.do(seats.accept, leader, event)
    assert await world.states(event, leader, second, third) == "confirmed confirmed confirmed"


async def test_colleagues_in_parts(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, capacity=2)
    leader, second, third = await world.people(3)
    party = await world.do(parties.start, leader, event, False)
    for colleague in (second, third):
        await world.do(parties.join, colleague, party.code)
    await world.do(parties.sign_up, leader, party.code)
    assert await world.states(event, leader, second, third) == "confirmed confirmed waiting"
    assert await refused(world.do(parties.join, await world.person(), party.code)) == "error-event-party-settled"


async def test_a_colleague_who_cannot_come_any_more_is_named_and_the_others_are_signed_up(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, capacity=10, audience=Audience.REGION)
    leader, stays, gone, moved, erased, silent, speaks = await world.people(7)
    party = await world.do(parties.start, leader, event, True)
    for colleague in (stays, gone, moved, erased, silent, speaks):
        await world.do(parties.join, colleague, party.code)
    await world.units.do(lambda unit: put(unit.db, members.STATUS, gone, Status.LEFT))
    await world.units.do(lambda unit: put(unit.db, members.STATUS, erased, Status.ERASED))
    await world.update(erased, name=None)
    await world.update(moved, region="RU-TA")
    await world.units.do(lambda unit: unit.db.execute("UPDATE consents SET given = 0 WHERE member_id = ?", (silent,)))
    await world.do(programme.invite, world.host, event, speaks, "speaker")
    await world.do(programme.answer, speaks, event, "speaker", True)
    done = await world.do(parties.sign_up, leader, party.code)
    assert await world.states(event, leader, stays) == "confirmed confirmed"
    assert [await world.state(event, p) for p in (gone, moved, erased, silent, speaks)] == [None] * 5
    assert sorted(done.passed_over) == ["", "Учитель 4", "Учитель 5", "Учитель 7", "Учитель 8"]


async def test_an_event_for_a_region(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, audience=Audience.REGION, region="RU-TA")
    local, other = await world.person(region="RU-TA"), await world.person()
    await world.sign_up(event, local)
    assert await refused(world.do(seats.sign_up, other, event)) == "error-event-region"
    listing = await world.units.ask(views.coming, other)
    assert listing.total == 0
    for words in ("мастер классы", "Мастер-класса"):
        assert [line.event.id for line in (await found(world, local, words)).page.items] == [event]
    assert (await found(world, other, "мастер-класс")).page.items == ()
    assert (await found(world, local, "кругосветка")).page.items == ()


async def found(world: World, reader: int, words: str) -> Drawn[views.Line]:
    return await world.units.ask(views.search, reader, lexicon(), words)


async def test_an_event_is_never_without_a_host(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    other = await world.person()
    assert await refused(world.do(programme.dismiss, world.host, event, world.host, "host")) == "error-event-last-host"
    await world.do(programme.invite, world.host, event, other, "host")
    await world.do(programme.answer, other, event, "host", True)
    await world.do(programme.dismiss, world.host, event, world.host, "host")
    assert await world.units.ask(lambda unit: programme.hosts(unit, event)) == [other]
    await world.units.do(lambda unit: parts.release(unit, other))
    assert await world.units.ask(lambda unit: programme.hosts(unit, event)) == [world.host]
    assert "event-handed" in await world.kinds(world.host)


# -- attendance and feedback -----------------------------------------------------------------------


async def test_marks_have_a_source_and_an_undo(world: World) -> None:
    event = await world.event(start=START + DAY, capacity=5)
    people = await world.people(5)
    await world.sign_up(event, *people)
    codes = {p: (await world.units.ask(lambda unit, p=p: rows.of(unit.db, event, p))).code for p in people}
    tickets = {p: (await world.units.ask(lambda unit, p=p: rows.of(unit.db, event, p))).ticket for p in people}
    early = world.do(attendance.mark_by_code, world.host, event, codes[people[0]])
    assert await refused(early) == "error-event-check-in-early"
    world.now = START + DAY - 1800
    first = await world.do(attendance.mark_by_code, world.host, event, codes[people[0]])
    again = await world.do(attendance.mark_by_code, world.host, event, codes[people[0]])
    assert (first.before, again.before) == (SeatState.CONFIRMED, SeatState.ATTENDED)
    assert await refused(world.do(attendance.mark_by_code, world.host, event, "x")) == "error-event-code"
    stranger = world.do(attendance.mark_by_code, people[1], event, codes[people[1]])
    assert await refused(stranger) == "error-event-not-host"
    await world.do(attendance.mark, world.host, event, people[1], SeatState.ATTENDED, Source.LIST)
    await world.do(attendance.unmark, world.host, event, people[1])
    await world.do(door.open_door, world.host, event)
    await world.do(door.hear, world.host, f"{tickets[people[2]]}-{tickets[people[3]]}")
    states = "attended confirmed attended attended confirmed"
    assert await world.states(event, *people) == states
    _, listed = await world.units.ask(attendance.roll, world.host, event)
    assert {line.seat.member_id: line.source for line in listed}[people[0]] == "qr"


async def test_the_code_word_is_heard_not_copied(world: World) -> None:
    event = await world.event(start=START + DAY, capacity=5)
    person, careless = await world.people(2)
    await world.sign_up(event, person, careless)
    await world.do(editing.change, world.host, event, {"code_word": "Зелёный ёж"})
    assert await refused(world.do(attendance.say_word, person, event, "зеленый еж")) == "error-event-word-time"
    await world.goes_to(START + DAY + 600)
    assert (await world.do(attendance.say_word, person, event, " зеленый ЕЖ! ")).state is SeatState.ATTENDED
    for _ in range(5):
        assert (await world.do(attendance.say_word, careless, event, "кот")).state is SeatState.CONFIRMED
    assert await refused(world.do(attendance.say_word, careless, event, "ёж")) == "error-event-word-attempts"


async def test_absent_disputed_and_put_right(world: World) -> None:
    event = await world.event(start=START + DAY, capacity=5)
    came, absent, excused = await world.people(3)
    await world.sign_up(event, came, absent, excused)
    await world.goes_to(START + DAY + 60)
    await world.do(attendance.mark, world.host, event, came, SeatState.ATTENDED, Source.LIST)
    await world.do(seats.cancel, excused, event)  # after the start: a word is enough
    await world.goes_to(START + 3 * DAY)
    assert await world.states(event, came, absent, excused) == "attended no_show excused"
    assert "event-absent" in await world.kinds(absent)
    assert await world.said(kind="event-feedback") == [("event-feedback", came)]
    await world.do(attendance.dispute, absent, event, "Я сидела у окна")
    assert await refused(world.do(attendance.dispute, absent, event, "Ещё раз")) == "error-event-disputed"
    sql = "SELECT id FROM attendance_disputes"
    dispute_id = await world.units.ask(lambda unit: unit.db.execute(sql).fetchone()["id"])
    await world.do(attendance.decide_dispute, world.host, dispute_id, True)
    assert await refused(world.do(attendance.decide_dispute, world.host, dispute_id, False)) == "error-state-changed"
    assert await world.state(event, absent) is SeatState.ATTENDED
    assert ("event-feedback", absent) in await world.said(kind="event-feedback")
    world.now = START + 40 * DAY
    assert await refused(world.do(attendance.dispute, excused, event, "Поздно")) == "error-event-dispute-late"


async def test_where_nobody_was_marked_nobody_was_absent(world: World) -> None:
    event = await world.event(start=START + DAY, capacity=5)
    person = await world.person()
    await world.sign_up(event, person)
    await world.goes_to(START + 3 * DAY)
    assert await world.state(event, person) is SeatState.CONFIRMED
    assert "event-feedback" in await world.kinds(person)


async def test_feedback_can_lose_its_author_for_good(world: World) -> None:
    event = await world.event(start=START + DAY, capacity=5)
    signed, hidden, absent = await world.people(3)
    await world.sign_up(event, signed, hidden)
    assert await refused(world.do(feedback.rate, signed, event, 5)) == "error-event-rate-time"
    await world.goes_to(START + 2 * DAY - HOUR)
    assert await refused(world.do(feedback.rate, absent, event, 5)) == "error-event-not-there"
    await world.do(feedback.rate, signed, event, 4)
    await world.do(feedback.rate, signed, event, 5)
    await world.do(feedback.rate, hidden, event, 2)
    await world.do(feedback.say, hidden, event, "Слишком быстро")
    await world.do(feedback.hide, hidden, event)
    assert await refused(world.do(feedback.rate, hidden, event, 1)) == "error-event-rated"
    results = await world.units.ask(feedback.results, world.host, event)
    assert results.ratings == {1: 0, 2: 1, 3: 0, 4: 0, 5: 1}
    assert [(r.rating, r.words, r.name) for r in results.said] == [
        (2, "Слишком быстро", None), (5, None, "Учитель 2")
    ]  # fmt: skip
    tied = "SELECT count(*) FROM event_ratings WHERE author = ?"
    assert await world.units.ask(lambda unit: unit.db.execute(tied, (hidden,)).fetchone()[0]) == 0


async def test_the_recording_goes_to_those_signed_up_and_those_left_out(world: World) -> None:
    event = await world.event(start=START + DAY, capacity=1)
    came, left_out, gone = await world.people(3)
    await world.sign_up(event, came, left_out, gone)
    await world.do(seats.cancel, gone, event)
    await world.goes_to(START + 2 * DAY)
    await world.do(editing.change, world.host, event, {"recording": "rutube.ru/video/1"})
    assert {person for _, person in await world.said(kind="event-recording")} == {came, left_out}


# -- contest ---------------------------------------------------------------------------------------


async def test_a_contest_is_judged_blind_and_appealed_once(world: World) -> None:
    draft = Draft(
        form=EventForm.CONTEST, title="Лучший урок", starts_at=START + 10 * DAY, minutes=60, zone=MOSCOW
    )  # fmt: skip
    event = (await world.do(editing.create, world.host, draft)).id
    assert await refused(world.do(editing.publish, world.host, event)) == "error-contest-none"
    await world.do(contests.set_up, world.host, event, START + 5 * DAY, RESULTS, "Замысел\n- Результат")
    jurors, authors = await world.people(2), await world.people(2)
    for juror in jurors:
        assert await refused(world.do(editing.publish, world.host, event)) == "error-contest-no-jury"
        await world.do(programme.invite, world.host, event, juror, "jury")
        assert await refused(world.do(editing.publish, world.host, event)) == "error-contest-no-jury"
        await world.do(programme.answer, juror, event, "jury", True)
    await world.do(editing.publish, world.host, event)
    late = world.do(contests.set_up, world.host, event, START + 6 * DAY, RESULTS, "Замысел\nДругое")
    assert await refused(late) == "error-contest-criteria-fixed"
    own = world.do(contests.submit, jurors[0], event, "Мой урок", "…", None, None)
    assert await refused(own) == "error-contest-juror-enters"
    entries = [await world.do(contests.submit, a, event, "Урок", "Описание", None, None) for a in authors]
    await world.do(contests.submit, authors[0], event, "Урок чтения", "Описание", None, None)
    assert await refused(world.do(contests.judge, jurors[0], entries[0].id, "5 5", "")) == "error-contest-phase"
    await world.goes_to(START + 5 * DAY)
    assert {p for _, p in await world.said(kind="contest-judging")} == set(jurors)
    assert await refused(world.do(contests.submit, authors[0], event, "Ещё", "…", None, None)) == "error-contest-late"
    for juror in jurors:
        await world.do(contests.judge, juror, entries[0].id, "7, 8", "Хорошо")
    assert await refused(world.do(contests.judge, jurors[0], entries[1].id, "7 11", "")) == "error-scores"
    card = await world.units.ask(contests.card, world.host, event)
    assert (card.progress.missing, card.lines) == (2, ())
    assert await refused(world.do(contests.publish, world.host, event)) == "error-contest-incomplete"
    for juror in jurors:
        await world.do(contests.judge, juror, entries[1].id, "9 9", "Отлично")
    card = await world.do(contests.publish, world.host, event)
    assert [(line.place, line.entry.number, line.total) for line in card.lines] == [(1, 2, 36), (2, 1, 30)]
    result = await world.units.ask(contests.own_result, authors[0], event)
    assert [score.scores for score in result.scores] == [(7, 8), (7, 8)]
    await world.do(contests.appeal, authors[0], event, "Прошу пересмотреть")
    assert await refused(world.do(contests.appeal, authors[0], event, "Ещё")) == "error-contest-appealed"
    await world.do(contests.answer_appeal, world.host, entries[0].id, "Оценки верны")
    assert "contest-appeal-answered" in await world.kinds(authors[0])
    world.now = START + 9 * DAY
    assert await refused(world.do(contests.appeal, authors[1], event, "Поздно")) == "error-contest-appeal-late"
    # An erasure takes the correspondence along: who answers an appeal writes to a person, and of the person.
    await world.units.do(lambda unit: unit.areas.erase(unit, authors[0]))
    _, _, appeal, _ = await world.units.ask(contests.appeal_of, world.host, entries[0].id)
    assert (appeal.words, appeal.answer) == ("■", "■")


# -- creating --------------------------------------------------------------------------------------


async def test_who_may_create_and_what_is_refused(world: World) -> None:
    teacher = await world.person()
    draft = Draft(form=EventForm.WEBINAR, title="Вебинар", starts_at=START + DAY, minutes=60, zone=MOSCOW)
    proposed = await world.do(editing.create, teacher, draft)
    assert await refused(world.do(editing.publish, teacher, proposed.id)) == "error-event-not-approved"
    assert await refused(world.do(editing.create, teacher, replace(draft, form=EventForm.CONTEST))) == "error-no-right"
    past = replace(draft, starts_at=START)
    assert await refused(world.do(editing.create, world.host, past)) == "error-event-past"
    event = await world.do(editing.create, world.host, draft)
    assert await refused(world.do(seats.sign_up, teacher, event.id)) == "error-event-gone"
    await world.do(editing.change, world.host, event.id, {"link": "meet.example.org/x"})
    await world.do(editing.publish, world.host, event.id)
    await world.do(editing.publish, world.host, event.id)
    assert (await world.record(event.id)).link == "https://meet.example.org/x"


async def test_news_goes_to_whom_it_may_interest(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, subject="математика", place=None, link="meet.example.org")
    mathematician, other = await world.people(2)
    await world.units.do(
        lambda unit: unit.db.execute(
            "INSERT INTO profile_fields (member_id, field, value) VALUES (?, 'subjects', '[\"математика\"]')",
            (mathematician,),
        )
    )
    await world.goes_to(START + 600)
    assert await world.said(kind="event-news") == [("event-news", mathematician)]
    assert other != event


# -- who may see what --------------------------------------------------------------------------------


async def test_a_guessed_number_opens_no_draft_and_no_contest_of_another_region(world: World) -> None:
    stranger = await world.person(region="RU-TA")
    draft = Draft(form=EventForm.CONTEST, title="Тайна", starts_at=START + 10 * DAY, minutes=60, zone=MOSCOW)
    event = (await world.do(editing.create, world.host, replace(draft, audience=Audience.REGION))).id
    await world.do(contests.set_up, world.host, event, START + 5 * DAY, RESULTS, "Замысел")
    for _ in range(2):
        juror = await world.person()
        await world.do(programme.invite, world.host, event, juror, "jury")
        await world.do(programme.answer, juror, event, "jury", True)
    for look in (contests.card, views.card):
        assert await refused(world.units.ask(look, stranger, event)) == "error-event-gone"
    await world.do(editing.publish, world.host, event)
    for look in (contests.card, views.card):
        assert await refused(world.units.ask(look, stranger, event)) == "error-event-region"


async def test_whoever_has_a_seat_sees_it_when_the_audience_narrows(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    far = await world.person(region="RU-TA")
    await world.sign_up(event, far)
    await world.do(editing.change, world.host, event, {"audience": Audience.REGION})
    assert (await world.units.ask(views.card, far, event)).seat is not None
    await world.do(seats.cancel, far, event)


async def test_a_host_invites_only_whom_the_form_would_offer(world: World) -> None:
    leader = await world.person(role=Role.LEADER)
    stranger = await world.person()
    draft = Draft(form=EventForm.SEMINAR, title="Семинар", starts_at=START + DAY, minutes=60, zone=MOSCOW, place="5")
    event = (await world.do(editing.create, leader, draft)).id
    for member, role in ((stranger, "speaker"), (10**6, "speaker"), (leader, "owner")):
        assert await refused(world.do(programme.invite, leader, event, member, role)) == "error-option-gone"


@pytest.mark.parametrize("end", ["archive", "cancel"])
async def test_who_speaks_from_outside_is_named_until_the_archive_or_a_cancelling(world: World, end: str) -> None:
    event = await world.event(start=START + DAY)
    named = {"speakers": " Мария  Иванова, методист \n\nИгорь Ким"}
    await world.do(editing.change, world.host, event, named)
    assert (await world.record(event)).outside == ("Мария Иванова, методист", "Игорь Ким")
    await world.goes_to(START + 20 * DAY if end == "archive" else START + HOUR)
    assert (await world.record(event)).outside != ()
    if end == "archive":
        await world.goes_to(START + 40 * DAY)
    else:
        await world.do(editing.cancel, world.host, event, "Болезнь")
    assert (await world.record(event)).outside == ()


async def test_nobody_speaks_at_a_contest(world: World) -> None:
    event = await world.event(start=START + DAY, form=EventForm.CONTEST, place=None, publish=False)
    change = world.do(editing.change, world.host, event, {"speakers": "Игорь Ким"})
    assert await refused(change) == "error-stale-button"
