"""/privacy in conversation: texts, export, erasing and returning, a changed text (PRODUCT §1, §2)."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from contextlib import closing

from domain.people.privacy import GRACE
from handlers.people.consents import shipped
from handlers.ui import working
from tests.flows.conftest import join
from tests.flows.desk.test_organizer import make_organizer
from tests.flows.events.test_contests import opens_contest, sends_work
from tests.flows.events.test_events import a_seminar


def database(network, sql, *values):
    with closing(sqlite3.connect(network.settings.database_path)) as db, db:
        return db.execute(sql, values).fetchall()


def status_of(network, person):
    found = database(network, "SELECT status FROM members WHERE telegram_id = ?", person.id)
    return found[0][0] if found else None


async def publish_second_version(network, owner):
    """The organizer's way, by file and typed text."""
    await owner.sends("/organizer")
    await owner.taps("Настройки сети")
    await owner.taps("Вступление")
    await owner.taps("Тексты согласия")
    await owner.taps("Новая редакция")
    owner.sees("Текст на русском")
    await owner.uploads(("согласие.txt", "Согласие\n\nНовая цель: рассылки.\n".encode()))
    owner.sees("Текст на английском")
    await owner.sends("Consent\n\nA new purpose: digests.")
    await owner.taps("Существенная")
    await owner.taps("14 дней")
    await owner.taps("Посмотреть, что изменится")
    owner.sees("Новая цель: рассылки.")
    await owner.taps("Опубликовать…")
    await owner.sends("опубликуй")
    owner.sees("Это другое слово")
    await owner.sends("«Опубликовать»")
    owner.sees("Опубликована редакция 2")


async def test_who_keeps_what_and_the_accepted_text_as_a_file(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    anna.sees("МБУ «Методический центр»")
    anna.sees("centre@example.org")
    await anna.taps("Принятые тексты")
    anna.sees("кнопка «Даю согласие»")
    await anna.taps("Согласие, редакция 1")
    [file] = anna.files
    [(body, sha256)] = database(network, "SELECT body, sha256 FROM consent_texts WHERE language = 'ru'")
    assert file.bytes.decode() == body
    anna.sees(sha256)


async def test_everything_of_mine_as_an_archive(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    await anna.taps("Скачать мои данные")
    page, file = anna.files
    assert page.name == "мои-данные.html"
    assert "<dt>Имя</dt><dd>Иванова Анна</dd>" in page.bytes.decode()
    assert file.name == "мои-данные.zip"
    with zipfile.ZipFile(io.BytesIO(file.bytes)) as archive:
        assert sorted(archive.namelist()) == ["мои-данные.html", "мои-данные.json"]
        data = json.loads(archive.read("мои-данные.json"))
        assert archive.read("мои-данные.html") == page.bytes
    assert data["member"][0]["name"] == "Иванова Анна"
    await anna.taps("‹ Назад")
    anna.sees("Мои данные")


async def test_the_file_of_my_work_is_in_the_archive(network):
    network.may_refuse.add(400)
    _, _, _, vera, _ = await opens_contest(network)
    await sends_work(vera, "Урок-игра")
    for fails in (False, True):
        await vera.sends("/privacy")
        if fails:
            network.telegram.faults.add("getFile", 400, "Bad Request: file is too big")
        await vera.taps("Скачать мои данные")
        with zipfile.ZipFile(io.BytesIO(vera.files[-1].bytes)) as archive:
            held = [name for name in archive.namelist() if name.startswith("файлы/")]
            works = [r for r in json.loads(archive.read("мои-данные.json"))["event-words"] if "work" in r]
            if not fails:
                assert archive.read("файлы/1 Иванова_Анна_урок.PDF") == b"%PDF-1.4"
        assert bool(held) is not fails
        expected = "Иванова_Анна_урок.PDF (остался в чате, где вы его прислали)" if fails else held[0]
        assert [work["file"] for work in works] == [expected]


async def test_a_long_export_shows_how_far_it_is_and_leaves_the_screen_as_it_was(network, monkeypatch):
    monkeypatch.setattr(working, "PATIENCE", 0)
    monkeypatch.setattr(working, "EVERY", 0.001)
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    screen = anna.last
    await anna.taps("Скачать мои данные")
    assert any("Собираю ваши данные" in str(call) for call in network.telegram.calls)
    assert "Скачать мои данные" in str(screen.rows)
    assert len(anna.files) == 2


async def test_erasing_with_grace_and_coming_back(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    anna.sees("Исчезнет:")
    anna.sees("Бывший участник")
    await anna.taps("Стереть через 14 дней")
    anna.sees("Данные ждут стирания")
    await anna.sends("/menu")
    anna.sees("Данные ждут стирания")
    await network.restart()
    await anna.sends("/start")
    await anna.taps("Вернуться")
    anna.sees("С возвращением, Иванова Анна")
    assert status_of(network, anna) == "member"


async def test_after_the_grace_it_is_gone_and_the_person_a_stranger(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    await anna.taps_many("Стереть через 14 дней")
    await network.telegram.time.moves(seconds=GRACE + 60)
    assert status_of(network, anna) is None
    await anna.taps("Вернуться")  # the button of a screen that is two weeks old
    assert "данные уже стёрты" in anna.alert
    anna.sees("бот знает только номер вашего Telegram")
    await join(anna, "Иванова Анна")
    assert status_of(network, anna) == "member"


async def test_erasing_at_once_takes_a_word_and_leaves_no_draft(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    await anna.taps("Стереть сразу")
    await anna.sends("да")
    anna.sees("Это другое слово")
    await anna.sends("стереть")
    anna.sees("Всё стёрто")
    assert status_of(network, anna) is None
    assert database(network, "SELECT * FROM conversations WHERE key LIKE ?", f"%{anna.id}%") == []
    await anna.sends("/start")
    anna.sees("профессиональная сеть учителей")
    assert anna.buttons[0] == "Вступить"


async def test_withdrawing_the_consent_and_giving_it_again(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    await anna.taps("Отозвать согласие")
    anna.sees("сразу выйдете из сети")
    await anna.taps("Нет, вернуться")
    await anna.taps("Отозвать согласие")
    await anna.taps("Отозвать согласие и выйти")
    anna.sees("понадобится дать его снова")
    await anna.taps("Вернуться")
    await anna.taps("Даю согласие и возвращаюсь")
    anna.sees("С возвращением")
    given = database(network, "SELECT given FROM consents WHERE purpose = 'membership' ORDER BY id")
    assert given == [(1,), (0,), (1,)]


async def test_the_only_owner_hands_over_first(network):
    olga = await network.owner()
    await olga.sends("/privacy")
    await olga.taps("Стереть мои данные")
    assert "единственный владелец" in olga.alert
    assert status_of(network, olga) == "member"


async def test_a_changed_text_is_asked_then_only_reading_is_left(network):
    anna, olga = await network.member("Иванова Анна"), await network.owner()
    await anna.sends("/menu")
    menu = anna.last
    await publish_second_version(network, olga)
    await anna.waits_for("Изменился текст согласия")
    await anna.sends("/menu")
    await anna.taps("Прочитать новый текст согласия")
    anna.sees("Новая цель: рассылки.")
    await anna.taps("Не даю согласия")
    anna.sees("всё остаётся как было")
    await network.telegram.time.moves(days=15)
    await anna.sends("/menu")
    anna.sees("только чтение")
    await anna.taps("Прочитать новый текст согласия")
    anna.sees("Срок ответа прошёл")
    await anna.taps_many("Даю согласие")
    anna.sees("редакция 2")
    await anna.sends("/menu")
    anna.does_not_see("только чтение")
    await anna.presses_stale(menu, "Моё")
    await anna.taps("Мои данные")
    anna.sees("Мои данные")


async def updated(network, monkeypatch):
    """The bot starts again with another text in its files."""
    [(sha256,)] = database(network, "SELECT sha256 FROM consent_texts WHERE language = 'ru'")
    monkeypatch.setattr(shipped, "DIGEST", sha256)
    made = shipped.bodies
    monkeypatch.setattr(shipped, "bodies", lambda of: {k: b + "\n8. Школы\n" for k, b in made(of).items()})
    await network.restart()


async def test_a_new_text_of_an_update_waits_for_an_organizer(network, monkeypatch):
    anna, olga = await network.member("Иванова Анна"), await network.owner()
    await updated(network, monkeypatch)
    await olga.waits_for("С обновлением бота пришёл новый текст согласия")
    await olga.taps("Новый текст из обновления")
    olga.sees("8. Школы")
    await olga.taps("Готовить к публикации")
    await olga.taps("Существенная")
    await olga.taps("14 дней")
    await olga.taps("Посмотреть, что изменится")
    olga.sees("8. Школы")
    assert database(network, "SELECT max(version) FROM consent_texts") == [(1,)]
    await olga.taps("Опубликовать…")
    await olga.sends("опубликовать")
    olga.sees("Опубликована редакция 2")
    await anna.waits_for("Изменился текст согласия")
    await network.restart()
    await olga.sends("/organizer")
    await olga.taps("Настройки сети")
    await olga.taps("Вступление")
    await olga.taps("Тексты согласия")
    olga.does_not_see("Новый текст из обновления")


async def test_a_new_text_of_an_update_can_be_left_alone(network, monkeypatch):
    anna, olga = await network.member("Иванова Анна"), await network.owner()
    await updated(network, monkeypatch)
    notice = await olga.waits_for("С обновлением бота пришёл новый текст согласия")
    await olga.taps("Новый текст из обновления")
    await olga.taps("Оставить прежний")
    olga.sees("Остаётся прежний текст")
    olga.sees("редакция 1")
    await olga.presses_stale(notice, "Новый текст из обновления")
    olga.sees("уже опубликован или отклонён")
    anna.does_not_see("Изменился текст согласия")


async def test_privacy_in_english_and_as_a_guest(network):
    kate = network.person("Kate", language="en")
    await kate.starts()
    await kate.sends("/privacy")
    kate.sees("the bot knows only the number of your Telegram")
    await kate.taps("Erase my data")
    await kate.taps("Erase now")
    await kate.sends("ERASE")
    kate.sees("Everything is erased")
    assert status_of(network, kate) is None


async def test_words_of_whoever_waits_for_erasure_lead_to_the_way_back(network):
    await network.owner()
    anna = await network.member("Иванова Анна")
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    await anna.taps("Стереть через 14 дней")
    await anna.sends("физика")
    anna.sees("Данные ждут стирания")
    await anna.taps("Вернуться")
    anna.sees("С возвращением")


async def test_what_somebody_led_is_said_and_asked_about_when_they_return(network):
    """Who erases and comes back within the grace finds their event led by another, and is told so."""
    olga = await network.owner()
    vera = await network.member("Вера Павловна Орлова")
    await make_organizer(olga, "Вера Павловна Орлова")
    await a_seminar(vera)
    await vera.sends("/privacy")
    await vera.taps("Стереть мои данные")
    await vera.taps("Стереть через 14 дней")
    await network.app.sender.catch_up()
    await olga.waits_for("Смысловое чтение")
    await vera.sends("/start")
    await vera.taps(next(button for button in vera.buttons if "ернуть" in button))
    vera.sees("теперь ведут другие")
    await network.app.sender.catch_up()
    asked = await olga.waits_for("снова в сети")
    await olga.taps("Пригласить снова", on=asked)
    olga.sees("Смысловое чтение")
