"""What people write: something that can be seen, and no more than there is room for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from domain.base import writing
from domain.base.errors import DomainError

UNSEEN = "\u200b \u2060"


def _title(text: str) -> str:
    return writing.title(text, least=3, most=5, short="error-material-title-short")


def _one_line(text: str) -> str:
    return writing.one_line(text, 5)


def _if_any(text: str) -> str | None:
    return writing.line_if_any(text, 5)


def _some_lines(text: str) -> str:
    return writing.some_lines(text, 5)


@pytest.mark.parametrize("clean", [_title, _one_line, _some_lines])
@pytest.mark.parametrize("text", ["", "  \n ", UNSEEN])
def test_what_shows_nothing_is_nothing(clean: Callable[[str], str], text: str) -> None:
    with pytest.raises(DomainError) as refused:
        clean(text)
    assert refused.value.key == "error-text-empty"


@pytest.mark.parametrize("text", [None, "", UNSEEN])
def test_what_need_not_be_said_may_be_nothing(text: str | None) -> None:
    assert writing.line_if_any(text, 5) is None


@pytest.mark.parametrize("clean", [_title, _one_line, _if_any, _some_lines])
def test_as_much_as_there_is_room_for_is_kept_and_one_more_is_refused(clean: Callable[[str], str | None]) -> None:
    assert clean(" абвгд ") == "абвгд"
    with pytest.raises(DomainError) as refused:
        clean("абвгде")
    assert (refused.value.key, refused.value.args_) == ("error-text-too-long", {"limit": 5, "length": 6})


def test_a_title_is_a_line_of_some_letters() -> None:
    assert _title("а\n б") == "а б"
    with pytest.raises(DomainError) as refused:
        _title("аб")
    assert refused.value.key == "error-material-title-short"


def test_lines_stay_where_several_may_be_said() -> None:
    assert _some_lines("а\n\nб") == "а\n\nб"
    assert _one_line("а\n\nб") == "а б"
