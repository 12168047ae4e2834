"""Files that are going to be shared are looked at: what is noted, what is tried again, what is given up."""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile

import pytest
from aiogram import Bot

from bot import looking as bot_looking
from bot.reading import apart
from bot.session import Session
from domain.materials.materials import FileKind, Item, Licence, MaterialForm
from services.materials import looking, parcels, personal_data, sharing, views
from services.materials.sharing import Draft
from simulator import LocalTelegram
from storage.materials import materials
from tests.builders import files
from tests.builders.small import SmallNetwork

TOKEN = "42:TEST-token_of-the_local-Telegram-000"


class Stand:
    """A network with its Telegram; somebody shares files in it."""

    def __init__(self, network: SmallNetwork, telegram: LocalTelegram, bot: Bot, author: int) -> None:
        self.network, self.telegram, self.bot, self.author = network, telegram, bot, author
        self.sent = 0

    def sent_file(self, content: bytes, name: str) -> Item:
        file = self.telegram.world.files.put(content, name, "", "document")
        return Item(kind=FileKind.DOCUMENT, file_id=file.id, unique_id=file.unique_id, name=name, size=len(content))

    async def draft(self, *items: Item, by: int | None = None) -> int:
        self.sent += 1
        author = by or self.author
        offered = await self.network.do(parcels.take, author, f"message:{self.sent}", items)
        said = Draft(
            parcel=offered.parcel.id,
            title="План урока о дробях",
            subject=None,
            grades=None,
            form=MaterialForm.LESSON,
            licence=Licence.BY,
        )
        return (await self.network.do(sharing.draft, author, said)).id

    async def look(self) -> int:
        return await bot_looking.look(self.network.units, self.bot)

    async def sight(self, material_id: int) -> looking.Sight:
        material = (await self.network.ask(views.own_card, self.author, material_id)).material
        return await self.network.ask(looking.sight, material)

    async def files(self, material_id: int):
        return (await self.network.ask(views.own_card, self.author, material_id)).files

    async def notices(self) -> list[str]:
        return await self.network.ask(lambda unit: [row["kind"] for row in unit.db.execute("SELECT kind FROM outbox")])


@pytest.fixture
async def stand(tmp_path):
    network = await SmallNetwork.open(tmp_path)
    async with LocalTelegram(TOKEN) as telegram, Bot(TOKEN, session=Session(telegram.url)) as bot:
        yield Stand(network, telegram, bot, await network.member("Анна Иванова"))
    await network.database.close()


async def test_what_is_inside_is_noted_with_the_hash(stand):
    content = files.docx("Иванова", "Петров", "Школа № 5")
    material = await stand.draft(stand.sent_file(content, "план.docx"))
    assert (await stand.sight(material)).is_awaited
    assert await stand.look() == 1
    sight = await stand.sight(material)
    ((item, look),) = sight.told
    assert (item.name, look.author, look.editor, look.company) == ("план.docx", "Иванова", "Петров", "Школа № 5")
    assert not sight.is_pending
    (file,) = await stand.files(material)
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert await stand.look() == 0
    assert await stand.notices() == []


async def test_a_program_under_another_name_is_put_out_and_its_author_is_told(stand):
    material = await stand.draft(
        stand.sent_file(b"MZ\x90\0" + b"\0" * 500, "план.pdf"), stand.sent_file(files.pdf(), "ответы.pdf")
    )
    await stand.look()
    assert [file.item.name for file in await stand.files(material)] == ["ответы.pdf"]
    (out,) = (await stand.sight(material)).outs
    assert (out.name, out.refusal.key) == ("план.pdf", "error-material-file-program")
    assert await stand.notices() == ["material-file-out"]


async def test_two_at_once_each_get_their_own(stand):
    contents = [files.pdf(f"Автор {n}") for n in range(4)]
    material = await stand.draft(*[stand.sent_file(one, f"{n}.pdf") for n, one in enumerate(contents)])
    assert await stand.look() == 4
    told = (await stand.sight(material)).told
    assert [(item.name, look.author) for item, look in told] == [(f"{n}.pdf", f"Автор {n}") for n in range(4)]


async def test_the_same_content_of_somebody_else_is_named(stand):
    content = files.pdf()
    first = await stand.draft(stand.sent_file(content, "мой.pdf"))
    await stand.look()
    second = await stand.draft(stand.sent_file(content + b"\n", "другой.pdf"), stand.sent_file(content, "тот же.pdf"))
    await stand.look()
    assert (await stand.sight(second)).alike == ()  # nobody else sees a draft
    await _published(stand, first)
    (alike,) = (await stand.sight(second)).alike
    assert alike.id == first


async def _published(stand, material: int) -> None:
    await stand.network.do(
        lambda unit: unit.db.execute("UPDATE materials SET state = 'published' WHERE id = ?", (material,))
    )


async def test_what_is_known_only_after_publishing_is_told(stand):
    material = await stand.draft(stand.sent_file(files.pdf("Иванова"), "план.pdf"))
    await _published(stand, material)
    await stand.look()
    assert await stand.notices() == ["material-file-says"]


async def test_nothing_to_say_of_a_published_file_is_not_told(stand):
    material = await stand.draft(stand.sent_file(files.pdf(), "план.pdf"))
    await _published(stand, material)
    await stand.look()
    assert await stand.notices() == []


async def test_publishing_waits_for_a_look_and_not_for_ever(stand):
    material = await stand.draft(stand.sent_file(files.pdf(), "план.pdf"))
    sight = await stand.sight(material)
    assert sight.is_awaited
    stand.network.now += looking.PATIENCE
    sight = await stand.sight(material)
    assert sight.is_pending
    assert not sight.is_awaited


async def test_what_telegram_doesnt_give_now_is_tried_again(stand):
    material = await stand.draft(stand.sent_file(files.pdf("Иванова"), "план.pdf"))
    stand.telegram.faults.add("getFile", 500)
    await stand.look()
    assert (await stand.sight(material)).is_pending
    assert await stand.look() == 0
    stand.network.now += looking.PAUSES[0]
    await stand.look()
    assert (await stand.sight(material)).told


async def test_what_may_be_away_for_a_while_only_is_tried_again(stand):
    material = await stand.draft(stand.sent_file(files.pdf(), "план.pdf"))
    stand.telegram.faults.add("getFile", 400, "Bad Request: wrong file_id or the file is temporarily unavailable")
    await stand.look()
    assert (await stand.sight(material)).is_pending


async def test_it_is_given_up_after_a_day(stand):
    material = await stand.draft(stand.sent_file(files.pdf(), "план.pdf"))
    for pause in (*looking.PAUSES, 0):
        stand.telegram.faults.add("getFile", 500)
        assert await stand.look() == 1
        stand.network.now += pause
    sight = await stand.sight(material)
    assert not sight.is_pending
    assert [item.name for item in sight.unread] == ["план.pdf"]


async def test_what_telegram_has_no_more_is_given_up_at_once(stand):
    material = await stand.draft(Item(kind=FileKind.DOCUMENT, file_id="BQACgone", unique_id="U1", name="a.pdf", size=5))
    await stand.look()
    assert [item.name for item in (await stand.sight(material)).unread] == ["a.pdf"]


async def test_a_full_disk_delays_and_counts_as_no_try(stand, monkeypatch):
    material = await stand.draft(stand.sent_file(files.pdf("Иванова") + b"\n" * 200_000, "план.pdf"))
    real = tempfile.TemporaryFile
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda: open("/dev/full", "w+b"))  # noqa: SIM115
    for _ in range(len(looking.PAUSES) + 2):
        assert await stand.look() == 1
        stand.network.now += looking.PAUSES[0]
    monkeypatch.setattr(tempfile, "TemporaryFile", real)
    await stand.look()
    assert (await stand.sight(material)).told


async def test_one_whose_reader_was_killed_is_tried_again(stand, monkeypatch):
    material = await stand.draft(stand.sent_file(files.pdf("Иванова"), "план.pdf"))
    with monkeypatch.context() as killed:
        killed.setattr(apart, "BEGIN", "import os; os.kill(os.getpid(), 9)")
        await stand.look()
    assert (await stand.sight(material)).is_pending
    stand.network.now += looking.PAUSES[0]
    await stand.look()
    assert (await stand.sight(material)).told


async def test_one_that_was_looked_at_before_is_known_at_once(stand):
    item = stand.sent_file(files.pdf("Иванова"), "план.pdf")
    await stand.draft(item)
    await stand.look()
    again = await stand.draft(item)
    assert (await stand.sight(again)).told
    assert await stand.look() == 0
    assert all(file.sha256 for file in await stand.files(again))


async def test_a_fault_of_the_database_leaves_it_to_be_looked_at(stand, monkeypatch):
    material = await stand.draft(stand.sent_file(files.pdf("Иванова"), "план.pdf"))

    def full(*args):
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as sick:
        sick.setattr(looking, "note", full)
        with pytest.raises(sqlite3.OperationalError):
            await stand.look()
    await stand.look()
    assert (await stand.sight(material)).told


async def test_what_was_seen_is_forgotten_when_it_was_told_long_ago(stand):
    published = await stand.draft(stand.sent_file(files.pdf("Иванова"), "план.pdf"))
    kept = await stand.draft(stand.sent_file(files.pdf("Петрова"), "другой.pdf"))
    await stand.look()
    await stand.network.do(
        lambda unit: unit.db.execute("UPDATE materials SET published_at = 1 WHERE id = ?", (published,))
    )
    assert not await stand.network.ask(looking.is_any_old)
    stand.network.now += looking.KEPT + 1
    assert await stand.network.ask(looking.is_any_old)
    await stand.network.do(looking.sweep)
    assert not (await stand.sight(published)).told
    assert (await stand.sight(kept)).told
    assert all(file.sha256 for file in await stand.files(published))
    assert not await stand.network.ask(looking.is_any_old)


async def test_looking_begins_with_the_first_question(stand):
    offered = await stand.network.do(parcels.take, stand.author, "message:1", (stand.sent_file(files.pdf(), "а.pdf"),))
    assert await stand.look() == 0, "nothing says yet that it will be shared"
    await stand.network.do(parcels.note_screen, stand.author, offered.parcel.id, None)
    assert await stand.look() == 1


async def test_a_late_part_of_an_album_is_looked_at_too(stand):
    first, late = stand.sent_file(files.pdf("1"), "1.pdf"), stand.sent_file(b"MZ\x90\0" + b"\0" * 99, "2.pdf")
    material = await stand.draft(first)
    await stand.look()
    await stand.network.do(parcels.take, stand.author, f"message:{stand.sent}", (late,))
    assert len(await stand.files(material)) == 2
    assert await stand.look() == 1
    assert [file.item.name for file in await stand.files(material)] == ["1.pdf"]


async def _kept(stand) -> list[tuple[str, int | None]]:
    sql = "SELECT unique_id, next_at FROM material_looks ORDER BY unique_id"
    return await stand.network.ask(lambda unit: [tuple(row) for row in unit.db.execute(sql)])


@pytest.mark.parametrize("forget", [personal_data.erase, personal_data.take_along])
async def test_whoever_is_erased_takes_along_what_was_seen_of_their_files(stand, forget):
    item = stand.sent_file(files.docx("Иванова"), "план.docx")
    await _published(stand, await stand.draft(item))
    await stand.draft(stand.sent_file(files.docx("Петрова"), "черновик.docx"))
    await stand.look()
    await stand.network.do(forget, stand.author)
    assert await _kept(stand) == []


async def test_what_somebody_else_shares_too_is_looked_at_for_them(stand):
    item = stand.sent_file(files.docx("Иванова"), "план.docx")
    other = await stand.network.member("Борис Фёдоров")
    await stand.draft(item)
    theirs = await stand.draft(item, by=other)
    await stand.network.do(personal_data.erase, stand.author)
    assert await stand.look() == 1
    file = await stand.network.ask(lambda unit: materials.files(unit.db, theirs, 1)[0])
    assert file.sha256
