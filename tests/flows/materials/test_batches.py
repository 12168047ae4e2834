"""Many files at once: sent over days, asked about once, published as so many materials (PRODUCT §8)."""

from __future__ import annotations

from bot.reading import apart
from domain.materials import batches as rules
from domain.materials.contents import Content
from domain.materials.files import Look
from services.materials import batches, looking
from tests.builders import files
from tests.flows.materials.ways import PDF, shares

FIRST_THREE = [(f"Задачи на движение {n}.pdf", files.pdf(f"a{n}")) for n in range(3)]


async def looked(content):
    """What is seen of a file, without the seconds that a process of its own takes for each."""
    return Look(content=Content.PDF)


async def begins(person, *sent):
    await person.sends("/materials")
    await person.taps("Мои материалы")
    await person.taps("Загрузить много")
    if sent:
        await person.uploads(*sent)


async def answers(person, licence="CC BY"):
    for tap in ("Дальше: предмет, класс, лицензия", "Математика", "5–9 классы", "Рабочий лист", licence, "К списку"):
        await person.taps(tap)


async def publishes(person):
    await person.taps(next(one for one in person.buttons if one.startswith("Я автор, детей нет: публикую")))


async def test_forty_files_become_forty_materials_with_the_same_answers(anna, boris):
    await begins(anna)
    anna.sees("Присылайте файлы")
    for first in range(0, 40, 10):
        await anna.uploads(*((f"Контрольная работа {n}.pdf", files.pdf(str(n))) for n in range(first, first + 10)))
    anna.sees("Принято 40 файлов.")
    assert sum("Принято" in one.text for one in anna.messages) == 1, "one message tells how many there are"
    await answers(anna)
    anna.sees("Для всех: Математика · 5–9 классы · Рабочий лист · CC BY")
    anna.sees("Опубликуем: 40")
    anna.sees("я автор и вправе этим делиться")
    await publishes(anna)
    anna.sees("Опубликовано 40 материалов")
    await boris.sends("Контрольная 17")
    boris.sees("Контрольная работа 17")
    boris.sees("Рабочий лист · Математика · 5–9 классы · CC BY")


async def test_how_many_have_come_is_told_below_the_first_of_them_and_below_those_after_a_new_beginning(anna):
    await begins(anna, *FIRST_THREE)
    assert "Принято 3 файла." in anna.messages[-1].text
    await begins(anna, ("Задачи на работу.pdf", files.pdf("w")))
    assert "Принято 4 файла." in anna.messages[-1].text


async def test_what_cannot_be_shared_is_named_with_the_reason_and_the_others_go(anna):
    await begins(anna, *FIRST_THREE)
    await anna.uploads(("план урока.exe", b"MZ\x90\0"))
    await anna.uploads(("под видом pdf.pdf", b"MZ\x90\0" + b"\0" * 99))
    anna.sees("план урока.exe: Это программа")
    await answers(anna)
    anna.sees("Опубликуем: 3")
    anna.sees("Не подошли: 2")
    anna.sees("план урока.exe: Это программа")
    anna.sees("под видом pdf.pdf: Это программа")
    await publishes(anna)
    anna.sees("Опубликовано 3 материала")


async def test_titles_are_changed_and_some_are_left_out(anna):
    await begins(anna, *FIRST_THREE, ("1.pdf", files.pdf("one")))
    await answers(anna)
    anna.sees("Ждут названия: 1")
    assert "1. ✏️ Назвать" in anna.buttons, "what has no title is first"
    await anna.taps("1. ✏️ Назвать")
    anna.sees("Названия пока нет")
    await anna.taps("Другое название")
    await anna.sends("Тест")
    anna.sees("Слишком коротко")
    await anna.sends("Самостоятельная по дробям")
    await anna.taps("2. Задачи на движение 1")
    await anna.taps("Не публиковать")
    anna.sees("Не публикуем: 1")
    await publishes(anna)
    anna.sees("Опубликовано 3 материала")
    await anna.sends("/materials")
    anna.sees("Самостоятельная по дробям")
    anna.does_not_see("движение 1")


async def test_the_same_file_is_told_of_whoever_has_it(anna, boris):
    await shares(boris)
    await begins(anna, PDF, ("Контрольная.pdf", files.pdf("k")))
    await anna.uploads(("Копия контрольной.pdf", files.pdf("k")))
    anna.sees("Этот файл здесь уже есть.")
    anna.sees("Принято 2 файла.")
    await answers(anna)
    assert anna.last.text.count("такой файл уже есть") == 1
    await anna.taps("1. Дроби 20 задач")
    anna.sees("Такой файл уже есть: Дроби 20 задач")


async def test_whom_the_files_name_is_seen_before_they_are_published(anna, network):
    network.telegram.faults.add("getFile", 500)
    network.may_refuse.add(500)
    await begins(anna, ("Дроби и проценты.docx", files.docx("Петрова")))
    await answers(anna)
    await publishes(anna)
    assert "Ещё смотрим файл" in anna.alert
    await network.telegram.time.moves(seconds=looking.PAUSES[0])
    await network.app.idle()
    await publishes(anna)
    assert "Файлы досмотрели" in anna.alert
    anna.sees("внутри есть имена")
    assert "Дроби и проценты.docx" not in anna.last.text, "the title says the name of the file already"
    assert "не удалось прочитать" not in anna.last.text
    await anna.taps("1. Дроби и проценты")
    anna.sees("автор — Петрова")
    await anna.taps("‹ Назад")
    await publishes(anna)
    anna.sees("Опубликован 1 материал")


async def test_of_what_could_not_be_read_nobody_says_that_it_holds_names(anna):
    await begins(anna, ("Контрольная.pdf", b"%PDF-1.4 broken"))
    await answers(anna)
    anna.sees("не удалось прочитать, что внутри")
    assert "внутри есть имена" not in anna.last.text


async def test_it_goes_on_after_a_restart_and_days_later_and_the_menu_tells_of_it(anna, network):
    await begins(anna, *FIRST_THREE)
    await network.restart()
    await network.telegram.time.moves(seconds=5 * 86_400)
    await anna.sends("/menu")
    await anna.taps("Загрузка: 3 файла ждут")
    await anna.uploads(("Задачи на работу.pdf", files.pdf("w")))
    anna.sees("Принято 4 файла.")
    await answers(anna)
    await publishes(anna)
    await anna.sends("/menu")
    assert not [one for one in anna.buttons if one.startswith("Загрузка")]


async def test_what_nobody_goes_on_with_is_forgotten_and_an_empty_one_sooner(anna, boris, network):
    await begins(anna, *FIRST_THREE)
    await begins(boris)
    await network.telegram.time.moves(seconds=batches.KEPT_EMPTY + 7200)
    await boris.uploads(PDF)
    boris.sees("Поделиться этим с коллегами?")
    await network.telegram.time.moves(seconds=batches.KEPT)
    await anna.uploads(PDF)
    anna.sees("Поделиться этим с коллегами?")


async def test_all_of_it_is_cancelled_at_once(anna):
    await begins(anna, *FIRST_THREE)
    await anna.taps("Отменить всё")
    anna.sees("Забудем 3 присланных файла")
    await anna.taps("Да, отменить")
    anna.sees("Вы ещё ничем не делились")
    await anna.uploads(PDF)
    anna.sees("Поделиться этим с коллегами?")


async def test_two_people_send_at_once(anna, boris):
    await begins(anna)
    await begins(boris)
    for one in FIRST_THREE:
        await anna.uploads(one)
        await boris.uploads((f"Б {one[0]}", one[1]))
    for person in (anna, boris):
        person.sees("Принято 3 файла.")
        await answers(person)
        await publishes(person)
        person.sees("Опубликовано 3 материала")


async def test_more_than_a_hundred_are_told_to_come_later(anna, monkeypatch):
    monkeypatch.setattr(rules, "PIECES_MOST", 2)
    await begins(anna, *FIRST_THREE)
    anna.sees("Принято 2 файла.")
    anna.sees("Задачи на движение 2.pdf: За раз — до 2 файлов")
    await answers(anna)
    await publishes(anna)
    await begins(anna, FIRST_THREE[2])
    anna.sees("Принят 1 файл.")


async def test_a_newcomer_shows_a_moderator_the_first_and_the_others_follow_by_one_tap(network):
    owner, anna = await network.owner(), await network.member("Иванова Анна Петровна")
    await begins(anna, *FIRST_THREE)
    await answers(anna)
    await publishes(anna)
    anna.sees("Первый материал отправлен: его смотрит модератор")
    anna.sees("Остальные ждут здесь (2)")
    await publishes(anna)
    assert "ещё смотрит модератор" in anna.alert
    await anna.sends("/menu")
    assert not [one for one in anna.buttons if one.startswith("Загрузка")], "it waits for the moderator"
    await owner.sends("/organizer")
    assert sum("Задачи на движение" in one for one in owner.buttons) == 1, "one case, not three"
    await owner.taps("Задачи на движение 0")
    await owner.taps("✓ Одобрить")
    await anna.waits_for("Задачи на движение 0")
    await anna.sends("/menu")
    await anna.taps("Загрузка: 2 файла ждут")
    await publishes(anna)
    anna.sees("Опубликовано 2 материала")


async def test_publishing_goes_on_where_a_bot_that_died_was(anna, network):
    await begins(anna, *((f"Контрольная работа {n}.pdf", files.pdf(str(n))) for n in range(8)))
    await answers(anna)
    number = network.app.units.glance(
        lambda unit: unit.db.execute("SELECT member_id FROM material_batches").fetchone()[0]
    )
    step = await network.does(batches.publish, number)
    assert (step.done, step.left) == (batches.AT_ONCE, 8 - batches.AT_ONCE)
    await network.restart()
    await publishes(anna)
    anna.sees("Опубликовано 3 материала")
    made = network.app.units.glance(lambda unit: unit.db.execute("SELECT count(*) FROM materials").fetchone()[0])
    assert made == 8


async def test_of_a_hundred_files_in_one_burst_none_is_turned_away(network, anna, monkeypatch):
    monkeypatch.setattr(apart, "look", looked)
    await begins(anna)
    network.telegram.timeout, patience = 0, network.telegram.timeout
    for first in range(0, 100, 10):
        await anna.uploads(*((f"Задачи к уроку {n}.pdf", files.pdf(str(n))) for n in range(first, first + 10)))
    network.telegram.timeout = patience
    await network.telegram.settles()
    assert not [one for one in anna.from_bot if one.text.startswith("Слишком много")]
    anna.sees("Принято 100 файлов.")
    assert sum("Принято" in one.text for one in anna.messages) == 1


async def test_whoever_was_not_asked_for_many_is_turned_away_as_before(network, anna):
    await anna.sends("/start")
    await anna.drowns("files", 60)
    assert [one for one in anna.from_bot if one.text.startswith("Слишком много")]


async def test_files_of_other_forms_are_theirs(anna):
    await shares(anna)
    await begins(anna, *FIRST_THREE)
    await anna.sends("/materials")
    for tap in ("Мои материалы", "Дроби 20 задач", "Изменить", "Новая версия"):
        await anna.taps(tap)
    await anna.uploads(("Дроби 2.pdf", files.pdf()))
    await anna.sends("Добавила ответы")
    anna.sees("Дроби 2.pdf")
    await anna.sends("/menu")
    await anna.taps("Загрузка: 3 файла ждут")
    anna.does_not_see("Дроби 2")
