"""A member proposes an event: refused, mended, approved; two moderators; an appeal; undo; trust (PRODUCT §6)."""

from __future__ import annotations

TITLE = "Физика на кухне"


async def make_moderator(owner, name):
    await owner.sends("/organizer")
    await owner.taps("Люди")
    await owner.taps("Люди и роли")
    await owner.taps("Найти по имени")
    await owner.sends(name)
    await owner.taps(name)
    await owner.taps("Дать роль")
    await owner.taps("Модератор")
    await owner.taps("Без срока")


async def proposes(person):
    await person.sends("/events")
    await person.taps("+ Предложить")
    person.sees("вы станете его ведущим")
    assert not any("онкурс" in label for label in person.buttons), "a contest has a jury: it isn't proposed"
    await person.taps("Семинар")
    await person.sends(TITLE)
    await person.sends("30 ноября 18:00")
    await person.sends("Гимназия № 5")
    await person.taps("Сохранить черновик")
    person.sees("Отправьте на проверку")
    assert "Опубликовать" not in person.buttons
    await person.taps("Отправить на проверку")
    person.sees("На проверке")


async def two_moderators(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    boris = await network.member("Борис Кац")
    await make_moderator(olga, "Борис Кац")
    return olga, anna, boris


async def sends_back(moderator, notice, reason="Непонятно, что будет"):
    await moderator.taps("Открыть", on=notice)
    moderator.sees(TITLE)
    moderator.sees("Гимназия № 5")
    await moderator.taps("Вернуть с причиной")
    await moderator.taps(reason)
    moderator.sees("Пункт 5 правил сети")
    await moderator.taps("Отправить так")
    assert moderator.toast == "Автор узнает причину"


async def test_refused_mended_approved_and_published(network):
    _, anna, boris = await two_moderators(network)
    await proposes(anna)
    await sends_back(boris, await boris.waits_for("Ждёт проверки"))
    refusal = await anna.waits_for("нужно поправить")
    anna.sees("Пункт 5 правил сети")
    anna.sees("Как поправить: напишите, для кого это")
    await anna.taps("Поправить", on=refusal)
    anna.sees("Модератор вернул это с подсказкой")
    await anna.taps("Изменить")
    await anna.taps("Описание")
    await anna.sends("Для учителей 7 класса: пять опытов, которые можно повторить дома")
    anna.sees("Изменено")
    await anna.sends("/events")
    await anna.taps("Мои события")
    await anna.taps("Черновики")
    await anna.taps(TITLE)
    if "Панель ведущего" in anna.buttons:
        await anna.taps("Панель ведущего")
    await anna.taps("Отправить ещё раз")
    anna.sees("На проверке")
    await boris.sends("/organizer")
    await boris.taps("На проверку: " + TITLE)
    boris.sees("Раньше проверялось: 1")
    boris.sees("пять опытов")
    await boris.taps("✓ Одобрить")
    assert boris.toast == "Готово, автор узнает"
    said = await anna.waits_for("Вы ведущий этого события")
    anna.sees("Теперь вам доверяют")
    await anna.taps("Открыть", on=said)
    await anna.taps("Опубликовать")
    anna.sees("Опубликовано: запись открыта")
    await boris.sends("/events")
    boris.sees(TITLE)


async def test_a_moderator_and_another_at_once(network):
    olga, anna, boris = await two_moderators(network)
    await proposes(anna)
    notice = await boris.waits_for("Ждёт проверки")
    await boris.taps("Открыть", on=notice)
    boris.sees("Закреплено за вами на 15 минут")
    await olga.sends("/organizer")
    await olga.taps("На проверку: " + TITLE)
    olga.sees("Сейчас это смотрит Борис Кац")
    assert "✓ Одобрить" not in olga.buttons
    await network.telegram.time.moves(minutes=16)
    await olga.taps("Посмотреть ещё раз")
    olga.sees("Закреплено за вами на 15 минут")
    await boris.presses_stale(boris.last, "✓ Одобрить")
    assert "другой модератор" in boris.alert
    vera = await network.member("Вера Орлова")
    await proposes(vera)
    await olga.taps("✓ Одобрить")
    await anna.waits_for("Вы ведущий этого события")
    await olga.taps("Следующее: " + TITLE)
    await olga.taps("✓ Одобрить")
    await vera.waits_for("Вы ведущий этого события")


async def test_an_appeal_goes_to_another_and_an_undo_is_in_time(network):
    olga, anna, boris = await two_moderators(network)
    await proposes(anna)
    await sends_back(boris, await boris.waits_for("Ждёт проверки"))
    refusal = await anna.waits_for("нужно поправить")
    await anna.taps("Не согласен(на)", on=refusal)
    await anna.sends("В описании всё сказано")
    anna.sees("Апелляция по")
    await boris.sends("/organizer")
    assert not any("Апелляция" in label for label in boris.buttons), "it is another's to answer"
    await olga.waits_for("Апелляция: «" + TITLE)
    await olga.sends("/organizer")
    await olga.taps("Апелляция: " + TITLE)
    olga.sees("В описании всё сказано")
    await olga.taps("Согласиться с автором")
    await anna.waits_for("Вы ведущий этого события")
    await olga.taps("Отменить решение")
    assert olga.toast == "Решение отменено"
    await olga.taps("Оставить решение в силе")
    await olga.taps("Пропустить")
    await anna.waits_for("решение остаётся в силе")


async def test_the_same_person_answers_an_appeal_where_there_is_no_other_and_says_so(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await proposes(anna)
    await sends_back(olga, await olga.waits_for("Ждёт проверки"))
    refusal = await anna.waits_for("нужно поправить")
    await anna.taps("Не согласен(на)", on=refusal)
    await anna.sends("В описании всё сказано")
    anna.sees("Другого модератора в сети сейчас нет")
    await olga.waits_for("Другого модератора в сети нет")


async def test_trust_is_taken_back_with_a_reason_and_given(network):
    olga, anna, boris = await two_moderators(network)
    await proposes(anna)
    await boris.taps("Открыть", on=await boris.waits_for("Ждёт проверки"))
    await boris.taps("✓ Одобрить")
    await anna.waits_for("Теперь вам доверяют")
    await boris.taps("Автор и доверие")
    boris.sees("одна запись уже одобрена")
    await boris.taps("Снять доверие")
    await boris.sends("Две рекламы подряд")
    boris.sees("Доверие снято")
    await anna.waits_for("Две рекламы подряд")
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Люди и роли")
    await olga.taps("Анна Петрова")
    await olga.taps("Доверие")
    await olga.taps("Доверять")
    await anna.waits_for("Вам доверяют")
