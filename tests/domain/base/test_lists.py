from hypothesis import given
from hypothesis import strategies as st

from domain.base.lists import Page, Window, page_of, paged

ANY_NUMBER = st.integers(-(2**31), 2**53)
SIZE = st.integers(1, 20)


@given(total=st.integers(0, 200), size=SIZE)
def test_every_item_is_on_exactly_one_page(total, size):
    items = list(range(total))
    pages = page_of(items, Window(0, size)).pages
    shown = [item for number in range(pages) for item in page_of(items, Window(number, size)).items]
    assert shown == items


@given(total=st.integers(0, 200), size=SIZE, number=ANY_NUMBER)
def test_any_number_of_a_button_gives_a_page_that_there_is(total, size, number):
    page = page_of(range(total), Window(number, size))
    assert 0 <= page.number < page.pages
    assert page.pages == max(1, (total + size - 1) // size)
    assert bool(page.items) == (total > 0), "an empty page only of an empty list"
    assert len(page.items) <= size
    assert page.is_empty == (total == 0)
    assert not page.items or page.items[0] == page.first - 1


@given(total=st.integers(1, 200), shrunk=st.integers(1, 200), size=SIZE)
def test_the_last_page_of_a_list_that_has_shrunk_is_the_last_there_is(total, shrunk, size):
    last = page_of(range(total), Window(10**6, size)).number
    page = page_of(range(min(total, shrunk)), Window(last, size))
    assert page.number == page.pages - 1 or total <= shrunk
    assert page.items


def test_nothing_is_read_of_an_empty_list():
    def read(offset, limit):
        raise AssertionError("there is nothing to read")

    assert paged(Window(3), 0, read) == Page((), 0, 1, 0)


def test_what_is_made_of_a_page_keeps_its_place():
    page = page_of(range(20), Window(1, 6)).of(lambda items: [str(item) for item in items])
    assert page == Page(("6", "7", "8", "9", "10", "11"), 1, 4, 20)
