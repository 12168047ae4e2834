import re
from operator import itemgetter
from pathlib import Path

from aiogram.filters.callback_data import CallbackData
from hypothesis import given
from hypothesis import strategies as st

from domain.base.cutting import width
from domain.base.lists import Window, page_of
from handlers.ui import lists
from handlers.ui.entry import MOST_ROWS
from handlers.ui.labels import ON_A_PHONE, dated, label
from handlers.ui.screen import Button, Go
from locales.texts import Html, Texts
from locales.widths import fits

T = Texts("ru", "Europe/Moscow", 1_795_000_000)
EN = Texts("en", "Europe/Moscow", 1_795_000_000)


class Narrowed(CallbackData, prefix="tn"):
    form: str
    page: int = 0


def screen(page, form="club", **more):
    at = Narrowed(form=form)
    return lists.screen(
        T,
        page,
        title=Html("Список"),
        rows=[Button(f"№{item}", Go(to="x", at=item)) for item in page.items],
        to=lambda n: at.model_copy(update={"page": n}),
        back=Go(to="menu"),
        **more,
    )


@given(total=st.integers(0, 60), number=st.integers(0, 99))
def test_the_pager_leads_round_and_keeps_what_narrows_the_list(total, number):
    page = page_of(range(total), Window(number))
    rows = screen(page).rows
    if page.pages == 1:
        assert len(rows) == total
        return
    back, here, on = rows[-1]
    assert {button.press.form for button in (back, here, on)} == {"club"}
    assert here.press.page == page.number
    assert on.press.page == (page.number + 1) % page.pages
    assert back.press.page == (page.number - 1) % page.pages


def test_walking_by_the_pager_shows_everything_once():
    shown, number = [], 0
    while True:
        page = page_of(range(20), Window(number))
        rows = screen(page).rows
        shown += [row[0].press.at for row in rows[:-1]]
        number = rows[-1][2].press.page
        if number == 0:
            break
    assert shown == list(range(20))


def test_an_empty_list_invites_and_keeps_its_filters():
    filters = (Button("Форма: клуб", Go(to="forms")),)
    search = Button("Найти", Go(to="find"))
    shown = screen(page_of([], Window()), said=[Html("строки")], empty=Html("Пусто, посмотрите другие"),
                   filters=filters, search=search)  # fmt: skip
    assert shown.text == "Список\n\nПусто, посмотрите другие"
    assert shown.rows == ((*filters, search),)


def test_filters_stand_evenly_in_as_few_rows_as_hold_them_and_doors_below():
    filters = tuple(Button(str(n), Go(to="x")) for n in range(3))
    sort, door = Button("Сначала новые", Go(to="s")), Button("Создать", Go(to="new"))
    rows = screen(page_of([1], Window()), filters=filters, sort=sort, doors=((door,),)).rows
    assert rows[1:] == (filters[:2], (filters[2], sort), (door,)), (
        "evenly: two and two cut fewer words than three and one"
    )


DOORS = tuple((Button(word, Go(to="x")),) for word in ("+ Предложить", "Сообщать о новом"))


def folded(count, filters=("Фильтры: 2",), **more):
    buttons = tuple(Button(word, Go(to=f"f{n}")) for n, word in enumerate(filters))
    search = Button("Найти", Go(to="find"))
    return screen(page_of(range(count), Window(1)), filters=buttons, search=search, doors=DOORS, folds=True, **more)


def words(rows):
    return [[button.label for button in row] for row in rows]


def test_what_a_full_page_has_no_room_for_stands_behind_one_button():
    shown = folded(12)
    assert words(shown.rows[6:]) == [["‹", "2 из 2", "›"], ["Фильтры: 2", "Найти", "Ещё"]]
    assert shown.rows[-1][-1].markup()["callback_data"] == "+tn:club:1"
    behind = shown.behind
    assert behind.text == "<b>Что ещё можно</b>\n\nСписок"
    assert behind.rows == DOORS
    assert behind.back == Narrowed(form="club", page=1)


def test_so_does_what_narrows_it_where_there_is_no_room_even_then():
    views = ("✓ Новые", "Ищут людей", "Рядом", "Мои")
    shown = folded(6, views)
    assert words(shown.rows[6:]) == [["Найти", "Ещё"]]
    assert words(shown.behind.rows) == [
        ["✓ Новые", "Ищут людей"],
        ["Рядом", "Мои"],
        ["+ Предложить"],
        ["Сообщать о новом"],
    ]


def test_beside_one_filter_the_search_makes_way_first():
    shown = folded(6, ("Форма: Мастер-класс",))
    assert words(shown.rows[6:]) == [["Найти", "Ещё"]], "it needs a row of its own"
    shown = folded(6, ("Форма: все",))
    assert words(shown.rows[6:]) == [["Форма: все", "Ещё"]]
    assert words(shown.behind.rows) == [["Найти"], ["+ Предложить"], ["Сообщать о новом"]]


def test_a_page_with_room_shows_everything():
    shown = folded(4)
    assert shown.behind is None
    assert shown.rows[-2:] == DOORS
    assert len(shown.rows) == MOST_ROWS
    assert folded(5).behind is not None


@given(st.text(max_size=200), st.integers(0, 2))
def test_a_label_fits_a_phone(words, beside):
    room = (ON_A_PHONE - 2 * beside) // (beside + 1)
    assert width(label(words, beside=beside)) <= room


@given(st.text(max_size=200))
def test_a_frame_is_never_cut(words):
    shown = label(words, lambda words: f"✓ {words} · 12 345 человек")
    assert shown.startswith("✓ ")
    assert shown.endswith(" · 12 345 человек")
    assert width(shown) <= ON_A_PHONE


def test_what_stands_behind_the_words_is_whole_on_a_phone():
    """By real widths: forty broad letters are more than a phone has, and it would take away the end."""
    for words in ("Метобъединение <химиков> и физиков Ш", "Широкая щука, шум, шрифт", "Щ" * 30, "Имя"):
        shown = label(words, lambda words: f"{words} · пришли: 3 из 10")
        assert shown.endswith(" · пришли: 3 из 10")
        assert fits(shown, 1), shown
    assert label("Имя", lambda words: f"{words} · 3") == "Имя · 3"
    assert label("№ 12, Щукинская школа имени Жуковского", lambda words: f"Убрать: {words}").startswith(
        "Убрать: № 12, Щ"
    )


def test_the_date_leads():
    assert dated(T, T.moment_brief(1_795_100_000), "Чтение") == "чт 19 ноя, 17:53 · Чтение"
    assert dated(EN, EN.moment_brief(1_795_100_000), "Reading") == "Thu 19 Nov, 17:53 · Reading"
    shown = dated(T, T.moment_brief(1_830_000_000), "Очень длинное название семинара")
    assert shown.startswith("вт 28 дек 2027, 16:20 · Очень")
    assert shown.endswith("…")
    assert width(shown) <= ON_A_PHONE


def test_equal_counts_stand_by_their_names_in_the_readers_language():
    counted = [("b", 1), ("a", 1), ("c", 3), ("d", 1)]
    russian = {"a": "Якутия", "b": "Ёлкино", "c": "Мир", "d": "Железо"}
    assert [v for v, _ in lists.most_first(T, counted, itemgetter(1), lambda one: russian[one[0]])] == [
        "c",
        "b",
        "d",
        "a",
    ]
    english = {"a": "Äland", "b": "Brest", "c": "Mir", "d": "alps"}
    assert [v for v, _ in lists.most_first(EN, counted, itemgetter(1), lambda one: english[one[0]])] == [
        "c",
        "a",
        "d",
        "b",
    ]


ROOT = Path(__file__).parents[3]
PAGED_BY_HAND = {
    # What is found stands in an order that no column has; services/base/search.py gives the pieces to `paged`.
    "storage/base/ranked.py",
    "storage/base/lists.py",
}


def sources(*rooms: str):
    return [(str(f.relative_to(ROOT)), f.read_text("utf-8")) for room in rooms for f in (ROOT / room).rglob("*.py")]


def test_there_is_one_way_of_paging():
    assert {name for name, code in sources("storage") if re.search(r"OFFSET", code)} == PAGED_BY_HAND
    by_hand = r"-\(-.*//|\* *(page_)?size|^PAGE = |PER_PAGE"
    found = {name for name, code in sources("services", "handlers") if re.search(by_hand, code, re.MULTILINE)}
    assert found == set(), "a page is cut by domain/base/lists.py"


def test_there_is_one_cutter_of_labels():
    # A slice of a text by a number, or dots put behind one.
    by_hand = r"(name|title|label|words|plain\([^\n]*\))\[: ?[0-9A-Z_]+\]|\+ \"…\"|\}…"
    allowed = {
        "handlers/ui/dispatch.py",  # an unknown command within a sentence
        "handlers/ui/turn.py",  # an alert holds 200 characters
        "handlers/ui/door.py",
        "handlers/ui/searched.py",  # what is looked at of a search, not what is shown
        "handlers/voice/announcements/fields.py",  # what is kept of an answer, not what is shown
        "handlers/voice/announcements/forms.py",
        "handlers/events/hosting/router.py",  # within a toast
        "handlers/ui/forms/amounts.py",  # within a question
        "handlers/ui/sheets.py",  # a sheet's name holds 31 characters
    }
    found = {name for name, code in sources("handlers", "locales") if re.search(by_hand, code)}
    assert found - allowed == set(), "a label is cut by handlers/ui/labels.py"
