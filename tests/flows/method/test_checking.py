"""One checks oneself: whatever is answered is explained, and nothing is kept (PRODUCT §14)."""

from __future__ import annotations

from domain.method.checking import QUESTIONS
from locales.texts import Texts

RU = Texts("ru", "UTC", 0)


async def everything(network):
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'lesson%'"
    return await network.app.units.ask(
        lambda unit: {
            name: [tuple(row) for row in unit.db.execute(f"SELECT * FROM {name}")]
            for (name,) in unit.db.execute(tables)
        }
    )


async def test_every_answer_is_explained_and_nothing_is_kept(network):
    anna = await network.member("Анна Петрова")
    await anna.sends("/lessons")
    before = await everything(network)
    await anna.taps("Проверить себя")
    for number, one in enumerate(QUESTIONS, 1):
        anna.sees(f"Вопрос {number} из {len(QUESTIONS)}")
        for option in one.options:
            await anna.taps(RU.plain(f"check-{one.name}-{option}"))
            anna.sees(RU.plain(f"check-{one.name}-{option}.why"))
            await anna.taps("Посмотреть другие ответы")
        if one.options:
            await anna.taps(RU.plain(f"check-{one.name}-a"))
        else:
            anna.sees("Отметок здесь нет")
            await anna.taps("Сверить")
            anna.sees("Что стоило назвать")
        await anna.taps("Закончить" if number == len(QUESTIONS) else "Следующий вопрос ›")
    anna.sees("Вопросы закончились")
    await anna.taps("‹ Назад")
    anna.sees(f"Вопрос {len(QUESTIONS)} из")
    assert await everything(network) == before


async def test_a_guest_comes_to_it_from_the_last_lesson(network):
    guest = network.person("Гость")
    await guest.sends("/start lesson_8")
    assert "Дальше ›" not in guest.buttons
    await guest.taps("Проверить себя")
    guest.sees("Вопрос 1 из")
    await guest.taps("‹ Назад")
    guest.sees("Как работает сеть")


async def test_a_forged_question_or_answer_is_the_question_as_it_is(network):
    anna = await network.member("Анна Петрова")
    await anna.sends("/lessons")
    await anna.taps("Проверить себя")
    for data in ("lq:99:", "lq:-1:a", "lq:0:zzz", "lq:0:compare", "lq:1:a"):
        await anna._presses(anna.last, {"callback_data": data})
        anna.sees("Вопрос ")
