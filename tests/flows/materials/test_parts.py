"""What comes late, twice, or wrong: albums over a restart, voices, programs (PRODUCT §8)."""

from __future__ import annotations

from tests.flows.materials.ways import PDF, TITLE, drafts

A, B, C = ((f"{name}.pdf", f"%PDF-1.4 {name}".encode()) for name in ("Задачи", "Ответы", "Карточки"))


async def late(person, part, album):
    """Telegram delivers a part of that album when nobody waits for it any more."""
    name, data = part

    def posts():
        content = person.world.files.content(person.world.files.put(data, name, "application/pdf", "document"))
        return person.world.post(person.chat, {**content, "media_group_id": album}, sender=person.id)

    await person._acts(posts)


def album_of(person):
    return next(one.data["media_group_id"] for one in reversed(person.messages) if "media_group_id" in one.data)


async def test_a_part_that_comes_after_a_restart_joins_the_offer(network, anna):
    await anna.uploads(A, B)
    await network.restart()
    await late(anna, C, album_of(anna))
    offers = [one for one in anna.messages if "Поделиться этим" in one.text]
    assert len(offers) == 1
    assert "Карточки.pdf" in offers[0].text


async def test_a_part_that_comes_while_questions_are_answered_is_in_the_draft(anna):
    await anna.uploads(A, B)
    await anna.taps("Поделиться")
    await late(anna, C, album_of(anna))
    anna.does_not_see("Карточки.pdf")
    await anna.sends("Задачи с ответами")
    for tap in ("Математика", "5–9 классы", "Рабочий лист", "CC BY"):
        await anna.taps(tap)
    anna.sees("Внутри 3 файла")


async def test_a_part_that_comes_after_the_draft_joins_it_and_that_is_said(anna):
    await drafts(anna, A, B, title="Задачи и ответы")
    await late(anna, C, album_of(anna))
    anna.sees("Пришёл ещё файл из того же альбома")
    anna.sees("Карточки.pdf")
    anna.sees("Публикуя, вы говорите")


async def test_a_part_joins_what_others_have_for_some_minutes_and_no_longer(network, anna):
    """Nobody has said of it that it may be shared, and no moderator has looked at it."""
    await drafts(anna, A, B, title="Задачи и ответы")
    await anna.taps("Я автор, детей здесь нет: публикую")
    await network.telegram.time.moves(minutes=11)
    await late(anna, C, album_of(anna))
    anna.sees("Материал уже у коллег, файлы в нём не меняются")
    await anna.sends("/start material_1")
    anna.does_not_see("Карточки.pdf")


async def test_a_text_is_read_and_not_taken(anna):
    await anna.sends("/materials")
    await anna.taps("+ Поделиться")
    await anna.sends("Пять вопросов к уроку. Что нового? Что трудно? Что пригодится?")
    await anna.taps("Поделиться")
    await anna.taps(anna.buttons[0])
    for tap in ("Математика", "5–9 классы", "Тест", "CC BY", "Я автор, детей здесь нет: публикую"):
        await anna.taps(tap)
    anna.sees("Внутри текст")
    assert not any("файл" in label for label in anna.buttons)
    await anna.taps("Прочитать")
    anna.sees("Что пригодится?")


async def test_a_program_is_refused_with_the_way_out(anna):
    await anna.uploads(("Тест.exe", b"MZ\x90"))
    anna.sees("Это программа, а не материал")
    await anna.sends("/materials")
    anna.sees("Пока пусто")


async def test_of_an_album_with_a_program_the_others_are_taken(anna):
    await anna.uploads(A, ("virus.exe", b"MZ\x90"), B)
    anna.sees("Это программа, а не материал")
    offers = [one for one in anna.messages if "Поделиться этим" in one.text]
    assert len(offers) == 1
    assert "Задачи.pdf" in offers[0].text
    assert "Ответы.pdf" in offers[0].text


async def test_an_archive_is_refused_and_a_link_is_asked_for(anna):
    await anna.uploads(("Всё.zip", b"PK\x03\x04"))
    anna.sees("Это архив: что внутри, коллеги не увидят.")


async def test_a_voice_message_cannot_be_shared(anna):
    await anna.uploads(("голос.ogg", b"OggS"), kind="voice")
    anna.sees("Голосовые и круглые видео коллеги не сохранят")


async def test_the_same_file_sent_twice_is_two_offers_and_one_material_each(anna):
    await drafts(anna)
    await anna.uploads(PDF)
    anna.sees("Поделиться этим с коллегами?")
    anna.sees("Как в прошлый раз")


async def test_an_old_offer_shares_nothing_twice(anna):
    await anna.uploads(PDF)
    offer = anna.messages[-1]
    await anna.taps("Поделиться")
    for tap in (TITLE, "Математика", "5–9 классы", "Рабочий лист", "CC BY"):
        await anna.taps(tap)
    await anna.presses_stale(offer, "Поделиться")
    anna.sees("Этим вы уже поделились")


async def test_a_draft_can_lose_a_file_and_get_one(anna):
    await drafts(anna, A, B, title="Задачи и ответы")
    await anna.taps("Файлы")
    await anna.taps("✕ Ответы.pdf")
    anna.sees("Файл убран.")
    await anna.taps("‹ Назад")
    for tap in ("Изменить", "+ Файл"):
        await anna.taps(tap)
    await anna.uploads(C)
    anna.sees("Добавлено в черновик.")
    anna.sees("Карточки.pdf")
    anna.does_not_see("Ответы.pdf")


async def test_searching_with_signs_breaks_nothing(anna):
    for words in ('"', "*", "NEAR(дроби", "🙂", "дроби " * 170):
        await anna.sends("/materials")
        await anna.taps("Найти")
        await anna.sends(words[:1000])
        assert anna.buttons
