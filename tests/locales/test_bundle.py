"""Texts are parsed one by one when they are first said, and read as if their files had been parsed whole."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from locales.bundle import Bundle, entries
from locales.texts import FOLDER

AWKWARD = """\
# A comment that isn't a text = of any name
first = { $count ->
[one] один
*[other] много
}
.label = Имя = имя

## Раздел
-term = Сеть
    .case = Сети
second =

    Абзац. { -term }, { first.label }
    third = это не текст
first = вторая с тем же именем
"""


def parsed(source):
    return [one for one in FluentParser().parse(source).body if isinstance(one, ftl.Message | ftl.Term)]


def name_of(entry):
    return f"-{entry.id.name}" if isinstance(entry, ftl.Term) else entry.id.name


@pytest.mark.parametrize(
    "file", [None, *sorted(FOLDER.rglob("*.ftl"))], ids=lambda file: file.stem if file else "awkward"
)
def test_an_entry_alone_is_what_it_is_in_its_file(file):
    source = file.read_text("utf-8") if file else AWKWARD
    whole, alone = parsed(source), list(entries(source))
    assert [name for name, _ in alone] == [name_of(one) for one in whole]
    for entry, (name, text) in zip(whole, alone, strict=True):
        (found,) = parsed(text)
        assert entry.equals(found, ["span", "comment"]), name


def test_what_a_text_names_is_read_with_it_and_the_first_of_a_name_holds():
    bundle = Bundle("ru", [AWKWARD, "second = другой файл"])
    assert bundle.has_message("second")
    assert not bundle.has_message("third")
    said, errors = bundle.format_pattern(bundle.get_message("second").value, {})
    assert (said, errors) == ("Абзац. Сеть, Имя = имя\nthird = это не текст", [])
    assert bundle.format_pattern(bundle.get_message("first").value, {"count": 5}) == ("много", [])
    with pytest.raises(LookupError):
        bundle.get_message("third")
