import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from domain.base.lists import Window
from storage.base import lists


def table(total: int) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, kind INTEGER)")
    db.executemany("INSERT INTO things (kind) VALUES (?)", [(n % 2,) for n in range(total)])
    return db


def page(db: sqlite3.Connection, window: Window):
    return lists.page(
        db, window, lambda row: row["id"], of="things WHERE kind = :kind", order="kind, id", args={"kind": 1}
    )


@given(total=st.integers(0, 60), size=st.integers(1, 7))
def test_every_row_is_on_exactly_one_page(total, size):
    db = table(total)
    pages = page(db, Window(0, size)).pages
    assert [i for n in range(pages) for i in page(db, Window(n, size)).items] == list(range(2, total + 1, 2))


@given(number=st.integers(-5, 2**53))
def test_a_page_beyond_the_end_is_the_last(number):
    found = page(table(20), Window(number, 4))
    assert found.number == min(max(number, 0), 2)
    assert found.total == 10
    assert found.items
