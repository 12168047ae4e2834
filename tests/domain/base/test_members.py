"""Names as they will stand on certificates, and how a membership may change."""

from itertools import product

import pytest

from domain.base.errors import DomainError
from domain.base.members import NAME_LIMIT, TRANSITIONS, Member, Status, clean_name, require_transition


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Иванова Анна Петровна", "Иванова Анна Петровна"),
        ("  Иванова\n\tАнна  ", "Иванова Анна"),
        ("<b>Анна</b> & Ко", "<b>Анна</b> & Ко"),
        ("Анна\u202eтевирп", "Аннатевирп"),
        ("Анна 🌻", "Анна 🌻"),
        ("Ё" * NAME_LIMIT, "Ё" * NAME_LIMIT),
    ],
)
def test_names(typed, name):
    assert clean_name(typed) == name


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", "error-name-empty"),
        ("  \n\u200b ", "error-name-empty"),
        ("123", "error-name-letters"),
        ("🌻🌻", "error-name-letters"),
        ("а" * (NAME_LIMIT + 1), "error-text-too-long"),
        ("а" * 5000, "error-text-too-long"),
    ],
)
def test_what_isnt_a_name(typed, refusal):
    with pytest.raises(DomainError) as error:
        clean_name(typed)
    assert error.value.key == refusal


@pytest.mark.parametrize(("old", "new"), list(product(Status, Status)))
def test_every_transition_is_in_the_table_or_refused(old, new):
    if new in TRANSITIONS[old]:
        require_transition(old, new)
    else:
        with pytest.raises(DomainError):
            require_transition(old, new)


def test_nobody_comes_back_from_erased_and_everybody_may_be_erased():
    assert not TRANSITIONS[Status.ERASED]
    for status in set(Status) - {Status.ERASED, Status.ERASING}:
        assert Status.ERASING in TRANSITIONS[status]


def test_leave_ends_by_itself():
    member = Member(id=1, telegram_id=1, status=Status.MEMBER, language="ru", paused_until=100)
    assert member.is_paused(99)
    assert not member.is_paused(100)
