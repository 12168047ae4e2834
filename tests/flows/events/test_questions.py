"""A host asks those who sign up; they answer when the seat is theirs, or later, or not (PRODUCT §5)."""

from __future__ import annotations

from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.services.events.world import at


async def asks(host, words, *options):
    """From the event's panel to one more question."""
    for tap in ("Изменить", "Вопросы", "Добавить вопрос"):
        await host.taps(tap)
    await host.sends(words)
    await host.taps("Выбор из вариантов" if options else "Ответ словами")
    if options:
        await host.sends("\n".join(options))
    host.sees("Вопрос сохранён")
    await host.taps("‹ Назад")


async def test_a_host_knows_who_eats_what(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    boris = await network.member("Борис Кац")
    await a_seminar(olga, seats="1")
    await opens(olga)
    await olga.taps("Панель ведущего")
    await asks(olga, "Что вы едите?", "Без мяса", "Всё")
    await asks(olga, "С чего начнём?")

    # One tap takes the seat, as ever; what is asked stands on the card and in the confirmation.
    await signs_up(anna)
    anna.sees("Ведущий задал 2 вопроса")
    notice = await anna.waits_for("Вы записаны: Смысловое чтение")
    await anna.taps("Ответить на вопросы ведущего: 2", on=notice)
    anna.sees("Что вы едите?")
    anna.sees("Ответ прочитают только ведущие этого события и организаторы сети")
    await anna.taps("Без мяса")
    anna.sees("С чего начнём?")
    anna.sees("Об учениках и родителях не пишите")
    await anna.taps("Пропустить")
    anna.sees("Готово, спасибо")
    anna.sees("без ответа")

    # Later, from the ticket; and another answer to the first.
    await opens(anna)
    await anna.taps("Мой билет")
    await anna.taps("Ответить на вопрос ведущего")
    await anna.sends("С четвёртой главы")
    anna.sees("С четвёртой главы")
    await anna.taps("Что вы едите?")
    anna.sees("Сейчас: Без мяса")
    await anna.taps("Всё")
    await opens(anna)
    anna.does_not_see("Ведущий задал")
    await anna.taps("Мои ответы ведущему")
    anna.sees("Всё")

    # Who waits is asked when the seat comes.
    await opens(boris)
    await boris.taps("Встать в очередь")
    boris.does_not_see("Ведущий задал")
    await opens(anna)
    await anna.taps("Отменить запись")
    offer = await boris.waits_for("Освободилось место")
    await boris.taps("Иду", on=offer)
    boris.sees("Ведущий задал 2 вопроса")
    await boris.taps("Ответить на вопросы ведущего: 2")
    await boris.taps("Без мяса")
    await boris.taps("Пропустить")

    # The host reads sums, a person's row, and who said what; Anna's answers aren't among them any more.
    await opens(olga)
    await olga.taps("Панель ведущего")
    await olga.taps("Участники")
    await olga.taps("Борис Кац")
    olga.sees("Что вы едите? — Без мяса")
    await olga.taps("‹ Назад")
    await olga.taps("Ответы на вопросы")
    olga.sees("Без мяса: 1")
    olga.sees("Не ответили: 0 из 1")
    olga.sees("Ответили: 0 из 1")
    await olga.taps("Что вы едите?")
    olga.sees("Борис Кац: Без мяса")
    olga.does_not_see("Анна")

    # Changed: whoever answered is asked again. Removed: what was answered goes.
    await olga.taps("Изменить вопрос")
    await olga.sends("Что вы пьёте?")
    await olga.taps("Оставить")
    await olga.sends("Чай, кофе")
    olga.sees("На этот вопрос ответил 1 человек")
    await olga.taps("Да, изменить")
    olga.sees("Что вы пьёте?")
    notice = await boris.waits_for("Ведущий изменил вопрос")
    await boris.taps("Ответить снова", on=notice)
    await boris.taps("кофе")
    await olga.taps("Что вы пьёте?")
    await olga.taps("Убрать вопрос")
    olga.sees("На него ответил 1 человек")
    await olga.taps("Да, убрать")
    olga.sees("Вопрос убран")
    olga.does_not_see("Что вы пьёте?")
    await boris.waits_for("Ведущий больше не спрашивает")

    # Once it has begun nothing changes.
    await opens(boris)
    await boris.taps("Ответить на вопрос ведущего")
    await network.telegram.time.moves_to(at("2026-11-30 18:01"))
    await boris.sends("С начала")
    boris.sees("вопросы и ответы уже не меняются")


async def test_a_question_that_is_asked_another_way_meanwhile_leaves_nobody_without_an_answer_to_give(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await a_seminar(olga)
    await opens(olga)
    await olga.taps("Панель ведущего")
    await asks(olga, "С чего начнём?")
    await signs_up(anna)
    await opens(anna)
    await anna.taps("Ответить на вопрос ведущего")

    await changes(olga, "Выбор из вариантов", "С начала, С конца")
    await anna.sends("С середины")
    anna.sees("Этого вопроса уже нет")
    await opens(anna)
    await anna.taps("Ответить на вопрос ведущего")
    anna.sees("С конца")

    await changes(olga, "Ответ словами")
    await anna.taps("С конца")
    anna.sees("Этого вопроса уже нет")
    await opens(anna)
    await anna.taps("Ответить на вопрос ведущего")
    await anna.sends("С середины")
    anna.sees("Готово, спасибо")

    # Whoever keeps all of it has changed nothing.
    await opens(olga)
    for tap in ("Панель ведущего", "Изменить", "Вопросы", "С чего начнём?", "Изменить вопрос", "Оставить", "Оставить"):
        await olga.taps(tap)
    olga.sees("всё осталось как было")


async def changes(host, how, options=None):
    """The only question of the event: the same words, answered another way."""
    await opens(host)
    for tap in ("Панель ведущего", "Изменить", "Вопросы", "С чего начнём?", "Изменить вопрос", "Оставить", how):
        await host.taps(tap)
    if options is not None:
        await host.sends(options)
    host.sees("Вопрос сохранён")
