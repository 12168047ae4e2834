"""A page about oneself, the directory and contacts, as people use them (PRODUCT §1)."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from domain.people.contacts import ContactState
from services.base import members
from services.people import contacts
from storage.people import contacts as stored_contacts
from tests.flows.conftest import join
from tests.simulator.by_hand import png


async def shows_self(person):
    """Into the directory by the button on one's own page."""
    await person.sends("/me")
    await person.taps("Показать меня в списке людей")


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна", username="anna_t")


@pytest.fixture
async def boris(network):
    """In the directory: a physicist from Tatarstan who can help with exams; without a username."""
    boris = await network.member("Фёдоров Борис Ильич", username=None)
    await boris.taps("Рассказать о себе")
    await boris.taps("Физика")
    await boris.taps("Готово")
    await boris.taps("Пропустить")
    await boris.taps("Пропустить")
    await boris.taps("Подготовка к экзаменам")
    await boris.taps("Готово")
    for _ in range(3):
        await boris.taps("Пропустить")
    await boris.taps("Показать меня в списке людей")
    return boris


async def test_telling_about_oneself_step_by_step(network):
    vera = await network.member("Вера Новая")
    await vera.taps("Рассказать о себе")
    vera.sees("Шаг 1 из 7")
    vera.sees("Что вы преподаёте?")
    await vera.taps("Математика")
    await vera.sends("астрономия, Шахматы")  # one is in the long list, the other is her own word
    assert {"✓ Математика", "✓ Астрономия", "✓ Шахматы"} <= set(vera.buttons)
    await vera.taps("Готово")
    vera.sees("Кого вы учите?")
    await vera.taps("‹ Назад")
    vera.sees("Что вы преподаёте?")
    await vera.taps("Готово")
    await vera.taps("10–11 классы")
    await vera.taps("Готово")
    await vera.sends("школа № 5")
    await vera.taps("Такой нет — добавить «школа № 5»")
    await vera.sends("Елабуга")
    await vera.taps("Елабуга, Республика Татарстан")
    await vera.taps("Пропустить")
    await vera.taps("Пропустить")
    await vera.sends("я" * 141)
    vera.sees("Слишком длинно: 141 зн. при пределе 140")
    await vera.sends("Люблю <b>звёзды</b> & походы")
    vera.sees("Ваше фото")
    await vera.sends("вот оно")
    vera.sees("Здесь нужно фото")
    await vera.uploads(("me.png", png(400, 300)), photo=True)
    vera.sees("Моя страница")
    vera.sees("Предметы: Математика, Астрономия, Шахматы")
    vera.sees("Люблю <b>звёзды</b> & походы")
    vera.sees("Пока пусто: Могу помочь, Ищу")
    vera.sees("В списке людей сети вас нет")
    await vera.taps("Дополнить: осталось 2 поля")
    vera.sees("Шаг 1 из 2")


async def test_stopping_half_way_keeps_a_draft_but_looking_at_a_field_leaves_none(network):
    vera = await network.member("Вера Новая")
    await vera.taps("Рассказать о себе")
    await vera.taps("Математика")
    await vera.sends("/menu")
    await vera.taps("Продолжить: Рассказ о себе")
    assert "✓ Математика" in vera.buttons
    await vera.taps("Готово")
    for _ in range(6):
        await vera.taps("Пропустить")
    await vera.taps("Что рассказано и кто видит")
    await vera.taps("Предметы")
    await vera.taps("Изменить")
    await vera.sends("/menu")
    assert not [label for label in vera.buttons if label.startswith("Продолжить")]


async def test_one_field_is_changed_hidden_and_cleared(network, boris):
    await boris.sends("/me")
    await boris.taps("Что рассказано и кто видит")
    boris.sees("Предметы: Физика · все участники")
    await boris.taps("Предметы")
    boris.sees("Видят: все участники")
    await boris.taps("Показывать: мои группы")
    boris.sees("Пока общих групп нет, поле не видит никто")
    await boris.taps("Показывать: никто")
    boris.sees("Видят: никто")
    await boris.taps("‹ Назад")
    await boris.taps("‹ Назад")
    boris.sees("Видят не все: Предметы")
    boris.does_not_see("Физика")
    await boris.taps("Что рассказано и кто видит")
    await boris.taps("Предметы")
    await boris.taps("Изменить")
    await boris.taps("✓ Физика")
    await boris.taps("Химия")
    await boris.taps("Готово")
    boris.sees("Химия")
    boris.sees("Видят: никто")
    await boris.taps("Стереть")
    assert boris.toast == "Стёрто"
    boris.sees("Пока пусто")


async def test_name_and_region(network, anna):
    await anna.sends("/me")
    await anna.taps("Имя и регион")
    anna.sees("в уже выданных останется прежнее")
    await anna.taps("Изменить имя")
    await anna.sends("12345")
    anna.sees("В имени должны быть буквы")
    await anna.sends("Смирнова Анна Петровна")
    anna.sees("Смирнова Анна Петровна")
    await anna.taps("Изменить регион")
    await anna.sends("владивосток")
    await anna.taps(anna.buttons[0])
    anna.sees("Приморский край")
    await anna.sends("/settings")
    anna.sees("Владивосток")


async def test_a_leave_of_absence(network, anna):
    await anna.sends("/me")
    await anna.taps("Отпуск и выход")
    await anna.taps("Уйти в отпуск")
    await anna.sends("01.01.2020")
    anna.sees("Дата уже прошла")
    await anna.sends("через 2 недели")
    anna.sees("Вы в отпуске")
    await anna.taps("Вернуться из отпуска")
    assert anna.toast == "С возвращением!"
    anna.does_not_see("Вы в отпуске")


async def test_leaving_is_one_tap_with_a_reason_afterwards_and_a_way_back(network, boris):
    await boris.sends("/me")
    await boris.taps("Отпуск и выход")
    await boris.taps("Выйти из сети")
    boris.sees("Вы вышли из сети")
    await boris.taps("Сказать почему")
    await boris.sends("Нет времени")
    boris.sees("Спасибо, что сказали")
    await boris.sends("/me")
    boris.sees("Вы вышли из сети")
    await boris.sends("/start")
    await boris.taps("Вернуться в сеть")
    await boris.sends("/me")
    boris.sees("Вы есть в списке людей сети")
    boris.sees("Предметы: Физика")


async def test_nobody_is_there_yet(network, anna):
    await anna.sends("/people")
    anna.sees("Пока никто: вы можете быть первым")
    assert "Найти по словам" not in anna.buttons
    await anna.taps("Показать меня в списке людей")
    assert anna.toast == "Включено"
    anna.sees("Здесь 1 человек из 1 региона")
    assert "Показать меня в списке людей" not in anna.buttons


async def test_the_words_on_the_button_are_kept_as_evidence(network, anna):
    await shows_self(anna)
    anna.sees("Вы есть в списке людей сети")
    await anna.taps("Мои согласия")
    anna.sees("Страница в списке людей: включено")
    await anna.taps("Получать новости сети")
    anna.sees("Новости сети в дайджесте: включено")
    await anna.taps("Не получать новости сети")
    with closing(sqlite3.connect(network.settings.database_path)) as db:
        rows = db.execute("SELECT purpose, given, button FROM consents ORDER BY id").fetchall()
    assert rows[1:] == [
        ("directory", 1, "Показать меня в списке людей"),
        ("digests", 1, "Получать новости сети"),
        ("digests", 0, "Не получать новости сети"),
    ]


async def test_a_double_tap_on_a_switch_is_one_answer(network, anna):
    await anna.sends("/me")
    await anna.taps_many("Показать меня в списке людей", 3)
    with closing(sqlite3.connect(network.settings.database_path)) as db:
        assert db.execute("SELECT count(*) FROM consents WHERE purpose = 'directory'").fetchone() == (1,)


async def test_finding_a_colleague(network, anna, boris):
    await anna.sends("/people")
    anna.sees("Вас здесь пока нет")
    await anna.taps("Найти по словам")
    await anna.sends("физека Казань")
    anna.sees("По «физека» ничего нет, нашлось по «физика»")
    anna.sees("Фёдоров Борис Ильич")
    await anna.taps("Фёдоров Борис Ильич")
    anna.sees("Могу помочь: Подготовка к экзаменам")
    await anna.taps("‹ Назад")
    anna.sees("по словам «физека Казань»")
    await anna.taps("Искать другое")
    await anna.sends("<b>квиддич</b>")
    anna.sees("Никого не нашлось")
    await anna.sends("/people")
    await anna.taps("По предметам")
    await anna.taps("Физика · 1")
    anna.sees("Люди: Физика")
    await anna.taps("‹ Назад")
    await anna.taps("‹ Назад")
    await anna.taps("По регионам")
    await anna.taps("Республика Татарстан · 1")
    anna.sees("Фёдоров Борис Ильич")


async def test_pages(network):
    people = [network.person(f"П{n}") for n in range(9)]
    for number, person in enumerate(people):
        await join(person, f"Человек Номер{'абвгдежзи'[number]}")
        await shows_self(person)
    last = people[-1]
    await last.sends("/people")
    await last.taps("Все, сначала новые")
    last.sees("9 человек")
    last.sees("Человек Номери (это вы)")
    await last.taps("›")
    last.sees("Человек Номера")
    await last.taps("Человек Номера")
    await last.taps("‹ Назад")
    last.sees("2 из 2")


async def test_a_page_of_an_earlier_search_says_so(network, anna, boris):
    await anna.sends("/people")
    await anna.taps("Найти по словам")
    await anna.sends("физика")
    await anna.taps("Фёдоров Борис Ильич")
    card = anna.last
    await anna.sends("/people")
    await anna.taps("Найти по словам")
    await anna.sends("казань")
    await anna.taps("‹ Назад", on=card)
    assert "прежнего поиска" in anna.alert
    anna.sees("Люди сети")


async def test_both_agree_and_see_each_other(network, anna, boris):
    await anna.sends("/people")
    await anna.taps("Все, сначала новые")
    await anna.taps("Фёдоров Борис Ильич")
    await anna.taps("Попросить контакт")
    anna.sees("Ваши имя и регион увидят сразу")
    await anna.sends("Ищу соавтора <проекта>")
    anna.sees("Вы попросили контакт")
    notice = await boris.waits_for("просит открыть контакты")
    boris.sees("«Ищу соавтора <проекта>»")
    await boris.taps("Открыть контакты", on=notice)
    assert boris.toast == "Контакты открыты"
    boris.sees("Контакт открыт: Иванова Анна Петровна, @anna_t")
    await anna.waits_for("соглашается открыть контакты")
    anna.sees("Контакт открыт: Фёдоров Борис Ильич")
    anna.sees("у коллеги нет имени пользователя")
    mention = next(e for e in anna.last.data["entities"] if e["type"] == "text_mention")
    assert mention["user"]["id"] == boris.id
    await anna.sends("/people")
    await anna.taps("Мои контакты")
    await anna.taps("Фёдоров Борис Ильич")
    anna.sees("Контакт открыт")


async def test_not_now_is_silent(network, anna, boris):
    await anna.sends("/people")
    await anna.taps("Все, сначала новые")
    await anna.taps("Фёдоров Борис Ильич")
    card = anna.last
    await anna.taps("Попросить контакт")
    await anna.taps("Пропустить")
    notice = await boris.waits_for("просит открыть контакты")
    await boris.taps("Не сейчас", on=notice)
    assert boris.toast == "Хорошо, не сейчас"
    boris.sees("Пока никого")
    await anna.presses_stale(card, "Попросить контакт")
    assert "Вы уже попросили контакт" in anna.alert
    anna.sees("Вы попросили контакт")
    anna.does_not_see("отказ")
    await boris.presses_stale(notice, "Открыть контакты")  # a change of mind
    boris.sees("Контакт открыт")


async def test_whoever_wishes_quiet_is_left_alone(network, anna, boris):
    await boris.sends("/people")
    await boris.taps("Мои контакты")
    await boris.taps("Не спрашивать меня")
    boris.sees("Сейчас вас никто не может попросить")
    await anna.sends("/people")
    await anna.taps("Все, сначала новые")
    await anna.taps("Фёдоров Борис Ильич")
    anna.sees("Сейчас просит не спрашивать контакт")
    assert "Попросить контакт" not in anna.buttons


async def test_a_card_of_somebody_who_hid_meanwhile(network, anna, boris):
    await anna.sends("/people")
    await anna.taps("Все, сначала новые")
    await boris.sends("/me")
    await boris.taps("Убрать меня из списка людей")
    await anna.taps("Фёдоров Борис Ильич")
    assert "не показывает свою страницу" in anna.alert
    anna.sees("Пока никто")


async def test_the_photo_comes_as_a_message_of_its_own(network, anna, boris):
    await boris.sends("/me")
    await boris.taps("Что рассказано и кто видит")
    await boris.taps("Фото")
    await boris.taps("Заполнить")
    await boris.uploads(("me.png", png(400, 300)), photo=True)
    await boris.taps("Посмотреть")
    assert "photo" in boris.last.data
    await anna.sends("/people")
    await anna.taps("Все, сначала новые")
    await anna.taps("Фёдоров Борис Ильич")
    await anna.taps("Фото")
    assert "photo" in anna.last.data
    await anna.taps("Открыть страницу")
    anna.sees("Могу помочь")


async def test_in_english(network):
    kate = network.person("Kate", language="en")
    await kate.sends("/start")
    await kate.taps("Join")
    for label in ("I accept the rules", "I consent"):
        await kate.taps(label)
    await kate.sends("Kate Smith")
    await kate.sends("Kazan")
    await kate.taps(kate.buttons[0])
    await kate.taps(kate.buttons[0])
    await kate.sends("/me")
    kate.sees("My page")
    await kate.taps("Show me in the list of people")
    kate.sees("You are in the list of people")
    await kate.sends("/people")
    kate.sees("1 person from 1 region")


async def test_after_a_restart_the_search_goes_on(network, anna, boris):
    await anna.sends("/people")
    await anna.taps("Найти по словам")
    await anna.sends("физика")
    await anna.taps("Фёдоров Борис Ильич")
    await network.restart()
    await anna.taps("‹ Назад")
    anna.sees("по словам «физика»")


# -- the way back ----------------------------------------------------------------------------------


async def test_a_card_from_my_contacts_leads_back_to_them(network, anna, boris):
    await anna.sends("/people")
    await anna.taps("Все, сначала новые")
    await anna.taps("Фёдоров Борис Ильич")
    await anna.taps("Попросить контакт")
    await anna.taps("Пропустить")
    await boris.waits_for("просит открыть контакты")
    await boris.sends("/me")
    await boris.taps("Мои контакты")
    await boris.taps("Просит контакт: Иванова Анна Петровна")
    await boris.taps("‹ Назад")
    boris.sees("Мои контакты")
    await boris.taps("Просит контакт: Иванова Анна Петровна")
    await boris.taps("Открыть контакты")
    await boris.taps("‹ Назад")
    boris.sees("с кем он уже открыт")
    await boris.taps("Не спрашивать меня")
    await boris.taps("‹ Назад")
    boris.sees("Моя страница")


async def test_asking_for_a_contact_keeps_the_results_it_came_from(network, anna, boris):
    await anna.sends("/people")
    await anna.taps("Найти по словам")
    await anna.sends("физика")
    await anna.taps("Фёдоров Борис Ильич")
    await anna.taps("Попросить контакт")
    await anna.taps("‹ Назад")
    anna.sees("Контакт открывается, только когда согласны оба")
    await anna.taps("Попросить контакт")
    await anna.taps("✕ Прервать")
    await anna.taps("‹ Назад")
    await anna.taps("Попросить контакт")
    await anna.taps("Пропустить")
    anna.sees("Вы попросили контакт")
    await anna.taps("‹ Назад")
    anna.sees("по словам «физика»")
    await anna.taps("Искать другое")
    await anna.taps("‹ Назад")
    anna.sees("по словам «физика»")


async def test_a_card_found_by_free_words_leads_back_to_what_they_found(network, anna, boris):
    await anna.sends("физика")
    anna.sees("Поиск по словам «физика»")
    await anna.taps("Фёдоров Борис Ильич")
    await anna.taps("‹ Назад")
    anna.sees("Поиск по словам «физика»")
    await anna.taps("Фёдоров Борис Ильич")
    card = anna.last
    await anna.sends("химия")
    await anna.taps("‹ Назад", on=card)
    assert "прежнего поиска" in anna.alert
    anna.sees("Что будем делать?")


async def test_my_consents_lead_back_to_where_they_were_opened(network, anna):
    await anna.sends("/me")
    await anna.taps("Мои согласия")
    await anna.taps("Разрешить фото и записи")
    await anna.taps("‹ Назад")
    anna.sees("Моя страница")
    await anna.sends("/privacy")
    await anna.taps("Мои согласия")
    await anna.taps("‹ Назад")
    anna.sees("Мои данные")


async def test_a_contact_shows_the_username_of_today_or_none(network, anna):
    boris = await network.member("Кац Борис", username="boris_old")
    await network.does(_opened_between, anna.id, boris.id)
    for now, said in (("boris_new", "@boris_new"), (None, "Контакт открыт")):
        _renames(network.telegram.world, boris.id, now)
        await anna.sends("/people")
        await anna.taps("Мои контакты")
        await anna.taps("Кац Борис")
        anna.sees(said)
        anna.does_not_see("@boris_old")


def _opened_between(unit, one, other):
    asker, asked = (members.find(unit, telegram_id).id for telegram_id in (one, other))
    request = stored_contacts.add(
        unit.db, from_id=asker, to_id=asked, state=ContactState.ASKED, note=None, username="anna_t", now=unit.now
    )
    contacts.answer(unit, asked, request, True, "boris_old")


def _renames(world, telegram_id, username):
    """The person has taken another username in Telegram, or none."""
    world.persons[telegram_id].username = username or ""
    brief = world.chats[telegram_id].brief
    brief.pop("username", None)
    if username:
        brief["username"] = username
