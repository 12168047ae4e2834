"""Tables as files: text stays text, and every file opens."""

import csv
import io
from xml.etree import ElementTree
from zipfile import ZipFile

import openpyxl
import pytest

from handlers.ui.sheets import LONGEST, Sheet, as_csv, as_xlsx, grouped, safe

NASTY = ["=1+1", "+7 900", "-Иван Лис", "@имя", '=HYPERLINK("http://x.ru")', "  =1+1", "\t=1+1", "＝1+1"]
UNFIT = "Анна\ufffe\uffff\x00\x0b\x1f\ud83d\U0001ffff Петрова"


def sheet(title, header, rows, heading=""):
    content = as_xlsx(Sheet(title, header, rows, [10] * len(header), heading=heading))
    with ZipFile(io.BytesIO(content)) as book:
        for name in book.namelist():
            if name.endswith(".xml"):
                ElementTree.fromstring(book.read(name))
    return openpyxl.load_workbook(io.BytesIO(content)).active


def lines(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


@pytest.mark.parametrize("words", NASTY)
def test_in_xlsx_what_looks_like_a_formula_is_text_and_bears_no_mark(words):
    made = sheet("Лист", [words], [[words]], heading=words)
    for row in (1, 2, 3):
        cell = made.cell(row, 1)
        assert (cell.data_type, cell.value) == ("s", words)
        assert cell.quotePrefix, "typed over, it stays text"


@pytest.mark.parametrize("words", NASTY)
def test_in_csv_a_formula_is_disarmed(words):
    content = as_csv([words], [[words, 5, None]])
    assert lines(content) == [["'" + words], ["'" + words, "5", ""]]


def test_plain_words_bear_no_mark():
    for words in ("Анна Петрова", "—", "-", "5-А", "a=b", ""):
        assert safe(words) == words


def test_what_no_file_can_carry_is_dropped():
    made = sheet(UNFIT, [UNFIT], [[UNFIT]], heading=UNFIT)
    assert {made.cell(row, 1).value for row in (1, 2, 3)} == {"Анна Петрова"}
    assert lines(as_csv([UNFIT], [[UNFIT]])) == [["Анна Петрова"], ["Анна Петрова"]]


def test_what_looks_like_an_escape_of_the_format_stays_as_it_was_written():
    content = as_xlsx(Sheet("1", ["_x0041_"], [], [10]))
    with ZipFile(io.BytesIO(content)) as book:
        assert b"_x005F_x0041_" in book.read("xl/worksheets/sheet1.xml")


def test_numbers_stay_numbers_and_an_endless_text_fits():
    made = sheet("1", ["n", "s"], [[-5, "я" * (LONGEST + 1)]])
    assert made.cell(2, 1).value == -5
    assert len(made.cell(2, 2).value) == LONGEST


@pytest.mark.parametrize("title", ["'Лист'", "a/b:c", "", "x" * 40])
def test_any_title_names_a_sheet(title):
    assert 1 <= len(sheet(title, ["a"], []).title) <= 31


def test_a_ticket_keeps_its_zeros():
    assert grouped("057060") == "057 060"
