"""Export, withdrawal, erasure and return, against a real database and its files on disk."""

from __future__ import annotations

import asyncio
import io
import json
import random
import zipfile

import pytest
from aiogram.fsm.storage.base import StorageKey

from domain.base.consents import Purpose, Standing
from domain.base.errors import DomainError
from domain.base.members import Status
from domain.base.roles import Role
from domain.people.admission import Admission
from domain.people.privacy import GRACE
from handlers.privacy import archive
from locales.texts import Texts
from services.base import outbox
from services.base.areas import Areas
from services.people import applications, consents, contacts, invitations, joining, roles
from services.people.directory import search
from services.privacy import privacy
from tests.builders.led import DAY
from tests.services.people.test_joining import applicant

NAME = "Зинаида Ксенофонтовна Приметная"
TELEGRAM = 7_777_777_001
MARKS = [
    "Приметная", "Лицей Заметный", "люблю-гербарии", "хочу обменяться наблюдениями", "черновик-тайный",
    "прощальное-слово", str(TELEGRAM),
]  # fmt: skip


async def person_with_everything(led) -> int:
    """Somebody who has left a trace in every corner."""
    led._telegram_id = TELEGRAM - 1
    person = await led.member(NAME, school="Лицей Заметный", intro="люблю-гербарии", subjects=["biology"])
    led._telegram_id = 2000
    boris = await led.member("Борис")
    await led.do(contacts.ask, person, boris, "хочу обменяться наблюдениями", "primetnaya")
    await led.do(roles.grant, led.owner, person, Role.LEADER)
    await led.do(invitations.create, person, days=30, uses=10)
    await led.do(lambda unit: outbox.say(unit, kind="role", to=person, key="x", payload={"by": 1}))
    await led.do(joining.leave, person, "прощальное-слово")
    await led.do(joining.come_back, person)
    await led.conversations.set_data(
        key_of(TELEGRAM),
        {
            "form": {
                "name": "about", "run": 1, "step": "intro", "context": {}, "editing": False, "since": led.now,
                "answers": {"intro": {"value": "черновик-тайный", "label": None}, "school": None},
            }
        },
    )  # fmt: skip
    return person


def key_of(telegram_id: int) -> StorageKey:
    return StorageKey(bot_id=42, chat_id=telegram_id, user_id=telegram_id)


def traces(led) -> list[str]:
    """Marks found in the bytes of the database, its log, and everything that lies beside it."""
    folder = led.database.path.parent
    content = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    found = [mark for mark in MARKS if mark.encode() in content]
    # SQLite keeps integers big-endian in as few bytes as they need.
    if TELEGRAM.to_bytes(6, "big") in content or TELEGRAM.to_bytes(8, "big") in content:
        found.append("telegram id")
    return found


# -- export ----------------------------------------------------------------------------------------


def packed(language="ru", held=None):
    t = Texts(language, "Europe/Moscow", 0)
    return lambda data: archive.build(t, "Сеть", data, held or {})[1]


async def exported(led, person, language="ru"):
    """(JSON, the readable page) of the archive."""
    content = await led.units.report(privacy.export, person, packed(language))
    with zipfile.ZipFile(io.BytesIO(content)) as files:
        texts = {name.rpartition(".")[2]: files.read(name).decode() for name in files.namelist()}
    return json.loads(texts["json"]), texts["html"]


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_the_export_has_everything_of_mine(led, language):
    data, page = await exported(led, await person_with_everything(led), language)
    for mark in [NAME, "Лицей Заметный", "люблю-гербарии", "хочу обменяться", "черновик-тайный", "прощальное-слово"]:
        assert mark in page, mark
        assert mark in json.dumps(data, ensure_ascii=False), mark
    assert data["member"][0]["telegram_id"] == TELEGRAM
    assert [r["role"] for r in data["roles"]] == ["leader"]
    assert {c["purpose"] for c in data["consents"]} == {"membership", "directory"}
    assert data["consents"][0]["when"] == "2026-11-18T11:06:40Z"


async def test_other_people_are_numbers_in_it(led):
    data, page = await exported(led, await person_with_everything(led))
    everything = page + json.dumps(data, ensure_ascii=False)
    assert "Борис" not in everything
    assert "Лебедева" not in everything
    assert "собеседник 1" in everything


async def test_what_others_wrote_to_me_is_theirs(led):
    await person_with_everything(led)
    [boris] = await led.rows("SELECT id FROM members WHERE name = 'Борис'")
    data, page = await exported(led, boris["id"])
    assert data["contacts"][0]["asked_by_me"] is False
    assert "хочу обменяться" not in page + json.dumps(data, ensure_ascii=False)


async def test_the_readable_page_is_escaped(led):
    _, page = await exported(led, await led.member("<script>Анна</script> & Ко"))
    assert "<script>" not in page
    assert "&lt;script&gt;Анна" in page


async def test_progress_is_told_from_the_thread(led):
    seen: list[tuple[int, int]] = []
    person = await led.member("Анна")
    await led.units.report(privacy.export, person, lambda data: None, lambda *step: seen.append(step))
    assert seen[-1][0] == seen[-1][1] == len(seen)


# -- erasing ---------------------------------------------------------------------------------------


async def test_erased_leaves_no_trace_on_disk(led):
    person = await person_with_everything(led)
    assert set(traces(led)) >= set(MARKS) - {str(TELEGRAM)}, "the marks must be findable at first"
    await led.do(privacy.erase_now, person)
    assert traces(led) == []
    row = (await led.rows("SELECT * FROM members WHERE id = :m", m=person))[0]
    assert (row["status"], row["telegram_id"], row["name"], row["zone"]) == ("erased", None, None, None)


async def test_neither_do_rows_that_moved_between_pages(led):
    """Rows move as a table grows, and leave copies behind that deleting doesn't reach."""
    people = [await led.member(f"Участник {n:03}", listed=False) for n in range(60)]
    rng = random.Random(4)

    def live(db):
        for _ in range(3000):
            n, field = rng.randrange(60), f"note{rng.randrange(9)}"
            row = (people[n], field, f'"приметная-{n:03} {"ы" * rng.randrange(450)}"')
            db.execute("INSERT OR REPLACE INTO profile_fields VALUES (?, ?, ?, 'members')", row)

    await led.database.write(live)
    for person in people[:40]:
        await led.do(privacy.erase_now, person)
    assert left_of(led) > set(range(40, 60)), "this is what the rewrite is for"
    await privacy.erase_due(led.units)
    assert left_of(led) == set(range(40, 60))


def left_of(led) -> set[int]:
    content = b"".join(file.read_bytes() for file in led.database.path.parent.iterdir())
    return {n for n in range(60) if f"приметная-{n:03}".encode() in content}


async def test_a_large_file_is_rewritten_at_night(led, monkeypatch):
    monkeypatch.setattr(privacy, "REWRITTEN_AT_ONCE", 0)
    rewritten = []
    monkeypatch.setattr(type(led.database), "rewrite", lambda database: rewritten.append(led.now) or asyncio.sleep(0))
    await led.do(privacy.erase_now, await led.member("Анна"))
    noon = led.now - led.now % DAY + 9 * 3600  # 12:00 in Moscow
    for hours in range(24):
        led.now = noon + hours * 3600
        await privacy.erase_due(led.units)
    assert rewritten == [noon + 14 * 3600], "once, at 02:00"


async def test_a_long_report_doesnt_stop_the_erasure_only_its_last_step(led):
    person = await person_with_everything(led)
    going, done = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(db):
        db.execute("SELECT count(*) FROM members").fetchone()
        loop.call_soon_threadsafe(going.set)
        asyncio.run_coroutine_threadsafe(done.wait(), loop).result()

    reading = asyncio.create_task(led.database.report(slow))
    await going.wait()
    await asyncio.wait_for(led.do(privacy.erase_now, person), 2)
    assert led.database.scrub_due
    done.set()
    await reading
    await privacy.erase_due(led.units)
    assert not led.database.scrub_due
    assert traces(led) == []


async def test_memory_forgets_the_conversation_too(led):
    person = await person_with_everything(led)
    assert await led.conversations.get_data(key_of(TELEGRAM))
    await led.do(privacy.erase_now, person)
    assert await led.conversations.get_data(key_of(TELEGRAM)) == {}


async def test_what_stays_stays_without_the_person(led):
    person = await person_with_everything(led)
    before = await led.rows("SELECT id, at, actor_id, action, subject FROM audit")
    await led.do(privacy.erase_now, person)
    after = await led.rows("SELECT id, at, actor_id, action, subject FROM audit")
    assert after[: len(before)] == before
    blackened = await led.rows("SELECT before, after, why FROM audit WHERE subject = :s", s=f"member:{person}")
    assert {value for row in blackened for value in row.values()} <= {None, "■"}
    kept = await led.rows("SELECT purpose, version, sha256 FROM consents WHERE member_id = :m", m=person)
    assert {row["purpose"] for row in kept} == {"membership", "directory"}


async def test_the_link_of_an_erased_person_admits_nobody(led):
    person = await person_with_everything(led)
    [link] = await led.rows("SELECT code FROM invitations WHERE created_by = :m", m=person)
    await led.do(privacy.erase_now, person)
    from services.base import members

    stranger = (await led.do(members.meet, 700, "ru")).id
    assert (await led.do(joining.come_by_invitation, stranger, link["code"])).fault == "gone"


async def test_the_same_person_may_begin_anew(led):
    old = await person_with_everything(led)
    await led.do(privacy.erase_now, old)
    led._telegram_id = TELEGRAM - 1
    new = await led.member(NAME)
    assert new != old
    assert (await led.person(new)).roles == set()


# -- the grace -------------------------------------------------------------------------------------


async def test_within_the_grace_one_tap_brings_everything_back(led):
    person = await person_with_everything(led)
    await led.do(roles.grant, led.owner, person, Role.LEADER)
    boris = (await led.rows("SELECT id FROM members WHERE name = 'Борис'"))[0]["id"]
    assert NAME in [card.name for card in (await led.ask(search, boris, "гербарии")).page.items]
    asked = await led.do(privacy.ask_erasure, person)
    assert (asked.status, asked.erase_at) == (Status.ERASING, led.now + GRACE)
    assert NAME not in [card.name for card in (await led.ask(search, boris, "гербарии")).page.items]
    led.now += GRACE - 1
    assert await privacy.erase_due(led.units) == []
    back = (await led.do(privacy.come_back, person)).member
    assert (back.status, back.name, back.erase_at, back.roles) == (Status.MEMBER, NAME, None, {Role.LEADER})
    led.now += DAY
    assert await privacy.erase_due(led.units) == []


async def test_after_the_grace_the_tick_erases(led):
    person = await person_with_everything(led)
    await led.do(privacy.ask_erasure, person)
    led.now += DAY
    assert (await led.do(privacy.ask_erasure, person)).erase_at == led.now - DAY + GRACE  # asking again adds nothing
    led.now += GRACE
    assert await privacy.erase_due(led.units) == [person]
    assert await privacy.erase_due(led.units) == []
    assert traces(led) == []


async def test_an_erasure_that_fails_doesnt_keep_the_others(led, monkeypatch, caplog):
    people = [await led.member(name) for name in ("Первая", "Вторая")]
    for person in people:
        await led.do(privacy.ask_erasure, person)
    led.now += GRACE
    erase = Areas.erase

    def failing(areas, unit, member_id, *, takes):
        if member_id == people[0]:
            raise RuntimeError("a fault")
        erase(areas, unit, member_id, takes=takes)

    monkeypatch.setattr(Areas, "erase", failing)
    assert await privacy.erase_due(led.units) == [people[1]]
    assert "erasure failed" in caplog.text
    monkeypatch.undo()
    assert await privacy.erase_due(led.units) == [people[0]]


async def test_an_applicant_who_asks_takes_the_application_back(led):
    person, application = await applicant(led)
    await led.do(privacy.ask_erasure, person)
    await led.refuses("error-application-withdrawn", applications.decide, led.owner, application, "accepted")
    assert (await led.do(privacy.come_back, person)).member.status is Status.GUEST


async def test_a_guest_may_be_erased_too(led):
    from services.base import members

    guest = (await led.do(members.meet, TELEGRAM, "ru")).id
    await led.do(privacy.erase_now, guest)
    assert traces(led) == []


async def test_the_last_owner_hands_over_first(led):
    for use_case, args in ((privacy.ask_erasure, ()), (privacy.erase_now, ()), (privacy.withdraw, ("Отозвать",))):
        await led.refuses("error-last-owner", use_case, led.owner, *args)
    assert (await led.ask(consents.view, led.owner)).standing is Standing.CURRENT
    await led.do(roles.grant, led.owner, await led.member("Анна"), Role.OWNER)
    await led.do(privacy.erase_now, led.owner)


async def test_what_an_erasing_person_may_not(led):
    anna, boris = await led.member("Анна"), await led.member("Борис")
    await led.do(privacy.ask_erasure, anna)
    await led.refuses("error-return-first", contacts.ask, anna, boris, None, None)
    await led.refuses("error-person-gone", roles.grant, led.owner, anna, Role.LEADER)
    await led.refuses("error-state-changed", joining.leave, anna)


# -- withdrawing the consent -----------------------------------------------------------------------


async def test_withdrawing_stops_everything_and_returning_takes_the_consent_again(led):
    person = await person_with_everything(led)
    await led.do(privacy.withdraw, person, "Отозвать согласие и выйти")
    view = await led.ask(privacy.view, person)
    assert (view.member.status, view.standing, view.given) == (Status.ERASING, Standing.NONE, ())
    await led.refuses("error-consent-needed", privacy.come_back, person)
    await led.refuses("error-consent-changed", privacy.come_back, person, 9, "Даю согласие и возвращаюсь")
    back = (await led.do(privacy.come_back, person, 1, "Даю согласие и возвращаюсь")).member
    assert back.status is Status.MEMBER
    view = await led.ask(privacy.view, person)
    assert [consent.purpose for consent in view.given] == [Purpose.MEMBERSHIP]
    assert view.standing is Standing.CURRENT


async def test_every_answer_is_kept(led):
    anna = await led.member("Анна")
    await led.do(privacy.withdraw, anna, "Отозвать согласие и выйти")
    rows = await led.rows("SELECT purpose, given, button FROM consents WHERE member_id = :m ORDER BY id", m=anna)
    assert [(row["purpose"], row["given"]) for row in rows] == [
        ("membership", 1), ("directory", 1), ("membership", 0), ("directory", 0),
    ]  # fmt: skip


async def test_admission_by_approval_doesnt_stand_in_the_way_back(led):
    anna = await led.member("Анна")
    await led.do(joining.set_admission, led.owner, Admission.APPROVAL)
    await led.do(privacy.ask_erasure, anna)
    assert (await led.do(privacy.come_back, anna)).member.is_member


async def test_two_taps_at_once(led):
    anna = await led.member("Анна")
    outcomes = await asyncio.gather(
        led.do(privacy.erase_now, anna), led.do(privacy.erase_now, anna), return_exceptions=True
    )
    [refusal] = [o for o in outcomes if isinstance(o, DomainError)]
    assert refusal.key == "error-join-first"
