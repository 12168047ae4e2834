"""Announcements as use cases: whom they reach, who must agree, what stops them (PRODUCT §4)."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from domain.base.choices import Choice
from domain.base.members import Status
from domain.base.notices import Category, Mode
from domain.base.outbox import Lane
from domain.base.refusals import Why
from domain.base.roles import Role
from domain.events.events import EVENT
from domain.people.segments import REGION, ROLE, SEEN, SUBJECT
from domain.voice.announcements import LinkButton, PausedBy, State, Timing
from services.people import roles
from services.voice import chats, delivery, notices
from services.voice.announcements import drafting, looking, sending
from services.voice.delivery import Nothing, Refused, Sent, Unreachable, Wish
from storage.base import members
from tests.builders.states import put

NOON = int(datetime(2026, 11, 18, 12, 0, tzinfo=ZoneInfo("Europe/Moscow")).timestamp())
RUSSIA = ["Europe/Kaliningrad", "Europe/Moscow", "Asia/Yekaterinburg", "Asia/Vladivostok", "Asia/Kamchatka"]


@pytest.fixture(autouse=True)
async def _noon(led):
    led.now = NOON
    await led.database.write(lambda db: db.execute("UPDATE members SET joined_at = ?", (NOON,)))  # nobody is from later


async def draft(led, **more):
    return await led.do(drafting.create, led.owner, "<b>Всем</b>", "Всем", **more)


async def crowd(led, count, *, zone="Europe/Moscow"):
    """Members written straight into the table: joining a thousand of them is another test's matter."""

    def add(db):
        now = led.now
        found = []
        for number in range(count):
            row = db.execute(
                "INSERT INTO members (telegram_id, status, name, zone, created_at, seen_at, joined_at)"
                " VALUES (:t, 'member', :name, :zone, :now, :now, :now) RETURNING id",
                {
                    "t": 10_000_000 + hash((zone, number)) % 10**9,
                    "name": f"Участник {number}",
                    "zone": zone,
                    "now": now,
                },
            ).fetchone()
            found.append(row["id"])
        return found

    return await led.database.write(add)


async def claim(led, *fates, count=1000):
    """Copies that go out now. Twice: the author's own copy comes after the author's progress bar."""
    first = await led.do(delivery.turn_over, fates, [Wish(tuple(Lane), count)], frozenset())
    second = await led.do(
        delivery.turn_over, [], [Wish(tuple(Lane), count and count - len(first.jobs[0]))], frozenset()
    )
    return [job for job in first.jobs[0] + second.jobs[0] if job.rows[0].kind == "announcement"]


def sent(job, number=1):
    return Sent(job, number, frozenset(row.id for row in job.rows))


async def test_only_those_who_may_announce(led):
    anna = await led.member("Анна", listed=False)
    await led.refuses("error-no-right", drafting.create, anna, "x", "x")
    found = (await draft(led)).announcement.id
    for use_case in (looking.card, sending.approve, sending.pause, sending.cancel):
        await led.refuses("error-no-right", use_case, anna, found)
    await led.refuses("error-no-right", sending.confirm, anna, found, 1)


async def test_a_host_writes_to_the_people_of_an_own_event_and_to_nobody_else(led):
    host = await led.member("Вера", listed=False)
    guest = await led.member("Глеб", listed=False)
    await led.database.write(partial(event_with, host=host, guest=guest))
    await led.do(notices.mute, guest, "announcements")
    own, other = {EVENT: ("17/confirmed",)}, {EVENT: ("18/confirmed",)}
    await led.refuses("error-no-right", drafting.create, host, "x", "x", segment=other)
    await led.refuses("error-no-right", drafting.create, guest, "x", "x", segment=own)
    seen = await led.do(drafting.create, host, "Сбор у входа", "Сбор у входа", segment=own)
    number = seen.announcement.id
    assert (seen.count, list(seen.sample)) == (1, ["Глеб"]), "their own matter: muted announcements don't hold it back"
    await led.refuses("error-no-right", drafting.everybody, host, number)
    await led.refuses("error-no-right", drafting.toggle, host, number, REGION, "RU-TA")
    await led.refuses("error-no-right", looking.card, guest, number)
    assert (await led.ask(looking.history, host)).total == 1
    await draft(led)
    assert (await led.ask(looking.history, host)).total == 1, "the network's announcements aren't the host's"
    await led.do(sending.confirm, host, number, 1)
    (job,) = await claim(led)
    assert job.rows[0].category == "mine"


def event_with(db, host, guest):
    for number in (17, 18):
        db.execute(
            "INSERT INTO events (id, uid, form, title, starts_at, minutes, zone, created_by, created_at, state)"
            " VALUES (:id, :id, 'webinar', 'x', :at, 60, 'Europe/Moscow', :host, 1, 'published')",
            {"id": number, "at": NOON + 86400, "host": host},
        )
    db.execute(
        "INSERT INTO parts (thing_kind, thing_id, member_id, role, state, at, since)"
        " VALUES ('event', 17, :host, 'host', 'accepted', 1, 1)",
        {"host": host},
    )
    db.execute(
        "INSERT INTO seats (event_id, member_id, state, ticket, signed_at, state_at, code)"
        " VALUES (17, :guest, 'confirmed', 1, 1, 1, '123456')",
        {"guest": guest},
    )


async def test_segments(led):
    anna = await led.member("Анна", "RU-TA", subjects=("math", "physics"))
    boris = await led.member("Борис", "RU-PRI", subjects=("math",))
    await led.member("Вера", "RU-PRI", subjects=("art",))
    hidden = await led.member("Глеб", "RU-PRI", subjects=("math",))
    await led.database.write(
        lambda db: db.execute("UPDATE profile_fields SET visibility = 'nobody' WHERE member_id = ?", (hidden,))
    )
    await led.database.write(lambda db: members.update(db, boris, seen_at=NOON - 40 * 86400))
    number = (await draft(led)).announcement.id

    async def counted(*chosen):
        await led.do(drafting.everybody, led.owner, number)
        for part, value in chosen:
            seen = await led.do(drafting.toggle, led.owner, number, part, value)
        return seen.count, set(seen.sample)

    assert await counted((SUBJECT, "math")) == (2, {"Анна", "Борис"})
    assert await counted((SUBJECT, "math"), (REGION, "RU-PRI")) == (1, {"Борис"})
    assert await counted((REGION, "RU-TA"), (REGION, "RU-PRI")) == (
        5,
        {"Анна", "Борис", "Вера", "Глеб", "Лебедева Ольга"},
    )
    assert await counted((SEEN, "-30")) == (1, {"Борис"})
    assert await counted((SEEN, "30"), (SUBJECT, "math")) == (1, {"Анна"})
    assert await counted((ROLE, "owner")) == (1, {"Лебедева Ольга"})
    assert (await counted((ROLE, "member")))[0] == 4
    assert (await counted((ROLE, "member"), (SUBJECT, "math")))[0] == 2
    await led.refuses("error-option-gone", drafting.toggle, led.owner, number, EVENT, "17/confirmed")
    in_steps, subjects = await led.ask(looking.choices, led.owner, SUBJECT)
    assert (in_steps, subjects[0]) == (False, Choice("math", 2))
    assert anna


async def test_who_cannot_be_reached_is_not_counted(led):
    muted = await led.member("Анна", listed=False)
    blocked = await led.member("Борис", listed=False)
    paused = await led.member("Вера", listed=False)
    await led.do(notices.mute, muted, "announcements")
    await led.database.write(lambda db: members.update(db, blocked, reachable=0))
    await led.database.write(lambda db: members.update(db, paused, paused_until=NOON + 1))
    assert (await draft(led)).count == 1
    led.now += 1
    assert (await draft(led)).count == 2, "who was on leave is back"


async def test_confirming_fixes_the_recipients_and_happens_once(led):
    await led.member("Анна", listed=False)
    number = (await draft(led)).announcement.id
    seen = await led.do(sending.confirm, led.owner, number, 2)
    assert (seen.announcement.state, seen.announcement.recipients, seen.report.left) == (State.SENDING, 2, 2)
    await led.refuses("error-announcement-state", sending.confirm, led.owner, number, 2)
    assert await noted(led, number) == [("announcement.send", led.owner, "2")]
    await led.member("Борис", listed=False)
    assert len(await claim(led)) == 2


async def test_copies_are_written_as_it_goes_out(led, monkeypatch):
    monkeypatch.setattr(sending, "AT_ONCE", 3)
    people = [led.owner, *await crowd(led, 4), *await crowd(led, 4, zone="Asia/Yekaterinburg")]
    number = (await draft(led)).announcement.id
    seen = await led.do(sending.confirm, led.owner, number, 9)
    assert (seen.announcement.recipients, seen.report.left) == (9, 9), "counted, though three are written"
    assert await written(led, number) == people[:3]
    newer = await crowd(led, 1, zone="Asia/Omsk")
    first = await claim(led, count=4)
    assert await written(led, number) == people[:6], "when the sender has less than it could send"
    await led.do(sending.pause, led.owner, number)
    assert await claim(led) == []
    await led.do(drafting.set_text, led.owner, number, "ru", "Новое", "Новое")
    await led.do(sending.resume, led.owner, number)
    assert await written(led, number) == people[:6], "nothing is written while it is paused"
    await led.do(delivery.recover)
    await led.database.write(lambda db: members.update(db, people[7], reachable=0))
    again = await claim(led, *(sent(job) for job in first))
    while more := await claim(led, *(sent(job) for job in again)):
        again = more
    await led.do(sending.finish_sent)
    seen = await led.ask(looking.card, led.owner, number)
    assert await written(led, number) == [one for one in people if one != people[7]]
    assert not set(newer) & set(await written(led, number))
    assert (seen.announcement.state, seen.announcement.recipients, seen.report.delivered) == (State.DONE, 8, 8)


async def test_what_waits_for_its_time_is_planned_the_soonest_first_and_a_host_sees_their_own(led):
    host, guest = [await led.member(name, listed=False) for name in ("Вера", "Глеб")]
    await led.database.write(partial(event_with, host=host, guest=guest))
    later, paused, sooner, begun = [(await draft(led)).announcement.id for _ in range(4)]
    own = (await led.do(drafting.create, host, "x", "x", segment={EVENT: ("17/confirmed",)})).announcement.id
    for who, number, seconds in ((led.owner, later, 7200), (led.owner, paused, 60), (host, own, 3600)):
        await led.do(drafting.set_timing, who, number, Timing.AT, NOON + seconds)
    await led.do(drafting.set_timing, led.owner, sooner, Timing.AT, NOON + 60)
    for who, number in ((led.owner, later), (led.owner, paused), (led.owner, sooner), (led.owner, begun), (host, own)):
        await led.do(sending.confirm, who, number, 1 if number == own else 3)
    await led.do(sending.pause, led.owner, paused)

    async def planned(who):
        return [one.id for one in (await led.ask(looking.planned, who)).items]

    assert [await planned(led.owner), await planned(host)] == [[sooner, own, later], [own]]
    led.now += 60
    assert await planned(led.owner) == [own, later]


async def test_a_draft_is_gone_on_with_by_its_author_alone_where_it_says_and_opens_the_same(led):
    other = await led.organizer("Пётр")
    number = (await draft(led)).announcement.id
    await led.do(drafting.add_button, led.owner, number, LinkButton("Открыть", payload="event_17"))

    async def begun(who=led.owner, html="<b>Всем</b>", payload="event_17"):
        found = await led.ask(drafting.begun, who, html, payload)
        return found and found.announcement.id

    assert await begun() == number
    assert [await begun(other), await begun(html="<b>Иначе</b>"), await begun(payload="event_18")] == [None] * 3
    await led.do(sending.confirm, led.owner, number, 2)
    assert await begun() is None, "it is on its way"


async def test_one_is_done_when_its_own_copies_are_out_whatever_another_waits_for(led, monkeypatch):
    monkeypatch.setattr(sending, "AT_ONCE", 2)
    await crowd(led, 2)
    first, second = [(await draft(led)).announcement.id for _ in range(2)]
    await led.do(sending.confirm, led.owner, second, 3)
    await led.do(sending.pause, led.owner, second)
    await led.do(sending.confirm, led.owner, first, 3)
    while await led.do(sending.write_more):
        pass

    async def finished(copies):
        sql = "UPDATE outbox SET state = ? WHERE announcement_id = ?"
        await led.database.write(lambda db: db.execute(sql, (copies, first)))
        await led.do(sending.finish_sent)
        return (await led.ask(looking.card, led.owner, first)).announcement.state is State.DONE

    assert [await finished(copies) for copies in ("due", "claimed", "sent")] == [False, False, True]


async def test_whoever_joins_while_it_goes_out_gets_nothing_though_they_were_a_guest_before(led, monkeypatch):
    monkeypatch.setattr(sending, "AT_ONCE", 3)
    people = [led.owner, *await crowd(led, 8)]
    guest = people.pop(6)
    await led.database.write(lambda db: put(db, members.STATUS, guest, Status.GUEST))
    await led.database.write(lambda db: members.update(db, guest, joined_at=None))
    number = (await draft(led)).announcement.id
    await led.do(sending.confirm, led.owner, number, 8)
    led.now += 60
    await led.database.write(lambda db: put(db, members.STATUS, guest, Status.MEMBER))
    await led.database.write(lambda db: members.update(db, guest, joined_at=led.now))
    while await led.do(sending.write_more):
        pass
    assert await written(led, number) == people, "each once, and nobody who wasn't counted"


async def test_what_isnt_written_is_taken_back_with_the_rest(led, monkeypatch):
    monkeypatch.setattr(sending, "AT_ONCE", 3)
    people = [led.owner, *await crowd(led, 8)]
    number = (await draft(led)).announcement.id
    await led.do(sending.confirm, led.owner, number, 9)
    await led.do(sending.finish_sent)
    assert (await led.ask(looking.card, led.owner, number)).announcement.state is State.SENDING
    await claim(led, *(sent(job) for job in await claim(led, count=3)), count=0)
    seen = await led.do(sending.cancel, led.owner, number)
    assert (seen.report.delivered, seen.report.dropped, seen.report.left) == (2, 7, 0)
    assert await claim(led) == []
    assert len(await written(led, number)) < len(people)


async def test_a_planned_one_that_is_taken_back_goes_out_once_and_as_it_is_then(led, monkeypatch):
    monkeypatch.setattr(sending, "AT_ONCE", 3)
    people = [led.owner, *await crowd(led, 4)]
    number = (await draft(led)).announcement.id
    await led.do(drafting.set_timing, led.owner, number, Timing.AT, NOON + 3600)
    await led.do(sending.confirm, led.owner, number, 5)
    await led.do(sending.pause, led.owner, number)
    seen = (await led.do(sending.take_back, led.owner, number)).announcement
    assert (seen.state, seen.recipients, seen.started_at, seen.paused_by) == (State.DRAFT, None, None, None)
    assert await written(led, number) == []
    assert not await led.do(sending.write_more)
    await led.do(drafting.set_timing, led.owner, number, Timing.AT, NOON + 7200)
    await led.do(sending.confirm, led.owner, number, 5)
    while await led.do(sending.write_more):
        pass
    led.now = NOON + 7199
    assert await claim(led) == []
    led.now += 1
    seen = (await led.ask(looking.card, led.owner, number)).announcement
    assert (await written(led, number), seen.recipients, seen.begins_at) == (people, 5, led.now)
    assert len(await claim(led)) == 5
    await led.refuses("error-announcement-begun", sending.take_back, led.owner, number)
    done = [what.removeprefix("announcement.") for what, *_ in await noted(led, number)]
    assert done == ["send", "pause", "take-back", "send"]


async def noted(led, number):
    """What the record of acts says was done with it: (what, by whom, after)."""
    sql = "SELECT action, actor_id, after FROM audit WHERE subject = ? ORDER BY id"
    return await led.database.read(lambda db: [tuple(row) for row in db.execute(sql, (f"announcement:{number}",))])


async def written(led, number):
    """For whom there is a copy."""
    sql = "SELECT member_id FROM outbox WHERE announcement_id = ? AND member_id IS NOT NULL ORDER BY member_id"
    return await led.database.read(lambda db: [row[0] for row in db.execute(sql, (number,))])


async def test_above_a_hundred_the_number_is_typed(led):
    await crowd(led, 150)
    number = (await draft(led)).announcement.id
    await led.refuses("error-announcement-typed", sending.confirm, led.owner, number, 151)
    await led.refuses("error-announcement-typed", sending.confirm, led.owner, number, 151, 150)
    await led.refuses("error-announcement-count", sending.confirm, led.owner, number, 120, 120)
    seen = await led.do(sending.confirm, led.owner, number, 151, 151)
    assert seen.announcement.state is State.SENDING


async def test_above_five_hundred_a_second_person_agrees(led):
    await crowd(led, 520)
    number = (await draft(led)).announcement.id
    await led.refuses("error-announcement-alone", sending.confirm, led.owner, number, 521, 521)
    second, leader = await led.organizer("Пётр"), await led.member("Вера", listed=False)
    await led.do(roles.grant, led.owner, leader, Role.LEADER)
    seen = await led.do(sending.confirm, led.owner, number, 523, 523)
    assert seen.announcement.state is State.APPROVAL
    asked = await led.rows("SELECT member_id FROM outbox WHERE kind = 'announcement-approval'")
    assert [row["member_id"] for row in asked] == [second], "whoever may announce, but for whoever confirmed it"
    assert await claim(led) == []
    await led.refuses("error-announcement-own", sending.approve, led.owner, number)
    read = seen.announcement.confirmed_at
    seen = await led.do(sending.back_to_draft, second, number)
    assert seen.announcement.state is State.DRAFT
    led.now += 60
    seen = await led.do(sending.confirm, led.owner, number, 523, 523)
    await led.refuses("error-state-changed", sending.approve, second, number, read)
    seen = await led.do(sending.approve, second, number, seen.announcement.confirmed_at)
    assert (seen.announcement.state, seen.report.left) == (State.SENDING, 523)
    await led.refuses("error-state-changed", sending.approve, second, number)


async def test_confirming_anothers_draft_and_agreeing_to_it_takes_two(led):
    await crowd(led, 520)
    number = (await draft(led)).announcement.id
    second = await led.organizer("Пётр")
    await led.do(sending.confirm, second, number, 522, 522)
    await led.refuses("error-announcement-own", sending.approve, second, number)
    assert (await led.ask(looking.card, second, number)).is_mine
    assert (await led.do(sending.approve, led.owner, number)).announcement.state is State.SENDING


async def test_only_a_reader_counts_as_having_tapped(led):
    anna = await led.member("Анна", listed=False)
    number = (await draft(led)).announcement.id
    await led.do(drafting.add_button, led.owner, number, LinkButton("Событие", payload="event_1"))
    for person in (led.owner, anna):
        await led.do(sending.tap, person, number, 0)
    await led.do(sending.confirm, led.owner, number, 2)
    assert (await led.ask(looking.card, led.owner, number)).report.tapped == 0
    await led.do(sending.tap, anna, number, 0)
    assert (await led.ask(looking.card, led.owner, number)).report.tapped == 1


@pytest.mark.parametrize("at_once", [1000, 2])
async def test_from_kamchatka_to_kaliningrad_by_everybodys_clock(led, monkeypatch, at_once):
    monkeypatch.setattr(sending, "AT_ONCE", at_once)
    for zone in RUSSIA[2:] + RUSSIA[:1]:
        await crowd(led, 1, zone=zone)
    evening = int(datetime(2026, 11, 19, 18, 0, tzinfo=ZoneInfo("UTC")).timestamp())
    number = (await draft(led)).announcement.id
    await led.do(drafting.set_timing, led.owner, number, Timing.LOCAL, evening)
    await led.do(sending.confirm, led.owner, number, 5)
    got = {}
    while len(got) < 5:
        led.now += 1800
        for job in await claim(led):
            got[job.member.zone] = led.now
            await claim(led, sent(job), count=0)
    assert [datetime.fromtimestamp(got[z], ZoneInfo(z)).strftime("%d %H:%M") for z in RUSSIA] == ["19 18:00"] * 5
    assert sorted(got, key=got.get) == list(reversed(RUSSIA))
    seen = await led.ask(looking.card, led.owner, number)
    begins = datetime.fromtimestamp(seen.announcement.begins_at, ZoneInfo(RUSSIA[-1]))
    assert begins.strftime("%d %H:%M") == "19 18:00", "the first copy's, in whichever portion it was"


async def test_pause_holds_what_is_in_hand_too(led):
    await led.member("Анна", listed=False)
    number = (await draft(led)).announcement.id
    await led.do(sending.confirm, led.owner, number, 2)
    (job,) = await claim(led, count=2)
    seen = await led.do(sending.pause, led.owner, number)
    assert seen.announcement.paused_by is PausedBy.ORGANIZER
    assert await claim(led, delivery.NotYet(job)) == []
    await led.do(sending.finish_sent)
    assert await led.rows("SELECT * FROM outbox WHERE kind = 'announcement-news'") == [], "nobody is asked to go on"
    await led.refuses("error-state-changed", sending.pause, led.owner, number)
    await led.do(sending.resume, led.owner, number)
    assert len(await claim(led)) == 2


async def test_pause_holds_what_waits_for_a_digest_too(led):
    """Friday's digest mustn't tell what was stopped on Thursday."""
    anna = await led.member("Анна", listed=False)
    await led.do(notices.set_mode, anna, Category.ANNOUNCEMENTS, Mode.DIGEST)
    number = (await draft(led)).announcement.id
    await led.do(sending.confirm, led.owner, number, 2)
    (job,) = await claim(led)  # the author's; Анна's waits for Friday
    assert (await led.do(looking.card, led.owner, number)).report.digest == 1
    await led.do(sending.pause, led.owner, number)
    await claim(led, delivery.NotYet(job))
    led.now += 3 * 86400
    (digest,) = (await led.do(delivery.turn_over, [], [Wish(tuple(Lane), 9)], frozenset())).jobs[0]
    assert (digest.rows[0].kind, digest.digest) == ("digest", ())
    await led.do(delivery.turn_over, [Nothing(digest)], [], frozenset())
    assert (await led.do(looking.card, led.owner, number)).report.left == 2
    await led.do(sending.resume, led.owner, number)
    assert len(await claim(led)) == 1
    assert (await led.do(looking.card, led.owner, number)).report.digest == 1, "it waits for the next Friday"


async def test_a_crash_while_paused_resumes_nothing(led):
    number = (await draft(led)).announcement.id
    await led.do(sending.confirm, led.owner, number, 1)
    assert len(await claim(led)) == 1
    await led.do(sending.pause, led.owner, number)
    await led.do(delivery.recover)
    assert await claim(led) == []
    await led.do(sending.resume, led.owner, number)
    assert len(await claim(led)) == 1


async def test_too_many_errors_among_the_first_hundred_stop_it(led):
    await crowd(led, 99)
    number = (await draft(led)).announcement.id
    await led.do(sending.confirm, led.owner, number, 100)
    jobs = await claim(led)
    await claim(
        led, *(sent(job) for job in jobs[:50]), *(Refused(job, "Bad Request: x") for job in jobs[50:55]), count=0
    )
    assert (await led.ask(looking.card, led.owner, number)).announcement.state is State.SENDING
    await claim(led, Refused(jobs[55], "Bad Request: x"), count=0)
    seen = await led.ask(looking.card, led.owner, number)
    assert (seen.announcement.state, seen.announcement.paused_by) == (State.PAUSED, PausedBy.ERRORS)
    assert seen.report.failures == [(Why.OTHER, 6)]
    await led.do(sending.resume, led.owner, number)
    await claim(led, Refused(jobs[56], "Bad Request: x"), count=0)
    assert (await led.ask(looking.card, led.owner, number)).announcement.state is State.SENDING


async def test_errors_are_counted_by_kind_the_most_frequent_first(led):
    await crowd(led, 9)
    number = (await draft(led)).announcement.id
    await led.do(sending.confirm, led.owner, number, 10)
    jobs = await claim(led)
    too_long = [Refused(jobs[n], f"Bad Request: {what} is too long") for n, what in enumerate(["message", "caption"])]
    broken = [Nothing(job, f"ValueError: {n}") for n, job in enumerate(jobs[2:5])]
    await claim(led, *too_long, *broken, *(sent(job) for job in jobs[5:]), count=0)
    seen = await led.ask(looking.card, led.owner, number)
    assert seen.report.failures == [(Why.FAULT, 3), (Why.LONG, 2)]
    assert seen.report.failed == 5


async def test_people_who_blocked_the_bot_are_no_errors(led):
    await crowd(led, 50)
    number = (await draft(led)).announcement.id
    await led.do(sending.confirm, led.owner, number, 51)
    jobs = await claim(led)
    await claim(led, *(Unreachable(job, "Forbidden: bot was blocked by the user") for job in jobs[:30]), count=0)
    seen = await led.ask(looking.card, led.owner, number)
    assert (seen.announcement.state, seen.report.blocked) == (State.SENDING, 30)


async def test_report_repeat_and_the_end(led):
    anna = await led.member("Анна", listed=False)
    boris = await led.member("Борис", listed=False)
    number = (await draft(led)).announcement.id
    await led.refuses("error-announcement-no-taps", drafting.repeat, led.owner, number)
    await led.do(drafting.add_button, led.owner, number, LinkButton("Записаться", payload="event_1"))
    await led.do(sending.confirm, led.owner, number, 3)
    await claim(led, *(sent(job, 10 + n) for n, job in enumerate(await claim(led))), count=0)
    await led.do(sending.finish_sent)
    await led.do(sending.tap, anna, number, 0)
    await led.do(sending.tap, anna, number, 0)
    await led.do(notices.mute, boris, "announcements", number)
    seen = await led.ask(looking.card, led.owner, number)
    figures = seen.report
    assert (seen.announcement.state, figures.delivered, figures.tapped, figures.muted_after) == (State.DONE, 3, 1, 1)
    rows = await led.ask(looking.recipients, led.owner, number)
    assert {row["name"]: bool(row["tapped_at"]) for row in rows} == {
        "Анна": True,
        "Борис": False,
        "Лебедева Ольга": False,
    }
    again = await led.do(drafting.repeat, led.owner, number)
    assert (again.count, list(again.sample)) == (1, ["Лебедева Ольга"]), "not Anna who pressed, not Boris who muted"


async def test_an_edit_reaches_the_unsent_and_is_in_the_audit(led):
    number = (await draft(led)).announcement.id
    await led.do(drafting.set_timing, led.owner, number, Timing.AT, NOON + 3600)
    await led.do(sending.confirm, led.owner, number, 1)
    await led.do(drafting.set_text, led.owner, number, "ru", "Иначе", "Иначе")
    (row,) = await led.rows("SELECT before, after FROM audit WHERE action = 'announcement.edit'")
    assert row == {"before": "Всем", "after": "Иначе"}
    await led.do(sending.cancel, led.owner, number)
    await led.refuses("error-announcement-state", drafting.set_text, led.owner, number, "ru", "x", "x")


async def test_the_history_is_searched_in_all_languages(led):
    number = (await draft(led)).announcement.id
    await led.do(drafting.set_text, led.owner, number, "en", "<i>Olympiad</i> Ёлка", "Olympiad Ёлка")
    for words, found in (("ОЛИМП", 0), ("olymp", 1), ("ёлка", 1), ("всем", 1), ("%", 0), ("", 1)):
        assert (await led.ask(looking.history, led.owner, words)).total == found, words


async def test_a_channel_is_linked_by_an_organizer_only(led):
    anna = await led.member("Анна", listed=False)
    stranger = (await led.person(anna)).telegram_id
    owner = (await led.person(led.owner)).telegram_id
    assert not await led.do(chats.joined, stranger, -5, "Чужая", "group")
    assert not await led.do(chats.joined, 999_999, -6, "Совсем чужая", "group")
    assert await led.do(chats.joined, owner, -7, "Канал сети", "channel")
    assert [chat.title for chat in await led.ask(chats.linked, led.owner)] == ["Канал сети"]
    number = (await draft(led)).announcement.id
    await led.do(drafting.toggle_chat, led.owner, number, -7)
    await led.refuses("error-chat-gone", drafting.toggle_chat, led.owner, number, -5)
    await led.do(sending.confirm, led.owner, number, 2)
    found = await led.do(delivery.turn_over, [], [Wish(tuple(Lane), 10)], frozenset())
    (post,) = [job for job in found.jobs[0] if job.member is None]
    assert post.telegram_id == -7
    await led.do(delivery.turn_over, [Unreachable(post, "Forbidden: bot was kicked")], [], frozenset())
    assert await led.ask(chats.linked, led.owner) == []
