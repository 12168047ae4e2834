"""What goes out now, what waits, what is never said: the sender's use cases on a real database."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.base.members import Status
from domain.base.notices import WEEK, Category, Mode, QuietHours
from domain.base.outbox import Kind, Lane, Reason, State
from domain.base.refusals import Why, why
from services.areas import AREAS
from services.base import outbox
from services.base.areas import Area, Areas, Refusable
from services.people import joining
from services.voice import delivery, notices
from services.voice.delivery import Moved, Nothing, NotYet, Refused, Sent, Trouble, Unreachable, Wish
from storage.base import members
from tests.builders.states import put

ALL = Wish((Lane.PERSONAL, Lane.ANNOUNCEMENT), 100)
KINDS = (
    Kind("t-answer", None, resend=True, urgent=True, merges=False),
    Kind("t-mine", Category.MINE, resend=True),
    Kind("t-reminder", Category.MINE, resend=False, merges=False),
    Kind("t-vote", Category.VOTES, resend=True, merges=False),
    Kind("t-secret", None, resend=False, urgent=True, secret_need=True),
    Kind("t-secret-digest", Category.VOTES, resend=False, secret_need=True),
    Kind("t-all", Category.ANNOUNCEMENTS, resend=True, merges=False, lane=Lane.ANNOUNCEMENT),
)
NOON = int(datetime(2026, 11, 18, 12, 0, tzinfo=ZoneInfo("Europe/Moscow")).timestamp())


@pytest.fixture(autouse=True)
def _kinds(led):
    led.units.areas = Areas((*AREAS.all, Area("tests", kinds=KINDS)))
    led.now = NOON


async def claim(led, *fates, wish=ALL, busy=()):
    found = await led.do(delivery.turn_over, fates, [wish], frozenset(busy))
    return found.jobs[0]


async def said(led, key):
    (row,) = await led.rows("SELECT * FROM outbox WHERE dedup_key = :key", key=key)
    return row


async def say(led, kind, to, key="k", **more):
    return await led.do(outbox.say, kind=kind, to=to, key=key, **more)


async def test_what_is_said_twice_is_sent_once(led):
    assert await say(led, "t-answer", led.owner)
    assert not await say(led, "t-answer", led.owner)
    (job,) = await claim(led)
    assert await claim(led) == []
    await claim(led, Sent(job, 77, frozenset({job.rows[0].id})))
    row = await said(led, "k")
    assert (row["state"], row["message_id"]) == (State.SENT, 77)
    assert not await say(led, "t-answer", led.owner)


async def test_a_use_case_that_fails_has_said_nothing(led):
    def fails(unit):
        outbox.say(unit, kind="t-answer", to=led.owner, key="k")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await led.do(fails)
    assert await led.rows("SELECT * FROM outbox") == []


async def test_personal_notices_pass_announcements_and_one_chat_has_one_at_a_time(led):
    anna = await led.member("Анна", listed=False)
    await say(led, "t-all", led.owner, "a1")
    await say(led, "t-all", anna, "a2")
    await say(led, "t-answer", anna, "p1")
    await say(led, "t-answer", anna, "p2")
    jobs = await claim(led, wish=Wish((Lane.PERSONAL, Lane.ANNOUNCEMENT), 2))
    assert [job.rows[0].kind for job in jobs] == ["t-answer", "t-all"]
    assert await claim(led, busy={anna, led.owner}) == []
    (job,) = await claim(led)
    assert job.rows[0].kind == "t-answer"


async def test_several_things_of_one_moment_are_one_message(led):
    for n in range(12):
        await say(led, "t-mine", led.owner, f"k{n}", urgent=True)
    await say(led, "t-reminder", led.owner, "alone", urgent=True)
    (job,) = await claim(led)
    assert len(job.rows) == delivery.TOLD_TOGETHER
    (rest,) = await claim(led)
    assert [row.kind for row in rest.rows] == ["t-mine", "t-mine"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"reachable": 0}, Reason.UNREACHABLE),
        ({"paused_until": NOON + 1}, Reason.PAUSED),
    ],
)
async def test_who_cannot_or_will_not_be_reached(led, change, reason):
    await led.database.write(lambda db: members.update(db, led.owner, **change))
    await say(led, "t-mine", led.owner)
    assert await claim(led) == []
    row = await said(led, "k")
    assert (row["state"], row["error"]) == (State.DROPPED, reason)


async def test_who_left_hears_nothing_and_who_is_refused_hears_that(led):
    anna = await led.member("Анна", listed=False)
    await say(led, "t-mine", anna, "mine")
    await say(led, "t-answer", anna, "answer")
    await led.database.write(lambda db: put(db, members.STATUS, anna, Status.GUEST))
    assert [job.rows[0].kind for job in await claim(led)] == ["t-answer"]
    assert (await said(led, "mine"))["error"] == Reason.AWAY


async def test_left_and_erased_in_the_middle(led):
    anna = await led.member("Анна", listed=False)
    await say(led, "t-answer", anna)
    (job,) = await claim(led)
    await led.do(joining.leave, anna)
    await say(led, "t-answer", anna, "later")
    assert await claim(led, NotYet(job)) == []
    assert (await said(led, "k"))["error"] == Reason.AWAY
    await led.database.write(lambda db: db.execute("DELETE FROM outbox WHERE member_id = ?", (anna,)))
    await claim(led, Sent(job, 5, frozenset({job.rows[0].id})))
    assert await led.rows("SELECT * FROM outbox WHERE member_id = :m", m=anna) == []


async def test_quiet_hours_then_morning(led):
    led.now = NOON + 10 * 3600
    await say(led, "t-mine", led.owner)
    await say(led, "t-mine", led.owner, "urgent", urgent=True)
    (job,) = await claim(led)
    assert [row.urgent for row in job.rows] == [True]
    led.now = NOON + 20 * 3600 - 1
    assert await claim(led) == []
    led.now += 1
    assert len(await claim(led)) == 1


async def test_the_morning_is_the_readers_whatever_the_clocks_do(led):
    """Berlin puts its clocks back in the night of 25 October 2026; Moscow doesn't."""
    await led.database.write(lambda db: members.update(db, led.owner, zone="Europe/Berlin"))
    led.now = int(datetime(2026, 10, 24, 23, 0, tzinfo=ZoneInfo("Europe/Berlin")).timestamp())
    await say(led, "t-mine", led.owner)
    assert await claim(led) == []
    morning = (await said(led, "k"))["due_at"]
    assert morning - led.now == 10 * 3600
    assert datetime.fromtimestamp(morning, ZoneInfo("Europe/Berlin")).hour == 8


async def test_own_quiet_hours_and_none(led):
    led.now = NOON + 10 * 3600
    await led.do(notices.set_quiet, led.owner, None)
    await say(led, "t-mine", led.owner)
    assert len(await claim(led)) == 1
    await led.do(notices.set_quiet, led.owner, QuietHours(22 * 60, 23 * 60))
    await say(led, "t-mine", led.owner, "k2")
    assert await claim(led) == []
    assert (await said(led, "k2"))["due_at"] == led.now + 3600


async def test_the_fourth_of_a_week_goes_into_the_digest_and_friday_tells_it(led):
    for n in range(4):
        await say(led, "t-vote", led.owner, f"v{n}")
        for job in await claim(led):
            await claim(led, Sent(job, 100 + n, frozenset({job.rows[0].id})))
    assert [(await said(led, f"v{n}"))["state"] for n in range(4)] == ["sent", "sent", "sent", "digest"]
    friday = datetime(2026, 11, 20, 16, 0, tzinfo=ZoneInfo("Europe/Moscow"))
    led.now = int(friday.timestamp())
    (digest,) = await claim(led)
    assert digest.rows[0].kind == "digest"
    assert [row.kind for row in digest.digest] == ["t-vote"]
    told = frozenset({digest.rows[0].id, digest.digest[0].id})
    await claim(led, Sent(digest, 200, told))
    assert (await said(led, "v3"))["state"] == State.SENT
    led.now += WEEK
    assert await claim(led) == [], "an empty week is silent"


async def test_the_digest_is_switched_off_with_what_waits_for_it(led):
    await led.do(notices.set_mode, led.owner, Category.VOTES, Mode.DIGEST)
    await say(led, "t-vote", led.owner)
    assert await claim(led) == []
    await led.do(notices.set_mode, led.owner, Category.DIGEST, Mode.OFF)
    assert (await said(led, "k"))["error"] == Reason.OFF
    chosen = await led.do(notices.set_mode, led.owner, Category.MINE, Mode.DIGEST)
    assert chosen.mode(Category.DIGEST) is Mode.NOW, "whoever puts something into it wants it"


async def test_blocked_everything_waiting_is_settled_and_back_comes_silently(led):
    await say(led, "t-answer", led.owner, "first")
    await say(led, "t-answer", led.owner, "second", due_at=NOON + 3600)
    (job,) = await claim(led)
    await claim(led, Unreachable(job, "Forbidden: bot was blocked by the user"))
    assert not (await led.person(led.owner)).reachable
    assert [(await said(led, key))["error"] for key in ("first", "second")] == [Reason.UNREACHABLE] * 2


async def test_trouble_is_tried_again_until_it_expires(led):
    await say(led, "t-answer", led.owner, expires_at=NOON + 60)
    attempts = 0
    while (await said(led, "k"))["state"] == State.DUE:
        led.now = max(led.now, (await said(led, "k"))["due_at"])
        (job,) = await claim(led)
        await claim(led, Trouble(job, "Bad Gateway"))
        attempts += 1
    row = await said(led, "k")
    assert (row["state"], row["error"]) == (State.FAILED, "trouble: Bad Gateway")
    assert why(row["error"]) is Why.TROUBLE
    assert 3 <= attempts <= 6
    assert led.now < NOON + 60


async def test_a_reminder_past_its_sense_is_not_sent(led):
    await say(led, "t-reminder", led.owner, expires_at=NOON + 600)
    led.now = NOON + 600
    assert await claim(led) == []
    assert (await said(led, "k"))["error"] == Reason.EXPIRED


async def test_refused_and_nothing_to_say(led):
    await say(led, "t-answer", led.owner, "refused")
    (job,) = await claim(led)
    await claim(led, Refused(job, "Bad Request: message is too long"))
    await say(led, "t-answer", led.owner, "gone")
    (job,) = await claim(led)
    await claim(led, Nothing(job))
    assert (await said(led, "refused"))["error"] == "Bad Request: message is too long"
    assert (await said(led, "gone"))["error"] == Reason.GONE


async def test_after_a_crash_each_kind_is_treated_as_the_table_says(led):
    anna = await led.member("Анна", listed=False)
    await say(led, "t-answer", led.owner, "place")
    await say(led, "t-reminder", anna, "reminder", urgent=True)
    assert len(await claim(led)) == 2
    assert await led.do(delivery.recover) == {"resent": 1, "dropped": 1}
    assert [job.rows[0].kind for job in await claim(led)] == ["t-answer"]
    assert (await said(led, "reminder"))["error"] == Reason.CRASH


async def test_withdrawn_the_key_is_free_again(led):
    await say(led, "t-reminder", led.owner, "event:1:reminder:1h", due_at=NOON + 10)
    await say(led, "t-reminder", led.owner, "event:17:reminder:1h", due_at=NOON + 10)
    assert await led.do(outbox.withdraw, "event:1:") == 1
    assert await say(led, "t-reminder", led.owner, "event:1:reminder:1h", due_at=NOON + 20)


@pytest.mark.parametrize("fate", [NotYet, lambda job: Trouble(job, "Bad Gateway")])
async def test_what_was_stopped_in_the_senders_hands_is_not_tried_again(led, fate):
    for n in range(2):
        await say(led, "t-answer", led.owner, key=f"k:{n}")
    (job,) = await claim(led)
    assert await led.do(outbox.stop, "k:") == 2
    assert await claim(led, fate(job)) == []
    led.now += WEEK
    assert await claim(led) == []


@pytest.mark.parametrize(("is_stopped", "instead"), [(False, ["k:instead"]), (True, [])])
async def test_of_what_is_refused_something_else_is_said_unless_it_was_stopped(led, is_stopped, instead):
    def other(unit, row):
        outbox.say(unit, kind="t-answer", to=row.member_id, key="k:instead")

    refusable = (Refusable("t-reminder", other),)
    led.units.areas = Areas((*AREAS.all, Area("tests", kinds=KINDS, refusable=refusable)))
    await say(led, "t-reminder", led.owner, key="k:1")
    (job,) = await claim(led)
    if is_stopped:
        await led.do(outbox.stop, "k:")
    await claim(led, Refused(job, "Bad Request: MEDIA_EMPTY"), wish=Wish((Lane.PERSONAL,), 0))
    assert [row["dedup_key"] for row in await led.rows("SELECT * FROM outbox WHERE state = 'due'")] == instead


async def test_a_group_that_became_a_supergroup_is_found_again(led):
    await led.do(outbox.say, kind="announcement-post", chat=-5, key="post", payload={"announcement": 1})
    (job,) = await claim(led)
    await claim(led, Moved(job, -100500), wish=Wish((), 0))
    (again,) = await claim(led)
    assert again.telegram_id == -100500


async def test_what_was_said_long_ago_is_cleared_away(led):
    """But neither what may still be asked for, nor what waits, nor what an announcement's report counts."""
    await say(led, "t-answer", led.owner, "old")
    await say(led, "t-reminder", led.owner, "makes sense for long", expires_at=led.now + 2 * outbox.KEPT)
    for job in await claim(led):
        await claim(led, Sent(job, 1, frozenset(row.id for row in job.rows)))
    await say(led, "t-mine", led.owner, "waits", due_at=led.now + 3 * outbox.KEPT)
    await say(led, "t-all", led.owner, "announced", announcement_id=1)
    settled = "UPDATE outbox SET state = 'sent', settled_at = due_at WHERE dedup_key = 'announced'"
    await led.database.write(lambda db: db.execute(settled))

    led.now += outbox.KEPT - 1
    await led.do(outbox.clear)
    assert (await said(led, "old"))["state"] == State.SENT
    led.now += 2
    await led.do(outbox.clear)
    keys = {row["dedup_key"] for row in await led.rows("SELECT dedup_key FROM outbox WHERE kind LIKE 't-%'")}
    assert keys == {"makes sense for long", "waits", "announced"}


FATES = (
    Nothing,
    lambda job: Nothing(job, "a renderer failed"),
    lambda job: Sent(job, 77, frozenset({job.rows[0].id})),
    lambda job: Refused(job, "Bad Request: message is too long"),
    lambda job: Unreachable(job, "Forbidden: bot was blocked by the user"),
    NotYet,
    lambda job: Trouble(job, "Bad Gateway"),
)
"""All that can become of a reminder: the first of somebody who didn't need it."""


async def test_no_row_tells_who_needed_a_reminder_whose_need_is_secret(led):
    """Whoever hasn't voted yet needed it."""
    people = [await led.member(f"Участник {n}", listed=False) for n in range(len(FATES))]
    for person in people:
        await say(led, "t-secret", person, key=f"vote:1:{person}")

    async def rows():
        found = await led.rows("SELECT * FROM outbox ORDER BY id")
        return [{name: of for name, of in row.items() if name not in {"id", "dedup_key", "member_id"}} for row in found]

    async def reached():
        return await led.rows("SELECT id, reachable, seen_at FROM members")

    before = await reached()
    jobs = await claim(led)
    assert [job.rows[0].member_id for job in jobs] == people
    while_in_hand = await rows()
    led.now += 1
    await claim(led, *(fate(job) for fate, job in zip(FATES, jobs, strict=True)))
    after = await rows()
    assert while_in_hand == after, "nothing that happens to one is noted"
    assert all(row == after[0] for row in after)
    assert (after[0]["state"], after[0]["settled_at"], after[0]["message_id"]) == (State.SENT, NOON, None)
    assert await reached() == before
    await led.do(delivery.recover)
    assert await rows() == after
    assert await claim(led) == []


async def test_a_secret_need_is_told_together_with_nothing_else_and_in_no_digest(led):
    member = await led.member("Анна", listed=False)
    await say(led, "t-secret", member, key="a")
    await say(led, "t-secret", member, key="b")
    await say(led, "t-mine", member, key="c")
    (job,) = await claim(led)
    assert [row.kind for row in job.rows] == ["t-secret", "t-secret"]
    (job,) = await claim(led)
    assert [row.kind for row in job.rows] == ["t-mine"]
    await led.do(notices.set_mode, member, Category.VOTES, Mode.DIGEST)
    await say(led, "t-secret-digest", member, key="d")
    assert await claim(led) == []
    assert (await said(led, "d"))["state"] == State.DROPPED
    assert await led.rows("SELECT 1 FROM outbox WHERE kind = 'digest'") == []
