"""The form engine, with a form of every kind of field: answers, refusals, drafts, double deliveries."""

from __future__ import annotations

import pytest
from fluent.runtime import FluentResource

import bot.app
from domain.errors import DomainError
from handlers.all_routes import all_routes
from handlers.forms import engine
from handlers.forms.fields import Choice, Day, Duration, LongText, Moment, Number, Option, Tags, Text, Upload
from handlers.forms.form import Form
from handlers.routes import Routes
from handlers.screen import Screen
from locales import texts
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
        routes = all_routes()
        routes.include(feature)
        return routes

    monkeypatch.setattr(bot.app, "all_routes", with_lessons)
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
    assert "Изменить: Причина" not in anna.buttons, "a question that isn't asked isn't edited"
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
    await anna.taps("Изменить: Места")
    await anna.sends("3")
    anna.sees("Почему так мало?")
    await anna.sends("Так вышло")
    anna.sees("Причина: Так вышло")
    await anna.taps("Изменить: Тема")
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
    await anna.taps("Изменить: Тема")
    await anna.sends("Нельзя")
    await anna.taps("Отправить")
    assert anna.alert
    await anna.taps("Изменить: Тема")
    await anna.sends("Можно")
    await anna.taps("Отправить")
    assert submitted[0]["title"] == "Можно"


async def test_buttons_of_an_earlier_filling_are_known_to_be_stale(anna):
    await to_the_preview(anna)
    preview = anna.last
    await anna.taps("Отправить")
    await anna.presses_stale(preview, "Отправить")
    assert "больше не открыта" in anna.alert
    assert len(submitted) == 1


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

    monkeypatch.setattr("handlers.announcements.forms.screens.card", dies)
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
    await anna.taps("Изменить: Тема")
    await anna.sends("Нельзя")
    await anna.taps("Отправить")
    await network.restart()
    await anna.taps("Изменить: Тема", on=anna.last)
    anna.sees("Тема?")
