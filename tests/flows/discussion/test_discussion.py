"""What people say under a card (PRODUCT §6)."""

from __future__ import annotations

from services.base.unit import Unit
from tests.flows.events.test_events import a_seminar, opens

LONG = ("Слово < дело 🎈 " * 300)[:3990].strip()


async def says(person, words, *, where=None):
    """From the card to a remark."""
    await opens(person)
    await person.taps(where or next(b for b in person.buttons if b.startswith("Обсу")))
    await person.taps("Написать")
    await person.sends(words)


def _many(unit: Unit, count: int) -> None:
    """So many remarks of the first who has written."""
    thread, author, at = unit.db.execute("SELECT thread_id, author_id, at FROM remarks").fetchone()
    for number in range(2, count + 1):
        unit.db.execute(
            "INSERT INTO remarks (thread_id, author_id, words, files, state, at) VALUES (?, ?, ?, '[]', 'shown', ?)",
            (thread, author, f"Реплика {number}. " + "слово " * 100, at),
        )


async def test_a_discussion_from_the_first_remark_to_an_answer(network):
    olga = await network.owner()
    anna, boris = await network.member("Анна Петрова"), await network.member("Борис Кац")
    await a_seminar(olga)

    await opens(anna)
    await anna.taps("Обсудить")
    anna.sees("Здесь пока тихо")
    anna.does_not_see("Номер открывает")
    await anna.taps("Написать")
    anna.sees("Что напишете?")
    await anna.sends("А где <b>парковка</b>?")
    anna.sees("Написано. Поправить можно 15 минут")
    anna.sees("1. Анна Петрова")
    anna.sees("А где <b>парковка</b>?")

    await opens(olga)
    await olga.taps("Обсуждение · 1")
    olga.sees("Номер открывает реплику")
    await olga.taps("1")
    await olga.taps("Ответить")
    await olga.sends("Во дворе")
    olga.sees("2. Ольга Владимировна Лебедева, ведёт")
    olga.sees("Анна Петрова: А где <b>парковка</b>?")
    answer = await anna.waits_for("отвечает вам в обсуждении: «Смысловое чтение»")
    assert "Во дворе" in answer.text
    await anna.taps("Ответить", on=answer)
    await anna.sends("Спасибо!")
    anna.sees("3. Анна Петрова")

    await opens(boris)
    await boris.taps("Обсуждение · 3")
    boris.sees("Спасибо!")
    await boris.taps("‹ Назад")
    boris.sees("Смысловое чтение")
    boris.does_not_see("Реплика")


async def test_several_remarks_are_one_notice_and_none_of_ones_own(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    await olga.sends("/settings")
    await olga.taps("Уведомления")
    await olga.taps(next(b for b in olga.buttons if b.startswith("Обсуждения")))
    for _ in range(3):  # from the digest by off to at once
        if any(b == "Обсуждения: сразу" for b in olga.buttons):
            break
        await olga.taps(next(b for b in olga.buttons if b.startswith("Обсуждения")))
    assert "Обсуждения: сразу" in olga.buttons
    for words in ("Первая", "Вторая"):
        await says(anna, words)
    await network.telegram.time.moves(minutes=5)
    notice = await olga.waits_for("2 новые реплики: Смысловое чтение")
    assert "Первая" in notice.text
    assert "Вторая" in notice.text
    assert not [m for m in anna.from_bot if "новые реплики" in m.text]

    # «Не писать об этом обсуждении» under the notice: no more of it, and back again on its screen.
    await olga.taps("Не писать об этом обсуждении", on=notice)
    await says(anna, "Третья")
    await network.telegram.time.moves(minutes=5)
    assert not [m for m in olga.from_bot if "Третья" in m.text]
    await opens(olga)
    await olga.taps("Обсуждение · 3")
    await olga.taps("Вернуть: писать об этом обсуждении")
    assert "снова буду писать" in olga.toast
    await says(anna, "Четвёртая")
    await network.telegram.time.moves(minutes=5)
    await olga.waits_for("Новое в обсуждении: Смысловое чтение")


async def test_a_remark_is_corrected_for_fifteen_minutes_and_taken_back(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    await says(anna, "Где паркавка?")
    await anna.taps("1")
    await anna.taps("Исправить")
    anna.sees("Где паркавка?")
    await anna.sends("Где парковка?")
    anna.sees("Исправлено")
    anna.sees("(изменено)")
    await opens(olga)
    await olga.taps("Обсуждение · 1")
    await olga.taps("1")
    assert "Исправить" not in olga.buttons
    assert "Удалить" not in olga.buttons
    await olga.taps("Ответить")
    await olga.sends("Во дворе")

    await anna.taps("Исправить")
    await network.telegram.time.moves(minutes=16)
    await anna.sends("Где же парковка?")
    anna.sees("Исправить можно было 15 минут")
    await opens(anna)
    await anna.taps(next(b for b in anna.buttons if b.startswith("Обсуждение")))
    await anna.taps("1")
    assert "Исправить" not in anna.buttons
    await anna.taps("Удалить")
    anna.sees("Удалить «Где парковка?»?")
    await anna.taps("Да, удалить")
    anna.sees("Удалено автором")  # Olga has answered it
    anna.does_not_see("Где парковка?")
    anna.sees("удалено автором")

    await opens(olga)
    await olga.taps(next(b for b in olga.buttons if b.startswith("Обсуждение")))
    await olga.taps("2")
    await olga.taps("Удалить")
    await olga.taps("Да, удалить")
    olga.does_not_see("Во дворе")


async def test_four_thousand_letters_with_what_html_stumbles_over(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    await says(anna, LONG)
    anna.sees("Слово < дело 🎈")
    await anna.taps("1")
    read = anna.last.text
    while "1 из 2" in anna.buttons or "2 из 3" in anna.buttons:
        await anna.taps("›")
        read += " " + anna.last.text
    assert read.count("дело") == LONG.count("дело")


async def test_three_hundred_remarks_are_read_from_where_one_stopped(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    boris = await network.member("Борис Кац")
    await a_seminar(olga)
    await says(anna, "Реплика 1.")
    await network.does(_many, 290)
    await opens(boris)
    await boris.taps("Обсуждение · 290")
    boris.sees("Реплика 290.")  # the newest page first
    assert "49 из 49" in boris.buttons
    await boris.taps("‹")
    boris.sees("Реплика 288.")
    await network.does(_ten_more)
    await opens(boris)
    await boris.taps("Обсуждение · 300 (новых: 10)")
    boris.sees("Реплика 291.")  # where new ones begin
    boris.does_not_see("Реплика 300.")
    await boris.taps("›")
    boris.sees("Реплика 300.")


def _ten_more(unit: Unit) -> None:
    thread, author, at = unit.db.execute("SELECT thread_id, author_id, at FROM remarks").fetchone()
    for number in range(291, 301):
        unit.db.execute(
            "INSERT INTO remarks (thread_id, author_id, words, files, state, at) VALUES (?, ?, ?, '[]', 'shown', ?)",
            (thread, author, f"Реплика {number}.", at),
        )


async def test_a_link_to_a_remark_is_for_members(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    guest = network.person("Гость")
    await a_seminar(olga)
    await says(anna, "А где парковка?")
    await olga.starts("remark_1")
    olga.sees("А где парковка?")
    await olga.starts("remark_99")
    olga.sees("Этой реплики больше нет")
    await olga.starts("remark_x")
    olga.sees("Эта кнопка из старой версии")
    await guest.starts("remark_1")
    guest.does_not_see("парковка")
    await guest.starts("event_1")
    assert not [b for b in guest.buttons if b.startswith("Обсу") or "Спросить" in b]


async def test_whoever_writes_too_much_waits(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    for number in range(20):
        await says(anna, f"Реплика {number}")
        await network.telegram.time.moves(minutes=1)
    await says(anna, "И ещё одна")
    anna.sees("Больше 20 реплик в час")
    await network.telegram.time.moves(hours=1, minutes=1)
    await anna.sends("И ещё одна")
    anna.sees("21. Анна Петрова")


async def test_a_file_and_an_album_come_with_their_words(network):
    olga, anna = await network.owner(), await network.member("Анна Петрова")
    await a_seminar(olga)
    await opens(anna)
    await anna.taps("Обсудить")
    await anna.taps("Написать")
    await anna.uploads(("вирус.exe", b"MZ"))
    anna.sees("Такой файл принять нельзя")
    before = len(anna.from_bot)
    await anna.uploads(*[(f"план{n}.pdf", b"%PDF" + bytes([n])) for n in range(1, 5)], caption="Вот планы")
    assert len(anna.from_bot) == before + 1, "four files, one remark, one answer"
    anna.does_not_see("несколько файлов сразу")
    anna.sees("Вот планы")
    await opens(olga)
    await olga.taps("Обсуждение · 1")
    olga.sees("📎 4 файла")
    await olga.taps("1")
    await olga.taps("📎 4")
    assert [file.name for file in olga.files][-1] == "план4.pdf"
