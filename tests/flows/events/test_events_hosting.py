"""The host's side in conversation: attendance in all ways, tables, messages, people, contests (PRODUCT §5)."""

from __future__ import annotations

import io
from urllib.parse import parse_qs, urlsplit

from openpyxl import load_workbook

from domain.people.profile import ProfileField
from handlers.events.presses import SaidPage, SaidTable
from storage.people import profile
from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.flows.events.test_events_awkward import changes, people, told
from tests.services.events.world import at

END = at("2026-11-30 20:01")


async def panel(host, *taps):
    await host.starts("event_1")
    await host.taps("Панель ведущего")
    for label in taps:
        await host.taps(label)


async def a_full_house(network, count=3):
    olga = await network.owner()
    came = await people(network, count)
    await a_seminar(olga, seats=str(count))
    for person in came:
        await signs_up(person)
    return olga, *came


async def test_marks_by_list_and_by_paper(network):
    olga, _, _, vera = await a_full_house(network)
    await network.telegram.time.moves_to(at("2026-11-30 17:30"))
    await panel(olga, "Отметить, кто пришёл", "По списку")
    await olga.taps("Анна Петрова")
    assert olga.toast == "Анна Петрова: был(а)"
    await olga.taps("✓ Анна Петрова")
    assert olga.toast == "Анна Петрова: запись есть"
    await olga.taps("Анна Петрова")
    await olga.taps("Только неотмеченные")
    assert not any("Анна" in label for label in olga.buttons)

    await panel(olga, "Отметить, кто пришёл", "Список для печати")
    sheet = load_workbook(io.BytesIO(olga.files[-1].bytes)).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][0].endswith(". пн, 30 нояб. 2026 г., 18:00 МСК"), "what is printed names its day and its clock"
    assert [row[1] for row in rows[2:]] == ["Анна Петрова", "Борис Кац", "Вера Лис"]
    number = rows[3][0]
    await panel(olga, "Отметить, кто пришёл", "На входе")
    await olga.sends(f"{number}, 99")
    olga.sees("№ 99: такого номера в списке нет")
    olga.sees("✓ Борис Кац")
    await panel(olga)
    assert "Написать участникам" in olga.buttons

    # The list closes: Vera hears of it, objects, and is put right.
    await network.telegram.time.moves_to(END)
    await panel(olga, "Отметить, кто пришёл", "Закрыть список")
    olga.sees("Список закрыт")
    await vera.waits_for("отмечено, что вас не было")
    await vera.taps("Отметка неверна")
    await vera.sends("Сидела у окна, спрашивала про тексты")
    vera.sees("Передали ведущему")
    question = await olga.waits_for("Вера Лис возражает против отметки")
    await olga.taps("Подтверждаю", on=question)
    olga.sees("отметили, что человек был")
    await vera.waits_for("поправили, вы отмечены")
    await olga.presses_stale(question, "Не подтверждаю")
    assert "всё изменилось" in olga.alert
    await panel(olga, "Участники", "Вера Лис")
    olga.sees("по возражению, Ольга Владимировна Лебедева")


async def test_six_digits_and_the_code_word(network):
    olga, anna, boris, _ = await a_full_house(network)
    await network.telegram.time.moves_to(at("2026-11-30 17:30"))
    for former in ("numbers", "code"):  # buttons of earlier versions lead to the door
        await panel(olga, "Отметить, кто пришёл")
        assert not {"По цифрам", "Ввести номера"} & set(olga.buttons)
        await olga._presses(olga.last, {"callback_data": f"hp:1:{former}"})
        olga.sees("Пишите сюда, без кнопок")
    olga.sees("он закроется сам: пн 30 ноя, 23:00")
    await olga.sends("000000")
    olga.sees("такого кода здесь нет")
    await opens(anna)
    await anna.taps("Мой билет")
    digits = anna.last.text.rpartition(": ")[2]
    await olga.sends(digits)
    olga.sees("✓ Анна Петрова")
    await olga.taps("Снять последнее")
    olga.sees("Отметка снята: Анна Петрова")

    await panel(olga, "Отметить, кто пришёл", "Кодовое слово для онлайна")
    await olga.sends("Зелёный ёж")
    olga.sees("Изменено")
    await network.telegram.time.moves_to(at("2026-11-30 18:30"))
    await opens(boris)
    await boris.taps("Отметиться кодовым словом")
    await boris.sends("синий ёж")
    boris.sees("Слово не совпало")
    await boris.taps("Отметиться кодовым словом")
    await boris.sends("зеленый еж")
    boris.sees("Отметили: вы на событии")
    await panel(olga, "Участники", "✓ Борис Кац")
    olga.sees("кодовое слово, Борис Кац")


async def test_tables_are_safe_to_open(network):
    olga = await network.owner()
    await a_seminar(olga)
    evil = await network.member('=HYPERLINK("http://x")')
    await signs_up(evil)
    await panel(olga, "Участники", "Таблица CSV")
    text = olga.files[-1].bytes.decode("utf-8-sig")
    assert olga.files[-1].bytes.startswith(b"\xef\xbb\xbf")
    assert '\'=HYPERLINK(""http://x"")' in text
    assert text.splitlines()[0] == ("№;Имя;Регион;Школа;Предметы;Состояние;Подтвердил;Запись;Как отмечен;Оценка;Код")
    assert olga.files[-1].name == "Смысловое чтение, 2026-11-30, участники.csv"
    await panel(olga, "Участники", "Таблица XLSX")
    sheet = load_workbook(io.BytesIO(olga.files[-1].bytes)).active
    assert sheet["B3"].value == '=HYPERLINK("http://x")'
    assert sheet["B3"].data_type == "s"


async def test_a_host_chooses_the_columns_once_for_all_tables(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await a_seminar(olga)
    await a_seminar(olga, title="Второй семинар")
    await signs_up(anna)
    await panel(olga, "Участники", "Столбцы")
    for tap in ("☐ Город", "☑ Код", "☑ №", "☑ Как отмечен", "☑ Оценка", "☑ Запись", "‹ Назад", "Таблица CSV"):
        await olga.taps(tap)
    head, line = olga.files[-1].bytes.decode("utf-8-sig").splitlines()
    assert head == "Имя;Регион;Город;Школа;Предметы;Состояние;Подтвердил"
    assert line.startswith("Анна Петрова;")
    assert line.count(";") == head.count(";")
    await panel(olga, "Участники", "Таблица XLSX")
    sheet = load_workbook(io.BytesIO(olga.files[-1].bytes)).active
    assert [cell.value for cell in sheet[2]] == head.split(";")
    # The next event has them too, until they are as usual again.
    await olga.starts("event_2")
    for tap in ("Панель ведущего", "Участники", "Столбцы"):
        await olga.taps(tap)
    assert "☑ Город" in olga.buttons
    await olga.taps("Вернуть обычные")
    assert "☐ Город" in olga.buttons
    assert "Вернуть обычные" not in olga.buttons


async def test_a_message_to_those_who_signed_up_goes_the_announcements_way(network):
    olga, anna, boris = await a_full_house(network, 2)
    vera = await network.member("Вера Лис")
    await panel(olga, "Написать участникам", "Записанным")
    await olga.sends("Возьмите ручку")
    olga.sees("2")
    await olga.taps("Отправить")
    for label in ("Да, отправить", "Отправить", "Подтвердить"):
        if any(label in button for button in olga.buttons):
            await olga.taps(next(button for button in olga.buttons if label in button))
            break
    await anna.waits_for("Возьмите ручку")
    await boris.waits_for("Возьмите ручку")
    assert told(vera, "Возьмите ручку") == 0


async def test_a_message_to_those_who_speak_once_anybody_does(network):
    olga, anna = await a_full_house(network, 1)
    vera = await network.member("Вера Лис")
    await panel(olga, "Ведущие и выступающие", "Позвать выступить")
    await olga.sends("вера")
    await olga.taps("Вера Лис")
    asked = await vera.waits_for("приглашает вас выступить")
    await panel(olga, "Написать участникам")
    assert olga.buttons[:2] == ["Записанным", "Тем, кто ждёт"], "nobody has agreed to speak"
    assert "Тем, кто выступает" not in olga.buttons
    await vera.taps("Выступлю", on=asked)
    await panel(olga, "Написать участникам", "Тем, кто выступает")
    await olga.sends("Пришлите слайды до среды")
    olga.sees("выступают")
    olga.sees("Получат: 1 человек")
    await olga.taps("Отправить…")
    await olga.taps(next(button for button in olga.buttons if "тправить" in button))
    await vera.waits_for("Пришлите слайды до среды")
    assert told(anna, "Пришлите слайды") == 0
    await panel(olga, "Написать участникам")
    await olga._presses(olga.last, {"callback_data": "hw:1:host"})
    assert "старой версии" in olga.alert


async def test_a_seat_is_taken_away_with_a_reason(network):
    olga, anna = await a_full_house(network, 1)
    boris = await network.member("Борис Кац")
    await opens(boris)
    await boris.taps("Встать в очередь")
    await panel(olga, "Участники", "Анна Петрова", "Снять запись")
    await olga.sends("Записана дважды")
    olga.sees("Запись снята")
    await anna.waits_for("Записана дважды")
    await boris.waits_for("Освободилось место")


async def test_handing_over_to_another_host(network):
    olga, anna = await a_full_house(network, 1)
    await panel(olga, "Ведущие и выступающие", "Позвать вести вместе")
    await olga.sends("анна")
    await olga.taps("Анна Петрова")
    await anna.waits_for("приглашает вас вести вместе")
    await anna.taps("Буду вести")
    await panel(olga, "Ведущие и выступающие", "Сложить с себя роль")
    await opens(anna)
    anna.sees("Ведёт: Анна Петрова")
    await anna.taps("Панель ведущего")
    await anna.taps("Ведущие и выступающие")
    anna.does_not_see("Ольга")
    await changes(anna, "Название", "Новое имя")


async def test_the_name_comes_off_a_rating_for_good(network):
    olga, anna = await a_full_house(network, 1)
    await network.telegram.time.moves_to(END)
    question = await anna.waits_for("Как прошло")
    await anna.taps("2")
    await anna.taps("Убрать моё имя")
    anna.sees("Имя убрано насовсем")
    await anna.presses_stale(question, "5")
    assert "без имени" in anna.alert
    await panel(olga, "Итоги")
    olga.sees("Средняя оценка: 2,0")
    olga.does_not_see("Анна")


async def test_everything_that_was_said_can_be_read_and_taken_along(network):
    olga, *came = await a_full_house(network, 6)
    await network.telegram.time.moves_to(END)
    for number, person in enumerate(came, 1):
        await person.waits_for("Как прошло")
        await person.taps(str(1 + number % 5))
        await person.taps("Добавить пару слов")
        await person.sends(f"Отзыв {number}: " + "было полезно и подробно. " * 15)
    await panel(olga, "Итоги", "Все отзывы (6)")
    olga.sees("Со словами: 6, всего оценок: 6")
    for number in range(1, 7):
        olga.sees(f"Отзыв {number}:")
    await olga.taps("Таблица CSV")
    text = olga.files[-1].bytes.decode("utf-8-sig")
    assert text.splitlines()[0] == "Оценка;Отзыв;Кто"
    assert sum(f"Отзыв {number}:" in text for number in range(1, 7)) == 6
    await panel(olga, "Итоги", "Таблица XLSX")
    people, said = load_workbook(io.BytesIO(olga.files[-1].bytes)).worksheets
    assert people.title == "Участники"
    rows = list(said.iter_rows(values_only=True))[2:]
    assert {(row[0], row[2]) for row in rows} >= {(2, "Анна Петрова"), (3, "Борис Кац")}
    assert rows[0][0] == 5


async def test_what_was_said_is_the_hosts_to_read(network):
    _, anna, _ = await a_full_house(network, 2)
    await network.telegram.time.moves_to(END)
    await anna.waits_for("Как прошло")
    await anna.taps("4")
    await anna._presses(anna.last, {"callback_data": SaidPage(id=1).pack()})
    assert "только ведущий" in anna.alert
    await anna._presses(anna.last, {"callback_data": SaidTable(id=1, xlsx=False).pack()})
    assert "только ведущий" in anna.alert
    assert not any(file.name.startswith("feedback") for file in anna.files)


async def test_a_draft_is_seen_by_nobody_and_can_be_thrown_away(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("<b>Черновик</b> & «проба»")
    await olga.sends("1 января 2020 18:00")
    olga.sees("Дата уже прошла")
    await olga.sends("завтра в 18:00")
    await olga.sends("Школа")
    await olga.taps("Сохранить черновик")
    olga.sees("<b>Черновик</b> & «проба»")
    await anna.starts("event_1")
    anna.sees("Такого события нет")
    await olga.taps("Изменить")
    olga.sees("об изменениях никто не узнает")
    await olga.taps("Начало")
    await olga.sends("послезавтра в 18:00")
    olga.sees("Изменено.")
    olga.does_not_see("узнают")
    olga.sees("Тем, кому это близко")
    await olga.taps("Изменить")
    for audience in ("все", "мой регион"):
        await olga.taps(f"Кто может прийти: {audience}")
    await olga.taps("‹ Назад")
    olga.sees("Никому о нём не напишем: ссылку отправляете вы")
    olga.does_not_see("Тем, кому это близко")
    await olga.taps("Удалить черновик")
    await olga.taps("Да, удалить")
    await olga.starts("event_1")
    olga.sees("Такого события нет")


async def test_a_guest_may_look_before_joining(network):
    olga = await network.owner()
    await a_seminar(olga)
    guest = network.person("Гость")
    await guest.starts("event_1")
    guest.sees("Смысловое чтение")
    guest.sees("Свободны 2 места из 2")
    await guest.taps("Вступить и записаться")
    guest.sees("Цель и правила сети")


async def test_in_english(network):
    olga = await network.owner()
    await a_seminar(olga)
    kate = network.person("Kate", language="en")
    await kate.starts("event_1")
    kate.sees("2 seats free of 2")
    kate.sees("Host: Ольга Владимировна Лебедева")


async def test_colleagues_come_together_or_not_at_all(network):
    olga = await network.owner()
    anna, boris, vera = await people(network, 3)
    await a_seminar(olga)
    await signs_up(vera)
    await opens(anna)
    await anna.taps("Прийти с коллегами")
    await anna.taps("Вместе или никак")
    anna.sees("1. Анна Петрова")
    link = next(b["url"] for row in anna.last.rows for b in row if "Отправить ссылку" in b["text"])
    code = link.partition("party_")[2].partition("&")[0]
    await boris.starts(f"party_{code}")
    boris.sees("Вас зовут пойти вместе")
    await boris.taps("Да, пойду с ними")
    boris.sees("Вы в группе")
    await anna.starts(f"party_{code}")
    await anna.taps("Записать всех (2)")
    anna.sees("Борис Кац — ждёт в очереди")
    await opens(vera)
    await vera.taps("Отменить запись")
    await anna.waits_for("Есть места на всю вашу группу (2)")
    await anna.taps("Иду")
    await boris.waits_for("Вы записаны: Смысловое чтение")


async def test_a_colleague_erased_since_does_not_stop_the_others(network):
    olga = await network.owner()
    anna, boris, vera = await people(network, 3)
    await a_seminar(olga, seats="5")
    await opens(anna)
    await anna.taps("Прийти с коллегами")
    await anna.taps("Вместе или никак")
    link = next(b["url"] for row in anna.last.rows for b in row if "Отправить ссылку" in b["text"])
    code = link.partition("party_")[2].partition("&")[0]
    for colleague in (boris, vera):
        await colleague.starts(f"party_{code}")
        await colleague.taps("Да, пойду с ними")
    await boris.sends("/privacy")
    await boris.taps("Стереть мои данные")
    await boris.taps("Стереть сразу")
    await boris.taps(boris.buttons[0])
    await anna.starts(f"party_{code}")
    await anna.taps("Записать всех")
    anna.sees("Вера Лис — запись есть")
    anna.sees("Анна Петрова — запись есть")
    await vera.waits_for("Вы записаны: Смысловое чтение")


async def test_whoever_makes_the_event_is_not_offered_a_seat(network):
    olga, *_ = await a_full_house(network, 1)
    await opens(olga)
    assert not any("Записаться" in label or "очередь" in label for label in olga.buttons)
    assert "Прийти с коллегами" not in olga.buttons
    assert "Панель ведущего" in olga.buttons


async def test_who_came_without_a_seat_is_marked_by_name(network):
    olga, anna = await a_full_house(network, 1)
    boris = await network.member("Борис Кац")
    await network.telegram.time.moves_to(at("2026-11-30 17:30"))
    await panel(olga, "Отметить, кто пришёл", "Пришёл без записи")
    await olga.sends("Нет Такого")
    olga.sees("не нашлось")
    await olga.sends("борис кац")
    await olga.taps("Борис Кац")
    olga.sees("✓ Борис Кац")
    await panel(olga, "Отметить, кто пришёл")
    olga.sees("отмечено 0 из 1")
    olga.sees("Пришли без записи: 1")
    await panel(olga, "Участники", "Борис Кац")
    olga.sees("был(а) без записи")
    assert "Не был(а)" not in olga.buttons
    await opens(boris)
    boris.sees("Отмечено: вы были")
    await panel(olga, "Участники", "Борис Кац", "Снять отметку")
    assert olga.toast == "Борис Кац: отметка снята"
    await opens(anna)
    anna.sees("Вы записаны")


async def test_a_forged_choice_tells_no_name_of_who_came_without_a_seat(network):
    olga, _ = await a_full_house(network, 1)
    await network.member("Борис Кац")
    await network.telegram.time.moves_to(at("2026-11-30 17:30"))
    await panel(olga, "Отметить, кто пришёл", "Пришёл без записи")
    offered = [(m, b.get("callback_data", "")) for m in olga.messages for row in m.rows for b in row]
    question, cancel = next((m, data) for m, data in reversed(offered) if ":person:cancel:" in data)
    for number in range(1, 6):
        await olga._presses(question, {"callback_data": cancel.replace("cancel", "pick") + str(number)})
        assert "Этого варианта больше нет" in olga.alert
        olga.does_not_see("Борис")


async def test_what_is_shared_tells_the_event_s_own_clock_and_the_whole_date(network):
    olga = await network.owner()
    anna = await network.member("Анна Морская", region="Приморский край")
    await a_seminar(olga, when="24 ноября 18:00")
    await anna.starts("event_1")
    anna.sees("ср, 25 нояб., 01:00 · вт 24 нояб., 18:00 МСК")
    url = next(b["url"] for row in anna.last.rows for b in row if "Поделиться" in b["text"])
    (text,) = parse_qs(urlsplit(url).query)["text"]
    assert text == "Смысловое чтение — вт, 24 нояб. 2026 г., 18:00 МСК"


async def test_an_event_by_link_opens_by_its_link_only(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga)
    await panel(olga, "Изменить", "Кто может прийти: все", "Кто может прийти: мой регион")
    olga.sees("Изменить")
    await olga.starts("event_1")
    url = next(b["url"] for row in olga.last.rows for b in row if "Поделиться" in b["text"])
    secret = url.partition("start%3D")[2].partition("&")[0]
    assert secret.startswith("event_1_")
    for payload in ("event_1", "event_1_0000000000000000", "event_2"):
        await boris.starts(payload)
        boris.sees("Такого события нет, или оно открывается только по своей ссылке")
    await anna.starts(secret)
    anna.sees("только по ссылке")
    await anna.taps("Записаться")
    anna.sees("Вы записаны")
    await anna.starts("event_1")  # once in, the number is enough
    anna.sees("Вы записаны")
    guest = network.person("Гость")
    await guest.starts(secret)
    guest.sees("Смысловое чтение")
    guest.sees("Вступить и записаться")


def teaches(unit, name):
    (member,) = unit.db.execute("SELECT id FROM members WHERE name = ?", (name,)).fetchone()
    profile.put(unit.db, member, ProfileField.SUBJECTS, ("physics", "astronomy"))


async def test_the_table_says_what_people_show_whether_they_confirmed_and_how_they_rated(network):
    olga, anna, boris = await a_full_house(network, 2)
    for name in ("Анна Петрова", "Борис Кац"):
        await network.does(teaches, name)
    await anna.sends("/me")
    await anna.taps("Показать меня в списке людей")
    await network.telegram.time.moves_to(at("2026-11-29 18:05"))
    await anna.waits_for("Смысловое чтение")
    await anna.taps("Приду")
    await network.telegram.time.moves_to(at("2026-11-30 18:30"))
    await panel(olga, "Отметить, кто пришёл", "По списку", "Анна Петрова")
    await olga.taps("Борис Кац")
    await network.telegram.time.moves_to(END)
    await anna.waits_for("Как прошло")
    await anna.taps("5")
    await boris.waits_for("Как прошло")
    await boris.taps("4")
    await boris.taps("Убрать моё имя")
    await panel(olga, "Участники", "Таблица XLSX")
    assert olga.files[-1].name == "Смысловое чтение, 2026-11-30, участники.xlsx"
    _, header, *rows = load_workbook(io.BytesIO(olga.files[-1].bytes)).worksheets[0].iter_rows(values_only=True)
    shown = {row[1]: dict(zip(header, row, strict=True)) for row in rows}
    wanted = ("Предметы", "Подтвердил", "Состояние", "Оценка")
    assert [shown["Анна Петрова"][column] for column in wanted] == ["Физика, Астрономия", "да", "был(а)", 5]
    assert [shown["Борис Кац"][column] or "" for column in wanted] == ["", "", "был(а)", ""], (
        "who isn't shown among the people shows no subjects here, and a rating without its name stays so"
    )
