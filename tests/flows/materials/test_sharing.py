"""Sharing a material, as teachers do it: a file, an album, a link, words (PRODUCT §8)."""

from __future__ import annotations

from tests.builders import files
from tests.flows.materials.ways import PDF, PNG, TITLE, drafts, shares


async def test_the_first_material_takes_eight_taps_at_most(anna, boris):
    await anna.uploads(PDF)
    anna.sees("Поделиться этим с коллегами?")
    anna.sees("Дроби_20 задач.pdf")
    taps = ["Поделиться", TITLE, "Математика", "5–9 классы", "Рабочий лист", "CC BY"]
    for tap in taps:
        await anna.taps(tap)
    anna.sees("Черновик готов, его видите только вы")
    anna.sees("я автор и вправе этим делиться")
    anna.sees("нет персональных данных и фотографий детей")
    await boris.sends("/materials")
    boris.does_not_see(TITLE)
    await anna.taps("Я автор, детей здесь нет: публикую")
    assert len(taps) + 1 <= 8
    anna.sees("Опубликовано: теперь это найдут коллеги.")
    anna.sees("Без экспертизы")
    await boris.sends("/materials")
    boris.sees("Рабочий лист · Математика · 5–9 классы · CC BY")
    await boris.taps(TITLE)
    boris.sees("Автор: Иванова Анна Петровна")
    boris.sees("Лицензия: CC BY")


async def test_the_next_one_takes_four_taps(anna):
    await shares(anna)
    await anna.uploads(("Проценты в жизни.docx", files.docx()))
    anna.sees("В прошлый раз было: Математика · 5–9 классы · Рабочий лист · CC BY.")
    await anna.taps("Как в прошлый раз")
    await anna.taps("Проценты в жизни")
    await anna.taps("Я автор, детей здесь нет: публикую")
    anna.sees("Рабочий лист · Математика · 5–9 классы")


async def test_no_licence_is_chosen_beforehand_and_each_says_what_it_means_for_ever(anna):
    await anna.uploads(PDF)
    for tap in ("Поделиться", TITLE, "Математика", "5–9 классы", "Рабочий лист"):
        await anna.taps(tap)
    anna.sees("Первые три — навсегда")
    assert not [button for button in anna.buttons if "✓" in button]
    await anna.taps("Только внутри сети")
    anna.sees("дальше не передают")


async def test_an_album_is_one_material(anna, boris):
    await anna.uploads(PDF, ("Ответы.pdf", files.pdf("b")), ("Карточки.pdf", files.pdf("c")))
    anna.sees("Здесь 3 файла:")
    assert sum("Поделиться этим" in message.text for message in anna.messages) == 1, "one act, one answer"
    for tap in ("Поделиться", TITLE, "Математика", "5–9 классы", "Рабочий лист", "CC BY"):
        await anna.taps(tap)
    anna.sees("Внутри 3 файла:")
    await anna.taps("Я автор, детей здесь нет: публикую")
    await boris.sends("/materials")
    await boris.taps(TITLE)
    await boris.taps("Взять: 3 файла")
    boris.sees("Лицензия: CC BY")
    assert [one.name for one in boris.files[-3:]] == ["Дроби_20 задач.pdf", "Ответы.pdf", "Карточки.pdf"]


async def test_a_link_is_offered_and_never_fetched(anna, boris):
    await anna.sends("Разбор задач ОГЭ: https://example.org/oge?page=2")
    anna.sees("Поделиться этим с коллегами? Здесь 1 ссылка:")
    anna.sees("https://example.org/oge?page=2")
    await anna.taps("Поделиться")
    await anna.taps("Разбор задач ОГЭ")
    for tap in ("Математика", "5–9 классы", "Видео", "CC BY-NC", "Я автор, детей здесь нет: публикую"):
        await anna.taps(tap)
    await boris.sends("/materials")
    await boris.taps("Разбор задач ОГЭ")
    boris.sees("Внутри 1 ссылка:")
    await boris.taps("Взять: 1 ссылка")
    boris.sees("https://example.org/oge?page=2")


async def test_words_are_shared_by_the_door_of_the_menu(anna):
    await anna.sends("/materials")
    await anna.taps("+ Поделиться")
    await anna.sends("Пять вопросов к стихотворению\nО чём молчит герой? Где меняется ритм?")
    anna.sees("Поделиться этим с коллегами?")
    await anna.taps("Поделиться")
    await anna.taps("Пять вопросов к стихотворению")
    anna.sees("Какой предмет?")


async def test_words_outside_of_a_form_are_searched_for_still(anna):
    await shares(anna)
    await anna.sends("дробь")
    anna.sees("Материалы · 1")
    anna.sees(TITLE)


async def test_a_word_with_a_dot_is_no_link(anna):
    await shares(anna)
    for words in ("дроби.pdf", "ivanova@example.org"):
        await anna.sends(words)
        anna.does_not_see("Поделиться этим с коллегами?")
    await anna.sends("example.org/oge")
    anna.sees("Поделиться этим с коллегами?")


async def test_what_somebody_sends_and_does_not_share_is_forgotten(anna):
    await anna.uploads(PDF)
    await anna.taps("Не нужно")
    anna.sees("Материалы")
    await anna.sends("/start")
    anna.does_not_see("Дроби")


async def test_a_file_of_a_guest_gets_a_sentence(network):
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.uploads(PDF)
    guest.sees("Здесь я понимаю только слова и кнопки")


async def test_a_photo_is_told_by_what_stands_below_it(anna):
    await anna.uploads(("IMG_1.png", PNG), photo=True, caption="Опыт с маятником на перемене")
    await anna.taps("Поделиться")
    await anna.taps("Опыт с маятником на перемене")
    anna.sees("Какой предмет?")


async def test_a_class_is_written_as_people_write_it(anna):
    await anna.uploads(PDF)
    for tap in ("Поделиться", TITLE, "Математика"):
        await anna.taps(tap)
    await anna.sends("двенадцатый")
    anna.sees("Класс — это число от 1 до 11")
    await anna.sends("5–6")
    await anna.taps("Тест")
    await anna.taps("CC BY-SA")
    anna.sees("Тест · Математика · 5–6 классы")


async def test_what_is_for_no_class_is_said_by_a_button_or_by_its_name(anna, boris):
    await anna.uploads(PDF)
    for tap in ("Поделиться", TITLE, "Математика"):
        await anna.taps(tap)
    await anna.sends("спо")
    for tap in ("Рабочий лист", "CC BY", "Я автор, детей здесь нет: публикую"):
        await anna.taps(tap)
    await boris.sends("/materials")
    await boris.taps("Фильтры")
    await boris.taps("Класс")
    await boris.taps("Колледж (СПО)")
    boris.sees("Рабочий лист · Математика · Колледж (СПО)")
    await boris.sends("техникум")
    boris.sees(TITLE)


async def test_a_subject_is_found_by_a_few_letters(anna):
    await anna.uploads(PDF)
    for tap in ("Поделиться", TITLE):
        await anna.taps(tap)
    await anna.sends("астр")
    await anna.taps("Астрономия")
    anna.sees("Для какого класса?")


async def test_a_draft_goes_when_its_author_says_so(anna):
    await drafts(anna)
    await anna.taps("Удалить черновик")
    await anna.taps("Удалить")
    anna.sees("Вы ещё ничем не делились")
