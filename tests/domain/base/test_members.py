"""Names as they will stand on certificates, and how a membership may change."""

import pytest

from domain.base.errors import DomainError
from domain.base.lives import MEMBERSHIP
from domain.base.members import NAME_LIMIT, Member, Status, clean_name


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


def test_nobody_comes_back_from_erased_and_everybody_may_be_erased():
    assert MEMBERSHIP.ends == {Status.ERASED}
    asks = {old for old, new in MEMBERSHIP.arrows() if new is Status.ERASING}
    # An applicant withdraws with it, and is a guest by then.
    assert asks == {Status.GUEST, Status.MEMBER, Status.LEFT}


def test_leave_ends_by_itself():
    member = Member(id=1, telegram_id=1, status=Status.MEMBER, language="ru", paused_until=100)
    assert member.is_paused(99)
    assert not member.is_paused(100)
