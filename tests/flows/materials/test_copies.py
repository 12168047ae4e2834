"""Taking one's own materials along: the list as a table, the files as albums (PRODUCT §8)."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from services.materials import copies
from tests.builders import files
from tests.flows.materials.ways import PDF, PNG, shares


async def opens(person):
    await person.sends("/materials")
    await person.taps("Мои материалы")
    await person.taps("Забрать всё моё")


async def test_the_list_comes_as_a_table_and_the_files_as_albums(anna, boris):
    await shares(anna)
    await shares(anna, ("Ответы.pdf", files.pdf()), ("Карточки.pdf", files.pdf("c")), title="Карточки и ответы")
    await shares(anna, ("опыт.png", PNG), title="Опыт с маятником", licence="CC BY-SA")
    await boris.sends("Маятник")
    await boris.taps("Опыт с маятником")
    await boris.taps("Взять: 1 файл")
    await opens(anna)
    anna.sees("3 материала, 4 файла последних версий.")
    await anna.taps("Список (xlsx)")
    sheet = load_workbook(io.BytesIO(anna.files[-1].bytes)).active
    header, *rows = [[cell.value for cell in row] for row in sheet.rows]
    assert [row[header.index("Название")] for row in rows] == [
        "Дроби 20 задач",
        "Карточки и ответы",
        "Опыт с маятником",
    ]
    assert [row[header.index("Лицензия")] for row in rows] == ["CC BY", "CC BY", "CC BY-SA"]
    assert [row[header.index("Взяли")] for row in rows] == [0, 0, 1]
    assert "Ответы.pdf" in rows[1][header.index("Файлы и ссылки")]
    await anna.taps("‹ Назад")
    await anna.taps("Прислать файлы")
    anna.sees("Присылаем: 1 альбом")
    await anna.waits_for("Ваши материалы: 1 из 1")
    assert sorted(one.name for one in anna.files[-4:]) == sorted([PDF[0], "Карточки.pdf", "Ответы.pdf", "опыт.png"])


async def _many(person, count):
    """So many materials of a file each, as if the person had sent them."""
    await shares(person)
    await person.sends("/materials")
    await person.taps("Мои материалы")
    await person.taps("Загрузить много")
    for first in range(0, count, 10):
        await person.uploads(*((f"Контрольная работа {n}.pdf", files.pdf(str(n))) for n in range(first, first + 10)))
    for tap in ("Дальше: предмет, класс, лицензия", "К списку"):
        await person.taps(tap)
    await person.taps(next(one for one in person.buttons if one.startswith("Я автор, детей нет")))


async def test_what_has_not_been_sent_is_stopped_and_a_restart_stops_nothing(anna, network):
    await _many(anna, 20)
    network.may_refuse.add(429)
    network.telegram.faults.add("sendMediaGroup", 429, retry_after=30, times=9)
    await anna.sends("/materials")
    for tap in ("Ещё", "Мои материалы", "Ещё", "Забрать всё моё"):  # both lists are full
        await anna.taps(tap)
    await anna.taps("Прислать файлы")
    anna.sees("Присылаем: 3 альбома")
    await network.restart()
    await anna.taps("🔄 Сколько осталось?")
    anna.sees("⏳ Присылаем файлы")
    await anna.taps("Остановить")
    anna.sees("Остановлено")
    anna.does_not_see("⏳ Присылаем")


def _takes_in_hand(unit):
    """All albums are in the sender's hands at once; it works on none of them."""
    copies.send(unit, unit.db.execute("SELECT author_id FROM materials").fetchone()["author_id"])
    unit.db.execute("UPDATE outbox SET state = 'claimed' WHERE kind = 'material-copies'")


async def test_pressed_again_while_the_last_album_is_in_hand_it_sends_once(anna, network):
    await shares(anna)
    before = len(anna.files)
    await opens(anna)
    await network.app.units.do(_takes_in_hand)
    await anna.taps("Прислать файлы")
    assert "Файлы уже идут" in anna.alert
    anna.sees("⏳ Присылаем файлы")
    await network.app.units.do(lambda unit: unit.db.execute("UPDATE outbox SET state = 'due' WHERE state = 'claimed'"))
    await network.is_said()
    assert [one.name for one in anna.files[before:]] == [PDF[0]]


async def test_one_file_that_telegram_will_not_send_keeps_no_other(anna, network):
    """Of the album all others come by themselves, and which one it was is said."""
    named = [(f"Карточки {n}.pdf", files.pdf(str(n))) for n in range(3)]
    await shares(anna, *named, title="Карточки")
    network.may_refuse.add(400)
    words = 'Bad Request: failed to send message #2 with the error message "MEDIA_EMPTY"'
    network.telegram.faults.add("sendMediaGroup", 400, words)
    network.telegram.faults.add("sendDocument", 400, "Bad Request: wrong file identifier/HTTP URL specified")
    await opens(anna)
    await anna.taps("Прислать файлы")
    await anna.waits_for("Один файл Telegram прислать не смог: Карточки 0.pdf")
    await network.is_said()
    anna.sees("материал «Карточки»")
    assert sorted(one.name for one in anna.files[-2:]) == ["Карточки 1.pdf", "Карточки 2.pdf"]
    await anna.taps("Мои материалы")
    await anna.taps("Забрать всё моё")
    anna.does_not_see("⏳ Присылаем")


async def test_a_pause_among_files_that_go_by_themselves_sends_none_of_them_twice(anna, network):
    named = [(f"Карточки {n}.pdf", files.pdf(str(n))) for n in range(4)]
    await shares(anna, *named, title="Карточки")
    before = len(anna.files)
    network.may_refuse |= {400, 429}
    network.telegram.faults.add("sendMediaGroup", 400, "Bad Request: MEDIA_EMPTY")
    await opens(anna)
    network.telegram.faults.add("sendDocument", 429, retry_after=1, times=2)
    await anna.taps("Прислать файлы")
    await network.is_said()
    assert sorted(one.name for one in anna.files[before:]) == [name for name, _ in named]


async def test_one_file_that_telegram_will_not_send_keeps_no_colleague_from_the_others(anna, boris, network):
    await shares(anna, *((f"Карточки {n}.pdf", files.pdf(str(n))) for n in range(3)), title="Карточки")
    network.may_refuse.add(400)
    network.telegram.faults.add("sendMediaGroup", 400, "Bad Request: MEDIA_EMPTY")
    network.telegram.faults.add("sendDocument", 400, "Bad Request: wrong file identifier/HTTP URL specified")
    await boris.sends("Карточки")
    await boris.taps("Карточки")
    await boris.taps("Взять: 3 файла")
    assert sorted(one.name for one in boris.files) == ["Карточки 1.pdf", "Карточки 2.pdf"]
    boris.sees("Этого Telegram прислать не смог:")
    boris.sees("Карточки 0.pdf")
