"""The organizer's cabinet in conversation: applications, invitations, people and roles, the audit."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from tests.flows.conftest import join


async def by_approval(owner):
    await owner.sends("/organizer")
    await owner.taps("Настройки сети")
    await owner.taps("Вступление")
    await owner.taps("По заявке")
    owner.sees("Решают организаторы")


async def make_organizer(owner, name):
    await owner.sends("/organizer")
    await owner.taps("Люди")
    await owner.taps("Люди и роли")
    await owner.taps("Найти по имени")
    await owner.sends(name)
    await owner.taps(name)
    await owner.taps("Дать роль")
    await owner.taps("Организатор")
    await owner.taps("Без срока")


async def test_who_has_no_business_there_hears_it_calmly(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/organizer")
    anna.sees("для тех, кто ведёт сеть")
    await anna.taps("Написать организаторам")
    anna.sees("организатор")
    await anna.taps("⌂ Меню")
    anna.sees("Что будем делать?")
    guest = network.person("Гость")
    await guest.starts()
    await guest.sends("/organizer")
    guest.sees("для тех, кто ведёт сеть. Если вы один из них, сначала вступите")
    await guest.taps("Вступить")
    guest.sees("Цель и правила")


async def test_an_application_is_accepted(network):
    olga = await network.owner()
    await by_approval(olga)
    anna = network.person("Анна")
    await join(anna, "Иванова Анна")
    anna.sees("заявка отправлена")
    await olga.waits_for("Новая заявка на вступление")
    olga.sees("Иванова Анна")
    await olga.taps("Принять")
    olga.sees("Принята: Ольга Владимировна Лебедева")
    await anna.waits_for("вы в сети!")
    await anna.taps("Открыть меню")
    anna.sees("Что будем делать?")


async def test_all_who_wait_are_accepted_at_once_but_for_who_is_asked_something(network):
    olga = await network.owner()
    await by_approval(olga)
    people = [network.person(name) for name in ("Анна", "Борис", "Вера")]
    for person, name in zip(people, ("Иванова Анна", "Кац Борис", "Орлова Вера"), strict=True):
        await join(person, name)
        await olga.waits_for(name)
    await olga.taps("Спросить")
    await olga.sends("Где вы работаете?")
    assert "Следующая: Иванова Анна" in olga.buttons, "who is asked doesn't keep the others waiting"
    await olga.sends("/organizer")
    for opened in ("Люди", "Заявки", "Принять всех (2)"):
        await olga.taps(opened)
    olga.sees("Принять 2 человек?")
    olga.sees("Иванова Анна, Кац Борис")
    olga.sees("Ещё 1 заявка ждёт ответа на вопрос: она останется.")
    await olga.taps("Принять")
    assert "Приняты 2 человека" in olga.toast
    olga.sees("ждёт 1 человек")
    for person in people[:2]:
        await person.waits_for("вы в сети!")
    await people[2].waits_for("спрашивают о вашей заявке")


async def test_after_a_verdict_the_next_application_is_one_tap(network):
    olga = await network.owner()
    await by_approval(olga)
    for first, name in (("Анна", "Иванова Анна"), ("Борис", "Кац Борис"), ("Вера", "Орлова Вера")):
        await join(network.person(first), name)
        await olga.waits_for(name)
    assert not any(button.startswith("Следующая") for button in olga.buttons), "nothing is decided yet"
    await olga.taps("Принять")
    await olga.taps("Следующая: Иванова Анна")
    await olga.taps("Отклонить")
    await olga.taps("Пропустить")
    olga.sees("Отклонена")
    await olga.taps("Следующая: Кац Борис")
    await olga.taps("Принять")
    olga.sees("Принята")
    assert not any(button.startswith("Следующая") for button in olga.buttons)


async def test_nobody_is_promised_to_hear_of_a_role_that_one_gives_oneself_or_that_was_given_already(network):
    olga = await network.owner()
    await network.member("Иванова Анна")
    for name, role, said in (
        ("Лебедева", "Модератор", "Роль дана"),
        ("Иванова", "Модератор", "Роль дана, человек об этом узнает"),
        ("Иванова", "Модератор", "Эта роль уже дана на этот срок"),
    ):
        await olga.sends("/organizer")
        for opened in ("Люди", "Люди и роли", "Найти по имени"):
            await olga.taps(opened)
        await olga.sends(name)
        await olga.taps(name)
        for opened in ("Дать роль", role, "Без срока"):
            await olga.taps(opened)
        assert olga.toast == said


async def test_who_is_refused_without_a_word_asks_the_organizers_from_the_notice(network):
    olga = await network.owner()
    await by_approval(olga)
    anna = network.person("Анна")
    await join(anna, "Иванова Анна")
    await olga.waits_for("Новая заявка")
    await olga.taps("Отклонить")
    await olga.taps("Пропустить")
    await anna.waits_for("отклонили вашу заявку")
    anna.sees("Причину они не написали")
    anna.sees("подайте заявку снова, когда захотите")
    await anna.taps("Написать организаторам")
    await anna.sends("Почему меня не приняли?")
    await olga.waits_for("Почему меня не приняли?")


async def test_refused_with_a_reason_the_person_hears_it_and_may_try_again(network):
    olga = await network.owner()
    await by_approval(olga)
    anna = network.person("Анна")
    await join(anna, "Ааа")
    await olga.waits_for("Новая заявка")
    await olga.taps("Отклонить")
    await olga.sends("Напишите, пожалуйста, настоящее имя")
    olga.sees("Отклонена")
    await anna.waits_for("отклонили вашу заявку")
    anna.sees("настоящее имя")
    await anna.taps("Открыть меню")
    await anna.taps("Продолжить вступление")
    anna.sees("Имя: Ааа\nРегион: Республика Татарстан")
    await anna.taps("✎ Имя")
    await anna.sends("Иванова Анна")
    await anna.taps("Всё верно, вступить")
    anna.sees("Иванова Анна, заявка отправлена")


async def test_two_organizers_at_once_one_wins_the_other_sees_it(network):
    olga, boris = await network.owner(), await network.member("Борисов Борис")
    await make_organizer(olga, "Борисов Борис")
    await boris.waits_for("У вас новая роль")
    await by_approval(olga)
    anna = network.person("Анна")
    await join(anna, "Иванова Анна")
    await olga.waits_for("Новая заявка")
    await boris.waits_for("Новая заявка")
    await boris.taps("Отклонить")  # asked for the reason, and slow to write
    await olga.taps_many("Принять")
    olga.sees("Принята")
    await boris.sends("Не знаю такую")
    boris.sees("уже решил другой организатор")
    boris.sees("Принята: Ольга Владимировна Лебедева")
    await boris.sends("/organizer")
    await boris.taps("Люди")
    await boris.taps("Заявки")
    boris.sees("Все рассмотрены")


async def test_an_invitation_from_making_to_coming(network):
    olga = await network.owner()
    await olga.sends("/organizer")
    await olga.taps("Настройки сети")
    await olga.taps("Вступление")
    await olga.taps("По приглашению")
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Приглашения")
    await olga.taps("Новая ссылка")
    await olga.sends("Метобъединение химиков")
    olga.sees("Приглашение: Метобъединение химиков")
    olga.sees("Пришли: 0 из 10")
    await olga.taps("Сколько человек")
    await olga.taps("1 человек")
    olga.sees("Пришли: 0 из 1")
    link = (await olga.taps("Скопировать ссылку"))["copy_text"]
    shared = (await olga.taps("Отправить в чат"))["url"]
    assert parse_qs(urlsplit(shared).query)["url"] == [link]
    payload = parse_qs(urlsplit(link).query)["start"][0]

    anna = network.person("Анна")
    await anna.starts(payload)
    anna.sees("Вас приглашает Ольга Владимировна Лебедева")
    await anna.taps("Вступить")
    await anna.taps("Принимаю правила")
    await anna.taps("Даю согласие")
    await anna.sends("Иванова Анна")
    await anna.sends("Казань")
    await anna.taps(anna.buttons[0])
    await anna.taps("Всё верно, вступить")
    anna.sees("вы в сети!")

    late = network.person("Поздняя")
    await late.starts(payload)
    late.sees("уже пришли все")
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Приглашения")
    olga.sees("Метобъединение химиков · больше не действует · открыли: 1, в сети: 1")
    assert "Метобъединение химиков · пришли: 1 из 1" in olga.buttons


async def test_the_link_as_a_picture_put_out_and_back(network):
    olga = await network.owner()
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Приглашения")
    await olga.taps("Новая ссылка")
    await olga.taps("Пропустить")
    await olga.taps("Срок")
    await olga.taps("Без срока")
    await olga.taps("Сколько человек")
    await olga.taps("Сколько угодно")
    olga.sees("Без срока")
    await olga.taps("Сколько человек")
    await olga.sends("десять тысяч")
    olga.sees("Нужно целое число")
    await olga.sends("35")
    olga.sees("Пришли: 0 из 35")
    payload = parse_qs(urlsplit((await olga.taps("Скопировать ссылку"))["copy_text"]).query)["start"][0]
    card = olga.last
    await olga.taps("QR-код")
    await olga.taps("‹ Назад")
    await olga.taps("Плакат А4")
    assert [picture.bytes.startswith(b"\x89PNG") for picture in olga.files] == [True, True]
    assert olga.files[-1].name == "приглашение, № 1.png"
    await olga.taps("‹ Назад")
    await olga.taps("Выключить ссылку")
    olga.sees("Выключена:")
    await network.person("Поздняя").starts(payload)
    await olga.presses_stale(card, "Выключить ссылку")
    olga.sees("Выключена:")
    await olga.taps("Включить снова")
    olga.sees("Без срока")
    late = network.person("Ещё одна")
    await late.starts(payload)
    late.sees("Вас приглашает Ольга Владимировна Лебедева")
    await olga.taps("‹ Назад")
    olga.sees("№ 1 · без срока · открыли: 1, в сети: 0")
    await olga.taps("Ссылки всей сети")
    olga.sees("Ольга Владимировна Лебедева")
    await olga.taps("№ 1 · пришли: 0")
    await olga.taps("‹ Назад")
    olga.sees("Ссылки всей сети: 1")


async def test_roles_are_given_for_a_term_seen_in_the_audit_and_taken(network):
    olga, anna = await network.owner(), await network.member("Иванова Анна")
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Люди и роли")
    await olga.taps("Иванова Анна")
    await olga.taps("Дать роль")
    await olga.taps("Ведущий")
    await olga.taps("30 дней")
    olga.sees("Ведущий")
    await anna.waits_for("У вас новая роль: Ведущий")
    await anna.sends("/organizer")
    assert "Приглашения" in anna.buttons
    assert "Заявки" not in anna.buttons
    await olga.taps("История")
    olga.sees("дана роль «Ведущий» — Иванова Анна, срок до: ")
    await olga.taps("‹ Назад")
    await olga.taps("Снять роль: Ведущий")
    await olga.taps("Снять роль")
    olga.sees("Ролей нет.")
    await anna.waits_for("Роль «Ведущий» с вас снята")
    await network.telegram.time.moves(days=1)
    await olga.sends("/organizer")
    await olga.taps("Настройки сети")
    await olga.taps("Журнал действий")
    olga.sees("снята роль «Ведущий» — Иванова Анна")


async def test_ownership_is_handed_over_and_the_last_owner_stays(network):
    olga, anna = await network.owner(), await network.member("Иванова Анна")
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Люди и роли")
    await olga.taps("Ольга")
    await olga.taps("Снять роль: Владелец")
    await olga.taps("Снять роль")
    assert "единственный владелец" in olga.alert
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Люди и роли")
    await olga.taps("Иванова Анна")
    await olga.taps("Дать роль")
    await olga.taps("Владелец")
    await olga.taps("Сделать владельцем")
    await anna.waits_for("У вас новая роль: Владелец")
    await olga.taps("‹ Назад")
    await olga.taps("Ольга")
    await olga.taps("Снять роль: Владелец")
    await olga.taps("Снять роль")
    olga.sees("Организатор")
    olga.does_not_see("Владелец ·")


async def test_a_lost_right_and_a_button_of_yesterday(network):
    olga, boris = await network.owner(), await network.member("Борисов Борис")
    await make_organizer(olga, "Борисов Борис")
    await boris.waits_for("У вас новая роль")
    await boris.sends("/organizer")
    await boris.taps("Настройки сети")
    cabinet = boris.last
    await olga.taps("Снять роль: Организатор")
    await olga.taps("Снять роль")
    await boris.presses_stale(cabinet, "Журнал действий")
    assert "нужны права" in boris.alert
    await boris.sends("/organizer")
    boris.sees("для тех, кто ведёт сеть")
