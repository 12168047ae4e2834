"""An event from the first word to the last rating, as people do it (PRODUCT §5)."""

from __future__ import annotations

from tests.services.events.world import at


async def a_seminar(host, *, title="Смысловое чтение", when="30 ноября 18:00", place="Гимназия № 5", seats="2"):
    """Made from a preset and published; the host's phone shows the panel."""
    await host.sends("/events")
    await host.taps("Создать событие")
    await host.taps("Семинар")
    await host.sends(title)
    await host.sends(when)
    await host.sends(place)
    host.sees("Проверьте, всё ли верно")
    await host.taps("✎ Число мест")
    await host.sends(seats)
    await host.taps("Сохранить черновик")
    host.sees("Черновик сохранён")
    await host.taps("Опубликовать")
    host.sees("Опубликовано: запись открыта")


async def opens(person, title="Смысловое чтение"):
    """From the listing to the card."""
    await person.sends("/events")
    await person.taps(title)


async def signs_up(person, title="Смысловое чтение"):
    await opens(person, title)
    await person.taps("Записаться")
    person.sees("Вы записаны")


async def test_from_the_first_word_to_the_last_rating(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    boris = await network.member("Борис Львович Кац")
    vera = await network.member("Вера Олеговна Лис")
    await a_seminar(olga, seats="1")

    # The listing, the card, one tap, the confirmation with the calendar file.
    await anna.sends("/events")
    anna.sees("1 событие")
    anna.sees("пн 30 ноя, 18:00 · Смысловое чтение")
    await anna.taps("Смысловое чтение")
    anna.sees("Свободно 1 место из 1")
    anna.sees("Ведёт: Ольга Владимировна Лебедева")
    await anna.taps("Записаться")
    assert anna.toast == "Вы записаны"
    await anna.waits_for("Вы записаны: Смысловое чтение")
    assert [file.name for file in anna.files] == ["Смысловое чтение, 2026-11-30, в календарь.ics"]

    # The queue.
    await opens(boris)
    boris.sees("Все места заняты (1)")
    await boris.taps("Встать в очередь")
    boris.sees("Вы в очереди: 1-е место")
    await opens(vera)
    await vera.taps("Встать в очередь")
    vera.sees("Вы в очереди: 2-е место (всего ждут 2)")
    await opens(olga)
    await olga.taps("Панель ведущего")
    olga.sees("Никто не приглашён: свободных мест нет")

    # A seat is freed, offered, declined, offered on, taken.
    await opens(anna)
    await anna.taps("Отменить запись")
    assert "Запись отменена" in anna.toast
    offer = await boris.waits_for("Освободилось место")
    await boris.taps("Не смогу", on=offer)
    boris.sees("Вы вышли из очереди")
    offer = await vera.waits_for("Освободилось место")
    await vera.taps("Иду", on=offer)
    vera.sees("Вы записаны")
    await vera.waits_for("Вы записаны: Смысловое чтение")

    # Reminders; the day's asks.
    await network.telegram.time.moves_to(at("2026-11-23 18:01"))
    await network.telegram.time.moves_to(at("2026-11-29 18:01"))
    await vera.waits_for("Придёте?")
    await vera.taps("Приду")
    vera.sees("подтвердили, что придёте")
    await network.telegram.time.moves_to(at("2026-11-30 17:01"))
    await vera.waits_for("через 59 минут")

    # At the door: the host's phone opens the ticket's code, and the host says that the person is there.
    await opens(vera)
    await vera.taps("Мой билет")
    digits = next(m for m in vera.from_bot if "назовите цифры" in m.text).text.rpartition(": ")[2].replace(" ", "")
    await network.telegram.time.moves_to(at("2026-11-30 17:55"))
    await olga.starts(f"here_1_{digits}")
    olga.sees("Билет на событие: Смысловое чтение")
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    olga.does_not_see("Отмечены")  # opening a link that came from anywhere has marked nobody
    await olga.starts(f"here_1_{digits}")
    await olga.taps("Отметить приход")
    olga.sees("✓ Вера Олеговна Лис")
    await olga.starts(f"here_1_{digits}")
    olga.sees("отметка уже была")
    await boris.starts(f"here_1_{digits}")
    boris.sees("может только ведущий")
    await vera.starts(f"here_1_{digits}")
    vera.sees("Это ваш билет")

    # Afterwards: the rating, words, results with a picture.
    await network.telegram.time.moves_to(at("2026-11-30 20:01"))
    await vera.waits_for("Как прошло: Смысловое чтение?")
    await vera.taps("5")
    vera.sees("Ваша оценка: 5 из 5")
    await vera.taps("Добавить пару слов")
    await vera.sends("Приёмы пригодились в тот же день")
    vera.sees("Приёмы пригодились")
    await olga.waits_for("закончилось")
    await olga.taps("Итоги")
    olga.sees("Записались: 1, пришли: 1 (100 %)")
    olga.sees("Средняя оценка: 5,0")
    olga.sees("Приёмы пригодились в тот же день")
    assert "photo" in olga.last.data
