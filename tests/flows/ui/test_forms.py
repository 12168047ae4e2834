"""The form engine, with a form of every kind of field: answers, refusals, drafts, double deliveries."""

from __future__ import annotations

import base64

import pytest
from fluent.runtime import FluentResource

import bot.app
from domain.base.errors import DomainError
from handlers.features import all_features
from handlers.ui.forms import engine
from handlers.ui.forms.amounts import Day, Duration, Moment, Number
from handlers.ui.forms.choices import Choice, Tags
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.upload import Upload
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from locales import texts
from storage.base.conversations import Conversations
from tests.flows.conftest import join

TEXTS = """
form-lesson = Открытый урок
    .submit = Отправить
form-lesson-title = Тема?
    .label = Тема
form-lesson-plan = План?
    .label = План
form-lesson-kind = Какой урок?
    .label = Вид
form-lesson-tags = Предметы?
    .label = Предметы
form-lesson-at = Когда?
    .label = Начало
form-lesson-until = До какого дня?
    .label = Срок
form-lesson-length = Сколько длится?
    .label = Длительность
form-lesson-seats = Сколько мест?
    .label = Места
form-lesson-why = Почему так мало?
    .label = Причина
form-lesson-file = Файл?
    .label = Файл
"""

submitted: list[dict] = []


async def kinds(turn, answers):
    return [Option("open", "Открытый"), Option("closed", "Закрытый")]


async def subjects(turn, answers):
    return [Option("math", "Математика"), Option("rus", "Русский язык")]


async def submit(turn, answers):
    if answers["title"] == "Нельзя":
        raise DomainError("error-state-changed")
    submitted.append({key: answers[key] for key in answers} | {"context": answers.context})
    if answers["title"] != "Забыто":
        await answers.close()
    return Screen(turn.t("form-discarded-long"))


LESSON = Form(
    name="lesson",
    fields=(
        Text(key="title", limit=50),
        LongText(key="plan", optional=True),
        Choice(key="kind", choices=kinds),
        Tags(key="tags", choices=subjects, free=True, most=3),
        Moment(key="at"),
        Day(key="until", optional=True),
        Duration(key="length"),
        Number(key="seats", least=1, most=500, presets=(20, 30)),
        Text(key="why", when=lambda answers: (answers["seats"] or 99) < 10),
        Upload(key="file", optional=True),
    ),
    submit=submit,
)


@pytest.fixture
def lessons(monkeypatch):
    """The bot with one more feature."""
    feature = Routes()
    feature.form(LESSON)

    @feature.command("lesson")
    async def open_lesson(turn):
        return await engine.start(turn, LESSON, context={"of": 7})

    def with_lessons():
        features = all_features()
        features.routes.include(feature)
        return features

    monkeypatch.setattr(bot.app, "all_features", with_lessons)
    for language in texts.LANGUAGES:
        texts._bundle(language).add_resource(FluentResource(TEXTS), allow_overrides=True)
    submitted.clear()


@pytest.fixture
async def anna(lessons, network):
    person = network.person("Анна")
    await join(person, "Иванова Анна")
    return person


async def to_the_preview(anna):
    await anna.sends("/lesson")
    await anna.sends("Дроби")
    await anna.taps("Пропустить")
    await anna.taps("Открытый")
    await anna.taps("Математика")
    await anna.sends("робототехника, русский язык")
    await anna.taps("Готово")
    await anna.sends("завтра в 18:00")
    await anna.taps("Пропустить")
    await anna.sends("полтора часа")
    await anna.taps("20")
    await anna.taps("Пропустить")


async def test_a_form_of_every_kind_of_field(anna):
    await to_the_preview(anna)
    for shown in ("Тема: Дроби", "План: —", "Вид: Открытый", "Предметы: Математика, робототехника, Русский язык"):
        anna.sees(shown)
    anna.sees("вт, 24 нояб., 18:00")
    anna.sees("1 ч 30 мин")
    assert "✎ Причина" not in anna.buttons, "a question that isn't asked isn't edited"
    await anna.taps("Отправить")
    (answers,) = submitted
    assert answers["tags"] == ["math", "робототехника", "rus"]
    assert (answers["length"], answers["seats"], answers["plan"]) == (90, 20, None) if "plan" in answers else True
    assert answers["context"] == {"of": 7}


async def test_refusals_say_the_way_out_and_lose_nothing(anna):
    await anna.sends("/lesson")
    await anna.sends("я" * 51)
    anna.sees("Слишком длинно: 51")
    await anna.sends("Дроби")
    await anna.taps("Пропустить")
    await anna.sends("какой-нибудь")
    anna.sees("выбрать одну из кнопок")
    await anna.sends("закрытый")
    await anna.taps("Готово")
    assert "хотя бы один" in anna.alert
    await anna.sends("физика, химия, биология, география")
    anna.sees("не больше 3")
    await anna.taps("Русский язык")
    await anna.taps("✓ Русский язык")
    await anna.taps("Математика")
    await anna.taps("Готово")
    for typed, answer in [
        ("15.12.2020 18:00", "уже прошла"),
        ("завтра", "Не хватает времени"),
        ("31.02 18:00", "Такого дня"),
        ("когда-нибудь", "Не получилось понять"),
    ]:
        await anna.sends(typed)
        anna.sees(answer)
    await anna.sends("завтра в 18:00")
    await anna.sends("послезавтра")
    await anna.sends("долго")
    anna.sees("Не получилось понять длительность")
    await anna.sends("45 минут")
    await anna.sends("много")
    anna.sees("целое число от 1 до 500")
    await anna.sends("5")
    anna.sees("Почему так мало?")
    await anna.sends("Кабинет маленький")
    await anna.uploads(("virus.exe", b"MZ"))
    anna.sees("Такой файл принять нельзя")
    await anna.uploads(("план.pdf", b"%PDF"))
    anna.sees("Проверьте, всё ли верно")
    anna.sees("Файл: план.pdf")
    await anna.taps("Отправить")
    assert submitted[0]["file"]["name"] == "план.pdf"


async def test_editing_one_answer_returns_to_the_preview_and_asks_what_it_raises(anna):
    await to_the_preview(anna)
    await anna.taps("✎ Места")
    await anna.sends("3")
    anna.sees("Почему так мало?")
    await anna.sends("Так вышло")
    anna.sees("Причина: Так вышло")
    await anna.taps("✎ Тема")
    await anna.taps("Назад")
    anna.sees("Тема: Дроби")


async def test_a_draft_waits_in_the_menu_and_words_are_a_search_meanwhile(anna, network):
    await anna.sends("/lesson")
    await anna.sends("Дроби")
    await anna.sends("/menu")
    assert "Продолжить: Открытый урок" in anna.buttons
    await anna.sends("просто слова")
    await network.restart()
    await anna.sends("/menu")
    await anna.taps("Продолжить: Открытый урок")
    anna.sees("План?")
    await anna.sends("/lesson")
    anna.sees("осталось незаконченное")
    await anna.taps("Начать заново")
    anna.sees("Тема?")
    await anna.sends("/cancel")
    anna.sees("Прерывать нечего")


async def test_a_refusal_of_the_use_case_keeps_the_answers(anna):
    await to_the_preview(anna)
    await anna.taps("✎ Тема")
    await anna.sends("Нельзя")
    await anna.taps("Отправить")
    assert anna.alert
    await anna.taps("✎ Тема")
    await anna.sends("Можно")
    await anna.taps("Отправить")
    assert submitted[0]["title"] == "Можно"


async def test_buttons_of_an_earlier_filling_are_known_to_be_stale(anna):
    await to_the_preview(anna)
    preview = anna.last
    await anna.taps("Отправить")
    await anna.presses_stale(preview, "✎ Тема")
    assert "больше не открыта" in anna.alert
    assert len(submitted) == 1


async def test_a_second_tap_on_what_has_ended_a_form_is_no_alarm(anna):
    """A slow phone is tapped twice: what stands there by then stays."""
    await to_the_preview(anna)
    preview = anna.last
    await anna.taps("Отправить")
    shown = anna.screen
    await anna.presses_stale(preview, "Отправить")
    assert "уже сделано" in anna.toast
    assert anna.screen == shown
    assert len(submitted) == 1


async def test_a_form_that_was_stopped_by_two_taps_stays_stopped(anna):
    await to_the_preview(anna)
    preview = anna.last
    await anna.taps("✕ Прервать")
    assert "Остановились" in anna.screen
    await anna.presses_stale(preview, "✕ Прервать")
    assert "уже сделано" in anna.toast
    assert "Остановились" in anna.screen
    await anna.taps("Продолжить")
    await anna.taps("Отправить")
    assert len(submitted) == 1


async def test_words_that_want_to_get_out_are_no_answer_by_a_guess(anna):
    await anna.sends("/lesson")
    await anna.sends("отмена")
    assert "Это ответ?" in anna.screen
    await anna.taps("‹ Назад")
    assert "Тема?" in anna.screen
    await anna.sends("Назад!")
    await anna.taps("Да, это ответ")
    assert "План?" in anna.screen
    await anna.sends("стоп машина")
    await anna.taps("Открытый")
    await anna.sends("отмена")  # no subject is called so, and no answer is offered
    assert "Это ответ?" in anna.screen
    await anna.taps("✕ Прервать")
    assert "Ответы сохранены" in anna.screen


async def test_a_call_for_help_is_no_answer_by_a_guess(anna):
    await anna.sends("/lesson")
    await anna.sends("Помогите, пожалуйста")
    assert "Это ответ?" in anna.screen
    assert "/help" in anna.screen
    await anna.sends("помогите")
    assert "Это ответ?" in anna.screen, "said once more it is no answer either"
    await anna.taps("Да, это ответ")
    assert "План?" in anna.screen


async def test_one_update_delivered_twice_answers_one_question(anna, network):
    await anna.sends("/lesson")
    network.telegram.world.updates.duplicate()
    await anna.sends("Дроби")
    assert "План?" in anna.screen
    assert "Вид" not in anna.screen


async def test_what_is_done_once_stays_done_once_when_the_process_dies_after_it(network, monkeypatch):
    """The form is over in the transaction of its use case, so nothing is made a second time."""
    olga = await network.owner()

    def dies(*_):
        raise RuntimeError("killed between the commit and the screen")

    monkeypatch.setattr("handlers.voice.announcements.forms.screens.card", dies)
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Новое объявление")
    await olga.sends("В пятницу встречаемся онлайн")
    olga.sees("Что-то сломалось у нас")
    monkeypatch.undo()
    await network.restart()
    await olga.sends("В пятницу встречаемся онлайн")

    def made(db):
        return db.execute("SELECT count(*) FROM announcements").fetchone()[0]

    assert await network.app.database.read(made) == 1
    olga.does_not_see("Черновик")


async def test_the_work_and_the_end_of_its_form_are_one_transaction(network, monkeypatch):
    """Neither is there without the other: what can't be closed isn't done."""
    olga = await network.owner()
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Новое объявление")

    def fails(*_):
        raise RuntimeError("not closed")

    monkeypatch.setattr(Conversations, "saving", lambda *_: (fails, lambda: None))
    await olga.sends("В пятницу встречаемся онлайн")
    olga.sees("Что-то сломалось у нас")
    monkeypatch.undo()

    def made(db):
        return db.execute("SELECT count(*) FROM announcements").fetchone()[0]

    assert await network.app.database.read(made) == 0
    await olga.sends("В пятницу встречаемся онлайн")
    olga.sees("Черновик объявления")
    assert await network.app.database.read(made) == 1


async def test_a_submit_that_forgets_to_close_its_form_is_a_fault(anna, caplog):
    await to_the_preview(anna)
    await anna.taps("✎ Тема")
    await anna.sends("Забыто")
    await anna.taps("Отправить")
    assert "«lesson» was submitted and is open still" in caplog.text
    await anna.taps("✎ Тема", on=anna.last)
    anna.sees("Тема?")


async def test_a_draft_of_an_older_version_is_asked_what_has_come_since(anna, network):
    await to_the_preview(anna)

    def never_asked(db):
        db.execute("UPDATE conversations SET data = json_remove(data, '$.form.answers.length')")

    await network.app.database.write(never_asked)
    await network.restart()
    await anna.taps("Отправить")
    anna.sees("Сколько длится?")
    assert submitted == []
    await anna.sends("полтора часа")
    await anna.taps("Отправить")
    assert submitted[0]["length"] == 90


async def test_a_refused_submit_leaves_the_form_open(anna, network):
    """What the refused use case would have closed with its commit isn't closed."""
    await to_the_preview(anna)
    await anna.taps("✎ Тема")
    await anna.sends("Нельзя")
    await anna.taps("Отправить")
    await network.restart()
    await anna.taps("✎ Тема", on=anna.last)
    anna.sees("Тема?")


# -- what is sent, however it was sent ---------------------------------------------------------------

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


async def to_the_file(anna):
    await to_the_preview(anna)
    await anna.taps("✎ Файл")


@pytest.mark.parametrize(
    ("name", "kind", "kept"),
    [
        ("урок.mp4", "video", "урок.mp4"),
        ("", "video", "video.mp4"),
        ("", "animation", "animation.mp4"),
        ("", "video_note", "video-note.mp4"),
        ("песня.mp3", "audio", "песня.mp3"),
        ("", "audio", "audio.mp3"),
        ("план.PDF", "document", "план.PDF"),
        ("", "document", "file.pdf"),
    ],
)
async def test_what_can_be_taken_is_taken_however_it_was_sent(anna, network, name, kind, kept):
    await to_the_file(anna)
    mime = {"document": "application/pdf", "audio": "audio/mpeg"}.get(kind, "video/mp4")
    world = network.telegram.world
    file = world.files.put(b"content", name, mime, kind)
    await anna._acts(lambda: world.post(anna.chat, world.files.content(file), sender=anna.id))
    anna.sees(f"Файл: {kept}")
    await anna.taps("Отправить")
    assert (submitted[0]["file"]["kind"], submitted[0]["file"]["name"]) == (kind, kept)


@pytest.mark.parametrize(("name", "mime"), [("план.pdf", "application/x-msdownload"), ("x.exe", "application/pdf")])
async def test_a_file_whose_name_and_type_disagree_is_refused(anna, network, name, mime):
    await to_the_file(anna)
    world = network.telegram.world
    file = world.files.put(b"MZ", name, mime, "document")
    await anna._acts(lambda: world.post(anna.chat, world.files.content(file), sender=anna.id))
    anna.sees("Такой файл принять нельзя")


async def test_an_album_is_one_act_with_one_answer(anna, network):
    await to_the_file(anna)
    before = len(anna.from_bot)
    await anna.uploads(*[(f"работа{n}.pdf", b"%PDF") for n in range(1, 11)])
    assert len(anna.from_bot) == before + 1, "ten parts, one answer"
    anna.sees("несколько файлов сразу")
    anna.sees("Файл: работа1.pdf")


async def test_a_late_part_of_an_album_is_silence_over_a_restart_too(anna, network):
    await to_the_file(anna)
    parts = await anna.uploads(("работа1.pdf", b"%PDF"), ("работа2.pdf", b"%PDF"))
    await network.restart()
    before = len(anna.from_bot)
    late = {key: parts[1].data[key] for key in ("document", "media_group_id")}
    await anna._acts(lambda: network.telegram.world.post(anna.chat, late, sender=anna.id))
    await anna.taps("Отправить")
    await anna._acts(lambda: network.telegram.world.post(anna.chat, late, sender=anna.id))
    assert len(anna.from_bot) == before
    assert submitted[0]["file"]["name"] == "работа1.pdf"


async def test_of_an_album_the_first_part_that_fits_is_taken(anna):
    await to_the_file(anna)
    await anna.uploads(("вирус.exe", b"MZ"), ("скрипт.js", b"x"), ("план.pdf", b"%PDF"), ("ещё.pdf", b"%PDF"))
    assert "Файл: план.pdf" in anna.screen
    refusals = [message for message in anna.news if "Такой файл принять нельзя" in message.text]
    assert len(refusals) <= 1


async def test_an_album_where_words_are_asked_is_refused_once(anna):
    await anna.sends("/lesson")
    before = len(anna.from_bot)
    await anna.uploads(*[(f"{n}.png", PNG) for n in range(5)], photo=True)
    assert len(anna.from_bot) == before + 1
    anna.sees("Здесь нужен текст")
    await anna.sends("/menu")
    before = len(anna.from_bot)
    await anna.uploads(*[(f"{n}.png", PNG) for n in range(5)], photo=True)
    assert len(anna.from_bot) == before + 1, "out of a form too"


@pytest.mark.parametrize(
    "service",
    [
        {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
        {"boost_added": {"boost_count": 1}},
        {"new_chat_title": "Иначе"},
        {"write_access_allowed": {}},
    ],
    ids=lambda service: next(iter(service)),
)
async def test_telegrams_own_messages_get_silence(anna, network, service):
    for opens in ("/lesson", "/menu"):
        await anna.sends(opens)
        before = len(anna.from_bot)
        await anna._acts(lambda: network.telegram.world.post(anna.chat, service, sender=anna.id))
        assert len(anna.from_bot) == before


# -- an answer that is edited afterwards ---------------------------------------------------------------


async def test_an_edited_answer_is_taken_and_seen(anna):
    await anna.sends("/lesson")
    said = await anna.sends("Дрби")
    await anna.edits(said, "Дроби")
    anna.sees("Исправлено. Тема: Дроби")
    anna.sees("План?")
    await anna.taps("Назад")
    anna.sees("Сейчас: Дроби")


async def test_an_edited_answer_that_does_not_do_leaves_the_earlier_one(anna):
    await anna.sends("/lesson")
    said = await anna.sends("Дроби")
    await anna.edits(said, "я" * 51)
    anna.sees("Слишком длинно")
    anna.sees("остался прежний ответ")
    anna.sees("План?")
    await anna.edits(said, "Дроби и проценты")
    anna.sees("Исправлено. Тема: Дроби и проценты")


async def test_a_refused_answer_is_heard_again_when_it_is_edited(anna):
    await anna.sends("/lesson")
    said = await anna.sends("я" * 51)
    anna.sees("Слишком длинно")
    await anna.edits(said, "Дроби")
    anna.sees("План?")


async def test_an_edit_of_an_answer_that_was_sent_away_is_told(anna, network):
    await anna.sends("/me")
    await anna.taps("Имя и регион")
    await anna.taps("Изменить имя")
    said = await anna.sends("Иваннова Анна")
    await network.restart()
    await anna.edits(said, "Иванова Анна")
    anna.sees("исправление в него не попало")


async def test_other_edits_are_silence(anna, network):
    words = await anna.sends("математика")
    await anna.sends("/lesson")
    first = await anna.sends("Дроби")
    await anna.sends("План урока")
    before = len(anna.from_bot)
    for message in (words, first):
        await anna.edits(message, "что-то другое")
    assert len(anna.from_bot) == before
    assert "edited_message" in network.telegram.world.updates.allowed


async def test_an_edited_answer_of_a_single_question_follows_what_depends_on_it(anna):
    await to_the_preview(anna)
    await anna.taps("✎ Места")
    said = await anna.sends("3")
    anna.sees("Почему так мало?")
    await anna.edits(said, "30")
    anna.sees("Исправлено. Места: 30")
    anna.sees("Проверьте, всё ли верно")
