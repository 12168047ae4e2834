"""Versions, co-authors, and how a material is taken back (PRODUCT §8)."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.flows.materials.ways import PDF, TITLE, drafts, shares

BETTER = ("Дроби_20 задач.pdf", b"%PDF-1.4 better")
ANSWERS = ("Ответы.pdf", b"%PDF-1.4 answers")


async def opens(person, title=TITLE):
    await person.sends("/materials")
    await person.taps(title)


async def test_a_new_version_says_what_changed_and_the_one_before_can_be_taken(anna, boris):
    await shares(anna)
    for tap in ("Изменить", "Новая версия"):
        await anna.taps(tap)
    await anna.uploads(BETTER)
    await anna.sends("Исправила ответ к задаче 7")
    anna.sees("я автор и вправе этим делиться, здесь нет персональных данных")
    await anna.taps("Я автор, детей здесь нет: публикую")
    anna.sees("Новая версия у коллег.")
    await opens(boris)
    boris.sees("Версия 2, ")
    boris.sees("Что изменилось: Исправила ответ к задаче 7")
    await boris.taps("Версии: 2")
    await boris.taps("Взять версию 1")
    boris.sees("Это версия 1, есть и новая — 2.")
    assert boris.files[-1].bytes == PDF[1]


async def test_a_version_that_is_a_program_inside_is_refused_and_nothing_is_lost(anna, boris):
    await shares(anna)
    for tap in ("Изменить", "Новая версия"):
        await anna.taps(tap)
    await anna.uploads(("Дроби.pdf", b"MZ\x90\0" + b"\0" * 100))
    await anna.sends("Исправила ответ")
    await anna.taps("Я автор, детей здесь нет: публикую")
    anna.sees("Это программа, а не материал")
    await opens(boris)
    boris.does_not_see("Версия 2")
    await boris.taps("Взять: 1 файл")
    assert boris.files[-1].bytes == PDF[1]


async def test_a_version_may_add_to_what_is_there_and_replace_what_has_the_same_name(anna, boris):
    await shares(anna, ("Дроби_20 задач.pdf", b"%PDF-1.4 old"), ANSWERS)
    for tap in ("Изменить", "Новая версия"):
        await anna.taps(tap)
    await anna.uploads(BETTER)
    for tap in ("Добавить к прежним",):
        await anna.taps(tap)
    await anna.sends("Заменила задачи")
    await anna.taps("Я автор, детей здесь нет: публикую")
    await opens(boris)
    await boris.taps("Взять: 2 файла")
    assert {one.bytes for one in boris.files[-2:]} == {BETTER[1], ANSWERS[1]}


async def test_a_co_author_is_named_when_they_have_said_yes(anna, boris):
    await boris.sends("/me")
    await boris.taps("Мои согласия")
    await boris.taps("Показать меня в списке людей")
    await shares(anna)
    for tap in ("Изменить", "Соавторы", "+ Соавтор"):
        await anna.taps(tap)
    await anna.sends("Фёд")
    await anna.taps("Фёдоров Борис Ильич")
    anna.sees("Фёдоров Борис Ильич — ")
    await boris.waits_for("называет вас соавтором материала")
    await opens(anna)
    anna.does_not_see("Фёдоров")
    await boris.taps("Да, вместе")
    boris.sees("Ваше имя на карточке.")
    boris.sees("Авторы: Иванова Анна Петровна, Фёдоров Борис Ильич")
    await anna.waits_for("имя теперь на карточке")
    await boris.taps("Я не соавтор")
    boris.sees("Автор: Иванова Анна Петровна")


async def test_a_co_author_who_says_no_is_named_nowhere(anna, boris):
    await boris.sends("/me")
    await boris.taps("Мои согласия")
    await boris.taps("Показать меня в списке людей")
    await drafts(anna)
    for tap in ("Изменить", "Соавторы", "+ Соавтор"):
        await anna.taps(tap)
    await anna.sends("Борис")
    await anna.taps("Фёдоров Борис Ильич")
    await boris.sends("/menu")
    boris.sees("Вы соавтор? Дроби 20 задач")
    await boris.taps("Вы соавтор? Дроби 20 задач")
    boris.sees("называет вас соавтором")
    await boris.taps("Нет")
    boris.sees("Автор: Иванова Анна Петровна")
    boris.does_not_see("Авторы:")
    await boris.sends("/menu")
    boris.does_not_see("Вы соавтор?")


@pytest.mark.parametrize(
    ("licence", "said"),
    [
        ("CC BY-NC", "открытая лицензия — навсегда"),
        ("Только внутри сети", "Скачанные копии останутся у коллег"),
    ],
)
async def test_taking_it_back_ends_distribution_here_and_says_what_the_licence_keeps(anna, boris, licence, said):
    await shares(anna, licence=licence)
    await opens(boris)
    card = boris.messages[-1]
    for tap in ("Изменить", "Убрать из сети"):
        await anna.taps(tap)
    anna.sees(said)
    await anna.taps("Убрать")
    anna.sees("Сейчас: убран вами")
    await boris.taps("Взять: 1 файл", on=card)
    boris.sees("Автор убрал этот материал")
    await boris.sends("дроби")
    boris.does_not_see(TITLE)
    await anna.taps("Снова поделиться")
    await opens(boris)
    boris.sees(TITLE)


async def test_an_open_licence_that_was_published_stays(anna):
    await shares(anna)
    for tap in ("Изменить", "Лицензия", "Только внутри сети"):
        await anna.taps(tap)
    anna.sees("Открытая лицензия — навсегда")


async def test_whoever_takes_it_counts_once_and_its_author_never(anna, boris):
    await shares(anna)
    await opens(anna)
    await anna.taps("Взять: 1 файл")
    for _ in range(2):
        await opens(boris)
        await boris.taps("Взять")
    await opens(anna)
    anna.sees("Взял 1 коллега")


async def test_a_newcomers_first_waits_for_a_moderator_and_can_be_taken_back(network):
    owner = await network.owner()
    anna = await network.member("Иванова Анна Петровна")
    boris = await network.member("Фёдоров Борис Ильич", region="Псков")
    await shares(anna)
    anna.sees("Первый материал каждого смотрит модератор")
    await boris.sends("/start material_1")
    boris.sees("Такого материала нет")
    for other in (boris, owner):
        await other.sends("дробями")
        other.does_not_see(TITLE)
    await anna.sends("/materials")
    anna.does_not_see(TITLE)
    await anna.sends("дробями")
    anna.sees(TITLE)
    anna.sees("на проверке")
    await anna.taps(TITLE)
    await anna.taps("Вернуть в черновики")
    await anna.sends("дробями")
    anna.does_not_see(TITLE)
    await anna.sends("/start material_1")
    await anna.taps("Я автор, детей здесь нет: публикую")
    await owner.sends("/organizer")
    await owner.taps("Дроби 20 задач")
    await owner.taps("Открыть файл")
    assert owner.files[-1].name == "Дроби_20 задач.pdf"
    await owner.taps("✓ Одобрить")
    await anna.waits_for("Дроби 20 задач")
    await opens(boris)
    boris.sees("Автор: Иванова Анна Петровна")


async def test_what_was_reported_and_hidden_nobody_takes(network, anna, boris):
    owner = await network.owner()
    await shares(anna)
    await opens(boris)
    card = boris.messages[-1]
    await boris.taps("Пожаловаться")
    await boris.taps("Реклама или политика")
    await owner.taps("Открыть", on=await owner.waits_for(f"Пожаловались на «{TITLE}»"))
    for tap in ("Скрыть с причиной", "Реклама или политика", "Отправить так"):
        await owner.taps(tap)
    await boris.presses_stale(card, "Взять: 1 файл")
    boris.sees("Такого материала нет")
    told = await anna.waits_for(f"«{TITLE}» скрыто модератором")
    await anna.taps("Открыть", on=told)
    anna.sees("Сейчас: скрыт модератором.")
    await anna.taps("Исправлено, покажите модератору")
    anna.sees("Пока он не посмотрит, материал скрыт.")


async def test_the_author_is_asked_without_opening_contacts(anna, boris):
    await shares(anna)
    await opens(boris)
    await boris.taps("Спросить автора")
    await boris.sends("Подойдёт ли это для слабого класса?")
    await anna.waits_for("Подойдёт ли это для слабого класса?")


async def test_a_guest_sees_the_card_of_what_was_opened_and_no_files(network, anna):
    await shares(anna)
    guest = network.person("Гость")
    await guest.sends("/start material_1")
    guest.sees("Этот материал открыт только участникам сети")
    for tap in ("Изменить", "Показать всем по ссылке"):
        await anna.taps(tap)
    anna.sees("Файлы берут только участники")
    await guest.sends("/start material_1")
    guest.sees(TITLE)
    guest.sees("Лицензия: CC BY")
    guest.sees("Автор: участник сети")
    guest.does_not_see("Дроби_20 задач.pdf")
    assert "Вступить и взять файлы" in guest.buttons


async def erases(person, *choices):
    await person.sends("/privacy")
    for tap in ("Стереть мои данные", *choices, "Стереть сразу"):
        await person.taps(tap)
    await person.sends("стереть")
    person.sees("Всё стёрто")


async def test_an_erased_author_leaves_what_others_use_without_the_name(anna, boris):
    await shares(anna)
    await drafts(anna, ANSWERS, title="Ответы к дробям")
    await erases(anna)
    await opens(boris)
    boris.sees("Автор: Бывший участник №")
    await boris.taps("Взять: 1 файл")
    boris.sees("Лицензия: CC BY")
    await boris.sends("ответы")
    boris.does_not_see("Ответы к дробям")


async def test_the_export_has_ones_materials_with_their_files(anna):
    await shares(anna)
    await anna.sends("/privacy")
    await anna.taps("Скачать мои данные")
    with zipfile.ZipFile(io.BytesIO(anna.files[-1].bytes)) as archive:
        told = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith((".json", ".html")))
        kept = [archive.read(name) for name in archive.namelist() if name.endswith(".pdf")]
    assert TITLE in told
    assert kept == [PDF[1]]


async def test_a_newcomers_material_whose_approval_was_undone_is_a_draft_like_any_other(network):
    owner, anna = await network.owner(), await network.member("Иванова Анна Петровна")
    await shares(anna, PDF, ANSWERS, title=TITLE)
    await owner.sends("/organizer")
    await owner.taps(TITLE)
    await owner.taps("✓ Одобрить")
    await owner.taps("Отменить решение")
    await anna.sends("/materials")
    for tap in ("Мои материалы", TITLE, "Вернуть в черновики", "Файлы", "✕ Ответы.pdf"):
        await anna.taps(tap)
    anna.sees("Файл убран.")
    await anna.taps("‹ Назад")
    for tap in ("Удалить черновик", "Удалить"):
        await anna.taps(tap)
    assert anna.toast == "Черновик удалён"
    anna.sees("Вы ещё ничем не делились")


async def test_under_a_material_it_is_its_author_who_hears_of_a_first_remark(anna, boris):
    await shares(anna)
    await boris.sends("/materials")
    for tap in ("Дроби 20 задач", "Обсудить"):
        await boris.taps(tap)
    boris.sees("автору или ведущему придёт уведомление")
