"""Files are looked at before others have them: what teachers see of that (PRODUCT §8)."""

from __future__ import annotations

from services.materials import looking
from tests.builders import files
from tests.flows.materials.ways import drafts, shares

PUBLISH = "Я автор, детей здесь нет: публикую"
TITLE = "Дроби: двадцать задач"


async def test_whom_a_file_names_is_seen_before_publishing(anna):
    await drafts(anna, ("дроби.docx", files.docx("Петрова И. И.", "Сидоров", "Гимназия № 7")), title=TITLE)
    anna.sees("Внутри файла «дроби.docx» записано, и коллеги это увидят")
    anna.sees("автор — Петрова И. И., кто сохранил последним — Сидоров, организация — Гимназия № 7")
    await anna.taps(PUBLISH)
    anna.sees("Опубликовано")
    anna.does_not_see("Петрова")


async def test_nothing_is_said_of_a_file_that_says_nothing(anna):
    await drafts(anna, ("дроби.pdf", files.pdf()), title=TITLE)
    anna.does_not_see("Внутри файла")
    anna.does_not_see("Смотрим файл")


async def test_a_photo_that_says_where_it_was_taken(anna):
    await drafts(anna, ("доска.jpg", files.picture("JPEG", place=True)), title=TITLE)
    anna.sees("место, где сделан снимок")


async def test_a_program_is_refused_by_its_name_and_under_another_one_by_its_content(anna):
    await anna.uploads(("план.pdf.exe", b"MZ\x90\0"))
    anna.sees("Это программа, а не материал")
    await drafts(anna, ("план.pdf", b"MZ\x90\0" + b"\0" * 100), ("ответы.pdf", files.pdf()), title=TITLE)
    assert "Файл «план.pdf» не подошёл. Это программа" in anna.transcript()
    await anna.sends("/materials")
    await anna.taps("Мои материалы")
    await anna.taps(TITLE)
    anna.sees("Файл «план.pdf» не подошёл. Это программа")
    anna.sees("ответы.pdf")
    await anna.taps(PUBLISH)
    anna.sees("Опубликовано")


async def test_what_is_put_out_is_told_even_if_its_author_has_gone_elsewhere(anna):
    await anna.uploads(("план.docx", files.docx(**{"word/vbaProject.bin": b"1"})))
    await anna.taps("Поделиться")
    await anna.sends(TITLE)
    for tap in ("Математика", "5–9 классы", "Рабочий лист", "CC BY"):
        await anna.taps(tap)
    notice = await anna.waits_for("Файл не подошёл")
    assert "В файле есть макросы" in notice.text
    assert "В материале больше нет файлов" in notice.text


async def test_the_same_file_of_a_colleague_is_named_with_a_way_to_it(anna, boris):
    content = files.pdf()
    await shares(anna, ("дроби.pdf", content), title=TITLE)
    await drafts(boris, ("мои дроби.pdf", content), title="Мои дроби для пятых")
    boris.sees(f"Такой файл уже есть: {TITLE}")
    assert "start=material_1" in str(boris.last.data)


async def test_more_than_twenty_megabytes_is_a_link(anna):
    await anna.uploads(("фильм.mp4", b"\0\0\0\x18ftypmp42" + b"\0" * (20 << 20)))
    anna.sees("больше 20 МБ")
    anna.sees("пришлите ссылку")


async def test_a_file_without_a_name_is_told_how_to_get_one(anna):
    await anna.uploads(("", files.pdf()))
    anna.sees("У файла нет имени")


async def test_a_bomb_costs_a_sentence(anna):
    bomb = files.docx(**{"docProps/core.xml": files.bomb_of_entities()})
    await drafts(anna, ("дроби.docx", bomb), title=TITLE)
    anna.sees("Не удалось прочитать, что записано внутри: дроби.docx")


async def test_publishing_waits_some_seconds_and_shows_what_is_known_by_then(anna, network):
    network.telegram.faults.add("getFile", 500)
    network.may_refuse.add(500)
    await drafts(anna, ("дроби.docx", files.docx("Петрова")), title=TITLE)
    anna.sees("Смотрим файл…")
    await anna.taps(PUBLISH)
    assert "Ещё смотрим файл" in anna.alert
    await network.telegram.time.moves(seconds=looking.PAUSES[0])
    await network.app.idle()
    await anna.taps(PUBLISH)
    assert "Файл досмотрели" in anna.alert
    anna.sees("автор — Петрова")
    await anna.taps(PUBLISH)
    anna.sees("Опубликовано")


async def test_whoever_has_gone_meanwhile_hears_what_was_seen(anna, network):
    network.telegram.faults.add("getFile", 500)
    network.may_refuse.add(500)
    await drafts(anna, ("дроби.docx", files.docx("Петрова")), title=TITLE)
    await anna.sends("/start")
    await network.telegram.time.moves(seconds=looking.PAUSES[0])
    notice = await anna.waits_for("Досмотрели файл вашего материала")
    assert "автор — Петрова" in notice.text
    await anna.taps("Открыть материал")
    await anna.taps(PUBLISH)
    anna.sees("Опубликовано")


async def test_it_is_published_without_waiting_for_ever_and_what_is_seen_later_is_told(anna, network):
    network.telegram.faults.add("getFile", 500)
    network.may_refuse.add(500)
    await drafts(anna, ("дроби.docx", files.docx("Петрова")), title=TITLE)
    await network.telegram.time.moves(seconds=looking.PATIENCE)
    await anna.taps("Посмотрели?")
    anna.sees("Публиковать можно и сейчас")
    await anna.taps(PUBLISH)
    anna.sees("Опубликовано")
    await network.telegram.time.moves(seconds=looking.PAUSES[0])
    notice = await anna.waits_for("Досмотрели файл вашего материала")
    assert "автор — Петрова" in notice.text


async def test_a_file_is_looked_at_again_after_the_bot_died(anna, network):
    network.telegram.faults.add("getFile", 500)
    network.may_refuse.add(500)
    await drafts(anna, ("дроби.docx", files.docx("Петрова")), title=TITLE)
    await network.restart()
    await network.telegram.time.moves(seconds=looking.PAUSES[0])
    await network.app.idle()
    await anna.taps("Посмотрели?")
    anna.sees("автор — Петрова")


async def _new_version(person, *sent):
    for tap in ("Изменить", "Новая версия"):
        await person.taps(tap)
    await person.uploads(*sent)
    await person.sends("Исправила ответ к задаче 7")


async def test_a_new_version_is_looked_at_before_others_have_it(anna):
    await shares(anna, ("дроби.docx", files.docx()), title=TITLE)
    await _new_version(anna, ("дроби 2.docx", files.docx("Петрова")))
    anna.sees("Внутри файла «дроби 2.docx» записано, и коллеги это увидят: автор — Петрова")
    await anna.taps(PUBLISH)
    anna.sees("Новая версия у коллег.")


async def test_a_program_is_no_new_version(anna, boris):
    await shares(anna, ("дроби.docx", files.docx()), title=TITLE)
    await _new_version(anna, ("дроби 2.docx", b"MZ\x90\0" + b"\0" * 99))
    anna.sees("Файл «дроби 2.docx» не подошёл. Это программа")
    await anna.taps(PUBLISH)
    anna.sees("Это программа")
    anna.does_not_see("Новая версия у коллег.")
    await boris.sends("/materials")
    await boris.taps(TITLE)
    boris.sees("дроби.docx")


async def test_a_draft_whose_only_file_was_put_out_gets_another_one_by_one_tap(anna):
    await drafts(anna, ("план.pdf", b"MZ\x90\0" + b"\0" * 100), title=TITLE)
    await anna.waits_for("Файл не подошёл")
    await anna.sends("/materials")
    for tap in ("Мои материалы", TITLE):
        await anna.taps(tap)
    anna.sees("Файлов не осталось. Опубликовать нечего: добавьте другой.")
    await anna.taps("+ Файл")
    await anna.uploads(("ответы.pdf", files.pdf()))
    anna.sees("Добавлено в черновик.")
    anna.sees("ответы.pdf")
    assert PUBLISH in anna.buttons
