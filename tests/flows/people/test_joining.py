"""Joining as people do it: the whole way, and everything that can go wrong on it (PRODUCT §1)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial

import pytest

from locales.documents import document
from services.people import consents
from storage.base import consents as consents_storage
from storage.base import members
from tests.flows.conftest import OWNER, join


def stored(network, telegram_id):
    with closing(sqlite3.connect(network.settings.database_path)) as db:
        db.row_factory = sqlite3.Row
        return members.by_telegram_id(db, telegram_id, network.telegram.time.now())


async def to_the_name(person):
    await person.sends("/start")
    await person.taps("Вступить")
    await person.taps("Принимаю правила")
    await person.taps("Даю согласие")
    person.sees("Как вас зовут?")


async def test_a_teacher_joins_in_russian(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    anna.sees("профессиональная сеть учителей")
    await anna.taps("Вступить")
    anna.sees("Цель и правила сети")
    await anna.taps("Принимаю правила")
    anna.sees("Согласие на обработку персональных данных")
    anna.sees("МБУ «Методический центр»")
    await anna.taps("Даю согласие")
    anna.sees("Как вас зовут?")
    await anna.sends("Иванова Анна Петровна")
    anna.sees("Где вы работаете?")
    await anna.sends("казнь")  # a typing error is forgiven
    await anna.taps("Казань, Республика Татарстан")
    anna.sees("Проверьте, всё ли верно")
    anna.sees("Иванова Анна Петровна")
    await anna.taps("Всё верно, вступить")
    anna.sees("вы в сети!")
    anna.sees("Республика Татарстан")
    await anna.taps("Осмотреться")
    anna.sees("Что будем делать?")

    member = stored(network, anna.id)
    assert (member.status, member.region, member.zone) == ("member", "RU-TA", "Europe/Moscow")


async def test_a_teacher_joins_in_english(network):
    kate = network.person("Kate", language="en")
    await kate.sends("/start")
    kate.sees("professional network of teachers")
    await kate.taps("Join")
    await kate.taps("I accept the rules")
    await kate.taps("I consent")
    await kate.sends("Kate O'Neill")
    await kate.taps("Another country")
    await kate.sends("irela")
    await kate.taps("Ireland")
    kate.sees("Is everything right?")
    await kate.taps("All right, join")
    kate.sees("you are in!")
    assert stored(network, kate.id).zone == "Europe/Dublin"


async def test_the_consent_is_kept_with_what_was_shown(network):
    anna = await network.member("Иванова Анна")
    with closing(sqlite3.connect(network.settings.database_path)) as db:
        db.row_factory = sqlite3.Row
        (given,) = consents_storage.history(db, stored(network, anna.id).id)
    body = document(
        "consent",
        "ru",
        network=network.settings.network_name,
        operator=network.settings.operator_name,
        contact=network.settings.operator_contact,
    )
    assert (given.purpose, given.given, given.version, given.button) == ("membership", True, 1, "Даю согласие")
    assert given.sha256 == consents.fingerprint(body)


async def test_both_texts_come_as_files(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    await anna.taps("Вступить")
    await anna.taps("Полный текст")
    assert "Безопасность детей" in anna.files[-1].bytes.decode()
    await anna.taps("‹ Назад")
    await anna.taps("Принимаю правила")
    await anna.taps("Полный текст файлом")
    assert "Как отозвать" in anna.files[-1].bytes.decode()
    anna.sees("SHA-256")
    await anna.taps("‹ Назад")
    await anna.taps("Даю согласие")
    anna.sees("Как вас зовут?")


async def test_looking_first_and_refusing_consent_leaves_no_name(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    await anna.taps("Сначала посмотреть")
    anna.sees("Что бот знает о вас сейчас")
    await anna.taps("Вступить")
    await anna.taps("Принимаю правила")
    await anna.taps("Не даю согласия")
    anna.sees("не имеем права записать даже ваше имя")
    member = stored(network, anna.id)
    assert (member.status, member.name, member.region) == ("guest", None, None)
    await anna.taps("Вернуться к согласию")
    await anna.taps("Даю согласие")
    anna.sees("Как вас зовут?")


async def test_back_cancel_and_editing_in_the_preview(network):
    anna = network.person("Анна")
    await to_the_name(anna)
    await anna.sends("Иванова")
    await anna.taps("Назад")
    anna.sees("Сейчас: Иванова")
    await anna.sends("Иванова Анна")
    await anna.sends("питер")
    await anna.taps(anna.buttons[0])
    anna.sees("Санкт-Петербург")
    await anna.taps("✎ Имя")
    await anna.sends("Иванова Анна Петровна")
    anna.sees("Проверьте, всё ли верно")
    await anna.taps("Прервать")
    anna.sees("Ответы сохранены")
    await anna.taps("Продолжить")
    anna.sees("Иванова Анна Петровна")
    await anna.taps("Всё верно, вступить")
    anna.sees("вы в сети!")


async def test_a_second_start_in_the_middle_loses_nothing(network):
    anna = network.person("Анна")
    await to_the_name(anna)
    await anna.sends("Иванова Анна")
    await anna.sends("/start")
    await anna.taps("Продолжить вступление")
    anna.sees("Где вы работаете?")
    await anna.sends("Самара")
    await anna.taps(anna.buttons[0])
    anna.sees("Иванова Анна")


async def test_a_restart_goes_on_from_the_same_question(network):
    anna = network.person("Анна")
    await to_the_name(anna)
    await anna.sends("Иванова Анна")
    await network.restart()
    await anna.sends("Омск")
    anna.sees("Вот что нашлось")
    await network.restart()
    await anna.taps(anna.buttons[0])  # a button from before the restart
    anna.sees("Проверьте, всё ли верно")
    await network.restart()
    await anna.taps("Всё верно, вступить")
    anna.sees("вы в сети!")


async def test_double_taps_on_every_button_of_the_way(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    await anna.taps_many("Вступить", 2)
    await anna.taps_many("Принимаю правила", 2)
    await anna.taps_many("Даю согласие", 2)
    await anna.sends("Иванова Анна")
    await anna.sends("Пермь")
    await anna.taps_many(anna.buttons[0], 2)
    await anna.taps_many("Всё верно, вступить", 2)
    await anna.sends("/start")
    anna.sees("Что будем делать?")
    with closing(sqlite3.connect(network.settings.database_path)) as db:
        assert db.execute("SELECT count(*) FROM consents").fetchone()[0] == 1


async def test_stale_buttons_get_a_sensible_answer(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    greeting = anna.last
    await join(anna, "Иванова Анна")
    question = next(m for m in anna.messages if "в сети" in m.text)
    await anna.presses_stale(greeting, "Вступить")
    anna.sees("вы в сети!")
    await anna.presses_stale(question, "Всё верно, вступить")
    assert "уже сделано" in anna.toast


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("   \u200b ", "пришли только пробелы"),
        ("я" * 5000, "Слишком длинно"),
        ("12345", "должны быть буквы"),
        ("🎉🎉", "должны быть буквы"),
    ],
)
async def test_a_name_that_is_none_is_refused_with_the_way_out(network, typed, answer):
    anna = network.person("Анна")
    await to_the_name(anna)
    for part in [typed[i : i + 4096] for i in range(0, len(typed), 4096)][:1]:
        await anna.sends(part)
    assert answer in anna.screen or "Получилось пусто" in anna.screen
    await anna.sends("Иванова Анна")
    anna.sees("Где вы работаете?")


async def test_a_photo_in_place_of_a_name(network):
    anna = network.person("Анна")
    await to_the_name(anna)
    await anna.uploads(("cat.pdf", b"%PDF"))
    anna.sees("нужен текст")


async def test_a_hostile_name_is_shown_as_it_is(network):
    anna = network.person("Анна")
    await join(anna, "<b>Анна</b> & «Ко» 🎓")
    anna.sees("<b>Анна</b> & «Ко» 🎓, вы в сети!")


async def test_a_region_that_is_not_in_the_list_asks_the_zone(network):
    anna = network.person("Анна")
    await to_the_name(anna)
    await anna.sends("Иванова Анна")
    await anna.sends("Зазеркалье ыыы")
    await anna.taps("Оставить «Зазеркалье ыыы»")
    anna.sees("часовой пояс")
    await anna.sends("владивосток")
    await anna.taps(anna.buttons[0])
    anna.sees("Зазеркалье ыыы")
    await anna.taps("Всё верно, вступить")
    member = stored(network, anna.id)
    assert (member.region, member.region_name, member.zone) == (None, "Зазеркалье ыыы", "Asia/Vladivostok")


async def test_a_region_with_several_zones_asks_the_town(network):
    anna = network.person("Анна")
    await to_the_name(anna)
    await anna.sends("Иванова Анна")
    await anna.sends("якутия")
    await anna.taps("Якутия")
    anna.sees("часовой пояс")
    await anna.sends("верхоянск")
    await anna.taps(anna.buttons[0])
    await anna.taps("Всё верно, вступить")
    assert stored(network, anna.id).zone == "Asia/Vladivostok"


async def test_a_new_consent_text_stops_the_old_button(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    await anna.taps("Вступить")
    await anna.taps("Принимаю правила")
    await network.does(partial(_publish, version=2))
    await anna.taps("Даю согласие")
    assert "Текст согласия изменился" in anna.alert
    anna.sees("Редакция 2")
    await anna.taps("Даю согласие")
    anna.sees("Как вас зовут?")


def _publish(unit, version):
    consents._publish(unit, version, {"ru": f"Новый текст {version}"}, substantial=True, answer_by=None)


async def test_the_first_organizer_becomes_the_owner(network):
    olga = await network.owner()
    olga.sees("Вы организатор этой сети")
    assert {role.value for role in stored(network, OWNER).roles} == {"organizer", "owner"}
    await olga.taps("Осмотреться")
    assert "Кабинет" in olga.buttons


async def test_words_outside_a_form_and_unknown_commands_are_answered(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    await anna.sends("привет")
    anna.sees("профессиональная сеть учителей")
    await anna.sends("/nonsense")
    anna.sees("Команды /nonsense нет")


async def test_a_guest_is_offered_no_setting_that_isnt_theirs(network):
    guest = network.person("Гость")
    await guest.starts()
    await guest.sends("/settings")
    assert "Уведомления и тихие часы" not in guest.buttons
    await guest.taps("Часовой пояс")
    assert not guest.alert


async def to_the_region(person):
    await to_the_name(person)
    await person.sends("Иванова Анна")


async def test_a_city_abroad_is_said_to_be_abroad_and_taken_in_one_tap(network):
    anna = network.person("Анна")
    await to_the_region(anna)
    await anna.sends("Минск")
    assert anna.buttons[0] == "Минск — другая страна: Беларусь"
    assert "Другая страна" in anna.buttons
    await anna.taps("Минск — другая страна: Беларусь")
    anna.sees("Регион: Беларусь")
    await anna.taps("Всё верно, вступить")
    member = stored(network, anna.id)
    assert (member.region, member.zone) == ("BY", "Europe/Minsk")


async def test_a_country_can_be_typed_where_the_region_is_asked(network):
    anna = network.person("Анна")
    await to_the_region(anna)
    await anna.sends("США")
    await anna.taps("Соединенные Штаты — другая страна")
    anna.sees("часовой пояс")
    await anna.taps(next(button for button in anna.buttons if "Нью-Йорк" in button))
    await anna.taps("Всё верно, вступить")
    member = stored(network, anna.id)
    assert (member.region, member.zone) == ("US", "America/New_York")


@pytest.mark.parametrize("typed", ["Зазеркалье ыыы", "Казань", "казнь", "ксмр"])
async def test_the_door_to_other_countries_stands_beside_every_answer(network, typed):
    anna = network.person("Анна")
    await to_the_region(anna)
    assert "Другая страна" in anna.buttons
    await anna.sends(typed)
    assert "Другая страна" in anna.buttons
    await anna.taps("Другая страна")
    await anna.sends("Кыргызстан")
    await anna.taps("Киргизия")
    anna.sees("Регион: Другая страна")


async def test_a_failed_search_for_a_zone_offers_them_again(network):
    anna = network.person("Анна")
    await to_the_region(anna)
    await anna.sends("Зазеркалье ыыы")
    await anna.taps("Оставить «Зазеркалье ыыы»")
    offered = anna.buttons
    await anna.sends("ъъъъъ")
    assert set(offered) <= set(anna.buttons)


@pytest.mark.parametrize("name", ["\u3164", "\u2800\u2800", "\u115f\u1160"])
async def test_a_name_that_cant_be_seen_is_refused(network, name):
    anna = network.person("Анна")
    await to_the_name(anna)
    await anna.sends(name)
    anna.does_not_see("Где вы работаете?")
