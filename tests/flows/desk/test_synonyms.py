"""Organizers say which words mean one thing to the search (PRODUCT §8)."""

from __future__ import annotations

from tests.flows.desk.test_organizer import make_organizer
from tests.flows.events.test_events import a_seminar


async def words_of_the_search(organizer):
    await organizer.sends("/organizer")
    await organizer.taps("Настройки сети")
    await organizer.taps("Слова поиска")


async def test_words_are_found_by_each_other_at_once_and_no_more_when_they_are_taken_away(network):
    olga, anna = await network.owner(), await network.member("Анна")
    await a_seminar(olga, title="Большой педсовет")
    await anna.sends("летучка")
    anna.sees("Ничего не нашлось")
    await words_of_the_search(olga)
    olga.sees("Школьные слова поиск знает и так")
    await olga.taps("+ Добавить слова")
    await olga.sends("летучка")
    olga.sees("хотя бы два слова")
    await olga.sends("летучка, педагогический совет")
    olga.sees("«педагогический совет» — не одно слово")
    await olga.sends("Летучка, педсовет")
    olga.sees("Добавлено: поиск уже понимает их как одно")
    await anna.sends("летучки")
    anna.sees("Большой педсовет")
    await olga.taps("‹ Назад")
    await olga.taps("летучка, педсовет")
    await olga.taps("Изменить")
    await olga.sends("летучка, линейка")
    olga.sees("Изменено")
    await anna.sends("летучка")
    anna.sees("Ничего не нашлось")
    await olga.taps("Изменить")
    await olga.sends("летучка, педсовет")
    await olga.taps("Убрать")
    await olga.taps("Нет, вернуться")
    await olga.taps("Убрать")
    await olga.taps("Убрать")
    olga.sees("Школьные слова поиск знает и так")
    await anna.sends("летучка")
    anna.sees("Ничего не нашлось")
    await olga.taps("‹ Назад")
    await olga.taps("Журнал действий")
    olga.sees("слова поиска: теперь одно «летучка, педсовет»")
    olga.sees("слова поиска: «летучка, педсовет» → «летучка, линейка»")
    olga.sees("слова поиска: больше не одно «летучка, педсовет»")


async def test_a_word_stands_in_one_set_and_forms_of_it_need_none(network):
    olga = await network.owner()
    await words_of_the_search(olga)
    await olga.taps("+ Добавить слова")
    await olga.sends("педсовет, педсоветы")
    olga.sees("в разных формах")
    await olga.sends("летучка, педсовет")
    await olga.taps("‹ Назад")
    await olga.taps("+ Добавить слова")
    await olga.sends("линейка, летучки")
    olga.sees("«летучка» уже стоит в ряду «летучка, педсовет»")


async def test_two_organizers_at_one_set(network):
    olga, boris = await network.owner(), await network.member("Борисов Борис")
    await make_organizer(olga, "Борисов Борис")
    await words_of_the_search(olga)
    await olga.taps("+ Добавить слова")
    await olga.sends("летучка, педсовет")
    await words_of_the_search(boris)
    await boris.taps("летучка, педсовет")
    await boris.taps("Изменить")
    await olga.taps("Убрать")
    await olga.taps("Убрать")
    await boris.sends("летучка, линейка")
    boris.sees("Этих слов уже нет")
    await boris.sends("/menu")
    assert not any("Слова поиска" in label for label in boris.buttons)


async def test_a_form_of_events_is_found_by_its_name_and_by_what_the_network_calls_it(network):
    """Neither word stands in the event."""
    olga, anna = await network.owner(), await network.member("Анна")
    await a_seminar(olga)
    await anna.sends("семинары")
    assert "пн 30 ноя, 18:00 · Смысловое чтение" in anna.buttons
    await anna.sends("вебинары")
    anna.sees("Ничего не нашлось")
    await anna.sends("сходка")
    anna.sees("Ничего не нашлось")
    await words_of_the_search(olga)
    await olga.taps("+ Добавить слова")
    await olga.sends("сходка, семинар")
    await anna.sends("сходка")
    assert "пн 30 ноя, 18:00 · Смысловое чтение" in anna.buttons
