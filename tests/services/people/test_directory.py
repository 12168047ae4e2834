"""The directory: who is shown, what is found, and by which words."""

from __future__ import annotations

import unicodedata

import pytest

from domain.base.consents import Purpose
from domain.base.errors import DomainError
from domain.base.lists import Window
from domain.people.profile import ProfileField, Visibility
from handlers.people.directory.lexicon import lexicon
from services.people import consents, directory, joining, profile
from services.privacy import privacy
from tests.builders.small import SmallNetwork


@pytest.fixture
async def network(tmp_path):
    small = await SmallNetwork.open(tmp_path)
    yield small
    await small.database.close()


@pytest.fixture
async def teachers(network):
    """Names by id, so that tests read as names."""
    people = {
        "Иванова Анна": await network.member("Иванова Анна", "RU-TA", subjects=["physics"], can_help=["exams"]),
        "Фёдоров Пётр": await network.member("Фёдоров Пётр", "RU-MOW", subjects=["math", "Шахматы"]),
        "Каримова Алсу": await network.member(
            "Каримова Алсу", "RU-TA", subjects=["math"], intro="Люблю геометрию и походы"
        ),
        "Smith John": await network.member("Smith John", "KZ", subjects=["english"], school="Nazarbayev school"),
        "Тихий Олег": await network.member("Тихий Олег", None, subjects=["sport"]),
    }
    await network.member("Невидимка Ирина", "RU-TA", listed=False, subjects=["physics"])
    return people


async def found(network, teachers, query="", **where):
    asker = teachers["Тихий Олег"]
    result = await network.ask(directory.search, asker, lexicon(), query, **where)
    page = result.page
    assert page.total == len(page.items), "one page"
    return {card.name for card in page.items}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("физика", {"Иванова Анна"}),
        ("физики", {"Иванова Анна"}),  # a case
        ("физ", {"Иванова Анна", "Тихий Олег"}),  # a beginning: физика, физическая культура
        ("physics", {"Иванова Анна"}),  # another language
        ("физра", {"Тихий Олег"}),  # what everybody says
        ("алгебра", {"Фёдоров Пётр", "Каримова Алсу"}),
        ("татарстан", {"Иванова Анна", "Каримова Алсу"}),
        ("казань", {"Иванова Анна", "Каримова Алсу"}),  # a town stands for its region
        ("Учитель математики из Казани", {"Каримова Алсу"}),
        ("Фёдоров", {"Фёдоров Пётр"}),
        ("федоров петр", {"Фёдоров Пётр"}),
        ("Фёдорова", {"Фёдоров Пётр"}),  # the other ending of a surname
        ("иванов", {"Иванова Анна"}),
        ("фёдорову", {"Фёдоров Пётр"}),  # a case of a surname
        ("петрова", set()),  # a surname made of a first name is another name
        ("учителя", {"Иванова Анна", "Фёдоров Пётр", "Каримова Алсу", "Smith John", "Тихий Олег"}),
        ("егэ", {"Иванова Анна"}),
        ("поход", {"Каримова Алсу"}),  # a stem within the intro
        ("шахматный", {"Фёдоров Пётр"}),
        ("зазеркалье", {"Тихий Олег"}),  # a region typed by hand
        ("казахстан", {"Smith John"}),
        ("матиматика москва", {"Фёдоров Пётр"}),  # a slip
        ("vfntvfnbrf", {"Фёдоров Пётр", "Каримова Алсу"}),  # the other keyboard layout
        ("каримва", {"Каримова Алсу"}),  # a slip in a name
        ("химия", set()),  # known, but nobody teaches it
        ("математика физика", {"Иванова Анна", "Фёдоров Пётр", "Каримова Алсу"}),  # nobody has both, so either
        ("невидимка", set()),
    ],
)
async def test_words(network, teachers, query, names):
    assert await found(network, teachers, query) == names


async def test_what_was_made_of_the_words_is_said(network, teachers):
    ask = teachers["Тихий Олег"]
    result = await network.ask(directory.search, ask, lexicon(), "матиматика ыыыыъъъъ")
    assert result.corrected == (("матиматика", "математика"),)
    assert result.ignored == ("ыыыыъъъъ",)
    assert result.page.total == 2
    nothing = await network.ask(directory.search, ask, lexicon(), "ыыыыъъъъ")
    assert nothing.page.is_empty
    assert not nothing.page.items


@pytest.mark.parametrize("query", ['"', "* OR", "AND", 'NEAR("', "(((", "'; DROP TABLE", "s=math", "\0", "🙂" * 50])
async def test_no_query_breaks_the_search(network, teachers, query):
    result = await network.ask(directory.search, teachers["Тихий Олег"], lexicon(), query)
    assert result.page.number == 0


async def test_browsing_by_subject_and_region(network, teachers):
    ask = teachers["Тихий Олег"]
    assert dict(await network.ask(directory.subjects, ask)) == {"math": 2, "physics": 1, "english": 1, "sport": 1}
    assert dict(await network.ask(directory.regions, ask)) == {"RU-TA": 2, "RU-MOW": 1, "KZ": 1}
    assert await found(network, teachers, subject="math") == {"Фёдоров Пётр", "Каримова Алсу"}
    assert await found(network, teachers, subject="math", region="RU-TA") == {"Каримова Алсу"}
    assert await found(network, teachers) == set(teachers)


async def test_pages_newest_first_and_a_page_too_far_is_the_last(network):
    ids = [await network.member(f"Человек {n}") for n in range(8)]
    first = (await network.ask(directory.search, ids[0], lexicon())).page
    assert [card.id for card in first.items] == ids[:1:-1]
    last = (await network.ask(directory.search, ids[0], lexicon(), window=Window(99))).page
    assert (last.number, last.pages, last.total) == (1, 2, 8)
    assert [card.id for card in last.items] == [ids[1], ids[0]]
    assert last.items[1].is_me


@pytest.mark.parametrize("visibility", [Visibility.GROUPS, Visibility.NOBODY])
async def test_a_hidden_field_is_neither_shown_nor_found(network, teachers, visibility):
    anna = teachers["Иванова Анна"]
    await network.do(profile.set_visibility, anna, ProfileField.SUBJECTS, visibility)
    assert await found(network, teachers, "физика") == set()
    assert "physics" not in dict(await network.ask(directory.subjects, anna))
    page = await network.ask(profile.mine, anna)
    assert ProfileField.SUBJECTS not in page.card.fields
    await network.do(profile.set_visibility, anna, ProfileField.SUBJECTS, Visibility.MEMBERS)
    assert await found(network, teachers, "физика") == {"Иванова Анна"}


async def test_a_cleared_field_stays_hidden_when_it_is_filled_again(network, teachers):
    anna = teachers["Иванова Анна"]
    await network.do(profile.set_visibility, anna, ProfileField.SUBJECTS, Visibility.NOBODY)
    await network.do(profile.clear, anna, ProfileField.SUBJECTS)
    page = await network.do(profile.fill, anna, {ProfileField.SUBJECTS: ["chemistry"]})
    assert page.profile[ProfileField.SUBJECTS].visibility is Visibility.NOBODY
    assert await found(network, teachers, "химия") == set()


async def test_a_changed_field_name_or_region_is_found_anew(network, teachers):
    anna = teachers["Иванова Анна"]
    await network.do(profile.fill, anna, {ProfileField.SUBJECTS: ["chemistry"]})
    assert await found(network, teachers, "физика") == set()
    assert await found(network, teachers, "химия") == {"Иванова Анна"}
    await network.do(profile.rename, anna, "Смирнова Анна")
    assert await found(network, teachers, "смирнова") == {"Смирнова Анна"}
    await network.do(profile.move, anna, region="RU-SVE", region_name=None, zone="Asia/Yekaterinburg")
    assert await found(network, teachers, "екатеринбург") == {"Смирнова Анна"}


async def test_only_those_who_switched_it_on(network, teachers):
    anna = teachers["Иванова Анна"]
    await network.do(consents.switch, anna, Purpose.DIRECTORY, False, "Убрать меня")
    assert await found(network, teachers, "физика") == set()
    with pytest.raises(DomainError, match="error-person-hidden"):
        await network.ask(_card, teachers["Тихий Олег"], anna)
    await network.do(consents.switch, anna, Purpose.DIRECTORY, True, "Показать меня")
    assert await found(network, teachers, "физика") == {"Иванова Анна"}


def _card(unit, actor_id, member_id):
    return directory.card(unit, directory.reading_member(unit, actor_id), member_id)


async def test_whoever_leaves_is_gone_and_whoever_returns_is_back(network, teachers):
    anna = teachers["Иванова Анна"]
    await network.do(joining.leave, anna)
    assert await found(network, teachers, "физика") == set()
    await network.do(joining.come_back, anna)
    assert await found(network, teachers, "физика") == {"Иванова Анна"}
    await network.do(privacy.ask_erasure, anna)
    assert await found(network, teachers, "физика") == set()
    await network.do(privacy.come_back, anna)
    assert await found(network, teachers, "физика") == {"Иванова Анна"}


async def test_an_erased_person_leaves_no_word_in_the_index(network, teachers):
    anna = await network.member("Уникальнова Прасковья", intro="Редкостнейшее")
    await network.do(privacy.erase_now, anna)
    assert await found(network, teachers, "Уникальнова") == set()
    for table, column in (("search_terms", "term"), ("search_slips", "word"), ("search_slips", "slip")):
        kept = await network.database.read(lambda db, sql=f"SELECT {column} FROM {table}": db.execute(sql).fetchall())
        assert kept
        assert not [row for row in kept if "уникальн" in row[column] or "редкостн" in row[column]]


async def test_guests_see_nobody(network, teachers):
    guest = await network.do(directory_guest)
    with pytest.raises(DomainError, match="error-join-first"):
        await network.ask(directory.search, guest, lexicon())
    with pytest.raises(DomainError, match="error-join-first"):
        await network.ask(directory.overview, guest)


def directory_guest(unit):
    from services.base import members

    return members.meet(unit, 77, "ru").id


async def test_the_overview_counts(network, teachers):
    seen = await network.ask(directory.overview, teachers["Тихий Олег"])
    assert (seen.total, seen.is_listed, seen.subjects, seen.regions) == (5, True, 4, 3)


async def test_my_page_before_and_after(network):
    olga = await network.member("Ольга Новая", listed=False)
    page = await network.ask(profile.mine, olga)
    assert not page.is_listed
    assert page.card.fields == {}
    page = await network.do(profile.fill, olga, {ProfileField.SCHOOL: "школа № 5", ProfileField.GRADES: ["senior"]})
    assert set(page.card.fields) == {ProfileField.SCHOOL, ProfileField.GRADES}
    assert page.card.fields[ProfileField.SCHOOL].name == "школа № 5"
    with pytest.raises(DomainError, match="error-text-too-long"):
        await network.do(profile.fill, olga, {ProfileField.SCHOOL: "я", ProfileField.INTRO: "я" * 141})
    assert (await network.ask(profile.mine, olga)).profile[ProfileField.SCHOOL].value.name == "школа № 5", (
        "all or nothing"
    )


async def test_a_new_name_is_on_record(network):
    olga = await network.member("Ольга Новая", listed=False)
    await network.do(profile.rename, olga, "  Ольга   Другая ")
    rows = await network.database.read(
        lambda db: db.execute("SELECT before, after FROM audit WHERE action = 'member.rename'").fetchall()
    )
    assert [tuple(row) for row in rows] == [("Ольга Новая", "Ольга Другая")]
    with pytest.raises(DomainError, match="error-name-letters"):
        await network.do(profile.rename, olga, "123")


async def names_found(network, viewer, query, page=0):
    found = await network.ask(directory.search, viewer, lexicon(), query, window=Window(page))
    return [card.name for card in found.page.items]


async def test_a_word_that_is_somebodys_name_finds_them_first(network):
    viewer = await network.member("Зритель Олег")
    li = await network.member("Ли Анна")
    for name in ("Ан Сергей", "Анна Петрова", "На Виктор", "Иванова Мария"):
        await network.member(name)
    assert li
    assert await names_found(network, viewer, "Ли") == ["Ли Анна"]
    assert (await names_found(network, viewer, "Ли Анна"))[0] == "Ли Анна"
    assert "Ан Сергей" not in await names_found(network, viewer, "анна")
    assert (
        await names_found(network, viewer, "Ан") == ["Ан Сергей"]
        or (await names_found(network, viewer, "Ан"))[0] == "Ан Сергей"
    )
    # The word of the language still does no harm to those who ask in sentences.
    assert "Анна Петрова" in await names_found(network, viewer, "кто на Петрову похож")


async def test_pages_hold_each_namesake_once_and_nobody_else(network):
    viewer = await network.member("Зритель Олег")
    for number in range(9):
        await network.member(f"Ли Анна {number}")
        await network.member(f"Анна Ан {number}")
    first = (await network.ask(directory.search, viewer, lexicon(), "Ли Анна")).page
    assert (first.total, first.pages) == (9, 2)
    found = [name for page in range(2) for name in await names_found(network, viewer, "Ли Анна", page)]
    assert len(set(found)) == 9
    assert all(name.startswith("Ли") for name in found)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("О’Коннор Мэри", "О'Коннор"),
        ("О’Коннор Мэри", "оконнор"),
        ("О’Коннор Мэри", "Коннор"),
        ("Лукʼянова Ева", "Лук'янова"),
        ("д'Артаньян Шарль", "дАртаньян"),
        ("Салтыков-Щедрин Михаил", "салтыков—щедрин"),
        ("Салтыков-Щедрин Михаил", "салтыковщедрин"),
        ("Пeтpoв Олег", "Петров"),  # Latin e, p, o
        ("Петров Олег", "Пeтpoв"),
        ("Майя Й", unicodedata.normalize("NFD", "Майя")),
        ("Фёдор Кац", "федор"),
        ("José Núñez", "jose nunez"),
        ("Ива\u0301нов Пётр", "Иванов"),
    ],
)
async def test_however_a_name_is_typed_both_searches_find_it(network, name, typed):
    viewer = await network.member("Зритель Олег")
    await network.member(name)
    assert len(await names_found(network, viewer, typed)) == 1
