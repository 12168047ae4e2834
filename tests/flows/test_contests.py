"""A contest from its rules to the appeal, as people do it (PRODUCT §5)."""

from __future__ import annotations

from tests.flows.test_events_awkward import people, told
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
    await host.waits_for("согласие (жюри)")


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
    vera.sees("приём работ до пн, 30 нояб., 12:00")
    vera.does_not_see("Онлайн")
    await vera.taps("Лучший урок")
    assert "Подать работу" in vera.buttons
    assert not any(label in vera.buttons for label in ("Записаться", "Прийти с коллегами", "Мой билет"))
    await vera.taps("Участвовать")
    vera.sees("Вы участвуете")
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
    await vera.waits_for("Приём работ заканчивается через 24 часа")
    assert told(gleb, "Приём работ заканчивается") == 0
    assert told(olga, "Приём работ заканчивается") == 0
    # It grows: told by both dates, and nobody is asked whether it suits.
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Изменить")
    await olga.taps("Сроки приёма и итогов")
    await olga.taps("Изменить: Приём до")
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
    await olga.taps("Ответить")
    await olga.sends("Посмотрели приложение, оценки верны")
    await olga.taps("Ответить окончательно")
    await gleb.waits_for("на вашу апелляцию ответили")
    await gleb.taps("Конкурс: условия и работы")
    gleb.sees("Посмотрели приложение")
    await network.telegram.time.moves_to(at("2026-12-10 18:01"))
    assert told(olga, "наступил срок итогов") == 0  # the protocol is out
