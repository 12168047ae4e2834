"""A contest from its rules to the appeal, as people do it (PRODUCT §5)."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from handlers.events.presses import ContestPress, Do
from locales.widths import fits
from tests.flows.events.test_events_awkward import people, told
from tests.services.events.world import at


async def a_contest(host):
    """A draft; the host's phone shows the panel."""
    await host.sends("/events")
    await host.taps("Создать событие")
    await host.taps("Конкурс")
    await host.sends("Лучший урок")
    await host.sends("30 ноября 12:00")
    await host.sends("30 ноября 12:30")
    host.sees("хотя бы через час после конца приёма")
    await host.sends("10 декабря 18:00")
    await host.sends("Замысел\nРезультат")
    await host.sends("Ждём конспекты и видео")
    host.sees("Приём до: пн, 30 нояб., 12:00")
    await host.taps("Сохранить черновик")
    host.sees("Работы принимаем до: пн, 30 нояб., 12:00")
    host.sees("Итоги: чт, 10 дек., 18:00")


async def test_criteria_in_one_line_are_asked_about(network):
    olga = await network.owner()
    await olga.sends("/events")
    for step in ("Создать событие", "Конкурс"):
        await olga.taps(step)
    for said in ("Лучший урок", "30 ноября 12:00", "10 декабря 18:00", "Новизна, польза"):
        await olga.sends(said)
    olga.sees("Это разные критерии (2) или один?")
    await olga.taps("Разные, их 2")
    await olga.taps("Пропустить")
    await olga.taps("Сохранить черновик")
    await olga.taps("Условия конкурса")
    olga.sees("Новизна\n")
    olga.does_not_see("Новизна, польза")


async def test_a_deadline_of_a_day_alone_is_offered_the_end_of_that_day(network):
    olga = await network.owner()
    await olga.sends("/events")
    for step in ("Создать событие", "Конкурс"):
        await olga.taps(step)
    await olga.sends("Лучший урок")
    await olga.sends("до 30 ноября")
    assert olga.buttons[:6] == ["23:59", "10:00", "12:00", "14:00", "16:00", "18:00"]
    await olga.taps("23:59")
    await olga.sends("10 декабря")
    assert "23:59" not in olga.buttons, "the results are a moment, no deadline"
    await olga.taps("18:00")
    await olga.sends("Польза")
    await olga.taps("Пропустить")
    olga.sees("Приём до: пн, 30 нояб., 23:59")
    cut = [key["text"] for row in olga.last.rows for key in row if not fits(key["text"], len(row)) and len(row) > 1]
    assert not cut, "what can be changed is read on a phone"
    assert "✎ Кто может участвовать" in olga.buttons


async def judges(host, juror, said):
    """A juror is asked from the draft's panel, and agrees."""
    await host.starts("event_1")
    await host.taps("Панель ведущего")
    await host.taps("Ведущие и жюри")
    await host.taps("Позвать в жюри")
    await host.sends(said)
    await host.taps(host.buttons[0])
    await juror.waits_for("приглашает вас в жюри")
    await juror.taps("Буду в жюри")
    answered = await host.waits_for("согласие (жюри)")
    assert "Ведущие и жюри" in str(answered.rows)


async def opens_contest(network, count=4):
    """A published contest with two jurors; returns the host, two jurors, and the others."""
    olga = await network.owner()
    anna, boris, *others = await people(network, count)
    await a_contest(olga)
    await judges(olga, anna, "анна")
    await judges(olga, boris, "борис")
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Опубликовать")
    olga.sees("приём работ открыт")
    return olga, anna, boris, *others


async def sends_work(author, title, file=("Иванова_Анна_урок.PDF", b"%PDF-1.4")):
    await author.starts("event_1")
    await author.taps("Подать работу")
    await author.sends(title)
    await author.sends("Что и как мы делали")
    await author.taps("Пропустить")
    await author.uploads(file)
    await author.taps("Отправить работу")
    author.sees(f"«{title}»")


async def test_a_contest_opens_with_a_jury(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_contest(olga)
    olga.sees("В жюри: 0. Не хватает: 2")
    await olga.taps("Опубликовать")
    assert "Конкурсу нужно жюри" in olga.alert
    assert "Позвать в жюри" in olga.buttons
    await judges(olga, anna, "анна")
    anna.sees("Черновик")
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    olga.sees("В жюри: 1. Не хватает: 1")
    await olga.taps("Опубликовать")
    assert "пока согласились 1" in olga.alert
    await judges(olga, boris, "борис")
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Опубликовать")
    olga.sees("приём работ открыт")


async def test_taking_part_is_not_signing_up_for_a_meeting(network):
    olga, anna, _, vera, gleb = await opens_contest(network)
    await vera.sends("/events")
    vera.sees("до пн 30 ноя, 12:00 · Лучший урок")
    vera.does_not_see("Онлайн")
    await vera.taps("Лучший урок")
    assert "Подать работу" in vera.buttons
    assert not any(label in vera.buttons for label in ("Записаться", "Прийти с коллегами", "Мой билет"))
    await vera.taps("Участвовать")
    vera.sees("Вы участвуете")
    vera.sees("Напомним, когда приём работ подойдёт к концу")
    await vera.waits_for("Вы участвуете: Лучший урок")
    assert "DTEND" not in vera.files[-1].bytes.decode()
    await anna.starts("event_1")
    assert not any(label in anna.buttons for label in ("Участвовать", "Подать работу"))  # she judges
    for maker in (olga, anna):
        await maker.starts("event_1")
        await maker.taps("Конкурс: условия и работы")
        assert "Подать работу" not in maker.buttons
    guest = network.person("Гость")
    await guest.starts("event_1")
    assert "Вступить и участвовать" in guest.buttons
    await guest.taps("Конкурс: условия и работы")
    assert "Подать работу" not in guest.buttons
    await sends_work(gleb, "Урок о звуке")
    await gleb.starts("event_1")
    gleb.sees("Ваша работа принята")
    # The date comes nearer: who has sent a work isn't reminded of it.
    await network.telegram.time.moves_to(at("2026-11-29 12:01"))
    await vera.waits_for("Приём работ заканчивается через 1 день")
    assert told(gleb, "Приём работ заканчивается") == 0
    assert told(olga, "Приём работ заканчивается") == 0
    # It grows: told by both dates, and nobody is asked whether it suits.
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Изменить")
    await olga.taps("Сроки приёма и итогов")
    await olga.taps("✎ Приём до")
    await olga.sends("2 декабря 12:00")
    await olga.taps("Сохранить условия")
    await network.telegram.time.moves(minutes=11)
    await vera.waits_for("Теперь принимаем до: ср, 2 дек., 12:00")
    assert "Подходит" not in vera.buttons
    await network.telegram.time.moves_to(at("2026-12-02 12:01"))
    await vera.starts("event_1")
    vera.sees("Приём работ окончен")
    vera.sees("Работы принимали до")
    assert "Подать работу" not in vera.buttons
    await network.telegram.time.moves_to(at("2026-12-10 18:01"))
    await olga.waits_for("наступил срок итогов")
    assert told(vera, "Как прошло") == 0


async def test_a_contest_from_the_works_to_the_appeal(network):
    olga, anna, boris, vera, gleb = await opens_contest(network)
    for author, title in ((vera, "Урок о звуке"), (gleb, "Урок о свете")):
        await sends_work(author, title)
    await network.telegram.time.moves_to(at("2026-11-30 12:01"))
    for juror, scores in ((anna, ("9 9", "5 5")), (boris, ("8 10", "6 6"))):
        await juror.waits_for("можно оценивать")
        await juror.taps("Конкурс: условия и работы")
        for number, given in enumerate(scores, 1):
            await juror.taps(f"№ {number} ·")
            juror.does_not_see("Вера")
            await juror.taps("Открыть файл")
            assert juror.files[-1].bytes == b"%PDF-1.4"
            assert juror.files[-1].name == f"work-{number}.pdf"
            assert "Иванова" not in str(juror.last.data)
            await juror.starts("event_1")
            await juror.taps("Конкурс: условия и работы")
            await juror.taps("Оценить работы")
            await juror.taps(f"№ {number} ·")
            await juror.taps("Оценить")
            juror.sees("Работа № ")
            juror.sees("1. Замысел")
            await juror.sends("9")
            juror.sees("Нужно ровно 2 числа от 0 до 10")
            await juror.sends(given)
            await juror.sends("Спасибо за работу")
            await juror.taps("Поставить оценки")
    await olga.starts("event_1")
    await olga.taps("Конкурс: условия и работы")
    olga.sees("Не хватает оценок: 0")
    await olga.taps("Опубликовать протокол")
    await olga.taps("Да, опубликовать")
    olga.sees("1-е место: № 1 «Урок о звуке» — 36 из 40")
    await gleb.waits_for("протокол опубликован")
    await gleb.taps("Конкурс: условия и работы")
    gleb.sees("2-е место, всего баллов — 22")
    gleb.sees("Член жюри 1: 5, 5")
    await gleb.taps("Подать апелляцию")
    await gleb.sends("Результат есть в приложении")
    await gleb.taps("Подать апелляцию")
    gleb.sees("Ответ придёт сюда")
    await olga.waits_for("подана апелляция")
    await olga.taps("Прочитать апелляцию")
    olga.sees("1. Замысел")
    await olga.taps("Ответить")
    await olga.sends("Посмотрели приложение, оценки верны")
    await olga.taps("Ответить окончательно")
    await gleb.waits_for("на вашу апелляцию ответили")
    await gleb.taps("Конкурс: условия и работы")
    gleb.sees("Посмотрели приложение")
    await network.telegram.time.moves_to(at("2026-12-10 18:01"))
    assert told(olga, "наступил срок итогов") == 0  # the protocol is out


async def judges_works(juror, *given):
    """From the contest's card: each work gets its scores."""
    await juror.starts("event_1")
    await juror.taps("Конкурс: условия и работы")
    for number, scores in given:
        await juror.taps("Оценить работы") if "Оценить работы" in juror.buttons else None
        await juror.taps(f"№ {number} ·")
        await juror.taps("Оценить")
        await juror.sends(scores)
        await juror.sends("Спасибо за работу")
        await juror.taps("Поставить оценки")


async def test_criteria_count_as_much_as_the_host_said_before_the_works_were_judged(network):
    olga, anna, boris, vera, *_ = await opens_contest(network)
    await contest_card(olga)
    await olga.taps("Вес критериев")
    olga.sees("2. Результат")
    await olga.sends("3")
    olga.sees("Нужно по числу от 1 до 5")
    await olga.sends("3 1")
    olga.sees("1. Замысел (вес 3)")
    asked = next(m for m in reversed(olga.messages) if m.rows)
    await sends_work(vera, "Урок о звуке")
    await contest_card(vera)
    vera.sees("2. Результат (вес 1)")
    assert "Вес критериев" not in vera.buttons
    await network.telegram.time.moves_to(at("2026-11-30 12:01"))
    for juror in (anna, boris):
        await juror.waits_for("можно оценивать")
        await contest_card(juror)
        await juror.taps("Оценить работы")
        await juror.taps("№ 1 ·")
        await juror.taps("Оценить")
        juror.sees("1. Замысел (вес 3)")
        await juror.sends("9 2")
        await juror.sends("Спасибо за работу")
        await juror.taps("Поставить оценки")
    await contest_card(olga)
    assert "Вес критериев" not in olga.buttons
    await olga.taps("Вес критериев", on=asked)
    await olga.sends("1 1")
    olga.sees("вес критериев больше не меняется")
    await contest_card(olga)
    await olga.taps("Опубликовать протокол")
    await olga.taps("Да, опубликовать")
    olga.sees("1-е место: № 1 «Урок о звуке» — 58 из 80")


async def contest_card(person):
    await person.starts("event_1")
    await person.taps("Конкурс: условия и работы")


async def test_a_silent_juror_stops_nothing(network):
    olga, anna, boris, vera, gleb = await opens_contest(network)
    await contest_card(vera)
    vera.sees("Место получает работа, которую оценили хотя бы 2 члена жюри")
    vera.sees("может опубликовать протокол по тем, что есть")
    for author, title in ((vera, "Урок о звуке"), (gleb, "Урок о свете")):
        await sends_work(author, title)
    await network.telegram.time.moves_to(at("2026-11-30 12:01"))
    await olga.waits_for("приём работ окончен. Прислано работ: 2, в жюри: 2")
    await judges_works(anna, (1, "9 9"), (2, "8 8"))
    await judges_works(boris, (1, "5 5"))
    await network.telegram.time.moves_to(at("2026-12-07 18:01"))
    await boris.waits_for("осталось оценить работ: 1")
    assert told(anna, "осталось оценить") == 0
    await contest_card(olga)
    olga.sees("Не хватает оценок: 1")
    olga.sees("Работ, которые пока не оценили хотя бы 2 члена жюри: 1")
    await olga.taps("Опубликовать протокол")
    await olga.taps("Да, опубликовать")
    assert "До срока итогов нужны все оценки" in olga.alert
    await network.telegram.time.moves_to(at("2026-12-10 18:01"))
    await boris.waits_for("срок итогов наступил")
    await olga.waits_for("можно публиковать протокол. Работ: 2, не хватает оценок: 1. Без места останутся: 1")
    await olga.taps("Конкурс: условия и работы")
    olga.sees("Итоги должны были подвести: чт, 10 дек., 18:00")
    olga.does_not_see("Итоги подведём")
    olga.sees("Протокол можно опубликовать сейчас")
    assert {"Позвать в жюри", "Сроки приёма и итогов", "Опубликовать протокол"} <= set(olga.buttons)
    await olga.taps("Опубликовать протокол")
    olga.sees("Без места останутся работы, которые оценили меньше двух членов жюри: 1")
    await olga.taps("Да, опубликовать")
    olga.sees("1-е место: № 1 «Урок о звуке» — 28 из 40")
    olga.sees("Без места: № 2 «Урок о свете»")
    await gleb.waits_for("Ваша работа № 2 осталась без места")
    await gleb.taps("Конкурс: условия и работы")
    gleb.sees("Работа № 2 «Урок о свете»: без места")
    gleb.sees("Член жюри 1: 8, 8")


async def test_jury_and_dates_change_after_the_results_were_due(network):
    olga, anna, boris, vera, gleb, darya = await opens_contest(network, 5)
    for author, title in ((vera, "Урок о звуке"), (gleb, "Урок о свете")):
        await sends_work(author, title)
    await network.telegram.time.moves_to(at("2026-11-30 12:01"))
    await judges_works(anna, (1, "9 9"), (2, "8 8"))
    await network.telegram.time.moves_to(at("2026-12-10 18:01"))
    await olga.waits_for("наступил срок итогов, а подвести их пока нельзя")
    await boris.waits_for("срок итогов наступил")
    await boris.taps("Выйти из жюри")
    await olga.waits_for("Борис Кац — отказ (жюри)")
    # The results are moved: the intake stays as it was.
    await contest_card(olga)
    await olga.taps("Сроки приёма и итогов")
    await olga.taps("✎ Итоги")
    await olga.sends("20 декабря 18:00")
    await olga.taps("Сохранить условия")
    olga.sees("Итоги подведём: вс, 20 дек., 18:00")
    await network.telegram.time.moves(minutes=11)
    await vera.waits_for("Теперь итоги: вс, 20 дек., 18:00")
    # Another juror is asked, agrees, and can judge at once.
    await contest_card(olga)
    await olga.taps("Позвать в жюри")
    await olga.sends("дарья")
    await olga.taps(olga.buttons[0])
    await darya.waits_for("приглашает вас в жюри")
    await darya.taps("Буду в жюри")
    await darya.waits_for("приём работ окончен, можно оценивать. Работ: 2")
    await judges_works(darya, (1, "10 10"), (2, "6 6"))
    await contest_card(olga)
    await olga.taps("Опубликовать протокол")
    await olga.taps("Да, опубликовать")
    olga.sees("1-е место: № 1 «Урок о звуке» — 38 из 40")


async def test_a_contest_is_called_off_when_the_results_are_overdue(network):
    olga, anna, _, vera, _ = await opens_contest(network)
    await sends_work(vera, "Урок о звуке")
    await network.telegram.time.moves_to(at("2026-12-11 12:00"))
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Отменить конкурс")
    await olga.sends("Жюри не собралось")
    await olga.taps("Отменить событие")
    for person in (vera, anna):
        await person.waits_for("Жюри не собралось")
    for person in (olga, anna, vera):
        await contest_card(person)
        person.sees("Событие отменено. Причина: Жюри не собралось")
        closed = ("Опубликовать протокол", "Оценить работы", "Позвать в жюри", "Сроки приёма и итогов")
        assert not any(label in person.buttons for label in closed)


async def test_nobody_sent_a_work(network):
    olga, anna, *_ = await opens_contest(network)
    await network.telegram.time.moves_to(at("2026-11-30 12:01"))
    await olga.waits_for("прислано: 0, в жюри: 2. Приём можно продлить, а конкурс — отменить")
    assert told(anna, "можно оценивать") == 0
    await olga.taps("Дальше")
    await olga.taps("Сроки приёма и итогов")
    await olga.taps("✎ Приём до")
    await olga.sends("3 декабря 12:00")
    await olga.taps("Сохранить условия")
    olga.sees("Работы принимаем до: чт, 3 дек., 12:00")


async def test_the_host_learns_who_won_after_the_protocol_and_not_before(network):
    olga, anna, boris, vera, gleb = await opens_contest(network)
    for author, title in ((vera, "Урок о звуке"), (gleb, "=Урок о свете")):
        await sends_work(author, title)
    await gleb.starts("event_1")
    gleb.sees("Ваша работа принята, её номер — 2")
    await network.telegram.time.moves_to(at("2026-11-30 12:01"))
    await judges_works(anna, (1, "9 9"), (2, "10 10"))
    await judges_works(boris, (1, "8 10"), (2, "10 9"))
    # Before the protocol: names in one place, works in another, and nothing that joins them.
    await contest_card(olga)
    assert "Авторы и баллы" not in olga.buttons
    await olga._presses(olga.last, {"callback_data": ContestPress(id=1, do=Do.AUTHORS).pack()})
    assert "после протокола" in olga.alert
    await olga._presses(olga.last, {"callback_data": ContestPress(id=1, do=Do.XLSX).pack()})
    assert "после протокола" in olga.alert
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Участники")
    olga.sees("Заявок: 2")
    await olga.taps("Таблица CSV")
    assert olga.files[-1].name == "Лучший урок, 2026-11-30, участники.csv"
    header, *rows = olga.files[-1].bytes.decode("utf-8-sig").splitlines()
    assert header == "Имя;Регион;Школа;Предметы;Состояние;Запись"
    assert len(rows) == 2
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Участники")
    await olga.taps("Глеб Рыбин")
    olga.does_not_see("№")
    await contest_card(olga)
    await olga.taps("Опубликовать протокол")
    await olga.taps("Да, опубликовать")
    olga.does_not_see("Глеб")
    await olga.taps("Авторы и баллы")
    olga.sees("1-е место: № 2 «=Урок о свете» — 39 из 40\nГлеб Рыбин, оценок: 2")
    olga.sees("2-е место: № 1 «Урок о звуке» — 36 из 40\nВера Лис, оценок: 2")
    await olga.taps("Таблица XLSX")
    sheet = load_workbook(io.BytesIO(olga.files[-1].bytes)).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[1] == ("Место", "№ работы", "Работа", "Автор", "Регион", "Баллы", "Из", "Оценок")
    assert [row[:4] for row in rows[2:]] == [
        (1, 2, "=Урок о свете", "Глеб Рыбин"),
        (2, 1, "Урок о звуке", "Вера Лис"),
    ]
    await contest_card(olga)
    await olga.taps("Авторы и баллы")
    await olga.taps("Таблица CSV")
    assert "1;2;'=Урок о свете;Глеб Рыбин;" in olga.files[-1].bytes.decode("utf-8-sig")
    await gleb.waits_for("Ваша работа № 2 — 1-е место")
    await gleb.starts("event_1")
    gleb.sees("Номер вашей работы — 2")
    gleb.sees("Итоги подведены")
    await contest_card(gleb)
    assert "Авторы и баллы" not in gleb.buttons
    await gleb._presses(gleb.last, {"callback_data": ContestPress(id=1, do=Do.AUTHORS).pack()})
    assert "только ведущий" in gleb.alert


async def test_the_host_writes_to_the_jury_and_an_organizer_finds_it_among_the_contests_people(network):
    olga, anna, boris, vera, gleb = await opens_contest(network)
    await vera.starts("event_1")
    await olga.starts("event_1")
    for tap in ("Панель ведущего", "Написать участникам и жюри"):
        await olga.taps(tap)
    assert olga.buttons[:2] == ["Тем, кто участвует", "Жюри"]
    await olga.taps("Жюри")
    await olga.sends("Баллы ждём до пятницы")
    olga.sees("Получат: 2 человека")
    await olga.taps("Кому")
    await olga.taps("Событие")
    await olga.taps(next(button for button in olga.buttons if "Лучший урок" in button))
    assert any("в жюри" in button for button in olga.buttons)
    await olga.starts("event_1")
    for tap in ("Панель ведущего", "Написать участникам и жюри", "Жюри"):
        await olga.taps(tap)
    await olga.sends("Ключи у вахтёра")
    await olga.taps("Отправить…")
    await olga.taps(next(button for button in olga.buttons if "тправить" in button))
    for juror in (anna, boris):
        await juror.waits_for("Ключи у вахтёра")
    assert told(vera, "Ключи") == told(gleb, "Ключи") == 0
