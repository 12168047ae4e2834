"""The whole way: a problem becomes a project of three schools, and its result is published (PRODUCT §6, §8)."""

from __future__ import annotations

from tests.flows.ideas.test_ideas import proposes
from tests.flows.ideas.test_projects import fills_all
from tests.flows.ideas.test_results import judges, works
from tests.flows.ideas.test_work import a_photo

TITLE = "Пятиклассники не понимают условие задачи"


async def opens(person):
    await person.sends("/start idea_2")


async def has_it_too(person):
    await person.sends("/start idea_1")
    await person.taps("У меня тоже")


async def joins(anna, person):
    """Asks with a sentence, and is taken."""
    await opens(person)
    await person.taps("Хочу в команду: Художник")
    await person.sends("Веду кружок, помогу.")
    await anna.waits_for("просится в проект")
    await anna.taps("Взять")
    await person.waits_for("Вы в команде проекта")


async def forms(network, anna, boris, gleb, vera):
    """From the problem to a running project, by its gates."""
    for person, school in ((anna, "Школа № 5"), (boris, "Гимназия № 3"), (gleb, "Лицей № 8"), (vera, "Институт")):
        await works(network, person, school)
    await proposes(anna)
    for person in (boris, gleb):
        await has_it_too(person)
    await anna.sends("/start idea_1")
    await anna.taps("Сделать проект")
    anna.sees("Черновик проекта готов")
    await fills_all(anna)
    await opens(anna)
    await anna.taps("Опубликовать")
    for person in (boris, gleb):
        await person.waits_for("вырос проект")
        await opens(person)
        await person.taps("Подписать: наша школа за")
    await opens(vera)
    await vera.taps("Поддержать")
    await opens(anna)
    await anna.taps("Позвать команду")
    for person in (boris, gleb):
        await joins(anna, person)
    await opens(anna)
    await anna.taps("Команда")
    await anna.taps("Позвать коллегу")
    await anna.sends("Кузнецова")
    await anna.taps("Кузнецова Вера Сергеевна")
    await anna.taps("научный руководитель")
    await vera.waits_for("зовёт вас в проект")
    await vera.taps("Буду руководить")
    await opens(anna)
    await anna.taps("Начать работу")
    anna.sees("●\u00a0работа")


async def reaches(anna, milestone, day):
    """A milestone is planned, and done."""
    await opens(anna)
    await anna.taps("План")
    await anna.taps("+ Этап")
    await anna.sends(milestone)
    await anna.sends(day)
    await anna.taps("Пропустить")
    await anna.taps("✓ Сделано")
    anna.sees("Сделано, спасибо!")


async def tells_with_photos(anna, gleb):
    """Two steps with a photo each; a leader shows one of them to all."""
    for words in ("Сняли урок", "Дети рисуют памятку"):
        await opens(gleb)
        await gleb.taps("Рассказать о шаге")
        await gleb.uploads(("photo.png", a_photo()), photo=True)
        await gleb.sends(words)
        gleb.sees("видит только команда")
    await opens(anna)
    await anna.taps("Дневник · 2")
    await anna.taps(next(one for one in anna.buttons if "Сняли урок" in one))
    anna.sees("нужно письменное согласие их родителей")
    await anna.taps("Показать фото и файлы всем")


async def submits(anna):
    await opens(anna)
    await anna.taps("Результат")
    await anna.taps("Рассказать о результате")
    await anna.sends("Памятка «Читаем по ролям» и уроки в трёх школах.")
    await anna.sends("Начали бы с одного класса.")
    await anna.sends("https://example.org/roles")
    await anna.taps("Записать")
    await anna.taps("Материалы: 1")
    await anna.taps("+ Файл")
    await anna.uploads(("памятка.pdf", b"%PDF-1.4"))
    await anna.taps("‹ Назад")
    await anna.taps("Отправить рецензентам")
    await anna.taps("Отправить рецензентам")
    anna.sees("Отправлено на экспертизу")


async def test_from_a_problem_to_a_published_result(network):
    anna = await network.member("Иванова Анна Петровна")
    boris = await network.member("Фёдоров Борис Ильич", region="Псков")
    gleb = await network.member("Глебов Глеб Глебович", region="Псков")
    vera = await network.member("Кузнецова Вера Сергеевна", region="Псков")
    near = await network.member("Соседова Нина Олеговна", region="Псков")
    await works(network, near, "Гимназия № 3", expert=True)
    strict, kind, fair = [await network.member(name) for name in ("Строгова Ада", "Добров Ян", "Судьина Ия")]
    for number, expert in enumerate((strict, kind, fair), 20):
        await works(network, expert, f"Школа № {number}", expert=True)
    await forms(network, anna, boris, gleb, vera)
    await reaches(anna, "Памятка готова", "15 декабря")
    await reaches(anna, "Уроки проведены", "20 января")
    await opens(anna)
    anna.sees("пройдено этапов: 2 из 2")
    await tells_with_photos(anna, gleb)
    await submits(anna)

    # Each is asked; one agrees, one doesn't, one is silent. The supervisor says a word, and can't publish.
    await anna.taps("Показать моё имя")
    await boris.waits_for("Показать вас среди авторов?")
    await boris.taps("Показать моё имя")
    await vera.waits_for("Показать вас среди авторов?")
    await vera.taps("Скрыть моё имя")
    await opens(vera)
    await vera.taps("Сказать слово команде")
    await vera.sends("Работа готова, публикуйте.")
    await anna.waits_for("научный руководитель, говорит о проекте")

    # Two disagree, a third decides; whoever works at a school of the team is never asked.
    await judges(strict, "00000", "Переделайте: пока непонятно, для кого это.")
    strict.does_not_see("Иванова")
    await judges(kind, "44444")
    kind.sees("зовём третьего")
    await opens(anna)
    anna.sees("Идёт экспертиза")
    await judges(fair, "33333")
    fair.sees("Рекомендовано сетью")
    assert not any("рецензии" in said.text for said in near.messages), "of the same school as one of the team"

    # The authors read all three and answer once.
    await anna.waits_for("рекомендовано сетью")
    await anna.taps("Открыть")
    anna.sees("Рецензия 1 из 3")
    await anna.taps("Ответить рецензентам")
    await anna.sends("Спасибо! Для кого — добавили.")
    await anna.taps("Ответить")
    assert "Ответить рецензентам" not in anna.buttons
    await strict.waits_for("Автор ответил на рецензии")
    await boris.waits_for("рекомендовано сетью")
    await boris.taps("Открыть")
    assert "Ответить рецензентам" not in boris.buttons
    await opens(vera)
    await vera.taps("Результат")
    assert "Опубликовать результат" not in vera.buttons

    await opens(anna)
    await anna.taps("Результат")
    await anna.taps("Показать советы рецензентов всем")
    await anna.taps("Опубликовать результат")
    anna.sees("Ещё 1 автор не ответил")
    await anna.taps("Опубликовать результат")
    anna.sees("Опубликовано!")
    await gleb.waits_for("Опубликован результат проекта")

    # What others find in the archive.
    olga = await network.member("Читателева Ольга")
    await olga.sends("/ideas")
    await olga.taps("Что получилось")
    olga.sees("Оценка рецензентов: 15 из 20.")
    await olga.taps(TITLE)
    olga.sees("Рекомендовано сетью")
    olga.sees("Что сделали бы иначе: Начали бы с одного класса.")
    olga.sees("Иванова Анна Петровна — ведёт")
    olga.sees("Фёдоров Борис Ильич — Художник")
    olga.sees("и ещё 2 человека из команды")
    olga.does_not_see("Глебов")
    await olga.taps("Советы рецензентов")
    olga.sees("Спасибо! Для кого — добавили.")
    olga.does_not_see("Строгова")
    await olga.taps("‹ Назад")
    await olga.taps("Материалы: 2")
    olga.sees("https://example.org/roles")
    await olga.taps("памятка.pdf")
    assert olga.files[-1].name == "памятка.pdf"
    await opens(olga)
    olga.sees("●\u00a0результат")
    await olga.taps("Дневник · 2")
    await olga.taps(next(one for one in olga.buttons if "Сняли урок" in one))
    await olga.taps("Фото 1")
    await olga.taps("‹ Назад")
    await olga.taps("‹ Назад")
    await olga.taps(next(one for one in olga.buttons if "Дети рисуют" in one))
    assert "Фото 1" not in olga.buttons, "the team's, as no leader has shown it"
